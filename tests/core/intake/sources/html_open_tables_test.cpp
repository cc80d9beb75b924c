// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/html_open_tables.h"

#include "tests/core/intake/match/tables.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// Fills the open table; a row is “a|b”.
void fill(HtmlOpenTables& tables, const QStringList& rows)
{
    for (const QString& row : rows) {
        tables.beginRow();
        for (const QString& text : row.split(u'|')) {
            tables.openCell(HtmlAttributes(nullptr));
            tables.place()->push_back({text});
        }
    }
}

// Paragraphs as they are, tables as “[…]”.
QString told(const std::vector<HtmlBlock>& blocks)
{
    QStringList parts;
    for (const HtmlBlock& read : blocks) {
        const QString* text = std::get_if<QString>(&read.block);
        parts += text ? *text : u'[' + test::told(std::get<SourceTable>(read.block)) + u']';
    }
    return parts.join(u' ');
}

} // namespace

TEST(HtmlOpenTablesTest, ATableIsReadCellByCell)
{
    Budget budget(u"来源"_qs);
    HtmlOpenTables tables(budget);
    EXPECT_EQ(tables.place(), nullptr);
    tables.open(false);
    fill(tables, {u"甲|1"_qs, u"乙|2"_qs});
    EXPECT_TRUE(tables.isInCell());
    EXPECT_EQ(told(tables.close()), u"[甲/1 乙/2]");
    EXPECT_TRUE(tables.isEmpty());
}

TEST(HtmlOpenTablesTest, ATableInACellStandsBehindTheOneAroundIt)
{
    const auto around = [](const QStringList& rows) {
        Budget budget(u"来源"_qs);
        HtmlOpenTables tables(budget);
        tables.open(false);
        fill(tables, rows);
        tables.open(false);
        fill(tables, {u"丙|4|5|6"_qs});
        for (HtmlBlock& block : tables.close())
            tables.place()->push_back(std::move(block));
        return told(tables.close());
    };
    EXPECT_EQ(around({u"1|2|3"_qs, u"乙|句"_qs}), u"[1/2/3 乙/句/_] [丙/4/5/6]");
    EXPECT_EQ(around({u"甲|句"_qs}), u"甲 句 [丙/4/5/6]") << "only layout";
}

TEST(HtmlOpenTablesTest, BoxesAndOneColumnAreATableOnlyWithFigures)
{
    const auto read = [](bool isOfBoxes, const QStringList& rows) {
        Budget budget(u"来源"_qs);
        HtmlOpenTables tables(budget);
        tables.open(isOfBoxes);
        fill(tables, rows);
        return told(tables.close());
    };
    EXPECT_EQ(read(true, {u"甲|1"_qs}), u"甲 1");
    EXPECT_EQ(read(true, {u"甲|1|2|3"_qs}), u"[甲/1/2/3]");
    EXPECT_EQ(read(false, {u"甲"_qs, u"乙"_qs}), u"甲 乙");
    EXPECT_EQ(read(false, {u"1"_qs, u"2"_qs, u"3"_qs}), u"[1 2 3]");
}

TEST(HtmlOpenTablesTest, HiddenColumnsAreLeftOutAndCounted)
{
    Budget budget(u"来源"_qs);
    HtmlOpenTables tables(budget);
    tables.open(false);
    const char* two[]{"span", "2", nullptr};
    tables.addColumn(HtmlAttributes(nullptr), false);
    tables.addColumn(HtmlAttributes(two), true);
    fill(tables, {u"甲|7|字|1"_qs});
    EXPECT_EQ(told(tables.close()), u"[甲/1]");
    EXPECT_EQ(tables.hiddenColumns(), 1) << "one of them has a digit";
}

TEST(HtmlOpenTablesTest, ACellWithAPictureIsNotBlank)
{
    Budget budget(u"来源"_qs);
    HtmlOpenTables tables(budget);
    tables.open(false);
    fill(tables, {u"1|2|3|"_qs});
    tables.addPicture();
    EXPECT_EQ(told(tables.close()), u"[1/2/3/%1]"_qs.arg(withPicture({})));
}

} // namespace gongkai
