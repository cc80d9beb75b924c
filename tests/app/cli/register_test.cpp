// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// register.
#include "tests/app/cli/cli_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

class CliRegisterTest : public CliTest
{
protected:
    CliRegisterTest()
    {
        expectDone(cli({u"register"_s, u"new"_s, u"--agency"_s, u"示例区人民政府"_s, m_file}));
    }

    /// The words behind “register”; blanks divide them.
    ProgramRun run(const char* verb, const std::string& words) const
    {
        return cli(QStringList{u"register"_s, QString::fromUtf8(verb), m_file} +
                   QString::fromStdString(words).split(u' ', Qt::SkipEmptyParts));
    }
    QString done(const char* verb, const std::string& words) const
    {
        const ProgramRun one = run(verb, words);
        EXPECT_EQ(one.exitCode, 0) << words << one.error.constData();
        return one.outText();
    }
    void refused(const char* verb, const std::string& words, const QStringList& named = {}) const
    {
        const QByteArray before = bytes(m_file);
        expectRefused(run(verb, words), 2, named);
        EXPECT_EQ(bytes(m_file), before) << words;
    }
    void addOne() const
    {
        EXPECT_EQ(done("add", "received=2026-02-13 applicant=natural channel=counter name=王小明 "
                              "contact=13812345678 text=拆迁补偿协议"),
                  u"2026-0001\n"_s);
    }
    QJsonArray listed(const std::string& options) const
    {
        const QJsonDocument json =
            QJsonDocument::fromJson(done("list", "--json " + options).toUtf8());
        EXPECT_TRUE(json.isArray());
        return json.array();
    }

    const QString m_file = path(u"台账 100%1期.gkr"_s);
};

TEST_F(CliRegisterTest, ACaseIsAddedAnsweredAndListed)
{
    addOne();
    const QJsonObject open = listed("--on 2026-03-03")[0].toObject();
    EXPECT_EQ(open[u"case"_s], u"2026-0001"_s);
    EXPECT_EQ(open[u"received"_s], u"2026-02-13"_s);
    EXPECT_EQ(open[u"state"_s], u"registered"_s);
    EXPECT_EQ(open[u"latest"_s], u"2026-03-19"_s);
    EXPECT_EQ(open[u"left"_s], 12);
    EXPECT_EQ(done("list", "--on 2026-03-03"),
              u"2026-0001  2026-02-13  自然人  已登记  2026-03-19  剩 12 个工作日\n"_s);
    EXPECT_EQ(
        done("event", "2026-0001 answered 2026-03-18 decision=granted article=36(2) "
                      "document=示公开〔2026〕3号"),
        u"2026-0001  2026-02-13  自然人  已答复  2026-03-18  予以公开  示公开〔2026〕3号\n"_s);
    const QJsonObject answered = listed("--on 2026-12-01")[0].toObject();
    EXPECT_EQ(answered[u"decision"_s], u"granted"_s);
    EXPECT_EQ(answered[u"events"_s].toArray().size(), 1);
}

TEST_F(CliRegisterTest, PersonsAreSaidOnlyWhenAskedFor)
{
    addOne();
    done("event", "2026-0001 third_party_sent 2026-02-25 party=甲公司");
    for (const char* verb : {"list", "show"}) {
        const char* number = verb == std::string("show") ? "2026-0001" : "";
        const QString bare = done(verb, number);
        const QString named = done(verb, number + std::string(" --with-persons"));
        for (const QString& personal : {u"王小明"_s, u"拆迁"_s}) {
            EXPECT_FALSE(bare.contains(personal)) << verb;
            EXPECT_TRUE(named.contains(personal)) << verb;
        }
    }
    EXPECT_FALSE(listed("")[0].toObject().contains(u"name"_s));
    EXPECT_FALSE(run("list", "--json").out.contains("甲公司"));
    EXPECT_EQ(listed("--with-persons")[0][u"contact"_s], u"13812345678"_s);
}

TEST_F(CliRegisterTest, DueIsWhatIsOpenAndToBeAnsweredByThen)
{
    addOne();                                                              // latest 2026-03-19
    done("add", "received=2026-02-24 applicant=legal channel=counter");    // 2026-03-23
    done("add", "received=2026-01-20 applicant=business channel=counter"); // 2026-02-24
    done("event", "2026-0003 answered 2026-02-20 decision=partial");
    done("add", "arrived=2026-02-01 applicant=natural channel=web"); // not confirmed
    const auto due = [&](const char* day) {
        QStringList numbers;
        for (const auto& one : listed(std::string("--on 2026-03-10 --due ") + day))
            numbers << one[u"case"_s].toString();
        return numbers.join(u' ');
    };
    EXPECT_EQ(due("2026-03-18"), QString());
    EXPECT_EQ(due("2026-03-19"), u"2026-0001"_s);
    EXPECT_EQ(due("2026-03-23"), u"2026-0001 2026-0002"_s);
    EXPECT_EQ(listed("").size(), 4);
    refused("list", "--due 2026-02-30", {u"2026-02-30"_s});
}

