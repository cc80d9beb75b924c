// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace gongkai {

/// The public name of one cell, `table.row.column`: in files, in JSON, on the command line.
/// Never renumbered. Each part is ASCII `[a-z][a-z0-9_]*`.
struct CellId
{
    QString table;
    QString row;
    QString column;

    /// @return nothing when the text is not three well-formed parts; says nothing about whether
    ///         any form has such a cell.
    static std::optional<CellId> fromString(QStringView text);
    QString toString() const { return table + u'.' + row + u'.' + column; }

    friend bool operator==(const CellId&, const CellId&) = default;
    friend std::strong_ordering operator<=>(const CellId& a, const CellId& b);
};

inline size_t qHash(const CellId& id, size_t seed = 0)
{
    return qHashMulti(seed, id.table, id.row, id.column);
}

/// Is this one well-formed part of a cell id?
bool isIdPart(QStringView text);

} // namespace gongkai
