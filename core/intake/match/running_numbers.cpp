// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/running_numbers.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/tolerances.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qsizetype longestHead = 8;
constexpr qsizetype longestNumber = 3;

// A whole number that may count rows; 0 for anything else.
int numberIn(const QString& text)
{
    bool isNumber = false;
    const int number = text.size() <= longestNumber ? text.toInt(&isNumber) : 0;
    return isNumber && !text.startsWith(u'0') && !text.startsWith(u'+') ? std::max(number, 0) : 0;
}

// Does the row's label stand right behind this cell, and nothing before it? The name of a group
// may, over several rows.
bool isBeforeLabel(const SourceTable& table, const SourceCell& cell)
{
    for (const SourceCell* other : table.row(cell.row))
        if (other->row == cell.row && other->column < cell.column && other->rowSpan == 1 &&
            !other->isBlank())
            return false;
    const SourceCell* next = table.at(cell.row, cell.column + cell.columnSpan);
    return next && !next->isBlank() && !standsForFigure(next->text);
}

bool isRunning(const SourceTable& table, int column)
{
    bool hasHead = false;
    size_t count = 0;
    int last = 0;
    bool hasGap = false;
    for (int row = 0; row < table.rowCount(); ++row) {
        const SourceCell* cell = table.at(row, column);
        if (!cell || cell->row != row || cell->column != column || cell->isBlank())
            continue;
        const int number = numberIn(cell->text);
        if (number == 0) {
            if (looksLikeFigure(cell->text))
                return false;
            hasHead = hasHead || isNumberHead(cell->text);
            continue;
        }
        if (number <= last || !isBeforeLabel(table, *cell))
            return false;
        hasGap = hasGap || number != last + 1;
        last = number;
        ++count;
    }
    return hasHead ? count > 0 : !hasGap && count >= tolerance::fewestFigures;
}

} // namespace

bool isNumberHead(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:序号|行次|行号|编号)$"));
    return text.size() <= longestHead && pattern.match(labelKey(text)).hasMatch();
}

std::set<int> runningColumns(const SourceTable& table)
{
    std::set<int> columns;
    for (int column = 0; column + 1 < table.columnCount(); ++column)
        if (isRunning(table, column))
            columns.insert(column);
    return columns;
}

std::set<size_t> runningLines(const std::vector<SourceBlock>& blocks)
{
    bool hasHead = false;
    std::vector<std::pair<size_t, int>> run;
    std::set<size_t> lines;
    const auto endRun = [&] {
        if (run.size() >= tolerance::fewestFigures)
            for (const auto& [block, number] : run)
                lines.insert(block);
        run.clear();
    };
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (const auto* table = std::get_if<SourceTable>(&blocks[i])) {
            hasHead = hasHead || std::ranges::any_of(table->cells(), [](const SourceCell& cell) {
                          return isNumberHead(cell.text);
                      });
            continue;
        }
        const auto& text = std::get<QString>(blocks[i]);
        hasHead = hasHead || isNumberHead(text);
        if (!standsForFigure(text))
            continue;
        const int number = numberIn(text);
        if (number != (run.empty() ? 1 : run.back().second + 1))
            endRun();
        if (number == (run.empty() ? 1 : run.back().second + 1))
            run.emplace_back(i, number);
    }
    endRun();
    return hasHead ? lines : std::set<size_t>();
}

namespace {

// A row of items whose end is certain, of a table in which rows have a number.
struct NumberedRow
{
    size_t first = 0;
    size_t next = 0;       // the first item behind it
    bool hasFirst = false; // the place of its number is there, if only blank
};

// Does the number stand before the row's label: is what comes next in the row neither blank at its
// end nor a figure?
bool isBeforeWords(const std::vector<TextItem>& items, const NumberedRow& row)
{
    for (size_t at = row.first + 1; at < row.next; ++at)
        if (!items[at].text.isEmpty())
            return !standsForFigure(items[at].text);
    return false;
}

// The rows from this one on, up to where the table ends; none when one of them does not go with
// the rest.
std::vector<NumberedRow> numberedRows(const std::vector<TextItem>& items, size_t at)
{
    std::vector<NumberedRow> rows;
    int last = 0;
    size_t count = 0;
    while (at < items.size() && items[at].endsCell) {
        NumberedRow row{at, at, false};
        while (row.next < items.size() && items[row.next].endsCell && !items[row.next].endsRow)
            ++row.next;
        if (row.next == items.size() || !items[row.next].endsRow)
            break;
        at = ++row.next;
        const QString& text = items[row.first].text;
        const int number = numberIn(text);
        const bool isNext = number == 1 || number > last;
        if (looksLikeFigure(text) && (number == 0 || !isNext || !isBeforeWords(items, row)))
            return {};
        row.hasFirst = text.isEmpty() || number > 0 || isNumberHead(text);
        last = number > 0 ? number : last;
        count += number > 0;
        rows.push_back(row);
    }
    return count >= tolerance::fewestFigures ? rows : std::vector<NumberedRow>();
}

} // namespace

std::vector<TextItem> withoutRunningNumbers(const std::vector<TextItem>& items, Budget& budget)
{
    std::vector<TextItem> without;
    without.reserve(items.size());
    for (size_t at = 0; at < items.size();) {
        const bool beginsRow = at == 0 || items[at - 1].endsRow || !items[at - 1].endsCell;
        std::vector<NumberedRow> rows;
        if (beginsRow && items[at].endsCell && isNumberHead(items[at].text) &&
            budget.take(Limit::Steps, std::ssize(items)))
            rows = numberedRows(items, at);
        if (rows.empty()) {
            without.push_back(items[at++]);
            continue;
        }
        for (const NumberedRow& row : rows)
            for (size_t i = row.first + row.hasFirst; i < row.next; ++i)
                without.push_back(items[i]);
        at = rows.back().next;
    }
    return without;
}

} // namespace gongkai