TEST_F(CliRegisterTest, WhatCannotBeIsRefusedInOneSentenceAndChangesNothing)
{
    addOne();
    refused("add", "applicant=natural channel=counter");
    refused("add", "received=2026-02-13 applicant=ghost channel=counter", {u"ghost"_s});
    refused("add", "received=2026-02-13 applicant=natural channel=counter colour=red",
            {u"colour"_s});
    refused("add", "received", {u"received"_s});
    refused("add", "state=answered received=2026-02-13 applicant=natural channel=counter",
            {u"state"_s});
    refused("event", "2026-0009 withdrawn 2026-03-01", {u"2026-0009"_s});
    refused("event", "2026-9 withdrawn 2026-03-01", {u"2026-9"_s});
    refused("event", "2026-0001 vanished 2026-03-01", {u"vanished"_s});
    refused("event", "2026-0001 withdrawn 2026-02-30", {u"2026-02-30"_s});
    refused("event", "2026-0001 correction_received 2026-03-01");
    refused("event", "2026-0001 extended 2026-03-20 days=5", {u"2026-03-19"_s});
    refused("event", "2026-0001 withdrawn");
    refused("amend", "2026-0001 channel=pigeon", {u"pigeon"_s});
    refused("amend", "2026-0007 channel=fax", {u"2026-0007"_s});
    refused("dispute", "kind=duel in=2026-05-01", {u"duel"_s});
    refused("dispute", "2026-0001 result=upheld", {u"2026-0001"_s});
    refused("dispute", "kind=review case=2026-0008 in=2026-05-01", {u"2026-0008"_s});
    refused("settings", "fee=maybe", {u"maybe"_s});
    refused("settings", "agency=");
    refused("redact", "2026-0002", {u"2026-0002"_s});
    refused("statistics", "soon", {u"soon"_s});
    refused("show", "2026-0002", {u"2026-0002"_s});
    expectRefused(cli({u"register"_s}), 2, {u"register"_s});
    expectRefused(cli({u"register"_s, u"burn"_s, m_file}), 2, {u"register burn"_s});
    expectRefused(cli({u"register"_s, u"new"_s, path(u"x.gkr"_s)}), 2, {u"--agency"_s});
}

TEST_F(CliRegisterTest, AnExistingFileIsReplacedByForceOnlyAndABackupIsKept)
{
    addOne();
    const QStringList again{u"register"_s, u"new"_s, u"--agency=乙局"_s, m_file};
    expectRefused(cli(again), 4, {m_file, u"--force"_s});
    EXPECT_EQ(listed("").size(), 1);
    expectDone(cli(again + QStringList{u"--force"_s}));
    EXPECT_EQ(listed("").size(), 0);
    const QString backups = cli({u"restore"_s, m_file}).outText();
    EXPECT_EQ(backups.count(u'\n'), 1);
    EXPECT_TRUE(backups.contains(u"2 步操作"_s)) << qPrintable(backups);
    expectDone(cli({u"restore"_s, m_file, u"1"_s}));
    EXPECT_EQ(listed("")[0][u"case"_s], u"2026-0001"_s);
    expectRefused(cli({u"restore"_s, m_file, u"7"_s}), 3, {m_file});
    expectRefused(cli({u"restore"_s, path(u"none.gkr"_s)}), 3, {u"none.gkr"_s});
}

TEST_F(CliRegisterTest, AWrongDayIsPutRightByAnotherEventAndStays)
{
    addOne();
    done("event", "2026-0001 answered 2026-03-18 decision=granted");
    done("event", "2026-0001 answered 2026-03-17 decision=partial corrects=1 reason=写错");
    EXPECT_EQ(listed("")[0][u"decided"_s], u"2026-03-17"_s);
    const QString shown = done("show", "2026-0001 --on 2026-04-01");
    EXPECT_TRUE(shown.contains(u"\n1  2026-03-18  答复  decision=granted\n"_s))
        << qPrintable(shown);
    EXPECT_TRUE(shown.contains(u"\n2  2026-03-17  答复  corrects=1"_s)) << qPrintable(shown);
    done("amend", "2026-0001 receiver=李四 contact=");
    const QString amended = done("show", "2026-0001 --with-persons");
    EXPECT_TRUE(amended.contains(u"receiver=李四"_s));
    EXPECT_FALSE(amended.contains(u"contact="_s));
}

