// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

/// One page of an open report.
struct PageRef
{
    enum class Kind {
        Cover,     ///< cover and unit; id is empty
        Narrative, ///< prose; id of the narrative
        Sheet,     ///< a statutory table; id of the sheet
    };
    Kind kind = Kind::Cover;
    QString id = {};

    friend bool operator==(const PageRef&, const PageRef&) = default;
};

} // namespace gongkai
