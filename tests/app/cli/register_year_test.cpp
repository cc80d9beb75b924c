// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A year of an office, written down day by day; its tables were counted by hand.
#include "tests/app/cli/cli_runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

// What the clerk types in 2025 and 2026; blanks divide the words, “Y” is the register.
const char* const year[] = {
    // Came in the year before, answered in this one.
    "add Y channel=counter applicant=natural received=2025-12-15",
    "event Y 2025-0001 answered 2026-01-08 decision=granted article=36(2) document=示〔2026〕1号",
    // By internet on 30 December, confirmed with the applicant in the new year: of the new year.
    "add Y channel=web applicant=natural arrived=2025-12-30 confirmed=2026-01-04",
    "event Y 2025-0002 answered 2026-01-20 decision=partial article=37 document=示〔2026〕2号",
    // A letter whose receipt nobody has: the day it came.
    "add Y channel=letter applicant=business arrived=2026-01-20",
    "event Y 2026-0001 answered 2026-02-24 decision=unable_not_held article=36(4)",
    // A third party; answered on the stricter day.
    "add Y channel=counter applicant=legal received=2026-03-02",
    "event Y 2026-0002 third_party_sent 2026-03-10 party=甲公司",
    "event Y 2026-0002 third_party_answered 2026-03-20 agrees=no",
    "event Y 2026-0002 answered 2026-04-10 decision=denied_third_party article=15",
    // A fee nobody paid.
    "add Y channel=counter applicant=natural received=2026-04-20 items=35",
    "event Y 2026-0003 fee_sent 2026-04-27 amount=3000",
    "event Y 2026-0003 fee_received 2026-04-28",
    "event Y 2026-0003 answered 2026-05-29 decision=other_unpaid",
    // Extended; the wrong day of the answer is put right.
    "add Y channel=fax applicant=research arrived=2026-05-06 confirmed=2026-05-07",
    "event Y 2026-0004 extended 2026-06-01 days=20 approved=李四",
    "event Y 2026-0004 answered 2026-06-26 decision=granted article=36(1)",
    "event Y 2026-0004 answered 2026-06-25 decision=granted article=36(1) corrects=2 reason=误写",
    // Withdrawn; passed on; overdue and still open.
    "add Y channel=mailbox applicant=natural arrived=2026-06-10",
    "event Y 2026-0005 withdrawn 2026-06-12",
    "add Y channel=counter applicant=other received=2026-07-01",
    "event Y 2026-0006 passed_on 2026-07-02 to=市局",
    "add Y channel=counter applicant=welfare received=2026-07-06",
    // Two in one answer.
    "add Y channel=counter applicant=natural received=2026-08-03",
    "add Y channel=counter applicant=natural received=2026-08-04 parent=2026-0008",
    "event Y 2026-0008 answered 2026-08-20 decision=denied_process article=16 "
    "document=示〔2026〕7号",
    "event Y 2026-0009 answered 2026-08-20 decision=denied_process article=16 "
    "document=示〔2026〕7号",
    // Reviewed, then sued.
    "add Y channel=counter applicant=natural received=2026-02-13",
    "event Y 2026-0010 answered 2026-03-18 decision=declined_petition article=39(1)",
    "dispute Y kind=review case=2026-0010 in=2026-04-01",
    "dispute Y 2026-0001 result=upheld out=2026-05-29",
    "dispute Y kind=litigation block=after_review case=2026-0010 in=2026-06-15",
    // Answered anew by order of a court: stays with its first decision.
    "add Y channel=counter applicant=business received=2026-01-05",
    "event Y 2026-0011 answered 2026-01-30 decision=denied_internal article=16",
    "dispute Y kind=litigation block=direct case=2026-0011 in=2026-03-02",
    "dispute Y 2026-0003 result=revoked out=2026-08-31",
    "event Y 2026-0011 reopened 2026-09-07 by=judgment",
    "event Y 2026-0011 answered 2026-09-28 decision=granted article=36(2)",
    // A correction is awaited over New Year.
    "add Y channel=counter applicant=natural received=2026-12-17",
    "event Y 2026-0012 correction_sent 2026-12-24 days=15",
};

