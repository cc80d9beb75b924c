// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gongkai {

// A name of a file that is no text (bytes that are no UTF-8 on Linux, half a surrogate pair on
// Windows) cannot be kept in a QString: it would name another file, or none.

/// The first word of a command line that is not kept as it is in a QString (no UTF-8, or with a
/// byte order mark at its start), else the current folder if that is not; shown with its bytes as
/// `\xNN`. Nothing on Windows, where the words come as UTF-16.
std::optional<QString> wordThatIsNoText(int argc, const char* const* argv);

/// Can this path stand for the file somebody chose? Not when a character was lost on the way here.
bool isFaithfulName(const QString& path);

} // namespace gongkai
