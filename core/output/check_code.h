// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

namespace gongkai {

// The check code printed on the 审签稿: twelve characters made from the figures and a check
// character, “0BVJ-7V1E-TPX2-R”. It shows that something was changed since, it does not sign; who
// can write the file can compute it. Definition: docs/file-format.md.

/// What the code is made from: form, year, scope, edition, unit, filled cells and local rows;
/// UTF-8. Narrative, cover and sign-off are not part of it.
QByteArray checkCodeText(const Report& report);

/// The code of the report as it is now, in groups.
QString checkCode(const Report& report);

/// A code as somebody typed it from paper: blanks and dashes anywhere, lower case, full width, O
/// for 0 and I or L for 1.
/// @return the code in groups; nothing when it is none or its check character does not fit it.
std::optional<QString> readCheckCode(QStringView text);

} // namespace gongkai
