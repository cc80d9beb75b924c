// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways of the keyboard through an open report.
#include "core/output/delivery.h"
#include "forms/findings/finding_text.h"
#include "forms/findings/findings_panel.h"
#include "forms/focus_frame.h"
#include "forms/grid/sheet_page.h"
#include "forms/manual/manual_places.h"
#include "forms/pages/cover_page.h"
#include "forms/pages/narrative_page.h"
#include "forms/pages/navigation_model.h"
#include "forms/report_view.h"
#include "forms/writing/writing_panel.h"

#include <QApplication>
#include <QFileInfo>
#include <QListView>
#include <QStackedWidget>

#include <algorithm>

namespace gongkai {
namespace {

std::optional<Severity> severityOf(OpenKind kind)
{
    switch (kind) {
    case OpenKind::Errors:
        return Severity::Error;
    case OpenKind::Warnings:
        return Severity::Warning;
    case OpenKind::Hints:
        return Severity::Hint;
    default:
        return std::nullopt;
    }
}

// Where the clerk is: a page, and of a table the current cell.
struct ReportPlace
{
    PageRef page;
    std::optional<CellId> cell;
};

bool isLocalRow(const Report& report, const QString& row)
{
    const std::vector<LocalRow> rows = report.shownLocalRows();
    return std::ranges::find(rows, row, &LocalRow::id) != rows.end();
}

} // namespace

QString ReportView::title() const
{
    const Report& report = m_session.report();
    return tr("%1, %2 – %3")
        .arg(report.agency(QStringLiteral("name")), QString::number(report.year()),
             QFileInfo(m_session.file().path()).fileName());
}

bool ReportView::meets(Needs needs) const
{
    const ReportEditor& editor = m_session.editor();
    const bool editable = !editor.isReadOnly();
    switch (needs) {
    case Needs::Nothing:
    case Needs::Document:
    case Needs::Report:
        return true;
    case Needs::EditableDocument:
    case Needs::EditableReport:
        return editable;
    case Needs::Undo:
        return editor.canUndo();
    case Needs::Redo:
        return editor.canRedo();
    case Needs::Prose:
        return currentNarrative();
    case Needs::EditableProse:
        return editable && currentNarrative();
    case Needs::Table:
        return currentSheet();
    case Needs::EditableTable:
        return editable && currentSheet();
    case Needs::Unconfirmed:
    case Needs::LocalRows:
    case Needs::LocalRow:
        return editable && meetsInCell(needs);
    }
    return false;
}

bool ReportView::meetsInCell(Needs needs) const
{
    const SheetPage* sheet = currentSheet();
    const auto cell = sheet ? sheet->currentCell() : std::nullopt;
    if (!cell)
        return false;
    const Report& report = m_session.report();
    if (needs == Needs::Unconfirmed)
        return report.isUnconfirmed(*cell);
    const Table* table = report.form().table(cell->table);
    return table && table->localRowsAllowed &&
           (needs == Needs::LocalRows || isLocalRow(report, cell->row));
}

QString ReportView::manualPlace(const QWidget* at) const
{
    const QString known = manualPlaceOf(at);
    const bool onPage = known.isEmpty() || known == u"writing";
    if (at &&
        (m_findings->isAncestorOf(at) || (onPage && isAncestorOf(at) && isAtChosenFinding()))) {
        const QString check = manualPlaceOf(m_findings->chosen(), m_session);
        if (!check.isEmpty())
            return check;
    }
    return known.isEmpty() ? manualPlaceOf(m_current, m_session.report().form()) : known;
}

QVariant ReportView::place() const
{
    const SheetPage* sheet = currentSheet();
    return QVariant::fromValue(ReportPlace{m_current, sheet ? sheet->currentCell() : std::nullopt});
}

void ReportView::showPlace(const QVariant& place)
{
    const auto before = place.value<ReportPlace>();
    showPage(before.page);
    if (before.cell)
        jumpTo(*before.cell);
}

std::optional<FieldKey> ReportView::currentField() const
{
    if (const SheetPage* sheet = currentSheet()) {
        const auto cell = sheet->currentCell();
        return cell ? std::optional(FieldKey::cell(*cell)) : std::nullopt;
    }
    if (currentNarrative())
        return FieldKey{FieldKind::Narrative, m_current.id};
    return coverPage().currentField();
}

bool ReportView::goToNextOf(const std::vector<FieldKey>& fields)
{
    if (fields.empty())
        return false;
    const std::vector<FieldKey> all = fieldsInOrder(m_session.report());
    // Where nothing is current on the page, its first field is the next.
    const auto current = currentField();
    const std::vector<FieldKey> onPage = fieldsOn(m_session.report(), m_current);
    auto from = std::ranges::find(all, current ? *current : onPage.front());
    if (current && from != all.end())
        ++from;
    const auto isWanted = [&](const FieldKey& key) {
        return std::ranges::find(fields, key) != fields.end();
    };
    const auto next = std::find_if(from, all.end(), isWanted);
    return jumpTo(next == all.end() ? fields.front() : *next);
}

bool ReportView::goToNext(OpenKind kind)
{
    if (kind == OpenKind::Blanks)
        return goToNextOf(blankFields(m_session));
    if (kind == OpenKind::Unconfirmed)
        return goToNextOf(unconfirmedFields(m_session.report()));
    if (kind == OpenKind::Waiting)
        return goToNextOf(waitingFields(m_session));
    const auto severity = severityOf(kind);
    const auto isWanted = [&](const FindingRef& finding) {
        return severityIfBroken(m_session, finding) == severity;
    };
    // What is wrong on the cover comes behind the last finding and before the first.
    const std::vector<FieldKey> onCover =
        kind == OpenKind::Errors ? coverErrors(m_session.report()) : std::vector<FieldKey>();
    if (onCover.empty() || currentField() == onCover.front())
        return m_findings->nextOpen(isWanted) || !onCover.empty();
    return m_findings->nextOpen(isWanted, false) || jumpTo(onCover.front());
}

bool ReportView::isOn(const PageRef& page, const FindingRef& finding) const
{
    if (const TextFinding* text = m_session.textFinding(finding))
        return page == PageRef{PageRef::Kind::Narrative, text->place.part};
    if (page.kind != PageRef::Kind::Sheet)
        return false;
    const std::vector<CellId> cells = cellsInOrder(m_session.report().sheet(page.id));
    return std::ranges::any_of(m_session.cellFinding(finding)->cells, [&](const CellId& cell) {
        return std::ranges::find(cells, cell) != cells.end();
    });
}

void ReportView::showOpen(const PageRef& page, OpenKind kind)
{
    if (page != m_current) // it could not be left
        return;
    if (page.kind == PageRef::Kind::Cover && kind == OpenKind::Errors) {
        jumpTo(coverErrors(m_session.report()).front());
        return;
    }
    if (const auto severity = severityOf(kind)) {
        m_findings->nextOpen([&](const FindingRef& finding) {
            return severityIfBroken(m_session, finding) == severity && isOn(page, finding);
        });
        return;
    }
    std::vector<FieldKey> fields = kind == OpenKind::Unconfirmed
                                       ? unconfirmedFields(m_session.report())
                                       : blankFields(m_session);
    const std::vector<FieldKey> onPage = fieldsOn(m_session.report(), page);
    std::erase_if(fields, [&](const FieldKey& key) {
        return std::ranges::find(onPage, key) == onPage.end();
    });
    goToNextOf(fields);
}

bool ReportView::isAtChosenFinding() const
{
    if (const Finding* cells = m_session.cellFinding(m_findings->chosen())) {
        const auto here = currentSheet() ? currentSheet()->currentCell() : std::nullopt;
        return here && std::ranges::find(cells->cells, *here) != cells->cells.end();
    }
    const TextFinding* text = m_session.textFinding(m_findings->chosen());
    return text && currentNarrative() && currentNarrative()->isAt(text->place);
}

void ReportView::stepPart(int by)
{
    const int count = m_navigation->rowCount();
    int row = m_navigation->rowOf(m_current);
    do
        row = (row + by + count) % count;
    while (!m_navigation->flags(m_navigation->index(row)).testFlag(Qt::ItemIsEnabled));
    if (showPage(m_navigation->page(row)))
        m_stack->currentWidget()->setFocus();
}

std::vector<QWidget*> ReportView::panes() const
{
    std::vector<QWidget*> panes{m_parts, m_stack->currentWidget()};
    if (auto* help = m_stack->currentWidget()->findChild<WritingPanel*>())
        panes.push_back(help);
    panes.push_back(m_findings);
    std::erase_if(panes, [](const QWidget* pane) { return !pane->isVisible(); });
    return panes;
}

void ReportView::frameFocus()
{
    const QWidget* focus = QApplication::focusWidget();
    QWidget* area = nullptr;
    for (QWidget* pane : panes())
        if (pane == focus || (focus && pane->isAncestorOf(focus)))
            area = pane; // the writing help lies within its page: the last is it
    m_frame->setArea(area);
}

void ReportView::stepPane(int by)
{
    const std::vector<QWidget*> all = panes();
    const QWidget* focus = window()->focusWidget();
    const int count = static_cast<int>(all.size());
    if (count == 0) // the window itself is not to be seen
        return;
    // The writing help lies within its page: the last that has the focus is it.
    int here = 1;
    for (int i = 0; i < count; ++i) {
        const QWidget* pane = all[static_cast<size_t>(i)];
        if (pane == focus || (focus && pane->isAncestorOf(focus)))
            here = i;
    }
    QWidget* target = all[static_cast<size_t>((here + by + count) % count)];
    if (auto* help = qobject_cast<WritingPanel*>(target))
        help->takeFocus();
    else
        target->setFocus(Qt::ShortcutFocusReason);
}

void ReportView::goToWritingHelp()
{
    NarrativePage* page = currentNarrative();
    auto* help = page ? page->findChild<WritingPanel*>() : nullptr;
    if (!help)
        return;
    if (help->isAncestorOf(window()->focusWidget()))
        page->setFocus(Qt::ShortcutFocusReason);
    else
        help->takeFocus();
}

void ReportView::showFindings(bool shows)
{
    const bool hadFocus = m_findings->isAncestorOf(window()->focusWidget());
    m_findings->setVisible(shows);
    if (!shows && hadFocus)
        m_stack->currentWidget()->setFocus();
}

} // namespace gongkai
