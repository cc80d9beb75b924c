// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/whole_text.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace gongkai {
namespace {

class WholeText : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = qobject_cast<const QTreeView*>(option.widget);
        if (!view || index.column() > 0)
            return QStyledItemDelegate::sizeHint(option, index);
        const bool isSpanned = view->isFirstColumnSpanned(index.row(), index.parent());
        int level = view->rootIsDecorated() ? 1 : 0;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            ++level;
        const int width = (isSpanned ? view->viewport()->width() : view->columnWidth(0)) -
                          level * view->indentation();
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.features |= QStyleOptionViewItem::WrapText;
        item.rect = QRect(0, 0, width, 1);
        return view->style()->sizeFromContents(QStyle::CT_ItemViewItem, &item, {}, view);
    }
};

} // namespace

void showWholeText(QTreeView& tree)
{
    auto* delegate = new WholeText(&tree);
    tree.setWordWrap(true);
    tree.setItemDelegate(delegate);
    // Other widths need other heights: the view asks again.
    QObject::connect(tree.header(), &QHeaderView::sectionResized, delegate,
                     [delegate] { emit delegate->sizeHintChanged({}); });
}

} // namespace gongkai
