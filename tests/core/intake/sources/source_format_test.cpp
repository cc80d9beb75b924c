// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/source_format.h"

#include "tests/support/containers.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// The name of the format of these bytes, “!” for what no reader reads.
QString recognised(const QByteArray& bytes)
{
    Budget budget(u"来源"_qs);
    const auto format = recogniseFormat(bytes, budget);
    return format ? QString::fromLatin1(sourceKind(*format).name) : u"!"_qs;
}

} // namespace

TEST(SourceFormatTest, ContainersAreKnownByWhatIsInThem)
{
    EXPECT_EQ(recognised(docxOf(u"<w:p/>"_qs)), u"docx");
    EXPECT_EQ(recognised(xlsxOf({})), u"xlsx");
    EXPECT_EQ(recognised(zipOf({{u"content.xml"_qs, "<a/>"}})), u"odt");
    EXPECT_EQ(recognised(zipOf({{u"1.jpg"_qs, "x"}})), u"!");
}

TEST(SourceFormatTest, TextsAreKnownByTheirBeginning)
{
    EXPECT_EQ(recognised("{\\rtf1}"), u"rtf");
    EXPECT_EQ(recognised("\n%PDF-1.4"), u"pdf");
    EXPECT_EQ(recognised(" {\"form\": \"2021\"}"), u"json");
    EXPECT_EQ(recognised("cell,label,value\n"), u"csv");
    EXPECT_EQ(recognised("report <TABLE><tr>"), u"html");
    EXPECT_EQ(recognised("a <b c"), u"txt");
    EXPECT_EQ(recognised(toGbk(u"<html>年报"_qs)), u"html");
}

TEST(SourceFormatTest, WhatNobodyCanReadIsRefused)
{
    for (const char* bytes : {"", " \n ", "GIF89a", "\xff\xd8\xff\xe0", "SQLite format 3",
                              "MIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\nQQ=="})
        EXPECT_EQ(recognised(bytes), u"!") << bytes;
}

TEST(SourceFormatTest, EachFormatHasTheNameThatItIsCalledBy)
{
    for (const char* name :
         {"html", "docx", "xlsx", "txt", "json", "csv", "doc", "pdf", "xls", "odt", "ods", "rtf"}) {
        const auto format = sourceFormatFromName(QString::fromLatin1(name));
        ASSERT_TRUE(format) << name;
        EXPECT_STREQ(sourceKind(*format).name, name);
        EXPECT_EQ(sourceKind(*format).format, *format);
    }
    EXPECT_FALSE(sourceFormatFromName(u"wps"_qs)) << "a suffix is no format";
}

TEST(SourceFormatTest, AFileNameIsAskedForOnce)
{
    EXPECT_EQ(sourceFileNames().count(u"*.wps"_qs), 1);
    EXPECT_TRUE(sourceFileNames().contains(u"*.htm"_qs));
}

} // namespace gongkai
