// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

/// Where in the prose of a report something stands.
struct TextPlace
{
    QString part;      ///< narrative id
    int paragraph = 0; ///< from 0; paragraphs of a part are separated by `\n`
    /// UTF-16 units of that paragraph; `to` is behind the last. Equal, in paragraph 0: the place is
    /// the whole part, of which no words stand out.
    qsizetype from = 0;
    qsizetype to = 0;
    QString text; ///< what stands there

    friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

} // namespace gongkai
