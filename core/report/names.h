// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

// What the clerk reads for what is stored under a word of ours, in window and command line.

/// What an operation of this kind is called, also behind “undo” and “redo”.
QString operationName(const QString& kind);

/// “成文日期”: a field of the cover by its id; the id itself where there is no such field.
QString coverFieldName(const QString& id);

} // namespace gongkai
