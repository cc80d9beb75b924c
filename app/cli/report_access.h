// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/catalog/catalog.h"
#include "core/intake/read_source.h"
#include "core/report/editor.h"
#include "core/storage/report_file.h"
#include "core/words/lexicon.h"

#include <memory>

namespace gongkai::cli {

/// The built-in forms and those of the user's folder; a file there that is no form is noted.
Catalog loadCatalog(Output& output);

/// The words of this program and those an office has added; a file there that is none is noted.
Lexicon loadLexicon(Output& output);

/// A report opened to be changed: the file with its lock, and its editor.
struct OpenReport
{
    std::unique_ptr<ReportFile> file;
    std::unique_ptr<ReportEditor> editor;
};
/// What is to be known of the opening is noted.
/// @return Locked; Unwritable when the file can only be read.
Result<OpenReport> openForWriting(const QString& path, Output& output);

/// The report in a `.gkb` file; takes no lock. What is to be known of the opening is noted.
Result<Report> readReportFile(const QString& path, Output& output);

/// The bytes of a file, or of standard input for "-".
Result<QByteArray> readBytes(const QString& path);

/// What `import` reads: whatever was published, recognised by its content unless the hint says it.
Result<IntakeResult> readSource(const QString& path, const SourceHint& hint, Output& output);

/// A field in a line of a list: “requests.new.natural (一、本年新收·自然人)”, “cover/issue_date
/// (成文日期)”.
QString fieldText(const Report& report, const FieldKey& field);

/// Do both paths name one existing file?
bool isSameFile(const QString& a, const QString& b);

} // namespace gongkai::cli
