// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/several_reports.h"

#include "core/intake/match/labels.h"
#include "core/intake/reports_in_source.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr size_t mostNamed = 6; // reports, in a note

// Those of the report that is read stay; the others go.
void part(SourceDocument& source, const std::vector<SourceUnit>& units, const OneReport& kept,
          OtherReports& others)
{
    std::vector<bool> isKept(units.size(), false);
    for (const ReportRange& range : kept.ranges)
        std::fill(isKept.begin() + static_cast<std::ptrdiff_t>(range.begin),
                  isKept.begin() + static_cast<std::ptrdiff_t>(range.end), true);
    SourceDocument rest;
    for (size_t at = 0; at < units.size();) {
        const SourceUnit& first = units[at];
        size_t end = at + 1;
        while (end < units.size() && units[end].row > 0 && isKept[end] == isKept[at])
            ++end;
        if (!source.items.empty()) {
            (isKept[at] ? rest.items : others.items).push_back(source.items[first.block]);
        } else {
            std::vector<SourceBlock>& blocks = isKept[at] ? rest.blocks : others.blocks;
            if (const auto* table = std::get_if<SourceTable>(&source.blocks[first.block]))
                blocks.push_back(table->rows(first.row, first.row + static_cast<int>(end - at)));
            else
                blocks.push_back(source.blocks[first.block]);
        }
        at = end;
    }
    source.blocks = std::move(rest.blocks);
    source.items = std::move(rest.items);
}

bool areSame(const OneReport& one, const OneReport& other)
{
    return one.name && other.name && isSame(*one.name, *other.name);
}

// Of one and the same report the copy that holds most; of equal ones the first.
const OneReport& fullest(const std::vector<OneReport>& reports, const OneReport& chosen)
{
    const OneReport* best = nullptr;
    const auto size = [](const OneReport& report) {
        return std::pair(report.content.figures, report.content.headings.size());
    };
    for (const OneReport& report : reports)
        if (areSame(report, chosen) && (!best || size(report) > size(*best)))
            best = &report;
    return best ? *best : chosen;
}

const OneReport& wanted(const std::vector<OneReport>& reports, int askedYear)
{
    const auto yearOf = [](const OneReport& report) {
        return report.name ? report.name->year.value_or(0) : 0;
    };
    const auto asked = std::ranges::find(reports, askedYear, yearOf);
    if (askedYear > 0 && asked != reports.end())
        return *asked;
    const bool knowsAll =
        std::ranges::none_of(reports, [&](const OneReport& report) { return yearOf(report) == 0; });
    return knowsAll ? *std::ranges::max_element(reports, {}, yearOf) : reports.front();
}

QString nameOf(const OneReport& report)
{
    return report.name && !report.name->words.isEmpty()
               ? Messages::tr("“%1”").arg(report.name->words)
               : Messages::tr("one without a title");
}

QString noteOn(const std::vector<OneReport>& reports, const OneReport& kept)
{
    if (std::ranges::all_of(reports, [&](const OneReport& one) { return areSame(one, kept); }))
        return Messages::tr(
                   "The source holds the report %1 %2 times. Only one of them was read; of "
                   "the others nothing was taken, their figures are listed.")
            .arg(nameOf(kept), QString::number(reports.size()));
    QStringList names;
    for (size_t i = 0; i < std::min(reports.size(), mostNamed); ++i)
        names += nameOf(reports[i]);
    if (reports.size() > mostNamed)
        names += QStringLiteral("…");
    return Messages::tr("The source holds %1 reports: %2. Only %3 was read; of the others nothing "
                        "was taken, their figures are listed.")
        .arg(QString::number(reports.size()), names.join(Messages::tr(", ")), nameOf(kept));
}

} // namespace

OtherReports takeOtherReportsOut(SourceDocument& source, int askedYear, const Catalog& catalog,
                                 Budget& budget)
{
    const std::vector<SourceUnit> units = unitsOf(source);
    const std::vector<OneReport> reports = reportsIn(source, units, catalog, budget);
    if (reports.size() < 2 || budget.isSpent())
        return {};
    const OneReport& kept = fullest(reports, wanted(reports, askedYear));
    OtherReports others;
    others.year = kept.name ? kept.name->year : std::nullopt;
    others.notes += noteOn(reports, kept);
    part(source, units, kept, others);
    return others;
}

void setAside(std::vector<SourceBlock>& blocks)
{
    std::vector<SourceBlock> kept;
    for (SourceBlock& block : blocks) {
        if (auto* text = std::get_if<QString>(&block)) {
            if (!looksLikeFigure(*text))
                continue;
            block = SourceTable(1, 1, {{0, 0, 1, 1, *text}});
        }
        std::get<SourceTable>(block).setAside();
        kept.push_back(std::move(block));
    }
    blocks = std::move(kept);
}

} // namespace gongkai
