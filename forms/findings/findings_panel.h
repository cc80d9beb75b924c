// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/culprits.h"
#include "forms/dialogs/prompts.h"
#include "forms/session.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <set>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTreeView;

namespace gongkai {

class FindingsModel;

/// What does not balance, worst first; below or beside it the chosen finding with both sides.
///
/// Follows the session by itself and keeps what is chosen. A new error comes into sight, unless the
/// keyboard is in the list.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    /// @param session, prompts  must outlive the panel.
    FindingsPanel(Session& session, Prompts& prompts, QWidget* parent = nullptr);

    const FindingRef& chosen() const { return m_chosen; }
    /// Chooses a finding without jumping.
    void choose(const FindingRef& finding);

    /// Chooses the next (previous) broken finding and jumps to it; after the last comes the first.
    /// Where the chosen one was mended, from its place on.
    void next();
    void previous();
    /// The same among those that are open (isUnsettled()) and wanted.
    /// @param wraps  after the last comes the first. @return false when there is none.
    bool nextOpen(const std::function<bool(const FindingRef&)>& isWanted, bool wraps = true);
    /// Asks for the explanation (差错说明) of the chosen finding and keeps it; where the line of
    /// figures far from last year's is chosen, of all of them that have none.
    void explainChosen();
    /// Puts in what should stand at the place of the chosen finding, where that is known: into the
    /// text, or the figure of the likely wrong cell of broken sums. Says what was put, or why
    /// nothing.
    void correctChosen();

signals:
    /// Another finding is chosen, or the chosen one is mended, or it is about other cells now:
    /// frame its cells.
    void findingChosen(const gongkai::FindingRef& finding);
    /// The clerk wants to go to this cell: show its page, then SheetPage::jumpTo().
    void jumpRequested(const gongkai::CellId& cell);
    /// The clerk wants to see this place of the text: show its page and select it.
    void placeRequested(const gongkai::TextPlace& place);
    /// What a command here did, or why it did nothing.
    void told(const QString& words);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpTree();
    void openParts();
    QWidget* makeDetails();
    void keepChoice();
    void follow();
    void rememberChoice();
    void chooseAgain();
    void step(int by);
    bool step(int by, const std::function<bool(const FindingRef&)>& isWanted, bool wraps = true);
    int placeAmong(const std::vector<FindingRef>& broken) const;
    void jump(const FindingRef& finding);
    void showNewErrors();
    void refresh();
    void showButtons();
    void showCorrection();
    QString whyNotCorrected() const;
    std::optional<Culprit> likelyWrong() const;
    void correctText(const TextFinding& finding);
    void correctCell(const Culprit& culprit);
    std::vector<FindingRef> toExplain() const;
    Operation explanation(const FindingRef& finding, const QString& text) const;

    Session& m_session;
    Prompts& m_prompts;
    FindingsModel* m_model;
    QTreeView* m_tree;
    QBoxLayout* m_layout;
    QLabel* m_details;
    QPushButton* m_explain;
    QPushButton* m_correct;
    QPushButton* m_next;
    /// What a finding is known by when it is mended and comes back.
    struct Remembered
    {
        FindingRef finding; ///< of cells it is the same again
        const WordRule* rule = nullptr;
        TextPlace place = {};
    };

    std::set<QString> m_errors; ///< that are known already
    FindingRef m_chosen;
    std::optional<Remembered> m_remembered; ///< chosen last, unless the clerk let it go
    bool m_isLettingGo = false;             ///< its line goes because it is mended
    int m_place = 0;                        ///< among the broken ones, of the one chosen last
};

} // namespace gongkai
