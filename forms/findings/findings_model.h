// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/session.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <vector>

namespace gongkai {

/// The findings a clerk has to look at: broken ones of the cells, errors first, each in the order
/// of the form; then those of the text in its order, under one line for each part. Groups keep
/// single cases out of the way, as children of one line each: figures far from last year's, tables
/// that are blank as a whole, and checks that wait for blank cells.
///
/// Rows come and go one by one, so that a view keeps what is chosen and opened.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { MessageColumn, ExplanationColumn, ColumnCount };
    enum Role {
        FindingRole = Qt::UserRole, ///< FindingRef; none for a group
    };

    /// @param session  must outlive the model.
    explicit FindingsModel(Session& session, QObject* parent = nullptr);

    QModelIndex indexOf(const FindingRef& finding) const; ///< invalid when it is not shown
    /// Is this the line of a part of the text, with its findings below it?
    bool isPart(const QModelIndex& line) const;
    /// What one explanation may be given for at once: the finding of the line when it is broken,
    /// all of the group of figures far from last year's; nothing for the other groups.
    std::vector<FindingRef> explainedTogether(const QModelIndex& line) const;
    /// The broken findings in shown order, those inside a group too.
    std::vector<FindingRef> broken() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    // The groups in shown order. Behind the first ones one for each part of the text, then those
    // that wait.
    static constexpr int noGroup = -1;
    static constexpr int jumps = 0;
    static constexpr int emptyTables = 1;
    static constexpr int firstPart = 2;
    int waiting() const { return firstPart + static_cast<int>(m_parts.size()); } ///< for cells
    int unwritten() const { return waiting() + 1; } ///< for words of the text
    int groupCount() const { return unwritten() + 1; }

    /// A finding, or at the top a group.
    struct Line
    {
        FindingRef finding;
        int group = noGroup;

        friend bool operator==(const Line&, const Line&) = default;
    };
    struct Lines
    {
        std::vector<Line> top;
        std::vector<std::vector<Line>> groups; ///< the lines of each

        std::vector<Line>& group(int number) { return groups[static_cast<size_t>(number)]; }
        const std::vector<Line>& group(int number) const
        {
            return groups[static_cast<size_t>(number)];
        }
    };
    /// What a finding of the text is known again by when it stands elsewhere.
    struct Matter
    {
        const WordRule* rule;
        QString part;
        QString text;

        friend bool operator==(const Matter&, const Matter&) = default;
    };

    Lines sorted() const;
    void follow();
    void renumberTexts();
    std::vector<Matter> matters() const;
    static std::vector<int> placesNow(const std::vector<Matter>& before,
                                      const std::vector<Matter>& now);
    void announceTexts(const QModelIndex& parent);
    void synchronise(std::vector<Line>& shown, const std::vector<Line>& wanted,
                     const QModelIndex& parent);
    const Line& lineAt(const QModelIndex& index) const;
    QModelIndex groupIndex(int group) const;
    int groupOf(const Finding& finding) const;
    int groupOf(const TextFinding& finding) const;
    Severity worst(const std::vector<Line>& lines) const;
    QVariant groupData(int group, int column, int role) const;
    QString groupText(int group, int count) const;
    QString emptyTablesText() const;
    QVariant findingData(const FindingRef& finding, int column, int role) const;

    Session& m_session;
    QStringList m_parts; ///< narrative ids in printed order
    Lines m_lines;
    std::vector<Matter> m_matters; ///< of the text findings, by which the lines are numbered
};

} // namespace gongkai
