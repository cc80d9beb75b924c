// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/evaluate.h"

#include "core/checks/messages.h"
#include "core/checks/sides.h"

#include <algorithm>

namespace gongkai {
namespace {

bool applies(const Condition& condition, const Report& report)
{
    if (condition.fromYear && report.year() < *condition.fromYear)
        return false;
    const QString level = report.agency(QStringLiteral("level"));
    const QString kind = report.agency(QStringLiteral("kind"));
    if (!condition.agencyLevels.isEmpty() && !condition.agencyLevels.contains(level))
        return false;
    if (!condition.agencyKinds.isEmpty() && !condition.agencyKinds.contains(kind))
        return false;
    if (!condition.exceptAgencies.isEmpty() &&
        (level.isEmpty() || kind.isEmpty() ||
         condition.exceptAgencies.contains(level + u'/' + kind)))
        return false;
    if (condition.atLeast) {
        const auto value = termValue(condition.atLeast->term, report);
        return value && *value >= condition.atLeast->value;
    }
    return true;
}

Outcome decideEqual(const Sides& sides)
{
    const Decimal difference = sides.left - sides.right;
    if (sides.blank.empty())
        return difference.isZero() ? Outcome::Holds : Outcome::Broken;
    const bool canBeSaved =
        difference.isZero() || (difference.isNegative() ? sides.canRise : sides.canFall);
    return canBeSaved ? Outcome::Undecidable : Outcome::Broken;
}

// For the rules that only too much on the left breaks.
Outcome decideOneSided(bool violated, const Sides& sides)
{
    if (sides.blank.empty())
        return violated ? Outcome::Broken : Outcome::Holds;
    return violated && !sides.canFall ? Outcome::Broken : Outcome::Undecidable;
}

void notApplicable(Finding& finding, const QString& reason)
{
    finding.outcome = Outcome::NotApplicable;
    finding.reason = reason;
    finding.left = finding.right = Decimal();
}

// One side is limit times the other or more.
bool isFarApart(const Finding& finding)
{
    const Decimal limit = finding.check->limit;
    return finding.left >= times(finding.right, limit) ||
           times(finding.left, limit) <= finding.right;
}

// A ratio needs two figures above 0.
void decideRatio(Finding& finding, const Sides& sides)
{
    if (!sides.blank.empty()) {
        finding.outcome = Outcome::Undecidable;
        return;
    }
    if (finding.left <= Decimal() || finding.right <= Decimal())
        return notApplicable(finding, QStringLiteral("condition"));
    finding.outcome = isFarApart(finding) ? Outcome::Broken : Outcome::Holds;
}

bool hasSlash(const std::vector<Term>& terms, const Report& report)
{
    return std::ranges::any_of(terms, [&](const Term& term) {
        if (!term.cell)
            return false;
        const auto figure = term.lastYear ? report.lastYearFigure(*term.cell)
                                          : std::optional(report.figure(*term.cell));
        return figure && figure->isSlash();
    });
}

// A blank is not waited for: that the cell is blank is counted and shown already, once for each
// cell, and nothing a clerk could do about this check is different from filling it. “/” is no
// figure that could have risen or fallen.
void decideJump(Finding& finding, const Sides& sides, const Report& report)
{
    const Decimal minimum(finding.check->minimum);
    const bool isNumbers = sides.blank.empty() && !hasSlash(finding.instance->left, report) &&
                           !hasSlash(finding.instance->right, report);
    if (!isNumbers || (finding.left < minimum && finding.right < minimum))
        return notApplicable(finding, QStringLiteral("condition"));
    finding.outcome = isFarApart(finding) ? Outcome::Broken : Outcome::Holds;
}

// What the sum check's total should say when it is the only blank.
void computeMissingTotal(Finding& finding)
{
    const auto& total = finding.instance->total;
    if (finding.outcome != Outcome::Undecidable || !total || finding.blank != std::vector{*total})
        return;
    finding.reason = QStringLiteral("total_missing");
    finding.computed = finding.left + finding.right; // the total's own side is empty
}

void evaluateSides(Finding& finding, const Report& report)
{
    Sides sides = sumSides(*finding.instance, report);
    finding.cells = std::move(sides.cells);
    if (!applies(finding.check->condition, report))
        return notApplicable(finding, QStringLiteral("condition"));
    if (!sides.missing.isEmpty())
        return notApplicable(finding, sides.missing);

    finding.left = sides.left;
    finding.right = sides.right;
    switch (finding.check->kind) {
    case Check::Kind::Equal:
        finding.outcome = decideEqual(sides);
        break;
    case Check::Kind::AtMost:
        finding.outcome = decideOneSided(finding.left > finding.right, sides);
        break;
    case Check::Kind::IfThen:
        finding.outcome =
            decideOneSided(finding.left > Decimal() && finding.right <= Decimal(), sides);
        break;
    case Check::Kind::Ratio:
        decideRatio(finding, sides);
        break;
    case Check::Kind::Jump:
        decideJump(finding, sides, report);
        break;
    case Check::Kind::FormYear:
    case Check::Kind::SameAsLast:
    case Check::Kind::TableEmpty:
        Q_UNREACHABLE(); // without sides: evaluate() asks others
    }
    if (finding.outcome == Outcome::Undecidable)
        finding.blank = std::move(sides.blank);
    if (finding.check->kind == Check::Kind::Equal)
        computeMissingTotal(finding);
}

void evaluateYear(Finding& finding, const Report& report)
{
    const Form& form = report.form();
    const int year = report.year();
    const int nearest =
        year < form.firstYear ? form.firstYear : std::min(year, form.lastYear.value_or(year));
    finding.left = Decimal(year);
    finding.right = Decimal(nearest);
    finding.outcome = form.fitsYear(year) ? Outcome::Holds : Outcome::Broken;
}

// Compares this form's non-zero cells with those of last year's cells that the forms share.
void evaluateSameness(Finding& finding, const Report& report)
{
    if (!report.lastYear())
        return notApplicable(finding, QStringLiteral("no_last_year"));
    const CarryRules* rules = report.form().carryFrom(report.lastYear()->form);
    if (!rules || rules->shared.empty())
        return notApplicable(finding, QStringLiteral("not_mapped"));
    std::int64_t equal = 0;
    for (const CellId& cell : report.form().cells()) {
        const auto last = report.lastYearFigure(cell);
        const Figure now = report.figure(cell);
        if (!last)
            continue;
        if (now.isBlank()) {
            finding.blank.push_back(cell);
        } else if (!now.value().isZero()) {
            finding.cells.push_back(cell);
            equal += now == *last ? 1 : 0;
        }
    }
    const auto compared = static_cast<std::int64_t>(finding.cells.size());
    const auto blank = static_cast<std::int64_t>(finding.blank.size());
    finding.left = Decimal(equal);
    finding.right = Decimal(compared);
    const Decimal limit = finding.check->limit;
    const bool evenIfBlanksDiffer = finding.left * 100 > limit * (compared + blank);
    finding.outcome = evenIfBlanksDiffer ? Outcome::Broken
                      : blank > 0        ? Outcome::Undecidable
                                         : Outcome::Holds;
    if (finding.outcome != Outcome::Undecidable || compared < finding.check->minimum)
        finding.blank.clear();
    if (compared < finding.check->minimum)
        notApplicable(finding, QStringLiteral("condition"));
}

void evaluateTable(Finding& finding, const Report& report)
{
    std::int64_t filled = 0;
    for (const CellId& cell : report.cells()) {
        if (cell.table != finding.instance->id)
            continue;
        filled += report.figure(cell).isBlank() ? 0 : 1;
        finding.cells.push_back(cell);
    }
    finding.left = Decimal(filled);
    finding.right = Decimal(static_cast<std::int64_t>(finding.cells.size()));
    finding.outcome = filled > 0 ? Outcome::Holds : Outcome::Broken;
}

} // namespace

Finding evaluate(const Check& check, const CheckInstance& instance, const Report& report)
{
    Finding finding;
    finding.check = &check;
    finding.instance = &instance;
    switch (check.kind) {
    case Check::Kind::Equal:
    case Check::Kind::AtMost:
    case Check::Kind::IfThen:
    case Check::Kind::Ratio:
    case Check::Kind::Jump:
        evaluateSides(finding, report);
        break;
    case Check::Kind::FormYear:
        evaluateYear(finding, report);
        break;
    case Check::Kind::SameAsLast:
        evaluateSameness(finding, report);
        break;
    case Check::Kind::TableEmpty:
        evaluateTable(finding, report);
        break;
    }
    finding.message = findingMessage(finding, report);
    return finding;
}

std::vector<Finding> checkReport(const Report& report)
{
    std::vector<Finding> findings;
    for (const Check& check : report.form().checks) {
        for (const CheckInstance& instance : check.instances)
            findings.push_back(evaluate(check, instance, report));
    }
    return findings;
}

} // namespace gongkai
