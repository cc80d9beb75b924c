// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findings/findings_panel.h"

#include "core/report/edits.h"
#include "forms/findings/finding_text.h"
#include "forms/findings/findings_model.h"
#include "forms/plain_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeView>

#include <algorithm>

namespace gongkai {
namespace {

int findingOf(const QModelIndex& index)
{
    return index.isValid() ? index.data(FindingsModel::FindingRole).toInt() : -1;
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
      m_explain(new QPushButton(tr("Explain the difference…"))),
      m_next(new QPushButton(tr("Next (F8)")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_tree, 3);
    m_layout->addWidget(makeDetails(), 2);
    setUpTree();
    connect(m_explain, &QPushButton::clicked, this, &FindingsPanel::explainChosen);
    connect(&session, &Session::changed, this, &FindingsPanel::refresh);
    refresh();
}

void FindingsPanel::setUpTree()
{
    // Before the view's own: a mended finding is let go, not exchanged for its neighbour.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex& parent, int first, int last) {
                const QModelIndex current = m_tree->currentIndex();
                if (current.isValid() && current.parent() == parent && current.row() >= first &&
                    current.row() <= last)
                    m_tree->setCurrentIndex({});
            });
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAccessibleName(tr("Findings"));
    m_tree->header()->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(FindingsModel::ExplanationColumn,
                                           QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { keepChoice(); });
    connect(m_tree, &QTreeView::clicked, this, [this] { jump(m_chosen); });
    connect(m_tree, &QTreeView::activated, this, [this] { jump(m_chosen); });
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
    scroll->setFrameShape(QFrame::NoFrame);
    connect(m_next, &QPushButton::clicked, this, &FindingsPanel::next);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_explain);
    buttons->addWidget(m_next);
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

void FindingsPanel::choose(int index)
{
    m_tree->setCurrentIndex(m_model->indexOf(index));
}

void FindingsPanel::keepChoice()
{
    const int now = findingOf(m_tree->currentIndex());
    const bool isOther = now != m_chosen;
    m_chosen = now;
    refresh(); // also from group to group
    if (isOther)
        emit findingChosen(now);
}

void FindingsPanel::next()
{
    step(1);
}

void FindingsPanel::previous()
{
    step(-1);
}

void FindingsPanel::step(int by)
{
    const std::vector<int> broken = m_model->broken();
    if (broken.empty())
        return;
    const int count = static_cast<int>(broken.size());
    const auto here = std::find(broken.begin(), broken.end(), m_chosen);
    const int start = here != broken.end() ? static_cast<int>(here - broken.begin())
                      : by > 0             ? -1
                                           : count;
    const int target = broken[static_cast<size_t>((start + by + count) % count)];
    choose(target);
    jump(target);
}

void FindingsPanel::jump(int index)
{
    if (index < 0)
        return;
    const Finding& finding = m_session.findings()[static_cast<size_t>(index)];
    const std::vector<CellId>& cells = finding.blank.empty() ? finding.cells : finding.blank;
    if (!cells.empty())
        emit jumpRequested(CellId(cells.front()));
}

// The chosen one, explained or not; of a group those nobody has written about.
std::vector<int> FindingsPanel::toExplain() const
{
    std::vector<int> findings = m_model->explainedTogether(m_tree->currentIndex());
    if (m_chosen >= 0)
        return findings;
    std::erase_if(findings, [this](int index) {
        const Finding& finding = m_session.findings()[static_cast<size_t>(index)];
        return explanationState(m_session.report(), finding) != ExplanationState::None;
    });
    return findings;
}

void FindingsPanel::explainChosen()
{
    if (!m_explain->isEnabled())
        return;
    const std::vector<int> indexes = toExplain();
    const Finding first = m_session.findings()[static_cast<size_t>(indexes.front())];
    const auto before = m_chosen < 0
                            ? std::nullopt
                            : m_session.report().explanation(first.check->id, first.instance->id);
    const QString about = m_chosen < 0 ? tr("%n figure(s) far from last year's, not explained yet",
                                            nullptr, static_cast<int>(indexes.size()))
                                       : first.message;
    const std::optional<QString> text = m_prompts.askText(tr("Explain the difference"), about,
                                                          before ? before->text : QString(), true);
    if (!text)
        return;
    Operation operation;
    for (const int index : indexes) {
        const Finding& finding = m_session.findings()[static_cast<size_t>(index)];
        const Operation one = explain(m_session.report(), finding, text->trimmed());
        operation.kind = one.kind;
        operation.changes.insert(operation.changes.end(), one.changes.begin(), one.changes.end());
    }
    // A refusal of the file is announced by the session.
    static_cast<void>(m_session.apply(operation));
}

void FindingsPanel::refresh()
{
    // When rows go, Qt lays the tree out while it paints the part that changed, and leaves the
    // lines below as they were.
    m_tree->viewport()->update();
    const bool chosen = m_chosen >= 0;
    const Finding* finding =
        chosen ? &m_session.findings()[static_cast<size_t>(m_chosen)] : nullptr;
    m_explain->setEnabled(!m_session.editor().isReadOnly() && !toExplain().empty());
    m_next->setEnabled(!m_model->broken().empty());
    if (finding)
        m_details->setText(details(*finding));
    else if (m_model->broken().empty())
        m_details->setText(tr("Nothing that can be checked is broken."));
    else
        m_details->setText(tr("Choose a finding to see both sides and go to its cells."));
}

// Of a share the figure as it stands: its multiple stands nowhere on the page.
Decimal FindingsPanel::leftFigure(const Finding& finding) const
{
    if (!finding.check->isShare)
        return finding.left;
    const Figure figure = m_session.report().figure(*finding.instance->left.front().cell);
    return figure.isBlank() ? Decimal() : figure.value();
}

QString FindingsPanel::details(const Finding& finding) const
{
    QStringList lines{finding.message};
    if (isEquation(*finding.check)) {
        lines
            << tr("Full frame: %1").arg(sideText(finding.instance->leftName, leftFigure(finding)));
        lines << tr("Dashed frame: %1").arg(sideText(finding.instance->rightName, finding.right));
        if (finding.outcome == Outcome::Broken && !finding.check->isShare)
            lines << tr("Difference: %1").arg(finding.difference().toString());
        if (finding.computed)
            lines << tr("The parts add up to %1.").arg(finding.computed->toString());
    }
    if (finding.outcome == Outcome::Broken && !finding.check->advice.isEmpty() &&
        !finding.message.contains(finding.check->advice))
        lines << finding.check->advice;
    const auto explanation =
        m_session.report().explanation(finding.check->id, finding.instance->id);
    if (explanation) {
        const bool stale =
            explanationState(m_session.report(), finding) == ExplanationState::NeedsReview;
        lines << (stale ? tr("Explanation, needs review because the figures have changed: %1")
                        : tr("Explanation: %1"))
                     .arg(explanation->text);
    }
    return lines.join(u'\n');
}

} // namespace gongkai
