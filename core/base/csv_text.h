// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gongkai {

/// One field of a CSV record, RFC 4180. A text that a spreadsheet would take for a formula gets an
/// apostrophe in front; our own reader takes it off again.
QString csvField(const QString& text);

/// Fields as a record with its line end, CRLF.
QString csvRecord(const QStringList& fields);

} // namespace gongkai
