// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid/figure_delegate.h"

#include "forms/colours.h"
#include "forms/findings/severity_mark.h"
#include "forms/grid/cell_painter.h"
#include "forms/grid/figure_edit.h"
#include "forms/grid/sheet_layout.h"
#include "forms/grid/sheet_model.h"

#include <QApplication>
#include <QPainter>

namespace gongkai {
namespace {

QColor sideColour(FindingSide side, const QPalette& palette)
{
    return toneColour(side == FindingSide::Left ? Tone::FullSide : Tone::DashedSide, palette);
}

FindingSide sideOf(const QModelIndex& index)
{
    return static_cast<FindingSide>(index.data(SheetModel::SideRole).toInt());
}

std::optional<Severity> severityOf(const QModelIndex& index)
{
    const QVariant severity = index.data(SheetModel::SeverityRole);
    return severity.isValid() ? std::optional(static_cast<Severity>(severity.toInt()))
                              : std::nullopt;
}

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isEditable = index.flags() & Qt::ItemIsEditable;
    painter.fillRect(option.rect,
                     option.palette.color(isEditable ? QPalette::Base : QPalette::Window));
    if (index.data(SheetModel::TotalRole).toBool())
        painter.fillRect(option.rect, faded(option.palette.color(QPalette::Text), 0.03));
    if (const FindingSide side = sideOf(index); side != FindingSide::None)
        painter.fillRect(option.rect, faded(sideColour(side, option.palette), 0.10));
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, faded(option.palette.color(QPalette::Highlight), 0.18));
}

void paintFigure(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QRect inner = option.rect.adjusted(SheetLayout::paddingX, 0, -SheetLayout::paddingX, 0);
    if (index.data(SheetModel::BlankRole).toBool()) {
        painter.setPen(quietText(option.palette));
        painter.drawText(inner, Qt::AlignCenter, QStringLiteral("·"));
        return;
    }
    QFont font = option.font;
    font.setItalic(index.data(SheetModel::UnconfirmedRole).toBool());
    font.setBold(index.data(SheetModel::TotalRole).toBool());
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    painter.setFont(option.font);
}

void paintFrames(QPainter& painter, const QRect& rect, const QPalette& palette,
                 const QModelIndex& index)
{
    painter.setBrush(Qt::NoBrush);
    // Pens of two pixels lie around the middle line: one pixel in keeps them inside the cell.
    const QRect frame = rect.adjusted(1, 1, -1, -1);
    const FindingSide side = sideOf(index);
    if (side != FindingSide::None) {
        QPen pen(sideColour(side, palette), 3);
        pen.setJoinStyle(Qt::MiterJoin);
        if (side == FindingSide::Right)
            pen.setDashPattern({2.5, 1.5});
        painter.setPen(pen);
        painter.drawRect(frame);
    } else if (const auto severity = severityOf(index)) {
        painter.setPen(severityFrame(*severity, palette));
        painter.drawRect(frame);
    }
}

// Severity and “≠” at the left of the figure, unconfirmed in the corner above.
void paintSigns(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QRect& rect = option.rect;
    const std::optional<Severity> severity = severityOf(index);
    if (severity)
        paintSeverityMark(painter, QRectF(rect.left() + 4, rect.center().y() - 4.5, 10, 10),
                          *severity, option.palette);
    if (index.data(SheetModel::UnconfirmedRole).toBool()) {
        const QPointF corner = rect.topLeft();
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColour(Tone::Unconfirmed, option.palette));
        painter.drawPolygon(QPolygonF({corner, corner + QPointF(9, 0), corner + QPointF(0, 9)}));
    }
    if (index.data(SheetModel::DiffersRole).toBool()) {
        painter.setPen(option.palette.color(QPalette::Text));
        painter.drawText(rect.adjusted(severity ? 16 : 4, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("≠"));
    }
}

void paintCurrent(QPainter& painter, const QStyleOptionViewItem& option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    QPen pen(option.palette.color(QPalette::Text), 2);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(3, 3, -3, -3));
}

} // namespace

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto* model = qobject_cast<const SheetModel*>(index.model());
    painter->save();
    painter->setClipRect(option.rect);
    if (!model->cellId(index)) {
        // Labels are no enabled items, but they are as black as on paper.
        QPalette palette = option.palette;
        palette.setCurrentColorGroup(QPalette::Active);
        paintLabel(*painter, option.rect, option.rect, model->cellAt(index), palette, false);
    } else {
        QStyleOptionViewItem inside = option;
        inside.rect.adjust(0, 0, -1, -1);
        paintGround(*painter, inside, index);
        paintFigure(*painter, inside, index);
        paintFrames(*painter, inside.rect, inside.palette, index);
        paintSigns(*painter, inside, index);
        paintCurrent(*painter, inside);
        paintLines(*painter, option.rect, option.palette);
    }
    painter->restore();
}

QWidget* FigureDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const
{
    const auto* model = qobject_cast<const SheetModel*>(index.model());
    const std::optional<CellId> cell = model->cellId(index);
    if (!cell)
        return nullptr;
    auto* editor = new FigureEdit(parent);
    editor->setUnit(model->unprintedUnit(*cell));
    editor->setAccessibleName(model->report().cellLabel(*cell));
    emit editorOpened(editor, index);
    return editor;
}

void FigureDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = qobject_cast<FigureEdit*>(editor);
    // What the clerk is typing is not overwritten when another change arrives.
    if (edit && !edit->isModified())
        edit->setText(index.data(Qt::EditRole).toString());
}

void FigureDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

bool FigureDelegate::eventFilter(QObject*, QEvent*)
{
    return false;
}

} // namespace gongkai
