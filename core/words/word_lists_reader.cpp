// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/word_lists.h"

#include "core/base/json_text.h"
#include "core/catalog/form_limits.h"
#include "core/words/draft_pattern.h"
#include "core/words/lexicon_reader.h"
#include "core/words/word_entry.h"
#include "core/words/word_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::WordLists)
};

void readYears(const WordNode& node, int& first, std::optional<int>& last)
{
    const auto readYear = [&node](QStringView key) {
        const int year = node.member(key).integer();
        if (year < form_limits::firstYear || year > form_limits::lastYear)
            node.member(key).fault(Messages::tr("is no year from %1 to %2.")
                                       .arg(QString::number(form_limits::firstYear),
                                            QString::number(form_limits::lastYear)));
        return year;
    };
    first = readYear(u"first");
    if (node.has(u"last"))
        last = readYear(u"last");
    if (last && *last < first)
        node.member(u"last").fault(Messages::tr("the last year is before the first."));
}

// Longer words around a word in which it is none.
QStringList readUnless(const WordNode& node, const QStringList& within)
{
    const QStringList longer = readOptionalNames(node, u"unless");
    for (const QString& word : longer)
        if (std::ranges::none_of(within, [&](const QString& part) { return word.contains(part); }))
            node.member(u"unless").fault(
                Messages::tr("“%1” does not contain the word itself.").arg(word));
    return longer;
}

FixedPhrase readPhrase(const WordNode& node)
{
    constexpr int mostNear = 2;
    constexpr int shortest = 5; // with less, everything is near to something
    onlyEntryKeys(node, {u"text", u"near", u"also", u"misses", u"unless"});
    FixedPhrase phrase{node.name(u"text"),
                       node.optionalInteger(u"near", 0),
                       readOptionalNames(node, u"also"),
                       readOptionalNames(node, u"misses"),
                       readUnless(node, readOptionalNames(node, u"misses")),
                       readSource(node)};
    if (phrase.distance < 0 || phrase.distance > mostNear)
        node.member(u"near").fault(Messages::tr("must be 0, 1 or 2."));
    else if (phrase.distance > 0 && phrase.text.size() < shortest)
        node.member(u"near").fault(
            Messages::tr("the text must have at least %1 characters.").arg(shortest));
    else if (phrase.distance == 0 && phrase.misses.isEmpty())
        node.fault(Messages::tr("needs “near” or “misses”."));
    return phrase;
}

ForbiddenWord readForbidden(const WordNode& node)
{
    onlyEntryKeys(node, {u"text", u"instead", u"unless"});
    return {node.name(u"text"), node.optionalName(u"instead"),
            readUnless(node, {node.name(u"text")}), readSource(node)};
}

LeftoverWord readLeftover(const WordNode& node)
{
    onlyEntryKeys(node, {u"text", u"whole", u"unless"});
    return {node.name(u"text"), node.flag(u"whole"), readUnless(node, {node.name(u"text")}),
            readSource(node)};
}

PeriodWord readPeriod(const WordNode& node)
{
    onlyEntryKeys(node, {u"text", u"also", u"first", u"last"});
    PeriodWord period;
    period.text = node.name(u"text");
    period.also = readOptionalNames(node, u"also");
    readYears(node, period.first, period.last);
    period.source = readSource(node);
    return period;
}

CitedDocument readCitation(const WordNode& node)
{
    onlyEntryKeys(node, {u"id", u"title", u"also", u"number", u"issuers", u"first", u"last",
                         u"replaces", u"unique", u"amended"});
    CitedDocument document;
    document.id = readId(node);
    document.title = node.name(u"title");
    document.also = readOptionalNames(node, u"also");
    const WordNode number = node.member(u"number");
    number.onlyKeys({u"series", u"year", u"number"});
    document.number.series = number.name(u"series");
    if (number.has(u"year"))
        document.number.year = number.member(u"year").positive();
    document.number.number = number.member(u"number").positive();
    document.issuers = readNames(node.items(u"issuers"));
    readYears(node, document.first, document.last);
    document.replaces = node.optionalText(u"replaces");
    document.isUnique = node.flag(u"unique");
    if (node.has(u"amended"))
        document.amended = node.member(u"amended").positive();
    document.source = readSource(node);
    return document;
}

std::vector<PlaceProvince> readPlaces(const WordNode& node)
{
    onlyEntryKeys(node, {u"provinces"});
    readSource(node);
    std::vector<PlaceProvince> provinces;
    for (const WordNode& item : node.items(u"provinces")) {
        item.onlyKeys({u"name", u"counties", u"cities"});
        PlaceProvince province{item.name(u"name"), item.optionalRow(u"counties"), {}};
        for (const WordNode& city : item.optionalItems(u"cities")) {
            city.onlyKeys({u"name", u"counties"});
            province.cities.push_back({city.name(u"name"), city.optionalRow(u"counties")});
        }
        provinces.push_back(std::move(province));
    }
    return provinces;
}

