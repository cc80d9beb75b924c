// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/culprits.h"

#include "core/checks/sides.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Checks)
};

struct Suspect
{
    Culprit culprit;
    int mended = 0; // broken equations that hold with it
};

bool isDecided(const Finding& finding)
{
    return finding.check->severity == Severity::Error &&
           (finding.outcome == Outcome::Holds || finding.outcome == Outcome::Broken);
}

// How often this year's cell counts on the left, less on the right.
Decimal factorOf(const CheckInstance& instance, const CellId& cell)
{
    Decimal factor;
    for (const Term& term : instance.left)
        if (term.cell == cell && !term.lastYear)
            factor += term.factor;
    for (const Term& term : instance.right)
        if (term.cell == cell && !term.lastYear)
            factor -= term.factor;
    return factor;
}

// Does the rule hold when the left side is larger by so much? @pre it is decided.
bool holdsWith(const Finding& finding, Decimal rise)
{
    const Decimal difference = finding.difference() + rise;
    switch (finding.check->kind) {
    case Check::Kind::Equal:
        return difference.isZero();
    case Check::Kind::AtMost:
        return difference <= Decimal();
    case Check::Kind::IfThen:
    case Check::Kind::Ratio:
    case Check::Kind::Jump:
    case Check::Kind::FormYear:
    case Check::Kind::SameAsLast:
    case Check::Kind::TableEmpty:
        break; // is no matter of sums
    }
    return finding.outcome == Outcome::Holds;
}

// What a cell must say for an equation to hold.
// @return blank when no figure of its type does.
Figure mendingFigure(const Report& report, const Finding& broken, const CellId& cell)
{
    const Figure now = report.figure(cell);
    const Decimal factor = factorOf(*broken.instance, cell);
    if (now.isBlank() || (factor != Decimal(1) && factor != Decimal(-1)))
        return {};
    const Decimal wanted = now.value() - times(broken.difference(), factor);
    return Figure::fromCanonical(wanted.toString(), report.cellType(cell)).value_or(Figure());
}

bool isSwapped(const QString& wrong, const QString& right)
{
    if (wrong.size() != right.size())
        return false;
    const auto [a, b] = std::ranges::mismatch(wrong, right);
    const auto at = std::distance(wrong.begin(), a);
    if (at + 1 >= wrong.size())
        return false;
    QString turned = wrong;
    std::swap(turned[at], turned[at + 1]);
    return turned == right;
}

// Is one the other with one character more, there at `place`?
bool hasOneMore(const QString& longer, const QString& shorter, qsizetype& place)
{
    if (longer.size() != shorter.size() + 1)
        return false;
    place = std::distance(longer.begin(), std::ranges::mismatch(longer, shorter).in1);
    return QString(longer).remove(place, 1) == shorter;
}

bool isDoubled(const QString& wrong, const QString& right)
{
    qsizetype place = 0;
    return hasOneMore(wrong, right, place) && place > 0 && wrong[place] == wrong[place - 1];
}

// Does a cell next to it in its table say the same?
bool isOfNeighbour(const Report& report, const CellId& cell, const Figure& figure)
{
    const Table* table = report.form().table(cell.table);
    if (!table || figure.value().isZero())
        return false;
    const auto says = [&](const QString& row, const QString& column) {
        return report.figure({cell.table, row, column}) == figure;
    };
    const auto besides = [](const auto& all, const QString& id, const auto& test) {
        const auto here = std::ranges::find_if(all, [&](const auto& one) { return one.id == id; });
        if (here == all.end())
            return false;
        return (here != all.begin() && test(std::prev(here)->id)) ||
               (std::next(here) != all.end() && test(std::next(here)->id));
    };
    return besides(table->columns, cell.column,
                   [&](const QString& column) { return says(cell.row, column); }) ||
           besides(table->rows, cell.row,
                   [&](const QString& row) { return says(row, cell.column); });
}

