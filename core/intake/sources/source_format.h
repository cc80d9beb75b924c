// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/sources/budget.h"

#include <QByteArray>
#include <QString>

namespace gongkai {

enum class SourceFormat { Html, Docx, Xlsx, Text, Json, Csv };

/// "html", "docx", "xlsx", "txt", "json", "csv".
/// @return Invalid for any other word.
Result<SourceFormat> sourceFormatFromName(const QString& name);

/// What the bytes are, by what stands in them; names of files are not looked at.
/// @return Unreadable for what no reader reads (.doc, .xls, .wps, .pdf, pictures, …), with what
///         to do instead.
Result<SourceFormat> recogniseFormat(const QByteArray& bytes, Budget& budget);

} // namespace gongkai
