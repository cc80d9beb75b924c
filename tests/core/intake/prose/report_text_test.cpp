// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/report_text.h"

#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai {
namespace {

using namespace test;

ReportText read(const QString& text, const char* form = "2021", LinesAre are = LinesAre::Torn)
{
    std::vector<SourceLine> lines;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        lines.push_back({line, SourceLine::Origin::Paragraph, false});
    Budget budget(u"来源"_qs);
    return readReportText(lines, *builtInForm(form), findTitle(lines, budget), budget, are);
}

QString part(const ReportText& text, const char* id)
{
    const auto found = text.narrative.find(QString::fromLatin1(id));
    return found == text.narrative.end() ? QString() : found->second;
}

QString issueDate(const ReportText& text)
{
    const auto found = text.cover.find(u"issue_date"_qs);
    return found == text.cover.end() ? QString() : found->second;
}

const QString front = u"示例市水务局2024年政府信息公开工作年度报告\n"_qs;
const QString parts =
    u"一、总体情况\n平稳。\n五、存在的主要问题及改进情况\n人手不足。\n六、其他需要报告的事项\n无。\n"_qs;

} // namespace

TEST(ReportTextTest, AStopBehindAHeadingIsNoText)
{
    const ReportText text =
        read(front + u"一、总体情况。\n平稳。\n六、其他需要报告的事项\n无。"_qs);
    EXPECT_EQ(part(text, "overview"), u"平稳。"_qs);
}

TEST(ReportTextTest, TheFootOfAPageOverTheOnlySentenceOfAPartEndsNothing)
{
    const QString last = front + u"一、总体情况\n平稳。\n六、其他需要报告的事项\n"_qs;
    EXPECT_EQ(part(read(last + u"分享到：\n收取费用350元。"_qs), "others"), u"收取费用350元。"_qs);
    EXPECT_EQ(part(read(last + u"无。\n分享到：\n版权归示例网所有。"_qs), "others"), u"无。"_qs);
}

TEST(ReportTextTest, ADayThatNoCalendarHasIsListed)
{
    const ReportText text = read(front + parts + u"示例市水务局\n2024年2月30日"_qs);
    EXPECT_EQ(part(text, "others"), u"无。"_qs);
    EXPECT_EQ(text.notTaken, QStringList{u"2024年2月30日"_qs});
}

TEST(ReportTextTest, TheSignatureLeavesTheWordsWhateverItsShape)
{
    struct Case
    {
        const char* signature;
        const char* date;
        const char* month;
    };
    for (const Case& one : {
             Case{"示例市水务局\n2025-01-20", "2025-01-20", ""},
             {"示例市水务局\n二〇二五年一月二十日", "2025-01-20", ""},
             {"示例市水务局\nJanuary 20, 2025", "2025-01-20", ""},
             {"市水务局\n2025年1月20日", "2025-01-20", ""},
             {"示例市水务局\n2025年1月", "", "2025年1月"},
             {"示例市水务局2025年1月", "", "2025年1月"},
             {"示例市水务局\n2025年1月20日\n抄送：市政府办公室。\n"
              "示例市水务局办公室   2025年1月20日印发",
              "2025-01-20", ""},
             {"联系人：张三\n联系电话：0571-88001122\n示例市水务局\n2025年1月20日", "2025-01-20",
              ""},
             {"（联系人：张三，联系电话：0571-88001122）\n示例市水务局2025年1月20日", "2025-01-20",
              ""},
             {"示例市水务局\n2025年1月20日\n序号", "2025-01-20", ""},
             {"--\n张三\n示例市水务局办公室 0571-88001122", "", ""},
         }) {
        const ReportText text = read(front + parts + QString::fromUtf8(one.signature));
        EXPECT_EQ(part(text, "others"), u"无。"_qs) << one.signature;
        EXPECT_EQ(issueDate(text), QString::fromUtf8(one.date)) << one.signature;
        EXPECT_EQ(text.signedMonth, QString::fromUtf8(one.month)) << one.signature;
    }
}

