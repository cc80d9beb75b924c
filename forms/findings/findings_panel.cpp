// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findings/findings_panel.h"

#include "core/report/edits.h"
#include "core/words/text_explanations.h"
#include "forms/findings/finding_details.h"
#include "forms/findings/finding_text.h"
#include "forms/findings/findings_model.h"
#include "forms/plain_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTreeView>

#include <algorithm>

namespace gongkai {
namespace {

FindingRef findingOf(const QModelIndex& index)
{
    return index.data(FindingsModel::FindingRole).value<FindingRef>();
}

} // namespace

FindingsPanel::FindingsPanel(Session& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_prompts(prompts),
      m_model(new FindingsModel(session, this)),
      m_tree(new QTreeView),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_details(plainLabel()),
      m_explain(new QPushButton),
      m_correct(new QPushButton),
      m_next(new QPushButton(tr("Next (F8)")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_tree, 3);
    m_layout->addWidget(makeDetails(), 2);
    setUpTree();
    connect(m_explain, &QPushButton::clicked, this, &FindingsPanel::explainChosen);
    connect(m_correct, &QPushButton::clicked, this, &FindingsPanel::correctChosen);
    connect(&session, &Session::changed, this, &FindingsPanel::follow);
    refresh();
    showNewErrors();
}

void FindingsPanel::setUpTree()
{
    // Before the view's own: a mended finding is let go, not exchanged for its neighbour.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex& parent, int first, int last) {
                const QScopedValueRollback letsGo(m_isLettingGo, true);
                const QModelIndex current = m_tree->currentIndex();
                if (current.isValid() && current.parent() == parent && current.row() >= first &&
                    current.row() <= last)
                    m_tree->setCurrentIndex({});
            });
    m_tree->setModel(m_model);
    setFocusProxy(m_tree);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAccessibleName(tr("Findings"));
    m_tree->header()->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(FindingsModel::ExplanationColumn,
                                           QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    openParts();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent) {
        // The first line of a part; later the clerk's choice holds.
        if (m_model->isPart(parent) && m_model->rowCount(parent) == 1)
            m_tree->expand(parent);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { keepChoice(); });
    connect(m_tree, &QTreeView::clicked, this, [this] { jump(m_chosen); });
    connect(m_tree, &QTreeView::activated, this, [this] { jump(m_chosen); });
}

// What the text says is read line by line, not counted.
void FindingsPanel::openParts()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QModelIndex line = m_model->index(row, 0); m_model->isPart(line))
            m_tree->expand(line);
}

QWidget* FindingsPanel::makeDetails()
{
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setMargin(6);
    m_details->setObjectName(QStringLiteral("findingDetails"));
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("The chosen finding"));
    scroll->setFrameShape(QFrame::NoFrame);
    connect(m_next, &QPushButton::clicked, this, &FindingsPanel::next);
    QSizePolicy stays = m_correct->sizePolicy(); // the others stay where they are
    stays.setRetainSizeWhenHidden(true);
    m_correct->setSizePolicy(stays);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_explain);
    buttons->addWidget(m_next);
    buttons->addWidget(m_correct);
    buttons->addStretch();
    auto* place = new QWidget;
    auto* rows = new QVBoxLayout(place);
    rows->setContentsMargins(0, 0, 4, 4);
    rows->addWidget(scroll, 1);
    rows->addLayout(buttons);
    return place;
}

// Wide below the page: list and details side by side; narrow beside it: one under the other.
void FindingsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_layout->setDirection(width() > 2 * height() ? QBoxLayout::LeftToRight
                                                  : QBoxLayout::TopToBottom);
}

void FindingsPanel::choose(const FindingRef& finding)
{
    if (finding.isNone())
        m_remembered.reset();
    m_tree->setCurrentIndex(m_model->indexOf(finding));
}

