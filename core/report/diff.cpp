// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/diff.h"

#include "core/base/json_text.h"

namespace gongkai {
namespace {

// The order of the list, and the keys of its JSON objects.
constexpr FieldKind comparedTexts[] = {FieldKind::Narrative, FieldKind::Signoff, FieldKind::Cover,
                                       FieldKind::Agency};

void compareCells(const Report& left, const Report& right, std::vector<Difference>& differences)
{
    std::vector<CellId> cells = left.cells();
    for (const CellId& cell : right.cells()) {
        if (!left.hasCell(cell))
            cells.push_back(cell);
    }
    for (const CellId& cell : cells) {
        const FieldKey key = FieldKey::cell(cell);
        if (left.field(key) != right.field(key))
            differences.push_back({key, left.field(key), right.field(key)});
    }
}

void compareTexts(const Report& left, const Report& right, FieldKind kind,
                  std::vector<Difference>& differences)
{
    std::map<FieldKey, std::pair<QString, QString>> sides;
    for (const auto& [key, value] : left.fields()) {
        if (key.kind == kind)
            sides[key].first = value;
    }
    for (const auto& [key, value] : right.fields()) {
        if (key.kind == kind)
            sides[key].second = value;
    }
    for (const auto& [key, values] : sides) {
        if (values.first != values.second)
            differences.push_back({key, values.first, values.second});
    }
}

} // namespace

std::vector<Difference> diff(const Report& left, const Report& right)
{
    std::vector<Difference> differences;
    compareCells(left, right, differences);
    for (FieldKind kind : comparedTexts)
        compareTexts(left, right, kind, differences);
    return differences;
}

QByteArray differencesToJson(const std::vector<Difference>& differences)
{
    JsonWriter json;
    json.beginArray();
    for (const Difference& difference : differences) {
        json.beginObject();
        json.member(fieldKindName(difference.key.kind), difference.key.id);
        json.memberIfFilled(u"left", difference.left);
        json.memberIfFilled(u"right", difference.right);
        json.endObject();
    }
    json.endArray();
    return json.take();
}

} // namespace gongkai
