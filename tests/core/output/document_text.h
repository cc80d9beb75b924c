// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"

#include <QStringList>

namespace gongkai::test {

/// A document as lines: `[Heading1] 一、总体情况`, `[Table requests 10 x 28, head 3, stub 3]` with
/// the lines of the table after it, `[PageBreak]`.
QStringList documentLines(const Document& document, bool withTables = true);

/// A table as lines, one for each printed row: cells between `|`, `(2x3)` before a cell of two
/// rows and three columns, `*` before a label, `<` after a text at the left, `>` at the right.
QStringList tableLines(const TableBlock& table);

/// The table of a document that shows a sheet; ends the test run when there is none.
const TableBlock& tableOf(const Document& document, const QString& sheet);

} // namespace gongkai::test
