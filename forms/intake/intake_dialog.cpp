// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/intake_dialog.h"

#include "core/report/edits.h"
#include "forms/intake/form_preview.h"
#include "forms/intake/source_view.h"
#include "forms/pages/fields.h"
#include "forms/plain_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {
namespace {

// What a line of the list is about.
enum Role {
    PlaceRole = Qt::UserRole, ///< block, row, column
    CellRole,                 ///< text of the id
};

QVariant placeData(const SourcePlace& place)
{
    return QVariantList{place.block, place.row, place.column};
}

// Of a list nobody reads to its end; its title says how many there are.
constexpr int mostLines = 1000;

// What can be decided for.
std::vector<MatchedCell::Candidate> readable(const MatchedCell& cell)
{
    std::vector<MatchedCell::Candidate> candidates = cell.candidates;
    std::erase_if(candidates, [](const MatchedCell::Candidate& candidate) {
        return candidate.figure.isBlank();
    });
    return candidates;
}

} // namespace

IntakeDialog::IntakeDialog(IntakeSource source, SourceHint hint, Catalog catalog,
                           const std::vector<IntakeUse>& uses, Prompts& prompts, QWidget* parent)
    : QDialog(parent),
      m_source(std::move(source)),
      m_hint(std::move(hint)),
      m_catalog(std::move(catalog)),
      m_prompts(prompts),
      m_sourceView(new SourceView(this)),
      m_formView(new SourceView(this)),
      m_list(new QTreeWidget(this)),
      m_sentence(plainLabel({}, this)),
      m_legend(plainLabel(tr("✓ taken · ≈ written otherwise there · ≠ two figures, decide · "
                             "? not taken · ✗ no place found"),
                          this)),
      m_progress(new QProgressBar(this)),
      m_use(new ChoiceField(this)),
      m_decide(new QPushButton(tr("&Decide between the figures…"), this)),
      m_assign(new QPushButton(tr("&Assign the marked source row"), this)),
      m_take(new QPushButton(tr("&Take over"), this))
{
    setWindowTitle(plainTitle(tr("From what was published: %1").arg(m_source.name)));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    m_progress->setRange(0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_sentence);
    layout->addWidget(m_progress);
    layout->addWidget(makeSides(), 1);
    layout->addWidget(m_legend);
    layout->addWidget(makeButtons(uses));
    resize(1060, 640);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &IntakeDialog::take);
    connect(this, &QDialog::rejected, this, [this] { m_running.reset(); });
    read();
}

QWidget* IntakeDialog::makeSides()
{
    m_sourceView->setObjectName(QStringLiteral("source"));
    m_formView->setObjectName(QStringLiteral("form"));
    m_formView->setAccessibleName(tr("What was understood, on the statutory tables"));
    connect(m_formView, &QTableWidget::currentItemChanged, this, &IntakeDialog::followForm);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(tr("What was understood"));
    m_list->setHeaderLabels({tr("Cell"), tr("In the source"), tr("Taken as")});
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle); // the end tells one cell from its neighbours
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &IntakeDialog::follow);
    connect(m_list, &QTreeWidget::itemActivated, this, &IntakeDialog::decide);
    auto* right = new QWidget(this);
    auto* rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* tabs = new QTabWidget(right);
    tabs->setObjectName(QStringLiteral("tabs"));
    tabs->addTab(m_list, tr("As a &list"));
    tabs->addTab(m_formView, tr("On the &form"));
    rows->addWidget(tabs, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_decide);
    buttons->addWidget(m_assign);
    rows->addLayout(buttons);
    m_decide->setObjectName(QStringLiteral("decide"));
    m_assign->setObjectName(QStringLiteral("assign"));
    for (QPushButton* button : {m_decide, m_assign})
        button->setAutoDefault(false);
    connect(m_decide, &QPushButton::clicked, this, &IntakeDialog::decide);
    connect(m_assign, &QPushButton::clicked, this, &IntakeDialog::assign);
    auto* sides = new QSplitter(this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_sourceView);
    sides->addWidget(right);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    return sides;
}

QWidget* IntakeDialog::makeButtons(const std::vector<IntakeUse>& uses)
{
    const std::map<IntakeUse, QString> names = {
        {IntakeUse::IntoOpen, tr("Into the open report")},
        {IntakeUse::NewReport, tr("As a report of its own")},
        {IntakeUse::LastYear, tr("As last year's figures")},
        {IntakeUse::Compare, tr("Compare with the open report")},
    };
    m_use->setObjectName(QStringLiteral("use"));
    for (const IntakeUse use : uses)
        m_use->addItem(names.at(use), static_cast<int>(use));
    auto* buttons = new QWidget(this);
    auto* words = plainLabel(tr("&Use it"), buttons);
    words->setBuddy(m_use);
    auto* cancel = new QPushButton(tr("Cancel"), buttons);
    cancel->setAutoDefault(false);
    m_take->setObjectName(QStringLiteral("take"));
    m_take->setDefault(true);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(words);
    layout->addWidget(m_use);
    layout->addStretch(1);
    layout->addWidget(m_take);
    layout->addWidget(cancel);
    return buttons;
}

