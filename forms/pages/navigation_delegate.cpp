// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/navigation_delegate.h"

#include "forms/icons.h"
#include "forms/pages/navigation_model.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace gongkai {
namespace {

constexpr int margin = 6;
constexpr int badgeIconSize = 14;
constexpr int indent = 16;

// Draws the badges from the right edge and returns the width they took.
int paintBadges(QPainter& painter, const QRect& area, QStringList badges)
{
    std::reverse(badges.begin(), badges.end());
    QFont small = painter.font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setBold(false);
    painter.setFont(small);
    int right = area.right() - margin;
    for (const QString& badge : std::as_const(badges)) {
        const QString text = badge.section(u'|', 1);
        const int textWidth = painter.fontMetrics().horizontalAdvance(text);
        const QRect words(right - textWidth, area.top(), textWidth, area.height());
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, text);
        const QRect symbol(words.left() - badgeIconSize - (textWidth > 0 ? 3 : 0),
                           area.center().y() - badgeIconSize / 2 + 1, badgeIconSize, badgeIconSize);
        icon(badge.section(u'|', 0, 0)).paint(&painter, symbol);
        right = symbol.left() - margin;
    }
    return area.right() - right;
}

} // namespace

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = std::exchange(item.text, {});
    const QIcon symbol = std::exchange(item.icon, {});
    item.state.setFlag(QStyle::State_HasFocus, false); // the chosen part is marked anyway
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const auto group =
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    painter->setPen(
        item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    const int badges =
        paintBadges(*painter, item.rect, index.data(NavigationModel::BadgesRole).toStringList());

    QFont font = item.font;
    font.setBold(index.data(NavigationModel::HeadingRole).toBool());
    painter->setFont(font);
    QRect words = item.rect.adjusted(margin, 0, -badges - margin, 0);
    words.setLeft(words.left() + indent * index.data(NavigationModel::LevelRole).toInt());
    if (!symbol.isNull()) {
        const QRect place(words.left(), item.rect.center().y() - 7, 16, 16);
        symbol.paint(painter, place);
        words.setLeft(place.right() + margin);
    }
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {120, option.fontMetrics.height() + 12};
}

} // namespace gongkai
