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

bool isHead(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:序号|行次|行号|编号)$"));
    return text.size() <= longestHead && pattern.match(labelKey(text)).hasMatch();
}

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
            hasHead = hasHead || isHead(cell->text);
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
                          return isHead(cell.text);
                      });
            continue;
        }
        const auto& text = std::get<QString>(blocks[i]);
        hasHead = hasHead || isHead(text);
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

} // namespace gongkai
