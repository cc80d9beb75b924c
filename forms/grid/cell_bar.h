// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/session.h"

#include <QFrame>

class QBoxLayout;
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
    /// All in one row, the name cut in its middle where it does not fit: the room is the table's.
    void setLow(bool isLow);

signals:
    void takeTotalRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void showName();
    void refreshComputed();
    void refreshOrigin();
    void showOrigin();
    void confirm();

    Session& m_session;
    std::optional<CellId> m_cell;
    QBoxLayout* m_rows;
    QLabel* m_name;
    QLabel* m_unit;
    QLabel* m_lastYear;
    QLabel* m_computed;
    QPushButton* m_take;
    QLabel* m_origin;
    QString m_originText; ///< whole
    QPushButton* m_confirm;
};

} // namespace gongkai