KnownAgency readAgency(const WordNode& node)
{
    onlyEntryKeys(node, {u"name", u"also", u"relation"});
    KnownAgency agency{node.name(u"name"), readOptionalNames(node, u"also"), {}, {}};
    const QString relation = node.text(u"relation");
    if (relation == u"section")
        agency.relation = AgencyRelation::Section;
    else if (relation == u"own")
        agency.relation = AgencyRelation::Own;
    else if (relation != u"superior")
        node.member(u"relation").fault(Messages::tr("must be “superior”, “section” or “own”."));
    agency.source = readSource(node);
    return agency;
}

ContextWords readContext(const WordNode& node)
{
    onlyEntryKeys(node, {u"id", u"words"});
    return {readId(node), readNames(node.items(u"words")), readSource(node)};
}

PartDuty readDuty(const WordNode& node)
{
    onlyEntryKeys(node,
                  {u"rule", u"forms", u"agency_kinds", u"part", u"most", u"topics", u"strangers"});
    PartDuty duty;
    duty.rule = node.name(u"rule");
    if (!wordRule(duty.rule))
        node.member(u"rule").fault(Messages::tr("there is no such rule."));
    duty.forms = readOptionalNames(node, u"forms");
    duty.agencyKinds = readOptionalNames(node, u"agency_kinds");
    duty.part = node.name(u"part");
    if (node.has(u"most"))
        duty.most = node.member(u"most").positive();
    for (const WordNode& item : node.optionalItems(u"topics")) {
        item.onlyKeys({u"name", u"words", u"weak"});
        duty.topics.push_back({item.name(u"name"), readNames(item.items(u"words")),
                               readOptionalNames(item, u"weak")});
    }
    duty.strangers = readOptionalNames(node, u"strangers");
    duty.source = readSource(node);
    if (!duty.most && duty.topics.empty())
        node.fault(Messages::tr("needs “most” or “topics”."));
    return duty;
}

template <typename T>
std::vector<T> readList(const WordNode& root, QStringView key, T (*read)(const WordNode&))
{
    std::vector<T> entries;
    for (const WordNode& item : root.optionalItems(key))
        entries.push_back(read(item));
    return entries;
}

void readHead(const WordNode& root)
{
    root.onlyKeys({u"format", u"version", u"id", u"phrases", u"forbidden", u"leftovers",
                   u"advertisements", u"doubled", u"periods", u"citations", u"places", u"agencies",
                   u"contexts", u"duties", u"latin_words", u"quantities", u"drafts",
                   u"zero_cells"});
    if (root.text(u"format") != u"gongkai-words")
        root.member(u"format").fault(Messages::tr("must be “gongkai-words”."));
    if (root.member(u"version").integer() != 1)
        root.member(u"version").fault(Messages::tr("must be 1; use a newer program."));
    readId(root);
}

} // namespace

Result<WordLists> readWordLists(const QByteArray& json, const QString& where)
{
    if (json.size() > form_limits::bytes)
        return fail(ErrorCode::Unreadable, Messages::tr("%1: the file is too large.").arg(where));
    const auto document = parseJson(json, where);
    if (!document)
        return fail(document.error());
    return readWordLists(WordText(json), where);
}

Result<WordLists> readWordLists(const WordText& text, const QString& where)
{
    JsonFaults faults(where);
    const WordNode root(text, faults);
    readHead(root);
    WordLists lists;
    lists.phrases = readList(root, u"phrases", readPhrase);
    lists.forbidden = readList(root, u"forbidden", readForbidden);
    lists.leftovers = readList(root, u"leftovers", readLeftover);
    lists.advertisements = readList(root, u"advertisements", readLeftover);
    lists.doubled = readList(root, u"doubled", readLeftover);
    lists.periods = readList(root, u"periods", readPeriod);
    lists.citations = readList(root, u"citations", readCitation);
    lists.agencies = readList(root, u"agencies", readAgency);
    lists.contexts = readList(root, u"contexts", readContext);
    lists.duties = readList(root, u"duties", readDuty);
    lists.quantities = readList(root, u"quantities", readDraftQuantity);
    lists.drafts = readList(root, u"drafts", readDraftPattern);
    lists.zeroCells = readList(root, u"zero_cells", readZeroCells);
    if (root.has(u"places"))
        lists.provinces = readPlaces(root.member(u"places"));
    lists.latinWords = readOptionalNames(root, u"latin_words");
    if (faults.first())
        return fail(*faults.first());
    return lists;
}

} // namespace gongkai
