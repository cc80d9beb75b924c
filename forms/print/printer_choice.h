// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

/// What is remembered of the printer that was used last.
struct PrinterChoice
{
    QString name;        ///< "": the system's own choice
    bool duplex = false; ///< both sides of the paper
    bool colour = false;

    friend bool operator==(const PrinterChoice&, const PrinterChoice&) = default;
};

} // namespace gongkai
