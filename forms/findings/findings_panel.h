// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/dialogs/prompts.h"
#include "forms/session.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTreeView;

namespace gongkai {

class FindingsModel;

/// What does not balance, worst first; below or beside it the chosen finding with both sums.
///
/// Follows the session by itself and keeps what is chosen.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    /// @param session, prompts  must outlive the panel.
    FindingsPanel(Session& session, Prompts& prompts, QWidget* parent = nullptr);

    /// Index into Session::findings(); -1 when none is chosen.
    int chosen() const { return m_chosen; }
    /// Chooses a finding without jumping; -1 for none.
    void choose(int index);

    /// Chooses the next (previous) broken finding and jumps to it; after the last comes the first.
    void next();
    void previous();
    /// Asks for the explanation (差错说明) of the chosen finding and keeps it; where the line of
    /// figures far from last year's is chosen, of all of them that have none.
    void explainChosen();

signals:
    /// Another finding is chosen, or (-1) the chosen one is mended: frame its cells.
    void findingChosen(int index);
    /// The clerk wants to go to this cell: show its page, then SheetPage::jumpTo().
    void jumpRequested(const gongkai::CellId& cell);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpTree();
    QWidget* makeDetails();
    void keepChoice();
    void step(int by);
    void jump(int index);
    void refresh();
    std::vector<int> toExplain() const;
    Decimal leftFigure(const Finding& finding) const;
    QString details(const Finding& finding) const;

    Session& m_session;
    Prompts& m_prompts;
    FindingsModel* m_model;
    QTreeView* m_tree;
    QBoxLayout* m_layout;
    QLabel* m_details;
    QPushButton* m_explain;
    QPushButton* m_next;
    int m_chosen = -1;
};

} // namespace gongkai
