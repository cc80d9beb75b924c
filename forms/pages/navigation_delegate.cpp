// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/navigation_delegate.h"

#include "forms/icons.h"
#include "forms/pages/navigation_model.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace gongkai {
namespace {

constexpr int margin = 6;
constexpr int badgeIconSize = 14;
constexpr int indent = 16;
constexpr int padding = 6; // above and below

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

// The text of a title as it stands in a width.
QStringList linesOf(const QString& title, const QFont& font, int width)
{
    QTextLayout layout(title, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        lines << title.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

int widthOf(const QStringList& badges, const QFontMetrics& metrics)
{
    int width = 0;
    for (const QString& badge : badges)
        width += margin + badgeIconSize + 3 + metrics.horizontalAdvance(badge.section(u'|', 1));
    return width;
}

// From the right edge on, the last one first.
std::vector<NavigationDelegate::Badge> badgesFrom(const QStringList& texts, const QList<int>& kinds,
                                                  const QRect& area, const QFontMetrics& metrics)
{
    std::vector<NavigationDelegate::Badge> badges;
    int right = area.right();
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
    QRect words = option.rect.adjusted(margin, padding, -margin, 0);
    words.setLeft(words.left() + indent * index.data(NavigationModel::LevelRole).toInt());
    const int left = words.left();
    const QFont font = titleFont(option.font, index);
    const QFontMetrics metrics(font);
    const int line = metrics.height();
    if (index.data(Qt::DecorationRole).isValid()) {
        places.icon = {left, words.top() + (line - 16) / 2, 16, 16};
        words.setLeft(places.icon.right() + margin);
    }
    places.lines = linesOf(index.data().toString(), font, words.width());
    const int lines = static_cast<int>(places.lines.size());
    places.title = {words.left(), words.top(), words.width(), lines * line};

    const QFontMetrics small(badgeFont(option.font));
    QStringList texts = index.data(NavigationModel::BadgesRole).toStringList();
    QList<int> kinds = index.data(NavigationModel::OpenKindsRole).value<QList<int>>();
    const bool folds = !kinds.isEmpty() && widthOf(texts, small) > words.right() - left;
    if (folds) {
        texts = index.data(NavigationModel::FoldedBadgesRole).toStringList();
        kinds = index.data(NavigationModel::FoldedKindsRole).value<QList<int>>();
    }
    const int free = words.width() - metrics.horizontalAdvance(places.lines.value(lines - 1));
    const bool isBehind = widthOf(texts, small) <= free;
    const int top = words.top() + (isBehind ? lines - 1 : lines) * line;
    places.badges = badgesFrom(texts, kinds, {left, top, words.right() - left, line}, small);
    places.height = (isBehind ? lines : lines + 1) * line + 2 * padding;
    return places;
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Places all = places(item, index);
    item.text.clear();
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
    QRect line = all.title;
    line.setHeight(painter->fontMetrics().height());
    for (const QString& text : all.lines) {
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, text);
        line.translate(0, line.height());
    }
    painter->restore();
}

// The list gives no width: an item is as wide as what is seen of it.
QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    constexpr int leastWidth = 120;
    const auto* list = qobject_cast<const QAbstractItemView*>(option.widget);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.rect = {0, 0, list ? list->viewport()->width() : leastWidth, 0};
    return {leastWidth, places(item, index).height};
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
