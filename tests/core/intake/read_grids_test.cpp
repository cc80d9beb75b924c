// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_grids.h"

#include "core/output/workbook/grids_xlsx.h"
#include "tests/support/containers.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

SourceGrids gridsOf(const QByteArray& bytes)
{
    const auto read = readGrids(bytes, u"来源"_s);
    EXPECT_TRUE(read) << (read ? "" : qPrintable(read.error().message));
    return read ? *read : SourceGrids();
}

QString cell(const QString& place, const QString& text)
{
    return u"<c r=\"%1\" t=\"inlineStr\"><is><t>%2</t></is></c>"_s.arg(place, text);
}

using Rows = std::vector<QStringList>;

} // namespace

TEST(ReadGridsTest, CsvByItsSeparatorAndEncoding)
{
    const Rows expected{{u"甲"_s, u"乙,丙"_s}, {u"一\n二"_s, u""_s}};
    const QString commas = u"甲,\"乙,丙\"\n\"一\n二\",\n"_s;
    EXPECT_EQ(gridsOf(commas.toUtf8()).grids.front().rows, expected);
    EXPECT_EQ(gridsOf("\xef\xbb\xbf" + commas.toUtf8()).grids.front().rows, expected);
    EXPECT_EQ(gridsOf(test::toGbk(commas)).grids.front().rows, expected);
    const Rows plain{{u"甲"_s, u"乙"_s}, {u"1"_s, u"2"_s}};
    EXPECT_EQ(gridsOf("甲;乙\n1;2\n").grids.front().rows, plain);
    EXPECT_EQ(gridsOf("甲\t乙\n1\t2\n").grids.front().rows, plain);
}

TEST(ReadGridsTest, AMergedCellStandsInEachPlaceAndHiddenRowsAreCounted)
{
    const QByteArray book = test::xlsxOf(
        u"<sheetData><row r=\"1\">"_s + cell(u"A1"_s, u"补正"_s) + cell(u"C1"_s, u"文号"_s) +
        u"</row><row r=\"2\" hidden=\"1\">"_s + cell(u"A2"_s, u"2026-03-02"_s) +
        u"</row><row r=\"3\">"_s + cell(u"A3"_s, u"一"_s) + cell(u"B3"_s, u"二"_s) +
        u"</row></sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"_s);
    const SourceGrids read = gridsOf(book);
    EXPECT_EQ(read.grids.front().rows,
              (Rows{{u"补正"_s, u"补正"_s, u"文号"_s}, {u"一"_s, u"二"_s, u""_s}}));
    EXPECT_EQ(read.hidden.rows, 1);
}

TEST(ReadGridsTest, WhatIsNoListIsUnreadable)
{
    for (const QByteArray& bytes :
         {QByteArray("<html><table><tr><td>1</td></tr></table></html>"), QByteArray("{\"a\": 1}"),
          QByteArray("%PDF-1.7"), QByteArray("SQLite format 3"), QByteArray()}) {
        const auto read = readGrids(bytes, u"来源"_s);
        ASSERT_FALSE(read) << bytes.constData();
        EXPECT_EQ(read.error().code, ErrorCode::Unreadable);
        EXPECT_TRUE(read.error().message.contains(u"来源"_s));
    }
}

// What a spreadsheet sees: days are days, and nothing anybody typed is a formula.
TEST(ReadGridsTest, WrittenSheetsComeBackAsTheyWere)
{
    const std::vector<TextGrid> grids{
        {u"申请"_s,
         {{u"登记号"_s, u"收到日期"_s, u"申请内容"_s},
          {u"2026-0001"_s, u"2026-03-19"_s, u"=HYPERLINK(\"http://x\")"_s},
          {u"2026-0002"_s, u"1899-12-31"_s, u"@甲\n乙"_s},
          {u""_s, u"2026-13-45"_s, u"0012"_s}}},
        {u"复议诉讼"_s, {{u"编号"_s}, {u"一"_s}}}};
    const auto bytes = writeGridsXlsx(grids, QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC));
    ASSERT_TRUE(bytes);
    const SourceGrids read = gridsOf(*bytes);
    ASSERT_EQ(read.grids.size(), 2U);
    EXPECT_EQ(read.grids[0].name, u"申请"_s);
    EXPECT_EQ(read.grids[0].rows, grids[0].rows);
    EXPECT_EQ(read.grids[1].rows, grids[1].rows);
    EXPECT_EQ(*bytes, *writeGridsXlsx(grids, QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC)));
}

} // namespace gongkai
