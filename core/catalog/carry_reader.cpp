// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/cell_pattern.h"
#include "core/catalog/check_template.h"
#include "core/catalog/form_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::CarryReader)
};

CellId readSource(const JsonNode& node, const QString& fromForm)
{
    const QString text = node.text();
    const auto id = CellId::fromString(text);
    if (!id)
        node.fault(Messages::tr("“%1” is no cell of form %2.").arg(text, fromForm));
    return id.value_or(CellId());
}

// Last year's form may lack a column that is new; what it lacks for every row and column is a
// slip of the pen.
void checkSources(const JsonNode& node, const std::vector<CarryRules::Copy>& copies,
                  const Form& last)
{
    const std::vector<JsonNode> sources = node.items(u"from"_qs);
    for (std::size_t i = 0; i < sources.size() && !copies.empty(); ++i)
        if (std::ranges::none_of(
                copies, [&](const CarryRules::Copy& copy) { return last.hasCell(copy.from[i]); }))
            sources[i].fault(Messages::tr("“%1” is no cell of form %2.")
                                 .arg(copies.front().from[i].toString(), last.id));
}

std::vector<CarryRules::Copy> readCopies(const JsonNode& node, const QString& fromForm,
                                         const Form& form, const Form* last)
{
    node.onlyKeys({u"over"_qs, u"to"_qs, u"from"_qs});
    const JsonNode to = node.member(u"to"_qs);
    std::vector<CarryRules::Copy> copies;
    const std::size_t before = node.faultCount();
    for (const Binding& binding : readOver(node, form)) {
        if (node.faultCount() > before)
            break;
        CarryRules::Copy copy;
        copy.to = readCell(to.withValue(binding.apply(to.text())), form);
        const std::vector<JsonNode> sources = node.items(u"from"_qs);
        node.spend(static_cast<qsizetype>(sources.size()));
        for (const JsonNode& item : sources)
            copy.from.push_back(readSource(item.withValue(binding.apply(item.text())), fromForm));
        if (copy.from.empty())
            node.member(u"from"_qs).fault(Messages::tr("names no cell."));
        copies.push_back(std::move(copy));
    }
    if (last && node.faultCount() == before)
        checkSources(node, copies, *last);
    return copies;
}

// A table, row or cell that last year's form has.
bool isThere(const QStringList& parts, const Form& last)
{
    const Table* table = last.table(parts.front());
    return table && (parts.size() < 2 || table->row(parts[1])) &&
           (parts.size() < 3 || last.hasCell({parts[0], parts[1], parts[2]}));
}

CarryRules::NotMapped readNotMapped(const JsonNode& node, const Form* last)
{
    node.onlyKeys({u"id"_qs, u"reason"_qs});
    CarryRules::NotMapped entry{node.text(u"id"_qs), node.text(u"reason"_qs)};
    const QStringList parts = entry.id.split(u'.');
    if (parts.size() > 3 || !std::ranges::all_of(parts, isIdPart))
        node.member(u"id"_qs).fault(
            Messages::tr("must be a table, a row (table.row) or a cell of last year's form."));
    else if (last && !isThere(parts, *last))
        node.member(u"id"_qs).fault(
            Messages::tr("“%1” is nothing of form %2.").arg(entry.id, last->id));
    return entry;
}

bool isIn(const CellId& cell, const QString& group)
{
    return QString(cell.toString() + u'.').startsWith(group + u'.');
}

// What is said to have no place must not be given one.
void checkContradictions(const JsonNode& node, const CarryRules& rules)
{
    const std::vector<JsonNode> entries = node.optionalItems(u"not_mapped"_qs);
    IdList ids;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QString& id = rules.notMapped[i].id;
        const JsonNode place = entries[i].member(u"id"_qs);
        ids.add(place, id);
        const auto isOf = [&id](const CellId& cell) { return isIn(cell, id); };
        for (const CarryRules::Copy& copy : rules.copies)
            if (std::ranges::any_of(copy.from, isOf))
                place.fault(Messages::tr("“%1” is copied to “%2”: it is mapped.")
                                .arg(id, copy.to.toString()));
        if (std::ranges::any_of(rules.shared, isOf))
            place.fault(Messages::tr("“%1” is among the shared cells: it is mapped.").arg(id));
    }
}

} // namespace

CarryRules readCarry(const JsonNode& node, const Form& form, const Form* last)
{
    node.onlyKeys({u"from"_qs, u"copy"_qs, u"shared"_qs, u"not_mapped"_qs});
    CarryRules rules;
    rules.fromForm = node.text(u"from"_qs);
    checkPlainId(node.member(u"from"_qs), rules.fromForm);
    const Form* source = last || rules.fromForm != form.id ? last : &form;
    QSet<CellId> targets;
    for (const JsonNode& item : node.optionalItems(u"copy"_qs)) {
        for (CarryRules::Copy& copy : readCopies(item, rules.fromForm, form, source)) {
            if (targets.contains(copy.to))
                item.member(u"to"_qs).fault(
                    Messages::tr("“%1” is copied to already.").arg(copy.to.toString()));
            targets.insert(copy.to);
            rules.copies.push_back(std::move(copy));
        }
    }
    for (const JsonNode& item : node.optionalItems(u"shared"_qs)) {
        const std::vector<CellId> cells = expandCells(item, item.text(), form);
        if (last && !cells.empty() &&
            std::ranges::none_of(cells, [last](const CellId& cell) { return last->hasCell(cell); }))
            item.fault(
                Messages::tr("form %1 has none of the cells of “%2”.").arg(last->id, item.text()));
        rules.shared.insert(rules.shared.end(), cells.begin(), cells.end());
    }
    for (const JsonNode& item : node.optionalItems(u"not_mapped"_qs))
        rules.notMapped.push_back(readNotMapped(item, last));
    if (last)
        checkContradictions(node, rules);
    return rules;
}

} // namespace gongkai