TEST(ReportTextTest, TheSignatureIsUnderTheTextNotUnderTheLastPart)
{
    const ReportText text = read(
        front +
        u"一、总体情况\n平稳。\n五、其他需要报告的事项\n无。\n六、存在的主要问题及改进情况\n人手不足。\n示例市水务局\n2025年1月20日"_qs);
    EXPECT_EQ(part(text, "problems"), u"人手不足。"_qs);
    EXPECT_EQ(part(text, "others"), u"无。"_qs);
    EXPECT_EQ(issueDate(text), u"2025-01-20"_qs);
}

TEST(ReportTextTest, WhatFollowsTheSignatureStays)
{
    const ReportText text =
        read(front + parts + u"示例市水务局\n2025年1月20日\n2.传请数 件 126"_qs);
    EXPECT_EQ(part(text, "others"), u"无。\n2.传请数 件 126"_qs);
    EXPECT_EQ(issueDate(text), u"2025-01-20"_qs);
}

TEST(ReportTextTest, TheTitleOfTheSheetMayStandOnTheLineOfTheDate)
{
    const ReportText text = read(
        u"示例市水务局2017年政府信息公开工作年度报告\n一、概述\n平稳。\n七、其他需要报告的事项\n无。\n示例市水务局\n2018年1月20日政府信息公开情况统计表"_qs,
        "2014");
    EXPECT_EQ(part(text, "others"), u"无。"_qs);
    EXPECT_EQ(issueDate(text), u"2018-01-20"_qs);
}

TEST(ReportTextTest, AMonthOnTheCoverIsNoDateAndNoWords)
{
    const ReportText text =
        read(u"政府信息公开工作年度报告\n（2024年度）\n示例市水务局\n二〇二五年一月\n"_qs + parts);
    EXPECT_EQ(text.narrative.count(u"preface"_qs), 0U);
    EXPECT_EQ(issueDate(text), QString());
    EXPECT_EQ(text.signedMonth, u"二〇二五年一月"_qs);
    EXPECT_EQ(text.agency, u"示例市水务局"_qs);
}

TEST(ReportTextTest, APersonToBeAskedIsListed)
{
    const ReportText text = read(front + parts + u"联系人：张三\n联系电话：0571-88001122"_qs);
    EXPECT_EQ(text.notTaken, QStringList(u"联系人：张三"_qs));
    EXPECT_EQ(text.cover.at(u"phone"_qs), u"0571-88001122"_qs);
}

TEST(ReportTextTest, TheHeadOfADocumentIsNoPreface)
{
    const ReportText text = read(
        u"示例市水务局文件\n示水政〔2025〕3号　　　签发人：张三\n示例市水务局\n关于报送2024年政府信息公开工作年度报告的报告\n前言。\n"_qs +
        parts);
    EXPECT_EQ(text.cover.at(u"document_number"_qs), u"示水政〔2025〕3号"_qs);
    EXPECT_EQ(text.notTaken, QStringList(u"签发人：张三"_qs));
    EXPECT_EQ(part(text, "preface"), u"前言。"_qs);
}

TEST(ReportTextTest, TheSignersMayStandOnTheLinesBehindTheirLabels)
{
    const QString report =
        u"示例区人民政府2017年政府信息公开工作年度报告\n一、概述\n平稳。\n八、附表\n"_qs;
    const ReportText text = read(
        report +
            u"单位负责人：\n张三\n审核人：\n阿卜杜·某某\n联系电话：\n0123-1234567\n填表日期：\n2018年1月20日"_qs,
        "2014");
    EXPECT_EQ(text.signoff.at(u"head"_qs), u"张三"_qs);
    EXPECT_EQ(text.signoff.at(u"reviewer"_qs), u"阿卜杜·某某"_qs);
    EXPECT_EQ(text.signoff.at(u"phone"_qs), u"0123-1234567"_qs);
    EXPECT_EQ(text.signoff.at(u"date"_qs), u"2018-01-20"_qs);
    for (const char* other : {"返回", "示例区人民政府", "平稳。", "审核人：李四"})
        EXPECT_FALSE(read(report + u"单位负责人：\n"_qs + QString::fromUtf8(other), "2014")
                         .signoff.contains(u"head"_qs))
            << other;
}