void IntakeDialog::read()
{
    m_sentence->setText(tr("Reading %1…").arg(m_source.name));
    m_progress->show();
    for (QPushButton* button : {m_take, m_decide, m_assign})
        button->setEnabled(false);
    SourceHint hint = m_hint;
    if (hint.format.isEmpty())
        hint.format = m_source.format;
    m_running = std::make_unique<SourceReading>(m_source, hint, m_catalog);
    m_watcher.setFuture(m_running->future());
}

void IntakeDialog::take()
{
    if (!m_running)
        return; // cancelled
    m_progress->hide();
    m_reading = m_watcher.result();
    if (!*m_reading) {
        emit refused(m_reading->error());
        return reject();
    }
    const IntakeResult& result = **m_reading;
    m_sourceView->showMatch(result.source, result.match);
    m_take->setEnabled(true);
    fillList();
}

void IntakeDialog::fillList()
{
    const IntakeResult& result = **m_reading;
    const int decided = static_cast<int>(m_decided.size());
    m_sentence->setText(tr("%1, %2: %3 of %4 cells matched.")
                            .arg(result.report.agency(QStringLiteral("name")),
                                 QString::number(result.report.year()),
                                 QString::number(result.match.takenCount() + decided),
                                 QString::number(result.match.cellCount)));
    m_list->clear();
    addCells(tr("Two different figures"), MatchedCell::State::Conflict, true);
    addCells(tr("Unit unknown, not taken"), MatchedCell::State::UnitUnknown, true);
    addCells(tr("No figure, not taken"), MatchedCell::State::Unreadable, true);
    addMissing();
    addRest();
    addCells(tr("Written otherwise there"), MatchedCell::State::Normalised, false);
    addCells(tr("Taken as it stands"), MatchedCell::State::Taken, false);
    FormPreview preview = previewOnForm(result, m_decided);
    m_onForm = std::move(preview.places);
    m_formView->showMatch(preview.tables, preview.marks);
    follow();
}

QTreeWidgetItem* IntakeDialog::addGroup(const QString& title, qsizetype count, bool open)
{
    auto* group = new QTreeWidgetItem(m_list, {tr("%1: %2").arg(title, QString::number(count))});
    group->setFirstColumnSpanned(true);
    group->setExpanded(open);
    return group;
}

void IntakeDialog::addCells(const QString& title, MatchedCell::State state, bool open)
{
    const IntakeResult& result = **m_reading;
    std::vector<const MatchedCell*> cells;
    for (const MatchedCell& cell : result.match.cells) {
        if (cell.state == state)
            cells.push_back(&cell);
    }
    if (cells.empty())
        return;
    QTreeWidgetItem* group = addGroup(title, static_cast<qsizetype>(cells.size()), open);
    for (const MatchedCell* cell : cells) {
        const auto decided = m_decided.find(cell->cell);
        const Figure figure = decided == m_decided.end() ? cell->figure : decided->second;
        auto* line = new QTreeWidgetItem(group, {result.report.cellLabel(cell->cell),
                                                 cell->originals().join(QStringLiteral(" / ")),
                                                 figure.toString()});
        line->setData(0, PlaceRole, placeData(cell->place));
        line->setData(0, CellRole, cell->cell.toString());
        line->setToolTip(0, plainToolTip(cell->reason.isEmpty() ? line->text(0) : cell->reason));
    }
}

void IntakeDialog::addMissing()
{
    const IntakeResult& result = **m_reading;
    if (result.match.missing.empty())
        return;
    QTreeWidgetItem* group =
        addGroup(tr("Not found"), static_cast<qsizetype>(result.match.missing.size()), true);
    for (const CellId& cell : result.match.missing) {
        auto* line = new QTreeWidgetItem(group, {result.report.cellLabel(cell)});
        line->setData(0, CellRole, cell.toString());
        line->setToolTip(0, plainToolTip(line->text(0)));
    }
}

