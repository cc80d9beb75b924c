// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"

#include "core/ledger/acts.h"
#include "core/register/dispute_keys.h"
#include "tests/core/register/random_register.h"

#include <gmock/gmock.h>

#include <QTemporaryDir>

namespace gongkai {
namespace {

using namespace test;
using testing::HasSubstr;

class LedgerTest : public testing::Test
{
protected:
    using LedgerPtr = std::unique_ptr<Ledger>;

    QString path() const { return m_folder.filePath(u"台账 100%.gkr"_qs); }
    const RegisterRules& rules() const { return m_rules.rules(); }

    LedgerPtr create() const
    {
        auto made = Ledger::create(path(), u"示例县民政局"_qs, rules(), {});
        EXPECT_TRUE(made) << (made ? "" : qPrintable(made.error().message));
        return made ? *std::move(made) : nullptr;
    }
    LedgerPtr open(Ledger::Mode mode = Ledger::Mode::Read) const
    {
        auto opened = Ledger::open(path(), rules(), {.mode = mode});
        EXPECT_TRUE(opened) << (opened ? "" : qPrintable(opened.error().message));
        return opened ? *std::move(opened) : nullptr;
    }
    // What is said of a file that must not open.
    Error refusal() const
    {
        const auto opened = Ledger::open(path(), rules(), {.mode = Ledger::Mode::Read});
        EXPECT_FALSE(opened);
        return opened ? Error() : opened.error();
    }
    // A file with one act more than a register begins with.
    void writeActs(const QString& kind, const QByteArray& json) const
    {
        const auto file = RegisterFile::create(path(), agencyAct(u"示例县民政局"_qs), {});
        ASSERT_TRUE(file);
        ASSERT_TRUE((*file)->append(kind, json));
    }

private:
    QTemporaryDir m_folder;
    TestRegister m_rules;
};

RegisterNumber mustAdd(Ledger& ledger, const Case& one)
{
    const auto number = ledger.add(one);
    EXPECT_TRUE(number) << (number ? "" : qPrintable(number.error().message));
    return number ? *number : RegisterNumber();
}

// Writes cases and disputes with all that happened, as an office does.
void writeAll(Ledger& ledger, const Register& book)
{
    for (Case one : book.cases()) {
        const auto events = std::exchange(one.events, {});
        const RegisterNumber number = mustAdd(ledger, one);
        ASSERT_EQ(number, one.number);
        for (const CaseEvent& event : events)
            ASSERT_TRUE(ledger.append(number, event));
    }
    for (const Dispute& one : book.disputes())
        ASSERT_TRUE(ledger.addDispute(one));
}

TEST_F(LedgerTest, ANewOneHasItsOfficeAndNothingElse)
{
    create().reset();
    const LedgerPtr again = open();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->agency(), u"示例县民政局"_qs);
    EXPECT_EQ(again->book(), Register());
    EXPECT_EQ(Ledger::create(path(), u"乙局"_qs, rules(), {}).error().code, ErrorCode::Exists);
    EXPECT_EQ(Ledger::create(path(), u" \n"_qs, rules(), {}, true).error().code,
              ErrorCode::Invalid);
}

TEST_F(LedgerTest, RandomRegistersComeBackAsTheyWere)
{
    RandomRegister random(7, 60, 12);
    const LedgerPtr ledger = create();
    ASSERT_TRUE(ledger);
    writeAll(*ledger, random.test().book());
    EXPECT_EQ(ledger->book(), random.test().book());
    const LedgerPtr again = open();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->book(), random.test().book());
}

TEST_F(LedgerTest, WhatIsRefusedIsNotKept)
{
    const LedgerPtr ledger = create();
    ASSERT_TRUE(ledger);
    const RegisterNumber number = mustAdd(*ledger, request("2026-03-02"));
    const Register before = ledger->book();
    const qint64 acts = ledger->file().count();

    EXPECT_FALSE(ledger->add(request("2026-03-02", "nobody")));
    EXPECT_FALSE(ledger->append(number, event("delivered", "2026-03-05"))); // nothing answered
    EXPECT_FALSE(ledger->append({2026, 9}, event("withdrawn", "2026-03-05")));
    EXPECT_FALSE(ledger->addDispute(Dispute()));
    EXPECT_FALSE(ledger->rename(QString()));
    EXPECT_EQ(ledger->book(), before);
    EXPECT_EQ(ledger->file().count(), acts);
}

TEST_F(LedgerTest, WhatTheFileDoesNotTakeIsNotInTheRegister)
{
    mustAdd(*create(), request("2026-03-02"));
    const LedgerPtr reading = open(Ledger::Mode::Read);
    ASSERT_TRUE(reading);
    const Register before = reading->book();
    EXPECT_FALSE(reading->add(request("2026-03-03")));
    EXPECT_FALSE(reading->append({2026, 1}, event("withdrawn", "2026-03-05")));
    EXPECT_EQ(reading->book(), before);
}

