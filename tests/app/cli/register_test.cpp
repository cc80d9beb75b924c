// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// register.
#include "tests/app/cli/cli_runner.h"

#include <gmock/gmock.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gongkai {

using testing::HasSubstr;
using testing::Not;

class CliRegisterTest : public CliTest
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
        expectDone(cli(QStringList{u"register"_qs, u"event"_qs, file(), number} + wordsOf(words)));
    }
    QJsonArray listed(const QStringList& options = {}) const
    {
        const ProgramRun run =
            cli(QStringList{u"register"_qs, u"list"_qs, file(), u"--json"_qs} + options);
        expectDone(run);
        return QJsonDocument::fromJson(run.out).array();
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
        expectDone(run);
        return run.outText().trimmed();
    }
};

TEST_F(CliRegisterTest, ANewRegisterIsNeverWrittenOverWithoutAWord)
{
    create();
    const QByteArray before = bytes(file());
    expectRefused(cli({u"register"_qs, u"new"_qs, u"--agency"_qs, u"乙局"_qs, file()}), 4,
                  {u"台账.gkr"_qs, u"--force"_qs});
    EXPECT_EQ(bytes(file()), before);
    expectRefused(cli({u"register"_qs, u"new"_qs, path(u"b.gkr"_qs)}), 2, {u"--agency"_qs});
}

TEST_F(CliRegisterTest, ACaseHasItsStateItsDaysAndNoPersonUnlessAskedFor)
{
    create();
    const QString number =
        add("applicant=natural channel=counter arrived=2026-02-13 name=张三 text=低保名单");
    EXPECT_EQ(number, u"2026-0001"_qs);
    event(number, "answered 2026-03-18 decision=granted document=示民公开〔2026〕1号");

    const QJsonObject one = listed().at(0).toObject();
    EXPECT_EQ(one[u"case"].toString(), u"2026-0001"_qs);
    EXPECT_EQ(one[u"received"].toString(), u"2026-02-13"_qs);
    EXPECT_EQ(one[u"applicant"].toString(), u"natural"_qs);
    EXPECT_EQ(one[u"channel"].toString(), u"counter"_qs);
    EXPECT_EQ(one[u"state"].toString(), u"answered"_qs);
    EXPECT_EQ(one[u"latest"].toString(), u"2026-03-19"_qs);
    EXPECT_EQ(one[u"decision"].toString(), u"granted"_qs);
    EXPECT_EQ(one[u"decided"].toString(), u"2026-03-18"_qs);
    EXPECT_EQ(one[u"document"].toString(), u"示民公开〔2026〕1号"_qs);
    EXPECT_EQ(one[u"events"].toArray().at(0)[u"kind"].toString(), u"answered"_qs);
    EXPECT_FALSE(one.contains(u"name"));
    EXPECT_FALSE(one.contains(u"text"));
    EXPECT_EQ(listed({u"--with-persons"_qs}).at(0)[u"name"].toString(), u"张三"_qs);
}

TEST_F(CliRegisterTest, WhatIsDueIsOpenAndHasItsDayByThen)
{
    create();
    add("applicant=natural channel=counter arrived=2026-02-13"); // to be answered by 2026-03-19
    const QString done = add("applicant=natural channel=counter arrived=2026-02-13");
    event(done, "withdrawn 2026-02-25");
    EXPECT_EQ(listed({u"--due"_qs, u"2026-03-18"_qs}).size(), 0);
    ASSERT_EQ(listed({u"--due"_qs, u"2026-03-19"_qs}).size(), 1);
    EXPECT_EQ(listed({u"--due"_qs, u"2026年3月19日"_qs}).at(0)[u"case"].toString(),
              u"2026-0001"_qs);
    expectRefused(cli({u"register"_qs, u"list"_qs, file(), u"--due"_qs, u"今天"_qs}), 2,
                  {u"今天"_qs});
}

TEST_F(CliRegisterTest, WhatIsAmendedOrDisputedStaysUnderItsNumber)
{
    create();
    const QString number = add("applicant=natural channel=counter arrived=2026-02-13");
    expectDone(cli({u"register"_qs, u"amend"_qs, file(), number, u"applicant=business"_qs}));
    EXPECT_EQ(listed().at(0)[u"applicant"].toString(), u"business"_qs);
    EXPECT_EQ(dispute("kind=review in=2026-05-06 about=2026-0001"), u"2026-0001"_qs);
    EXPECT_EQ(dispute("2026-0001 result=upheld out=2026-06-30"), u"2026-0001"_qs);
    EXPECT_EQ(figure(filled(u"2026"_qs), u"disputes.review.upheld"_qs), u"1"_qs);
}

