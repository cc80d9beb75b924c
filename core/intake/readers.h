// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/source.h"

#include <QByteArray>
#include <QString>

namespace gongkai {

// One reader per kind of file. None knows a form. All refuse, in one sentence that begins with
// `what`, a source that is larger than any report; broken markup is read as far as it goes.

/// Web pages: nested layout tables are taken apart, the innermost tables stay. Scripts, deleted
/// text and hidden parts are not read. Nothing is fetched.
Result<SourceDocument> readHtmlSource(const QString& text, const QString& what);

/// Word files: tracked insertions are accepted, deletions left out.
Result<SourceDocument> readDocxSource(const QByteArray& bytes, const QString& what);

/// Workbooks: each visible sheet is a table; of a formula the last computed value.
Result<SourceDocument> readXlsxSource(const QByteArray& bytes, const QString& what);

/// Plain text: sheets saved as text (by commas or tabs), else tables by tabs, by “|” or one cell a
/// line.
Result<SourceDocument> readTextSource(const QString& text, const QString& what);

/// Text of a cell or paragraph: blanks made single, lines kept.
QString tidyLines(QStringView text);

} // namespace gongkai
