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

// A cell of last year's form. It can only be looked up when that is this form.
CellId readSource(const JsonNode& node, const QString& fromForm, const Form& form)
{
    const QString text = node.text();
    const auto id = CellId::fromString(text);
    if (!id || (fromForm == form.id && !form.hasCell(*id)))
        node.fault(Messages::tr("“%1” is no cell of form %2.").arg(text, fromForm));
    return id.value_or(CellId());
}

std::vector<CarryRules::Copy> readCopies(const JsonNode& node, const QString& fromForm,
                                         const Form& form)
{
    node.onlyKeys({u"over"_qs, u"to"_qs, u"from"_qs});
    const JsonNode to = node.member(u"to"_qs);
    std::vector<CarryRules::Copy> copies;
    for (const Binding& binding : readOver(node, form)) {
        if (node.isFaulty())
            break;
        CarryRules::Copy copy;
        copy.to = readCell(to.withValue(binding.apply(to.text())), form);
        const std::vector<JsonNode> sources = node.items(u"from"_qs);
        node.spend(static_cast<qsizetype>(sources.size()));
        for (const JsonNode& item : sources)
            copy.from.push_back(
                readSource(item.withValue(binding.apply(item.text())), fromForm, form));
        if (copy.from.empty())
            node.member(u"from"_qs).fault(Messages::tr("names no cell."));
        copies.push_back(std::move(copy));
    }
    return copies;
}

CarryRules::NotMapped readNotMapped(const JsonNode& node)
{
    node.onlyKeys({u"id"_qs, u"reason"_qs});
    CarryRules::NotMapped entry{node.text(u"id"_qs), node.text(u"reason"_qs)};
    const QStringList parts = entry.id.split(u'.');
    if (parts.size() > 3 || !std::ranges::all_of(parts, isIdPart))
        node.member(u"id"_qs).fault(
            Messages::tr("must be a table, a row (table.row) or a cell of last year's form."));
    return entry;
}

} // namespace

CarryRules readCarry(const JsonNode& node, const Form& form)
{
    node.onlyKeys({u"from"_qs, u"copy"_qs, u"shared"_qs, u"not_mapped"_qs});
    CarryRules rules;
    rules.fromForm = node.text(u"from"_qs);
    checkPlainId(node.member(u"from"_qs), rules.fromForm);
    QSet<CellId> targets;
    for (const JsonNode& item : node.optionalItems(u"copy"_qs)) {
        for (CarryRules::Copy& copy : readCopies(item, rules.fromForm, form)) {
            if (targets.contains(copy.to))
                item.member(u"to"_qs).fault(
                    Messages::tr("“%1” is copied to already.").arg(copy.to.toString()));
            targets.insert(copy.to);
            rules.copies.push_back(std::move(copy));
        }
    }
    for (const JsonNode& item : node.optionalItems(u"shared"_qs)) {
        const std::vector<CellId> cells = expandCells(item, item.text(), form);
        rules.shared.insert(rules.shared.end(), cells.begin(), cells.end());
    }
    for (const JsonNode& item : node.optionalItems(u"not_mapped"_qs))
        rules.notMapped.push_back(readNotMapped(item));
    return rules;
}

} // namespace gongkai
