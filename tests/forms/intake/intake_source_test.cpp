// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/intake_source.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>

namespace gongkai {
namespace {

TEST(IntakeSourceTest, TheHtmlFlavourComesBeforeTheText)
{
    QMimeData data;
    EXPECT_FALSE(sourceFromMime(nullptr));
    EXPECT_FALSE(sourceFromMime(&data));
    data.setText(QStringLiteral("一\t二"));
    EXPECT_EQ(sourceFromMime(&data)->format, QStringLiteral("txt"));
    EXPECT_EQ(sourceFromMime(&data)->bytes, QStringLiteral("一\t二").toUtf8());
    data.setHtml(QStringLiteral("<meta charset=gb2312><table><tr><td>一</td></tr></table>"));
    const auto source = sourceFromMime(&data);
    EXPECT_EQ(source->format, QStringLiteral("html"));
    EXPECT_TRUE(source->bytes.startsWith("\xEF\xBB\xBF<meta"));
    EXPECT_TRUE(source->bytes.contains(QStringLiteral("一").toUtf8()));
}

TEST(IntakeSourceTest, RichTextComesBeforeThePlainOne)
{
    for (const char* flavour : {"text/rtf", "application/rtf",
                                "application/x-qt-windows-mime;value=\"Rich Text Format\""}) {
        QMimeData data;
        data.setText(QStringLiteral("甲"));
        data.setData(QString::fromLatin1(flavour), "{\\rtf1 1}");
        const auto source = sourceFromMime(&data);
        ASSERT_TRUE(source);
        EXPECT_EQ(source->bytes, "{\\rtf1 1}");
        EXPECT_EQ(source->format, u"rtf");
    }
}

TEST(IntakeSourceTest, TheHeadOfWindowsOwnFormatIsTakenOff)
{
    QMimeData data;
    data.setHtml(QStringLiteral("Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\n"
                                "SourceURL:file:///C:/x.docx\r\n<html><body>一</body></html>"));
    EXPECT_EQ(sourceFromMime(&data)->bytes,
              QByteArray("\xEF\xBB\xBF") + QStringLiteral("<html><body>一</body></html>").toUtf8());
}

TEST(IntakeSourceTest, AFileIsReadOrToldByName)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("年报.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("abc");
    file.close();
    const auto read = sourceFromFile(file.fileName());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->bytes, "abc");
    EXPECT_EQ(read->name, QStringLiteral("年报.txt"));

    const auto missing = sourceFromFile(folder.filePath(QStringLiteral("没有.txt")));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::Unreadable);
    EXPECT_TRUE(missing.error().message.startsWith(QStringLiteral("“没有.txt”读不了")));

    const auto folderItself = sourceFromFile(folder.path());
    ASSERT_FALSE(folderItself);
    EXPECT_TRUE(folderItself.error().message.contains(QStringLiteral("读不了")));

    ASSERT_TRUE(file.resize(256 * 1024 * 1024 + 1)); // a hole, not written out
    const auto large = sourceFromFile(file.fileName());
    ASSERT_FALSE(large);
    EXPECT_TRUE(large.error().message.contains(QStringLiteral("太大")));
}

} // namespace
} // namespace gongkai
