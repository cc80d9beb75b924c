// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/dialogs/prompts.h"
#include "forms/pages/report_search.h"
#include "forms/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gongkai {

/// Finds a text anywhere in the report, and puts another in its place in the prose. Enter goes to
/// the next place, Shift+Enter to the one before, Esc closes.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    /// @param session, prompts  must outlive the bar.
    SearchBar(Session& session, Prompts& prompts, QWidget* parent = nullptr);

    /// Shows the bar with its text selected.
    void open();
    /// The same with the line for what comes in its place.
    void openReplace();
    /// The part of the text in sight; "" for another page.
    void setPart(const QString& part);
    /// Replaces in this part, "" for all parts, as one step to undo, and says how many there were
    /// and where. With nothing to put in their place the words are deleted, after asking.
    void replaceIn(const QString& part);

    void next() { step(1); }
    void previous() { step(-1); }

signals:
    void hitChosen(const gongkai::SearchHit& hit);
    void closed();
    /// Answered by replaceIn() when what is being typed is kept.
    void replaceRequested(const QString& part);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeReplaceRow();
    void step(int direction);
    void showPlace(int all);
    bool mayDelete(const ReplacePlan& plan);

    Session& m_session;
    Prompts& m_prompts;
    QLineEdit* m_line;
    QLabel* m_place;
    QLineEdit* m_by;
    QPushButton* m_inPart;
    QWidget* m_replaceRow;
    QString m_part;
    QString m_searched;
    int m_current = -1;
};

} // namespace gongkai
