// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"

#include <QByteArray>

namespace gongkai {

// What a PDF says of itself, in the dictionary that every program reads and in the XMP that
// archives read; both say the same.

/// Title, author, program and date of making.
QByteArray pdfInfo(const Document& document);

/// The same as XMP (ISO 16684-1), with the language and the claim of PDF/A-2 (decision 0021).
/// @param level  “A” of accessible, or “U” where it cannot be told what a character means.
QByteArray pdfXmp(const Document& document, const QByteArray& level);

/// The colour space the greys of the pages are meant in: sRGB (IEC 61966-2-1) as a profile of
/// ICC.1:2004-10, worked out here, so that no file of others is copied into every document.
QByteArray srgbProfile();

} // namespace gongkai
