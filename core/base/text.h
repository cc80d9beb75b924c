// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace gongkai {

/// Full-width ASCII (U+FF01–FF5E) and U+3000 become their half-width twins; nothing else changes.
QString toHalfWidth(QStringView text);

/// Pasted prose made plain: line ends to `\n`, no control characters, no trailing blanks, no
/// zero-width characters, no blank paragraphs at either end; NFC. Words are untouched.
QString cleanProse(QStringView text);

/// Foreign text for a sentence of ours: control characters other than line breaks and tabs, and the
/// marks that turn the direction of what follows (U+202A–202E, U+2066–2069), become U+FFFD.
QString withoutTurns(QString text);

/// The beginning of a foreign text for a sentence of ours; ends in “…” where it goes on.
QString shortened(const QString& text, qsizetype most = 60);
/// Where a text can be cut at or before `most`: not within a number, which would be another one,
/// nor within a character. `most` itself when all before it is one number.
qsizetype cutPlace(const QString& text, qsizetype most);

/// The last part of a path of this or another system: what stands behind the last “/” or “\\”.
QString fileNameOf(const QString& path);

} // namespace gongkai
