// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/open_places.h"

#include "forms/findings/finding_text.h"
#include "forms/wording.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace gongkai {
namespace {

using Kind = DeliveryGap::Kind;

// A finding of the text that is not decided is in the list under the text.
bool isWaiting(const Session& session, const DeliveryGap& gap)
{
    if (gap.kind != Kind::Words)
        return gap.kind == Kind::Undecided;
    const auto index = static_cast<std::size_t>(gap.finding);
    return session.textFindings()[index].outcome == Outcome::Undecidable;
}

bool isFinding(const DeliveryGap& gap)
{
    return gap.kind == Kind::Agency || gap.kind == Kind::Broken || gap.kind == Kind::Words ||
           gap.kind == Kind::Jump || gap.kind == Kind::EmptyTable;
}

void countGap(const Session& session, const DeliveryGap& gap, PartState& state)
{
    if (isWaiting(session, gap))
        ++state.waiting;
    else if (isFinding(gap))
        ++(gap.severity == Severity::Error ? state.errors : state.warnings);
    else if (gap.kind == Kind::Unconfirmed)
        ++state.unconfirmed;
}

// In the order of the report.
std::vector<FieldKey> inOrder(const Session& session, const std::set<FieldKey>& wanted)
{
    std::vector<FieldKey> fields = fieldsInOrder(session.report());
    std::erase_if(fields, [&](const FieldKey& key) { return !wanted.contains(key); });
    return fields;
}

// Those a gap stands for.
void addBlanks(const Session& session, const DeliveryGap& gap, std::set<FieldKey>& blanks)
{
    if (gap.kind == Kind::Blank || gap.kind == Kind::Part || gap.kind == Kind::Field)
        blanks.insert(gap.field);
    if (gap.kind != Kind::EmptyTable)
        return;
    const Finding& finding = session.findings()[static_cast<std::size_t>(gap.finding)];
    for (const CellId& cell : finding.cells)
        blanks.insert(FieldKey::cell(cell));
}

std::vector<FieldKey> blanksOf(const Session& session, const std::vector<DeliveryGap>& gaps)
{
    std::set<FieldKey> blanks;
    for (const DeliveryGap& gap : gaps)
        addBlanks(session, gap, blanks);
    return inOrder(session, blanks);
}

std::vector<FieldKey> unconfirmedAmong(std::vector<FieldKey> fields, const Report& report)
{
    std::erase_if(fields, [&](const FieldKey& key) { return !report.isUnconfirmed(key); });
    return fields;
}

} // namespace

void countFinding(const Session& session, const FindingRef& finding, PartState& state)
{
    const TextFinding* text = session.textFinding(finding);
    state.waiting += text && text->outcome == Outcome::Undecidable ? 1 : 0;
    if (!isUnsettled(session, finding))
        return;
    switch (*severityIfBroken(session, finding)) {
    case Severity::Error:
        ++state.errors;
        break;
    case Severity::Warning:
        ++state.warnings;
        break;
    case Severity::Hint:
        state.hints += text ? 1 : 0;
        break;
    }
}

std::vector<DeliveryGap> allGaps(const Session& session)
{
    const ReportFindings findings = session.allFindings();
    std::vector<DeliveryGap> gaps =
        deliveryGaps(session.report(), findings, {.purpose = Purpose::Publish});
    mergeGaps(gaps, deliveryGaps(session.report(), findings, {.purpose = Purpose::Signoff}));
    return gaps;
}

PartState stateOf(const Session& session)
{
    PartState state;
    const std::vector<DeliveryGap> gaps = allGaps(session);
    for (const DeliveryGap& gap : gaps)
        countGap(session, gap, state);
    state.blanks = static_cast<int>(blanksOf(session, gaps).size());
    PartState ofText;
    for (int i = 0; i < static_cast<int>(session.textFindings().size()); ++i)
        countFinding(session, FindingRef::text(i), ofText);
    state.hints = ofText.hints;
    return state;
}

std::vector<CellId> cellsInOrder(const Sheet& sheet)
{
    std::vector<const SheetCell*> places;
    for (const SheetCell& place : sheet.cells)
        if (place.figure)
            places.push_back(&place);
    std::ranges::stable_sort(places, [](const SheetCell* a, const SheetCell* b) {
        return std::tie(a->row, a->column) < std::tie(b->row, b->column);
    });
    std::vector<CellId> cells;
    cells.reserve(places.size());
    for (const SheetCell* place : places)
        cells.push_back(*place->figure);
    return cells;
}

std::vector<FieldKey> fieldsOn(const Report& report, const PageRef& page)
{
    std::vector<FieldKey> fields;
    switch (page.kind) {
    case PageRef::Kind::Cover:
        std::ranges::transform(coverFields(report.form()), std::back_inserter(fields),
                               &CoverField::key);
        break;
    case PageRef::Kind::Sheet:
        std::ranges::transform(cellsInOrder(report.sheet(page.id)), std::back_inserter(fields),
                               &FieldKey::cell);
        break;
    case PageRef::Kind::Narrative:
        fields.push_back({FieldKind::Narrative, page.id});
        break;
    }
    return fields;
}

std::vector<FieldKey> fieldsInOrder(const Report& report)
{
    std::vector<FieldKey> fields = fieldsOn(report, {PageRef::Kind::Cover});
    const auto add = [&](const PageRef& page) {
        std::ranges::move(fieldsOn(report, page), std::back_inserter(fields));
    };
    for (const Section& section : report.form().sections) {
        for (const QString& sheet : section.sheets)
            add({PageRef::Kind::Sheet, sheet});
        if (!section.narrative.isEmpty())
            add({PageRef::Kind::Narrative, section.narrative});
    }
    return fields;
}

std::vector<FieldKey> blankFields(const Session& session)
{
    return blanksOf(session, allGaps(session));
}

std::vector<FieldKey> waitingFields(const Session& session)
{
    std::set<FieldKey> waiting;
    for (const DeliveryGap& gap : allGaps(session))
        if (isWaiting(session, gap))
            waiting.insert(gap.field);
    return inOrder(session, waiting);
}

std::vector<FieldKey> unconfirmedFields(const Report& report)
{
    return unconfirmedAmong(fieldsInOrder(report), report);
}

int unconfirmedCoverFields(const Report& report)
{
    return static_cast<int>(
        std::ranges::count_if(coverFields(report.form()), [&](const CoverField& field) {
            return report.isUnconfirmed(field.key);
        }));
}

std::optional<PageRef> pageOfField(const Report& report, const FieldKey& key)
{
    if (key.kind == FieldKind::Narrative)
        return PageRef{PageRef::Kind::Narrative, key.id};
    if (key.kind == FieldKind::Cell || key.kind == FieldKind::Origin) {
        if (const auto cell = CellId::fromString(key.id)) {
            const QString sheet = sheetOfCell(report, *cell);
            return sheet.isEmpty() ? std::nullopt
                                   : std::optional(PageRef{PageRef::Kind::Sheet, sheet});
        }
        if (key.kind == FieldKind::Origin)
            return PageRef{PageRef::Kind::Cover};
    }
    const bool isOnCover = std::ranges::any_of(
        coverFields(report.form()), [&](const CoverField& field) { return field.key == key; });
    return isOnCover ? std::optional(PageRef{PageRef::Kind::Cover}) : std::nullopt;
}

} // namespace gongkai
