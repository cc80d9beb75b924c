// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/pdf_page.h"

#include "core/intake/sources/source.h"

#include <algorithm>

namespace gongkai {
namespace {

// Where in the height of a letter a line strikes it: below are underlines, above are borders.
constexpr double strikesFrom = 0.35;
constexpr double strikesTo = 0.75;

bool isStruck(const PdfBox& letter, const PdfRule& rule)
{
    const double height = (rule.box.middleY() - letter.top) / letter.height();
    return height > strikesFrom && height < strikesTo && rule.box.left < letter.middleX() &&
           rule.box.right > letter.middleX();
}

} // namespace

bool dropStruckLetters(PdfPage& page, Budget& budget)
{
    std::vector<PdfRule> across;
    for (const PdfRule& rule : page.rules)
        if (!rule.isVertical())
            across.push_back(rule);
    std::ranges::sort(across, {}, [](const PdfRule& rule) { return rule.box.middleY(); });
    bool hadFigures = false;
    std::erase_if(page.letters, [&](const PdfLetter& letter) {
        auto rule = std::ranges::lower_bound(across, letter.box.top, {},
                                             [](const PdfRule& r) { return r.box.middleY(); });
        for (; rule != across.end() && rule->box.middleY() < letter.box.bottom &&
               budget.take(Limit::Steps);
             ++rule)
            if (isStruck(letter.box, *rule)) {
                hadFigures = hadFigures || hasDigit(letter.text);
                return true;
            }
        return false;
    });
    return hadFigures;
}

} // namespace gongkai