TEST_F(CliRegisterTest, WhatIsLateIsSaidAndDone)
{
    addOne();
    const ProgramRun late = run("event", "2026-0001 answered 2026-03-20 decision=granted");
    EXPECT_EQ(late.exitCode, 0);
    EXPECT_TRUE(late.errorText().contains(u"2026-03-19"_s));
    EXPECT_TRUE(done("review", "").contains(u"2026-0001"_s));
    EXPECT_TRUE(done("statistics", "2026")
                    .contains(u"2026-03：新收 0，办结 1（其中延期 0，逾期 1），月末在办 0\n"_s));
}

TEST_F(CliRegisterTest, ElevenItemsInAMonthWouldCost)
{
    done("add", "received=2026-05-06 applicant=natural channel=counter name=王小明 items=10");
    done("add", "received=2026-05-29 applicant=natural channel=counter name=王小明 items=2");
    done("add", "received=2026-06-01 applicant=natural channel=counter name=王小明 items=9");
    const QString fees = done("statistics", "2026");
    EXPECT_TRUE(
        fees.contains(u"2026-05，一名申请人：12 项，按件收费 200 元（2026-0001、2026-0002）\n"_s))
        << qPrintable(fees);
    EXPECT_FALSE(fees.contains(u"2026-06，"_s));
    EXPECT_TRUE(done("statistics", "2026 --with-persons").contains(u"2026-05，王小明"_s));
}

TEST_F(CliRegisterTest, FillingProposesAndKeepsWhatWasTyped)
{
    addOne();
    done("event", "2026-0001 answered 2026-03-18 decision=granted");
    EXPECT_EQ(done("dispute", "kind=review case=2026-0001 in=2026-05-06"), u"2026-0001\n"_s);
    EXPECT_EQ(done("dispute", "2026-0001 result=upheld out=2026-07-01"),
              u"2026-0001  行政复议  2026-05-06  涉及 2026-0001  维持  2026-07-01\n"_s);
    const QString report = path(u"r.gkb"_s);
    expectDone(cli({u"new"_s, u"--year=2026"_s, u"--agency=示例区人民政府"_s, report}));
    expectDone(cli({u"set"_s, report, u"requests.granted.natural=3"_s}));
    const QByteArray before = bytes(report);
    const QStringList fill{u"register"_s, u"fill"_s, m_file, report};
    const ProgramRun dry = cli(fill + QStringList{u"--dry-run"_s, u"--json"_s});
    expectDone(dry);
    EXPECT_EQ(bytes(report), before);
    const QJsonObject json = QJsonDocument::fromJson(dry.out).object();
    EXPECT_EQ(json[u"proposed"_s].toArray().size(), 189);
    const QJsonObject kept = json[u"kept"_s].toArray()[0].toObject();
    EXPECT_EQ(kept[u"cell"_s], u"requests.granted.natural"_s);
    EXPECT_EQ(kept[u"figure"_s], u"3"_s);
    EXPECT_EQ(kept[u"counted"_s], u"1"_s);
    EXPECT_EQ(kept[u"cases"_s].toArray(), QJsonArray{u"2026-0001"_s});
    const ProgramRun filled = cli(fill);
    expectDone(filled);
    EXPECT_TRUE(filled.outText().contains(u"requests.granted.natural）：3"_s));
    EXPECT_EQ(figure(report, u"requests.granted.natural"_s), u"3"_s);
    EXPECT_EQ(figure(report, u"requests.new.total"_s), u"1"_s);
    EXPECT_EQ(figure(report, u"requests.denied_secret.other"_s), u"0"_s);
    EXPECT_EQ(figure(report, u"disputes.review.upheld"_s), u"1"_s);
    expectDone(cli({u"undo"_s, report})); // one act
    EXPECT_EQ(figure(report, u"requests.new.total"_s), QString());
    EXPECT_EQ(figure(report, u"requests.granted.natural"_s), u"3"_s);
    expectDone(cli({u"new"_s, u"--year=2026"_s, u"--agency=乙局"_s, path(u"o.gkb"_s)}));
    const ProgramRun other = cli({u"register"_s, u"fill"_s, m_file, path(u"o.gkb"_s)});
    EXPECT_EQ(other.exitCode, 0);
    EXPECT_TRUE(other.errorText().contains(u"乙局"_s));
}