TEST(ReportTextTest, WhatIsTypedBehindAHeadingIsText)
{
    const ReportText text = read(
        front +
        u"一、总体情况\n平稳。\n五、存在的主要问题及改进情况人手不足。\n六、其他需要报告的事项\n无。"_qs);
    EXPECT_EQ(part(text, "problems"), u"人手不足。"_qs);
}

TEST(ReportTextTest, WhomAReportIsSentToIsNoPreface)
{
    const ReportText text = read(front + u"市政府办公室：\n现报告如下。\n"_qs + parts);
    EXPECT_EQ(part(text, "preface"), u"现报告如下。"_qs);
}

TEST(ReportTextTest, ThePublisherIsKnownWhereTheReportNamesNobody)
{
    const ReportText text =
        read(u"发布机构：示例市水务局  发布日期：2025-01-20\n2024年政府信息公开工作年度报告\n"_qs +
             parts);
    EXPECT_EQ(text.agency, QString());
    EXPECT_EQ(text.publisher, u"示例市水务局"_qs);
}

TEST(ReportTextTest, AMissingPartSaysWhereItsTextWent)
{
    const ReportText text = read(
        front +
        u"一、总体情况\n平稳。\n四、政府信息公开行政复议、行政诉讼情况\n人手不足。\n六、其他需要报告的事项\n无。"_qs);
    QStringList told;
    for (const ReportText::MissingPart& missing : text.missing)
        told += missing.heading.first(2) + missing.before.first(2);
    EXPECT_EQ(told, QStringList({u"二、一、"_qs, u"三、一、"_qs, u"五、四、"_qs}));
    EXPECT_EQ(part(text, "disputes"), u"人手不足。"_qs);
}

TEST(ReportTextTest, ALineOfSignersGluedToTextIsTaken)
{
    const QString before =
        u"示例市水务局2017年政府信息公开工作年度报告\n一、概述\n平稳。\n七、其他需要报告的事项\n无。"_qs;
    for (const QString& glue : {u""_qs, u" "_qs, u"\n"_qs})
        for (const QString& between : {u""_qs, u" "_qs, u"　　"_qs}) {
            const QStringList fields{u"单位负责人：张三"_qs, u"审核人：李四"_qs, u"填报人：王五"_qs,
                                     u"联系电话：0123-1234567"_qs, u"填报日期：2018年1月20日"_qs};
            const ReportText text = read(before + glue + fields.join(between), "2014");
            EXPECT_EQ(part(text, "others"), u"无。"_qs);
            const std::map<QString, QString> expected{{u"head"_qs, u"张三"_qs},
                                                      {u"reviewer"_qs, u"李四"_qs},
                                                      {u"preparer"_qs, u"王五"_qs},
                                                      {u"phone"_qs, u"0123-1234567"_qs},
                                                      {u"date"_qs, u"2018-01-20"_qs}};
            EXPECT_EQ(text.signoff, expected) << qPrintable(glue + u'|' + between);
        }
    EXPECT_EQ(part(read(before + u"主要负责人：张三同志多次过问。"_qs, "2014"), "others"),
              u"无。主要负责人：张三同志多次过问。"_qs)
        << "one label is a sentence";
}

TEST(ReportTextTest, WhatNoFieldOfTheSignersTakesIsListed)
{
    const ReportText text =
        read(front + parts + u"单位负责人：张三 审核人：李四 填报日期：2025年1月\n审核人：赵六"_qs);
    EXPECT_EQ(text.notTaken, QStringList({u"填报日期：2025年1月"_qs, u"审核人：赵六"_qs}));
    EXPECT_EQ(text.signoff.at(u"reviewer"_qs), u"李四"_qs);
    EXPECT_EQ(text.signoff.count(u"date"_qs), 0U);
}

