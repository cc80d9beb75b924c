// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/lexicon.h"

#include "core/words/lexicon_reader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

// Outside of any namespace, as Qt asks for resources in static libraries.
static void registerWords()
{
    Q_INIT_RESOURCE(words);
}

namespace gongkai {

QStringList readWordList(const std::vector<JsonNode>& items)
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

int readChoice(const JsonNode& node, const QStringList& names)
{
    const auto found = names.indexOf(node.name());
    if (found < 0)
        node.fault(QStringLiteral("must be one of ") + names.join(QStringLiteral(", ")));
    return static_cast<int>(found);
}

Result<void> addWords(Lexicon& lexicon, const QByteArray& json, const QString& where)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::Unreadable, where + QStringLiteral(": ") + error.errorString());
    JsonFaults faults(where);
    const JsonNode root(document.object(), {}, faults);
    const QString figures = QStringLiteral("figures");
    root.onlyKeys(QStringList{figures, QStringLiteral("source")} + statementSections());
    Lexicon read = lexicon;
    (void)root.text(QStringLiteral("source"));
    if (root.has(figures))
        readFigureWords(root.member(figures), read.figures);
    readStatementWords(root, read.statements);
    if (faults.first())
        return fail(*faults.first());
    lexicon = std::move(read);
    return {};
}

const Lexicon& Lexicon::builtIn()
{
    static const Lexicon lexicon = [] {
        registerWords();
        Lexicon read;
        const QDir folder(QStringLiteral(":/words"));
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
            [[maybe_unused]] const auto added = addWords(read, file.readAll(), file.fileName());
            // Compiled in; a test reads them.
            Q_ASSERT_X(isOpen && added, "words", added ? "" : qPrintable(added.error().message));
        }
        return read;
    }();
    return lexicon;
}

} // namespace gongkai