TEST_F(LedgerTest, WhatIsAmendedKeepsItsEvents)
{
    const LedgerPtr ledger = create();
    ASSERT_TRUE(ledger);
    const RegisterNumber number = mustAdd(*ledger, request("2026-03-02"));
    ASSERT_TRUE(ledger->append(number, event("withdrawn", "2026-03-05", {{"note", "来电撤回"}})));
    Case changed = *ledger->book().find(number);
    changed.applicant = u"business"_qs;
    changed.name = u"某某公司"_qs;
    changed.events.clear();
    ASSERT_TRUE(ledger->amend(changed));

    const auto dispute =
        readDispute(typed({{"kind", "review"}, {"in", "2026-04-01"}}), rules().words);
    ASSERT_TRUE(dispute);
    const auto disputed = ledger->addDispute(*dispute);
    ASSERT_TRUE(disputed);
    const auto decided =
        changeDispute(*ledger->book().findDispute(*disputed),
                      typed({{"result", "upheld"}, {"out", "2026-05-06"}}), rules().words);
    ASSERT_TRUE(decided) << qPrintable(decided.error().message);
    ASSERT_TRUE(ledger->amendDispute(*decided));
    ASSERT_TRUE(ledger->rename(u"示例县民政和社会工作局"_qs));

    const LedgerPtr again = open();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->book(), ledger->book());
    EXPECT_EQ(again->agency(), u"示例县民政和社会工作局"_qs);
    const Case* one = again->book().find(number);
    ASSERT_TRUE(one);
    EXPECT_EQ(one->applicant, u"business"_qs);
    ASSERT_EQ(one->events.size(), 1u);
    EXPECT_EQ(one->events[0].text(EventKey::Note), u"来电撤回"_qs);
    EXPECT_EQ(again->book().disputes().at(0).result, u"upheld"_qs);
}

// What stands in files of offices by now: docs/file-format.md.
TEST_F(LedgerTest, ActsAreWrittenAsTheyAlwaysWere)
{
    Case one = request("2026-03-02");
    one.number = {2026, 7};
    one.channel = Channel::Letter;
    one.signedFor = on("2026-03-03");
    one.name = u"张三"_qs;
    one.request = u"2025年低保名单"_qs;
    EXPECT_EQ(caseAct(one), QByteArray(R"({"applicant":"natural","arrived":"2026-03-02",)"
                                       R"("case":"2026-0007","channel":"letter",)"
                                       R"("persons":{"name":"张三","text":"2025年低保名单"},)"
                                       R"("signed":"2026-03-03"})"));
    EXPECT_EQ(
        eventAct({2026, 7}, event("answered", "2026-03-20",
                                  {{"decision", "granted"}, {"document", "示民公开〔2026〕7号"}})),
        QByteArray(R"({"case":"2026-0007","date":"2026-03-20","decision":"granted",)"
                   R"("document":"示民公开〔2026〕7号","kind":"answered"})"));
    auto dispute = readDispute(typed({{"kind", "litigation"},
                                      {"role", "co_defendant"},
                                      {"after_review", "yes"},
                                      {"about", "2026-0007"},
                                      {"in", "2026-06-01"}}),
                               rules().words);
    ASSERT_TRUE(dispute);
    dispute->number = {2026, 1};
    EXPECT_EQ(disputeAct(*dispute),
              QByteArray(R"({"about":"2026-0007","after_review":"yes","dispute":"2026-0001",)"
                         R"("in":"2026-06-01","kind":"litigation","role":"co_defendant"})"));
    EXPECT_EQ(agencyAct(u"某局"_qs), QByteArray(R"({"agency":"某局"})"));
}

TEST_F(LedgerTest, AnActThatCannotBeFollowedIsDamage)
{
    writeActs(act_kind::addEvent, R"({"case":"2026-0009","kind":"withdrawn","date":"2026-03-05"})");
    const Error error = refusal();
    EXPECT_EQ(error.code, ErrorCode::Corrupt);
    EXPECT_THAT(error.message.toStdString(), HasSubstr("台账 100%.gkr"));
    EXPECT_THAT(error.message.toStdString(), HasSubstr("2")); // the entry
}

TEST_F(LedgerTest, EventsThatCannotFollowAreDamage)
{
    const RegisterNumber number = mustAdd(*create(), request("2026-03-02"));
    {
        const auto file = RegisterFile::open(path(), {});
        ASSERT_TRUE(file);
        ASSERT_TRUE((*file)->append(act_kind::addEvent,
                                    eventAct(number, event("delivered", "2026-03-05"))));
    }
    const Error error = refusal();
    EXPECT_EQ(error.code, ErrorCode::Corrupt);
    EXPECT_THAT(error.message.toStdString(), HasSubstr("2026-0001"));
}

TEST_F(LedgerTest, AKindOfActNobodyKnowsHereIsOfANewerProgram)
{
    writeActs(u"letter"_qs, "{}");
    EXPECT_EQ(refusal().code, ErrorCode::Newer);
}

} // namespace
} // namespace gongkai