TEST(ReportTextTest, ButtonsOfPortalsAreDroppedAndWhoIssuedItIsListed)
{
    const ReportText text = read(
        front + u"浏览次数 123 次\n展开▼\n"_qs + parts +
        u"收起▲\n导出Excel\n下载附件\n【打印】【关闭】\n签发人：张三\n扫一扫在手机打开当前页\n分享到：\n责任编辑：李四\n浏览次数：456"_qs);
    EXPECT_EQ(part(text, "others"), u"无。"_qs);
    EXPECT_EQ(text.narrative.count(u"preface"_qs), 0U);
    EXPECT_EQ(text.notTaken, QStringList(u"签发人：张三"_qs));
    EXPECT_EQ(text.furniture.size(), 10);
    EXPECT_EQ(text.furniture.first(2), QStringList({u"浏览次数 123 次"_qs, u"展开▼"_qs}));
    EXPECT_EQ(text.furniture.last(), u"浏览次数：456"_qs);
}

TEST(ReportTextTest, LinesOfFiguresAreNoProse)
{
    const ReportText text = read(front + u"一、总体情况\n平稳。\n行政处罚 30 7\n3 0 0 0 5 8\n"
                                         "公开信息 486 条。\n六、其他需要报告的事项\n无。"_qs);
    EXPECT_EQ(part(text, "overview"), u"平稳。\n公开信息 486 条。"_qs);
    EXPECT_EQ(text.notTaken, QStringList({u"行政处罚 30 7"_qs, u"3 0 0 0 5 8"_qs}));
}

TEST(ReportTextTest, OfOurOwnPaperAllIsWords)
{
    const QString before = front + u"一、总体情况\n平稳。\n三、收到和处理政府信息公开申请情况\n"_qs;
    const QString words = u"（单位：件）\n规章\n12\n打印\n收费 3 0 5\n电话：0431-00000000"_qs;
    EXPECT_EQ(part(read(before + words, "2021", LinesAre::Printed), "requests"), words);
}

TEST(ReportTextTest, ASentenceInFrontOfATableIsNoPieceOfALabel)
{
    std::vector<SourceLine> lines{{u"三、收到和处理政府信息公开申请情况"_qs},
                                  {u"无。"_qs},
                                  {u"四、政府信息公开行政复议、行政诉讼情况"_qs}};
    const Form& form = *builtInForm("2021");
    const auto section = std::ranges::find(form.sections, u"requests"_qs, &Section::narrative);
    lines[2].afterTable = true;
    lines[2].section = static_cast<int>(section - form.sections.begin());
    Budget budget(u"来源"_qs);
    EXPECT_EQ(part(readReportText(lines, form, {}, budget), "requests"), u"无。"_qs);
}

TEST(ReportTextTest, PiecesOfLabelsOfATornTableAreNoWords)
{
    const QString before = front + u"一、总体情况\n平稳。\n三、收到和处理政府信息公开申请情况\n"_qs;
    const QString after = u"五、存在的主要问题及改进情况\n人手不足。\n"_qs;
    const QString torn =
        u"（本列数据的勾稽关系\n申请人情况\n商业企 科研机\n业 构\n益组 织\n法律服\n"_qs;
    const ReportText text = read(before + torn + u"本年度情况如上。\n"_qs + after);
    EXPECT_EQ(part(text, "requests"), u"本年度情况如上。"_qs);
    const QString caption = u"（单位：件）\n"_qs;
    const ReportText captioned = read(before + caption + after);
    EXPECT_EQ(captioned.captions, QStringList{u"（单位：件）"_qs});
    EXPECT_TRUE(captioned.furniture.isEmpty());
    EXPECT_EQ(part(read(before + u"无\n"_qs + after), "requests"), u"无"_qs)
        << "a word of a label that stands alone is the office's";
}

