// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/headings.h"

#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QFile>

#include <algorithm>

namespace gongkai {
namespace {

using namespace test;

std::vector<SourceLine> linesFrom(const QString& text)
{
    std::vector<SourceLine> lines;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        lines.push_back({line, SourceLine::Origin::Paragraph, false});
    return lines;
}

// “1 overview, 3 proactive “无””: the line of each heading and its part.
QString found(const QString& text, const char* form = "2021")
{
    Budget budget(u"来源"_qs);
    const auto lines = linesFrom(text);
    const FormPtr wanted = builtInForm(form);
    const Headings headings = findHeadings(lines, std::vector<bool>(lines.size()), *wanted,
                                           ProseWords::builtIn(), budget);
    QStringList told;
    for (const Heading& heading : headings.found) {
        QString one = QString::number(heading.line) + u' ';
        one += heading.section < 0
                   ? u"?"_qs
                   : wanted->sections[static_cast<size_t>(heading.section)].narrative;
        if (heading.known == Heading::Known::ByNumber)
            one += u'#';
        if (!heading.rest.isEmpty())
            one += u" “"_qs + heading.rest + u'”';
        told += one;
    }
    for (const size_t line : headings.repeated)
        told += QString::number(line) + u" again"_qs;
    return told.join(u", "_qs);
}

} // namespace

TEST(HeadingsTest, EveryHeadingMetInTheFieldIsItsPart)
{
    QFile file(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/field/headings.tsv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GT(lines.size(), 50);
    for (const QString& line : lines.mid(1)) {
        const QStringList fields = line.split(u'\t');
        const QString number = fields[2].first(1);
        // Between headings nobody takes for another part.
        const QString text = fields[2] + u"\n文字。"_qs;
        EXPECT_EQ(found(text, fields[0].toLatin1().constData()), u"0 "_qs + fields[1])
            << qPrintable(fields[2]);
    }
}

// “%1” is the number in Chinese, “%2” in Arabic digits, “%3” the words, “%4” and “%5” their halves.
TEST(HeadingsTest, HeadingsAreKnownInWhateverDressTheyCome)
{
    const QStringList words{u"总体情况"_qs,
                            u"主动公开政府信息情况"_qs,
                            u"收到和处理政府信息公开申请情况"_qs,
                            u"政府信息公开行政复议、行政诉讼情况"_qs,
                            u"存在的主要问题及改进情况"_qs,
                            u"其他需要报告的事项"_qs};
    for (const char* dress : {"PART 0%2 %3", "Part.%2\n%3", "%2 %3", "0%2%3", "0%2\n%3", "第%1、%3",
                              "📌 %1、%3", "★%1、%3", "—— %1、%3 ——", "【%1、%3】", "| %1、%3",
                              "%1、\n%3", "第%1部分\n%3", "%1、%4\n%5", "%4\n%5", "(%2)%3"}) {
        QString text;
        QStringList expected;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString& word = words[i];
            expected += QString::number(text.count(u'\n'));
            text += QString::fromUtf8(dress)
                        .replace(u"%1"_qs, QStringLiteral("一二三四五六").mid(i, 1))
                        .replace(u"%2"_qs, QString::number(i + 1))
                        .replace(u"%3"_qs, word)
                        .replace(u"%4"_qs, word.first(word.size() / 2))
                        .replace(u"%5"_qs, word.sliced(word.size() / 2)) +
                    u"\n好。\n"_qs;
        }
        const QStringList told = found(text).split(u", "_qs);
        const QStringList again = told.filter(u" again"_qs); // what else was of a heading
        QStringList lines;
        for (const QString& one : told)
            if (!again.contains(one))
                lines += one.section(u' ', 0, 0);
        EXPECT_EQ(lines, expected) << dress;
        EXPECT_EQ(again.size(), text.count(u'\n') - 2 * words.size()) << dress;
    }
}

TEST(HeadingsTest, AListOfContentsWithPageNumbersIsNoHeading)
{
    const QString body = u"一、总体情况\n好。\n二、主动公开政府信息情况\n好。\n"
                         "三、收到和处理政府信息公开申请情况\n好。"_qs;
    const QString headings = u"%1 overview, %2 proactive, %3 requests"_qs;
    const QString again = u", 0 again, 1 again, 2 again"_qs;
    for (const char* number : {" %1", "\t%1", "……%1", "（第%1页）"}) {
        QString contents;
        for (const QString& line : body.split(u'\n'))
            if (line != u"好。")
                contents += line + QString::fromUtf8(number).arg(3) + u'\n';
        EXPECT_EQ(found(contents + body), headings.arg(3).arg(5).arg(7) + again) << number;
    }
    // With what stands below the parts.
    const QString deep =
        u"一、总体情况 1\n（一）主动公开 1\n（二）依申请公开 2\n二、主动公开政府信息情况 3\n"
        "三、收到和处理政府信息公开申请情况 4\n（一）收到 4\n"_qs;
    EXPECT_EQ(found(deep + body), headings.arg(6).arg(8).arg(10) +
                                      u", 0 again, 1 again, 2 again, 3 again, 4 again, 5 again"_qs);
    // The numbers on lines of their own.
    const QString apart = QString(body).replace(u"好。"_qs, u"2"_qs) + u'\n';
    EXPECT_EQ(found(apart + body),
              headings.arg(6).arg(8).arg(10) +
                  u", 0 again, 1 again, 2 again, 3 again, 4 again, 5 again"_qs);
}

// “第一、” in the text is no part.
TEST(HeadingsTest, TheLevelWithTheMostPartsIsTheirs)
{
    EXPECT_EQ(found(u"一、总体情况\n第一、主动公开扎实\n第二、依申请公开规范\n二、主动公开政府信息"
                    u"情况\n好。\n"
                    "三、收到和处理政府信息公开申请情况\n好。"_qs),
              u"0 overview, 3 proactive, 5 requests"_qs);
}

TEST(HeadingsTest, SubheadingsNamedLikeAPartAreText)
{
    EXPECT_EQ(
        found(
            u"一、总体情况\n（一）主动公开\n公开4条。\n(二)依申请公开情况\n无。\n二、主动公开政府信息情况\n无。"_qs),
        u"0 overview, 5 proactive"_qs);
    EXPECT_EQ(found(u"一、总体情况\n一)主动公开\n二）依申请公开\n二、主动公开政府信息情况"_qs),
              u"0 overview, 3 proactive"_qs);
    EXPECT_EQ(
        found(
            u"一、总体情况\n1.主动公开政府信息情况\n2.依申请公开情况\n二、主动公开政府信息情况"_qs),
        u"0 overview, 3 proactive"_qs);
    EXPECT_EQ(found(u"一、总体情况\n主动公开政府信息情况\n文字。\n二、主动公开政府信息情况"_qs),
              u"0 overview, 3 proactive"_qs);
    EXPECT_EQ(
        found(
            u"一、总体情况\n一、主动公开\n文字。\n二、依申请公开\n文字。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况"_qs),
        u"0 overview, 5 proactive, 6 requests"_qs)
        << "a list of the same level inside of a part";
}

TEST(HeadingsTest, NumberingsOfEveryKind)
{
    for (const char* text :
         {"一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况",
          "一．总体情况\n二．主动公开政府信息情况\n三．收到和处理政府信息公开申请情况",
          "壹、总体情况\n贰、主动公开政府信息情况\n叁、收到和处理政府信息公开申请情况",
          "壹、总体情况\n貳、主动公开政府信息情况\n參、收到和处理政府信息公开申请情况",
          "一 总体情况\n二 主动公开政府信息情况\n三 收到和处理政府信息公开申请情况",
          "一，总体情况\n二，主动公开政府信息情况\n三，收到和处理政府信息公开申请情况",
          "一总体情况\n二主动公开政府信息情况\n三收到和处理政府信息公开申请情况",
          "第一部分 "
          "总体情况\n第二部分：主动公开政府信息情况\n第三部分收到和处理政府信息公开申请情况",
          "1.总体情况\n2.主动公开政府信息情况\n3.收到和处理政府信息公开申请情况",
          "１、总体情况\n２、主动公开政府信息情况\n３、收到和处理政府信息公开申请情况",
          "Ⅰ、总体情况\nⅡ、主动公开政府信息情况\nⅢ、收到和处理政府信息公开申请情况",
          "（一）总体情况\n（二）主动公开政府信息情况\n（三）收到和处理政府信息公开申请情况",
          "总体情况\n主动公开政府信息情况\n收到和处理政府信息公开申请情况",
          "一、总 体 情 况\n二、主动公开 政府信息情况\n三、收到和处理政府信息 公开申请情况",
          "一、总体情况。\n二、主动公开政府信息情况：\n三、收到和处理政府信息公开申请情况；"})
        EXPECT_EQ(found(QString::fromUtf8(text)), u"0 overview, 1 proactive, 2 requests"_qs)
            << text;
}

TEST(HeadingsTest, TextOnTheLineOfItsHeading)
{
    EXPECT_EQ(
        found(u"六、政府信息公开工作存在的主要问题及改进情况\n问题。\n七、其他事项:无"_qs, "2014"),
        u"0 problems, 2 others “无”"_qs);
    EXPECT_EQ(
        found(
            u"五、存在的主要问题及改进情况\n问题。\n六、其他需要报告的事项。本年度未收取信息处理费。"_qs),
        u"0 problems, 2 others “本年度未收取信息处理费。”"_qs);
    EXPECT_EQ(found(u"五、存在的主要问题及改进情况\n问题。\n六、其他需要报告的事项 无。"_qs),
              u"0 problems, 2 others “无。”"_qs);
    EXPECT_EQ(found(u"五、存在的主要问题及改进情况\n问题。\n六、其他需要报告的事项无"_qs),
              u"0 problems, 2 others “无”"_qs);
    EXPECT_EQ(
        found(
            u"一、总体情况　2023年，我局认真贯彻条例，公开信息20条。\n二、主动公开政府信息情况"_qs),
        u"0 overview “2023年，我局认真贯彻条例，公开信息20条。”, 1 proactive"_qs);
}

TEST(HeadingsTest, ARemarkInBracketsIsOfItsHeading)
{
    struct Case
    {
        const char* heading;
        const char* expected;
    };
    for (const Case& one : {Case{"六、其他需要报告的事项（收费情况）", "2 others"},
                            {"六、其他需要报告的事项(收费及减免情况)：无。", "2 others “无。”"},
                            {"六、其他需要报告的事项（收费情况）无", "2 others “无”"},
                            {"六、其他需报告的事项（收费情况）", "2 others"},
                            {"六、其他需要报告的事项（无）", "2 others “无”"},
                            {"六、其他需要报告的事项（全年收取0元）", "2 others “全年收取0元”"},
                            {"三、收到和处理政府信息公开申请情况（单位：件）", "2 requests"},
                            {"三、收到和处理政府信息公开申请情况（单位：件）：\n", "2 requests"},
                            {"三、收到和处理政府信息公开申请情况 （单位：件）", "2 requests"},
                            {"三、收到和处理政府信息公开申请情况[1]", "2 requests"},
                            {"三、收到和处理政府信息公开申请情况（1）", "2 requests"},
                            {"三、收到和处理政府信息公开申请情况，具体如下：", "2 requests"},
                            {"三、收到和处理政府信息公开申请情况如下：", "2 requests"}}) {
        const QString text =
            u"二、主动公开政府信息情况（单位：件）\n见表。\n"_qs + QString::fromUtf8(one.heading);
        EXPECT_EQ(found(text), QString(u"0 proactive, "_qs + QString::fromUtf8(one.expected)))
            << one.heading;
    }
}

TEST(HeadingsTest, WhatIsJoinedToAHeadingIsText)
{
    for (const char* words : {"我局依法办理申请。", "本年度收到政府信息公开申请74件", "见下表："}) {
        const QString text = QString::fromUtf8(words);
        EXPECT_EQ(found(QString(u"二、主动公开政府信息情况\n见表。\n"
                                u"三、收到和处理政府信息公开申请情况"_qs +
                                text)),
                  QString(u"0 proactive, 2 requests “"_qs + text + u'”'))
            << words;
    }
    EXPECT_EQ(
        found(u"二、主动公开政府信息情况\n见表。\n三、收到和处理政府信息公开申请情况汇总表"_qs),
        u"0 proactive, 2 requests"_qs);
}

TEST(HeadingsTest, OtherWordsAreThePartOfTheirNumber)
{
    EXPECT_EQ(
        found(
            u"一、总体情况\n文。\n二、公开工作开展得怎样\n文。\n三、收到和处理政府信息公开申请情况"_qs),
        u"0 overview, 2 proactive#, 4 requests"_qs);
    EXPECT_EQ(found(u"一、组织领导\n文。\n二、主动公开政府信息情况\n文。\n三、依申请公开情况"_qs),
              u"0 overview#, 2 proactive, 4 requests"_qs);
    EXPECT_EQ(
        found(
            u"四、政府信息公开行政复议、行政诉讼情况\n无。\n五、存在的主要问题及改进情况\n文。\n六、工作亮点\n文。"_qs),
        u"0 disputes, 2 problems, 4 others#"_qs);
}

TEST(HeadingsTest, WhatFitsNoPartIsSaidToFitNone)
{
    EXPECT_EQ(
        found(
            u"五、存在的主要问题及改进情况\n文。\n六、其他需要报告的事项\n无。\n七、名词解释\n文。"_qs),
        u"0 problems, 2 others, 4 ?"_qs);
    EXPECT_EQ(
        found(
            u"三、依申请公开情况\n文。\n四、政府信息公开的收费及减免情况\n无。\n五、行政复议、行政诉讼情况\n无。"_qs),
        u"0 requests, 2 ?, 4 disputes"_qs)
        << "a part of another generation's form";
    EXPECT_EQ(
        found(
            u"四、政府信息公开行政复议、行政诉讼情况\n无。\n五、存在的主要问题及改进情况\n一、公开不够及时\n二、形式单一\n六、其他需要报告的事项"_qs),
        u"0 disputes, 2 problems, 5 others"_qs)
        << "a list inside of a part is text";
}

TEST(HeadingsTest, PartsMayBeNumberedOneLower)
{
    EXPECT_EQ(
        found(
            u"一、主动公开政府信息的情况\n二、政府信息依申请公开办理情况\n三、依申请信息公开收费情况\n四、复议、诉讼和申诉情况"_qs,
            "2014"),
        u"0 proactive, 1 requests, 2 fees, 3 disputes"_qs);
}

TEST(HeadingsTest, AHeadingOutOfItsPlaceIsSaid)
{
    EXPECT_EQ(
        found(
            u"二、主动公开政府信息情况\n无。\n七、名词解释\n文。\n六、其他需要报告的事项\n无。"_qs),
        u"0 proactive, 2 ?, 4 others"_qs);
}

TEST(HeadingsTest, TwoPartsMayHaveChangedPlaces)
{
    EXPECT_EQ(
        found(
            u"三、依申请公开情况\n无。\n四、申请行政复议、提起行政诉讼和申诉的情况\n无。\n五、政府信息公开的收费及减免情况\n无。\n六、工作存在的主要问题及下步打算\n无。"_qs,
            "2014"),
        u"0 requests, 2 disputes, 4 fees, 6 problems"_qs);
}

TEST(HeadingsTest, PartsOutOfOrderAreKnownByNumberAndWords)
{
    EXPECT_EQ(
        found(
            u"四、政府信息公开行政复议、行政诉讼情况\n无。\n六、其他需要报告的事项\n无。\n五、存在的主要问题及改进情况\n文。"_qs),
        u"0 disputes, 2 others, 4 problems"_qs);
    EXPECT_EQ(
        found(
            u"六、其他需要报告的事项\n无。\n一、总体情况\n文。\n二、主动公开政府信息情况\n文。\n五、存在的主要问题及改进情况\n文。"_qs),
        u"0 others, 2 overview, 4 proactive, 6 problems"_qs);
    EXPECT_EQ(
        found(
            u"其他需要报告的事项\n无。\n存在的主要问题及改进情况\n文。\n总体情况\n文。\n主动公开政府信息情况\n文。"_qs),
        u"0 others, 2 problems, 4 overview, 6 proactive"_qs);
    EXPECT_EQ(
        found(
            u"一、总体情况\n一、组织领导\n二、制度建设\n六、其他事项\n文。\n二、主动公开政府信息情况\n无。\n三、依申请公开情况\n无。"_qs),
        u"0 overview, 5 proactive, 7 requests"_qs)
        << "a list inside of a part is text";
}

TEST(HeadingsTest, AListOfContentsIsNoReport)
{
    EXPECT_EQ(
        found(
            u"一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n一、总体情况\n文。\n二、主动公开政府信息情况\n文。\n三、收到和处理政府信息公开申请情况\n文。"_qs),
        u"3 overview, 5 proactive, 7 requests, 0 again, 1 again, 2 again"_qs);
}

TEST(HeadingsTest, AHeadingPrintedOnceMoreBeginsNothing)
{
    EXPECT_EQ(
        found(
            u"三、收到和处理政府信息公开申请情况\n文。\n三、收到和处理政府信息公开申请情况（续）\n文。\n四、政府信息公开行政复议、行政诉讼情况"_qs),
        u"0 requests, 4 disputes, 2 again"_qs);
}

TEST(HeadingsTest, ThousandsOfHeadingsCostWhatTheyAre)
{
    QString text;
    for (int i = 0; i < 20'000; ++i)
        text += u"一、主动公开\n二、公开\n"_qs;
    Budget budget(u"来源"_qs);
    const auto lines = linesFrom(text);
    findHeadings(lines, std::vector<bool>(lines.size()), *builtInForm("2021"),
                 ProseWords::builtIn(), budget);
    EXPECT_FALSE(budget.isSpent());
    EXPECT_LT(budget.used(Limit::Steps), Budget::most(Limit::Steps) / 2);
}

TEST(HeadingsTest, ASentenceThatBeginsWithTheWordsOfAHeadingIsNone)
{
    EXPECT_EQ(found(u"一、总体情况\n二、主动公开政府信息情况方面，一是加强管理，二是加强培训。\n"
                    "二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况"_qs),
              u"0 overview, 2 proactive, 3 requests");
}

TEST(HeadingsTest, OfTwoHeadingsOfAPartTheOneThatStandsAloneIsIt)
{
    EXPECT_EQ(found(u"一、总体情况\n二、主动公开政府信息情况：一是加强管理，二是加强培训。\n"
                    "二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况"_qs),
              u"0 overview, 2 proactive, 3 requests");
}

} // namespace gongkai
