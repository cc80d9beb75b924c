// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"

#include <gtest/gtest.h>

#include <QJsonObject>

namespace gongkai {
namespace {

TEST(ParseJsonTest, NamesTheSourceAndTheLineOfAFault)
{
    const auto result = parseJson("{\n  \"a\": 1,\n  \"b\" 2\n}", u"报告.json"_qs);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Unreadable);
    EXPECT_TRUE(result.error().message.contains(u"报告.json"));
    EXPECT_TRUE(result.error().message.contains(u"3")) << result.error().message.toStdString();
}

TEST(ParseJsonTest, AKeyThatStandsTwiceIsRefusedByName)
{
    const auto result =
        parseJson(R"({"cells":{"a.b.c":"1","x":[{"k":1},{"k":2}],"a.b.\u0063":"2"}})", u"f"_qs);
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().message.contains(u"a.b.c")) << result.error().message.toStdString();
}

TEST(ParseJsonTest, KeysAreComparedAsTheyAreRead)
{
    const auto isRead = [](const QByteArray& json) {
        return parseJson(json, u"a.json"_qs).has_value();
    };
    EXPECT_FALSE(isRead(R"({"a": 1, "\u0061": 2})"));
    EXPECT_FALSE(isRead(R"({"件": 1, "\u4ef6": 2})"));
    EXPECT_FALSE(isRead(R"({"": 1, "": 2})"));
    EXPECT_TRUE(isRead(R"({"a": 1, "a ": 2, "A": 3})"));
}

TEST(ParseJsonTest, TheSameKeyInDifferentObjectsAndInsideStringsIsFine)
{
    EXPECT_TRUE(parseJson(R"({"a":{"a":"\"a\":1,{"},"b":[{"a":1},{"a":2}]})", u"f"_qs));
}

TEST(JsonWriterTest, WritesInTheOrderOfTheCalls)
{
    JsonWriter json;
    json.beginObject();
    json.member(u"z", u"一\"引\\号\n\x01");
    json.memberIfFilled(u"empty", u"");
    json.key(u"list");
    json.beginArray();
    json.number(-3);
    json.boolean(true);
    json.beginObject();
    json.endObject();
    json.endArray();
    json.endObject();
    EXPECT_EQ(json.take(), QByteArray(R"({
  "z": "一\"引\\号\n\u0001",
  "list": [
    -3,
    true,
    {}
  ]
}
)"));
}

TEST(JsonTextTest, AMessageIsShortHoweverLongAKeyIs)
{
    const QByteArray key(100'000, 'k');
    const auto read = parseJson("{\"" + key + "\":1,\"" + key + "\":2}", QStringLiteral("a.json"));
    ASSERT_FALSE(read);
    EXPECT_LT(read.error().message.size(), 200);
}

} // namespace
} // namespace gongkai
