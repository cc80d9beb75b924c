// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gongkai {

// What cannot be read says what to do instead. `what` names the source.

/// Needs a password.
Failure lockedByPassword(const QString& what);
/// Office files of before 1997, Works, presentations: whatever else is in a compound file.
Failure tooOldForUs(const QString& what);
/// Pictures of pages, or a picture.
Failure onlyAPicture(const QString& what);
/// A mail or a web page saved as one file (MIME), whose words are encoded.
Failure mailOrWebArchive(const QString& what);
/// Damaged where it matters; another program may mend it.
Failure damagedSource(const QString& what);

/// A PDF that cannot be opened.
Failure damagedPdf(const QString& what);
/// A PDF whose pages are pictures.
Failure scannedPdf(const QString& what);
/// A PDF that shows letters and does not say which they are.
Failure namelessLetters(const QString& what);
/// A PDF where there is no reader for it.
Failure withoutPdfReader(const QString& what);

} // namespace gongkai
