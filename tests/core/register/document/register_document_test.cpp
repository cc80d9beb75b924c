// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/document/register_document.h"

#include "core/register/case_keys.h"
#include "core/register/count.h"
#include "core/register/dispute_keys.h"
#include "tests/core/register/random_register.h"
#include "tests/core/storage/fault_vfs.h"
#include "tests/core/storage/register_test_base.h"

#include <gmock/gmock.h>

#include <QFile>

#include <random>
#include <sqlite3.h>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;
using namespace test;
using testing::HasSubstr;
using testing::Not;

class RegisterDocumentTest : public RegisterTest
{
protected:
    RegisterDocument::Ground ground() const { return {Vocabulary::builtIn(), m_calendar}; }

    RegisterDocument::Ptr made(const QString& file) const
    {
        auto document = RegisterDocument::create(file, u"示例区人民政府"_s, ground(), options());
        EXPECT_TRUE(document) << (document ? "" : qPrintable(document.error().message));
        return document ? *std::move(document) : nullptr;
    }
    RegisterDocument::Ptr opened(const QString& file, bool hold = false) const
    {
        auto asked = options();
        asked.hold = hold;
        auto document = RegisterDocument::open(file, ground(), asked);
        EXPECT_TRUE(document) << (document ? "" : qPrintable(document.error().message));
        return document ? *std::move(document) : nullptr;
    }
    RegisterDocument::Ptr read(const QString& file) const
    {
        auto document = RegisterDocument::open(file, ground(), options(Mode::Read));
        EXPECT_TRUE(document) << (document ? "" : qPrintable(document.error().message));
        return document ? *std::move(document) : nullptr;
    }
    Error refusal(const QString& file) const
    {
        const auto document = RegisterDocument::open(file, ground(), options());
        EXPECT_FALSE(document);
        return document ? Error() : document.error();
    }

    static Case asked()
    {
        const auto one = readCase(test::typed({{"received", "2026-02-13"},
                                               {"applicant", "natural"},
                                               {"channel", "counter"},
                                               {"name", "王小明"},
                                               {"contact", "13812345678"},
                                               {"text", "本人的拆迁补偿协议"}}),
                                  Vocabulary::builtIn(), {});
        EXPECT_TRUE(one);
        return one ? *one : Case();
    }
    static Dispute sued(const char* about)
    {
        const auto one = readDispute(test::typed({{"kind", "litigation"},
                                                  {"block", "after_review"},
                                                  {"case", about},
                                                  {"in", "2026-05-06"},
                                                  {"note", "代理人王小明"}}),
                                     Vocabulary::builtIn());
        EXPECT_TRUE(one) << (one ? "" : qPrintable(one.error().message));
        return one ? *one : Dispute();
    }
    /// One of every act; the file of version 1 that is kept was made so.
    static void actAll(RegisterDocument& document)
    {
        const auto number = document.add(asked());
        ASSERT_TRUE(number);
        ASSERT_TRUE(document.append(*number, event("third_party_sent", "2026-02-25",
                                                   {{"party", "甲公司"}, {"note", "经办王芳"}})));
        ASSERT_TRUE(document.append(*number, event("third_party_answered", "2026-03-05",
                                                   {{"party", "甲公司"}, {"agrees", "no"}})));
        ASSERT_TRUE(document.append(*number, event("answered", "2026-03-20",
                                                   {{"decision", "partial"},
                                                    {"article", "37"},
                                                    {"document", "示公开〔2026〕3号"}})));
        Case changed = *document.book().find(*number);
        changed.receiver = u"李四"_s;
        ASSERT_TRUE(document.amend(changed));
        Case split = asked();
        split.parent = *number;
        split.number = {2026, 7};
        split.events = {event("withdrawn", "2026-03-02")};
        ASSERT_TRUE(document.take({split}, u"台账.xlsx"_s));
        const auto suit = document.add(sued("2026-0001"));
        ASSERT_TRUE(suit);
        Dispute decided = *document.book().findDispute(*suit);
        decided.result = u"dismissed"_s;
        decided.out = on("2026-09-01");
        ASSERT_TRUE(document.amend(decided));
        RegisterSettings settings;
        settings.fee = Reading::Lenient;
        settings.countsReopened = true;
        ASSERT_TRUE(document.settle(u"示例市示例区人民政府"_s, settings));
        ASSERT_TRUE(document.redact({2026, 7}));
    }

