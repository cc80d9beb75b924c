// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/session.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace gongkai {

/// What is known of one cell: its full name, unit, last year's figure, the computed figure of a
/// total, and where a copied figure came from. Follows the session by itself.
class CellBar : public QFrame
{
    Q_OBJECT

public:
    /// @param session  must outlive the bar.
    explicit CellBar(Session& session, QWidget* parent = nullptr);

    void setCell(const CellId& cell);

signals:
    void takeTotalRequested();

private:
    void refresh();
    void refreshComputed();
    void refreshOrigin();
    void confirm();

    Session& m_session;
    std::optional<CellId> m_cell;
    QLabel* m_name;
    QLabel* m_unit;
    QLabel* m_lastYear;
    QLabel* m_computed;
    QPushButton* m_take;
    QLabel* m_origin;
    QPushButton* m_confirm;
};

} // namespace gongkai
