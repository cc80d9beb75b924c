// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/lexicon.h"

#include "core/base/json_text.h"
#include "core/catalog/form_limits.h"
#include "core/words/lexicon_reader.h"
#include "core/words/word_entry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QResource>
#include <QStandardPaths>

#include <memory>
#include <utility>

// Outside of any namespace, as Qt asks for resources in static libraries.
static void registerWords()
{
    Q_INIT_RESOURCE(words);
}

namespace gongkai {

QStringList readWordList(const std::vector<WordNode>& items)
{
    QStringList words;
    for (const WordNode& item : items) {
        const QString word = item.name();
        if (isAmong(words, word))
            item.fault(QStringLiteral("stands there twice"));
        words += word;
    }
    return words;
}

int readChoice(const WordNode& node, const QStringList& names)
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

Result<void> addSections(Lexicon& lexicon, const WordText& text, const QString& where)
{
    JsonFaults faults(where);
    const WordNode root(text, faults);
    root.onlyKeys({u"figures", u"source"}, statementSections);
    Lexicon read = lexicon;
    (void)root.text(u"source");
    if (root.has(u"figures"))
        readFigureWords(root.member(u"figures"), read.figures);
    readStatementWords(root, read.statements);
    if (faults.first())
        return fail(*faults.first());
    lexicon = std::move(read);
    return {};
}

// Lists are gathered first: what finds them is built once.
Result<void> addText(Lexicon& lexicon, WordLists& lists, const WordText& text, const QString& where)
{
    JsonFaults none(where);
    if (!WordNode(text, none).has(u"format"))
        return addSections(lexicon, text, where);
    auto read = readWordLists(text, where);
    if (!read)
        return fail(read.error());
    lists.add(std::move(*read));
    return {};
}

Result<void> addFile(Lexicon& lexicon, WordLists& lists, const QByteArray& json,
                     const QString& where)
{
    if (json.size() > form_limits::bytes)
        return fail(ErrorCode::Unreadable, Messages::tr("%1: the file is too large.").arg(where));
    if (const auto document = parseJson(json, where); !document)
        return fail(document.error());
    return addText(lexicon, lists, WordText(json), where);
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
    const auto names =
        dir.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::System, QDir::Name);
    if (names.isEmpty())
        return errors;
    WordLists lists = lexicon.index.lists();
    for (const QString& name : names) {
        const auto json = bytesOf(dir, name);
        if (!json) {
            errors.push_back(json.error());
            continue;
        }
        if (const auto added = addFile(lexicon, lists, *json, name); !added)
            errors.push_back(added.error());
    }
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

// Compiled in; a test reads them as it would a file of the clerk's.
const Lexicon& Lexicon::builtIn()
{
    struct BuiltIn
    {
        std::vector<std::unique_ptr<const WordText>> texts; // the words stand in them
        Lexicon words;
    };
    // Never taken down: words of it may stand in whatever ends later.
    static const BuiltIn& all = *[] {
        registerWords();
        auto* made = new BuiltIn;
        WordLists lists;
        const QDir dir(QStringLiteral(":/words"));
        for (const QString& name : dir.entryList(QDir::Files, QDir::Name)) {
            const QByteArray json = QResource(dir.filePath(name)).uncompressedData();
            made->texts.push_back(std::make_unique<WordText>(json, WordText::Characters::Here));
            [[maybe_unused]] const auto added =
                addText(made->words, lists, *made->texts.back(), name);
            Q_ASSERT_X(added, "words", added ? "" : qPrintable(added.error().message));
        }
        made->words.index = WordIndex(std::move(lists));
        return made;
    }();
    return all.words;
}

} // namespace gongkai