    static void expectSame(const RegisterDocument& a, const RegisterDocument& b)
    {
        EXPECT_TRUE(a.book() == b.book());
        EXPECT_EQ(a.agency(), b.agency());
        EXPECT_EQ(valuesText(a), valuesText(b));
    }
    static std::string valuesText(const RegisterDocument& document)
    {
        return casesToJson(document.book(), {on("2026-12-31"), true}, document.rules())
            .toStdString();
    }

    WorkCalendar m_calendar = WorkCalendar::builtIn();
};

TEST_F(RegisterDocumentTest, EveryActIsThereAgainWhenItIsOpenedAgain)
{
    const auto document = made(registerPath());
    actAll(*document);
    const Case& first = document->book().cases().front();
    EXPECT_EQ(first.receiver, u"李四"_s);
    EXPECT_EQ(first.name, u"王小明"_s);
    EXPECT_EQ(first.events.size(), 3U);
    EXPECT_EQ(document->book().find({2026, 7})->name, QString());
    EXPECT_EQ(document->book().disputes().front().result, u"dismissed"_s);
    EXPECT_EQ(document->settings().fee, Reading::Lenient);
    EXPECT_TRUE(document->settings().countsReopened);
    EXPECT_EQ(document->acts().size(), 11U);
    expectSame(*read(registerPath()), *document);
}

