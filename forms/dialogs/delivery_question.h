// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/delivery.h"

#include <optional>
#include <vector>

namespace gongkai {

/// How a report leaves.
enum class DeliveryAct { Export, Print, HandOver };

/// “可以交付了吗”, asked before a report leaves in which something is open.
struct DeliveryQuestion
{
    DeliveryAct act = DeliveryAct::Export;
    std::vector<DeliveryGap> gaps; ///< not empty
    bool isRemembered = true;      ///< the file takes a record of it
};

/// Neither: back to the work, where one was.
struct DeliveryAnswer
{
    bool goesOn = false;                    ///< it is to leave all the same
    std::optional<DeliveryGap> chosen = {}; ///< to be mended first
};

} // namespace gongkai
