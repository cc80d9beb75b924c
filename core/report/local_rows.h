// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QString>

#include <map>

namespace gongkai {

/// Which own row of one report is which of another: the ids say nothing, each report counts its
/// rows for itself. Rows are the same when their labels are, apart from blanks, width and
/// punctuation, and they do not state different units; a row the form knows is the same under its
/// id and under its label.
///
/// @return the ids of `report` by those of `other`; rows that `report` does not have are left out.
std::map<QString, QString> sameLocalRows(const Report& report, const Report& other);

} // namespace gongkai
