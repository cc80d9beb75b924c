// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report_view.h"

#include "forms/banner.h"
#include "forms/colours.h"
#include "forms/findings/explanation_watch.h"
#include "forms/findings/findings_panel.h"
#include "forms/focus_frame.h"
#include "forms/grid/sheet_page.h"
#include "forms/pages/cover_page.h"
#include "forms/pages/narrative_page.h"
#include "forms/pages/navigation_delegate.h"
#include "forms/pages/navigation_model.h"
#include "forms/pages/search_bar.h"
#include "forms/wording.h"
#include "forms/writing/writing_help.h"
#include "forms/writing/writing_panel.h"

#include <QApplication>
#include <QListView>
#include <QPalette>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {
namespace {

const QString columnsName = QStringLiteral("columns");
const QString rowsName = QStringLiteral("rows");

// The states of the chosen part stay as readable as those of the others.
QPalette withPaleSelection(QPalette palette)
{
    palette.setColor(QPalette::Highlight, mixed(palette.color(QPalette::Base),
                                                palette.color(QPalette::Highlight), 0.25));
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    return palette;
}

} // namespace

ReportView::ReportView(Session& session, Prompts& prompts, Settings& settings, QWidget* parent)
    : DocumentView(parent),
      m_session(session),
      m_prompts(prompts),
      m_settings(settings),
      m_navigation(new NavigationModel(session, this)),
      m_parts(new QListView(this)),
      m_stack(new QStackedWidget(this)),
      m_findings(new FindingsPanel(session, prompts, this)),
      m_search(new SearchBar(session, prompts, this)),
      m_message(new Banner(QStringLiteral("explain"), true, this)),
      m_columns(new QSplitter(Qt::Horizontal, this)),
      m_rows(new QSplitter(Qt::Vertical, this)),
      m_frame(new FocusFrame(this))
{
    layOut();
    connectParts();
    m_current = PageRef{PageRef::Kind::Cover};
    m_stack->setCurrentWidget(pageWidget(m_current));
    markCurrent();
}

ReportView::~ReportView()
{
    qApp->disconnect(this); // the focus goes as the parts go
    m_settings.setSplitterState(columnsName, m_columns->saveState());
    m_settings.setSplitterState(rowsName, m_rows->saveState());
}

void ReportView::layOut()
{
    usePalette();
    m_parts->setModel(m_navigation);
    auto* delegate = new NavigationDelegate(m_parts);
    connect(
        delegate, &NavigationDelegate::badgeClicked, this,
        [this](const QModelIndex& index, OpenKind kind) {
            showOpen(m_navigation->page(index.row()), kind);
        },
        Qt::QueuedConnection); // the click shows the part first
    m_parts->setItemDelegate(delegate);
    m_parts->setResizeMode(QListView::Adjust); // a long title takes as many lines as it needs
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->setMinimumWidth(150);
    m_parts->setAccessibleName(tr("Parts of the report"));
    m_search->hide();

    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_search);
    column->addWidget(m_stack, 1);

    m_rows->addWidget(middle);
    m_rows->addWidget(m_findings);
    m_rows->setStretchFactor(0, 1);
    m_rows->setCollapsible(0, false);
    m_columns->addWidget(m_parts);
    m_columns->addWidget(m_rows);
    m_columns->setStretchFactor(1, 1);
    m_columns->setCollapsible(1, false);
    m_columns->setSizes({252, 878}); // the longest name of a part fits
    m_rows->setSizes({520, 130});
    m_columns->restoreState(m_settings.splitterState(columnsName));
    m_rows->restoreState(m_settings.splitterState(rowsName));
    m_findings->setVisible(m_settings.showsFindings());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
}

void ReportView::usePalette()
{
    m_parts->setPalette(withPaleSelection(QGuiApplication::palette()));
}

void ReportView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        usePalette();
}

