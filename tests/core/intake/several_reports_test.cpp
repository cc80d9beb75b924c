// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"
#include "core/intake/several_reports.h"
#include "tests/core/intake/match/tables.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

const QString titleOf2023 = u"示例区人民政府2023年政府信息公开工作年度报告"_qs;
const QString titleOf2022 = u"示例区人民政府2022年政府信息公开工作年度报告"_qs;

SourceTable rulesTable(const QString& figures)
{
    const QStringList all = figures.split(u' ');
    return tableOf({headOf2021, QStringList(u"规章"_qs) + all.first(3),
                    QStringList(u"行政规范性文件"_qs) + all.mid(3)});
}

const SourceTable thisYear = rulesTable(u"0 1 6 12 5 43"_qs);
const SourceTable lastYear = rulesTable(u"1 0 7 9 3 36"_qs);

// What stays, block by block, then what is taken out.
struct Parted
{
    QString kept;
    QString others;
    QStringList notes;
};

QString told(const std::vector<SourceBlock>& blocks)
{
    QStringList parts;
    for (const SourceBlock& block : blocks) {
        const QString* text = std::get_if<QString>(&block);
        parts += text ? *text : test::told(std::get<SourceTable>(block));
    }
    return parts.join(u'\n');
}

Parted parted(std::vector<SourceBlock> blocks, int askedYear = 0)
{
    SourceDocument source;
    source.blocks = std::move(blocks);
    Budget budget(u"来源"_qs);
    const OtherReports others = takeOtherReportsOut(source, askedYear, Catalog::builtIn(), budget);
    return {told(source.blocks), told(others.blocks), others.notes};
}

SourceTable named(SourceTable table, const QString& name)
{
    table.setName(name);
    return table;
}

QString blocksOf(const QString& title, const SourceTable& table)
{
    return told({title, table});
}

} // namespace

TEST(SeveralReportsTest, TheYearAskedForIsReadElseTheNewest)
{
    const std::vector<SourceBlock> older{titleOf2022, lastYear, titleOf2023, thisYear};
    const Parted newest = parted(older);
    EXPECT_EQ(newest.kept, blocksOf(titleOf2023, thisYear));
    EXPECT_EQ(newest.others, blocksOf(titleOf2022, lastYear));
    ASSERT_EQ(newest.notes.size(), 1);
    EXPECT_TRUE(newest.notes.front().contains(titleOf2022));
    EXPECT_EQ(newest.notes.front().count(titleOf2023), 2) << "one of all, and the one read";

    EXPECT_EQ(parted(older, 2022).kept, blocksOf(titleOf2022, lastYear));
    EXPECT_EQ(parted(older, 2019).kept, blocksOf(titleOf2023, thisYear));
    EXPECT_EQ(parted({titleOf2023, thisYear, titleOf2022, lastYear}).kept, newest.kept);
}

TEST(SeveralReportsTest, OfTwoAgenciesTheFirstIsRead)
{
    const QString finance = u"示例区财政局2023年政府信息公开工作年度报告"_qs;
    const QString affairs = u"示例区民政局2023年政府信息公开工作年度报告"_qs;
    const QString all = u"示例区2023年政府信息公开工作年度报告汇编"_qs;
    const Parted two = parted({all, finance, affairs, finance, thisYear, affairs, lastYear});
    EXPECT_EQ(two.kept, told({all, finance, affairs, finance, thisYear}));
    EXPECT_EQ(two.others, blocksOf(affairs, lastYear));
    EXPECT_EQ(two.notes.size(), 1);
}

