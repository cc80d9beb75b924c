// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_runner.h"

#include <QJsonDocument>

namespace gongkai {

class CliCarryTest : public CliTest
{
protected:
    QString newReport(int year) const
    {
        const QString file = path(QString::number(year) + u".gkb"_qs);
        expectDone(cli({u"new"_qs, u"--year"_qs, QString::number(year), u"--agency"_qs,
                        u"示例区管理委员会"_qs, file}));
        return file;
    }

    const QStringList columns{u"natural"_qs, u"business"_qs, u"research"_qs, u"welfare"_qs,
                              u"legal"_qs,   u"other"_qs,    u"total"_qs};
};

TEST_F(CliCarryTest, LastYearsCarriedOutBecomesThisYearsCarriedIn)
{
    const QString last = newReport(2021);
    QStringList set{u"set"_qs, last};
    for (const QString& column : columns)
        set += u"requests.carried_out.%1=%2"_qs.arg(column).arg(columns.indexOf(column) + 3);
    expectDone(cli(set));
    const QString now = newReport(2022);
    const ProgramRun run = cli({u"carry"_qs, last, now});
    expectDone(run);
    for (const QString& column : columns)
        EXPECT_EQ(figure(now, u"requests.carried_in."_qs + column),
                  QString::number(columns.indexOf(column) + 3));
    EXPECT_TRUE(run.outText().contains(u"requests.carried_in.natural"_qs)) << run.out.constData();
}

TEST_F(CliCarryTest, APublishedReportGivesTheSevenFiguresTheNextOneStates)
{
    const QString next = imported(u"tests/data/cases/zone_2022.json"_qs);
    const QString now = newReport(2022);
    expectDone(cli({u"carry"_qs, imported(u"tests/data/cases/zone_2021.json"_qs), now}));
    for (const QString& column : columns)
        EXPECT_EQ(figure(now, u"requests.carried_in."_qs + column),
                  figure(next, u"requests.carried_in."_qs + column));
    EXPECT_EQ(figure(now, u"requests.carried_in.natural"_qs), u"1"_qs);
    EXPECT_EQ(figure(now, u"requests.carried_in.legal"_qs), u"0"_qs);
}

TEST_F(CliCarryTest, AFigureThatStandsThereIsKeptAndListed)
{
    const QString last = newReport(2021);
    expectDone(cli({u"set"_qs, last, u"requests.carried_out.natural=4"_qs}));
    const QString now = newReport(2022);
    expectDone(cli({u"set"_qs, now, u"requests.carried_in.natural=9"_qs}));
    const ProgramRun run = cli({u"carry"_qs, last, now});
    expectDone(run);
    EXPECT_EQ(figure(now, u"requests.carried_in.natural"_qs), u"9"_qs);
    EXPECT_TRUE(run.outText().contains(u"requests.carried_in.natural"_qs)) << run.out.constData();
}

TEST_F(CliCarryTest, OnlyTheYearBeforeIsCarried)
{
    const QString last = newReport(2020);
    const QString now = newReport(2022);
    const QByteArray before = bytes(now);
    expectRefused(cli({u"carry"_qs, last, now}), 2, {u"2020.gkb"_qs});
    EXPECT_EQ(bytes(now), before);
    expectRefused(cli({u"carry"_qs, path(u"missing.gkb"_qs), now}), 3, {u"missing.gkb"_qs});
}

TEST_F(CliCarryTest, WhatHasNoPlaceInTheNewFormIsNamed)
{
    const QString last = newReport(2020);
    expectDone(
        cli({u"set"_qs, last, u"requests.other.total=2"_qs, u"requests.carried_out.total=5"_qs}));
    const QString now = newReport(2021);
    const ProgramRun run = cli({u"carry"_qs, last, now});
    expectDone(run);
    EXPECT_EQ(figure(now, u"requests.carried_in.total"_qs), u"5"_qs);
    EXPECT_TRUE(run.outText().contains(u"requests.other"_qs)) << run.out.constData();
}

// Last year's report as it was published, read by its labels: its words come along.
TEST_F(CliCarryTest, TheTextOfAPublishedWordFileIsKeptBesideThisYears)
{
    const QString sample = u"resources/samples/bureau_2020.json"_qs;
    const QString word = path(u"公布.docx"_qs);
    expectExported(cli({u"export"_qs, imported(sample), u"--to"_qs, u"docx"_qs, u"-o"_qs, word}));
    const QString last = path(u"last.gkb"_qs);
    EXPECT_EQ(cli({u"import"_qs, word, last}).exitCode, 0);
    const QString now = newReport(2021);
    EXPECT_EQ(cli({u"carry"_qs, last, now}).exitCode, 0);
    const QJsonDocument shown = QJsonDocument::fromJson(cli({u"show"_qs, now, u"--json"_qs}).out);
    const QJsonDocument published = QJsonDocument::fromJson(bytes(repositoryPath(sample)));
    EXPECT_FALSE(published[u"narrative"_qs][u"problems"_qs].toString().isEmpty());
    for (const QString& part : {u"overview"_qs, u"disputes"_qs, u"problems"_qs, u"others"_qs})
        EXPECT_EQ(shown[u"last_year"_qs][u"narrative"_qs][part].toString(),
                  published[u"narrative"_qs][part].toString());
    EXPECT_TRUE(shown[u"narrative"_qs][u"problems"_qs].isUndefined());
}

} // namespace gongkai
