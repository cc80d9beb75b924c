// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "forms/dialogs/prompts.h"
#include "forms/settings.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace gongkai {

/// What is to be written, given the path that was chosen: its ending may say what is wanted.
using BytesOf = std::function<Result<QByteArray>(const QString& path)>;

/// Asks where, writes, says what was written and offers its folder.
/// @param suggestion  file name with ending.
/// @return the folder; nothing when cancelled or, as was told, impossible.
std::optional<QString> saveBytes(Prompts& prompts, const QString& title, const QString& suggestion,
                                 const QString& filter, const BytesOf& bytes);
/// The same, beginning in the folder that was used last, and remembering the one that was chosen.
void saveBytes(Prompts& prompts, Settings& settings, const QString& title, const QString& name,
               const QString& filter, const BytesOf& bytes);

} // namespace gongkai
