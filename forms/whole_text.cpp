// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/whole_text.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace gongkai {
namespace {

constexpr qsizetype longestWord = 12;

// A word of letters and digits that is longer may break behind each of them.
QString breakable(const QString& text)
{
    QString broken;
    qsizetype run = 0;
    for (const QChar letter : text) {
        const bool isOfWord = letter.unicode() > 0x20 && letter.unicode() < 0x250;
        run = isOfWord ? run + 1 : 0;
        if (run > longestWord)
            broken += QChar(0x200b); // of no width
        broken += letter;
    }
    return broken;
}

class WholeText : public QStyledItemDelegate
{
public:
    WholeText(QTreeView& view, int columns) : QStyledItemDelegate(&view), m_columns(columns) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = qobject_cast<const QTreeView*>(option.widget);
        if (!view || index.column() >= m_columns)
            return QStyledItemDelegate::sizeHint(option, index);
        const bool isSpanned = view->isFirstColumnSpanned(index.row(), index.parent());
        if (isSpanned && index.column() > 0)
            return {};
        const int width =
            (isSpanned ? view->viewport()->width() : view->columnWidth(index.column())) -
            indent(*view, index);
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.features |= QStyleOptionViewItem::WrapText;
        item.rect = QRect(0, 0, width, 1);
        return view->style()->sizeFromContents(QStyle::CT_ItemViewItem, &item, {}, view);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() < m_columns)
            option->text = breakable(option->text);
    }

private:
    static int indent(const QTreeView& view, const QModelIndex& index)
    {
        if (index.column() > 0)
            return 0;
        int level = view.rootIsDecorated() ? 1 : 0;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            ++level;
        return level * view.indentation();
    }

    int m_columns;
};

} // namespace

void showWholeText(QTreeView& tree, int columns)
{
    auto* delegate = new WholeText(tree, columns);
    tree.setWordWrap(true);
    tree.setItemDelegate(delegate);
    // Other widths need other heights: the view asks again.
    QObject::connect(tree.header(), &QHeaderView::sectionResized, delegate,
                     [delegate] { emit delegate->sizeHintChanged({}); });
}

} // namespace gongkai