TEST(SeveralReportsTest, ATitleMayStandInASheetOrBeItsName)
{
    const QStringList title{titleOf2022};
    const SourceTable stacked = tableOf(
        {QStringList(titleOf2023), headOf2021, QStringList{u"规章"_qs, u"0"_qs, u"1"_qs, u"6"_qs},
         QStringList{u"行政规范性文件"_qs, u"12"_qs, u"5"_qs, u"43"_qs}, title, headOf2021,
         QStringList{u"规章"_qs, u"1"_qs, u"0"_qs, u"7"_qs},
         QStringList{u"行政规范性文件"_qs, u"9"_qs, u"3"_qs, u"36"_qs}});
    const Parted rows = parted({stacked});
    EXPECT_EQ(rows.kept, titleOf2023 + u"/_/_/_ "_qs + test::told(thisYear));
    EXPECT_EQ(rows.others, titleOf2022 + u"/_/_/_ "_qs + test::told(lastYear));

    const std::vector<SourceBlock> sheets{named(lastYear, u"2022年"_qs),
                                          named(thisYear, u"2023年"_qs)};
    EXPECT_EQ(parted(sheets).kept, test::told(thisYear));
    EXPECT_EQ(parted(sheets, 2022).kept, test::told(lastYear));
    EXPECT_TRUE(
        parted({named(lastYear, u"Sheet1"_qs), named(thisYear, u"Sheet2"_qs)}).notes.isEmpty())
        << "who knows what it is: their figures are a conflict";
}

TEST(SeveralReportsTest, ATitleOverWhatDidNotStandThereBeforeOnlyHasTheWrongYear)
{
    const SourceTable licensing = tableOf({{u"信息内容"_qs, u"本年处理决定数量"_qs},
                                           {u"行政许可"_qs, u"447"_qs},
                                           {u"行政处罚"_qs, u"12"_qs},
                                           {u"行政强制"_qs, u"3"_qs}});
    EXPECT_TRUE(parted({titleOf2023, thisYear, titleOf2022, licensing}).notes.isEmpty());
    const QString first = u"一、总体情况"_qs;
    const QString second = u"二、主动公开政府信息情况"_qs;
    EXPECT_TRUE(
        parted({titleOf2023, first, second, titleOf2022, first, u"平稳有序。"_qs, second, thisYear})
            .notes.isEmpty())
        << "a list of contents is no report";
}

TEST(SeveralReportsTest, AReportWithoutATitleIsKnownByItsHeadings)
{
    const std::vector<SourceBlock> first{titleOf2023,        u"一、总体情况"_qs, u"工作有序。"_qs,
                                         u"二、主动公开"_qs, thisYear,           u"见网站。"_qs,
                                         u"六、其他事项"_qs, u"无。"_qs};
    const QString preface = u"根据条例编制。统计期限自2022年1月1日起至2022年12月31日止。"_qs;
    std::vector<SourceBlock> both = first;
    for (const SourceBlock& block :
         {SourceBlock(preface), SourceBlock(u"一、总体情况"_qs), SourceBlock(u"有序。"_qs),
          SourceBlock(u"二、主动公开"_qs), SourceBlock(lastYear)})
        both.push_back(block);
    const Parted found = parted(both);
    EXPECT_EQ(found.kept, told(first));
    EXPECT_TRUE(found.others.contains(test::told(lastYear)));
    EXPECT_EQ(found.notes.size(), 1);
    // A list of contents has no text between its headings; a list of its own begins with other
    // words.
    const std::vector<SourceBlock> contents{
        titleOf2023,        u"一、总体情况"_qs, u"二、主动公开"_qs, u"六、其他事项"_qs,
        u"一、总体情况"_qs, u"好。"_qs,         u"二、主动公开"_qs, thisYear};
    EXPECT_EQ(parted(contents).kept, told(contents));
    std::vector<SourceBlock> list = first;
    for (const QString& line : {u"一、收费"_qs, u"无。"_qs, u"二、主动公开"_qs, u"见上。"_qs})
        list.emplace_back(line);
    EXPECT_EQ(parted(list).kept, told(list));
}

TEST(SeveralReportsTest, TitlesOfLinksAreNoReports)
{
    EXPECT_TRUE(parted({titleOf2022, titleOf2023, thisYear, titleOf2022}).notes.isEmpty());
    const Parted two = parted(
        {titleOf2023, titleOf2022, titleOf2023, thisYear, titleOf2022, lastYear, titleOf2023});
    EXPECT_TRUE(two.kept.contains(test::told(thisYear)));
    EXPECT_EQ(two.others, blocksOf(titleOf2022, lastYear));
}

