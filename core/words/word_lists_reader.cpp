// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/word_lists.h"

#include "core/base/json_text.h"
#include "core/catalog/form_limits.h"
#include "core/catalog/json_node.h"
#include "core/words/draft_pattern.h"
#include "core/words/word_entry.h"
#include "core/words/word_rules.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::WordLists)
};

// Names in one line, separated by blanks.
QStringList readRow(const JsonNode& node, const QString& key)
{
    return node.optionalText(key).split(u' ', Qt::SkipEmptyParts);
}

void readYears(const JsonNode& node, int& first, std::optional<int>& last)
{
    const auto readYear = [&node](const QString& key) {
        const int year = node.member(key).integer();
        if (year < form_limits::firstYear || year > form_limits::lastYear)
            node.member(key).fault(Messages::tr("is no year from %1 to %2.")
                                       .arg(QString::number(form_limits::firstYear),
                                            QString::number(form_limits::lastYear)));
        return year;
    };
    first = readYear(u"first"_qs);
    if (node.has(u"last"_qs))
        last = readYear(u"last"_qs);
    if (last && *last < first)
        node.member(u"last"_qs).fault(Messages::tr("the last year is before the first."));
}

// Longer words around a word in which it is none.
QStringList readUnless(const JsonNode& node, const QStringList& within)
{
    const QStringList longer = readOptionalNames(node, u"unless"_qs);
    for (const QString& word : longer)
        if (std::ranges::none_of(within, [&](const QString& part) { return word.contains(part); }))
            node.member(u"unless"_qs)
                .fault(Messages::tr("“%1” does not contain the word itself.").arg(word));
    return longer;
}

FixedPhrase readPhrase(const JsonNode& node)
{
    constexpr int mostNear = 2;
    constexpr int shortest = 5; // with less, everything is near to something
    node.onlyKeys(withSource({u"text"_qs, u"near"_qs, u"also"_qs, u"misses"_qs, u"unless"_qs}));
    FixedPhrase phrase{node.name(u"text"_qs),
                       node.optionalInteger(u"near"_qs, 0),
                       readOptionalNames(node, u"also"_qs),
                       readOptionalNames(node, u"misses"_qs),
                       readUnless(node, readOptionalNames(node, u"misses"_qs)),
                       readSource(node)};
    if (phrase.distance < 0 || phrase.distance > mostNear)
        node.member(u"near"_qs).fault(Messages::tr("must be 0, 1 or 2."));
    else if (phrase.distance > 0 && phrase.text.size() < shortest)
        node.member(u"near"_qs)
            .fault(Messages::tr("the text must have at least %1 characters.").arg(shortest));
    else if (phrase.distance == 0 && phrase.misses.isEmpty())
        node.fault(Messages::tr("needs “near” or “misses”."));
    return phrase;
}

ForbiddenWord readForbidden(const JsonNode& node)
{
    node.onlyKeys(withSource({u"text"_qs, u"instead"_qs, u"unless"_qs}));
    return {node.name(u"text"_qs), node.optionalName(u"instead"_qs),
            readUnless(node, {node.name(u"text"_qs)}), readSource(node)};
}

LeftoverWord readLeftover(const JsonNode& node)
{
    node.onlyKeys(withSource({u"text"_qs, u"whole"_qs, u"unless"_qs}));
    return {node.name(u"text"_qs), node.flag(u"whole"_qs),
            readUnless(node, {node.name(u"text"_qs)}), readSource(node)};
}

PeriodWord readPeriod(const JsonNode& node)
{
    node.onlyKeys(withSource({u"text"_qs, u"also"_qs, u"first"_qs, u"last"_qs}));
    PeriodWord period;
    period.text = node.name(u"text"_qs);
    period.also = readOptionalNames(node, u"also"_qs);
    readYears(node, period.first, period.last);
    period.source = readSource(node);
    return period;
}

CitedDocument readCitation(const JsonNode& node)
{
    node.onlyKeys(withSource({u"id"_qs, u"title"_qs, u"also"_qs, u"number"_qs, u"issuers"_qs,
                              u"first"_qs, u"last"_qs, u"replaces"_qs, u"unique"_qs}));
    CitedDocument document;
    document.id = readId(node);
    document.title = node.name(u"title"_qs);
    document.also = readOptionalNames(node, u"also"_qs);
    const JsonNode number = node.member(u"number"_qs);
    number.onlyKeys({u"series"_qs, u"year"_qs, u"number"_qs});
    document.number.series = number.name(u"series"_qs);
    if (number.has(u"year"_qs))
        document.number.year = number.member(u"year"_qs).positive();
    document.number.number = number.member(u"number"_qs).positive();
    document.issuers = readNames(node.items(u"issuers"_qs));
    readYears(node, document.first, document.last);
    document.replaces = node.optionalText(u"replaces"_qs);
    document.isUnique = node.flag(u"unique"_qs);
    document.source = readSource(node);
    return document;
}