TEST(ReportTextTest, HowToReachTheSiteIsNoContactOfTheAgency)
{
    const QString contact = u"联系电话：0571-88001122\n地址：示例县政务大楼　邮编：000999\n"_qs;
    const ReportText ofSite = read(front + parts + contact + u"主办：示例县政府办"_qs);
    EXPECT_EQ(part(ofSite, "others"), u"无。"_qs);
    EXPECT_TRUE(ofSite.cover.empty());
    EXPECT_EQ(ofSite.notTaken.join(u'\n') + u'\n', contact);

    for (const char* behind : {"", "上一篇：没有了\n主办：示例县政府办",
                               "示例市水务局\n2025年1月20日\n主办：示例县政府办"}) {
        const ReportText own = read(front + parts + contact + QString::fromUtf8(behind));
        EXPECT_EQ(part(own, "others"), u"无。"_qs) << behind;
        EXPECT_EQ(own.cover.count(u"phone"_qs), 1U) << behind;
        EXPECT_TRUE(own.notTaken.isEmpty()) << behind;
    }
}

TEST(ReportTextTest, ASentenceInATableIsNoLabelHoweverNearToOne)
{
    const auto lone = [](const QString& text) {
        return SourceLine{text, SourceLine::Origin::LoneCell, false};
    };
    const std::vector<SourceLine> lines{lone(u"示例市水务局2024年政府信息公开工作年度报告"_qs),
                                        lone(u"二、主动公开政府信息情况"_qs),
                                        lone(u"第二十条第（六）项"_qs),
                                        lone(u"无行政处罚。"_qs),
                                        lone(u"注：行政强制"_qs),
                                        lone(u"行政处罚"_qs),
                                        lone(u"五、存在的主要问题及改进情况"_qs),
                                        lone(u"人手不足。"_qs)};
    Budget budget(u"来源"_qs);
    const ReportText text =
        readReportText(lines, *builtInForm("2021"), findTitle(lines, budget), budget);
    EXPECT_EQ(part(text, "proactive"), u"无行政处罚。\n注：行政强制"_qs);
    EXPECT_EQ(part(text, "problems"), u"人手不足。"_qs);
}

TEST(ReportTextTest, ANumeralOnALineOfItsOwnIsOfTheHeadingUnderIt)
{
    const ReportText text =
        read(front + u"一\n总体情况\n工作有序。\n二\n主动公开政府信息情况\n见表。\n"
                     u"六\n其他需要报告的事项\n无。\n二\n三"_qs);
    EXPECT_EQ(part(text, "overview"), u"工作有序。"_qs);
    EXPECT_EQ(part(text, "proactive"), u"见表。"_qs);
    EXPECT_EQ(part(text, "others"), u"无。\n二\n三"_qs) << "no heading under these";
}

TEST(ReportTextTest, AYearInBracketsBehindAHeadingIsOfIt)
{
    for (const char* year :
         {"（2024年度）", "（2024）", "【2024年】", "（2024年1月1日至12月31日）"}) {
        const QString behind = QString::fromUtf8(year);
        const ReportText text = read(front + u"一、总体情况"_qs + behind + u"\n平稳。\n"_qs +
                                     u"六、其他需要报告的事项"_qs + behind + u"\n无。"_qs);
        EXPECT_EQ(part(text, "overview"), u"平稳。"_qs) << year;
        EXPECT_EQ(part(text, "others"), u"无。"_qs) << year;
    }
    const ReportText said =
        read(front + parts.chopped(3) + u"六、其他需要报告的事项（2024年收取3元）"_qs);
    EXPECT_TRUE(part(said, "others").contains(u"2024年收取3元"_qs));
}

TEST(ReportTextTest, AHeadingOfAPartThatHasOneIsSaidToBeTheSecond)
{
    const ReportText text = read(front + parts + parts);
    ASSERT_EQ(text.otherHeadings.size(), 3U);
    for (const ReportText::OtherHeading& heading : text.otherHeadings)
        EXPECT_TRUE(heading.isSecond) << heading.text.toStdString();
    EXPECT_TRUE(read(front + parts).otherHeadings.empty());
}

} // namespace gongkai
