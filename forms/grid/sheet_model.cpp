// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid/sheet_model.h"

#include "core/catalog/check_kinds.h"
#include "core/report/calculated.h"
#include "core/report/edits.h"
#include "core/report/names.h"
#include "core/words/text_explanations.h"
#include "forms/findings/finding_text.h"
#include "forms/plain_text.h"
#include "forms/wording.h"

#include <QSize>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

Qt::Alignment alignment(const SheetCell& cell)
{
    if (cell.figure)
        return Qt::AlignRight | Qt::AlignVCenter;
    switch (cell.align) {
    case SheetCell::Align::Left:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case SheetCell::Align::Right:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SheetCell::Align::Center:
        break;
    }
    return Qt::AlignCenter;
}

// The cells of every broken equation are marked.
bool marks(const Finding& finding)
{
    return finding.outcome == Outcome::Broken && traitsOf(finding.check->kind).marksCells;
}

std::vector<CellId> cellsOf(const std::vector<Term>& terms)
{
    std::vector<CellId> cells;
    for (const Term& term : terms)
        if (!term.lastYear && term.cell)
            cells.push_back(*term.cell);
    return cells;
}

} // namespace

SheetModel::SheetModel(Session& session, const QString& sheetId, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_sheetId(sheetId)
{
    load();
    connect(&session, &Session::changed, this, [this] { follow(); });
}

const SheetCell& SheetModel::cellAt(const QModelIndex& index) const
{
    const int row = index.row() + m_sheet.headerRows;
    const int column = index.column() + m_sheet.stubColumns;
    const auto position = static_cast<size_t>(row * m_sheet.columnCount + column);
    return m_sheet.cells[static_cast<size_t>(m_cover[position])];
}

QModelIndex SheetModel::anchor(const QModelIndex& index) const
{
    const SheetCell& cell = cellAt(index);
    return this->index(cell.row - m_sheet.headerRows, cell.column - m_sheet.stubColumns);
}

std::optional<CellId> SheetModel::cellId(const QModelIndex& index) const
{
    return index.isValid() ? cellAt(index).figure : std::nullopt;
}

QModelIndex SheetModel::indexOf(const CellId& cell) const
{
    const auto found = m_positions.constFind(cell);
    if (found == m_positions.cend())
        return {};
    const SheetCell& place = m_sheet.cells[static_cast<size_t>(*found)];
    return index(place.row - m_sheet.headerRows, place.column - m_sheet.stubColumns);
}

QString SheetModel::unprintedUnit(const CellId& cell) const
{
    const Table* table = report().form().table(cell.table);
    const Column* column = table ? table->column(cell.column) : nullptr;
    return column && column->unitNotPrinted ? report().unit(cell) : QString();
}

void SheetModel::showFinding(const FindingRef& finding)
{
    std::vector<CellId> left;
    std::vector<CellId> right;
    if (const Finding* cells = m_session.cellFinding(finding)) {
        left = cellsOf(cells->instance->left);
        right = cellsOf(cells->instance->right);
    } else if (const TextFinding* text = m_session.textFinding(finding)) {
        right = explainedCells(*text).thisYear;
        const auto first = std::ranges::find_if(text->readings, [](const TextReading& reading) {
            return !reading.lastYear && !reading.cells.empty();
        });
        left = first == text->readings.end() ? std::exchange(right, {}) : first->cells;
    }
    if (left == m_left && right == m_right)
        return;
    m_left = std::move(left);
    m_right = std::move(right);
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, columnCount() - 1),
                         {SideRole});
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_sheet.rowCount - m_sheet.headerRows;
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_sheet.columnCount - m_sheet.stubColumns;
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || anchor(index) != index)
        return {};
    const SheetCell& cell = cellAt(index);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(cell));
    if (cell.figure)
        return figureData(*cell.figure, role);
    return role == Qt::DisplayRole ? cell.text : QVariant();
}

QVariant SheetModel::figureData(const CellId& cell, int role) const
{
    const Mark mark = m_marks.value(cell);
    switch (role) {
    case Qt::DisplayRole:
        return figureText(cell);
    case Qt::EditRole:
        return editText(cell);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(cell));
    case Qt::AccessibleTextRole:
        return spokenText(cell);
    case CellRole:
        return cell.toString();
    case BlankRole:
        return report().figure(cell).isBlank();
    case UnconfirmedRole:
        return report().isUnconfirmed(cell);
    case TotalRole:
        return report().form().isTotal(cell);
    case DiffersRole:
        return mark.differs;
    case SeverityRole:
        return mark.severity ? QVariant(static_cast<int>(*mark.severity)) : QVariant();
    case SideRole:
        return static_cast<int>(side(cell));
    default:
        return {};
    }
}

