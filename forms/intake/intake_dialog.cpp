// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/intake_dialog.h"

#include "core/report/edits.h"
#include "forms/enter_key.h"
#include "forms/icons.h"
#include "forms/intake/form_preview.h"
#include "forms/intake/intake_list.h"
#include "forms/intake/source_view.h"
#include "forms/pages/fields.h"
#include "forms/plain_text.h"
#include "forms/screen_room.h"
#include "forms/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace gongkai {
namespace {

bool hasTable(const SourceDocument& source)
{
    return std::ranges::any_of(source.blocks, [](const SourceBlock& block) {
        return std::holds_alternative<SourceTable>(block);
    });
}

std::vector<SourceView::Words> wordsByPart(const Report& report, const MatchReport& match)
{
    std::vector<SourceView::Words> words;
    for (const Section& section : report.form().sections) {
        const QString text =
            section.narrative.isEmpty() ? QString() : report.narrative(section.narrative);
        if (!text.isEmpty())
            words.push_back(
                {fieldName(report, {FieldKind::Narrative, section.narrative}), text.split(u'\n')});
    }
    words.push_back({IntakeDialog::tr("Of no part, not taken"), match.wordsNotTaken, false});
    words.push_back({IntakeDialog::tr("Around the report, left out"), match.linesLeftOut, false});
    return words;
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
      m_warning(new Banner(QStringLiteral("explain"), false, this)),
      m_sentence(plainLabel({}, this)),
      m_progress(new QProgressBar(this)),
      m_use(new ChoiceField(this)),
      m_decide(new QPushButton(tr("&Decide between the figures…"), this)),
      m_assign(new QPushButton(tr("&Assign the marked source row"), this)),
      m_assignColumn(new QPushButton(tr("Assign the marked source &column"), this)),
      m_undo(new QPushButton(icon(QStringLiteral("undo")), tr("Undo"), this)),
      m_redo(new QPushButton(icon(QStringLiteral("redo")), tr("Redo"), this)),
      m_back(new QPushButton(tr("&Back to what was recognised"), this)),
      m_take(new QPushButton(tr("&Take over"), this))
{
    setWindowTitle(plainTitle(tr("From what was published: %1").arg(m_source.name)));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    auto* legend = plainLabel(tr("✓ taken · ○ empty there · ≈ written otherwise there · ✎ by hand "
                                 "· ≠ two figures, decide · "
                                 "? not taken · ✗ no place found"),
                              this);
    for (QLabel* label : {m_sentence, legend})
        label->setWordWrap(true);
    m_progress->setRange(0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_warning);
    layout->addWidget(m_sentence);
    layout->addWidget(m_progress);
    layout->addWidget(makeSides(), 1);
    layout->addWidget(legend);
    layout->addWidget(makeButtons(uses));
    resizeWithinScreen(*this, {1060, 640});
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &IntakeDialog::take);
    connect(this, &QDialog::finished, this, [this] { m_running.reset(); });
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
    for (QAbstractItemView* view :
         std::initializer_list<QAbstractItemView*>{m_list, m_sourceView, m_formView})
        keepEnter(*view);
    auto* right = new QWidget(this);
    auto* rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* tabs = new QTabWidget(right);
    tabs->setObjectName(QStringLiteral("tabs"));
    tabs->setAccessibleName(tr("What was understood"));
    tabs->addTab(m_list, tr("As a &list"));
    tabs->addTab(m_formView, tr("On the &form"));
    rows->addWidget(tabs, 1);
    rows->addWidget(makeHandButtons());
    auto* sides = new QSplitter(this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_sourceView);
    sides->addWidget(right);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    return sides;
}

// What is done by hand, and the way back from it.
QWidget* IntakeDialog::makeHandButtons()
{
    m_decide->setObjectName(QStringLiteral("decide"));
    m_assign->setObjectName(QStringLiteral("assign"));
    m_assignColumn->setObjectName(QStringLiteral("assignColumn"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_back->setObjectName(QStringLiteral("back"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(Qt::CTRL | Qt::Key_Y);
    m_undo->setToolTip(plainToolTip(tr("Take back what was done last by hand (Ctrl+Z)")));
    m_redo->setToolTip(plainToolTip(tr("Do again what was taken back (Ctrl+Y)")));
    m_back->setToolTip(plainToolTip(tr("Take back everything that was placed or decided by hand")));
    connect(m_decide, &QPushButton::clicked, this, &IntakeDialog::decide);
    connect(m_assign, &QPushButton::clicked, this, &IntakeDialog::assignRow);
    connect(m_assignColumn, &QPushButton::clicked, this, &IntakeDialog::assignColumn);
    connect(m_undo, &QPushButton::clicked, this, [this] { go(&HandSteps::undo); });
    connect(m_redo, &QPushButton::clicked, this, [this] { go(&HandSteps::redo); });
    connect(m_back, &QPushButton::clicked, this, &IntakeDialog::backToAutomatic);
    auto* all = new QWidget(this);
    auto* rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, 0);
    for (const auto& buttons :
         {std::array{m_decide, m_assign, m_assignColumn}, std::array{m_undo, m_redo, m_back}}) {
        auto* row = new QHBoxLayout;
        for (QPushButton* button : buttons)
            row->addWidget(button);
        rows->addLayout(row);
    }
    return all;
}

QWidget* IntakeDialog::makeButtons(const std::vector<IntakeUse>& uses)
{
    m_use->setObjectName(QStringLiteral("use"));
    for (const IntakeUse use : uses)
        m_use->addItem(intakeUseName(use), static_cast<int>(use));
    connect(m_use, &QComboBox::activated, this, [this] { m_isUseChosen = true; });
    auto* buttons = new QWidget(this);
    auto* words = plainLabel(tr("&Use it"), buttons);
    words->setBuddy(m_use);
    auto* cancel = new QPushButton(tr("Cancel"), buttons);
    m_take->setObjectName(QStringLiteral("take"));
    m_take->setDefault(true);
    connect(m_take, &QPushButton::clicked, this, &IntakeDialog::choose);
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
    SourceHint hint = m_hint;
    if (hint.format.isEmpty())
        hint.format = m_source.format;
    hint.assigned = m_steps.now().rows;
    hint.assignedColumns = m_steps.now().columns;
    m_running = std::make_unique<SourceReading>(m_source, hint, m_catalog);
    m_watcher.setFuture(m_running->future());
    updateButtons();
}

void IntakeDialog::take()
{
    if (!m_running)
        return; // cancelled
    m_running.reset();
    m_progress->hide();
    const Reading reading = m_watcher.result();
    const bool isFirst = !m_automatic;
    if (!*reading && isFirst) {
        emit refused(reading->error());
        return QDialog::reject();
    }
    if (*reading) {
        m_reading = reading;
    } else {
        m_steps = m_stepsShown; // the last step cannot be read; all before it stays
        m_assigned.reset();
        m_prompts.report(reading->error());
    }
    if (isFirst)
        m_automatic = m_reading;
    showResult();
    if (*reading)
        emit understood();
}

void IntakeDialog::showResult()
{
    const IntakeResult& result = **m_reading;
    m_stepsShown = m_steps;
    m_shown = showHandWork(result.match, (*m_automatic)->match, m_steps.now().decided);
    const int blank = m_shown.match.blankCount();
    QString sentence = tr("%1, %2: %3 of %4 cells matched.")
                           .arg(result.report.agency(QStringLiteral("name")),
                                QString::number(result.report.year()),
                                QString::number(m_shown.match.takenCount() - blank),
                                QString::number(m_shown.match.cellCount));
    if (blank > 0)
        sentence += tr(" %n more cell(s) are empty there.", nullptr, blank);
    if (!m_shown.match.missing.empty())
        sentence += tr(" %n cell(s) were not found.", nullptr,
                       static_cast<int>(m_shown.match.missing.size()));
    if (const auto cell = std::exchange(m_assigned, std::nullopt);
        cell && std::ranges::find(result.match.missing, *cell) != result.match.missing.end())
        sentence += u'\n' + tr("What was assigned gave no figure for “%1”: its row and its column "
                               "have to be known.")
                                .arg(fullCellName(result.report, *cell));
    m_sentence->setText(sentence);
    if (hasTable(result.source))
        m_sourceView->showMatch(result.source, m_shown.match, m_shown.byHand);
    else
        m_sourceView->showWords(wordsByPart(result.report, result.match));
    m_list->showResult(result.report, m_shown);
    const FormPreview preview = previewOnForm(report(), m_shown.match);
    m_onForm = preview.places;
    {
        const QSignalBlocker quiet(m_formView); // the list says what is chosen
        m_formView->showMatch(preview.tables, preview.marks, m_shown.byHand);
    }
    follow();
}

void IntakeDialog::updateButtons()
{
    const bool isRead = m_reading && !m_running;
    m_use->setEnabled(m_automatic != nullptr);
    m_take->setEnabled(isRead);
    m_decide->setEnabled(isRead && chosenConflict());
    m_assign->setEnabled(isRead && chosenMissing(true));
    m_assignColumn->setEnabled(isRead && chosenMissing(false));
    m_undo->setEnabled(isRead && m_steps.canUndo());
    m_redo->setEnabled(isRead && m_steps.canRedo());
    m_back->setEnabled(isRead && !m_steps.now().isEmpty());
}

// Shows the place of the chosen line, and what can be done with it.
void IntakeDialog::follow()
{
    if (const auto place = m_list->currentPlace(); place && !m_sourceView->goTo(*place))
        m_sourceView->setCurrentItem(nullptr); // it stands in no table: no cell there is meant
    const auto cell = m_list->currentRow();
    // Where it was chosen there, it stays under the pointer.
    if (const auto place = cell ? m_onForm.find(*cell) : m_onForm.end();
        place != m_onForm.end() && place->second != m_formView->currentPlace()) {
        const QSignalBlocker quiet(m_formView); // the list says what is chosen
        m_formView->goTo(place->second);
    }
    updateButtons();
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

void IntakeDialog::choose()
{
    m_isUseChosen = true;
    if (use() != IntakeUse::Compare && !(mayStayUndecided() && mayStayUnmatched()))
        return m_list->setFocus();
    emit chosen();
}

// Otherwise the first that is not decided becomes current.
bool IntakeDialog::mayStayUndecided()
{
    const int undecided = m_shown.undecided();
    if (undecided == 0 ||
        m_prompts.confirmRisk(
            tr("Not decided yet"),
            tr("%n cell(s) stand there with different figures and none was chosen; they are not "
               "taken.",
               nullptr, undecided),
            tr("Decide first"), tr("Go on without them")))
        return true;
    const auto first =
        std::ranges::find(m_shown.match.cells, MatchedCell::State::Conflict, &MatchedCell::state);
    m_list->goTo(first->cell);
    return false;
}

// A few figures that are nowhere are common; a tenth of the report is a column or table that the
// clerk may not have seen, and who has begun to place rows may take it that all are. Otherwise the
// first of them becomes current.
bool IntakeDialog::mayStayUnmatched()
{
    const std::vector<CellId>& missing = m_shown.match.missing;
    const bool areCommon =
        m_steps.now().isEmpty() && std::ssize(missing) * 10 < m_shown.match.cellCount;
    if (missing.empty() || areCommon ||
        m_prompts.confirmRisk(tr("Not all was found"),
                              tr("%n of %1 cell(s) were not found in the source and are not filled "
                                 "in.",
                                 nullptr, static_cast<int>(missing.size()))
                                  .arg(m_shown.match.cellCount),
                              tr("Look at them first"), tr("Go on without them")))
        return true;
    m_list->goTo(missing.front());
    return false;
}

bool IntakeDialog::mayBeLeft() const
{
    return m_steps.now().isEmpty() ||
           m_prompts.confirmRisk(tr("Close without using it?"),
                                 tr("What was placed and decided by hand here would be lost."),
                                 tr("Stay here"), tr("Close and lose it"));
}

void IntakeDialog::reject()
{
    if (mayBeLeft())
        QDialog::reject();
}

IntakeUse IntakeDialog::use() const
{
    return static_cast<IntakeUse>(m_use->currentData().toInt());
}

void IntakeDialog::suggestUse(IntakeUse use)
{
    const auto isAllowed = [this](int index) {
        return m_use->model()->flags(m_use->model()->index(index, 0)).testFlag(Qt::ItemIsEnabled);
    };
    const int index = m_use->findData(static_cast<int>(use));
    if (index >= 0 && !(m_isUseChosen && isAllowed(m_use->currentIndex())))
        m_use->setCurrentIndex(index);
}

void IntakeDialog::allowUse(IntakeUse use, bool isAllowed)
{
    const int index = m_use->findData(static_cast<int>(use));
    if (auto* model = qobject_cast<QStandardItemModel*>(m_use->model()); model && index >= 0)
        model->item(index)->setEnabled(isAllowed);
}

Report IntakeDialog::report() const
{
    Report report = (*m_reading)->report;
    std::vector<std::pair<CellId, Figure>> decided;
    for (const MatchedCell& cell : m_shown.match.cells)
        if (cell.isTaken() && !cell.candidates.empty())
            decided.emplace_back(cell.cell, cell.figure);
    [[maybe_unused]] const auto done = report.apply(setFigures(report, decided));
    Q_ASSERT(done);
    return report;
}

} // namespace gongkai
