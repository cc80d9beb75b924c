// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/growth_sides.h"

#include "core/words/draft_figures.h"
#include "core/words/rules/compare.h"
#include "core/words/rules/figure_roles.h"

namespace gongkai {

// “95-78 = 17”, “(95-78)/78 = 21.8%”
TextReading growthOfText(const WrittenFigure& figure, Decimal now, Decimal before, Decimal right)
{
    const bool fell = now < before;
    const QString change =
        (fell ? before : now).toString() + u'-' + (fell ? now : before).toString();
    if (figure.kind != FigureKind::Percent)
        return {{}, false, right.toString(), change};
    return {{}, false, right.toString() + u'%', u'(' + change + u")/" + before.toString()};
}

bool fitsGrowth(const WrittenFigure& figure, Decimal right)
{
    if (figure.approximate)
        return distance(figure.value, right) * 10 <= right + Decimal(5);
    // Amounts of money are rounded: “增加0.1亿元”.
    return figure.kind == FigureKind::Percent ? figure.value == right : says(figure, right);
}

std::optional<Decimal> expectedGrowth(const WrittenFigure& figure, Decimal now, Decimal before)
{
    const Decimal difference = distance(now, before);
    if (figure.kind != FigureKind::Percent)
        return difference;
    if (before.isZero())
        return {};
    return percentOf(difference, before, figure.decimals);
}

} // namespace gongkai
