// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/lexicon.h"

#include "core/catalog/form_limits.h"
#include "core/words/lexicon_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <utility>

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

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::WordLists)
};

Result<void> addSections(Lexicon& lexicon, const QJsonDocument& document, const QString& where)
{
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

// Lists are gathered first: what finds them is built once.
Result<void> addFile(Lexicon& lexicon, WordLists& lists, const QByteArray& json,
                     const QString& where)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::Unreadable, where + QStringLiteral(": ") + error.errorString());
    if (!document.object().contains(QStringLiteral("format")))
        return addSections(lexicon, document, where);
    const auto read = readWordLists(json, where);
    if (!read)
        return fail(read.error());
    lists.add(*read);
    return {};
}

Result<QByteArray> bytesOf(const QDir& folder, const QString& name)
{
    // A device or a pipe could be read for ever.
    const QString path = folder.filePath(name);
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::Unreadable,
                    Messages::tr("%1: not a file; remove it from the folder for words.").arg(name));
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray json = isOpen ? file.read(form_limits::bytes + 1) : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Unreadable, Messages::tr("%1: the file cannot be read.").arg(name),
                    file.errorString());
    return json;
}

} // namespace

Result<void> addWords(Lexicon& lexicon, const QByteArray& json, const QString& where)
{
    WordLists lists = lexicon.index.lists();
    if (const auto added = addFile(lexicon, lists, json, where); !added)
        return fail(added.error());
    lexicon.index = WordIndex(std::move(lists));
    return {};
}

std::vector<Error> addWordFolder(Lexicon& lexicon, const QString& folder)
{
    const QDir dir(folder);
    std::vector<Error> errors;
    WordLists lists = lexicon.index.lists();
    const auto names =
        dir.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::System, QDir::Name);
    for (const QString& name : names) {
        const auto json = bytesOf(dir, name);
        if (!json) {
            errors.push_back(json.error());
            continue;
        }
        if (const auto added = addFile(lexicon, lists, *json, name); !added)
            errors.push_back(added.error());
    }
    if (!names.isEmpty())
        lexicon.index = WordIndex(std::move(lists));
    return errors;
}

QString userWordFolder()
{
    const QString named = qEnvironmentVariable("GONGKAI_WORDS");
    if (!named.isEmpty())
        return named;
    // Not AppConfigLocation: the window and the command line have different program names.
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/gongkai/words");
}

const Lexicon& Lexicon::builtIn()
{
    static const Lexicon lexicon = [] {
        registerWords();
        Lexicon read;
        [[maybe_unused]] const auto errors = addWordFolder(read, QStringLiteral(":/words"));
        // Compiled in; a test reads them.
        Q_ASSERT_X(errors.empty(), "words",
                   errors.empty() ? "" : qPrintable(errors.front().message));
        return read;
    }();
    return lexicon;
}

} // namespace gongkai
