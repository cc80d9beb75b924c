// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/form.h"

#include <algorithm>

namespace gongkai {
namespace {

template <typename T, typename Member>
const T* findBy(const std::vector<T>& items, Member T::*member, const QString& wanted)
{
    const auto found = std::ranges::find(items, wanted, member);
    return found == items.end() ? nullptr : &*found;
}

// Its own where a row has one. A local row is none of the form's.
CellType typeIn(const Row* row, const Column* column)
{
    if (row && row->type)
        return *row->type;
    return column ? column->type : CellType();
}

} // namespace

const Row* Table::row(const QString& rowId) const
{
    if (const Row* own = findBy(rows, &Row::id, rowId))
        return own;
    const auto known = std::ranges::find(knownLocalRows, rowId,
                                         [](const KnownLocalRow& local) { return local.row.id; });
    return known == knownLocalRows.end() ? nullptr : &known->row;
}

const Column* Table::column(const QString& columnId) const
{
    return findBy(columns, &Column::id, columnId);
}

const Table* Form::table(const QString& tableId) const
{
    return findBy(tables, &Table::id, tableId);
}

const Sheet* Form::sheet(const QString& sheetId) const
{
    return findBy(sheets, &Sheet::id, sheetId);
}

const Section* Form::section(const QString& sectionId) const
{
    return findBy(sections, &Section::id, sectionId);
}

const CarryRules* Form::carryFrom(const QString& formId) const
{
    return findBy(carry, &CarryRules::fromForm, formId);
}

bool Form::hasCell(const CellId& cell) const
{
    const Table* owner = table(cell.table);
    const Row* row = owner ? owner->row(cell.row) : nullptr;
    return row && !row->heading && owner->column(cell.column);
}

CellType Form::cellType(const CellId& cell) const
{
    const Table* owner = table(cell.table);
    CellType type = typeIn(owner->row(cell.row), owner->column(cell.column));
    if (type == CellType::Money)
        type.power = static_cast<signed char>(moneyPower(unit(cell)).value_or(CellType::wan));
    return type;
}

QString Form::unit(const CellId& cell) const
{
    const Table* owner = table(cell.table);
    const Row* row = owner->row(cell.row);
    if (row && !row->unit.isEmpty())
        return row->unit;
    const Column* column = owner->column(cell.column);
    if (column && !column->unit.isEmpty())
        return column->unit;
    switch (typeIn(row, column).kind) {
    case CellType::Money:
        return QStringLiteral("万元");
    case CellType::Percent:
        return QStringLiteral("%");
    case CellType::Count:
    case CellType::Change:
    case CellType::Number:
        break;
    }
    return {};
}

QString Form::cellLabel(const CellId& cell) const
{
    const Table* owner = table(cell.table);
    return owner->row(cell.row)->path + u" · " + owner->column(cell.column)->label;
}

void Form::buildIndexes()
{
    m_cells.clear();
    for (const Table& table : tables) {
        for (const Row& row : table.rows) {
            for (const Column& column : table.columns) {
                if (!row.heading)
                    m_cells.push_back({table.id, row.id, column.id});
            }
        }
    }
    m_totals.clear();
    for (const Check& check : checks) {
        for (const CheckInstance& instance : check.instances) {
            if (instance.total)
                ++m_totals[*instance.total];
        }
    }
}

} // namespace gongkai
