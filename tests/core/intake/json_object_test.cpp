// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json_object.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

namespace gongkai {
namespace {

QJsonObject parsed(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

// What is refused when `use` has read its members and asked for no others; "" for nothing.
template <typename Use>
QString refused(const char* json, const Use& use)
{
    Refusal refusal(u"来源"_qs);
    JsonObject object(parsed(json), {}, refusal);
    use(object);
    object.refuseOtherKeys();
    return refusal.error() ? refusal.error()->message : QString();
}

} // namespace

TEST(JsonObjectTest, MembersOfTheRightTypeAreRead)
{
    EXPECT_EQ(refused(R"({"a": "字", "b": 3, "c": true, "d": {"e": "f"}, "x_note": []})",
                      [](JsonObject& object) {
                          EXPECT_EQ(object.requiredText(u"a"_qs), u"字");
                          EXPECT_EQ(object.requiredNumber(u"b"_qs), 3);
                          EXPECT_TRUE(object.flag(u"c"_qs));
                          EXPECT_EQ(object.object(u"d"_qs).text(u"e"_qs), u"f");
                          EXPECT_EQ(object.text(u"g"_qs), QString());
                          EXPECT_EQ(object.number(u"g"_qs, 7), 7);
                          EXPECT_FALSE(object.flag(u"g"_qs));
                      }),
              u"");
}

TEST(JsonObjectTest, AMemberOfAnotherTypeIsRefusedByItsPath)
{
    const QString told = refused(R"({"rows": [{}, {"label": 1}]})", [](JsonObject& object) {
        for (JsonObject& row : object.objects(u"rows"_qs))
            EXPECT_EQ(row.text(u"label"_qs), QString());
    });
    EXPECT_TRUE(told.contains(u"rows/1/label")) << qPrintable(told);
    EXPECT_NE(refused(R"({"a": 1.5})", [](JsonObject& object) { object.number(u"a"_qs, 0); }), u"");
    EXPECT_NE(refused(R"({"a": [1]})", [](JsonObject& object) { object.objects(u"a"_qs); }), u"");
}

TEST(JsonObjectTest, WhatIsMissingAndWhatNobodyAskedForIsRefused)
{
    const auto wants = [](JsonObject& object) { object.requiredText(u"a"_qs); };
    EXPECT_TRUE(refused("{}", wants).contains(u"“a”"));
    EXPECT_TRUE(refused(R"({"a": "", "b": 0})", wants).contains(u"“b”"));
}

TEST(JsonObjectTest, OnlyTheFirstRefusalIsKept)
{
    Refusal refusal(u"来源"_qs);
    refusal.refuse(u"一"_qs);
    refusal.refuse(u"二"_qs);
    EXPECT_TRUE(refusal.error()->message.contains(u"一"));
}

TEST(JsonObjectTest, ValuesAreCountedBeforeTheyAreParsed)
{
    Budget budget(u"来源"_qs);
    EXPECT_TRUE(countJsonValues(R"({"a": [1, 2, "[,[\",["]})", budget));
    EXPECT_EQ(budget.used(Limit::Nodes), 4) << "two lists, two commas";
    EXPECT_FALSE(countJsonValues(QByteArray(1'000'000, '['), budget));
    EXPECT_EQ(budget.broken(), Limit::Depth);
}

} // namespace gongkai
