// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace gongkai {

/// 字符数（不计空格）, as word processors count: every character that is no white space; one beyond
/// the BMP is one.
qsizetype characterCount(QStringView text);

/// 字数, as word processors count a Chinese text: a Chinese character or mark is one, and so is a
/// run of others without white space between them (2024, 42.86%, WPS).
qsizetype wordCount(QStringView text);

} // namespace gongkai
