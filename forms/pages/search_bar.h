// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/report_search.h"
#include "forms/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace gongkai {

/// Finds a text anywhere in the report. Enter goes to the next place, Shift+Enter to the one
/// before, Esc closes.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    /// @param session  must outlive the bar.
    explicit SearchBar(Session& session, QWidget* parent = nullptr);

    /// Shows the bar with its text selected.
    void open();

    void next() { step(1); }
    void previous() { step(-1); }

signals:
    void hitChosen(const gongkai::SearchHit& hit);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void step(int direction);
    void showPlace(int all);

    Session& m_session;
    QLineEdit* m_line;
    QLabel* m_place;
    QString m_searched;
    int m_current = -1;
};

} // namespace gongkai
