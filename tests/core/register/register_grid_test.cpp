// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The register as sheets, and the office's own sheets as a register.
#include "core/register/built_in.h"
#include "core/register/table/columns.h"
#include "core/register/table/register_grid.h"
#include "core/register/table/register_intake.h"
#include "tests/core/register/random_register.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;
using namespace test;
using testing::HasSubstr;

const QStringList heads{u"登记编号"_s, u"申请人姓名"_s, u"申请人类别"_s, u"申请方式"_s,
                        u"收到日期"_s, u"答复日期"_s,   u"答复结果"_s,   u"备注"_s};

RegisterIntake taken(const TestRegister& test, const std::vector<TextGrid>& grids, Said common = {})
{
    const auto read = readRegisterGrids(grids, typed(common), test.book(), test.rules());
    EXPECT_TRUE(read) << (read ? "" : qPrintable(read.error().message));
    return read ? *read : RegisterIntake();
}

RegisterIntake takenRow(const TestRegister& test, const QStringList& row)
{
    return taken(test, {{u"台账"_s, {heads, row}}});
}

// The one reason for which the row is left.
std::string reasonOf(const TestRegister& test, const QStringList& row)
{
    const RegisterIntake intake = takenRow(test, row);
    EXPECT_TRUE(intake.cases.empty());
    EXPECT_EQ(intake.left.size(), 1U);
    return intake.left.empty() ? std::string() : intake.left.front().reason.toStdString();
}

std::string refusal(const std::vector<TextGrid>& grids)
{
    const TestRegister test;
    const auto read = readRegisterGrids(grids, {}, test.book(), test.rules());
    EXPECT_FALSE(read);
    return read ? std::string() : read.error().message.toStdString();
}

} // namespace

TEST(RegisterColumnsTest, TheBuiltInFileIsValidAndKnowsEveryWordOfTheVocabulary)
{
    const auto read = readRegisterColumns(builtInRegisterFile(u"columns.json"_s), u"columns"_s);
    ASSERT_TRUE(read) << qPrintable(read.error().message);
    EXPECT_EQ(read->find(u" 登 记\n号 "_s)->key, u"case"_s);
    EXPECT_EQ(read->find(u"备注"_s), nullptr);
    for (const ApplicantWord& kind : Vocabulary::builtIn().applicants)
        EXPECT_EQ(read->idOf(u"applicant"_s, kind.name), kind.id);
    for (const Channel channel : allChannels())
        EXPECT_EQ(read->idOf(u"channel"_s, channelName(channel)), channelId(channel));
    for (const DecisionWord& decision : Vocabulary::builtIn().decisions)
        EXPECT_EQ(read->idOf(u"decision"_s, decision.id), decision.id);
    EXPECT_EQ(read->idOf(u"decision"_s, u"不予公开"_s), std::nullopt); // which of eight?
    for (const EventKind kind : allEventKinds()) // none is lost when a register is exported
        EXPECT_TRUE(std::ranges::any_of(read->all(), [&](const RegisterColumn& column) {
            return column.key == eventKindId(kind) + u".date"_s;
        })) << eventKindId(kind).toStdString();
}

TEST(RegisterColumnsTest, AFileThatSaysSomethingTwiceIsRefused)
{
    const auto faultOf = [](const char* columns, const char* words) {
        const QByteArray json =
            QByteArray(R"({"format": "gongkai-register-columns", "version": 1, "columns": [)") +
            columns + R"(], "words": [)" + words + "]}";
        const auto read = readRegisterColumns(json, u"x"_s);
        return read ? std::string() : read.error().message.toStdString();
    };
    EXPECT_EQ(faultOf(R"({"key": "name", "title": "姓名"})", ""), "");
    EXPECT_THAT(faultOf(R"({"key": "name", "title": "甲"}, {"key": "text", "title": "乙",
                            "also": ["甲"]})",
                        ""),
                HasSubstr("甲"));
    EXPECT_THAT(faultOf(R"({"key": "colour", "title": "甲"})", ""), HasSubstr("colour"));
    EXPECT_THAT(faultOf(R"({"key": "answered.party", "title": "甲"})", ""),
                HasSubstr("answered.party"));
    EXPECT_THAT(faultOf(R"({"key": "name", "title": "甲"})",
                        R"({"about": "agrees", "id": "yes", "words": ["是"]},
                           {"about": "agrees", "id": "no", "words": ["是"]})"),
                HasSubstr("是"));
}

