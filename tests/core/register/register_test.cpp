// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/register.h"

#include "core/register/case_keys.h"
#include "core/register/receipt.h"
#include "tests/core/register/register_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;
using testing::HasSubstr;

Case given(Said said)
{
    const auto read = readCase(typed(said), Vocabulary::builtIn(), {});
    EXPECT_TRUE(read) << (read ? "" : qPrintable(read.error().message));
    return read ? *read : Case();
}

std::string refusal(Said said)
{
    const auto read = readCase(typed(said), Vocabulary::builtIn(), {});
    return read ? "" : read.error().message.toStdString();
}

} // namespace

TEST(RegisterNumberTest, IsWrittenOneWay)
{
    const RegisterNumber seven{2026, 7};
    EXPECT_EQ(seven.toString(), u"2026-0007");
    EXPECT_EQ(RegisterNumber::fromString(u"2026-0007"), seven);
    EXPECT_EQ(RegisterNumber::fromString(u"2026-12345"), (RegisterNumber{2026, 12345}));
    for (const char* wrong : {"2026-7", "2026-00007", "2026", "2026-", "26-0007", "2026-0000",
                              "2026-+007", "2026- 007", " 2026-0007", "2026-99999999"})
        EXPECT_EQ(RegisterNumber::fromString(QString::fromLatin1(wrong)), std::nullopt) << wrong;
}

TEST(RegisterTest, NumbersRunByYearAndAreNeverUsedAgain)
{
    TestRegister test;
    EXPECT_EQ(test.add(request("2025-12-30")).toString(), u"2025-0001");
    EXPECT_EQ(test.add(request("2026-01-04")).toString(), u"2026-0001");
    EXPECT_EQ(test.add(request("2026-01-03")).toString(), u"2026-0002");
    EXPECT_EQ(test.add(request("2025-12-31")).toString(), u"2025-0002");
    QStringList order;
    for (const Case& one : test.book().cases())
        order << one.number.toString();
    EXPECT_EQ(order.join(u' '), u"2025-0001 2025-0002 2026-0001 2026-0002");
    Case later = request("2026-02-02");
    later.number = {2026, 40};
    EXPECT_TRUE(test.book().insert(later, test.rules()));
    EXPECT_EQ(test.book().insert(later, test.rules()).error().code, ErrorCode::Exists);
    EXPECT_EQ(test.book().nextNumber(2026).toString(), u"2026-0041");
    EXPECT_EQ(test.book().nextNumber(2027).toString(), u"2027-0001");
}

TEST(RegisterTest, ARefusedEventLeavesItAsItWas)
{
    TestRegister test;
    const RegisterNumber number = test.add(request("2026-03-02"));
    const Register before = test.book();
    EXPECT_NE(test.append(number, event("delivered", "2026-03-05")), QString());
    EXPECT_NE(test.append({2026, 99}, event("withdrawn", "2026-03-05")), QString());
    EXPECT_EQ(test.book(), before);
}

TEST(RegisterTest, WhatIsRegisteredCanBeAmendedWhereTheEventsFollowFromIt)
{
    TestRegister test;
    const RegisterNumber number =
        test.add(given({{"channel", "web"}, {"applicant", "natural"}, {"arrived", "2026-03-02"}}));
    const auto change = [&](Said said) {
        const auto changed =
            changeCase(*test.book().find(number), typed(said), Vocabulary::builtIn(), {});
        EXPECT_TRUE(changed);
        const auto done = test.book().amend(*changed, test.rules());
        return done ? QString() : done.error().message;
    };
    EXPECT_EQ(change({{"confirmed", "2026-03-04"}, {"contact", "13800000000"}}), QString());
    EXPECT_EQ(test.append(number, event("withdrawn", "2026-03-06")), QString());
    EXPECT_NE(change({{"confirmed", "2026-03-09"}}), QString());
    EXPECT_EQ(change({{"applicant", "business"}, {"contact", ""}}), QString());
    const Case& one = *test.book().find(number);
    EXPECT_EQ(one.confirmed, on("2026-03-04"));
    EXPECT_EQ(one.applicant, u"business");
    EXPECT_EQ(one.contact, QString());
    EXPECT_EQ(one.events.size(), 1u);
}

// 条例 31.
TEST(ReceiptTest, TheChannelSaysWhichDayCounts)
{
    const auto received = [](const char* channel, const RegisterSettings& settings = {}) {
        const Case one = given({{"channel", channel},
                                {"applicant", "natural"},
                                {"arrived", "2026-03-02"},
                                {"signed", "2026-03-03"},
                                {"office", "2026-03-04"},
                                {"confirmed", "2026-03-05"}});
        return receivedDay(one, settings);
    };
    EXPECT_EQ(received("counter"), on("2026-03-02"));
    EXPECT_EQ(received("oral"), on("2026-03-02"));
    EXPECT_EQ(received("letter"), on("2026-03-03"));
    EXPECT_EQ(received("plain_letter"), on("2026-03-05"));
    EXPECT_EQ(received("web"), on("2026-03-05"));
    EXPECT_EQ(received("fax"), on("2026-03-05"));
    EXPECT_EQ(received("mailbox"), on("2026-03-02"));
    RegisterSettings settings;
    settings.mailbox = MailboxReceipt::Confirmation;
    EXPECT_EQ(received("mailbox", settings), on("2026-03-05"));
}

