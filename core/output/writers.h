// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/output/document.h"
#include "core/report/report.h"

#include <QByteArray>

namespace gongkai {

/// The exchange format (design page): keys in the order of the form, blank cells and empty texts
/// left out.
QByteArray writeJson(const Report& report);

/// `cell,label,value`, one line per input cell in form order; RFC 4180 with CRLF, UTF-8 with BOM.
QByteArray writeCsv(const Report& report);

/// One self-contained page: no script, no external reference, every text escaped.
QByteArray writeHtml(const Document& document);

/// A Word file: real styles, real tables with merges, repeated header rows.
/// @return Unwritable when the container cannot be built (out of memory).
Result<QByteArray> writeDocx(const Document& document);

/// A workbook with one sheet for each statutory table. Figures are numbers, or text where a number
/// would not read back; totals are live formulas where they equal what was typed, else the typed
/// figure with a mark.
/// @return Unwritable when the folder for temporary files cannot be used.
Result<QByteArray> writeXlsx(const Report& report);

/// Writes beside the target, checks, replaces: a failed write leaves the old file.
/// @param overwrite  false: Exists when there is a file already.
/// @return Exists; Unwritable, also for a folder, a device or a pipe.
Result<void> saveFile(const QString& path, const QByteArray& content, bool overwrite);

} // namespace gongkai
