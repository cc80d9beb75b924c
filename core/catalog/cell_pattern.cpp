// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/cell_pattern.h"

#include "core/catalog/form_limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::CellPattern)
};

QStringList rowIds(const Table& table)
{
    QStringList ids;
    for (const Row& row : table.rows) {
        if (!row.heading)
            ids << row.id;
    }
    return ids;
}

QStringList columnIds(const Table& table)
{
    QStringList ids;
    for (const Column& column : table.columns)
        ids << column.id;
    return ids;
}

// One id, a range or `*` out of the ids of a table, in their order.
QStringList select(const JsonNode& node, const QString& pattern, const QStringList& ids)
{
    if (pattern == u"*")
        return ids;
    const QStringList ends = pattern.split(u':');
    const auto first = ids.indexOf(ends.front());
    const auto last = ids.indexOf(ends.back());
    if (first < 0 || last < 0)
        node.fault(Messages::tr("there is no “%1”.").arg(first < 0 ? ends.front() : ends.back()));
    else if (ends.size() > 2 || last < first)
        node.fault(Messages::tr("“%1” is no range: write the first and the last one as a:b.")
                       .arg(pattern));
    else
        return ids.mid(first, last - first + 1);
    return {};
}

// The member `rows` or `columns`; [""] when it is not there, so that loops run once.
QStringList readSelection(const JsonNode& node, const QString& key, const QStringList& ids)
{
    if (!node.has(key))
        return {QString()};
    QStringList selected;
    for (const JsonNode& item : node.items(key)) {
        selected += select(item, item.text(), ids);
        if (selected.size() > form_limits::entries) {
            item.fault(Messages::tr("more than %1 are named.").arg(form_limits::entries));
            return {};
        }
    }
    return selected;
}

} // namespace

QString Binding::apply(QString pattern) const
{
    if (!table.isEmpty())
        pattern.replace(u"@table"_qs, table);
    if (!row.isEmpty())
        pattern.replace(u"@row"_qs, row);
    if (!column.isEmpty())
        pattern.replace(u"@column"_qs, column);
    return pattern;
}

std::vector<Binding> readOver(const JsonNode& owner, const Form& form)
{
    if (!owner.has(u"over"_qs))
        return {Binding()};
    std::vector<Binding> bindings;
    for (const JsonNode& item : owner.items(u"over"_qs)) {
        item.onlyKeys({u"table"_qs, u"rows"_qs, u"columns"_qs});
        const Table* table = form.table(item.text(u"table"_qs));
        if (!table) {
            item.member(u"table"_qs)
                .fault(Messages::tr("there is no table “%1”.").arg(item.text(u"table"_qs)));
            continue;
        }
        if (!item.has(u"rows"_qs) && !item.has(u"columns"_qs)) {
            item.fault(Messages::tr("needs “rows” or “columns”."));
            continue;
        }
        const QStringList rows = readSelection(item, u"rows"_qs, rowIds(*table));
        const QStringList columns = readSelection(item, u"columns"_qs, columnIds(*table));
        const qsizetype added = rows.size() * columns.size();
        if (static_cast<qsizetype>(bindings.size()) + added > form_limits::instances) {
            item.fault(Messages::tr("makes more than %1 equations.").arg(form_limits::instances));
            return {};
        }
        for (const QString& row : rows) {
            for (const QString& column : columns)
                bindings.push_back({table->id, row, column});
        }
    }
    return bindings;
}

std::vector<CellId> expandCells(const JsonNode& node, const QString& pattern, const Form& form)
{
    if (pattern == u"*")
        return node.spend(static_cast<qsizetype>(form.cells().size())) ? form.cells()
                                                                       : std::vector<CellId>();
    if (const auto cell = CellId::fromString(pattern); cell && form.hasCell(*cell))
        return node.spend(1) ? std::vector{*cell} : std::vector<CellId>();
    const QStringList parts = pattern.split(u'.');
    const Table* table = parts.size() == 3 ? form.table(parts[0]) : nullptr;
    if (!table) {
        node.fault(Messages::tr("“%1” is no cell of this form.").arg(pattern));
        return {};
    }
    std::vector<CellId> cells;
    const QStringList columns = select(node, parts[2], columnIds(*table));
    const QStringList rows = select(node, parts[1], rowIds(*table));
    if (!node.spend(rows.size() * columns.size()))
        return {};
    for (const QString& row : rows) {
        for (const QString& column : columns)
            cells.push_back({table->id, row, column});
    }
    return cells;
}

} // namespace gongkai