TEST(SeveralReportsTest, WordsAndFiguresOfTheOtherReportAreNeverOurs)
{
    const auto report = [](const QString& title, const QString& words,
                           const QString& figures) -> QString {
        const QStringList all = figures.split(u' ');
        return u"<p>"_qs + title + u"</p><p>一、总体情况</p><p>" + words +
               u"</p><p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td>"
               u"<td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>"
               u"<tr><td>规章</td><td>" +
               all.first(3).join(u"</td><td>"_qs) + u"</td></tr><tr><td>行政规范性文件</td><td>" +
               all.mid(3).join(u"</td><td>"_qs) + u"</td></tr></table>";
    };
    const QString page = report(titleOf2023, u"今年的话，平稳有序。"_qs, u"0 1 6 12 5 43"_qs) +
                         report(titleOf2022, u"去年的话，成效明显。"_qs, u"1 0 7 9 3 36"_qs);
    for (const int year : {2023, 2022}) {
        SCOPED_TRACE(year);
        SourceHint hint;
        hint.year = year;
        const auto read = readSource(page.toUtf8(), u"两年.html"_qs, hint, Catalog::builtIn());
        ASSERT_TRUE(read) << qPrintable(read.error().message);
        EXPECT_EQ(read->report.year(), year);
        const QString words = read->report.narrative(u"overview"_qs);
        EXPECT_EQ(words.contains(u"今年"_qs), year == 2023) << qPrintable(words);
        EXPECT_EQ(words.contains(u"去年"_qs), year == 2022) << qPrintable(words);
        EXPECT_EQ(read->report.figure(*CellId::fromString(u"a20_1.rules.in_force"_qs)).toString(),
                  year == 2023 ? u"6"_qs : u"7"_qs);
        EXPECT_EQ(read->match.takenCount(), 6);
        EXPECT_EQ(read->match.leftOver.size(), 6u);
    }
}

TEST(SeveralReportsTest, TheSameReportTwiceUnderOneTitleIsReadOnce)
{
    const std::vector<SourceBlock> once{
        titleOf2023, u"一、总体情况"_qs,           u"工作有序。"_qs, u"二、主动公开政府信息情况"_qs,
        thisYear,    u"六、其他需要报告的事项"_qs, u"无。"_qs};
    std::vector<SourceBlock> twice = once;
    twice.insert(twice.end(), once.begin(), once.end());
    const Parted read = parted(twice);
    EXPECT_EQ(read.kept, told(once));
    EXPECT_EQ(read.others, told(once));
    ASSERT_EQ(read.notes.size(), 1);
    EXPECT_EQ(read.notes.front().count(titleOf2023), 1);

    // The one with the tables is read.
    std::vector<SourceBlock> withoutTable = once;
    withoutTable.erase(withoutTable.begin() + 4);
    std::vector<SourceBlock> fullerSecond = withoutTable;
    fullerSecond.insert(fullerSecond.end(), once.begin(), once.end());
    EXPECT_EQ(parted(fullerSecond).kept, told(once));
    EXPECT_EQ(parted(fullerSecond).others, told(withoutTable));
}

TEST(SeveralReportsTest, ATitleOverEveryPageIsNoSecondReport)
{
    const std::vector<SourceBlock> pages{titleOf2023,
                                         u"一、总体情况"_qs,
                                         u"工作有序。"_qs,
                                         titleOf2023,
                                         u"二、主动公开政府信息情况"_qs,
                                         thisYear,
                                         u"见上表。"_qs,
                                         titleOf2023,
                                         u"三、收到和处理政府信息公开申请情况"_qs,
                                         rulesTable(u"1 2 3 4 5 6"_qs),
                                         u"一、无。"_qs,
                                         u"六、其他需要报告的事项"_qs,
                                         u"无。"_qs};
    EXPECT_EQ(parted(pages).kept, told(pages));
    EXPECT_TRUE(parted(pages).notes.isEmpty());

    // Nor is a list of the parts before them.
    const std::vector<SourceBlock> contents{
        titleOf2023,        u"一、总体情况"_qs, u"二、主动公开政府信息情况"_qs, titleOf2023,
        u"一、总体情况"_qs, u"工作有序。"_qs,   u"二、主动公开政府信息情况"_qs, u"见表。"_qs};
    EXPECT_EQ(parted(contents).kept, told(contents));
}

} // namespace gongkai