// The heads paint their labels themselves; who listens to the table needs them as words.
QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    QStringList labels;
    for (const SheetCell& cell : m_sheet.cells) {
        const bool isColumn = orientation == Qt::Horizontal;
        const bool isLabel =
            isColumn ? cell.row < m_sheet.headerRows : cell.column < m_sheet.stubColumns;
        const int place = section + (isColumn ? m_sheet.stubColumns : m_sheet.headerRows);
        const int first = isColumn ? cell.column : cell.row;
        const int count = isColumn ? cell.columnSpan : cell.rowSpan;
        if (isLabel && first <= place && place < first + count && !cell.text.isEmpty())
            labels << cell.text.simplified();
    }
    return labels.join(u'·');
}

// Table, row and column, figure, unit, and what is marked by signs and frames.
QString SheetModel::spokenText(const CellId& cell) const
{
    const Figure figure = report().figure(cell);
    const QString unit = report().unit(cell);
    QStringList parts;
    parts << fullCellName(report(), cell)
          << (figure.isBlank() ? tr("blank")
                               : figure.toDisplay(report().cellType(cell)) +
                                     (figure.isNumber() ? unit : QString()));
    if (figure.isBlank() && !unit.isEmpty())
        parts << tr("unit %1").arg(unit);
    const Mark mark = m_marks.value(cell);
    if (mark.severity)
        parts << severityName(*mark.severity);
    if (mark.differs)
        parts << tr("differs from its parts");
    if (report().isUnconfirmed(cell))
        parts << tr("not confirmed");
    if (const FindingSide side = this->side(cell); side != FindingSide::None)
        parts << (side == FindingSide::Left ? tr("full frame") : tr("dashed frame"));
    return parts.join(tr(", "));
}

// Of what was calculated the formula.
QString SheetModel::editText(const CellId& cell) const
{
    const auto origin = report().origin(cell);
    return origin && isCalculated(*origin) ? origin->original : report().figure(cell).toString();
}

QString SheetModel::figureText(const CellId& cell) const
{
    const Figure figure = report().figure(cell);
    const QString text = figure.toDisplay(report().cellType(cell));
    return figure.isNumber() ? QString(text + unprintedUnit(cell)) : text;
}

// What is to be known of a cell, one thing a line: broken checks, the computed total, the origin.
QString SheetModel::toolTip(const CellId& cell) const
{
    QStringList lines;
    for (const int index : m_session.findingsOf(cell)) {
        const Finding& finding = m_session.findings()[static_cast<size_t>(index)];
        if (marks(finding))
            lines << severityName(finding.check->severity) + u'：' + finding.message;
    }
    if (m_marks.value(cell).differs)
        lines << tr("The parts add up to %1.").arg(computedText(report(), cell));
    if (report().isUnconfirmed(cell))
        lines << originText(report(), *report().origin(cell));
    return lines.join(u'\n');
}

FindingSide SheetModel::side(const CellId& cell) const
{
    if (std::ranges::find(m_left, cell) != m_left.end())
        return FindingSide::Left;
    return std::ranges::find(m_right, cell) != m_right.end() ? FindingSide::Right
                                                             : FindingSide::None;
}

Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !cellId(index) || anchor(index) != index)
        return Qt::NoItemFlags;
    const Qt::ItemFlags readable =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_session.editor().isReadOnly() ? readable : readable | Qt::ItemIsEditable;
}

QSize SheetModel::span(const QModelIndex& index) const
{
    if (!index.isValid() || anchor(index) != index)
        return {1, 1};
    const SheetCell& cell = cellAt(index);
    return {cell.columnSpan, cell.rowSpan};
}

bool SheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const std::optional<CellId> cell = cellId(index);
    if (!cell || role != Qt::EditRole)
        return false;
    const Result<ReadFigure> read =
        readFigure(value.toString(), report().cellType(*cell), report().unit(*cell));
    if (!read)
        return false;
    return m_session.apply(setFigures(report(), {{*cell, read->figure}})).has_value();
}

void SheetModel::follow()
{
    if (m_localRows != report().shownLocalRows()) {
        beginResetModel();
        load();
        endResetModel();
        return;
    }
    refreshMarks();
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void SheetModel::load()
{
    m_sheet = report().sheet(m_sheetId);
    m_localRows = report().shownLocalRows();
    m_cover.assign(static_cast<size_t>(m_sheet.rowCount * m_sheet.columnCount), 0);
    m_positions.clear();
    for (int i = 0; i < static_cast<int>(m_sheet.cells.size()); ++i) {
        const SheetCell& cell = m_sheet.cells[static_cast<size_t>(i)];
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row)
            for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
                m_cover[static_cast<size_t>(row * m_sheet.columnCount + column)] = i;
        if (cell.figure)
            m_positions.insert(*cell.figure, i);
    }
    refreshMarks();
}

void SheetModel::refreshMarks()
{
    m_marks.clear();
    for (const Finding& finding : m_session.findings()) {
        if (!marks(finding))
            continue;
        for (const CellId& cell : finding.cells) {
            std::optional<Severity>& worst = m_marks[cell].severity;
            worst = worst ? std::min(*worst, finding.check->severity) : finding.check->severity;
        }
    }
    for (auto cell = m_positions.keyBegin(); cell != m_positions.keyEnd(); ++cell)
        if (totalDiffers(report(), *cell))
            m_marks[*cell].differs = true;
}

} // namespace gongkai
