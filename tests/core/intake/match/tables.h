// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/source.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace gongkai::test {

/// A table without merged cells; “_” is a hole, "" a blank cell.
inline SourceTable tableOf(const std::vector<QStringList>& rows)
{
    std::vector<SourceCell> cells;
    qsizetype width = 0;
    for (size_t row = 0; row < rows.size(); ++row) {
        width = std::max(width, rows[row].size());
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            if (rows[row][column] != u"_")
                cells.push_back(
                    {static_cast<int>(row), static_cast<int>(column), 1, 1, rows[row][column]});
    }
    return SourceTable(static_cast<int>(rows.size()), static_cast<int>(width), std::move(cells));
}

/// The head of the first table of the form of 2021.
inline const QStringList headOf2021{QStringLiteral("信息内容"), QStringLiteral("本年制发件数"),
                                    QStringLiteral("本年废止件数"), QStringLiteral("现行有效件数")};

/// “规章/1/2/3 行政规范性文件/4/5/6”: the cells row by row, holes as “_”.
inline QString told(const SourceTable& table)
{
    QStringList rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < table.columnCount(); ++column)
            texts += table.at(row, column) ? table.at(row, column)->text : QStringLiteral("_");
        rows += texts.join(u'/');
    }
    return rows.join(u' ');
}

/// Lines of a text, without borders.
inline std::vector<TextItem> plainLines(const QStringList& lines)
{
    std::vector<TextItem> items;
    for (const QString& line : lines)
        items.push_back({line, false, false});
    return items;
}

/// The lines and rows of a text, the cells of a row parted by “|”.
inline QStringList told(const std::vector<TextItem>& items)
{
    QStringList rows(QString{});
    for (const TextItem& item : items) {
        rows.last() += item.text;
        if (item.isPlainLine() || item.endsRow)
            rows += QString();
        else
            rows.last() += u'|';
    }
    rows.removeLast();
    return rows;
}

} // namespace gongkai::test
