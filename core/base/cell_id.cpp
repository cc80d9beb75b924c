// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cell_id.h"

#include <QList>

#include <algorithm>

namespace gongkai {

bool isIdPart(QStringView text)
{
    const auto isLower = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !text.isEmpty() && isLower(text.front()) &&
           std::all_of(text.begin(), text.end(),
                       [&](QChar c) { return isLower(c) || isDigit(c) || c == u'_'; });
}

std::optional<CellId> CellId::fromString(QStringView text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 3 || !std::all_of(parts.begin(), parts.end(), isIdPart))
        return std::nullopt;
    return CellId{parts[0].toString(), parts[1].toString(), parts[2].toString()};
}

std::strong_ordering operator<=>(const CellId& a, const CellId& b)
{
    for (auto part : {&CellId::table, &CellId::row, &CellId::column}) {
        if (const int order = (a.*part).compare(b.*part); order != 0)
            return order < 0 ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    return std::strong_ordering::equal;
}

} // namespace gongkai
