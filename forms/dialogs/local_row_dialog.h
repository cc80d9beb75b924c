// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace gongkai {

/// Asks for a row of the report's own: its label, unit and place; or one of the rows the form
/// knows that some places add.
class LocalRowDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param table  one that allows local rows; must outlive the dialog.
    /// @param after  the row suggested as the one before; may be "".
    LocalRowDialog(const Report& report, const Table& table, const QString& after,
                   QWidget* parent = nullptr);

    /// @pre accepted. The id is empty for a row of the clerk's own.
    LocalRow row() const;

private:
    void showKnown();
    void check();

    const Table& m_table;
    QComboBox* m_which;
    QLineEdit* m_label;
    QLineEdit* m_unit;
    QComboBox* m_after;
    QPushButton* m_add;
};

} // namespace gongkai
