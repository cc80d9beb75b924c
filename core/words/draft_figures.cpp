// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/draft_figures.h"

#include "core/words/cell_amount.h"

#include <algorithm>

namespace gongkai {

DraftFigures::DraftFigures(const Report& report, const std::vector<DraftQuantity>& quantities)
    : m_report(report)
{
    const Form& form = report.form();
    for (const DraftQuantity& quantity : quantities) {
        const bool isOfForm = (quantity.forms.isEmpty() || quantity.forms.contains(form.id)) &&
                              std::ranges::all_of(quantity.cells, [&](const CellId& cell) {
                                  return form.hasCell(cell);
                              });
        if (isOfForm && !quantity.cells.empty())
            m_quantities.insert(quantity.id, &quantity);
    }
}

DraftFigure DraftFigures::figure(const QString& name) const
{
    static const QString last = u"last."_qs;
    const bool isLast = name.startsWith(last);
    const DraftQuantity* quantity = m_quantities.value(isLast ? name.mid(last.size()) : name);
    if (!quantity)
        return {};
    return isLast ? lastYear(*quantity) : thisYear(*quantity);
}

DraftFigure DraftFigures::thisYear(const DraftQuantity& quantity) const
{
    DraftFigure figure{DraftFigure::State::Known, {}, quantity.cells};
    bool isAnyNumber = false;
    for (const CellId& cell : quantity.cells) {
        const Figure there = m_report.figure(cell);
        isAnyNumber = isAnyNumber || !there.isSlash();
        if (there.isBlank())
            figure.state = DraftFigure::State::Blank;
        else
            figure.value += amountOf(m_report, cell, there);
    }
    if (!isAnyNumber)
        figure.state = DraftFigure::State::Unknown;
    return figure;
}

DraftFigure DraftFigures::lastYear(const DraftQuantity& quantity) const
{
    DraftFigure figure{DraftFigure::State::Known, {}, {}};
    for (const CellId& cell : quantity.cells) {
        const auto there = m_report.lastYearFigure(cell);
        if (!there || !there->isNumber())
            return {};
        figure.value += amountOf(m_report, cell, *there);
    }
    return figure;
}

Decimal distance(Decimal a, Decimal b)
{
    return a < b ? b - a : a - b;
}

QString percent(Decimal part, Decimal whole)
{
    // Decimal rounds to one place: of ten times the part that is the second.
    const Decimal tenfold = (part * 10).percentOf(whole);
    return tenfold.scaledByPowerOfTen(-1).value_or(tenfold).toString();
}

} // namespace gongkai
