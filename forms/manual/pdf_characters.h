// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>
#include <QString>

namespace gongkai {

/// A PDF of Qt's own making whose character maps name the characters of the text: where a font has
/// one glyph for 人 and for the radical ⼈, Qt's map names the radical, and nobody finds 人.
QByteArray withOwnCharacters(const QByteArray& pdf, const QString& text, const QFont& font);

} // namespace gongkai
