// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/course.h"

namespace gongkai {

/// Where the case stands by its course: filed, delivered, answered or otherwise ended; while it is
/// open, whose turn it is (correction before reasons, payment, opinions), else extended or
/// registered. A request that is not received yet is registered.
CaseState stateOf(const CaseCourse& course, const Vocabulary& words);

/// The same at the end of a day. @pre the case can be followed; else registered.
CaseState stateOf(const Case& one, const QDate& day, const Vocabulary& words,
                  const RegisterSettings& settings);

} // namespace gongkai
