// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/year_on_year.h"

#include "core/base/json_text.h"
#include "core/checks/sides.h"

#include <QSet>

#include <algorithm>

namespace gongkai {
namespace {

const Decimal leastApart(10); // below it a share says little: 2 of 1 is “+100%”

Decimal magnitude(Decimal value)
{
    return value.isNegative() ? -value : value;
}

QString percentText(Decimal difference, Decimal last)
{
    if (last.isZero() || last.isNegative())
        return {};
    const QString share = magnitude(difference).percentOf(last).toString() + u'%';
    if (difference.isZero() || share == u"0%")
        return QStringLiteral("0%");
    return (difference.isNegative() ? u'-' : u'+') + share;
}

bool isChanged(Decimal difference, Decimal last)
{
    const Decimal apart = magnitude(difference);
    return apart >= leastApart && apart * 2 >= magnitude(last);
}

QSet<CellId> jumpedCells(const std::vector<Finding>& findings)
{
    QSet<CellId> cells;
    for (const Finding& finding : findings)
        if (finding.check->kind == Check::Kind::Jump && finding.outcome == Outcome::Broken)
            for (const CellId& cell : finding.cells)
                cells.insert(cell);
    return cells;
}

const Check* jumpCheck(const Form& form)
{
    const auto found = std::ranges::find(form.checks, Check::Kind::Jump, &Check::kind);
    return found == form.checks.end() ? nullptr : &*found;
}

// The rule has instances for counts only: an amount is measured by its limits here. A change
// (本年增/减) is itself a difference.
bool isAmountApart(const Report& report, const YearLine& line, const Check* rule)
{
    if (!rule || report.cellType(line.cell) != CellType::Money)
        return false;
    const Decimal now = line.now.value();
    const Decimal last = line.last->value();
    return std::max(now, last) >= Decimal(rule->minimum) &&
           (now >= times(last, rule->limit) || last >= times(now, rule->limit));
}

} // namespace

std::vector<YearLine> yearOnYear(const Report& report, const std::vector<Finding>& findings)
{
    const QSet<CellId> jumped = jumpedCells(findings);
    const Check* rule = jumpCheck(report.form());
    std::vector<YearLine> lines;
    for (const CellId& cell : report.cells()) {
        YearLine line{cell, report.figure(cell), report.lastYearFigure(cell), {}, {}, {}};
        if (line.now.isNumber() && line.last && line.last->isNumber()) {
            const Decimal last = line.last->value();
            line.difference = line.now.value() - last;
            line.percent = percentText(*line.difference, last);
            if (isChanged(*line.difference, last))
                line.flag = YearLine::Flag::Changed;
            if (isAmountApart(report, line, rule))
                line.flag = YearLine::Flag::Jumped;
        }
        if (jumped.contains(cell))
            line.flag = YearLine::Flag::Jumped;
        lines.push_back(std::move(line));
    }
    return lines;
}

QByteArray yearOnYearToJson(const std::vector<YearLine>& lines)
{
    JsonWriter json;
    json.beginArray();
    for (const YearLine& line : lines) {
        json.beginObject();
        json.member(u"cell", line.cell.toString());
        json.memberIfFilled(u"now", line.now.toString());
        json.memberIfFilled(u"last", line.last ? line.last->toString() : QString());
        if (line.difference)
            json.member(u"difference", line.difference->toString());
        json.memberIfFilled(u"percent", line.percent);
        if (line.flag != YearLine::Flag::None)
            json.member(u"flag", line.flag == YearLine::Flag::Jumped ? u"jump" : u"changed");
        json.endObject();
    }
    json.endArray();
    return json.take();
}

} // namespace gongkai
