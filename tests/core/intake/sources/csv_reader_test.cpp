// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/csv_reader.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

// Records as lines, fields parted by “|”.
QString told(const QString& text, QChar separator = u',')
{
    Budget budget(u"来源"_qs);
    const auto records = readRecords(text, separator, budget);
    if (!records)
        return records.error().message;
    QStringList lines;
    for (const QStringList& record : *records)
        lines += record.join(u'|');
    return lines.join(u" / "_qs);
}

} // namespace

TEST(CsvReaderTest, FieldsAndRecords)
{
    EXPECT_EQ(told(u"a,b,\r\n\r\nc,,d"_qs), u"a|b| / c||d");
    EXPECT_EQ(told(u"a;b,c"_qs, u';'), u"a|b,c");
    EXPECT_EQ(told(QString()), QString());
}

TEST(CsvReaderTest, QuotesProtectSeparatorsLineEndsAndQuotes)
{
    EXPECT_EQ(told(u"\"1,234\",\"a\nb\",\"say \"\"x\"\"\""_qs), u"1,234|a\nb|say \"x\"");
    EXPECT_EQ(told(u"a\"b\",c"_qs), u"a\"b\"|c") << "only at the beginning of a field";
    EXPECT_EQ(told(u"\"open,\nto the end"_qs), u"open,\nto the end");
}

TEST(CsvReaderTest, OurOwnTableNamesTheRecordOfAFault)
{
    Budget budget(u"来源"_qs);
    const auto lines = readCsvLines(u"cell,label,value\nt.r.c,'=1+1,5\nt.r.d,'甲,\n"_qs, budget);
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines->size(), 2U);
    EXPECT_EQ(lines->at(0).label, u"=1+1") << "what keeps a spreadsheet from reckoning is gone";
    EXPECT_EQ(lines->at(1).label, u"'甲");
    const auto faulty = readCsvLines(u"cell,label,value\na,b,1\na,b\n"_qs, budget);
    ASSERT_FALSE(faulty);
    EXPECT_TRUE(faulty.error().message.contains(u'3')) << qPrintable(faulty.error().message);
}

} // namespace gongkai
