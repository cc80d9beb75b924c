// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/intake_dialog.h"

#include "core/intake/match/labels.h"
#include "core/report/edits.h"
#include "forms/intake/form_preview.h"
#include "forms/intake/intake_list.h"
#include "forms/intake/source_view.h"
#include "forms/pages/fields.h"
#include "forms/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

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
      m_list(new IntakeList(this)),
      m_sentence(plainLabel({}, this)),
      m_legend(plainLabel(tr("✓ taken · ≈ written otherwise there · ≠ two figures, decide · "
                             "? not taken · ✗ no place found"),
                          this)),
      m_progress(new QProgressBar(this)),
      m_use(new ChoiceField(this)),
      m_decide(new QPushButton(tr("&Decide between the figures…"), this)),
      m_assign(new QPushButton(tr("&Assign the marked source row"), this)),
      m_assignColumn(new QPushButton(tr("Assign the marked source &column"), this)),
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
    for (QPushButton* button : {m_decide, m_assign, m_assignColumn}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    rows->addLayout(buttons);
    m_decide->setObjectName(QStringLiteral("decide"));
    m_assign->setObjectName(QStringLiteral("assign"));
    m_assignColumn->setObjectName(QStringLiteral("assignColumn"));
    connect(m_decide, &QPushButton::clicked, this, &IntakeDialog::decide);
    connect(m_assign, &QPushButton::clicked, this, &IntakeDialog::assignRow);
    connect(m_assignColumn, &QPushButton::clicked, this, &IntakeDialog::assignColumn);
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
    for (QPushButton* button : {m_take, m_decide, m_assign, m_assignColumn})
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
    const SourcePlace marked = m_sourceView->currentPlace();
    m_sourceView->showMatch(result.source, result.match);
    m_sourceView->goTo(marked);
    m_take->setEnabled(true);
    dropOutdated();
    showResult();
}

// A figure that was chosen for a cell stays chosen as long as it still stands there among others.
void IntakeDialog::dropOutdated()
{
    std::erase_if(m_decided, [this](const auto& decided) {
        const MatchReport& match = (*m_reading)->match;
        const auto cell = std::ranges::find(match.cells, decided.first, &MatchedCell::cell);
        return cell == match.cells.end() ||
               std::ranges::none_of(readable(*cell), [&](const MatchedCell::Candidate& candidate) {
                   return candidate.figure == decided.second;
               });
    });
}

void IntakeDialog::showResult()
{
    const IntakeResult& result = **m_reading;
    const int decided = static_cast<int>(m_decided.size());
    QString sentence = tr("%1, %2: %3 of %4 cells matched.")
                           .arg(result.report.agency(QStringLiteral("name")),
                                QString::number(result.report.year()),
                                QString::number(result.match.takenCount() + decided),
                                QString::number(result.match.cellCount));
    if (const auto cell = std::exchange(m_assigned, std::nullopt);
        cell && std::ranges::find(result.match.missing, *cell) != result.match.missing.end())
        sentence += u'\n' + tr("What was assigned gave no figure for “%1”: its row and its column "
                               "have to be known.")
                                .arg(fullCellName(result.report, *cell));
    m_sentence->setText(sentence);
    m_list->showResult(result, m_decided);
    FormPreview preview = previewOnForm(result, m_decided);
    m_onForm = std::move(preview.places);
    m_formView->showMatch(preview.tables, preview.marks);
    follow();
}

const MatchedCell* IntakeDialog::chosenConflict() const
{
    const auto id = m_list->currentCell();
    if (!id || !m_reading || !*m_reading)
        return nullptr;
    const std::vector<MatchedCell>& cells = (*m_reading)->match.cells;
    const auto found = std::ranges::find_if(cells, [&id](const MatchedCell& cell) {
        return cell.cell == *id && !readable(cell).empty();
    });
    return found == cells.end() ? nullptr : &*found;
}

