// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/storage/history.h"
#include "forms/pages/page_ref.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace gongkai {

/// Who changed what and when, the newest first: one line for each change, one for a record.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Place, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param history  as tellHistory() gives it.
    /// @param report  as it is now; names the places. Must outlive the model.
    void setHistory(const Report& report, const std::vector<HistoryEntry>& history);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Of the act.
    qint64 sequence(int row) const { return line(row).sequence; }
    /// What was changed; nothing of a record.
    const std::optional<FieldKey>& field(int row) const { return line(row).field; }
    /// The page it is on: what stands on none is the cover's.
    const PageRef& page(int row) const { return line(row).page; }
    QString day(int row) const { return line(row).when.left(10); }
    QString text(int row, int column) const;

    QStringList days() const;   ///< each once, the newest first
    QStringList people() const; ///< each once, by name

private:
    struct Line
    {
        qint64 sequence = 0;
        QString when;
        QString who;
        QString what;
        std::optional<FieldKey> field;
        PageRef page;
        QString place;
        QString before;
        QString after;
    };
    const Line& line(int row) const { return m_lines[static_cast<size_t>(row)]; }

    std::vector<Line> m_lines;
};

/// Lines of the history that are looked for.
class HistoryFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit HistoryFilter(HistoryModel& model, QObject* parent = nullptr);

    struct Wanted
    {
        QString text = {};                  ///< somewhere in place, before or after; "" for all
        std::optional<PageRef> page = {};   ///< nothing for all
        QString day = {};                   ///< “2025-01-03”; "" for all
        std::optional<QString> who = {};    ///< nothing for all
        std::optional<FieldKey> field = {}; ///< this one only
    };
    void setWanted(Wanted wanted);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const HistoryModel& m_model;
    Wanted m_wanted;
};

} // namespace gongkai
