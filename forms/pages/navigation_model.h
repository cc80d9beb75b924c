// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/open_places.h"

#include <QAbstractListModel>

#include <vector>

namespace gongkai {

/// The parts of a report in printed order, each with its state. A section with several parts has
/// a heading row that cannot be chosen; its parts follow one level deeper.
class NavigationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LevelRole = Qt::UserRole, ///< 0, or 1 below a heading
        HeadingRole,              ///< bool: cannot be chosen
        BadgesRole,               ///< QStringList of “icon|text”
        OpenKindsRole,            ///< QList<int> of the badges' OpenKinds; empty when done
        /// The badges where all leave no room: the findings as one number, all the rest as another.
        FoldedBadgesRole,
        FoldedKindsRole, ///< of these; the worst of each
    };

    /// @param session  must outlive the model.
    explicit NavigationModel(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// @pre the row is no heading.
    const PageRef& page(int row) const { return m_items[static_cast<size_t>(row)].page; }
    int rowOf(const PageRef& page) const; ///< -1 when there is none
    const PartState& state(int row) const { return m_items[static_cast<size_t>(row)].state; }

private:
    struct Item
    {
        PageRef page;
        QString title;
        bool heading = false;
        int level = 0;
        PartState state = {};
        std::vector<CellId> cells = {}; ///< of a sheet
    };

    void addSection(const Section& section);
    void addPart(const PageRef& page, const QString& title, int level);
    void refresh();
    PartState stateOf(const Item& item) const;
    PartState sheetState(const Item& item) const;
    PartState narrativeState(const Item& item) const;
    struct Count
    {
        OpenKind kind;
        const char* icon;
        QString text;
        int number;
    };
    static std::vector<Count> counts(const PartState& state); ///< those that are not 0
    QString words(const Item& item) const;                    ///< title and state
    static QString stateText(const PartState& state);
    static std::vector<Count> foldedCounts(const PartState& state);
    static QStringList badges(const std::vector<Count>& counts);
    static QList<int> kinds(const std::vector<Count>& counts);

    std::vector<FieldKey> blanksOn(const PageRef& page) const;

    Session& m_session;
    std::set<FieldKey> m_blanks; ///< of the report
    std::vector<Item> m_items;
};

} // namespace gongkai
