// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/session.h"

#include <QString>

namespace gongkai {

/// What the panel tells of a chosen finding, one thing a line: its sentence, both sides and how
/// they are framed in the tables, the difference, the likely wrong cell, the explanation; of the
/// text also the sentence it stands in and what its rule asks for. "" for none.
QString findingDetails(const Session& session, const FindingRef& finding);

} // namespace gongkai
