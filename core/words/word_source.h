// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

/// Where an entry comes from.
struct WordSource
{
    QString name;
    QString date; ///< ISO: published, or where it has none, read

    friend bool operator==(const WordSource&, const WordSource&) = default;
};

} // namespace gongkai
