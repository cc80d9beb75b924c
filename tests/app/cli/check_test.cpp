// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace gongkai {

class CliCheckTest : public CliTest
{
protected:
    // "check/instance result left right difference" of the instances with these results.
    QStringList findings(const QString& file, const QString& severity,
                         const QStringList& results) const
    {
        QStringList lines;
        const ProgramRun run = cli({u"check"_qs, file, u"--json"_qs});
        EXPECT_EQ(run.error.toStdString(), "");
        for (const QJsonValue& finding : QJsonDocument::fromJson(run.out).array())
            if (finding[u"severity"_qs] == severity &&
                results.contains(finding[u"result"_qs].toString()))
                lines +=
                    QStringList{
                        finding[u"check"_qs].toString() + u'/' + finding[u"instance"_qs].toString(),
                        finding[u"result"_qs].toString(), finding[u"left"_qs].toString(),
                        finding[u"right"_qs].toString(), finding[u"difference"_qs].toString()}
                        .join(u' ')
                        .trimmed();
        return lines;
    }

    const QStringList notHolding{u"broken"_qs, u"undecidable"_qs};
};

TEST_F(CliCheckTest, TheSampleOf2017HasOneBrokenError)
{
    const QString file = imported(u"resources/samples/district_2017.json"_qs);
    EXPECT_EQ(findings(file, u"error"_qs, notHolding),
              QStringList{u"stat.review/ broken 22 21 1"_qs});
    EXPECT_TRUE(findings(file, u"warning"_qs, {u"broken"_qs})
                    .contains(u"stat.normative_max/ broken 11 0 11"_qs));
    EXPECT_EQ(cli({u"check"_qs, file}).exitCode, 1);
}

TEST_F(CliCheckTest, TheWordsStandUnderTheHeadingOfTheirPart)
{
    const QString json = writeFile(u"words.json"_qs, R"({"format": "gongkai-report", "version": 1,
        "form": "2021", "year": 2024, "agency": {"name": "示例县教育局"},
        "cells": {"requests.new.total": "457", "requests.carried_in.total": "0"},
        "narrative": {"overview": "2024年，全年收到政府信息公开申请456件。"}})");
    const QString file = path(u"words.gkb"_qs);
    expectDone(cli({u"import"_qs, json, file}));
    const ProgramRun run = cli({u"check"_qs, file});
    EXPECT_EQ(run.exitCode, 0); // at most a warning
    const QStringList lines = QString::fromUtf8(run.out).split(u'\n');
    const auto heading = lines.indexOf(u"一、总体情况"_qs);
    ASSERT_GE(heading, 0) << run.out.constData();
    const QRegularExpression received(u"^警告 text\\.received/overview:0:\\d+ .*456.*457.*"_qs);
    EXPECT_GT(lines.indexOf(received), heading) << run.out.constData();
    EXPECT_EQ(cli({u"check"_qs, file, u"--strict"_qs}).exitCode, 1);
}

TEST_F(CliCheckTest, ThePrefaceIsNamedAndTheLastLineCountsTheWords)
{
    const auto report = [this](const QString& preface) {
        const QString name = u"preface"_qs + QString::number(preface.size());
        const QString json = writeFile(name + u".json"_qs, QStringLiteral(R"({
            "format": "gongkai-report", "version": 1, "form": "2021", "year": 2024,
            "agency": {"name": "示例县教育局"}, "narrative": {"preface": "%1"}})")
                                                               .arg(preface)
                                                               .toUtf8());
        expectDone(cli({u"import"_qs, json, path(name + u".gkb"_qs)}));
        return cli({u"check"_qs, path(name + u".gkb"_qs)}).outText().trimmed().split(u'\n');
    };
    const auto counted = [](const QStringList& lines) {
        static const QRegularExpression count(u"警告 ?(\\d+)"_qs);
        return count.match(lines.last()).captured(1).toInt();
    };
    const QStringList right = report(u"本报告按规定编制。"_qs);
    EXPECT_FALSE(right.contains(u"前言"_qs)) << qPrintable(right.join(u'\n'));
    const QStringList wrong = report(u"XX局的报告按规定编制。"_qs);
    const auto heading = wrong.indexOf(u"前言"_qs);
    ASSERT_GE(heading, 0) << qPrintable(wrong.join(u'\n'));
    EXPECT_TRUE(wrong[heading + 1].startsWith(u"警告 text.leftover/preface:0:0 "))
        << qPrintable(wrong[heading + 1]);
    EXPECT_FALSE(wrong.contains(QString()));
    EXPECT_EQ(counted(wrong), counted(right) + 1) << qPrintable(wrong.last());
}

