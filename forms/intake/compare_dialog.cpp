// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/compare_dialog.h"

#include "forms/enter_key.h"
#include "forms/intake/intake_list.h"
#include "forms/intake/text_pair.h"
#include "forms/plain_text.h"
#include "forms/screen_room.h"
#include "forms/whole_text.h"
#include "forms/wording.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

namespace gongkai {
namespace {

// The cells of the published report that nobody can compare, and what is said of them.
std::map<CellId, QString> uncertainCells(const MatchReport& match)
{
    std::map<CellId, QString> cells;
    for (const MatchedCell& cell : match.cells) {
        const QString texts = cell.originals().join(QStringLiteral(" / "));
        switch (cell.state) {
        case MatchedCell::State::Taken:
        case MatchedCell::State::Normalised:
            break;
        case MatchedCell::State::Conflict:
            cells[cell.cell] = CompareDialog::tr("%1 (two figures, not decided)").arg(texts);
            break;
        case MatchedCell::State::UnitUnknown:
            cells[cell.cell] = CompareDialog::tr("%1 (unit unknown)").arg(texts);
            break;
        case MatchedCell::State::Unreadable:
            cells[cell.cell] = CompareDialog::tr("%1 (no figure)").arg(texts);
            break;
        }
    }
    for (const CellId& cell : match.missing)
        cells[cell] = CompareDialog::tr("(not found)");
    return cells;
}

QString valueOf(const FieldKey& key, const QString& value)
{
    return value.isEmpty() ? CompareDialog::tr("(blank)") : fieldValue(key, value);
}

} // namespace

CompareDialog::CompareDialog(Session& session, Report published, MatchReport match,
                             const QString& name, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_published(std::move(published)),
      m_match(std::move(match)),
      m_name(name),
      m_sentence(plainLabel({}, this)),
      m_list(new QTreeWidget(this)),
      m_texts(new TextPair(tr("&Published"), tr("In the &file"), this))
{
    setWindowTitle(tr("Published page and file"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("differences"));
    m_list->setAccessibleName(tr("Differences"));
    m_list->setHeaderLabels({tr("Place"), tr("Published"), tr("In the file")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    for (const int column : {1, 2})
        m_list->setColumnWidth(column, 170);
    showWholeText(*m_list);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_texts); // in the list they may be cut
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto* buttons = new QDialogButtonBox(this);
    auto* back = buttons->addButton(tr("&Back to what was read"), QDialogButtonBox::AcceptRole);
    back->setObjectName(QStringLiteral("back"));
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* copyList = buttons->addButton(tr("&Copy the list"), QDialogButtonBox::ActionRole);
    copyList->setObjectName(QStringLiteral("copy"));
    connect(copyList, &QPushButton::clicked, this, &CompareDialog::copy);
    connect(new QShortcut(QKeySequence::Copy, m_list, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &CompareDialog::copy);
    auto* print = buttons->addButton(tr("&Print the list…"), QDialogButtonBox::ActionRole);
    print->setObjectName(QStringLiteral("print"));
    connect(print, &QPushButton::clicked, this,
            [this] { emit printRequested(listDocument(list())); });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_sentence);
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {820, 560});
    const auto choose = [this](QTreeWidgetItem* item) {
        const Line& line = m_lines[static_cast<size_t>(m_list->indexOfTopLevelItem(item))];
        if (line.isHere) // else there is no such place here
            emit placeChosen(line.key);
    };
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CompareDialog::showTexts);
    connect(m_list, &QTreeWidget::itemActivated, this, choose);
    keepEnter(*m_list);
    connect(m_list, &QTreeWidget::itemClicked, this, choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &Session::changed, this, &CompareDialog::refresh);
    refresh();
}

PrintedList CompareDialog::list() const
{
    PrintedList list{windowTitle(),
                     m_sentence->text().split(u'\n'),
                     {tr("Place"), tr("Published"), tr("In the file")},
                     {},
                     {0.5, 0.25, 0.25}};
    for (const Line& line : m_lines)
        list.lines.append({line.place, line.published, line.ours});
    return list;
}

void CompareDialog::copy() const
{
    QGuiApplication::clipboard()->setText(listText(list()));
}

std::vector<CompareDialog::Line> CompareDialog::differences() const
{
    const Report& report = m_session.report();
    const std::map<CellId, QString> unknown = uncertainCells(m_match);
    std::vector<Line> lines;
    for (const Difference& one : diff(report, m_published)) {
        const auto cell =
            one.key.kind == FieldKind::Cell ? CellId::fromString(one.key.id) : std::nullopt;
        if (cell && one.label.isEmpty() && unknown.contains(*cell))
            continue;
        const QString place = !one.label.isEmpty() ? one.label
                              : cell               ? fullCellName(report, *cell)
                                                   : fieldName(report, one.key);
        lines.push_back({one.key, place, valueOf(one.key, one.right), valueOf(one.key, one.left),
                         !one.onlyRight});
    }
    return lines;
}

std::vector<CompareDialog::Line> CompareDialog::uncertain() const
{
    const Report& report = m_session.report();
    const std::vector<LocalRow> own = m_published.shownLocalRows();
    std::vector<Line> lines;
    for (const auto& [cell, said] : uncertainCells(m_match)) {
        const FieldKey key = FieldKey::cell(cell);
        // A row of its own has its id only there.
        const bool isHere =
            report.hasCell(cell) && std::ranges::find(own, cell.row, &LocalRow::id) == own.end();
        lines.push_back({key, fullCellName(m_published, cell), said,
                         isHere ? valueOf(key, report.field(key)) : QString(), isHere});
    }
    return lines;
}

QString CompareDialog::sentence(const std::vector<Line>& lines) const
{
    const auto cells =
        std::ranges::count(lines, FieldKind::Cell, [](const Line& line) { return line.key.kind; });
    const int unknown = static_cast<int>(uncertainCells(m_match).size());
    const int left = static_cast<int>(m_match.leftOver.size());
    QStringList said;
    if (!lines.empty())
        said +=
            tr("“%1” and this file differ in %2 cells and %3 texts.")
                .arg(m_name, QString::number(cells), QString::number(std::ssize(lines) - cells));
    else if (unknown + left == 0)
        said += tr("“%1” and this file say the same.").arg(m_name);
    else
        said += tr("What was read of “%1” for certain says the same as this file.").arg(m_name);
    if (unknown > 0)
        said += tr("%n cell(s) of it cannot be compared: not decided, or not read for certain. "
                   "They stand at the end of the list.",
                   nullptr, unknown);
    if (left > 0)
        said += tr("%n figure(s) of it found no place and are not compared.", nullptr, left);
    return said.join(u'\n');
}

void CompareDialog::refresh()
{
    const std::optional<FieldKey> chosen = current() ? std::optional(current()->key) : std::nullopt;
    std::vector<Line> lines = differences();
    m_sentence->setText(sentence(lines));
    std::ranges::move(uncertain(), std::back_inserter(lines));
    m_list->clear();
    m_lines = std::move(lines);
    for (const Line& line : m_lines) {
        const auto oneLine = [](QString text) { return text.replace(u'\n', u' '); };
        auto* item =
            new QTreeWidgetItem(m_list, {line.place, oneLine(line.published), oneLine(line.ours)});
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, plainToolTip(item->text(column)));
        if (chosen == line.key)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showTexts();
}

const CompareDialog::Line* CompareDialog::current() const
{
    const auto at = static_cast<size_t>(m_list->indexOfTopLevelItem(m_list->currentItem()));
    return at < m_lines.size() ? &m_lines[at] : nullptr;
}

void CompareDialog::showTexts()
{
    const Line* line = current();
    m_texts->showTexts(line ? line->published : QString(), line ? line->ours : QString());
}

} // namespace gongkai
