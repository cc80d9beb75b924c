// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "forms/dialogs/prompts.h"
#include "forms/settings.h"

#include <QByteArray>

#include <functional>

namespace gongkai {

/// Asks where, writes, says what was written and offers its folder.
/// @param name  suggested, with ending; its folder is the one used last.
/// @param bytes  given the path that was chosen, as its ending may say what is wanted.
void saveBytes(Prompts& prompts, Settings& settings, const QString& title, const QString& name,
               const QString& filter,
               const std::function<Result<QByteArray>(const QString& path)>& bytes);

} // namespace gongkai