void IntakeDialog::addRest()
{
    const MatchReport& match = (*m_reading)->match;
    const auto addPlaces = [this](const QString& title, const auto& entries, bool open,
                                  const auto& columnsOf) {
        if (entries.empty())
            return;
        QTreeWidgetItem* group = addGroup(title, static_cast<qsizetype>(entries.size()), open);
        for (const auto& entry : entries) {
            if (group->childCount() >= mostLines)
                break;
            auto* line = new QTreeWidgetItem(group, columnsOf(entry));
            line->setData(0, PlaceRole, placeData(entry.place));
        }
    };
    addPlaces(tr("Figures no place was found for"), match.leftOver, true,
              [](const MatchReport::LeftOver& left) {
                  return QStringList{left.label, left.text};
              });
    addPlaces(tr("Labels that read otherwise"), match.altered, false,
              [](const MatchReport::AlteredLabel& label) {
                  return QStringList{label.form, label.source};
              });
    if (!match.notes.isEmpty()) {
        QTreeWidgetItem* group = addGroup(tr("To be known"), match.notes.size(), true);
        for (const QString& note : match.notes) {
            auto* line = new QTreeWidgetItem(group, {note});
            line->setFirstColumnSpanned(true);
            line->setToolTip(0, plainToolTip(note));
        }
    }
}

const MatchedCell* IntakeDialog::chosenConflict() const
{
    const QTreeWidgetItem* line = m_list->currentItem();
    if (!line || !m_reading || !*m_reading)
        return nullptr;
    const QString id = line->data(0, CellRole).toString();
    const std::vector<MatchedCell>& cells = (*m_reading)->match.cells;
    const auto found = std::ranges::find_if(cells, [&id](const MatchedCell& cell) {
        return cell.cell.toString() == id && !readable(cell).empty();
    });
    return found == cells.end() ? nullptr : &*found;
}

// Shows the place of the chosen line, and what can be done with it.
void IntakeDialog::follow()
{
    const QTreeWidgetItem* line = m_list->currentItem();
    const QVariantList place = line ? line->data(0, PlaceRole).toList() : QVariantList();
    if (place.size() == 3)
        m_sourceView->goTo({place[0].toInt(), place[1].toInt(), place[2].toInt()});
    const auto cell = line ? CellId::fromString(line->data(0, CellRole).toString()) : std::nullopt;
    if (cell && m_onForm.contains(*cell))
        m_formView->goTo(m_onForm.at(*cell));
    m_decide->setEnabled(chosenConflict() != nullptr);
    m_assign->setEnabled(cell && place.isEmpty());
}

// The figure chosen on the form, in the list and through it in the source.
void IntakeDialog::followForm()
{
    const SourcePlace place = m_formView->currentPlace();
    const auto cell =
        std::ranges::find(m_onForm, place, &std::pair<const CellId, SourcePlace>::second);
    if (cell == m_onForm.end())
        return;
    for (QTreeWidgetItemIterator line(m_list); *line; ++line) {
        if ((*line)->data(0, CellRole).toString() == cell->first.toString())
            return m_list->setCurrentItem(*line);
    }
}

void IntakeDialog::decide()
{
    const MatchedCell* conflict = chosenConflict();
    if (!conflict)
        return;
    const Report& report = (*m_reading)->report;
    const std::vector<MatchedCell::Candidate> figures = readable(*conflict);
    QStringList texts;
    for (const MatchedCell::Candidate& figure : figures)
        texts += figure.original;
    const int chosen = m_prompts.choose(
        tr("Two different figures"),
        tr("%1 stands there more than once with different figures. Which one is right?")
            .arg(report.cellLabel(conflict->cell)),
        texts);
    if (chosen < 0)
        return;
    m_decided[conflict->cell] = figures[static_cast<size_t>(chosen)].figure;
    fillList();
}

void IntakeDialog::assign()
{
    const QTreeWidgetItem* line = m_list->currentItem();
    const auto cell = line ? CellId::fromString(line->data(0, CellRole).toString()) : std::nullopt;
    const SourcePlace place = m_sourceView->currentPlace();
    if (!cell || place.block < 0)
        return m_prompts.inform(tr("Assign a row"),
                                tr("Mark a cell of the row on the left that belongs here."));
    std::erase_if(m_hint.assigned, [&place](const AssignedRow& row) {
        return row.place.block == place.block && row.place.row == place.row;
    });
    m_hint.assigned.push_back({place, QString(cell->table + u'.' + cell->row)});
    read();
}

IntakeUse IntakeDialog::use() const
{
    return static_cast<IntakeUse>(m_use->currentData().toInt());
}

Report IntakeDialog::report() const
{
    Report report = (*m_reading)->report;
    const std::vector<std::pair<CellId, Figure>> decided(m_decided.begin(), m_decided.end());
    [[maybe_unused]] const auto done = report.apply(setFigures(report, decided));
    Q_ASSERT(done);
    return report;
}

} // namespace gongkai