std::optional<CellId> IntakeDialog::chosenMissing() const
{
    const auto cell = m_list->currentCell();
    return cell && m_list->currentPlace() == SourcePlace() ? cell : std::nullopt;
}

// Shows the place of the chosen line, and what can be done with it.
void IntakeDialog::follow()
{
    if (const SourcePlace place = m_list->currentPlace(); place != SourcePlace())
        m_sourceView->goTo(place);
    const auto cell = m_list->currentCell();
    if (cell && m_onForm.contains(*cell))
        m_formView->goTo(m_onForm.at(*cell));
    m_decide->setEnabled(chosenConflict() != nullptr);
    m_assign->setEnabled(chosenMissing().has_value());
    m_assignColumn->setEnabled(chosenMissing().has_value());
}

// The figure chosen on the form, in the list and through it in the source.
void IntakeDialog::followForm()
{
    const SourcePlace place = m_formView->currentPlace();
    const auto cell =
        std::ranges::find(m_onForm, place, &std::pair<const CellId, SourcePlace>::second);
    if (cell != m_onForm.end())
        m_list->goTo(cell->first);
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
            .arg(fullCellName(report, conflict->cell)),
        texts);
    if (chosen < 0)
        return;
    m_decided[conflict->cell] = figures[static_cast<size_t>(chosen)].figure;
    showResult();
}

void IntakeDialog::assignRow()
{
    if (const auto cell = chosenMissing())
        if (const auto source = markedPlace(*cell, true))
            place(*cell, *source, true);
}

void IntakeDialog::assignColumn()
{
    if (const auto cell = chosenMissing())
        if (const auto source = markedPlace(*cell, false))
            place(*cell, *source, false);
}

// The place marked on the left; where it cannot be meant, the clerk is told so.
std::optional<SourcePlace> IntakeDialog::markedPlace(const CellId& cell, bool asRow)
{
    const SourcePlace place = m_sourceView->currentPlace();
    const SourceDocument& source = (*m_reading)->source;
    const auto* table =
        place.block < 0
            ? nullptr
            : std::get_if<SourceTable>(&source.blocks[static_cast<size_t>(place.block)]);
    const bool hasFigure =
        table && std::ranges::any_of(table->row(place.row), [](const SourceCell* one) {
            return looksLikeFigure(one->text);
        });
    const QString name = fullCellName((*m_reading)->report, cell);
    if (asRow && hasFigure)
        return place;
    if (asRow)
        m_prompts.inform(tr("Assign a row"),
                         tr("Mark a cell of the row on the left, one with figures, that belongs to "
                            "“%1”.")
                             .arg(name));
    else if (table && table->at(place.row, place.column))
        return place;
    else
        m_prompts.inform(
            tr("Assign a column"),
            tr("Mark the head of the column on the left, or a figure in it, that belongs to “%1”.")
                .arg(name));
    return std::nullopt;
}

// A row whose columns are not known is placed figure by figure: the column names the row as well.
void IntakeDialog::place(const CellId& cell, const SourcePlace& source, bool asRow)
{
    const auto& table =
        std::get<SourceTable>((*m_reading)->source.blocks[static_cast<size_t>(source.block)]);
    if (asRow || table.isLoose()) {
        std::erase_if(m_hint.assigned, [&](const AssignedRow& row) {
            return row.place.block == source.block && row.place.row == source.row;
        });
        m_hint.assigned.push_back({source, QString(cell.table + u'.' + cell.row)});
    }
    if (!asRow) {
        const SourceCell* marked = table.at(source.row, source.column);
        std::erase_if(m_hint.assignedColumns, [&](const AssignedColumn& column) {
            return column.place.block == source.block && column.cell.table == cell.table &&
                   column.place.column >= marked->column &&
                   column.place.column < marked->column + marked->columnSpan;
        });
        m_hint.assignedColumns.push_back({source, cell});
    }
    m_assigned = cell;
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