TEST_F(CliCheckTest, WhatIsExplainedSaysSoAndWhatIsUnwrittenWaitsForNoCell)
{
    const QString json = writeFile(u"explained.json"_qs, R"({
        "format": "gongkai-report", "version": 1, "form": "2021", "year": 2024,
        "agency": {"name": "示例县教育局"},
        "cells": {"requests.new.total": "95", "requests.carried_in.total": "0"},
        "narrative": {"overview": "全年收到申请96件。\n共收到申请97件。"},
        "last_year": {"form": "2021", "year": 2023, "cells": {"requests.new.total": "9"}},
        "explanations": [
            {"check": "cells.jump", "instance": "requests.new.total", "text": "登记办法改变",
             "figures": {"requests.new.total": "95"}, "last_year": {"requests.new.total": "9"}},
            {"check": "text.received", "instance": "overview:6:全年收到申请96件。",
             "text": "含转办一件",
             "figures": {"requests.new.total": "95", "requests.carried_in.total": "0"}},
            {"check": "text.received", "instance": "overview:5:共收到申请97件。", "text": "含咨询",
             "figures": {"requests.new.total": "90", "requests.carried_in.total": "0"}}]})");
    const QString file = path(u"explained.gkb"_qs);
    expectDone(cli({u"import"_qs, json, file}));
    const QStringList lines = cli({u"check"_qs, file}).outText().trimmed().split(u'\n');
    const auto line = [&](const QString& start) {
        const QStringList found = lines.filter(QRegularExpression(u'^' + start));
        return found.isEmpty() ? lines.join(u'\n') : found.first();
    };
    EXPECT_TRUE(
        line(u"警告 cells.jump/requests.new.total "_qs).endsWith(u"〔已说明：登记办法改变〕"));
    EXPECT_TRUE(line(u"警告 text.received/overview:0"_qs).endsWith(u"〔已说明：含转办一件〕"));
    EXPECT_TRUE(line(u"警告 text.received/overview:1"_qs).endsWith(u"〔说明待复核：含咨询〕"));
    // The fee sentence waits for words, which are no blank cells.
    EXPECT_TRUE(line(u"待写 text.fee_sentence/others"_qs).contains(u"信息处理费"))
        << qPrintable(lines.join(u'\n'));
    EXPECT_TRUE(lines.last().endsWith(u" · 待写文字 1 · 其中已说明 2")) << qPrintable(lines.last());
}

TEST_F(CliCheckTest, AnOfficesOwnWordsAreReadAndAWrongFileIsNamed)
{
    const QString file = imported(u"resources/samples/bureau_2020.json"_qs);
    ASSERT_TRUE(QDir(path({})).mkdir(u"words"_qs));
    writeFile(u"words/own.json"_qs, "{");
    qputenv("GONGKAI_WORDS", QFile::encodeName(path(u"words"_qs)));
    const ProgramRun run = cli({u"check"_qs, file});
    qunsetenv("GONGKAI_WORDS");
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(QString::fromUtf8(run.error).contains(u"own.json"_qs)) << run.error.constData();
}

TEST_F(CliCheckTest, TheSampleOfTheBureauWaitsForOneTotal)
{
    const QString file = imported(u"resources/samples/bureau_2020.json"_qs);
    EXPECT_EQ(findings(file, u"error"_qs, notHolding),
              QStringList{u"disputes.sum/after_review undecidable 0 0"_qs});
    EXPECT_EQ(cli({u"check"_qs, file}).exitCode, 0);
    EXPECT_EQ(cli({u"check"_qs, file, u"--strict"_qs}).exitCode, 1);
    for (const QJsonValue& finding :
         QJsonDocument::fromJson(cli({u"check"_qs, file, u"--json"_qs}).out).array())
        if (finding[u"result"_qs] == u"undecidable"_qs &&
            finding[u"check"_qs] == u"disputes.sum"_qs) {
            EXPECT_EQ(finding[u"reason"_qs], u"total_missing"_qs);
            EXPECT_EQ(finding[u"computed"_qs], u"0"_qs);
            EXPECT_EQ(finding[u"blank"_qs].toArray(),
                      QJsonArray{u"disputes.after_review.total"_qs});
        }
}

