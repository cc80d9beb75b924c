// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/check_kinds.h"
#include "core/catalog/check_template.h"
#include "core/catalog/form_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::CheckReader)
};

constexpr std::array severities{
    std::pair{"error", Severity::Error},
    std::pair{"warning", Severity::Warning},
    std::pair{"hint", Severity::Hint},
};

// The words for an agency in the exchange format.
const QStringList& agencyLevels()
{
    static const QStringList words{u"province"_qs, u"prefecture"_qs, u"county"_qs, u"township"_qs};
    return words;
}

const QStringList& agencyKinds()
{
    static const QStringList words{u"government"_qs, u"department"_qs, u"authorized"_qs};
    return words;
}

QString readOneOf(const JsonNode& node, const QString& word, const QStringList& known)
{
    if (!known.contains(word))
        faultUnknownWord(node, word, known);
    return word;
}

Condition readCondition(const JsonNode& node, const Form& form)
{
    node.onlyKeys({u"from_year"_qs, u"agency_levels"_qs, u"agency_kinds"_qs, u"except_agencies"_qs,
                   u"at_least"_qs});
    Condition condition;
    if (node.has(u"from_year"_qs))
        condition.fromYear = node.member(u"from_year"_qs).integer();
    for (const JsonNode& item : node.optionalItems(u"agency_levels"_qs))
        condition.agencyLevels << readOneOf(item, item.text(), agencyLevels());
    for (const JsonNode& item : node.optionalItems(u"agency_kinds"_qs))
        condition.agencyKinds << readOneOf(item, item.text(), agencyKinds());
    for (const JsonNode& item : node.optionalItems(u"except_agencies"_qs)) {
        const QString pair = item.text();
        readOneOf(item, pair.section(u'/', 0, 0), agencyLevels());
        readOneOf(item, pair.section(u'/', 1), agencyKinds());
        condition.exceptAgencies << pair;
    }
    if (node.has(u"at_least"_qs)) {
        const JsonNode least = node.member(u"at_least"_qs);
        least.onlyKeys({u"cell"_qs, u"value"_qs});
        Term term;
        term.cell = readCell(least.member(u"cell"_qs), form);
        condition.atLeast = {term, least.member(u"value"_qs).decimal()};
    }
    return condition;
}

// Figures as on the command line: "table.row.column=VALUE".
std::map<CellId, QString> readFigures(const JsonNode& owner, const QString& key, const Form& form)
{
    std::map<CellId, QString> figures;
    for (const JsonNode& item : owner.optionalItems(key)) {
        const QString text = item.text();
        const QString value = text.section(u'=', 1);
        const auto id = CellId::fromString(text.section(u'=', 0, 0));
        if (!id || !form.hasCell(*id))
            item.fault(Messages::tr("“%1” is no cell of this form.").arg(text));
        else if (value.isEmpty() || !Figure::fromCanonical(value, form.cellType(*id)))
            item.fault(Messages::tr("“%1” is no figure for this cell.").arg(value));
        else if (!figures.emplace(*id, value).second)
            item.fault(Messages::tr("this cell has a figure already."));
    }
    return figures;
}

Check::Example readExample(const JsonNode& node, const Check& check, const Form& form)
{
    node.onlyKeys(
        {u"cells"_qs, u"last_year"_qs, u"year"_qs, u"level"_qs, u"kind"_qs, u"instance"_qs});
    Check::Example example;
    example.cells = readFigures(node, u"cells"_qs, form);
    example.lastYear = readFigures(node, u"last_year"_qs, form);
    example.year = node.optionalInteger(u"year"_qs, 0);
    if (node.has(u"level"_qs))
        example.level = readOneOf(node.member(u"level"_qs), node.text(u"level"_qs), agencyLevels());
    if (node.has(u"kind"_qs))
        example.kind = readOneOf(node.member(u"kind"_qs), node.text(u"kind"_qs), agencyKinds());
    example.instance = node.optionalText(u"instance"_qs);
    if (std::ranges::none_of(check.instances, [&](const CheckInstance& instance) {
            return instance.id == example.instance;
        }))
        node.fault(Messages::tr("the check has no instance “%1”.").arg(example.instance));
    return example;
}

std::vector<CheckInstance> instancePerTable(const JsonNode& node, const Form& form)
{
    std::vector<CheckInstance> instances;
    if (!node.spend(static_cast<qsizetype>(form.cells().size())))
        return instances;
    for (const Table& table : form.tables) {
        CheckInstance instance;
        instance.id = table.id;
        instance.scope = table.label;
        for (const CellId& cell : form.cells()) {
            if (cell.table == table.id)
                instance.left.push_back({cell});
        }
        instances.push_back(std::move(instance));
    }
    return instances;
}

// Both names are the file's: “本年”, “上年”.
std::vector<CheckInstance> instancePerCount(const JsonNode& node, const Form& form)
{
    std::vector<CheckInstance> instances;
    if (!node.spend(2 * static_cast<qsizetype>(form.cells().size())))
        return instances;
    const QString leftName = node.name(u"left_name"_qs);
    const QString rightName = node.name(u"right_name"_qs);
    for (const CellId& cell : form.cells()) {
        if (form.cellType(cell) != CellType::Count)
            continue;
        CheckInstance instance;
        instance.id = cell.toString();
        instance.left = {{cell}};
        instance.right = {{cell, Decimal(1), true}};
        instance.scope = cellName(cell, form);
        instance.leftName = leftName;
        instance.rightName = rightName;
        instances.push_back(std::move(instance));
    }
    return instances;
}

