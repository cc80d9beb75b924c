// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace gongkai {

/// The fonts really used, chosen once from what the font database has.
struct FontChoice
{
    QString title, heading, subheading, body, digits; ///< families; digits also sets tables
    QStringList substitutions; ///< “方正小标宋简体 → Noto Serif CJK SC”, one per missing wish

    friend bool operator==(const FontChoice&, const FontChoice&) = default;
};

/// The first wanted family of each kind that is really installed, the same in any locale.
/// Needs a QGuiApplication.
FontChoice chooseFonts();

/// The same from a given list of families. Where no wish is met, the first family of the list.
FontChoice chooseFonts(const QStringList& installed);

/// Can a page be set at all? Needs a QGuiApplication.
/// @return Unwritable when no installed font writes Chinese: every page would be blank.
Result<void> checkFonts();

} // namespace gongkai
