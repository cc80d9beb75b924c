// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

/// Are path or name longer than what a report and the files beside it may have?
bool isTooLong(const QString& path);

/// `~$NAME` with an ending, beside the file: what this program needs there for a moment. Nobody's
/// report or text is called so, therefore a crash's leftovers may go.
QString besidePath(const QString& file, QLatin1String ending);

/// Where the file really is: lock, journal and backups belong beside it, not beside a link to it.
QString withoutLink(const QString& path);

} // namespace gongkai
