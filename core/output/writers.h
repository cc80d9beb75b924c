// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/output/compose.h"
#include "core/output/document.h"
#include "core/report/report.h"

#include <QByteArray>

namespace gongkai {

/// The exchange format (docs/exchange-format.md): keys in the order of the form, blank cells and
/// empty texts left out.
QByteArray writeJson(const Report& report);

/// `cell,label,value,agency,year,form,scope,edition,unit`, one line per input cell in form order;
/// RFC 4180 with CRLF, UTF-8 with BOM.
QByteArray writeCsv(const Report& report);

/// One self-contained page: no script, no external reference, every text escaped.
QByteArray writeHtml(const Document& document);

/// The same without head and style sheet, every element with its own style: for editors of web
/// sites, which take what stands in a page. It does not come back as our own.
QByteArray writeHtmlFragment(const Document& document);

/// A Word file: real styles, real tables with merges, repeated header rows.
/// @return Unwritable when the container cannot be built (out of memory).
Result<QByteArray> writeDocx(const Document& document);

/// A workbook with one sheet for each statutory table. Figures are numbers, or text where a number
/// would not read back; totals are live formulas where they equal what was typed, else the typed
/// figure, for sign-off with a mark. Of what the form prints no unit of, a line below says it.
/// @return Unwritable when the folder for temporary files cannot be used.
Result<QByteArray> writeXlsx(const Report& report, const ComposeOptions& options = {});

/// May a file be written here? What is there is not touched.
/// @return Exists when there is a file already and overwrite is false; Unwritable for a folder, a
///         device, a pipe, a report and what belongs to one, whatever overwrite says.
Result<void> checkTarget(const QString& path, bool overwrite);

/// Writes beside the target, checks, replaces: a failed write leaves the old file.
/// @return as checkTarget(); Unwritable when writing fails.
Result<void> saveFile(const QString& path, const QByteArray& content, bool overwrite);

} // namespace gongkai