TEST_F(CliRegisterTest, RegistersAndReportsAreToldApart)
{
    addOne();
    const QString report = path(u"r.gkb"_s);
    expectDone(cli({u"new"_s, u"--year=2026"_s, u"--agency=甲"_s, report}));
    const QByteArray before = bytes(m_file);
    for (const char* verb :
         {"show", "check", "totals", "zero", "undo", "redo", "compare-years", "charts"})
        expectRefused(cli({QString::fromLatin1(verb), m_file}), 3, {m_file});
    expectRefused(cli({u"set"_s, m_file, u"a.b.c=1"_s}), 3, {m_file});
    expectRefused(cli({u"verify"_s, m_file, u"AAAA-AAAA-AAAA-A"_s}), 3, {m_file});
    expectRefused(cli({u"carry"_s, m_file, report}), 3, {m_file});
    expectRefused(cli({u"diff"_s, m_file, report}), 3, {m_file});
    expectRefused(cli({u"import"_s, m_file, path(u"x.gkb"_s)}), 3, {m_file});
    expectRefused(cli({u"handin"_s, m_file, u"-o"_s, path(u"x.gkb"_s)}), 3, {m_file});
    expectRefused(cli({u"export"_s, report, u"--to=json"_s, u"-o"_s, m_file, u"--force"_s}), 4,
                  {m_file});
    expectRefused(cli({u"register"_s, u"list"_s, report}), 3, {report});
    expectRefused(cli({u"register"_s, u"add"_s, report, u"channel=web"_s}), 3, {report});
    expectRefused(cli({u"register"_s, u"fill"_s, report, m_file}), 3, {report});
    expectRefused(cli({u"register"_s, u"fill"_s, m_file, m_file}), 3, {m_file});
    expectRefused(cli({u"register"_s, u"list"_s, path(u"none.gkr"_s)}), 3, {u"none.gkr"_s});
    EXPECT_EQ(bytes(m_file), before);
}

TEST_F(CliRegisterTest, ACopyHasNoPersonsAndARedactedCaseNoneFromThenOn)
{
    addOne();
    const QString copy = path(u"副本.gkr"_s);
    const QStringList make{u"register"_s, u"copy"_s, m_file, u"-o"_s, copy};
    expectDone(cli(make));
    expectRefused(cli(make), 4, {copy});
    expectDone(cli(make + QStringList{u"--force"_s}));
    EXPECT_FALSE(bytes(copy).contains("王小明"));
    EXPECT_TRUE(bytes(m_file).contains("王小明"));
    expectRefused(cli({u"register"_s, u"copy"_s, m_file}), 2, {u"-o"_s});
    expectRefused(cli({u"register"_s, u"copy"_s, m_file, u"-o"_s, m_file, u"--force"_s}), 2,
                  {m_file});
    EXPECT_EQ(run("redact", "2026-0001").exitCode, 0);
    EXPECT_FALSE(run("list", "--with-persons").out.contains("王小明"));
    EXPECT_EQ(listed("")[0][u"latest"_s], u"2026-03-19"_s);
}

TEST_F(CliRegisterTest, TheHistorySaysWhoDidWhatAndNamesNobody)
{
    addOne();
    done("event", "2026-0001 third_party_sent 2026-02-25 party=甲公司");
    run("redact", "2026-0001");
    const ProgramRun history = cli({u"history"_s, m_file});
    expectDone(history);
    const QStringList lines = history.outText().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].endsWith(u"新建台账"_s)) << qPrintable(lines[0]);
    EXPECT_TRUE(lines[1].endsWith(u"登记申请 2026-0001"_s)) << qPrintable(lines[1]);
    EXPECT_TRUE(lines[2].endsWith(u"2026-0001：2026-02-25征求第三方意见"_s))
        << qPrintable(lines[2]);
    EXPECT_TRUE(lines[3].endsWith(u"去除 2026-0001 的个人信息"_s)) << qPrintable(lines[3]);
    for (const QString& personal : {u"王小明"_s, u"甲公司"_s})
        EXPECT_FALSE(history.outText().contains(personal));
    const QJsonArray json =
        QJsonDocument::fromJson(cli({u"history"_s, m_file, u"--json"_s}).out).array();
    EXPECT_EQ(json[2][u"kind"_s], u"event"_s);
    expectRefused(cli({u"history"_s, m_file, u"--cell=a.b.c"_s}), 2, {m_file});
}

TEST_F(CliRegisterTest, SettingsAreListedAndChanged)
{
    EXPECT_EQ(done("settings", "").section(u'\n', 0, 1), u"agency=示例区人民政府\nsending=both"_s);
    done("settings", "agency=示例区政府办 fee=lenient reopened=yes");
    const QString settings = done("settings", "");
    for (const QString& line :
         {u"agency=示例区政府办\n"_s, u"fee=lenient\n"_s, u"reopened=yes\n"_s, u"sending=both\n"_s})
        EXPECT_TRUE(settings.contains(line)) << qPrintable(settings);
}

} // namespace
} // namespace gongkai