void ReportView::connectParts()
{
    connect(qApp, &QApplication::focusChanged, this, &ReportView::frameFocus);
    connect(m_findings, &FindingsPanel::told, this,
            [this](const QString& words) { emit told(words); });
    connect(m_parts->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                // Queued: a click marks what was clicked once this has returned.
                if (index.isValid() && !showPage(m_navigation->page(index.row())))
                    QMetaObject::invokeMethod(this, &ReportView::markCurrent, Qt::QueuedConnection);
            });
    // The arrow keys walk through the parts; a click or Enter goes to work there.
    // Where the page could not be left, the focus is on what keeps it.
    const auto goToWork = [this](const QModelIndex& index) {
        if (index.row() == m_navigation->rowOf(m_current))
            m_stack->currentWidget()->setFocus();
    };
    connect(m_parts, &QListView::clicked, this, goToWork);
    connect(m_parts, &QListView::activated, this, goToWork);
    connect(m_findings, &FindingsPanel::findingChosen, this, &ReportView::showFinding);
    connect(m_findings, &FindingsPanel::jumpRequested, this, [this](const CellId& cell) {
        // Now that the page is there, as much of the finding as fits comes into sight.
        if (jumpTo(cell))
            currentSheet()->showFinding(m_findings->chosen());
    });
    connect(m_findings, &FindingsPanel::placeRequested, this,
            [this](const TextPlace& place) { jumpTo(place); });
    connect(new ExplanationWatch(m_session, this), &ExplanationWatch::told, m_message,
            &Banner::setText);
    connect(m_search, &SearchBar::hitChosen, this, &ReportView::showHit);
    connect(m_search, &SearchBar::replaceRequested, this, [this](const QString& part) {
        if (finishEditing())
            m_search->replaceIn(part);
    });
    connect(m_search, &SearchBar::closed, this, [this] {
        m_search->hide();
        m_stack->currentWidget()->setFocus();
    });
}

QWidget* ReportView::pageWidget(const PageRef& page)
{
    const auto seen = std::ranges::find(m_pages, page, &Page::ref);
    if (seen != m_pages.end())
        return seen->widget;
    QWidget* made = makePage(page);
    m_pages.push_back({page, made});
    m_stack->addWidget(made);
    return made;
}

QWidget* ReportView::makePage(const PageRef& page)
{
    switch (page.kind) {
    case PageRef::Kind::Cover:
        return new CoverPage(m_session);
    case PageRef::Kind::Narrative:
        return makeNarrative(page.id);
    case PageRef::Kind::Sheet:
        break;
    }
    auto* sheet = new SheetPage(m_session, page.id, m_prompts, m_settings.grid());
    connect(sheet, &SheetPage::currentCellChanged, this, &ReportView::placeChanged);
    connect(sheet, &SheetPage::pasteRequested, this, &ReportView::pasteRequested);
    connect(sheet, &SheetPage::zoomRequested, this, &ReportView::zoomRequested);
    connect(sheet, &SheetPage::selectionSummed, this, [this, sheet](const QString& text) {
        if (sheet == currentSheet())
            emit selectionSummed(text);
    });
    sheet->showFinding(m_findings->chosen());
    return sheet;
}

QWidget* ReportView::makeNarrative(const QString& part)
{
    auto* page = new NarrativePage(m_session, part);
    connect(page, &NarrativePage::findingChosen, m_findings, &FindingsPanel::choose);
    addWritingHelp(*page, m_session, m_settings, part);
    return page;
}

SheetPage* ReportView::currentSheet() const
{
    return qobject_cast<SheetPage*>(m_stack->currentWidget());
}

NarrativePage* ReportView::currentNarrative() const
{
    return qobject_cast<NarrativePage*>(m_stack->currentWidget());
}

bool ReportView::finishEditing()
{
    if (SheetPage* sheet = currentSheet())
        return sheet->finishEditing();
    if (NarrativePage* narrative = currentNarrative())
        return narrative->commit();
    return coverPage().finishEditing();
}

