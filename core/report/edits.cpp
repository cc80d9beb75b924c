// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/edits.h"

#include "core/report/field_json.h"
#include "core/report/local_rows.h"

#include <algorithm>
#include <utility>

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
    return FieldKey::originOf(FieldKey::cell(cell));
}

// What the name of an agency may say of it.
bool isRank(const FieldKey& key)
{
    return std::ranges::find(agencyRankFields(), key) != agencyRankFields().end();
}

FieldKey localRowsKey()
{
    return {FieldKind::Meta, QStringLiteral("local_rows")};
}

FieldKey lastLocalKey()
{
    return {FieldKind::Meta, QStringLiteral("last_local")};
}

std::optional<Table::KnownLocalRow> knownRow(const Form& form, const QString& id)
{
    for (const Table& table : form.tables)
        for (const Table::KnownLocalRow& known : table.knownLocalRows)
            if (known.row.id == id)
                return known;
    return std::nullopt;
}

// The ids here of the rows the source has of its own; adds those that are not here.
std::map<QString, QString> takeRows(Operation& operation, const Report& report,
                                    const Report& source)
{
    std::map<QString, QString> ids = sameLocalRows(report, source);
    std::vector<LocalRow> rows = report.localRows();
    int last = report.nextLocalRowId().section(u'_', -1).toInt() - 1;
    for (LocalRow row : source.shownLocalRows()) {
        if (ids.contains(row.id))
            continue;
        const QString id = QStringLiteral("local_%1").arg(++last);
        if (const auto after = ids.find(row.after); after != ids.end())
            row.after = after->second;
        // A row the form knows need not be listed, and then no row can follow it.
        const bool isListed = std::ranges::find(rows, row.after, &LocalRow::id) != rows.end();
        if (const auto known = knownRow(report.form(), row.after); known && !isListed)
            row.after = known->after;
        ids.emplace(std::exchange(row.id, id), id);
        rows.push_back(std::move(row));
    }
    if (rows.size() > report.localRows().size()) {
        change(operation, report, lastLocalKey(), QString::number(last));
        change(operation, report, localRowsKey(), toFieldText(rows));
    }
    return ids;
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
    if (key.kind != FieldKind::Narrative)
        change(operation, report, key, value);
    else if (const QString before = report.narrative(key.id); before != value)
        operation.changes.push_back(Change::between(key, before, value));
    if (isRank(key))
        change(operation, report, FieldKey::originOf(key), {});
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

Operation confirm(const Report& report, const std::vector<FieldKey>& keys)
{
    Operation operation{QStringLiteral("confirm"), {}};
    for (const FieldKey& key : keys) {
        auto origin = report.originOf(key);
        if (!origin || origin->confirmed)
            continue;
        origin->confirmed = true;
        change(operation, report, FieldKey::originOf(key), toFieldText(*origin));
    }
    return operation;
}

Operation confirmFigures(const Report& report, const std::vector<CellId>& cells)
{
    std::vector<FieldKey> keys;
    std::ranges::transform(cells, std::back_inserter(keys), &FieldKey::cell);
    return confirm(report, keys);
}

Operation explain(const Report& report, const QString& check, const QString& instance,
                  const ExplainedCells& cells, const QString& text)
{
    Explanation explanation{check, instance, {}, text};
    for (const CellId& cell : cells.thisYear)
        explanation.figures.emplace(cell, report.figure(cell));
    for (const CellId& cell : cells.lastYear)
        explanation.lastYear.emplace(cell, report.lastYearFigure(cell).value_or(Figure()));
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
    const std::map<QString, QString> rows = takeRows(operation, report, source);
    const bool isSameAgency =
        report.agency(QStringLiteral("name")) == source.agency(QStringLiteral("name"));
    for (const auto& [key, value] : source.fields()) {
        const bool isCell = key.kind == FieldKind::Cell;
        const bool isText = key.kind == FieldKind::Narrative || key.kind == FieldKind::Cover ||
                            key.kind == FieldKind::Signoff;
        FieldKey target = key;
        if (isCell) {
            CellId cell = *CellId::fromString(key.id);
            const Table* table = report.form().table(cell.table);
            const auto row = rows.find(cell.row);
            if (row != rows.end() && table && table->localRowsAllowed)
                cell.row = row->second;
            target = FieldKey::cell(cell);
        }
        const QString before = report.field(target);
        if (isRank(key) && before.isEmpty() && isSameAgency) {
            change(operation, report, key, value);
            change(operation, report, FieldKey::originOf(key),
                   source.field(FieldKey::originOf(key)));
        }
        if ((!isCell && !isText) || (!before.isEmpty() && !replace))
            continue;
        change(operation, report, target, value);
        if (isCell && before != value)
            change(operation, report, {FieldKind::Origin, target.id},
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
