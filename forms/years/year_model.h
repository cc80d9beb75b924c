// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/year_on_year.h"
#include "core/report/report.h"

#include <QAbstractTableModel>

#include <vector>

namespace gongkai {

/// This year's figures beside last year's, a line each; the words are those that are printed.
class YearModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// @param report  must outlive the model.
    explicit YearModel(const Report& report, QObject* parent = nullptr);

    void setLines(std::vector<YearLine> lines);
    const std::vector<YearLine>& lines() const { return m_lines; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Report& m_report;
    const QStringList m_heads;
    std::vector<YearLine> m_lines;
};

} // namespace gongkai
