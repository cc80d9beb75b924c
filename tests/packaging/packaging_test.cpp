// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

const QString root = QStringLiteral(GONGKAI_SOURCE_DIR "/");

QString textOf(const QString& path)
{
    QFile file(root + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return QString::fromUtf8(file.readAll());
}

// What a file says after a key, up to the end of the line or a quotation mark.
QString valueIn(const QString& path, const QString& pattern)
{
    const auto match = QRegularExpression(pattern).match(textOf(path));
    EXPECT_TRUE(match.hasMatch()) << qPrintable(path) << ": " << qPrintable(pattern);
    return match.captured(1);
}

QString outputOf(const QStringList& words)
{
    QProcess process;
    process.start(QStringLiteral(GONGKAI_CLI), words);
    EXPECT_TRUE(process.waitForFinished(-1)) << qPrintable(process.errorString());
    return QString::fromUtf8(process.readAllStandardOutput());
}

TEST(PackagingTest, TheProgramsTellTheVersionOfTheProject)
{
    EXPECT_EQ(outputOf({u"--version"_s}).trimmed(), u"gongkai-cli " GONGKAI_VERSION ""_s);
}

TEST(PackagingTest, NoPackageNamesAVersionOfItsOwn)
{
    QStringList wrong;
    QDirIterator files(root + u"installer"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains("\"" GONGKAI_VERSION))
            wrong += file.fileName();
    }
    EXPECT_EQ(wrong, QStringList());
}

TEST(PackagingTest, DesktopFileMimeTypeAndMetadataNameTheSameThings)
{
    const QString type =
        valueIn(u"installer/linux/gongkai-mime.xml"_s, u"mime-type type=\"(.+?)\""_s);
    EXPECT_EQ(valueIn(u"installer/linux/gongkai.desktop"_s, u"MimeType=(.+);"_s), type);
    EXPECT_EQ(valueIn(u"installer/linux/gongkai.metainfo.xml"_s, u"<mediatype>(.+)</mediatype>"_s),
              type);
    EXPECT_EQ(valueIn(u"installer/linux/gongkai.metainfo.xml"_s, u"desktop-id\">(.+)<"_s),
              u"gongkai.desktop"_s);
    EXPECT_EQ(valueIn(u"installer/linux/gongkai-mime.xml"_s, u"glob pattern=\"(.+?)\""_s),
              u"*.gkb"_s);
    EXPECT_TRUE(textOf(u"cmake/install_linux.cmake"_s).contains(QString(type).replace(u'/', u'-')));
}

TEST(PackagingTest, TheManPageHasEveryVerbAndOption)
{
    QString page = textOf(u"installer/linux/gongkai-cli.1"_s);
    page.remove(QRegularExpression(u"\\\\f[A-Z]"_s)).replace(u"\\-"_s, u"-"_s);
    const QString help = outputOf({u"--help"_s});
    QRegularExpressionMatchIterator words =
        QRegularExpression(u"gongkai-cli [a-z]+|--[a-z]+"_s).globalMatch(help);
    ASSERT_TRUE(words.hasNext());
    while (words.hasNext()) {
        const QString word = words.next().captured();
        EXPECT_TRUE(page.contains(word)) << qPrintable(word);
    }
}

TEST(PackagingTest, EveryPackageBringsTheManualAndTakesItAwayAgain)
{
    const QString manual = u"公开年报操作手册.pdf"_s;
    EXPECT_TRUE(textOf(u"installer/linux/debian/rules"_s).contains(manual));
    EXPECT_TRUE(textOf(u"installer/windows/package.sh"_s).contains(u"$stage/"_s + manual));
    EXPECT_TRUE(textOf(u"dev"_s).contains(manual));
    const QString installer = textOf(u"installer/windows/gongkai.nsi"_s);
    EXPECT_TRUE(installer.contains(u"File \"${STAGE}/"_s + manual));
    EXPECT_TRUE(installer.contains(u"Delete \"$INSTDIR\\"_s + manual));
}

TEST(PackagingTest, IconsHaveEverySizeWindowsAsksFor)
{
    for (const QString& name : {u"gongkai"_s, u"report"_s}) {
        QFile icon(root + u"installer/icons/%1.ico"_s.arg(name));
        ASSERT_TRUE(icon.open(QIODevice::ReadOnly));
        const QByteArray bytes = icon.readAll();
        // ICONDIR: 0, 1, count; each ICONDIRENTRY of 16 bytes begins with the width, 0 is 256.
        QList<int> widths;
        for (int i = 0; i < static_cast<unsigned char>(bytes[4]); ++i)
            widths += static_cast<unsigned char>(bytes[6 + 16 * i]);
        EXPECT_EQ(widths, (QList<int>{16, 24, 32, 48, 64, 0})) << qPrintable(name);
    }
}

} // namespace
} // namespace gongkai
