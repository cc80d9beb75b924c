// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"
#include "core/intake/sources/readers.h"
#include "core/intake/sources/refusals.h"
#include "tests/support/containers.h"
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
    for (int i = 0; i < 20; ++i) {
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

TEST(OfficeFilesTest, APdfWithTextThatNobodyCanReadIsNotReadWithoutIt)
{
    EXPECT_EQ(refusal(contentOf(u"refused/unknown_codes.pdf"_qs)),
              namelessLetters(u"来源"_qs).error.message);
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

// Its first record after the beginning says that all others are encrypted.
TEST(OfficeFilesTest, AWorkbookWithAPasswordSaysSo)
{
    QByteArray bytes = contentOf(u"district_2023.xls"_qs);
    const qsizetype begin = bytes.indexOf(QByteArray("\x09\x08\x10\0\0\x06", 6));
    ASSERT_GT(begin, 0);
    bytes.replace(begin + 20, 2, QByteArray("\x2f\0", 2));
    EXPECT_EQ(refusal(bytes), lockedByPassword(u"来源"_qs).error.message);
}

TEST(OfficeFilesTest, AWorkbookOfBefore97SaysWhatToDo)
{
    QByteArray bytes = contentOf(u"district_2023.xls"_qs);
    bytes[bytes.indexOf(QByteArray("\x09\x08\x10\0\0\x06", 6)) + 5] = 5;
    EXPECT_EQ(refusal(bytes), tooOldForUs(u"来源"_qs).error.message);
}

TEST(OfficeFilesTest, AnOpenDocumentWithAPasswordSaysSo)
{
    EXPECT_EQ(refusal(zipOf({{u"content.xml"_qs, "x"},
                             {u"META-INF/manifest.xml"_qs, "<m><encryption-data/></m>"}})),
              lockedByPassword(u"来源"_qs).error.message);
}

// Strings go on from record to record, and change there from narrow to wide characters.
TEST(OfficeFilesTest, LongStringsOfAWorkbookComeBack)
{
    Budget budget(u"来源"_qs);
    const auto document = readXlsSource(contentOf(u"others/long_strings.xls"_qs), budget);
    ASSERT_TRUE(document);
    ASSERT_EQ(document->blocks.size(), 1);
    const auto& table = std::get<SourceTable>(document->blocks.front());
    ASSERT_EQ(table.rowCount(), 11) << "the third row is hidden";
    for (int row = 0; row < 11; ++row) {
        const int number = row < 2 ? row + 1 : row + 2;
        EXPECT_EQ(table.at(row, 0)->text,
                  QString(1500, u'甲') + QString(1500, u'x') + QString::number(number));
    }
    EXPECT_EQ(table.at(0, 1)->text, u"0.125");
    EXPECT_EQ(document->hidden.rows, 1);
    EXPECT_EQ(document->hidden.sheets, 1);
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