TEST(RegisterIntakeTest, ARowOfTheOfficesOwnListIsACase)
{
    const TestRegister test;
    const RegisterIntake intake =
        takenRow(test, {u"示公开第1号"_s, u"张三"_s, u"公 民"_s, u"网上"_s, u"2026.3.2"_s,
                        u"2026年3月20日"_s, u"信息不存在"_s, u"急"_s});
    ASSERT_EQ(intake.cases.size(), 1U);
    const Case& one = intake.cases.front();
    EXPECT_EQ(one.number, (RegisterNumber{2026, 1}));
    EXPECT_EQ(one.reference, u"示公开第1号"_s);
    EXPECT_EQ(one.name, u"张三"_s);
    EXPECT_EQ(one.applicant, u"natural"_s);
    EXPECT_EQ(one.channel, Channel::Web);
    EXPECT_EQ(one.confirmed, on("2026-03-02"));
    ASSERT_EQ(one.events.size(), 1U);
    EXPECT_EQ(one.events[0], event("answered", "2026-03-20", {{"decision", "unable_not_held"}}));
    EXPECT_TRUE(intake.isComplete());
    EXPECT_EQ(intake.columns.back().title, u"备注"_s);
    EXPECT_EQ(intake.columns.back().key, QString()); // listed, not read
}

TEST(RegisterIntakeTest, WhatCanBeReadInTwoWaysIsLeftWithTheReason)
{
    const TestRegister test;
    const QStringList fine{u""_s,         u"甲"_s,       u"自然人"_s,  u"当面"_s,
                           u"2026-3-2"_s, u"2026-3-9"_s, u"予以公开"_s};
    EXPECT_EQ(takenRow(test, fine).cases.size(), 1U);
    const auto with = [&](qsizetype place, const QString& text) {
        QStringList row = fine;
        row[place] = text;
        return reasonOf(test, row);
    };
    EXPECT_THAT(with(2, u"法人"_s), HasSubstr("申请人类别：“法人”"));
    EXPECT_THAT(with(2, u""_s), HasSubstr("applicant"));
    EXPECT_THAT(with(3, u"微信"_s), HasSubstr("申请方式：“微信”"));
    EXPECT_THAT(with(4, u"3月2日"_s), HasSubstr("3月2日"));
    EXPECT_THAT(with(4, u""_s), HasSubstr("received"));
    EXPECT_THAT(with(5, u""_s), HasSubstr("答复"));
    EXPECT_THAT(with(5, u"2026-03-01"_s), HasSubstr("2026-03-01")); // before it came
    EXPECT_THAT(with(6, u"不予公开"_s), HasSubstr("答复结果：“不予公开”"));
    EXPECT_THAT(with(6, u""_s), HasSubstr("decision"));
}

TEST(RegisterIntakeTest, HowElseARequestEndsMayStandInTheColumnOfResults)
{
    const TestRegister test;
    const auto kindOf = [&](const QString& word) {
        const RegisterIntake intake = takenRow(
            test, {u""_s, u"甲"_s, u"个人"_s, u"现场"_s, u"2026-3-2"_s, u"2026-3-9"_s, word});
        EXPECT_EQ(intake.cases.size(), 1U);
        return intake.cases.empty() ? EventKind::Answered : intake.cases[0].events[0].kind;
    };
    EXPECT_EQ(kindOf(u"撤回"_s), EventKind::Withdrawn);
    EXPECT_EQ(kindOf(u"转办"_s), EventKind::PassedOn);
    EXPECT_EQ(kindOf(u"不予公开：过程性信息"_s), EventKind::Answered);
}

TEST(RegisterIntakeTest, HeadsMayStandOnTwoLinesBelowATitle)
{
    const TestRegister test;
    const QString title = u"2026年依申请公开台账"_s;
    const TextGrid grid{
        u"一"_s,
        {{title, title, title, title, title, title},
         {u"序号"_s, u"申请人类别"_s, u"申请方式"_s, u"收到日期"_s, u"补正"_s, u"补正"_s},
         {u"序号"_s, u"申请人类别"_s, u"申请方式"_s, u"收到日期"_s, u"通知日期"_s, u"收到日期"_s},
         {u"1"_s, u"自然人"_s, u"当面"_s, u"2026-03-02"_s, u"2026-03-09"_s, u"2026-03-16"_s},
         {u"2"_s},
         {u"合计"_s}}};
    const RegisterIntake intake = taken(test, {grid, {u"二"_s, {{u"说明"_s}}}});
    ASSERT_EQ(intake.cases.size(), 1U);
    EXPECT_TRUE(intake.left.empty()); // running numbers of empty rows
    EXPECT_EQ(intake.otherSheets, QStringList{u"二"_s});
    const std::vector<CaseEvent> expected{event("correction_sent", "2026-03-09"),
                                          event("correction_received", "2026-03-16")};
    EXPECT_EQ(intake.cases[0].events, expected);
}

TEST(RegisterIntakeTest, WithoutColumnsOrWithOneTwiceNothingIsRead)
{
    EXPECT_THAT(refusal({{u"x"_s, {{u"甲"_s, u"乙"_s}, {u"1"_s, u"2"_s}}}}), HasSubstr("登记号"));
    EXPECT_THAT(refusal({}), HasSubstr("登记号"));
    EXPECT_THAT(refusal({{u"x"_s, {heads + QStringList{u"答复时间"_s}}}}),
                HasSubstr("“答复日期”和“答复时间”"));
}

