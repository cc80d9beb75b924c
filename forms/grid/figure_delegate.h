// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gongkai {

class FigureEdit;

/// Paints the cells of a table's body and makes their editors. Nothing is told by colour alone:
/// a blank cell has a dot, a broken one a sign and its own line, an unconfirmed one a corner and
/// slanted figures, a total that differs a “≠”, the two sides of the chosen finding a full and a
/// dashed frame.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    /// Leaves every key to the editor, which asks the view.
    bool eventFilter(QObject* object, QEvent* event) override;

signals:
    void editorOpened(gongkai::FigureEdit* editor, const QModelIndex& index) const;
};

} // namespace gongkai
