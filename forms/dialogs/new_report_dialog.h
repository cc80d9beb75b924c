// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/report/report.h"

#include <QDate>
#include <QDialog>

#include <set>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace gongkai {

/// The year a new report is most likely for: it is due in the January after its year, and begun in
/// the December before.
int yearOfNewReport(QDate today);

/// Asks for what a new report is: agency, year, statutory form (suggested from the year), level and
/// kind (suggested from the agency's name) and scope.
class NewReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param catalog  must outlive the dialog.
    /// @param year  the report year to begin with.
    NewReportDialog(const Catalog& catalog, int year, QWidget* parent = nullptr);

    /// An empty report as the clerk described it. @pre accepted.
    Report report() const;

private:
    QComboBox* choice(const QString& objectName);
    void suggestForm();
    void suggestRank();
    bool hasSuggestedRank() const;
    void check();
    FormPtr form() const;

    const Catalog& m_catalog;
    QLineEdit* m_agency;
    QSpinBox* m_year;
    QComboBox* m_form;
    QComboBox* m_level;
    QComboBox* m_kind;
    QComboBox* m_scope;
    std::set<QComboBox*> m_chosen; ///< level and kind that the clerk chose
    QLabel* m_remark;
    QPushButton* m_create;
};

} // namespace gongkai
