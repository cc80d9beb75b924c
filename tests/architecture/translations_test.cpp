// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <map>

namespace gongkai {
namespace {

struct Translation
{
    QString text;
    bool unfinished = false;
};

// "context|source|comment" -> what stands there in the .ts file.
using Messages = std::map<QString, Translation>;

void readMessage(QXmlStreamReader& xml, const QString& context, Messages& messages)
{
    QString source;
    QString comment;
    Translation translation;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            translation.unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            translation.text =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        } else {
            xml.skipCurrentElement();
        }
    }
    messages[context + u'|' + source + u'|' + comment] = translation;
}

Messages readMessages(const QByteArray& ts)
{
    Messages messages;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            readMessage(xml, context, messages);
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return messages;
}

// The layers that have texts: each has one file.
QStringList layers()
{
    const QDir folder(QStringLiteral(GONGKAI_SOURCE_DIR "/translations"));
    QStringList names = folder.entryList({QStringLiteral("*_zh_CN.ts")}, QDir::Files);
    names.replaceInStrings(QStringLiteral("_zh_CN.ts"), QString());
    return names;
}

Messages committedMessages(const QString& layer)
{
    return readMessages(repositoryFile(QStringLiteral("translations/%1_zh_CN.ts").arg(layer)));
}

Messages committedMessages()
{
    Messages all;
    for (const QString& layer : layers())
        all.merge(committedMessages(layer));
    return all;
}

// What lupdate finds in these folders as they are.
Messages messagesInSources(const QStringList& folders)
{
    const QTemporaryDir folder;
    const QString ts = folder.filePath(QStringLiteral("sources.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(GONGKAI_SOURCE_DIR));
    lupdate.start(QStringLiteral(GONGKAI_LUPDATE),
                  QStringList{QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."),
                              QStringLiteral("-locations"), QStringLiteral("none")} +
                      folders + QStringList{QStringLiteral("-ts"), ts});
    EXPECT_TRUE(lupdate.waitForFinished(-1));
    EXPECT_EQ(lupdate.exitCode(), 0);
    QFile file(ts);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return readMessages(file.readAll());
}

QStringList keysOf(const Messages& messages)
{
    QStringList keys;
    for (const auto& [key, ignored] : messages)
        keys += key;
    return keys;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(?:L?[0-9]+|n)"));
    QStringList found;
    for (const auto& match : place.globalMatch(text))
        found += match.captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

// Neither missing, nor of a text that is gone, nor in the file of another layer.
TEST(TranslationsTest, EachFileHasTheTextsOfItsLayer)
{
    for (const QString& layer : layers()) {
        const QString inCore = QStringLiteral("core/") + layer;
        const bool isInCore = QDir(QStringLiteral(GONGKAI_SOURCE_DIR)).exists(inCore);
        EXPECT_EQ(keysOf(committedMessages(layer)),
                  keysOf(messagesInSources({isInCore ? inCore : layer})))
            << qPrintable(layer);
    }
}

TEST(TranslationsTest, NoTextIsOutsideTheLayersThatHaveAFile)
{
    const Messages sources =
        messagesInSources({QStringLiteral("core"), QStringLiteral("forms"), QStringLiteral("app")});
    ASSERT_FALSE(sources.empty());
    EXPECT_EQ(keysOf(committedMessages()), keysOf(sources));
}

TEST(TranslationsTest, NoTranslationIsUnfinishedOrEmpty)
{
    QStringList wrong;
    for (const auto& [key, translation] : committedMessages())
        if (translation.unfinished || translation.text.isEmpty())
            wrong += key;
    EXPECT_TRUE(wrong.isEmpty()) << qPrintable(wrong.join(u'\n'));
}

TEST(TranslationsTest, EveryTranslationKeepsThePlaceholders)
{
    QStringList wrong;
    for (const auto& [key, translation] : committedMessages())
        if (placeholders(key.section(u'|', 1, 1)) != placeholders(translation.text))
            wrong += key + QStringLiteral(" → ") + translation.text;
    EXPECT_TRUE(wrong.isEmpty()) << qPrintable(wrong.join(u'\n'));
}

} // namespace gongkai
