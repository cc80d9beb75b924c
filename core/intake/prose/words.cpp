// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/words.h"

#include "core/catalog/json_node.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

// Outside of any namespace, as Qt asks for resources in static libraries.
static void registerProseWords()
{
    Q_INIT_RESOURCE(intake_words);
}

namespace gongkai {
namespace {

QStringList wordsOf(const std::vector<JsonNode>& items)
{
    QStringList words;
    for (const JsonNode& item : items) {
        const QString word = item.name();
        if (words.contains(word))
            item.fault(QStringLiteral("stands there twice"));
        words += word;
    }
    return words;
}

std::vector<ProseWords::Group> groupsOf(const JsonNode& root, const QString& key, const QString& id,
                                        const QString& words)
{
    std::vector<ProseWords::Group> groups;
    for (const JsonNode& item : root.items(key)) {
        item.onlyKeys({id, words, QStringLiteral("own")});
        groups.push_back(
            {item.name(id), wordsOf(item.items(words)), item.flag(QStringLiteral("own"))});
    }
    return groups;
}

QSet<QString> setOf(const JsonNode& root, const QString& key)
{
    const QStringList words = wordsOf(root.items(key));
    return {words.begin(), words.end()};
}

} // namespace

Result<ProseWords> readProseWords(const QByteArray& json, const QString& where)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::Invalid, where + QStringLiteral(": ") + error.errorString());
    JsonFaults faults(where);
    const JsonNode root(document.object(), {}, faults);
    const QString headings = QStringLiteral("headings");
    const QString words = QStringLiteral("words");
    const QString part = QStringLiteral("part");
    const QString field = QStringLiteral("field");
    const QString labels = QStringLiteral("labels");
    root.onlyKeys({headings, QStringLiteral("known"), QStringLiteral("metadata"),
                   QStringLiteral("front_metadata"), QStringLiteral("buttons"),
                   QStringLiteral("credits"), QStringLiteral("foot"), QStringLiteral("site_foot"),
                   QStringLiteral("agency_endings"), QStringLiteral("authorized_endings"),
                   QStringLiteral("not_names"), QStringLiteral("in_names"),
                   QStringLiteral("not_begins"), QStringLiteral("signoff"),
                   QStringLiteral("contact")});
    ProseWords read;
    read.headings = groupsOf(root, headings, part, words);
    read.known = groupsOf(root, QStringLiteral("known"), part, headings);
    read.metadata = setOf(root, QStringLiteral("metadata"));
    read.frontMetadata = setOf(root, QStringLiteral("front_metadata"));
    read.buttons = setOf(root, QStringLiteral("buttons"));
    read.credits = setOf(root, QStringLiteral("credits"));
    read.foot = wordsOf(root.items(QStringLiteral("foot")));
    read.siteFoot = wordsOf(root.items(QStringLiteral("site_foot")));
    read.agencyEndings = wordsOf(root.items(QStringLiteral("agency_endings")));
    read.authorizedEndings = wordsOf(root.items(QStringLiteral("authorized_endings")));
    read.notNames = wordsOf(root.items(QStringLiteral("not_names")));
    read.inNames = wordsOf(root.items(QStringLiteral("in_names")));
    read.notBegins = wordsOf(root.items(QStringLiteral("not_begins")));
    read.signoff = groupsOf(root, QStringLiteral("signoff"), field, labels);
    read.contact = groupsOf(root, QStringLiteral("contact"), field, labels);
    if (faults.first())
        return fail(*faults.first());
    return read;
}

const ProseWords& ProseWords::builtIn()
{
    static const ProseWords words = [] {
        registerProseWords();
        QFile file(QStringLiteral(":/intake/words.json"));
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
        auto read = readProseWords(file.readAll(), file.fileName());
        Q_ASSERT(isOpen && read); // compiled in; a test reads it
        return read ? *std::move(read) : ProseWords();
    }();
    return words;
}

} // namespace gongkai
