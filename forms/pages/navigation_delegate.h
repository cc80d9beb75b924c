// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/open_places.h"

#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace gongkai {

/// Paints a part of the report with its state as icons and words at the right edge. The title is
/// there in full: on as many lines as it needs, the badges behind it or on a line of their own;
/// where even that is too narrow for them they are folded. A click on a badge asks to go to what
/// it counts.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    struct Badge
    {
        QString icon;
        QString text;
        QRect iconPlace;
        QRect textPlace;
        std::optional<OpenKind> kind; ///< of what it counts; of a folded one the worst
    };
    struct Places
    {
        QRect icon; ///< of the part; empty when it has none
        QRect title;
        QStringList lines; ///< of the title
        int height = 0;    ///< of the whole item
        std::vector<Badge> badges;
    };
    /// Where everything of an item stands.
    Places places(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

signals:
    void badgeClicked(const QModelIndex& index, gongkai::OpenKind kind);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

} // namespace gongkai