// Every cell that is not 0; row -> column -> figure.
using Cells = std::map<QString, QString>;
const Cells& expected()
{
    static const Cells all{
        {u"requests.new"_s, u"natural=7 business=2 research=1 welfare=1 legal=1 total=12"_s},
        {u"requests.carried_in"_s, u"natural=1 total=1"_s},
        {u"requests.granted"_s, u"natural=1 research=1 total=2"_s},
        {u"requests.partial"_s, u"natural=1 total=1"_s},
        {u"requests.denied_third_party"_s, u"legal=1 total=1"_s},
        {u"requests.denied_internal"_s, u"business=1 total=1"_s},
        {u"requests.denied_process"_s, u"natural=2 total=2"_s},
        {u"requests.unable_not_held"_s, u"business=1 total=1"_s},
        {u"requests.declined_petition"_s, u"natural=1 total=1"_s},
        {u"requests.other_unpaid"_s, u"natural=1 total=1"_s},
        {u"requests.other_misc"_s, u"natural=1 total=1"_s},
        {u"requests.total"_s, u"natural=7 business=2 research=1 legal=1 total=11"_s},
        {u"requests.carried_out"_s, u"natural=1 welfare=1 total=2"_s},
        {u"disputes.review"_s, u"upheld=1 total=1"_s},
        {u"disputes.direct"_s, u"corrected=1 total=1"_s},
        {u"disputes.after_review"_s, u"pending=1 total=1"_s}};
    return all;
}

class CliRegisterYearTest : public CliTest
{
protected:
    void SetUp() override
    {
        expectDone(cli({u"register"_s, u"new"_s, u"--agency=示例区人民政府"_s, m_file}));
        for (const char* line : year) {
            QStringList words = QString::fromUtf8(line).split(u' ');
            words[1] = m_file;
            const ProgramRun run = cli(QStringList{u"register"_s} + words);
            ASSERT_EQ(run.exitCode, 0) << line << run.error.constData();
        }
    }
    QString report(const QString& ofYear) const
    {
        const QString file = path(ofYear + u".gkb"_s);
        expectDone(cli({u"new"_s, u"--year"_s, ofYear, u"--agency=示例区人民政府"_s, file}));
        const ProgramRun filled = cli({u"register"_s, u"fill"_s, m_file, file});
        expectDone(filled);
        m_said = filled.outText();
        return file;
    }
    // As expected() has them.
    Cells filled(const QString& file) const
    {
        Cells cells;
        const QStringList lines = cli({u"show"_s, file}).outText().split(u'\n');
        for (const QString& line : lines) {
            const QString cell = line.section(u'\t', 0, 0);
            const QString figure = cell.section(u'=', 1);
            const QString id = cell.section(u'=', 0, 0);
            if (figure.isEmpty() || figure == u"0" || id.count(u'.') != 2)
                continue;
            QString& row = cells[id.section(u'.', 0, 1)];
            row += (row.isEmpty() ? QString() : u" "_s) + id.section(u'.', 2) + u'=' + figure;
        }
        return cells;
    }

    const QString m_file = path(u"台账.gkr"_s);
    mutable QString m_said;
};

TEST_F(CliRegisterYearTest, TheTablesAreThoseCountedByHand)
{
    const QString file = report(u"2026"_s);
    EXPECT_EQ(filled(file), expected());
    for (const QString& said : {u"2026-0005"_s, u"2026-0006"_s, u"2026-0011"_s})
        EXPECT_TRUE(m_said.contains(said)) << qPrintable(m_said); // what no rule settles
    const ProgramRun check = cli({u"check"_s, file});
    EXPECT_EQ(check.exitCode, 0) << check.out.constData(); // balance, sums and rows hold
    const Cells before = filled(report(u"2025"_s));
    EXPECT_EQ(before, (Cells{{u"requests.new"_s, u"natural=1 total=1"_s},
                             {u"requests.carried_out"_s, u"natural=1 total=1"_s}}));
}

