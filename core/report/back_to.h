// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace gongkai {

/// Every field as it was in an earlier state of the same report: one act like any other, of kind
/// “back_to”, that can be undone; the history goes on. Only the count of own rows stays, so that no
/// id of a row is ever given twice.
Operation backTo(const Report& now, const Report& then);

} // namespace gongkai
