// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/field_json.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

CellId cell(QStringView text)
{
    return *CellId::fromString(text);
}

TEST(FieldJsonTest, EveryStructuredFieldReadsBackAsWritten)
{
    const std::vector<LocalRow> rows{{u"local_1"_s, u"h1"_s, u"“甲”类"_s, u"件"_s},
                                     {u"proposal_replies"_s, {}, {}, {}}};
    EXPECT_EQ(localRowsFromText(toFieldText(rows)), rows);

    const LastYear last{u"2019"_s,
                        2020,
                        u"去年.gkb"_s,
                        {{cell(u"a.b.c"), Figure(*Decimal::fromString(u"24252.311082"))},
                         {cell(u"a.b.d"), Figure::slash()},
                         {cell(u"a.b.e"), Figure(Decimal(-18))}},
                        {{u"overview"_s, u"一、\n“去年”"_s}, {u"problems"_s, u"不足。"_s}}};
    EXPECT_EQ(lastYearFromText(toFieldText(last)), last);

    const Origin origin{u"去年.gkb"_s, u"a.b.c"_s, u"2025-01-05T09:00:00+08:00"_s, true,
                        u"984361元"_s};
    EXPECT_EQ(originFromText(toFieldText(origin)), origin);

    const Explanation explanation{
        u"t.sum"_s,
        u"row.column"_s,
        {{cell(u"a.b.c"), Figure()}, {cell(u"a.b.d"), Figure(Decimal(22))}},
        u"有一件尚未审结\n年底前未结"_s};
    EXPECT_EQ(explanationFromText(u"t.sum/row.column"_s, toFieldText(explanation)), explanation);

    Explanation ofLastYear = explanation;
    ofLastYear.lastYear = {{cell(u"a.b.c"), Figure(Decimal(21))}, {cell(u"a.b.e"), Figure()}};
    EXPECT_EQ(explanationFromText(u"t.sum/row.column"_s, toFieldText(ofLastYear)), ofLastYear);
    EXPECT_FALSE(toFieldText(explanation).contains(u"last_year"));

    const Override override{u"已向上级说明"_s, u"张三"_s, u"2025-01-20"_s};
    EXPECT_EQ(overrideFromText(toFieldText(override)), override);
}

TEST(FieldJsonTest, WhatIsNotSuchAnObjectGivesNothing)
{
    EXPECT_FALSE(localRowsFromText(u"{}"_s));
    EXPECT_FALSE(localRowsFromText(uR"([{"id":"Local 1"}])"_s));
    EXPECT_FALSE(localRowsFromText(uR"([{"id":"local_1","colour":"red"}])"_s));
    EXPECT_FALSE(lastYearFromText(uR"({"form":"2019","cells":{}})"_s));
    EXPECT_FALSE(lastYearFromText(uR"({"form":"2019","year":2020,"cells":{"a.b.c":"01"}})"_s));
    EXPECT_FALSE(lastYearFromText(uR"({"form":"2019","year":2020,"cells":{"a.b.c":1}})"_s));
    EXPECT_FALSE(originFromText(uR"({"from":"x","confirmed":"yes"})"_s));
    EXPECT_FALSE(explanationFromText(u"nocheck"_s, uR"({"figures":{},"text":"x"})"_s));
    EXPECT_FALSE(explanationFromText(u"t.sum/a"_s,
                                     uR"({"figures":{},"last_year":{"a.b.c":"01"},"text":"x"})"_s));
    EXPECT_FALSE(overrideFromText(uR"({"reason":""})"_s));
}

} // namespace
} // namespace gongkai
