// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gongkai {

/// One finding of a session, of its cells or of its text; by default none.
struct FindingRef
{
    enum class Kind { None, Cell, Text };
    Kind kind = Kind::None;
    int index = -1; ///< into Session::findings() or Session::textFindings()

    static FindingRef cell(int index) { return {Kind::Cell, index}; }
    static FindingRef text(int index) { return {Kind::Text, index}; }

    bool isCell() const { return kind == Kind::Cell && index >= 0; }
    bool isText() const { return kind == Kind::Text && index >= 0; }
    bool isNone() const { return index < 0; }

    friend bool operator==(const FindingRef&, const FindingRef&) = default;
};

} // namespace gongkai
