// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/session.h"

#include <QAbstractItemModel>

#include <array>
#include <vector>

namespace gongkai {

/// The findings a clerk has to look at: broken ones, errors first, each in the order of the form.
/// Groups keep single cases out of the way, as children of one line each: figures far from last
/// year's, tables that are blank as a whole, and checks that wait for blank cells.
///
/// Rows come and go one by one, so that a view keeps what is chosen and opened.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { MessageColumn, ExplanationColumn, ColumnCount };
    enum Role {
        FindingRole = Qt::UserRole, ///< int index into Session::findings(); -1 for a group
    };

    /// @param session  must outlive the model.
    explicit FindingsModel(Session& session, QObject* parent = nullptr);

    QModelIndex indexOf(int finding) const; ///< invalid when it is not shown
    /// What one explanation may be given for at once: the finding of the line when it is broken,
    /// all of the group of figures far from last year's; nothing for the other groups.
    std::vector<int> explainedTogether(const QModelIndex& line) const;
    /// The broken findings in shown order, those inside a group too.
    std::vector<int> broken() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    // Top lines are findings (index into the session's list) or groups, below zero.
    static constexpr int jumps = -1;
    static constexpr int emptyTables = -2;
    static constexpr int waiting = -3;
    static constexpr std::array allGroups{jumps, emptyTables, waiting}; ///< in shown order
    struct Lines
    {
        std::vector<int> top;
        std::array<std::vector<int>, allGroups.size()> groups;

        std::vector<int>& group(int line) { return groups[static_cast<size_t>(-line - 1)]; }
        const std::vector<int>& group(int line) const
        {
            return groups[static_cast<size_t>(-line - 1)];
        }
    };

    Lines sorted() const;
    void follow();
    void announceTexts(const QModelIndex& parent);
    void synchronise(std::vector<int>& shown, const std::vector<int>& wanted,
                     const QModelIndex& parent);
    QModelIndex lineIndex(int line) const;
    const Finding& finding(int index) const;
    static int groupOf(const Finding& finding);
    QVariant groupData(int line, int column, int role) const;
    static QString groupText(int line, int count);
    QVariant findingData(int index, int column, int role) const;
    QString explanationText(const Finding& finding) const;

    Session& m_session;
    Lines m_lines;
};

} // namespace gongkai
