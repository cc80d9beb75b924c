// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_grids.h"

#include "core/base/text_encoding.h"
#include "core/intake/sources/csv_reader.h"
#include "core/intake/sources/source_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::ReadSource)
};

TextGrid gridOf(const SourceTable& table)
{
    TextGrid grid{table.name(), {}};
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < table.columnCount(); ++column) {
            const SourceCell* cell = table.at(row, column);
            texts << (cell ? cell->text : QString());
        }
        grid.rows.push_back(texts);
    }
    return grid;
}

// The one the first line has most of.
QChar separatorOf(const QString& text)
{
    const QString line = text.section(u'\n', 0, 0);
    constexpr std::array<char16_t, 3> separators{u',', u';', u'\t'};
    return *std::ranges::max_element(separators, {},
                                     [&](char16_t one) { return line.count(QChar(one)); });
}

} // namespace

Result<SourceGrids> readGrids(const QByteArray& bytes, const QString& what)
{
    Budget budget(what);
    const auto format = recogniseFormat(bytes, budget);
    if (!format)
        return fail(format.error());
    const bool isWorkbook = *format == SourceFormat::Xlsx || *format == SourceFormat::Xls ||
                            *format == SourceFormat::Ods;
    if (!isWorkbook && *format != SourceFormat::Text)
        return fail(
            ErrorCode::Unreadable,
            Messages::tr("%1: no workbook and no CSV; save it as .xlsx or .csv first.").arg(what));
    if (!isWorkbook) {
        const QString text = decodeText(bytes).text;
        auto records = readRecords(text, separatorOf(text), budget);
        if (!records)
            return fail(records.error());
        return SourceGrids{{{{}, *std::move(records)}}, {}};
    }
    const auto document = sourceKind(*format).read(bytes, budget);
    if (!document)
        return fail(document.error());
    SourceGrids read{{}, document->hidden};
    for (const SourceBlock& block : document->blocks)
        if (const auto* table = std::get_if<SourceTable>(&block))
            read.grids.push_back(gridOf(*table));
    return read;
}

} // namespace gongkai