TEST(RegisterIntakeTest, WhatHoldsForAllRowsIsSaidOnce)
{
    const TestRegister test;
    const TextGrid grid{{},
                        {{u"收到日期"_s, u"申请人"_s, u"申请方式"_s},
                         {u"2026-03-02"_s, u"甲"_s, u""_s},
                         {u"2026-03-03"_s, u"乙"_s, u"传真"_s}}};
    const RegisterIntake intake =
        taken(test, {grid}, {{"applicant", "natural"}, {"channel", "counter"}});
    ASSERT_EQ(intake.cases.size(), 2U);
    EXPECT_EQ(intake.cases[0].channel, Channel::Counter);
    EXPECT_EQ(intake.cases[1].channel, Channel::Fax);
}

TEST(RegisterIntakeTest, WhatIsThereIsNotTakenTwice)
{
    TestRegister test;
    const QStringList own{u"示1号"_s, u"甲"_s, u"自然人"_s, u"当面"_s, u"2026-3-2"_s, u""_s, u""_s};
    const QStringList none{u""_s, u"乙"_s, u"自然人"_s, u"当面"_s, u"2026-3-2"_s, u""_s, u""_s};
    QStringList numbered = none;
    numbered[0] = u"2026-0009"_s;
    const TextGrid grid{u"台账"_s, {heads, own, none, numbered}};
    const RegisterIntake first = taken(test, {grid});
    ASSERT_EQ(first.cases.size(), 3U);
    for (const Case& one : first.cases)
        ASSERT_TRUE(test.book().insert(one, test.rules()));
    const RegisterIntake again = taken(test, {grid});
    EXPECT_TRUE(again.cases.empty());
    EXPECT_EQ(again.left.size(), 3U);
    EXPECT_TRUE(again.isComplete());
    for (QStringList row : {own, none, numbered}) { // answered by now: not another case
        row[5] = u"2026-3-9"_s;
        row[6] = u"予以公开"_s;
        const RegisterIntake later = takenRow(test, row);
        EXPECT_TRUE(later.cases.empty());
        ASSERT_EQ(later.left.size(), 1U);
        EXPECT_FALSE(later.left[0].isThere);
    }
    EXPECT_EQ(taken(TestRegister(), {{u"台账"_s, {heads, own, own}}}).cases.size(), 1U);
}

TEST(RegisterGridTest, ColumnsWithoutPersonsUnlessTheyAreAskedFor)
{
    TestRegister test;
    Case one = request("2026-02-13");
    one.name = u"王小明"_s;
    one.request = u"拆迁协议"_s;
    test.add(one, {event("third_party_sent", "2026-02-25", {{"party", "甲公司"}})});
    const auto textOf = [&](bool withPersons) {
        QString all;
        for (const TextGrid& grid :
             registerGrids(test.book(), {on("2026-03-01"), withPersons}, test.rules()))
            for (const QStringList& row : grid.rows)
                all += row.join(u'|') + u'\n';
        return all;
    };
    for (const QString& personal : {u"王小明"_s, u"拆迁"_s, u"甲公司"_s}) {
        EXPECT_FALSE(textOf(false).contains(personal));
        EXPECT_TRUE(textOf(true).contains(personal));
    }
    EXPECT_EQ(textOf(false).toStdString(),
              "登记号|申请人类别|申请方式|到达日期|收到日期|征求第三方意见日期|状态|最迟答复日期|"
              "从严答复日期|剩余工作日|办理经过\n"
              "2026-0001|自然人|当面提交|2026-02-13|2026-02-13|2026-02-25|征求意见中|2026-03-25|"
              "2026-03-24|17|2026-02-25征求第三方意见\n");
}

// Whatever one row can say comes back; the rest is listed, and nothing is taken wrongly.
TEST(RegisterGridTest, AnExportedRegisterIsReadAgain)
{
    size_t equal = 0;
    size_t all = 0;
    for (unsigned seed = 1; seed <= 6; ++seed) {
        RandomRegister random(seed, 40, 3);
        const Register& book = random.test().book();
        const TestRegister empty;
        const RegisterIntake intake =
            taken(empty, registerGrids(book, {on("2026-12-31"), true}, random.test().rules()));
        EXPECT_EQ(intake.cases.size() + intake.left.size(), book.cases().size());
        all += book.cases().size();
        for (const Case& one : intake.cases) {
            Case original = *book.find(one.number);
            const bool namesParty = std::ranges::any_of(
                original.events, [](const CaseEvent& event) { return event.has(EventKey::Party); });
            if (namesParty) // stands once in a row
                continue;
            std::ranges::stable_sort(original.events, {}, [](const CaseEvent& event) {
                return std::pair(event.day, event.kind);
            });
            Case read = one;
            std::ranges::stable_sort(read.events, {}, [](const CaseEvent& event) {
                return std::pair(event.day, event.kind);
            });
            EXPECT_TRUE(read == original) << seed << ' ' << one.number.toString().toStdString();
            ++equal;
        }
    }
    EXPECT_GT(equal, all * 7 / 10);
}

} // namespace gongkai