// One cell of this year beside another, so many times or so much of it.
void readShare(const JsonNode& node, const Check& check)
{
    const auto isOfThisYear = [](const std::vector<Term>& side) {
        return side.size() == 1 && side.front().cell && !side.front().lastYear;
    };
    const Decimal one(1);
    for (const CheckInstance& instance : check.instances) {
        const bool isPair = isOfThisYear(instance.left) && isOfThisYear(instance.right);
        const Decimal left = isPair ? instance.left.front().factor : Decimal();
        const Decimal right = isPair ? instance.right.front().factor : Decimal();
        const bool isMultiple = left > one && left.isWhole() && right == one;
        const bool isPart = left == one && right < one && !right.isNegative();
        if (!isMultiple && !isPart)
            node.member(u"share"_qs)
                .fault(Messages::tr("needs one cell of this year on each side, the left one with "
                                    "a whole factor above 1 or the right one with a factor "
                                    "below 1."));
    }
}

void readInstances(const JsonNode& node, Check& check, const Form& form)
{
    switch (check.kind) {
    case Check::Kind::Equal:
    case Check::Kind::AtMost:
    case Check::Kind::IfThen:
    case Check::Kind::Ratio:
        check.instances = expandTemplate(node, form);
        break;
    case Check::Kind::Jump:
        check.instances = instancePerCount(node, form);
        break;
    case Check::Kind::TableEmpty:
        check.instances = instancePerTable(node, form);
        break;
    case Check::Kind::FormYear:
    case Check::Kind::SameAsLast:
        check.instances.emplace_back();
        break;
    }
    const auto isOneCell = [](const std::vector<Term>& side) {
        return side.size() == 1 && side.front().cell;
    };
    IdList ids;
    for (const CheckInstance& instance : check.instances) {
        ids.add(node, instance.id);
        if (check.kind == Check::Kind::Ratio &&
            !(isOneCell(instance.left) && isOneCell(instance.right)))
            node.fault(Messages::tr("a ratio has one cell on each side."));
    }
}

Check::Kind readKind(const JsonNode& node)
{
    const QString text = node.text();
    QStringList known;
    for (const Check::Kind kind : checkKinds()) {
        known << QString::fromLatin1(traitsOf(kind).word);
        if (text == known.back())
            return kind;
    }
    faultUnknownWord(node, text, known);
    return checkKinds().front();
}

QStringList keysFor(Check::Kind kind)
{
    QStringList keys{u"id"_qs,     u"kind"_qs,   u"severity"_qs, u"explainable"_qs, u"title"_qs,
                     u"source"_qs, u"advice"_qs, u"when"_qs,     u"passing"_qs,     u"failing"_qs};
    const CheckTraits& traits = traitsOf(kind);
    if (traits.isRelation)
        keys += templateKeys();
    else if (traits.hasSides)
        keys << u"left_name"_qs << u"right_name"_qs;
    if (kind == Check::Kind::AtMost)
        keys << u"share"_qs;
    if (traits.hasLimit)
        keys << u"limit"_qs;
    if (traits.hasMinimum)
        keys << u"minimum"_qs;
    return keys;
}

} // namespace

Check readCheck(const JsonNode& node, const Form& form)
{
    Check check;
    check.id = node.text(u"id"_qs);
    if (isProseCheck(check.id))
        node.member(u"id"_qs).fault(Messages::tr("begins with “text.”, which names a check of the "
                                                 "prose."));
    check.kind = readKind(node.member(u"kind"_qs));
    node.onlyKeys(keysFor(check.kind));
    check.severity = readWord(node.member(u"severity"_qs), severities);
    check.explainable = node.flag(u"explainable"_qs);
    if (check.explainable && check.severity != Severity::Error)
        node.member(u"explainable"_qs)
            .fault(Messages::tr("is for errors only: warnings and hints always can be explained."));
    check.title = node.text(u"title"_qs);
    check.source = node.text(u"source"_qs);
    check.advice = node.optionalText(u"advice"_qs);
    if (node.has(u"when"_qs))
        check.condition = readCondition(node.member(u"when"_qs), form);
    const CheckTraits& traits = traitsOf(check.kind);
    if (traits.hasLimit)
        check.limit = Decimal(node.member(u"limit"_qs).positive());
    if (traits.hasMinimum)
        check.minimum = node.member(u"minimum"_qs).positive();
    if (check.kind != Check::Kind::Equal && traits.isRelation && node.flag(u"sum"_qs))
        node.member(u"sum"_qs).fault(Messages::tr("is only for checks of the kind “equal”."));
    readInstances(node, check, form);
    check.isShare = node.flag(u"share"_qs);
    if (check.isShare)
        readShare(node, check);
    check.passing = readExample(node.member(u"passing"_qs), check, form);
    check.failing = readExample(node.member(u"failing"_qs), check, form);
    return check;
}

} // namespace gongkai
