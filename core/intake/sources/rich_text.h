// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/text_look.h"

#include <QString>

#include <optional>
#include <vector>

namespace gongkai {

/// The text of a workbook's cell in runs; one without a look of its own has that of the cell.
struct RichText
{
    struct Run
    {
        QString text;
        std::optional<TextLook> look;
    };
    std::vector<Run> runs;

    /// What is seen in a cell of this look, tidied.
    /// @param leftOut  set when there are digits in what is struck out, else left as it is.
    QString shown(const TextLook& ofCell, bool& leftOut) const;
};

} // namespace gongkai
