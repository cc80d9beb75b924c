// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/near_miss.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace gongkai {
namespace {

struct Ending
{
    int distance = 0;
    qsizetype length = 0; ///< of the text
};

// The nearest way to read the text from its beginning on as the wording, first on first and last on
// last character.
std::optional<Ending> nearestEnding(QStringView text, QStringView wording, int limit)
{
    const int far = limit + 1;
    const qsizetype inner = wording.size() - 2;
    const qsizetype most = std::min(text.size() - 1, inner + limit + 1);
    // [j]: distance of the wording so far to the j characters behind the first. Only what is no
    // more than `limit` off the diagonal can be near; the next beyond it is far.
    std::vector<int> before(static_cast<std::size_t>(most) + 2, far);
    std::vector<int> row = before;
    for (qsizetype j = 0; j <= std::min<qsizetype>(limit, most); ++j)
        row[static_cast<std::size_t>(j)] = static_cast<int>(j);
    for (qsizetype i = 1; i <= inner; ++i) {
        std::swap(before, row);
        const qsizetype from = std::max<qsizetype>(0, i - limit);
        const qsizetype to = std::min(most, i + limit);
        if (from > 0)
            row[static_cast<std::size_t>(from - 1)] = far;
        int best = far;
        for (qsizetype j = from; j <= to; ++j) {
            const auto at = static_cast<std::size_t>(j);
            int distance = before[at] + 1;
            if (j > 0) {
                distance = std::min(distance, row[at - 1] + 1);
                distance = std::min(distance, before[at - 1] + (wording[i] == text[j] ? 0 : 1));
            }
            row[at] = std::min(distance, far);
            best = std::min(best, row[at]);
        }
        row[static_cast<std::size_t>(to) + 1] = far;
        if (best == far)
            return {};
    }
    std::optional<Ending> nearest;
    for (qsizetype j = std::max<qsizetype>(0, inner - limit); j < most; ++j) {
        const int distance = row[static_cast<std::size_t>(j)];
        if (distance > limit || text[j + 1] != wording.back())
            continue;
        if (!nearest || distance < nearest->distance)
            nearest = {distance, j + 2};
    }
    return nearest;
}

} // namespace

std::vector<TextSpan> findNearMisses(QStringView text, QStringView wording, int distance)
{
    std::vector<TextSpan> found;
    for (qsizetype from = text.indexOf(wording.front()); from >= 0;
         from = text.indexOf(wording.front(), from + 1)) {
        const auto ending = nearestEnding(text.sliced(from), wording, distance);
        if (!ending || ending->distance == 0)
            continue;
        found.push_back({from, from + ending->length});
        from += ending->length - 1;
    }
    return found;
}

int editDistance(QStringView a, QStringView b, int limit)
{
    if (qAbs(a.size() - b.size()) > limit)
        return limit + 1;
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int same = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({same, row[at] + 1, row[at - 1] + 1});
            best = std::min(best, row[at]);
        }
        if (best > limit)
            return limit + 1;
    }
    return std::min(row.back(), limit + 1);
}

} // namespace gongkai