bool ReportView::showPage(const PageRef& page)
{
    if (page == m_current)
        return true;
    if (m_navigation->rowOf(page) < 0 || !finishEditing())
        return false;
    m_current = page;
    m_stack->setCurrentWidget(pageWidget(page));
    markCurrent();
    if (const SheetPage* sheet = currentSheet())
        sheet->sumUp();
    emit placeChanged();
    return true;
}

void ReportView::markCurrent()
{
    const QModelIndex index = m_navigation->index(m_navigation->rowOf(m_current));
    m_parts->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_search->setPart(m_current.kind == PageRef::Kind::Narrative ? m_current.id : QString());
}

bool ReportView::jumpTo(const CellId& cell)
{
    const QString sheet = sheetOfCell(m_session.report(), cell);
    return !sheet.isEmpty() && showPage({PageRef::Kind::Sheet, sheet}) &&
           currentSheet()->jumpTo(cell);
}

bool ReportView::jumpTo(const FieldKey& field)
{
    if (const auto cell = CellId::fromString(field.id); cell && field.kind == FieldKind::Cell)
        return jumpTo(*cell);
    const PageRef page = pageOf(field).value_or(PageRef{PageRef::Kind::Cover});
    if (!showPage(page))
        return false;
    if (page.kind == PageRef::Kind::Cover)
        coverPage().showField(field);
    QWidget* editor = page.kind == PageRef::Kind::Cover ? coverPage().editor(field) : nullptr;
    (editor ? editor : m_stack->currentWidget())->setFocus();
    return true;
}

bool ReportView::jumpTo(const TextPlace& place)
{
    if (!showPage({PageRef::Kind::Narrative, place.part}))
        return false;
    currentNarrative()->showPlace(place);
    return true;
}

std::optional<PageRef> ReportView::pageOf(const FieldKey& key) const
{
    return pageOfField(m_session.report(), key);
}

void ReportView::reveal(const std::vector<FieldKey>& keys)
{
    const auto isCell = [](const FieldKey& key) { return key.kind == FieldKind::Cell; };
    if (std::ranges::count_if(keys, isCell) == 1) {
        jumpTo(*CellId::fromString(std::ranges::find_if(keys, isCell)->id));
        return;
    }
    std::vector<PageRef> pages;
    for (const FieldKey& key : keys) {
        if (const auto page = pageOf(key))
            pages.push_back(*page);
    }
    if (!pages.empty() && std::ranges::find(pages, m_current) == pages.end())
        showPage(pages.front());
}

void ReportView::openSearch()
{
    m_search->open();
}

void ReportView::openReplace()
{
    m_search->openReplace();
}

void ReportView::showWritingHelp(bool shows)
{
    for (const Page& page : m_pages)
        if (auto* help = page.widget->findChild<WritingPanel*>())
            help->setVisible(shows);
}

void ReportView::setGrid(const GridSettings& grid)
{
    for (const Page& page : m_pages) {
        if (auto* sheet = qobject_cast<SheetPage*>(page.widget))
            sheet->setSettings(grid);
    }
}

void ReportView::showHit(const SearchHit& hit)
{
    if (hit.cell) {
        jumpTo(*hit.cell);
        return;
    }
    if (!showPage(hit.page))
        return;
    if (NarrativePage* narrative = currentNarrative())
        narrative->select(hit.position, hit.length);
    else if (hit.field)
        coverPage().showField(*hit.field);
}

CoverPage& ReportView::coverPage() const
{
    // Made first, in the constructor.
    return *static_cast<CoverPage*>(m_pages.front().widget);
}

void ReportView::showFinding(const FindingRef& finding)
{
    for (const Page& page : m_pages) {
        if (auto* sheet = qobject_cast<SheetPage*>(page.widget))
            sheet->showFinding(finding);
    }
}

} // namespace gongkai
