// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/diff.h"

#include "core/base/json_text.h"
#include "core/report/local_rows.h"

#include <map>
#include <optional>
#include <set>

namespace gongkai {
namespace {

// The order of the list, and the keys of its JSON objects.
constexpr FieldKind comparedTexts[] = {FieldKind::Narrative, FieldKind::Signoff, FieldKind::Cover,
                                       FieldKind::Agency};

// The label of a row the report added or shows; "" for rows of the form.
QString localLabel(const Report& report, const QString& row)
{
    for (const LocalRow& local : report.shownLocalRows())
        if (local.id == row)
            return local.label;
    return {};
}

QString figureOf(const Report& report, const CellId& cell)
{
    return report.field(FieldKey::cell(cell));
}

// Where cells of the left report stand in the right one.
class RowPairs
{
public:
    RowPairs(const Report& left, const Report& right) : m_form(left.formPtr())
    {
        for (const LocalRow& row : left.shownLocalRows())
            m_right[row.id]; // nowhere, so far
        for (const auto& [other, own] : sameLocalRows(left, right))
            m_right[own] = other;
    }

    /// Nothing when the right report has no such row.
    std::optional<CellId> inRight(CellId cell) const
    {
        const Table* table = m_form->table(cell.table);
        const auto row = m_right.find(cell.row);
        if (row == m_right.end() || !table->localRowsAllowed)
            return cell;
        cell.row = row->second;
        return cell.row.isEmpty() ? std::nullopt : std::optional(cell);
    }

private:
    FormPtr m_form;
    std::map<QString, QString> m_right; // own rows: the right id, "" for none
};

void compareCells(const Report& left, const Report& right, std::vector<Difference>& differences)
{
    const RowPairs rows(left, right);
    std::set<CellId> compared; // of the right report
    for (const CellId& cell : left.cells()) {
        const auto other = rows.inRight(cell);
        const QString ours = figureOf(left, cell);
        const QString theirs = other ? figureOf(right, *other) : QString();
        if (other)
            compared.insert(*other);
        if (ours != theirs)
            differences.push_back({FieldKey::cell(cell), ours, theirs, localLabel(left, cell.row)});
    }
    for (const CellId& cell : right.cells()) {
        const QString theirs = figureOf(right, cell);
        if (!compared.contains(cell) && !theirs.isEmpty())
            differences.push_back(
                {FieldKey::cell(cell), {}, theirs, localLabel(right, cell.row), true});
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