TEST(ReceiptTest, ADayOfReceiptAloneIsThatOfTheChannel)
{
    const Case web =
        given({{"received", "2026-03-05"}, {"channel", "web"}, {"applicant", "natural"}});
    EXPECT_EQ(web.confirmed, on("2026-03-05"));
    EXPECT_FALSE(web.statedReceipt.isValid());
    const Case letter =
        given({{"channel", "letter"}, {"applicant", "natural"}, {"arrived", "2026年3月2日"}});
    EXPECT_EQ(receivedDay(letter, {}), on("2026-03-02"));
    const Case late = given({{"channel", "web"},
                             {"applicant", "natural"},
                             {"arrived", "2026-03-02"},
                             {"received", "2026-03-06"}});
    EXPECT_EQ(late.confirmed, on("2026-03-06"));
}

TEST(ReceiptTest, AnotherDayNeedsAReason)
{
    const Said said{{"channel", "counter"},
                    {"applicant", "natural"},
                    {"arrived", "2026-03-02"},
                    {"received", "2026-03-05"}};
    EXPECT_THAT(refusal(said), HasSubstr("2026-03-05"));
    const Case one = given({{"channel", "counter"},
                            {"applicant", "natural"},
                            {"arrived", "2026-03-02"},
                            {"received", "2026-03-05"},
                            {"received_reason", "误投转来，当日电话确认"}});
    EXPECT_EQ(receivedDay(one, {}), on("2026-03-05"));
    EXPECT_NE(refusal({{"channel", "counter"},
                       {"applicant", "natural"},
                       {"arrived", "2026-03-02"},
                       {"received", "2026-03-01"},
                       {"received_reason", "误"}}),
              "");
}

TEST(CaseKeysTest, WhatIsGivenIsReadStrictly)
{
    const auto with = [](const char* key, const char* value) {
        return refusal({{"channel", "counter"},
                        {"applicant", "natural"},
                        {"arrived", "2026-03-02"},
                        {key, value}});
    };
    EXPECT_EQ(with("items", "3"), "");
    EXPECT_NE(with("items", "0"), "");
    EXPECT_NE(with("arrived", "2026-03-03"), ""); // twice
    EXPECT_THAT(with("state", "answered"), HasSubstr("state"));
    EXPECT_THAT(with("colour", "red"), HasSubstr("colour"));
    EXPECT_NE(with("confirmed", "2026-02-30"), "");
    EXPECT_NE(with("confirmed", "2026-03-01"), ""); // before it arrived
    EXPECT_NE(with("name", "两\n行"), "");
    EXPECT_NE(with("parent", "7"), "");
    EXPECT_THAT(refusal({{"applicant", "natural"}, {"arrived", "2026-03-02"}}),
                HasSubstr("channel"));
    EXPECT_THAT(
        refusal({{"channel", "pigeon"}, {"applicant", "natural"}, {"arrived", "2026-03-02"}}),
        HasSubstr("pigeon"));
    EXPECT_THAT(refusal({{"channel", "fax"}, {"applicant", "total"}, {"arrived", "2026-03-02"}}),
                HasSubstr("total"));
    EXPECT_NE(refusal({{"channel", "fax"}, {"applicant", "natural"}}), "");
}

TEST(CaseKeysTest, EventsSayOnlyWhatTheirKindSays)
{
    const auto refusalOf = [](const char* kind, const char* day, Said said) {
        const auto read =
            readEvent(QString::fromLatin1(kind), QString::fromLatin1(day), typed(said));
        return read ? std::string() : read.error().message.toStdString();
    };
    EXPECT_EQ(refusalOf("extended", "2026/3/5", {{"days", "１０"}, {"note", "x"}}), "");
    EXPECT_NE(refusalOf("extended", "2026-03-05", {{"decision", "granted"}}), "");
    EXPECT_NE(refusalOf("extended", "2026-03-05", {{"days", "ten"}}), "");
    EXPECT_NE(refusalOf("fee_sent", "2026-03-05", {{"amount", "-1"}}), "");
    EXPECT_EQ(refusalOf("fee_sent", "2026-03-05", {{"amount", "100.50"}}), "");
    EXPECT_NE(refusalOf("third_party_answered", "2026-03-05", {{"agrees", "perhaps"}}), "");
    EXPECT_NE(refusalOf("reasons_received", "2026-03-05", {{"until", "soon"}}), "");
    EXPECT_NE(refusalOf("decided", "2026-03-05", {}), "");
    EXPECT_NE(refusalOf("answered", "yesterday", {}), "");
}

} // namespace gongkai