TEST_F(CliRegisterTest, ARefusedActChangesNothing)
{
    create();
    const QString number = add("applicant=natural channel=counter arrived=2026-02-13");
    const QByteArray before = bytes(file());
    const QString name = u"台账.gkr"_qs;
    const auto refused = [&](QStringList words, const QStringList& named) {
        words.prepend(u"register"_qs);
        expectRefused(cli(words), 2, QStringList{name} + named);
    };
    refused({u"add"_qs, file(), u"channel=counter"_qs}, {u"applicant"_qs});
    refused({u"add"_qs, file(), u"applicant=natural"_qs, u"channel=post"_qs}, {u"post"_qs});
    refused({u"add"_qs, file(), u"applicant"_qs}, {u"applicant"_qs});
    refused({u"event"_qs, file(), u"7"_qs, u"withdrawn"_qs, u"2026-03-02"_qs}, {u"7"_qs});
    refused({u"event"_qs, file(), u"2026-0009"_qs, u"withdrawn"_qs, u"2026-03-02"_qs},
            {u"2026-0009"_qs});
    refused({u"event"_qs, file(), number, u"closed"_qs, u"2026-03-02"_qs}, {u"closed"_qs});
    refused({u"event"_qs, file(), number, u"delivered"_qs, u"2026-03-02"_qs}, {});
    refused({u"event"_qs, file(), number, u"answered"_qs, u"2026-03-02"_qs, u"decision=yes"_qs},
            {u"yes"_qs});
    refused({u"amend"_qs, file(), number, u"state=answered"_qs}, {u"state"_qs});
    refused({u"dispute"_qs, file(), u"kind=review"_qs}, {u"in"_qs});
    refused({u"dispute"_qs, file(), u"2026-0002"_qs, u"result=upheld"_qs}, {u"2026-0002"_qs});
    expectRefused(cli({u"register"_qs, u"close"_qs, file()}), 2, {u"close"_qs});
    expectRefused(cli({u"register"_qs, u"event"_qs, file(), number}), 2, {u"event"_qs});
    EXPECT_EQ(bytes(file()), before);
}

TEST_F(CliRegisterTest, AReportIsNoRegisterAndARegisterNoReport)
{
    create();
    const QString report = newReport(u"2026"_qs);
    expectRefused(cli({u"register"_qs, u"list"_qs, report}), 3, {u"2026.gkb"_qs});
    expectRefused(cli({u"register"_qs, u"list"_qs, path(u"none.gkr"_qs)}), 3, {u"none.gkr"_qs});
    expectRefused(cli({u"register"_qs, u"fill"_qs, report, file()}), 3, {u"2026.gkb"_qs});
    for (const char* verb : {"show", "check", "history", "totals"})
        expectRefused(cli({QLatin1String(verb), file()}), 3, {u"台账.gkr"_qs});
}

// A year of an office, its tables counted by hand.
TEST_F(CliRegisterTest, AYearFillsTheTables)
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
    dispute(("kind=review in=2026-07-20 result=upheld out=2026-09-15 about=" + one.toStdString())
                .c_str());
    dispute("kind=litigation after_review=yes in=2026-10-12");
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

TEST_F(CliRegisterTest, FillingProposesKeepsWhatWasTypedAndSaysWhy)
{
    create();
    add("applicant=natural channel=counter arrived=2026-02-13");
    const QString report = newReport(u"2026"_qs);
    expectDone(cli({u"set"_qs, report, u"requests.new.total=5"_qs}));

    const QByteArray before = bytes(report);
    const ProgramRun dry = cli({u"register"_qs, u"fill"_qs, file(), report, u"--dry-run"_qs});
    EXPECT_EQ(dry.exitCode, 0);
    EXPECT_THAT(dry.outText().toStdString(), HasSubstr("requests.new.natural"));
    EXPECT_EQ(bytes(report), before);

    const ProgramRun run = cli({u"register"_qs, u"fill"_qs, file(), report, u"--json"_qs});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(figure(report, u"requests.new.natural"_qs), u"1"_qs);
    EXPECT_EQ(figure(report, u"requests.new.total"_qs), u"5"_qs);
    for (const QJsonValue& cell : QJsonDocument::fromJson(run.out).array()) {
        if (cell[u"cell"].toString() == u"requests.new.natural") {
            EXPECT_EQ(cell[u"result"].toString(), u"proposed"_qs);
            EXPECT_EQ(cell[u"cases"].toArray().at(0).toString(), u"2026-0001"_qs);
        }
        if (cell[u"cell"].toString() == u"requests.new.total") {
            EXPECT_EQ(cell[u"result"].toString(), u"kept"_qs);
            EXPECT_EQ(cell[u"figure"].toString(), u"1"_qs);
            EXPECT_EQ(cell[u"stands"].toString(), u"5"_qs);
        }
    }
    const QJsonObject shown =
        QJsonDocument::fromJson(cli({u"show"_qs, report, u"--json"_qs}).out).object();
    const QJsonObject origin = shown[u"origin"][u"requests.new.natural"].toObject();
    EXPECT_THAT(origin[u"from"].toString().toStdString(), HasSubstr("台账"));
    EXPECT_FALSE(origin[u"confirmed"].toBool());
}

} // namespace gongkai
