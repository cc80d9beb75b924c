// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// register: a year of an office.
#include "tests/app/cli/cli_runner.h"

namespace gongkai {

class CliRegisterYearTest : public CliTest
{
protected:
    QString file() const { return path(u"台账.gkr"_qs); }

    void create() const
    {
        expectDone(cli({u"register"_qs, u"new"_qs, u"--agency"_qs, u"示例县民政局"_qs, file()}));
    }
    // The number the case got.
    QString add(const char* values) const { return numberOf(u"add"_qs, values); }
    QString dispute(const char* values) const { return numberOf(u"dispute"_qs, values); }
    void event(const QString& number, const char* words) const
    {
        const ProgramRun run =
            cli(QStringList{u"register"_qs, u"event"_qs, file(), number} + wordsOf(words));
        EXPECT_EQ(run.exitCode, 0) << run.error.toStdString(); // what is late is said
    }
    QString newReport(const QString& year) const
    {
        const QString report = path(year + u".gkb"_qs);
        expectDone(cli({u"new"_qs, u"--form"_qs, u"2021"_qs, u"--year"_qs, year, u"--agency"_qs,
                        u"示例县民政局"_qs, report}));
        return report;
    }
    // A report of the year with what the register has of it.
    QString filled(const QString& year) const
    {
        const QString report = newReport(year);
        EXPECT_EQ(cli({u"register"_qs, u"fill"_qs, file(), report}).exitCode, 0);
        return report;
    }
    // Row by row: natural, business, research, welfare, legal, other, total.
    std::string row(const QString& report, const QString& id) const
    {
        QStringList figures;
        for (const char* column :
             {"natural", "business", "research", "welfare", "legal", "other", "total"})
            figures += figure(report, u"requests."_qs + id + u'.' + QLatin1String(column));
        return figures.join(u' ').toStdString();
    }

private:
    static QStringList wordsOf(const char* words)
    {
        return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    }
    QString numberOf(const QString& what, const char* values) const
    {
        const ProgramRun run = cli(QStringList{u"register"_qs, what, file()} + wordsOf(values));
        EXPECT_EQ(run.exitCode, 0) << run.error.toStdString();
        return run.outText().trimmed();
    }
};

// A year of an office, its tables counted by hand.
TEST_F(CliRegisterYearTest, AYearFillsTheTables)
{
    create();
    QString one = add("applicant=natural channel=plain_letter arrived=2026-01-05 "
                      "confirmed=2026-01-08"); // a letter without receipt
    event(one, "answered 2026-01-26 decision=granted document=1号");
    one = add("applicant=natural channel=counter arrived=2026-02-02");
    event(one, "third_party_sent 2026-02-05 party=甲公司");
    event(one, "third_party_received 2026-02-06 party=甲公司");
    event(one, "third_party_answered 2026-02-26 party=甲公司 agrees=yes");
    event(one, "answered 2026-03-13 decision=partial document=2号");
    one = add("applicant=business channel=counter arrived=2026-03-02");
    event(one, "fee_sent 2026-03-10 amount=300"); // and not paid
    event(one, "answered 2026-05-08 decision=other_unpaid");
    one = add("applicant=natural channel=web arrived=2026-03-15 confirmed=2026-03-16");
    event(one, "extended 2026-04-08 days=20 approved=李四");
    event(one, "answered 2026-05-11 decision=unable_not_held document=3号");
    one = add("applicant=natural channel=counter arrived=2026-04-07");
    event(one, "withdrawn 2026-04-10");
    one = add("applicant=legal channel=fax arrived=2026-04-13 confirmed=2026-04-14");
    event(one, "passed_on 2026-04-15 to=县教育局");
    one = add("applicant=natural channel=counter arrived=2026-05-06"); // overdue
    event(one, "answered 2026-07-01 decision=granted document=4号");
    one = add("applicant=natural channel=counter arrived=2026-06-01"); // two in one answer
    event(one, "answered 2026-06-15 decision=granted document=5号");
    one = add("applicant=natural channel=counter arrived=2026-06-01");
    event(one, "answered 2026-06-15 decision=denied_internal document=5号");
    one = add("applicant=business channel=counter arrived=2026-06-08");
    event(one, "answered 2026-06-26 decision=denied_secret document=6号");
    dispute(("kind=review in=2026-07-20 result=upheld out=2026-09-15 case=" + one.toStdString())
                .c_str());
    dispute("kind=litigation block=after_review in=2026-10-12");
    one = add("applicant=natural channel=counter arrived=2026-07-01"); // done anew after a court
    event(one, "answered 2026-07-20 decision=denied_query document=7号");
    dispute("kind=litigation in=2026-08-03 result=revoked out=2026-10-20");
    event(one, "reopened 2026-10-26 by=judgment days=20");
    event(one, "answered 2026-11-10 decision=granted document=8号");
    one = add("applicant=natural channel=counter arrived=2026-12-21"); // corrected over New Year
    event(one, "correction_sent 2026-12-25");
    event(one, "correction_received 2027-01-08");
    event(one, "answered 2027-01-22 decision=granted");
    add("applicant=natural channel=web arrived=2026-12-30 confirmed=2027-01-04");

    const QString report = filled(u"2026"_qs);
    EXPECT_EQ(row(report, u"new"_qs), "9 2 0 0 0 0 11");
    EXPECT_EQ(row(report, u"carried_in"_qs), "0 0 0 0 0 0 0");
    EXPECT_EQ(row(report, u"granted"_qs), "3 0 0 0 0 0 3");
    EXPECT_EQ(row(report, u"partial"_qs), "1 0 0 0 0 0 1");
    EXPECT_EQ(row(report, u"denied_secret"_qs), "0 1 0 0 0 0 1");
    EXPECT_EQ(row(report, u"denied_internal"_qs), "1 0 0 0 0 0 1");
    EXPECT_EQ(row(report, u"denied_query"_qs), "1 0 0 0 0 0 1");
    EXPECT_EQ(row(report, u"unable_not_held"_qs), "1 0 0 0 0 0 1");
    EXPECT_EQ(row(report, u"other_unpaid"_qs), "0 1 0 0 0 0 1");
    EXPECT_EQ(row(report, u"other_misc"_qs), "1 0 0 0 0 0 1"); // withdrawn
    EXPECT_EQ(row(report, u"total"_qs), "8 2 0 0 0 0 10");
    EXPECT_EQ(row(report, u"carried_out"_qs), "1 0 0 0 0 0 1");
    EXPECT_EQ(figure(report, u"disputes.review.upheld"_qs), u"1"_qs);
    EXPECT_EQ(figure(report, u"disputes.review.total"_qs), u"1"_qs);
    EXPECT_EQ(figure(report, u"disputes.direct.corrected"_qs), u"1"_qs);
    EXPECT_EQ(figure(report, u"disputes.after_review.pending"_qs), u"1"_qs);
    EXPECT_EQ(cli({u"check"_qs, report}).exitCode, 0); // nothing is broken

    const QString next = filled(u"2027"_qs);
    EXPECT_EQ(row(next, u"new"_qs), "1 0 0 0 0 0 1");
    EXPECT_EQ(row(next, u"carried_in"_qs), "1 0 0 0 0 0 1");
    EXPECT_EQ(row(next, u"granted"_qs), "1 0 0 0 0 0 1");
    EXPECT_EQ(row(next, u"carried_out"_qs), "1 0 0 0 0 0 1");
}

} // namespace gongkai
