// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"

namespace gongkai {

/// The case without what may name a person: name, paper, contact, agent, what was asked for, notes;
/// third parties are their numbers, in the order in which they were first named. Days, kinds and
/// results stay, so that it counts and its clock runs as before. Of one without persons: the same.
Case withoutPersons(const Case& one);
/// Likewise: its note.
Dispute withoutPersons(const Dispute& one);

} // namespace gongkai
