// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/navigation_delegate.h"

#include "forms/icons.h"
#include "forms/pages/navigation_model.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace gongkai {
namespace {

constexpr int margin = 6;
constexpr int badgeIconSize = 14;
constexpr int indent = 16;
constexpr int readableInHan = 8; // of a title: “三、收到和处理政”

QFont badgeFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setBold(false);
    return font;
}

QFont titleFont(QFont font, const QModelIndex& index)
{
    font.setBold(index.data(NavigationModel::HeadingRole).toBool());
    return font;
}

std::optional<OpenKind> kindAt(const QList<int>& kinds, qsizetype at)
{
    return at < kinds.size() ? std::optional(static_cast<OpenKind>(kinds[at])) : std::nullopt;
}

// From the right edge on, the last one first.
std::vector<NavigationDelegate::Badge> badgesFrom(const QStringList& texts, const QList<int>& kinds,
                                                  const QRect& area, const QFontMetrics& metrics)
{
    std::vector<NavigationDelegate::Badge> badges;
    int right = area.right() - margin;
    for (qsizetype i = texts.size(); i-- > 0;) {
        NavigationDelegate::Badge badge;
        badge.icon = texts[i].section(u'|', 0, 0);
        badge.text = texts[i].section(u'|', 1);
        const int width = metrics.horizontalAdvance(badge.text);
        badge.textPlace = {right - width, area.top(), width, area.height()};
        badge.iconPlace = {badge.textPlace.left() - badgeIconSize - (width > 0 ? 3 : 0),
                           area.center().y() - badgeIconSize / 2 + 1, badgeIconSize, badgeIconSize};
        badge.kind = kindAt(kinds, i);
        right = badge.iconPlace.left() - margin;
        badges.push_back(std::move(badge));
    }
    return badges;
}

} // namespace

NavigationDelegate::Places NavigationDelegate::places(const QStyleOptionViewItem& option,
                                                      const QModelIndex& index) const
{
    Places places;
    QRect words = option.rect.adjusted(margin, 0, -margin, 0);
    words.setLeft(words.left() + indent * index.data(NavigationModel::LevelRole).toInt());
    if (index.data(Qt::DecorationRole).isValid()) {
        places.icon = {words.left(), option.rect.center().y() - 7, 16, 16};
        words.setLeft(places.icon.right() + margin);
    }
    const QFontMetrics metrics(titleFont(option.font, index));
    const int needed = std::min(metrics.horizontalAdvance(index.data().toString()),
                                readableInHan * metrics.horizontalAdvance(u'国'));
    const QList<int> kinds = index.data(NavigationModel::OpenKindsRole).value<QList<int>>();
    const auto fit = [&](const QStringList& texts) {
        places.badges = badgesFrom(texts, kinds, option.rect, QFontMetrics(badgeFont(option.font)));
        const int edge = places.badges.empty() ? option.rect.right()
                                               : places.badges.back().iconPlace.left() - margin;
        places.title = words;
        places.title.setRight(std::min(words.right(), edge));
        return places.title.width() >= needed;
    };
    const QStringList texts = index.data(NavigationModel::BadgesRole).toStringList();
    if (!fit(texts) && !kinds.isEmpty())
        fit({index.data(NavigationModel::FoldedBadgeRole).toString()});
    return places;
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Places all = places(item, index);
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
    painter->setFont(badgeFont(item.font));
    for (const Badge& badge : all.badges) {
        painter->drawText(badge.textPlace, Qt::AlignVCenter | Qt::AlignRight, badge.text);
        icon(badge.icon).paint(painter, badge.iconPlace);
    }
    painter->setFont(titleFont(item.font, index));
    symbol.paint(painter, all.icon);
    painter->drawText(all.title, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, all.title.width()));
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {120, option.fontMetrics.height() + 12};
}

bool NavigationDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                     const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        for (const Badge& badge : places(item, index).badges)
            if (badge.kind && mouse->button() == Qt::LeftButton &&
                badge.iconPlace.united(badge.textPlace).contains(mouse->position().toPoint()))
                emit badgeClicked(index, *badge.kind);
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace gongkai
