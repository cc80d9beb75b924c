// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/source.h"

#include <QString>
#include <QStringList>

namespace gongkai::test {

/// A source as text: its paragraphs, and its tables row by row, cells with “|” between them.
/// @param textOf  how a cell is told
template <typename TextOf>
QStringList linesTold(const SourceDocument& source, TextOf textOf)
{
    QStringList lines;
    for (const SourceBlock& block : source.blocks) {
        if (const auto* text = std::get_if<QString>(&block)) {
            lines += *text;
            continue;
        }
        const auto& table = std::get<SourceTable>(block);
        for (int row = 0; row < table.rowCount(); ++row) {
            QStringList cells;
            for (const SourceCell* cell : table.row(row))
                cells += textOf(*cell);
            lines += cells.join(u'|');
        }
    }
    return lines;
}

} // namespace gongkai::test
