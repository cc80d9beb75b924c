// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid/cell_block.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRect>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::CellBlock)
};

// One cell of tab-separated text, from `at`; afterwards `at` is on what ended it.
QString readCell(const QString& text, qsizetype& at)
{
    const bool quoted = at < text.size() && text[at] == u'"' && text.indexOf(u'"', at + 1) >= 0;
    QString cell;
    if (quoted) {
        for (++at; at < text.size(); ++at) {
            if (text[at] == u'"' && (at + 1 >= text.size() || text[at + 1] != u'"')) {
                ++at;
                break;
            }
            if (text[at] == u'"')
                ++at;
            cell += text[at];
        }
    }
    while (at < text.size() && text[at] != u'\t' && text[at] != u'\n')
        cell += text[at++];
    return cell.trimmed();
}

class Placing
{
public:
    Placing(const SheetModel& model, std::optional<Figure> none) : m_model(model), m_none(none) {}

    void place(const QModelIndex& index, const QString& text, int row, int column)
    {
        const std::optional<CellId> cell = m_model.cellId(index);
        if (cell && m_model.anchor(index) == index)
            return placeFigure(*cell, text);
        // A label may be pasted on itself: then the block lies where it belongs.
        const QString label = index.isValid() && !cell ? m_model.cellAt(index).text : QString();
        if (text.isEmpty() || text == label)
            return;
        refuse(Messages::tr("row %1, column %2")
                   .arg(QString::number(row + 1), QString::number(column + 1)),
               (index.isValid() ? Messages::tr("the table has no figure here for “%1”")
                                : Messages::tr("“%1” lies outside the table"))
                   .arg(text.size() > 40 ? QString(text.left(40) + u'…') : text));
    }

    void placeFigure(const CellId& cell, const QString& text)
    {
        const Report& report = m_model.report();
        const Result<ReadFigure> read = readFigure(text, report.cellType(cell), report.unit(cell));
        if (read) {
            m_result.figures.emplace_back(cell, read->figure);
            return;
        }
        if (read.error().code == ErrorCode::Ambiguous) {
            ++m_result.ambiguous;
            if (m_none) {
                m_result.figures.emplace_back(cell, *m_none);
                return;
            }
        }
        refuse(m_model.report().cellLabel(cell), read.error().message);
    }

    BlockPlacement take() { return std::move(m_result); }

private:
    void refuse(const QString& where, const QString& reason)
    {
        m_result.refused.push_back({where, reason});
    }

    const SheetModel& m_model;
    std::optional<Figure> m_none;
    BlockPlacement m_result;
};

} // namespace

TextBlock readBlock(const QString& clipboard)
{
    QString text = clipboard;
    text.replace(u"\r\n"_qs, u"\n"_qs).replace(u'\r', u'\n').remove(u'\0');
    TextBlock block;
    QStringList row;
    for (qsizetype at = 0; at < text.size();) {
        row << readCell(text, at);
        const bool rowEnds = at >= text.size() || text[at] == u'\n';
        if (!rowEnds && at + 1 == text.size())
            row << QString(); // a tab at the very end
        if (rowEnds || at + 1 == text.size())
            block.push_back(std::exchange(row, {}));
        ++at;
    }
    while (block.size() > 1 && block.back() == QStringList{QString()})
        block.pop_back();
    return block;
}

QString blockText(const SheetModel& model, const QItemSelection& selection)
{
    QRect area;
    for (const QModelIndex& index : selection.indexes()) {
        const SheetCell& cell = model.cellAt(index);
        area |= QRect(index.column(), index.row(), cell.columnSpan, cell.rowSpan);
    }
    QStringList rows;
    for (int row = area.top(); row <= area.bottom(); ++row) {
        QStringList cells;
        for (int column = area.left(); column <= area.right(); ++column) {
            const QModelIndex index = model.index(row, column);
            const bool label = !model.cellId(index);
            cells << index.data(label ? Qt::DisplayRole : Qt::EditRole).toString();
        }
        rows << cells.join(u'\t');
    }
    return rows.join(u'\n');
}

BlockPlacement placeBlock(const SheetModel& model, const QModelIndex& at, const TextBlock& block,
                          std::optional<Figure> none)
{
    Placing placing(model, none);
    for (int row = 0; row < static_cast<int>(block.size()); ++row) {
        const QStringList& cells = block[static_cast<size_t>(row)];
        for (int column = 0; column < cells.size(); ++column)
            placing.place(model.index(at.row() + row, at.column() + column), cells[column], row,
                          column);
    }
    return placing.take();
}

BlockPlacement placeEverywhere(const SheetModel& model, const std::vector<CellId>& cells,
                               const QString& text, std::optional<Figure> none)
{
    Placing placing(model, none);
    for (const CellId& cell : cells)
        placing.placeFigure(cell, text);
    return placing.take();
}

} // namespace gongkai
