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

Messages committedMessages()
{
    Messages all;
    const QDir folder(QStringLiteral(GONGKAI_SOURCE_DIR "/translations"));
    for (const QString& name : folder.entryList({QStringLiteral("*.ts")}, QDir::Files))
        all.merge(readMessages(repositoryFile(QStringLiteral("translations/") + name)));
    return all;
}

// What lupdate finds in the sources as they are.
Messages messagesInSources()
{
    const QTemporaryDir folder;
    const QString ts = folder.filePath(QStringLiteral("sources.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(GONGKAI_SOURCE_DIR));
    lupdate.start(QStringLiteral(GONGKAI_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."),
                   QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("core"),
                   QStringLiteral("forms"), QStringLiteral("app"), QStringLiteral("-ts"), ts});
    EXPECT_TRUE(lupdate.waitForFinished(-1));
    EXPECT_EQ(lupdate.exitCode(), 0);
    QFile file(ts);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return readMessages(file.readAll());
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

TEST(TranslationsTest, EveryTextOfTheSourcesIsTranslated)
{
    const Messages committed = committedMessages();
    const Messages sources = messagesInSources();
    ASSERT_FALSE(sources.empty());
    QStringList missing;
    for (const auto& [key, ignored] : sources)
        if (!committed.contains(key))
            missing += key;
    EXPECT_TRUE(missing.isEmpty()) << qPrintable(missing.join(u'\n'));
}

TEST(TranslationsTest, NoTranslationIsUnfinishedOrEmpty)
{
    QStringList wrong;
    for (const auto& [key, translation] : committedMessages())
        if (translation.unfinished || translation.text.isEmpty())
            wrong += key;
    EXPECT_TRUE(wrong.isEmpty()) << qPrintable(wrong.join(u'\n'));
}

TEST(TranslationsTest, NoTranslationIsOfATextThatIsGone)
{
    const Messages sources = messagesInSources();
    QStringList gone;
    for (const auto& [key, ignored] : committedMessages())
        if (!sources.contains(key))
            gone += key;
    EXPECT_TRUE(gone.isEmpty()) << qPrintable(gone.join(u'\n'));
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