TEST_F(RegisterDocumentTest, TheKeptFileOfVersionOneIsTheRegisterItWas)
{
    const QString kept = path(u"kept.gkr"_s);
    ASSERT_TRUE(QFile::copy(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/gkr/acts_1.gkr"), kept));
    ASSERT_TRUE(QFile::setPermissions(kept, QFile::ReadOwner | QFile::WriteOwner));
    const auto document = made(registerPath());
    actAll(*document);
    expectSame(*read(kept), *document);
    EXPECT_EQ(dump(kept), dump(registerPath())); // and is written so today
}

TEST_F(RegisterDocumentTest, WhatIsRefusedChangesNeitherRegisterNorFile)
{
    const auto document = made(registerPath());
    actAll(*document);
    const Register before = document->book();
    const QByteArray bytes = bytesOf(registerPath());
    Case nobody = asked();
    nobody.applicant = u"ghost"_s;
    EXPECT_FALSE(document->add(nobody));
    Case same = asked();
    same.number = {2026, 1};
    EXPECT_FALSE(document->take({same}, {}));
    Case fine = asked();
    fine.number = {2026, 9};
    EXPECT_FALSE(document->take({fine, same}, {})); // all or none
    EXPECT_FALSE(
        document->append({2026, 1}, event("answered", "2026-03-21", {{"decision", "granted"}})));
    EXPECT_FALSE(document->append({2026, 99}, event("withdrawn", "2026-03-21")));
    Case later = *document->book().find({2026, 1});
    later.arrived = on("2026-03-01"); // behind its events
    EXPECT_FALSE(document->amend(later));
    EXPECT_FALSE(document->add(sued("2026-0044")));
    Dispute unknown = sued("2026-0001");
    unknown.number = {2026, 5};
    EXPECT_FALSE(document->amend(unknown));
    EXPECT_FALSE(document->settle(QString(), {}));
    EXPECT_FALSE(document->redact({2025, 1}));
    EXPECT_TRUE(document->book() == before);
    EXPECT_EQ(bytesOf(registerPath()), bytes);
    const auto unnamed =
        RegisterDocument::create(path(u"other.gkr"_s), u"两\n行"_s, ground(), options());
    EXPECT_FALSE(unnamed);
    EXPECT_FALSE(QFile::exists(path(u"other.gkr"_s)));
}

// By another reading of the rules the case would not have been received before its answer.
// An event or a case that was not typed, but made: what an opening could not read is never kept.
TEST_F(RegisterDocumentTest, WhatCouldNotBeReadAgainIsRefused)
{
    const auto document = made(registerPath());
    ASSERT_TRUE(document);
    const auto number = document->add(asked());
    ASSERT_TRUE(number);
    const Register before = document->book();

    Case torn = asked();
    torn.name = u"王\n小明"_s;
    EXPECT_FALSE(document->add(torn));
    torn.number = *number;
    EXPECT_FALSE(document->amend(torn));
    CaseEvent event = test::event("withdrawn", "2026-02-20");
    event.set(EventKey::Note, u"来电\n撤回"_s);
    EXPECT_FALSE(document->append(*number, event));
    Dispute dispute = sued("2026-0001");
    dispute.note = u"甲\n乙"_s;
    EXPECT_FALSE(document->add(dispute));

    EXPECT_EQ(document->book(), before);
    EXPECT_EQ(read(registerPath())->book(), before);
}

TEST_F(RegisterDocumentTest, SettingsNoCaseCanBeFollowedByAreRefused)
{
    const auto document = made(registerPath());
    const auto mail = readCase(
        test::typed({{"received", "2026-02-13"}, {"applicant", "natural"}, {"channel", "mailbox"}}),
        Vocabulary::builtIn(), {});
    ASSERT_TRUE(mail);
    const auto number = document->add(*mail);
    ASSERT_TRUE(number);
    ASSERT_TRUE(document->append(*number, event("correction_sent", "2026-02-20")));
    RegisterSettings settings;
    settings.mailbox = MailboxReceipt::Confirmation;
    const auto refused = document->settle(document->agency(), settings);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message.toStdString(), HasSubstr("2026-0001"));
    EXPECT_EQ(document->settings().mailbox, MailboxReceipt::Arrival);
}

TEST_F(RegisterDocumentTest, AnActThatCannotBeDoneAgainIsNamedAndTheFileIsCorrupt)
{
    const std::vector<Act> wrong{
        {u"case"_s, R"({"case":"2026-0001"})"_ba},
        {u"case"_s,
         R"({"case":"2026-0001","applicant":"natural","channel":"counter","arrived":"2026-02-13"})"_ba},
        {u"case"_s, R"({"applicant":"natural","channel":"counter","arrived":"2026-02-13"})"_ba},
        {u"event"_s, R"({"case":"2026-0009","event":{"kind":"withdrawn","date":"2026-03-02"}})"_ba},
        {u"event"_s, R"({"case":"2026-0001","event":{"kind":"withdrawn","date":"2026-03-02"}})"_ba},
        {u"event"_s, R"({"case":"2026-0001"})"_ba},
        {u"amend"_s, R"({"case":"2026-0001","applicant":"natural","channel":"counter"})"_ba},
        {u"dispute"_s, R"({"dispute":"2026-0002","kind":"review"})"_ba},
        {u"settings"_s, R"({"fee":"perhaps"})"_ba},
        {u"settings"_s, R"({"agency":""})"_ba},
        {u"settings"_s, R"({"copied_from":"00"})"_ba},
        {u"cases"_s, R"({"cases":{}})"_ba},
        {u"cases"_s, R"({"cases":[],"more":"1"})"_ba},
        {u"event"_s, R"({"case":"2026-0001","event":{},"more":"1"})"_ba},
        {u"redact"_s, R"({"case":"2026-0001","more":"1"})"_ba},
        {u"redact"_s, R"({})"_ba}};
    made(registerPath()).reset();
    actAll(*opened(registerPath()));
    const QByteArray whole = bytesOf(registerPath());
    for (const auto& [kind, json] : wrong) {
        writeBytes(registerPath(), whole);
        add(*openRegister(), kind, json);
        const Error error = refusal(registerPath());
        EXPECT_EQ(error.code, ErrorCode::Corrupt) << json.constData();
        EXPECT_THAT(error.message.toStdString(), HasSubstr("12"));
        EXPECT_THAT(error.message.toStdString(), HasSubstr(kind.toStdString()));
    }
}

// Whatever stands in an act: it is followed or refused, and what is followed is kept by the rules.
TEST_F(RegisterDocumentTest, ADamagedActIsRefusedOrFollowed)
{
    made(registerPath()).reset();
    actAll(*opened(registerPath()));
    const std::vector<LogRow> acts = read(registerPath())->acts();
    const QString file = path(u"damaged.gkr"_s);
    std::mt19937 random(20260101);
    const auto any = [&](qsizetype most) {
        return std::uniform_int_distribution<qsizetype>(0, most)(random);
    };
    int refused = 0;
    for (int round = 0; round < 300; ++round) {
        const size_t damaged = 1 + static_cast<size_t>(any(qsizetype(acts.size()) - 2));
        const auto copy = RegisterFile::create(file, acts.front().content, options(), true);
        ASSERT_TRUE(copy);
        bool isKept = true;
        for (size_t at = 1; at < acts.size() && isKept; ++at) {
            QByteArray json = acts[at].content;
            if (at == damaged)
                json.replace(any(json.size() - 1), 1 + any(6),
                             acts[1].content.mid(any(40), any(8)));
            isKept = (*copy)->append(acts[at].kind, json).has_value(); // else no JSON any more
        }
        if (!isKept)
            continue;
        const auto document = RegisterDocument::open(file, ground(), options(Mode::Read));
        if (document) {
            EXPECT_TRUE((*document)->book().check((*document)->rules()));
            continue;
        }
        EXPECT_EQ(document.error().code, ErrorCode::Corrupt);
        ++refused;
    }
    EXPECT_GT(refused, 20);
}

TEST_F(RegisterDocumentTest, AnActOfANewerProgramIsNewer)
{
    made(registerPath()).reset();
    add(*openRegister(), u"merge"_s, "{}"_ba);
    const QByteArray bytes = bytesOf(registerPath());
    const Error error = refusal(registerPath());
    EXPECT_EQ(error.code, ErrorCode::Newer);
    EXPECT_THAT(error.message.toStdString(), HasSubstr("merge"));
    EXPECT_EQ(bytesOf(registerPath()), bytes);
}

TEST_F(RegisterDocumentTest, AFileWithoutAnAgencyIsNoRegister)
{
    for (const QByteArray& json : {"{}"_ba, R"({"agency":"甲","copied_from":"00"})"_ba,
                                   R"({"agency":"甲","office":"乙"})"_ba}) {
        ASSERT_TRUE(RegisterFile::create(registerPath(), json, options(), true));
        EXPECT_EQ(refusal(registerPath()).code, ErrorCode::Corrupt) << json.constData();
    }
}

// A later notice, or another computer, has other days off.
TEST_F(RegisterDocumentTest, AnExtensionThatWasInTimeOnceStaysWhateverTheCalendarSays)
{
    CalendarFile local;
    local.local = {{on("2026-03-19"), u"台风"_s}};
    const WorkCalendar known = m_calendar;
    m_calendar.add(local);
    const auto document = made(registerPath());
    const auto number = document->add(asked());
    ASSERT_TRUE(number);
    const CaseEvent extension = event("extended", "2026-03-20", {{"days", "5"}});
    const auto done = document->append(*number, extension);
    ASSERT_TRUE(done) << qPrintable(done.error().message);
    m_calendar = known;
    expectSame(*read(registerPath()), *document);
    const auto other = made(path(u"other.gkr"_s));
    ASSERT_TRUE(other->add(asked()));
    EXPECT_FALSE(other->append({2026, 1}, extension)); // without the typhoon
}

TEST_F(RegisterDocumentTest, WithoutHoldWhatTheDiskRefusesIsNotDone)
{
    FaultVfs vfs; // before the file is opened
    const auto document = made(registerPath());
    actAll(*document);
    const Register before = document->book();
    vfs.failAt(1, SQLITE_FULL, true);
    EXPECT_FALSE(document->add(asked()));
    EXPECT_FALSE(document->redact({2026, 1}));
    EXPECT_TRUE(document->book() == before);
    vfs.failNever();
    ASSERT_TRUE(document->add(asked()));
    EXPECT_EQ(document->acts().size(), 12U); // nothing of what failed
}

TEST_F(RegisterDocumentTest, WithHoldItIsDoneAndUnsaved)
{
    FaultVfs vfs;
    made(registerPath()).reset();
    auto document = opened(registerPath(), true);
    vfs.failAt(1, SQLITE_FULL, true);
    const auto number = document->add(asked());
    ASSERT_TRUE(number);
    ASSERT_TRUE(document->append(*number, event("withdrawn", "2026-02-20")));
    ASSERT_TRUE(document->unsaved());
    EXPECT_EQ(document->unsaved()->count, 2);
    EXPECT_EQ(document->book().cases().front().events.size(), 1U);
    vfs.failNever();
    ASSERT_TRUE(document->writeUnsaved());
    const Register held = document->book();
    document.reset();
    EXPECT_TRUE(opened(registerPath())->book() == held);
}

TEST_F(RegisterDocumentTest, AfterRedactionNobodyIsNamedAndEverythingCounts)
{
    const auto document = made(registerPath());
    actAll(*document);
    const std::string before =
        casesToJson(document->book(), {on("2026-12-31"), false}, document->rules()).toStdString();
    ASSERT_TRUE(document->redact({2026, 1}));
    EXPECT_EQ(valuesText(*document), before); // what lists without persons have said all along
    EXPECT_EQ(document->book().disputes().front().note, QString());
    EXPECT_EQ(document->book().disputes().front().out, on("2026-09-01"));
    ASSERT_TRUE(document->redact({2026, 1})); // again: nothing more to take away
}

TEST_F(RegisterDocumentTest, ACopyWithoutPersonsNeverHadThem)
{
    const auto document = made(registerPath());
    actAll(*document);
    const QString copy = path(u"copy.gkr"_s);
    EXPECT_FALSE(document->writeWithoutPersons(registerPath(), true));
    ASSERT_TRUE(document->writeWithoutPersons(copy));
    const QByteArray bytes = bytesOf(copy);
    for (const auto& personal : {"王小明", "13812345678", "拆迁", "甲公司", "经办"}) {
        EXPECT_TRUE(bytesOf(registerPath()).contains(personal)) << personal;
        EXPECT_FALSE(bytes.contains(personal)) << personal;
    }
    const auto bare = read(copy);
    EXPECT_EQ(bare->agency(), document->agency());
    EXPECT_EQ(bare->settings().fee, Reading::Lenient);
    EXPECT_EQ(bare->acts().size(), 1U); // there at once, or not at all
    EXPECT_EQ(bare->book().disputes().size(), 1U);
    EXPECT_EQ(
        valuesText(*bare),
        casesToJson(document->book(), {on("2026-12-31"), false}, document->rules()).toStdString());
    EXPECT_THAT(bare->acts().front().content.toStdString(),
                HasSubstr(document->acts().back().digest.toStdString()));
    EXPECT_EQ(document->writeWithoutPersons(copy).error().code, ErrorCode::Exists);
}

// Registers of every course a case can take, written act by act.
TEST_F(RegisterDocumentTest, RandomRegistersComeBackEqual)
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        RandomRegister random(seed, 25, 6);
        const QString file = path(u"random%1.gkr"_s.arg(seed));
        const auto document = made(file);
        size_t acts = 1;
        for (const Case& one : random.test().book().cases()) {
            const auto number = document->add(one);
            ASSERT_TRUE(number);
            ASSERT_EQ(*number, one.number);
            for (const CaseEvent& event : one.events)
                ASSERT_TRUE(document->append(*number, event));
            acts += 1 + one.events.size();
        }
        for (const Dispute& one : random.test().book().disputes())
            ASSERT_TRUE(document->add(one));
        acts += random.test().book().disputes().size();
        EXPECT_TRUE(document->book() == random.test().book()) << seed;
        EXPECT_EQ(document->acts().size(), acts);
        EXPECT_TRUE(read(file)->book() == random.test().book()) << seed;
        const QString copy = path(u"copy%1.gkr"_s.arg(seed));
        ASSERT_TRUE(document->writeWithoutPersons(copy));
        EXPECT_EQ(read(copy)->book().cases().size(), document->book().cases().size());
    }
}

} // namespace
} // namespace gongkai