CulpritReason reasonFor(const Report& report, const CellId& cell, const Figure& wanted)
{
    const Figure now = report.figure(cell);
    const QString wrong = now.toString();
    const QString right = wanted.toString();
    qsizetype place = 0;
    if (isSwapped(wrong, right))
        return CulpritReason::DigitsSwapped;
    if (hasOneMore(right, wrong, place))
        return CulpritReason::DigitLost;
    if (isDoubled(wrong, right))
        return CulpritReason::DigitDoubled;
    if (const auto last = report.lastYearFigure(cell);
        last && *last == now && !now.value().isZero())
        return CulpritReason::LastYear;
    return isOfNeighbour(report, cell, now) ? CulpritReason::Slipped : CulpritReason::CrossingSums;
}

// A cell of the broken equation, if another figure mends it and breaks nothing.
std::optional<Suspect> suspect(const Report& report, const std::vector<Finding>& findings,
                               const Finding& broken, const CellId& cell)
{
    const Figure wanted = mendingFigure(report, broken, cell);
    if (wanted.isBlank())
        return std::nullopt;
    const Decimal change = wanted.value() - report.figure(cell).value();
    Suspect found{{cell, wanted, {}}, 0};
    for (const Finding& finding : findings) {
        if (!isDecided(finding) || std::ranges::find(finding.cells, cell) == finding.cells.end())
            continue;
        const auto rise = change.exactlyTimes(factorOf(*finding.instance, cell));
        if (!rise || !holdsWith(finding, *rise))
            return std::nullopt;
        found.mended += finding.outcome == Outcome::Broken;
    }
    return found;
}

} // namespace

std::vector<Culprit> culpritsOf(const Report& report, const std::vector<Finding>& findings,
                                const Finding& broken)
{
    if (!isDecided(broken) || broken.outcome != Outcome::Broken ||
        broken.check->kind != Check::Kind::Equal)
        return {};
    std::vector<Suspect> suspects;
    for (const CellId& cell : broken.cells)
        if (auto one = suspect(report, findings, broken, cell); one && one->mended > 1)
            suspects.push_back(*one);
    if (suspects.empty())
        return {};
    const int most = std::ranges::max(suspects, {}, &Suspect::mended).mended;
    std::erase_if(suspects, [most](const Suspect& one) { return one.mended < most; });
    std::vector<Culprit> culprits;
    for (Suspect& one : suspects) {
        one.culprit.reason = reasonFor(report, one.culprit.cell, one.culprit.figure);
        culprits.push_back(one.culprit);
    }
    std::ranges::stable_sort(culprits, {}, &Culprit::reason);
    const bool isTie = culprits.size() > 1 && culprits[0].reason == culprits[1].reason;
    return isTie ? std::vector<Culprit>() : culprits;
}

QString publicName(CulpritReason reason)
{
    switch (reason) {
    case CulpritReason::DigitsSwapped:
        return QStringLiteral("digits_swapped");
    case CulpritReason::DigitLost:
        return QStringLiteral("digit_lost");
    case CulpritReason::DigitDoubled:
        return QStringLiteral("digit_doubled");
    case CulpritReason::LastYear:
        return QStringLiteral("last_year");
    case CulpritReason::Slipped:
        return QStringLiteral("slipped");
    case CulpritReason::CrossingSums:
        break;
    }
    return QStringLiteral("crossing_sums");
}

namespace {

QString reasonText(CulpritReason reason)
{
    switch (reason) {
    case CulpritReason::DigitsSwapped:
        return Messages::tr("two digits seem to have changed places");
    case CulpritReason::DigitLost:
        return Messages::tr("a digit seems to be missing");
    case CulpritReason::DigitDoubled:
        return Messages::tr("a digit seems to stand there twice");
    case CulpritReason::LastYear:
        return Messages::tr("it is last year's figure");
    case CulpritReason::Slipped:
        return Messages::tr("it is the figure of the cell beside it");
    case CulpritReason::CrossingSums:
        break;
    }
    return Messages::tr("the sums that do not balance cross here");
}

} // namespace

QString culpritText(const Report& report, const Culprit& culprit)
{
    return Messages::tr("%1 says %2; with %3 everything it stands in would balance: %4.")
        .arg(report.cellLabel(culprit.cell), report.figure(culprit.cell).toString(),
             culprit.figure.toString(), reasonText(culprit.reason));
}

} // namespace gongkai
