// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/edits.h"

#include "core/report/field_json.h"

#include <algorithm>

namespace gongkai {
namespace {

// Adds the change when it is one.
void change(Operation& operation, const Report& report, const FieldKey& key, const QString& after)
{
    const QString before = report.field(key);
    if (before != after)
        operation.changes.push_back({key, before, after});
}

FieldKey originKey(const CellId& cell)
{
    return {FieldKind::Origin, cell.toString()};
}

FieldKey localRowsKey()
{
    return {FieldKind::Meta, QStringLiteral("local_rows")};
}

FieldKey lastLocalKey()
{
    return {FieldKind::Meta, QStringLiteral("last_local")};
}

} // namespace

Operation setFigures(const Report& report, const std::vector<std::pair<CellId, Figure>>& figures,
                     const QString& kind)
{
    std::vector<CellId> cells;
    std::map<CellId, Figure> last;
    for (const auto& [cell, figure] : figures) {
        if (last.insert_or_assign(cell, figure).second)
            cells.push_back(cell);
    }
    Operation operation{kind, {}};
    for (const CellId& cell : cells) {
        change(operation, report, FieldKey::cell(cell), last.at(cell).toString());
        change(operation, report, originKey(cell), {});
    }
    return operation;
}

Operation setField(const Report& report, const FieldKey& key, const QString& value)
{
    Operation operation{QStringLiteral("set"), {}};
    change(operation, report, key, value);
    return operation;
}

Operation fillBlanksWithZero(const Report& report)
{
    Operation operation{QStringLiteral("fill_zero"), {}};
    for (const CellId& cell : report.cells()) {
        if (report.figure(cell).isBlank() && !report.form().isTotal(cell))
            change(operation, report, FieldKey::cell(cell), QStringLiteral("0"));
    }
    return operation;
}

Operation confirmFigures(const Report& report, const std::vector<CellId>& cells)
{
    Operation operation{QStringLiteral("confirm"), {}};
    for (const CellId& cell : cells) {
        auto origin = report.origin(cell);
        if (!origin || origin->confirmed)
            continue;
        origin->confirmed = true;
        change(operation, report, originKey(cell), toFieldText(*origin));
    }
    return operation;
}

Operation explain(const Report& report, const QString& check, const QString& instance,
                  const std::vector<CellId>& cells, const QString& text)
{
    Explanation explanation{check, instance, {}, text};
    for (const CellId& cell : cells)
        explanation.figures.emplace(cell, report.figure(cell));
    Operation operation{QStringLiteral("explain"), {}};
    change(operation, report, {FieldKind::Explanation, check + u'/' + instance},
           text.isEmpty() ? QString() : toFieldText(explanation));
    return operation;
}

Operation recordOverride(const Report& report, const Override& override)
{
    Operation operation{QStringLiteral("override"), {}};
    change(operation, report, {FieldKind::Override, {}},
           override.reason.isEmpty() ? QString() : toFieldText(override));
    return operation;
}

Operation takePublished(const Report& report, const Report& source, bool replace)
{
    Operation operation{QStringLiteral("import"), {}};
    // Rows first: before them their cells are none.
    const bool takesRows = report.localRows().empty() && !source.localRows().empty();
    if (takesRows) {
        for (const FieldKey& key : {lastLocalKey(), localRowsKey()})
            change(operation, report, key, source.field(key));
    }
    for (const auto& [key, value] : source.fields()) {
        const bool isCell = key.kind == FieldKind::Cell;
        const bool isText = key.kind == FieldKind::Narrative || key.kind == FieldKind::Cover ||
                            key.kind == FieldKind::Signoff;
        const QString before = report.field(key);
        if ((!isCell && !isText) || (!before.isEmpty() && !replace))
            continue;
        if (isCell && !takesRows && !report.hasCell(*CellId::fromString(key.id)))
            continue;
        change(operation, report, key, value);
        if (isCell && before != value)
            change(operation, report, originKey(*CellId::fromString(key.id)),
                   source.field({FieldKind::Origin, key.id}));
    }
    return operation;
}

Operation addLocalRow(const Report& report, LocalRow row)
{
    Operation operation{QStringLiteral("local_row"), {}};
    if (row.id.isEmpty()) {
        row.id = report.nextLocalRowId();
        change(operation, report, lastLocalKey(), row.id.section(u'_', -1));
    }
    std::vector<LocalRow> rows = report.localRows();
    // Right after the row it follows: in front of the rows that followed it so far.
    const auto place = std::find_if(
        rows.begin(), rows.end(), [&](const LocalRow& other) { return other.after == row.after; });
    rows.insert(place, std::move(row));
    change(operation, report, localRowsKey(), toFieldText(rows));
    return operation;
}

Operation removeLocalRow(const Report& report, const QString& id)
{
    Operation operation{QStringLiteral("local_row"), {}};
    for (const CellId& cell : report.cells()) {
        if (cell.row != id)
            continue;
        change(operation, report, FieldKey::cell(cell), {});
        change(operation, report, originKey(cell), {});
    }
    std::vector<LocalRow> rows = report.localRows();
    const auto gone =
        std::find_if(rows.begin(), rows.end(), [&](const LocalRow& row) { return row.id == id; });
    if (gone != rows.end()) {
        const QString after = gone->after;
        rows.erase(gone);
        for (LocalRow& row : rows) {
            if (row.after == id)
                row.after = after;
        }
    }
    change(operation, report, localRowsKey(), toFieldText(rows));
    return operation;
}

} // namespace gongkai
