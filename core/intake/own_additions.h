// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/source.h"

#include <QString>

#include <map>

namespace gongkai {

/// Takes out what our 审签稿 has besides the report: the 发文稿纸 and the 审签单 in front, the
/// findings behind, draft marks, and what is said under the title.
/// In Word files and web pages of ours they are marked; here they are known by their words, in what
/// has no marks: PDF, workbook, and what another program has saved.
/// @return  what is said under the title: “scope”, “edition”; nothing for the usual ones.
std::map<QString, QString> takeOwnAdditionsOut(SourceDocument& source);

} // namespace gongkai
