// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/session.h"

#include <QString>

namespace gongkai {

/// What the panel tells of a chosen finding, one thing a line: its sentence, both sides and how
/// they are framed in the tables, the difference, what the rule asks for, the explanation.
/// "" for none.
QString findingDetails(const Session& session, const FindingRef& finding);

} // namespace gongkai
