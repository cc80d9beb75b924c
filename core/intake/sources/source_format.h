// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/sources/budget.h"
#include "core/intake/sources/source.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gongkai {

enum class SourceFormat { Html, Docx, Xlsx, Text, Json, Csv, Doc, Pdf, Xls, Odt, Ods, Rtf };

/// One kind of source and who reads it: a row of the table in source_format.cpp.
struct SourceKind
{
    SourceFormat format;
    const char* name;     ///< of the command line's --from
    const char* suffixes; ///< of file names, by blanks; the first is the usual one
    bool isText;          ///< decoded whole: its bytes are its text
    /// Null where cells have ids: those are no documents.
    Result<SourceDocument> (*read)(const QByteArray& bytes, Budget& budget);
};

const SourceKind& sourceKind(SourceFormat format);

/// @param name  one of the table's.
/// @return Invalid for any other word.
Result<SourceFormat> sourceFormatFromName(const QString& name);

/// “*.docx”, “*.html”, … : everything that some reader reads.
QStringList sourceFileNames();

/// What the bytes are, by what stands in them; names of files are not looked at.
/// @return Unreadable for what no reader reads (pictures, …), with what to do instead.
Result<SourceFormat> recogniseFormat(const QByteArray& bytes, Budget& budget);

} // namespace gongkai
