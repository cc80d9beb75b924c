// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/table/columns.h"

#include "core/base/json_text.h"
#include "core/catalog/form_reader.h"
#include "core/catalog/json_node.h"
#include "core/register/built_in.h"
#include "core/register/case_fields.h"
#include "core/register/event_keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;
using Kind = RegisterColumn::Kind;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::RegisterFiles)
};

bool isPersonalText(const QString& key)
{
    const CaseText* text = findCaseText(key);
    return text && text->isPersonal;
}

bool readEventKey(RegisterColumn& column, const QString& kind, const QString& key)
{
    const auto event = eventKindFromId(kind);
    const auto eventKey = eventKeyFromId(key);
    if (!event || (key != u"date" && !eventKey))
        return false;
    column.kind = Kind::Event;
    column.event = *event;
    if (!eventKey)
        return true;
    column.eventKey = eventKey;
    column.isPersonal = isPersonal(*eventKey);
    return std::ranges::count(eventKeysOf(*event), *eventKey) > 0;
}

bool readKey(RegisterColumn& column)
{
    const QString first = column.key.section(u'.', 0, 0);
    const QString second = column.key.section(u'.', 1);
    column.isPersonal = isPersonalText(column.key);
    if (column.key == u"ignored")
        column.kind = Kind::Ignored;
    else if (first == u"derived")
        column.kind = Kind::Derived;
    else if (!second.isEmpty())
        return readEventKey(column, first, second);
    else
        return column.key == u"case" || registeredCaseKeys().contains(column.key);
    return true;
}

QStringList readNames(const JsonNode& node, const QString& key)
{
    QStringList names;
    for (const JsonNode& name : node.optionalItems(key))
        names << name.name();
    return names;
}

RegisterColumn readColumn(const JsonNode& node)
{
    node.onlyKeys({u"key"_s, u"title"_s, u"also"_s});
    RegisterColumn column;
    column.key = node.name(u"key"_s);
    column.title = node.name(u"title"_s);
    column.also = readNames(node, u"also"_s);
    if (!readKey(column))
        node.member(u"key"_s).fault(Messages::tr("there is no key “%1”.").arg(column.key));
    return column;
}

} // namespace

QString withoutBlanks(const QString& text)
{
    QString plain = text;
    plain.removeIf([](QChar c) { return c.isSpace(); });
    return plain;
}

const RegisterColumn* RegisterColumns::find(const QString& title) const
{
    const auto place = m_places.constFind(withoutBlanks(title));
    return place == m_places.constEnd() ? nullptr : &m_columns[static_cast<size_t>(*place)];
}

bool RegisterColumns::hasWords(const QString& about) const
{
    return std::ranges::any_of(m_words, [&](const Words& one) { return one.about == about; });
}

std::optional<QString> RegisterColumns::idOf(const QString& about, const QString& word) const
{
    const QString plain = withoutBlanks(word);
    for (const Words& one : m_words)
        if (one.about == about && (one.id == plain || one.words.contains(plain)))
            return one.id;
    return std::nullopt;
}

QString RegisterColumns::wordFor(const QString& about, const QString& id) const
{
    const auto found = std::ranges::find_if(
        m_words, [&](const Words& one) { return one.about == about && one.id == id; });
    return found == m_words.end() || found->words.isEmpty() ? id : found->words.front();
}

const RegisterColumns& RegisterColumns::builtIn()
{
    static const RegisterColumns columns = [] {
        const QString name = u"columns.json"_s;
        auto read = readRegisterColumns(builtInRegisterFile(name), name);
        Q_ASSERT(read);
        return *std::move(read);
    }();
    return columns;
}

Result<RegisterColumns> readRegisterColumns(const QByteArray& json, const QString& where)
{
    const auto document = parseJson(json, where);
    if (!document)
        return fail(document.error());
    JsonFaults faults(where);
    const JsonNode root = rootOf(*document, faults);
    readRegisterHead(root, u"gongkai-register-columns"_s);
    root.onlyKeys({u"format"_s, u"version"_s, u"columns"_s, u"words"_s});
    RegisterColumns columns;
    for (const JsonNode& node : root.items(u"columns"_s)) {
        columns.m_columns.push_back(readColumn(node));
        const RegisterColumn& column = columns.m_columns.back();
        for (const QString& title : QStringList{column.title} + column.also) {
            if (columns.find(title))
                node.fault(Messages::tr("“%1” stands for two columns.").arg(title));
            columns.m_places.insert(withoutBlanks(title),
                                    static_cast<qsizetype>(columns.m_columns.size()) - 1);
        }
    }
    for (const JsonNode& node : root.items(u"words"_s)) {
        node.onlyKeys({u"about"_s, u"id"_s, u"words"_s});
        RegisterColumns::Words words{node.name(u"about"_s), node.name(u"id"_s),
                                     readNames(node, u"words"_s)};
        for (const QString& word : words.words)
            if (columns.idOf(words.about, word))
                node.fault(Messages::tr("“%1” stands for two things.").arg(word));
        columns.m_words.push_back(std::move(words));
    }
    if (const auto error = faults.first())
        return fail(*error);
    return columns;
}

} // namespace gongkai
