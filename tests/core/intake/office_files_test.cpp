// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"
#include "core/intake/sources/refusals.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <algorithm>
#include <random>
#include <string>

namespace gongkai {
namespace {

using namespace test;

QDir folder()
{
    return {QString::fromUtf8(GONGKAI_SOURCE_DIR) + u"/tests/data/sources"};
}

QByteArray contentOf(const QString& name)
{
    QFile file(folder().filePath(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    return file.readAll();
}

Result<IntakeResult> readBytes(const QByteArray& bytes)
{
    static const Catalog catalog = Catalog::builtIn();
    return readSource(bytes, u"来源"_qs, {}, catalog);
}

QString refusal(const QByteArray& bytes)
{
    const auto result = readBytes(bytes);
    return result ? QString() : result.error().message;
}

class OfficeFileTest : public testing::TestWithParam<QString>
{};

TEST_P(OfficeFileTest, EveryCellComesBack)
{
    const Report expected =
        publishedCase(GetParam().section(u'.', 0, 0).section(u'-', 0, 0).toUtf8().constData());
    const auto result = readBytes(contentOf(GetParam()));
    ASSERT_TRUE(result) << qPrintable(result.error().message);
    EXPECT_EQ(result->report.form().id, expected.form().id);
    EXPECT_EQ(result->report.year(), expected.year());
    for (const CellId& id : expected.cells())
        EXPECT_EQ(result->report.figure(id).toString(), expected.figure(id).toString())
            << qPrintable(id.toString());
    EXPECT_TRUE(result->match.missing.empty());
    EXPECT_TRUE(result->match.leftOver.empty());
}

TEST_P(OfficeFileTest, WhatIsMarkedAsHiddenIsSaid)
{
    const auto result = readBytes(contentOf(GetParam()));
    ASSERT_TRUE(result);
    const bool isMarked = GetParam().contains(u"-marked");
    EXPECT_EQ(result->source.hidden.others, isMarked ? 1 : 0);
}

// Whatever is read of it, it ends, and a refusal is one sentence.
TEST_P(OfficeFileTest, DamagedOnesAreReadOrRefused)
{
    const QByteArray whole = contentOf(GetParam());
    std::mt19937 random(7);
    for (int i = 0; i < 40; ++i) {
        QByteArray damaged = whole;
        for (int flips = 0; flips <= i; ++flips)
            damaged[static_cast<qsizetype>(random() % static_cast<size_t>(whole.size()))] =
                static_cast<char>(random());
        if (i % 4 == 0)
            damaged.truncate(static_cast<qsizetype>(random() % static_cast<size_t>(whole.size())));
        EXPECT_FALSE(refusal(damaged).contains(u'\n'));
    }
}

QStringList filesToRead()
{
    QStringList files = folder().entryList(QDir::Files);
    files.removeAll(u"README.md"_qs);
#ifndef GONGKAI_PDF
    files.removeIf([](const QString& file) { return file.endsWith(u".pdf"); });
#endif
    return files;
}

std::string nameOfCase(const testing::TestParamInfo<QString>& file)
{
    std::string name = file.param.toStdString();
    std::ranges::replace_if(
        name, [](char c) { return c == '.' || c == '-'; }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Sources, OfficeFileTest, testing::ValuesIn(filesToRead()), nameOfCase);

#ifdef GONGKAI_PDF
TEST(OfficeFilesTest, AScanSaysThatItIsPictures)
{
    EXPECT_EQ(refusal(contentOf(u"refused/scan.pdf"_qs)), scannedPdf(u"来源"_qs).error.message);
}

TEST(OfficeFilesTest, APdfWithAPasswordSaysSo)
{
    EXPECT_EQ(refusal(contentOf(u"refused/password.pdf"_qs)),
              lockedByPassword(u"来源"_qs).error.message);
}

TEST(OfficeFilesTest, HalfAPdfSaysThatItIsDamaged)
{
    EXPECT_EQ(refusal("%PDF-1.4\n1 0 obj\n<</Type/Catalog"), damagedPdf(u"来源"_qs).error.message);
}
#else
TEST(OfficeFilesTest, WithoutItsReaderAPdfSaysWhatToDo)
{
    EXPECT_EQ(refusal("%PDF-1.4"), withoutPdfReader(u"来源"_qs).error.message);
}
#endif

TEST(OfficeFilesTest, AWordFileWithAPasswordSaysSo)
{
    QByteArray bytes = contentOf(u"district_2023.doc"_qs);
    const qsizetype header = bytes.indexOf("\xec\xa5");
    ASSERT_EQ(header % 512, 0);
    bytes[header + 11] = static_cast<char>(bytes[header + 11] | 1);
    EXPECT_EQ(refusal(bytes), lockedByPassword(u"来源"_qs).error.message);
}

TEST(OfficeFilesTest, AWordFileOfBefore97SaysWhatToDo)
{
    QByteArray bytes = contentOf(u"district_2023.doc"_qs);
    bytes.replace(bytes.indexOf("\xec\xa5") + 2, 2, QByteArray("\x65\0", 2));
    EXPECT_EQ(refusal(bytes), tooOldForUs(u"来源"_qs).error.message);
}

// The sectors of the allocation table lead back to themselves.
TEST(OfficeFilesTest, ACompoundFileThatRunsInACircleIsDamaged)
{
    QByteArray bytes = contentOf(u"district_2023.doc"_qs);
    const qsizetype table = 512 * (1 + static_cast<quint8>(bytes[76]));
    for (qsizetype entry = 0; entry < 128; ++entry)
        bytes.replace(table + 4 * entry, 4, QByteArray("\0\0\0\0", 4));
    EXPECT_EQ(refusal(bytes), damagedSource(u"来源"_qs).error.message);
}

} // namespace
} // namespace gongkai