void FindingsPanel::keepChoice()
{
    const FindingRef now = findingOf(m_tree->currentIndex());
    const bool isOther = now != m_chosen;
    m_chosen = now;
    rememberChoice();
    if (const int place = placeAmong(m_model->broken()); place >= 0)
        m_place = place;
    refresh(); // also from group to group
    if (isOther)
        emit findingChosen(now);
}

// The same finding of the text may stand elsewhere in the list now, or be held against other cells.
void FindingsPanel::follow()
{
    m_chosen = findingOf(m_tree->currentIndex());
    if (m_chosen.isNone())
        chooseAgain();
    rememberChoice();
    if (const int place = placeAmong(m_model->broken()); place >= 0)
        m_place = place;
    refresh();
    showNewErrors();
    if (m_chosen.isText())
        emit findingChosen(m_chosen);
}

// The worst stand first, so what was just done wrong may be above what is in sight.
void FindingsPanel::showNewErrors()
{
    std::set<QString> errors;
    FindingRef first;
    for (const FindingRef& finding : m_model->broken()) {
        if (severityIfBroken(m_session, finding) != Severity::Error)
            continue;
        const TextFinding* text = m_session.textFinding(finding);
        // A sentence that only moved is not a new error.
        const QString name =
            text ? text->rule->id + u'/' + text->place.part + u'/' + text->place.text
                 : m_session.cellFinding(finding)->key();
        if (first.isNone() && !m_errors.contains(name))
            first = finding;
        errors.insert(name);
    }
    m_errors = std::move(errors);
    if (!first.isNone() && !m_tree->hasFocus())
        m_tree->scrollTo(m_model->indexOf(first));
}

void FindingsPanel::rememberChoice()
{
    if (const TextFinding* text = m_session.textFinding(m_chosen))
        m_remembered = Remembered{m_chosen, text->rule, text->place};
    else if (!m_chosen.isNone())
        m_remembered = Remembered{m_chosen};
    else if (!m_isLettingGo && m_tree->currentIndex().isValid())
        m_remembered.reset(); // a group is chosen
}

// What was mended and is back, by undo mostly, is chosen as it was.
void FindingsPanel::chooseAgain()
{
    if (!m_remembered || m_tree->currentIndex().isValid())
        return;
    if (m_remembered->finding.isCell()) {
        if (severityIfBroken(m_session, m_remembered->finding))
            choose(m_remembered->finding);
        return;
    }
    const TextPlace& place = m_remembered->place;
    FindingRef same;
    for (int i = 0; i < static_cast<int>(m_session.textFindings().size()); ++i) {
        const TextFinding& finding = m_session.textFindings()[static_cast<size_t>(i)];
        const bool isIt = finding.isBroken() && finding.rule == m_remembered->rule &&
                          finding.place.part == place.part && finding.place.text == place.text;
        if (isIt && (same.isNone() || finding.place == place))
            same = FindingRef::text(i);
    }
    if (!same.isNone())
        choose(same);
}

void FindingsPanel::next()
{
    step(1);
}

void FindingsPanel::previous()
{
    step(-1);
}

bool FindingsPanel::nextOpen(const std::function<bool(const FindingRef&)>& isWanted, bool wraps)
{
    return step(
        1,
        [&](const FindingRef& finding) {
            return isUnsettled(m_session, finding) && isWanted(finding);
        },
        wraps);
}

void FindingsPanel::step(int by)
{
    step(by, [](const FindingRef&) { return true; });
}

// Where the chosen one was mended the way goes on behind it.
bool FindingsPanel::step(int by, const std::function<bool(const FindingRef&)>& isWanted, bool wraps)
{
    const std::vector<FindingRef> broken = m_model->broken();
    const int count = static_cast<int>(broken.size());
    const int here = placeAmong(broken);
    const int start = here >= 0 ? here : std::min(m_place, count) - (by > 0 ? 1 : 0);
    for (int steps = 1; steps <= count; ++steps) {
        if (!wraps && (start + by * steps < 0 || start + by * steps >= count))
            break;
        const int place = ((start + by * steps) % count + count) % count;
        const FindingRef target = broken[static_cast<size_t>(place)];
        if (!isWanted(target))
            continue;
        choose(target);
        jump(target);
        return true;
    }
    return false;
}