TEST_F(CliRegisterYearTest, WhatIsDueAndWhatIsLate)
{
    const auto listed = [&](const QStringList& more) {
        return cli(QStringList{u"register"_s, u"list"_s, m_file} + more).outText();
    };
    EXPECT_EQ(listed({u"--due=2026-12-31"_s, u"--on=2026-12-31"_s}),
              u"2026-0007  2026-07-06  社会公益组织  已登记  2026-08-03  逾期 104 个工作日\n"_s);
    // Of the third party's request on the day before its answer, both readings (4.3 of the rules).
    EXPECT_TRUE(
        listed({u"--on=2026-04-09"_s})
            .contains(
                u"2026-0002  2026-03-02  法律服务机构  已登记  2026-04-13（从严 2026-04-10）"_s));
    const QString review = cli({u"register"_s, u"review"_s, m_file}).outText();
    EXPECT_TRUE(review.endsWith(u"示〔2026〕7号 答复多件申请：2026-0008、2026-0009\n"_s));
    EXPECT_FALSE(review.contains(u"期限"_s)) << qPrintable(review); // none was answered late
}

TEST_F(CliRegisterYearTest, TheStatisticsAreThoseOfTheTables)
{
    const ProgramRun run = cli({u"register"_s, u"statistics"_s, m_file, u"2026"_s, u"--json"_s});
    expectDone(run);
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();
    const QJsonArray months = json[u"months"_s].toArray();
    ASSERT_EQ(months.size(), 12);
    EXPECT_EQ(months[0], (QJsonObject{{u"month"_s, u"2026-01"_s},
                                      {u"received"_s, 3},
                                      {u"ended"_s, 3},
                                      {u"extended"_s, 0},
                                      {u"late"_s, 0},
                                      {u"open"_s, 1}}));
    EXPECT_EQ(months[11][u"open"_s], 2);
    EXPECT_EQ(json[u"applicants"_s][u"natural"_s], 7);
    EXPECT_EQ(json[u"channels"_s][u"counter"_s], 8);
    EXPECT_EQ(json[u"decisions"_s][u"denied_process"_s], 2);
    int ended = 0;
    for (const QJsonValue& month : months)
        ended += month[u"ended"_s].toInt();
    EXPECT_EQ(ended, 11);
}

TEST_F(CliRegisterYearTest, TheOfficesSettingsCountAnotherWay)
{
    expectDone(cli({u"register"_s, u"settings"_s, m_file, u"reopened=yes"_s, u"passed_on=yes"_s}));
    Cells counted = filled(report(u"2026"_s));
    EXPECT_EQ(counted[u"requests.new"_s],
              u"natural=7 business=3 research=1 welfare=1 legal=1 other=1 total=14"_s);
    EXPECT_EQ(counted[u"requests.granted"_s], u"natural=1 business=1 research=1 total=3"_s);
    EXPECT_EQ(counted[u"requests.other_misc"_s], u"natural=1 other=1 total=2"_s);
}

TEST_F(CliRegisterYearTest, AsACopyWithoutPersonsItCountsTheSame)
{
    const QString copy = path(u"副本.gkr"_s);
    expectDone(cli({u"register"_s, u"copy"_s, m_file, u"-o"_s, copy}));
    const QString file = path(u"c.gkb"_s);
    expectDone(cli({u"new"_s, u"--year=2026"_s, u"--agency=示例区人民政府"_s, file}));
    expectDone(cli({u"register"_s, u"fill"_s, copy, file}));
    EXPECT_EQ(filled(file), expected());
}

} // namespace
} // namespace gongkai
