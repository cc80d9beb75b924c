// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/manual/manual_book.h"
#include "forms/manual/manual_paper.h"
#include "forms/manual/pdf_characters.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <memory>

namespace gongkai::test {
namespace {

// The whole manual once for all cases: it is long.
struct ManualPaperTest : testing::Test
{
    inline static std::unique_ptr<QTemporaryDir> folder;
    inline static QString path;

    static void SetUpTestSuite()
    {
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(QStringLiteral("手册.pdf"));
        const auto pdf = manualPdf(ManualBook(Catalog::builtIn()));
        ASSERT_TRUE(pdf);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
    }
    static void TearDownTestSuite() { folder.reset(); }
    // The text of one page as a reader copies it, without blanks; 0: of all.
    static QString text(int page)
    {
        QProcess process;
        QStringList words{QStringLiteral("-layout"), path, QStringLiteral("-")};
        if (page > 0)
            words = QStringList{QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"),
                                QString::number(page)} +
                    words;
        process.start(QStringLiteral("pdftotext"), words);
        EXPECT_TRUE(process.waitForFinished(-1));
        static const QRegularExpression blank(QStringLiteral("[^\\S\n]+"));
        return QString::fromUtf8(process.readAllStandardOutput()).remove(blank);
    }
};

TEST_F(ManualPaperTest, TheContentsTellThePageOfEachChapter)
{
    const QString contents = text(2) + text(3);
    static const QRegularExpression line(
        QStringLiteral("\n(第一小时|每张表数什么|写文字|交付|按键和菜单)(\\d+)\n"));
    int chapters = 0;
    for (const auto& match : line.globalMatch(contents)) {
        EXPECT_TRUE(text(match.captured(2).toInt()).startsWith(match.captured(1)))
            << qPrintable(match.captured(0))
            << qPrintable(text(match.captured(2).toInt()).left(40));
        ++chapters;
    }
    EXPECT_EQ(chapters, 5);
}

TEST_F(ManualPaperTest, WhatIsCopiedIsTheTextThatWasSet)
{
    const QString all = text(0);
    EXPECT_TRUE(all.contains(QStringLiteral("自然人")));
    EXPECT_TRUE(all.contains(QStringLiteral("2021年表式"))) << "digits behind letters and words";
    static const QRegularExpression radical(QStringLiteral("[\\x{2e80}-\\x{2fdf}]"));
    EXPECT_FALSE(all.contains(radical)) << qPrintable(radical.match(all).captured());
}

TEST_F(ManualPaperTest, OnlyCharacterMapsAreChanged)
{
    const QByteArray pdf("<4eba> begincmap <0001> <0001> <4eba> endcmap <2f08>");
    EXPECT_EQ(withOwnCharacters(pdf, QStringLiteral("人"), QFont()), pdf);
}

} // namespace
} // namespace gongkai::test