// -1 when none is chosen, or one that is not broken.
int FindingsPanel::placeAmong(const std::vector<FindingRef>& broken) const
{
    const auto here = std::ranges::find(broken, m_chosen);
    return here == broken.end() ? -1 : static_cast<int>(here - broken.begin());
}

void FindingsPanel::jump(const FindingRef& finding)
{
    if (const Finding* ofCells = m_session.cellFinding(finding)) {
        const std::vector<CellId>& cells = ofCells->blank.empty() ? ofCells->cells : ofCells->blank;
        if (!cells.empty())
            emit jumpRequested(CellId(cells.front()));
    } else if (const TextFinding* ofText = m_session.textFinding(finding)) {
        emit placeRequested(TextPlace(ofText->place));
    }
}

// The chosen one, explained or not; of a group those nobody has written about.
std::vector<FindingRef> FindingsPanel::toExplain() const
{
    std::vector<FindingRef> findings = m_model->explainedTogether(m_tree->currentIndex());
    if (m_chosen.isNone())
        std::erase_if(findings, [this](const FindingRef& finding) {
            return explanationState(m_session, finding) != ExplanationState::None;
        });
    return findings;
}

void FindingsPanel::explainChosen()
{
    if (m_session.editor().isReadOnly())
        return;
    if (toExplain().empty())
        return emit told(tr("F9 keeps why a figure or sentence is right as it is; first choose a "
                            "finding that is broken (F8)."));
    const std::vector<FindingRef> findings = toExplain();
    const auto before =
        m_chosen.isNone() ? std::nullopt : explanationOf(m_session, findings.front());
    const QString about = m_chosen.isNone()
                              ? tr("%n figure(s) far from last year's, not explained yet", nullptr,
                                   static_cast<int>(findings.size()))
                              : messageOf(m_session, m_chosen);
    const bool isText = m_chosen.isText();
    const QString title = isText ? tr("Not meant so") : tr("Explain the difference");
    const QString wanted = isText ? tr("Why is the sentence right as it is?")
                                  : tr("Why are the figures right as they are?");
    const QString example =
        isText ? tr("e.g. “the sentence counts the units below us, too”; an empty text takes the "
                    "reason back")
               : tr("e.g. “two applicants filed one request together”; an empty text takes the "
                    "reason back");
    const std::optional<QString> text =
        m_prompts.askText({title, tr("%1\n\n%2").arg(about, wanted),
                           before ? before->text : QString(), true, example});
    if (!text)
        return;
    Operation operation;
    for (const FindingRef& finding : findings) {
        const Operation one = explanation(finding, text->trimmed());
        operation.kind = one.kind;
        operation.changes.insert(operation.changes.end(), one.changes.begin(), one.changes.end());
    }
    // A refusal of the file is announced by the session.
    static_cast<void>(m_session.apply(operation));
}

Operation FindingsPanel::explanation(const FindingRef& finding, const QString& text) const
{
    if (const TextFinding* ofText = m_session.textFinding(finding))
        return explain(m_session.report(), *ofText, text);
    return explain(m_session.report(), *m_session.cellFinding(finding), text);
}

void FindingsPanel::refresh()
{
    // When rows go, Qt lays the tree out while it paints the part that changed, and leaves the
    // lines below as they were.
    m_tree->viewport()->update();
    showButtons();
    if (!m_chosen.isNone())
        m_details->setText(findingDetails(m_session, m_chosen));
    else if (m_model->broken().empty())
        m_details->setText(tr("Nothing that can be checked is broken."));
    else
        m_details->setText(tr("Choose a finding to see both sides and go to its place."));
}

} // namespace gongkai
