// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_keys.h"
#include "tests/core/register/register_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;

Case asked()
{
    const auto one = readCase(typed({{"received", "2026-02-13"},
                                     {"applicant", "natural"},
                                     {"channel", "counter"},
                                     {"name", "王小明"},
                                     {"contact", "13812345678"},
                                     {"text", "本人的拆迁补偿协议"}}),
                              Vocabulary::builtIn(), {});
    EXPECT_TRUE(one);
    return one ? *one : Case();
}

std::string written(TestRegister& test, const char* day, bool withPersons = false)
{
    return casesToJson(test.book(), {on(day), withPersons}, test.rules()).toStdString();
}

} // namespace

// The shape others rely on.
TEST(CaseJsonTest, AnOpenCaseSaysItsDays)
{
    TestRegister test;
    test.add(asked());
    EXPECT_EQ(written(test, "2026-03-03"), R"([
  {
    "case": "2026-0001",
    "received": "2026-02-13",
    "applicant": "natural",
    "channel": "counter",
    "arrived": "2026-02-13",
    "state": "registered",
    "latest": "2026-03-19",
    "strict": "2026-03-19",
    "warn": "2026-03-18",
    "left": 12,
    "sum": "20 − 已用 8",
    "events": []
  }
]
)");
}

TEST(CaseJsonTest, AnAnsweredCaseSaysItsDecision)
{
    TestRegister test;
    test.add(asked(), {event("extended", "2026-03-10", {{"days", "5"}, {"approved", "李四"}}),
                       event("answered", "2026-03-26",
                             {{"decision", "granted"}, {"document", "示公开〔2026〕3号"}})});
    const std::string json = written(test, "2026-12-01");
    EXPECT_THAT(json, HasSubstr(R"("decision": "granted",
    "decided": "2026-03-26",
    "document": "示公开〔2026〕3号",)"));
    EXPECT_THAT(json, HasSubstr(R"(    "events": [
      {
        "kind": "extended",
        "date": "2026-03-10",
        "days": "5",
        "approved": "李四"
      },)"));
    EXPECT_THAT(json, HasSubstr(R"("state": "answered")"));
    EXPECT_THAT(json, Not(HasSubstr("left")));
    EXPECT_THAT(json, Not(HasSubstr("overdue")));
    EXPECT_THAT(written(test, "2026-03-25"), HasSubstr(R"("state": "extended")"));
}

TEST(CaseJsonTest, PersonsAreOnlyThereWhereTheyAreAskedFor)
{
    TestRegister test;
    test.add(asked(), {event("third_party_sent", "2026-03-03", {{"party", "赵某某"}}),
                       event("third_party_sent", "2026-03-03", {{"party", "钱某某"}}),
                       event("third_party_answered", "2026-03-05",
                             {{"party", "钱某某"}, {"note", "电话13900001111"}})});
    const std::string masked = written(test, "2026-03-06");
    for (const char* person : {"王小明", "13812345678", "拆迁", "赵某某", "钱某某", "139"})
        EXPECT_THAT(masked, Not(HasSubstr(person)));
    EXPECT_THAT(masked, HasSubstr("\"party\": \"1\""));
    EXPECT_THAT(masked, HasSubstr("\"party\": \"2\""));
    const std::string full = written(test, "2026-03-06", true);
    for (const char* person : {"王小明", "13812345678", "拆迁", "赵某某", "钱某某", "139"})
        EXPECT_THAT(full, HasSubstr(person));
}

TEST(CaseJsonTest, AListIsReadStrictly)
{
    TestRegister test;
    test.add(asked(), {event("withdrawn", "2026-03-03")});
    const QByteArray json = casesToJson(test.book(), {on("2026-03-06"), true}, test.rules());
    const auto refusal = [&](const char* before, const char* after) {
        QByteArray changed = json;
        EXPECT_TRUE(changed.contains(before)) << before;
        changed.replace(before, after);
        const auto read = readCases(changed, QStringLiteral("x.json"), test.rules());
        return read ? "" : read.error().message.toStdString();
    };
    EXPECT_EQ(refusal("natural", "natural"), "");
    EXPECT_THAT(refusal("natural", "ghost"), HasSubstr("2026-0001"));
    EXPECT_NE(refusal("\"withdrawn\",", "\"vanished\","), "");
    EXPECT_NE(refusal("2026-03-03", "2026-02-12"), "");
    EXPECT_NE(refusal("\"name\"", "\"nickname\""), "");
    EXPECT_NE(refusal("2026-0001", "2026-1"), "");
    EXPECT_NE(refusal("\"events\"", "\"event\""), "");
    EXPECT_NE(refusal("\"natural\"", "[1]"), "");
    EXPECT_FALSE(readCases("{}", QStringLiteral("x.json"), test.rules()));
}

} // namespace gongkai
