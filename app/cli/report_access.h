// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/catalog/catalog.h"
#include "core/intake/read_source.h"
#include "core/output/delivery.h"
#include "core/report/editor.h"
#include "core/storage/report_file.h"
#include "core/words/lexicon.h"

#include <memory>
#include <vector>

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
/// @param savedAt  gets the time of its last change; may be null.
Result<Report> readReportFile(const QString& path, Output& output, QDateTime* savedAt = nullptr);

/// The bytes of a file, or of standard input for "-".
Result<QByteArray> readBytes(const QString& path);

/// What `import` reads: whatever was published, recognised by its content unless the hint says it.
Result<IntakeResult> readSource(const QString& path, const SourceHint& hint, Output& output);

/// A field in a line of a list: “requests.new.natural (一、本年新收·自然人)”, “cover/issue_date
/// (成文日期)”.
QString fieldText(const Report& report, const FieldKey& field);

/// A cell as `show` prints it: in the syntax of `set`, with label and unit after it.
QString cellLine(const Report& report, const CellId& cell);

/// Prints what stands now in the fields an operation was about: cells as cellLine(), others by
/// their names; cells first, in the order of the form. A cell that was only confirmed is
/// printed, too.
void listFields(const Report& report, const std::vector<FieldKey>& fields, Output& output);

/// Does an operation and lists its fields.
Result<int> applyAndList(const OpenReport& open, const Operation& operation, Output& output);

/// Says what is open in a report that leaves.
void sayOpen(const QString& path, const std::vector<DeliveryGap>& gaps, Output& output);

/// Does --strict keep the report of the first word back? Says so then.
bool isHeldBack(const Arguments& arguments, const std::vector<DeliveryGap>& gaps, Output& output);

/// Do both paths name one existing file?
bool isSameFile(const QString& a, const QString& b);

} // namespace gongkai::cli
