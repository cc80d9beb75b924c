// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/check_template.h"

#include "core/catalog/cell_pattern.h"
#include "core/catalog/form_limits.h"
#include "core/catalog/form_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::CheckTemplate)
};

// A summand: "cells", {"cell", "factor", "last_year", "if_known"} or {"value"}.
std::vector<Term> readTerm(const JsonNode& node, const Binding& binding, const Form& form)
{
    Term term;
    if (!node.isObject())
        node.text();
    else
        node.onlyKeys({u"cell"_qs, u"factor"_qs, u"last_year"_qs, u"if_known"_qs, u"value"_qs});
    if (node.has(u"value"_qs)) {
        node.onlyKeys({u"value"_qs});
        term.factor = node.member(u"value"_qs).decimal();
        return {term};
    }
    const JsonNode pattern = node.isObject() ? node.member(u"cell"_qs) : node;
    term.factor = node.optionalDecimal(u"factor"_qs, Decimal(1));
    term.lastYear = node.flag(u"last_year"_qs);
    term.ifKnown = node.flag(u"if_known"_qs);
    if (term.factor.isZero())
        node.member(u"factor"_qs).fault(Messages::tr("must not be 0."));
    if (term.ifKnown && !term.lastYear)
        node.member(u"if_known"_qs).fault(Messages::tr("is only for figures of last year."));
    std::vector<Term> terms;
    for (const CellId& cell : expandCells(pattern, binding.apply(pattern.text()), form)) {
        term.cell = cell;
        if (form.cellType(cell).decimals() + term.factor.fractionDigits() > Decimal::places)
            node.member(u"factor"_qs)
                .fault(Messages::tr("has too many decimals for the figures of “%1”: both together "
                                    "may have six. Write the inverse on the other side.")
                           .arg(cell.toString()));
        terms.push_back(term);
    }
    return terms;
}

std::vector<Term> readSide(const JsonNode& node, const Binding& binding, const Form& form)
{
    std::vector<Term> terms;
    for (const JsonNode& item : node.items()) {
        const std::vector<Term> read = readTerm(item, binding, form);
        terms.insert(terms.end(), read.begin(), read.end());
    }
    if (terms.empty())
        node.fault(Messages::tr("names no cell."));
    return terms;
}

// The part of a cell's name that the scope does not say already.
QString cellName(const CellId& cell, const Binding& binding, const Form& form)
{
    const Table& table = *form.table(cell.table);
    if (binding.row.isEmpty() && binding.column.isEmpty())
        return cellName(cell, form);
    if (table.columns.size() == 1 || binding.row.isEmpty())
        return table.row(cell.row)->shortLabel;
    return table.column(cell.column)->label;
}

// "A + B" out of short labels; last year's figures and factors need words of the file.
QString sideName(const JsonNode& owner, const QString& key, const std::vector<Term>& terms,
                 const Binding& binding, const Form& form)
{
    if (owner.has(key))
        return owner.name(key);
    QStringList names;
    qsizetype length = 0;
    for (const Term& term : terms) {
        if (!term.cell)
            names << term.factor.toString();
        else if (term.lastYear || term.factor != Decimal(1))
            owner.fault(Messages::tr("needs “%1”: a side with last year's figures or factors has "
                                     "no name of its own.")
                            .arg(key));
        else
            names << cellName(*term.cell, binding, form);
        length += names.isEmpty() ? 0 : names.back().size();
        if (length > form_limits::textLength) {
            owner.fault(Messages::tr("needs “%1”: the names of the summands are longer than %2 "
                                     "characters together.")
                            .arg(key, QString::number(form_limits::textLength)));
            return {};
        }
    }
    return names.join(u" + ");
}

QString scopeName(const Binding& binding, const Form& form)
{
    const Table* table = form.table(binding.table);
    if (!table)
        return {};
    if (binding.row.isEmpty())
        return table->column(binding.column)->label;
    return table->columns.size() == 1 ? QString() : table->row(binding.row)->shortLabel;
}

// The one cell at the left, of this year and as it stands, which is no part of itself.
void readTotal(const JsonNode& node, CheckInstance& instance)
{
    const Term total = instance.left.empty() ? Term() : instance.left.front();
    if (instance.left.size() != 1 || !total.cell || total.lastYear || total.factor != Decimal(1))
        node.member(u"left"_qs).fault(Messages::tr("of a sum is one cell, the total."));
    else if (std::ranges::any_of(instance.right, [&](const Term& part) {
                 return part.cell == total.cell && !part.lastYear;
             }))
        node.member(u"right"_qs).fault(Messages::tr("a total cannot be one of its own parts."));
    else
        instance.total = total.cell;
}

CheckInstance expandOne(const JsonNode& node, const Binding& binding, const Form& form)
{
    CheckInstance instance;
    instance.id = QStringList{binding.row, binding.column}.join(u'.');
    if (binding.row.isEmpty() || binding.column.isEmpty())
        instance.id = binding.row + binding.column;
    instance.left = readSide(node.member(u"left"_qs), binding, form);
    instance.right = readSide(node.member(u"right"_qs), binding, form);
    instance.scope = scopeName(binding, form);
    instance.leftName = sideName(node, u"left_name"_qs, instance.left, binding, form);
    instance.rightName = sideName(node, u"right_name"_qs, instance.right, binding, form);
    if (node.flag(u"sum"_qs))
        readTotal(node, instance);
    return instance;
}

} // namespace

const QStringList& templateKeys()
{
    static const QStringList keys{u"over"_qs,      u"left"_qs,       u"right"_qs,    u"sum"_qs,
                                  u"left_name"_qs, u"right_name"_qs, u"instances"_qs};
    return keys;
}

std::vector<CheckInstance> expandTemplate(const JsonNode& check, const Form& form)
{
    std::vector<CheckInstance> instances;
    if (!check.has(u"instances"_qs)) {
        const std::size_t before = check.faultCount();
        for (const Binding& binding : readOver(check, form)) {
            if (check.faultCount() > before)
                break;
            instances.push_back(expandOne(check, binding, form));
        }
        return instances;
    }
    for (const QString& key : {u"over"_qs, u"left"_qs, u"right"_qs, u"sum"_qs}) {
        if (check.has(key))
            check.member(key).fault(Messages::tr("does not go together with “instances”."));
    }
    for (const JsonNode& item : check.items(u"instances"_qs)) {
        item.onlyKeys({u"id"_qs, u"left"_qs, u"right"_qs, u"left_name"_qs, u"right_name"_qs});
        instances.push_back(expandOne(item, Binding(), form));
        instances.back().id = item.text(u"id"_qs);
        checkPlainId(item.member(u"id"_qs), instances.back().id);
    }
    return instances;
}

QString cellName(const CellId& cell, const Form& form)
{
    const Table& table = *form.table(cell.table);
    const QString& row = table.row(cell.row)->shortLabel;
    return table.columns.size() == 1 ? row : row + u" · " + table.column(cell.column)->label;
}

CellId readCell(const JsonNode& node, const Form& form)
{
    const QString text = node.text();
    const auto id = CellId::fromString(text);
    if (id && form.hasCell(*id))
        return *id;
    node.fault(Messages::tr("“%1” is no cell of this form.").arg(text));
    return {};
}

} // namespace gongkai