std::vector<PlaceProvince> readPlaces(const JsonNode& node)
{
    node.onlyKeys(withSource({u"provinces"_qs}));
    readSource(node);
    std::vector<PlaceProvince> provinces;
    for (const JsonNode& item : node.items(u"provinces"_qs)) {
        item.onlyKeys({u"name"_qs, u"counties"_qs, u"cities"_qs});
        PlaceProvince province{item.name(u"name"_qs), readRow(item, u"counties"_qs), {}};
        for (const JsonNode& city : item.optionalItems(u"cities"_qs)) {
            city.onlyKeys({u"name"_qs, u"counties"_qs});
            province.cities.push_back({city.name(u"name"_qs), readRow(city, u"counties"_qs)});
        }
        provinces.push_back(std::move(province));
    }
    return provinces;
}

KnownAgency readAgency(const JsonNode& node)
{
    node.onlyKeys(withSource({u"name"_qs, u"also"_qs, u"relation"_qs}));
    KnownAgency agency{node.name(u"name"_qs), readOptionalNames(node, u"also"_qs), {}, {}};
    const QString relation = node.text(u"relation"_qs);
    if (relation == u"section")
        agency.relation = AgencyRelation::Section;
    else if (relation == u"own")
        agency.relation = AgencyRelation::Own;
    else if (relation != u"superior")
        node.member(u"relation"_qs).fault(Messages::tr("must be “superior”, “section” or “own”."));
    agency.source = readSource(node);
    return agency;
}

ContextWords readContext(const JsonNode& node)
{
    node.onlyKeys(withSource({u"id"_qs, u"words"_qs}));
    return {readId(node), readNames(node.items(u"words"_qs)), readSource(node)};
}

PartDuty readDuty(const JsonNode& node)
{
    node.onlyKeys(withSource({u"rule"_qs, u"forms"_qs, u"agency_kinds"_qs, u"part"_qs, u"most"_qs,
                              u"topics"_qs, u"strangers"_qs}));
    PartDuty duty;
    duty.rule = node.name(u"rule"_qs);
    if (!wordRule(duty.rule))
        node.member(u"rule"_qs).fault(Messages::tr("there is no such rule."));
    duty.forms = readOptionalNames(node, u"forms"_qs);
    duty.agencyKinds = readOptionalNames(node, u"agency_kinds"_qs);
    duty.part = node.name(u"part"_qs);
    if (node.has(u"most"_qs))
        duty.most = node.member(u"most"_qs).positive();
    for (const JsonNode& item : node.optionalItems(u"topics"_qs)) {
        item.onlyKeys({u"name"_qs, u"words"_qs, u"weak"_qs});
        duty.topics.push_back({item.name(u"name"_qs), readNames(item.items(u"words"_qs)),
                               readOptionalNames(item, u"weak"_qs)});
    }
    duty.strangers = readOptionalNames(node, u"strangers"_qs);
    duty.source = readSource(node);
    if (!duty.most && duty.topics.empty())
        node.fault(Messages::tr("needs “most” or “topics”."));
    return duty;
}

template <typename T>
std::vector<T> readList(const JsonNode& root, const QString& key, T (*read)(const JsonNode&))
{
    std::vector<T> entries;
    for (const JsonNode& item : root.optionalItems(key))
        entries.push_back(read(item));
    return entries;
}

void readHead(const JsonNode& root)
{
    root.onlyKeys({u"format"_qs, u"version"_qs, u"id"_qs, u"phrases"_qs, u"forbidden"_qs,
                   u"leftovers"_qs, u"advertisements"_qs, u"doubled"_qs, u"periods"_qs,
                   u"citations"_qs, u"places"_qs, u"agencies"_qs, u"contexts"_qs, u"duties"_qs,
                   u"latin_words"_qs, u"quantities"_qs, u"drafts"_qs, u"zero_cells"_qs});
    if (root.text(u"format"_qs) != u"gongkai-words")
        root.member(u"format"_qs).fault(Messages::tr("must be “gongkai-words”."));
    if (root.member(u"version"_qs).integer() != 1)
        root.member(u"version"_qs).fault(Messages::tr("must be 1; use a newer program."));
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
    JsonFaults faults(where);
    const JsonNode root(document->isObject() ? QJsonValue(document->object()) : QJsonValue(), {},
                        faults);
    readHead(root);
    WordLists lists;
    lists.phrases = readList(root, u"phrases"_qs, readPhrase);
    lists.forbidden = readList(root, u"forbidden"_qs, readForbidden);
    lists.leftovers = readList(root, u"leftovers"_qs, readLeftover);
    lists.advertisements = readList(root, u"advertisements"_qs, readLeftover);
    lists.doubled = readList(root, u"doubled"_qs, readLeftover);
    lists.periods = readList(root, u"periods"_qs, readPeriod);
    lists.citations = readList(root, u"citations"_qs, readCitation);
    lists.agencies = readList(root, u"agencies"_qs, readAgency);
    lists.contexts = readList(root, u"contexts"_qs, readContext);
    lists.duties = readList(root, u"duties"_qs, readDuty);
    lists.quantities = readList(root, u"quantities"_qs, readDraftQuantity);
    lists.drafts = readList(root, u"drafts"_qs, readDraftPattern);
    lists.zeroCells = readList(root, u"zero_cells"_qs, readZeroCells);
    if (root.has(u"places"_qs))
        lists.provinces = readPlaces(root.member(u"places"_qs));
    lists.latinWords = readOptionalNames(root, u"latin_words"_qs);
    if (faults.first())
        return fail(*faults.first());
    return lists;
}

} // namespace gongkai