TEST_F(CliCheckTest, TheSampleOfTheNewAreaHasNoBrokenError)
{
    const QString file = imported(u"resources/samples/new_area_2020.json"_qs);
    EXPECT_EQ(findings(file, u"error"_qs, {u"broken"_qs}), QStringList());
    EXPECT_EQ(cli({u"check"_qs, file}).exitCode, 0);
}

TEST_F(CliCheckTest, PublishedReportsGiveTheirKnownFindings)
{
    struct Case
    {
        QString name;
        QStringList broken;
        qsizetype undecidable;
        int exitCode;
    };
    const std::vector<Case> cases{
        {u"district_2023"_qs,
         {u"disputes.sum/review broken 0 11 -11"_qs, u"disputes.sum/after_review broken 0 5 -5"_qs},
         9,
         1},
        {u"office_2019"_qs, {}, 38, 0},
        {u"zone_2021"_qs, {}, 0, 0},
        {u"zone_2022"_qs, {}, 0, 0},
    };
    for (const Case& each : cases) {
        SCOPED_TRACE(qPrintable(each.name));
        const QString file = imported(u"tests/data/cases/%1.json"_qs.arg(each.name));
        EXPECT_EQ(findings(file, u"error"_qs, {u"broken"_qs}).join(u'\n').toStdString(),
                  each.broken.join(u'\n').toStdString());
        EXPECT_EQ(findings(file, u"error"_qs, {u"undecidable"_qs}).size(), each.undecidable);
        EXPECT_EQ(cli({u"check"_qs, file}).exitCode, each.exitCode);
    }
}

TEST_F(CliCheckTest, TheFindingsAreWrittenForPeople)
{
    const QString file = imported(u"resources/samples/district_2017.json"_qs);
    const ProgramRun run = cli({u"check"_qs, file});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.error.toStdString(), "");
    EXPECT_TRUE(run.outText().contains(u"错误"_qs)) << run.out.constData();
    for (const QString& figure : {u"22"_qs, u"21"_qs})
        EXPECT_TRUE(run.outText().contains(figure));
    EXPECT_TRUE(run.outText().contains(u"行政复议数量"_qs));
}

TEST_F(CliCheckTest, EveryInstanceIsListedInTheOrderOfTheForm)
{
    const QString file = imported(u"resources/samples/bureau_2020.json"_qs);
    const ProgramRun run = cli({u"check"_qs, file, u"--json"_qs});
    QStringList balances;
    for (const QJsonValue& finding : QJsonDocument::fromJson(run.out).array()) {
        for (const QString& key : {u"check"_qs, u"instance"_qs, u"severity"_qs, u"result"_qs,
                                   u"cells"_qs, u"message"_qs})
            EXPECT_TRUE(finding.toObject().contains(key)) << qPrintable(key);
        if (finding[u"check"_qs] == u"requests.balance"_qs)
            balances +=
                finding[u"instance"_qs].toString() + u'=' + finding[u"difference"_qs].toString();
    }
    EXPECT_EQ(balances,
              (QStringList{u"natural=0"_qs, u"business=0"_qs, u"research=0"_qs, u"welfare=0"_qs,
                           u"legal=0"_qs, u"other=0"_qs, u"total=0"_qs}));
}

TEST_F(CliCheckTest, MessagesAreChineseWhateverTheLocale)
{
    const QString file = imported(u"resources/samples/district_2017.json"_qs);
    qputenv("LC_ALL", "C");
    const ProgramRun plain = cli({u"check"_qs, file});
    qputenv("LC_ALL", "en_US.UTF-8");
    const ProgramRun english = cli({u"check"_qs, file});
    qunsetenv("LC_ALL");
    EXPECT_EQ(plain.out, english.out);
    EXPECT_TRUE(plain.outText().contains(u"应"_qs));
}

TEST_F(CliCheckTest, CheckingChangesNothing)
{
    const QString file = imported(u"resources/samples/district_2017.json"_qs);
    const QByteArray before = bytes(file);
    EXPECT_EQ(cli({u"check"_qs, file}).exitCode, 1);
    EXPECT_EQ(bytes(file), before);
}

} // namespace gongkai
