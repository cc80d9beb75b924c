// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/open_places.h"

#include "core/output/delivery.h"
#include "forms/findings/finding_text.h"
#include "forms/wording.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace gongkai {
namespace {

// What may stay empty.
std::set<FieldKey> optionalFields(const Form& form)
{
    std::set<FieldKey> optional;
    for (const CoverField& field : coverFields(form))
        if (!field.wanted)
            optional.insert(field.key);
    for (const Section& section : form.sections)
        if (!section.sheets.empty())
            optional.insert({FieldKind::Narrative, section.narrative});
    return optional;
}

std::vector<FieldKey> blankAmong(std::vector<FieldKey> fields, const Report& report)
{
    std::set<FieldKey> optional = optionalFields(report.form());
    std::ranges::copy(coverErrors(report), std::inserter(optional, optional.end()));
    std::erase_if(fields, [&](const FieldKey& key) {
        return !report.field(key).isEmpty() || optional.contains(key);
    });
    return fields;
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

PartState stateOf(const Session& session)
{
    PartState state;
    state.errors = static_cast<int>(coverErrors(session.report()).size());
    for (int i = 0; i < static_cast<int>(session.findings().size()); ++i)
        countFinding(session, FindingRef::cell(i), state);
    for (int i = 0; i < static_cast<int>(session.textFindings().size()); ++i)
        countFinding(session, FindingRef::text(i), state);
    const std::vector<FieldKey> fields = fieldsInOrder(session.report());
    state.blanks = static_cast<int>(blankAmong(fields, session.report()).size());
    state.unconfirmed = static_cast<int>(unconfirmedAmong(fields, session.report()).size());
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

std::vector<FieldKey> blankFields(const Report& report)
{
    return blankAmong(fieldsInOrder(report), report);
}

std::vector<FieldKey> unconfirmedFields(const Report& report)
{
    return unconfirmedAmong(fieldsInOrder(report), report);
}

std::vector<CoverField> blankCoverFields(const Report& report)
{
    std::vector<CoverField> fields = coverFields(report.form());
    const std::vector<FieldKey> errors = coverErrors(report);
    std::erase_if(fields, [&](const CoverField& field) {
        return !field.wanted || !report.field(field.key).isEmpty() ||
               std::ranges::find(errors, field.key) != errors.end();
    });
    return fields;
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
