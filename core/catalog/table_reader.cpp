// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/form_limits.h"
#include "core/catalog/form_reader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::TableReader)
};

constexpr std::array cellTypes{
    std::pair{"count", CellType::Count},     std::pair{"change", CellType::Change},
    std::pair{"money", CellType::Money},     std::pair{"decimal", CellType::Number},
    std::pair{"percent", CellType::Percent},
};

// The members `type` and `places` of a column or row.
CellType readType(const JsonNode& node)
{
    const CellType::Kind kind = readWord(node.member(u"type"_qs), cellTypes);
    const bool hasPlaces = kind == CellType::Number || kind == CellType::Percent;
    const JsonNode places = node.member(u"places"_qs);
    if (!hasPlaces) {
        if (node.has(u"places"_qs))
            places.fault(Messages::tr("is for “decimal” and “percent” only."));
        return kind;
    }
    const int count = places.integer();
    if (count < 0 || count > Decimal::places)
        places.fault(Messages::tr("is no number from 0 to %1.").arg(Decimal::places));
    return {kind, std::clamp(count, 0, Decimal::places)};
}

// `places` without `type` would say nothing.
void refusePlaces(const JsonNode& node)
{
    if (node.has(u"places"_qs))
        node.member(u"places"_qs).fault(Messages::tr("is for “decimal” and “percent” only."));
}

Column readColumn(const JsonNode& node, IdList& ids)
{
    node.onlyKeys(
        {u"id"_qs, u"label"_qs, u"unit"_qs, u"type"_qs, u"places"_qs, u"unit_not_printed"_qs});
    Column column;
    column.id = ids.read(node);
    column.label = node.name(u"label"_qs);
    column.unit = node.optionalName(u"unit"_qs);
    if (node.has(u"type"_qs))
        column.type = readType(node);
    else
        refusePlaces(node);
    column.unitNotPrinted = node.flag(u"unit_not_printed"_qs);
    if (column.unitNotPrinted && (column.type != CellType::Money || !column.unit.isEmpty()))
        node.member(u"unit_not_printed"_qs)
            .fault(Messages::tr("is only for money whose unit the form does not print."));
    return column;
}

// The ids reports give to rows of their own.
bool isReserved(const QString& id)
{
    const QStringView number = QStringView(id).mid(6);
    return id.startsWith(u"local_") && !number.isEmpty() &&
           std::ranges::all_of(number, [](QChar c) { return c.isDigit(); });
}

/// Reads the rows of one table; a row may name an earlier one it stands in.
class RowReader
{
public:
    Row read(const JsonNode& node);

private:
    QString path(const JsonNode& node, const Row& row) const;

    IdList m_ids;
    QHash<QString, QString> m_chains; ///< row id to its names from the outermost down
};

QString RowReader::path(const JsonNode& node, const Row& row) const
{
    if (node.has(u"path"_qs))
        return node.name(u"path"_qs);
    if (!node.has(u"in"_qs))
        return row.label;
    const QString parent = node.text(u"in"_qs);
    if (!m_chains.contains(parent))
        node.member(u"in"_qs).fault(Messages::tr("no row “%1” stands above.").arg(parent));
    const QString path = m_chains.value(parent) + u'/' + row.label;
    if (path.size() > form_limits::pathLength)
        node.member(u"in"_qs).fault(
            Messages::tr("the names it stands in are longer than %1 characters together.")
                .arg(form_limits::pathLength));
    return path;
}

Row RowReader::read(const JsonNode& node)
{
    Row row;
    row.id = m_ids.read(node);
    if (isReserved(row.id))
        node.member(u"id"_qs).fault(
            Messages::tr("“local_” and a number is kept for rows a report adds."));
    row.label = node.name(u"label"_qs);
    row.path = path(node, row);
    row.shortLabel = node.has(u"short"_qs) ? node.name(u"short"_qs) : row.label;
    row.unit = node.optionalName(u"unit"_qs);
    row.heading = node.flag(u"heading"_qs);
    if (node.has(u"type"_qs))
        row.type = readType(node);
    else
        refusePlaces(node);
    if (row.heading && (row.type || !row.unit.isEmpty()))
        node.fault(Messages::tr("a heading takes no figures: it has neither type nor unit."));
    // A path of its own need not end with the label.
    m_chains.insert(row.id, row.path.endsWith(row.label)
                                ? QString(row.path.chopped(row.label.size()) + row.shortLabel)
                                : row.path);
    return row;
}

const QStringList& rowKeys()
{
    static const QStringList keys{u"id"_qs,   u"label"_qs,   u"path"_qs, u"in"_qs,    u"short"_qs,
                                  u"unit"_qs, u"heading"_qs, u"type"_qs, u"places"_qs};
    return keys;
}

} // namespace

Table readTable(const JsonNode& node)
{
    node.onlyKeys({u"id"_qs, u"label"_qs, u"columns"_qs, u"rows"_qs, u"local_rows_allowed"_qs,
                   u"known_local_rows"_qs});
    Table table;
    table.id = node.text(u"id"_qs);
    table.label = node.name(u"label"_qs);
    table.localRowsAllowed = node.flag(u"local_rows_allowed"_qs);
    IdList columnIds;
    for (const JsonNode& item : node.items(u"columns"_qs))
        table.columns.push_back(readColumn(item, columnIds));
    if (table.columns.empty())
        node.member(u"columns"_qs).fault(Messages::tr("must not be empty."));
    if (static_cast<qsizetype>(table.columns.size()) > form_limits::columns)
        node.member(u"columns"_qs)
            .fault(Messages::tr("has more than %1 entries.").arg(form_limits::columns));
    RowReader rows;
    for (const JsonNode& item : node.items(u"rows"_qs)) {
        item.onlyKeys(rowKeys());
        table.rows.push_back(rows.read(item));
    }
    if (std::ranges::all_of(table.rows, &Row::heading))
        node.member(u"rows"_qs).fault(Messages::tr("no row takes figures."));
    for (const JsonNode& item : node.optionalItems(u"known_local_rows"_qs)) {
        item.onlyKeys(rowKeys() + QStringList{u"after"_qs});
        const QString after = item.text(u"after"_qs);
        if (!table.row(after))
            item.member(u"after"_qs).fault(Messages::tr("there is no row “%1”.").arg(after));
        table.knownLocalRows.push_back({rows.read(item), after});
        if (table.knownLocalRows.back().row.heading)
            item.member(u"heading"_qs).fault(Messages::tr("is not for rows a report adds."));
    }
    if (!table.knownLocalRows.empty() && !table.localRowsAllowed)
        node.member(u"known_local_rows"_qs)
            .fault(Messages::tr("needs “local_rows_allowed”: true."));
    return table;
}

} // namespace gongkai
