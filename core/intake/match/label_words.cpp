// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/label_words.h"

#include "core/catalog/json_node.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Outside of any namespace, as Qt asks for resources in static libraries.
static void registerLabelWords()
{
    Q_INIT_RESOURCE(intake_words);
}

namespace gongkai {
namespace {

QStringList wordsAt(const JsonNode& root, const QString& key)
{
    QStringList words;
    for (const JsonNode& item : root.items(key)) {
        const QString word = item.name();
        if (words.contains(word))
            item.fault(QStringLiteral("stands there twice"));
        words += word;
    }
    return words;
}

// A copy doubles characters: “不不予公开” has one negation.
QString withoutDoubles(const QString& key)
{
    QString once;
    for (const QChar c : key)
        if (once.isEmpty() || once.back() != c)
            once += c;
    return once;
}

} // namespace

Result<LabelWords> readLabelWords(const QByteArray& json, const QString& where)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::Invalid, where + QStringLiteral(": ") + error.errorString());
    JsonFaults faults(where);
    const JsonNode root(document.object(), {}, faults);
    const QString negations = QStringLiteral("negations");
    const QString turns = QStringLiteral("turns");
    root.onlyKeys({negations, turns});
    LabelWords read{wordsAt(root, negations), wordsAt(root, turns)};
    if (faults.first())
        return fail(*faults.first());
    return read;
}

const LabelWords& LabelWords::builtIn()
{
    static const LabelWords words = [] {
        registerLabelWords();
        QFile file(QStringLiteral(":/intake/label_words.json"));
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
        auto read = readLabelWords(file.readAll(), file.fileName());
        Q_ASSERT(isOpen && read); // compiled in; a test reads it
        return read ? *std::move(read) : LabelWords();
    }();
    return words;
}

bool saysOtherThan(const QString& key, const QString& formKey)
{
    const LabelWords& words = LabelWords::builtIn();
    const QString own = withoutDoubles(key);
    const QString form = withoutDoubles(formKey);
    const auto isPutIn = [&](const QString& word) { return own.count(word) > form.count(word); };
    const auto isGone = [&](const QString& word) {
        return own.count(word) < form.count(word) && !form.startsWith(own);
    };
    return std::ranges::any_of(words.negations, isPutIn) ||
           std::ranges::any_of(words.turns, isPutIn) ||
           std::ranges::any_of(words.negations, isGone);
}

} // namespace gongkai
