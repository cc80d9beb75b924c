// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/statutory_terms.h"

#include <QAbstractTableModel>

#include <vector>

namespace gongkai {

/// The heads and the texts of one term, as they stand in the window, on paper and in the clipboard.
QStringList termHeads();
/// @param today  what is left is counted from.
QStringList termTexts(const WorkCalendar& calendar, const TermDay& term, const QDate& today);
/// All about one term in sentences: the sum, every skipped day, its source, how sure it is.
QString termDetails(const TermDay& term);

/// A line for each term from the given day on.
class TermModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Start, Length, Latest, Reminder, Left, Source, Skipped, Columns };

    /// @param calendar  must outlive the model.
    TermModel(const WorkCalendar& calendar, const QDate& today, QObject* parent = nullptr);

    void setTerms(std::vector<TermDay> terms);
    const std::vector<TermDay>& terms() const { return m_terms; }
    QStringList texts(int row) const { return m_texts[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const WorkCalendar& m_calendar;
    const QDate m_today;
    std::vector<TermDay> m_terms;
    std::vector<QStringList> m_texts;
};

} // namespace gongkai
