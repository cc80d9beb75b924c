// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The small ones: numbering, dates, title, agency, year, furniture, signature, data.
#include "core/base/numbering.h"
#include "core/intake/prose/agency.h"
#include "core/intake/prose/dates.h"
#include "core/intake/prose/document_head.h"
#include "core/intake/prose/furniture.h"
#include "core/intake/prose/signature.h"
#include "core/intake/prose/title.h"
#include "core/intake/prose/year.h"

#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

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

// “示例县统计局 2023 0,1”: agency, year, lines; "" for no title.
QString title(const QString& text)
{
    Budget budget(u"来源"_qs);
    const ReportTitle found = findTitle(linesFrom(text), budget);
    if (!found.isFound())
        return {};
    QStringList lines;
    for (const size_t line : found.lines)
        lines += QString::number(line);
    return found.agency + u' ' + (found.year ? QString::number(*found.year) : u"-"_qs) + u' ' +
           lines.join(u',');
}

bool isFurniture(const char* line, bool inFront = false)
{
    const auto lines = linesFrom(QString::fromUtf8(line));
    return furnitureIn(lines, inFront ? lines.size() : 0, ProseWords::builtIn()).front();
}

QString rank(const char* name)
{
    const AgencyRank found = agencyRank(QString::fromUtf8(name));
    return found.level + u'/' + found.kind;
}

QString signedBy(const QStringList& paragraphs, const QString& agency = {})
{
    const Signature found = signatureAtEnd(paragraphs, agency);
    return found.agency + u' ' + found.date + u' ' + QString::number(found.lines);
}

} // namespace

TEST(NumberingTest, TheLevelsOfAReport)
{
    const auto level = [](const char* line) {
        const Numbering found = numberingOf(QString::fromUtf8(line));
        return std::pair(found.scheme, found.number);
    };
    EXPECT_EQ(level("一、总体情况"), std::pair(Scheme::Chinese, 1));
    EXPECT_EQ(level("十二、其他"), std::pair(Scheme::Chinese, 12));
    EXPECT_EQ(level("（三）其他"), std::pair(Scheme::Bracket, 3));
    EXPECT_EQ(level("( 三 )其他"), std::pair(Scheme::Bracket, 3));
    EXPECT_EQ(level("㈢其他"), std::pair(Scheme::Bracket, 3));
    EXPECT_EQ(level("三)其他"), std::pair(Scheme::Bracket, 3));
    EXPECT_EQ(level("第四部分 其他"), std::pair(Scheme::Part, 4));
    EXPECT_EQ(level("5．其他"), std::pair(Scheme::Arabic, 5));
    EXPECT_EQ(level("（5）其他"), std::pair(Scheme::ArabicBracket, 5));
    EXPECT_EQ(level("⑤其他"), std::pair(Scheme::ArabicBracket, 5));
    EXPECT_EQ(level("陆、其他"), std::pair(Scheme::Chinese, 6));
    EXPECT_EQ(level("拾壹、其他"), std::pair(Scheme::Chinese, 11));
    EXPECT_EQ(level("Ⅳ. 其他"), std::pair(Scheme::Roman, 4));
    EXPECT_EQ(level("2.5万元"), std::pair(Scheme::None, 0)) << "a figure";
    EXPECT_EQ(level("总体情况"), std::pair(Scheme::None, 0));
    EXPECT_TRUE(numberingOf(u"一、总体"_qs).isDivided);
    EXPECT_FALSE(numberingOf(u"一是总体"_qs).isDivided);
    EXPECT_EQ(numberingOf(u"　一 、 总体"_qs).length, 5);
}

TEST(DatesTest, InFiguresAndNumerals)
{
    EXPECT_EQ(dateIn(u"2024年1月20日"), u"2024-01-20"_qs);
    EXPECT_EQ(dateIn(u"２０２４ 年 1 月 20 日"), u"2024-01-20"_qs);
    EXPECT_EQ(dateIn(u"（2024-1-20）"), u"2024-01-20"_qs);
    EXPECT_EQ(dateIn(u"二〇二四年一月二十日"), u"2024-01-20"_qs);
    EXPECT_EQ(dateIn(u"二○二三年十二月三十一日"), u"2023-12-31"_qs);
    EXPECT_EQ(dateIn(u"January 20, 2025"), u"2025-01-20"_qs);
    EXPECT_EQ(dateIn(u"20th Dec. 2024"), u"2024-12-20"_qs);
    EXPECT_EQ(dateIn(u"二〇二四年元月廿三日"), u"2024-01-23"_qs);
    EXPECT_EQ(dateIn(u"2024年元月20日"), u"2024-01-20"_qs);
    EXPECT_EQ(dateIn(u"2024年2月30日"), QString());
    EXPECT_TRUE(isImpossibleDate(u"2024年2月30日"));
    EXPECT_FALSE(isImpossibleDate(u"2024年2月20日"));
    EXPECT_FALSE(isImpossibleDate(u"2024年2月"));
    EXPECT_EQ(dateIn(u"2025年1月"), QString()) << "no day";
    EXPECT_EQ(dateIn(u"2024年1月20日发布"), QString());
    QString rest;
    EXPECT_EQ(dateAtEnd(u"示例县统计局 2024年1月20日", rest), u"2024-01-20"_qs);
    EXPECT_EQ(rest, u"示例县统计局"_qs);
    for (const char* month : {"2025年1月", "二〇二五年一月", "（2024 年 12 月）"})
        EXPECT_TRUE(isMonthOfYear(QString::fromUtf8(month))) << month;
    for (const char* other : {"2025年1月20日", "2025.1", "截至2025年1月", "2025年13月", "2025年"})
        EXPECT_FALSE(isMonthOfYear(QString::fromUtf8(other))) << other;
}

TEST(DatesTest, ThePeriodOfAReport)
{
    EXPECT_EQ(periodYear(u"所列数据的统计期限自2023年1月1日起至2023年12月31日止。"), 2023);
    EXPECT_EQ(periodYear(u"统计期限为：2016年1月1日——2016年12月31日"), 2016);
    EXPECT_EQ(periodYear(u"2023 年 1 月 1 日至 12 月 31 日"), 2023);
    EXPECT_EQ(periodYear(u"2023年1月1日至本年12月31日"), 2023);
    EXPECT_EQ(periodYear(u"自2022年1月1日至2023年12月31日"), std::nullopt);
    EXPECT_EQ(periodYear(u"2023年1月1日起施行"), std::nullopt);
    EXPECT_EQ(periodYear(u"统计期限自2024年1月1日起。"), 2024);
    EXPECT_EQ(periodYear(u"统计期限自2022年1月1日至2023年12月31日"), std::nullopt);
    EXPECT_EQ(periodYear(u"统计期限自2022年1月1日起，至2023年12月31日止"), std::nullopt);
}

TEST(TitleTest, EitherOrderOnOneLineOrSeveral)
{
    EXPECT_EQ(title(u"示例县统计局2023年政府信息公开工作年度报告"_qs), u"示例县统计局 2023 0"_qs);
    EXPECT_EQ(title(u"2019年示例市水利局政府信息公开工作年度报告"_qs), u"示例市水利局 2019 0"_qs);
    EXPECT_EQ(title(u"示例县人民政府 2025 年政府信息公开工作年度报告"_qs),
              u"示例县人民政府 2025 0"_qs);
    EXPECT_EQ(title(u"示例县二〇二三年度政府信息公开年报"_qs), u"示例县 2023 0"_qs);
    EXPECT_EQ(title(u"示例县政府信息公开工作年度报告（2023年）"_qs), u"示例县 2023 0"_qs);
    EXPECT_EQ(title(u"示例县人民政府信息公开工作年度报告（2023年度）"_qs),
              u"示例县人民政府 2023 0"_qs);
    EXPECT_EQ(title(u"示例区人民政府（办公室）2023年度政府信息公开工作报告"_qs),
              u"示例区人民政府（办公室） 2023 0"_qs)
        << "in its own characters";
    EXPECT_EQ(title(u"示例县统计局\n2023年政府信息公开工作年度报告"_qs),
              u"示例县统计局 2023 0,1"_qs);
    EXPECT_EQ(title(u"示例县统计局\n2023年度\n政府信息公开工作年度报告"_qs),
              u"示例县统计局 2023 0,1,2"_qs);
    EXPECT_EQ(title(u"2023年政府信息公开工作年度报告\n一、总体情况"_qs), u" 2023 0"_qs);
    for (const char* range : {"（2024.1.1—2024.12.31）", "（2024年1月1日至12月31日）",
                              "（2024-01-01～2024-12-31）", "（2024年1月1日起至2024年12月31日止）"})
        EXPECT_EQ(title(u"示例县统计局政府信息公开工作年度报告"_qs + QString::fromUtf8(range)),
                  u"示例县统计局 2024 0"_qs)
            << range;
    EXPECT_EQ(title(u"示例县统计局关于报送2024年政府信息公开工作年度报告的报告"_qs),
              u"示例县统计局 2024 0"_qs);
}

TEST(TitleTest, TheNumberOfADocumentIsNoYearAndNoName)
{
    for (const char* number :
         {"示水政〔2025〕3号", "示水政［2025］3号", "示水政[2025]3号", "示水政（2025）3号",
          "示水政【2025】第3号", "示水政字〔2025〕第3号", "示 水 政 〔 2025 〕 3 号", "2025年第3号",
          "示水政2025-3号", "示水政〔二〇二五〕三号", "示水政〔2025〕\n3号",
          "示水政〔2025〕3号　　　签发人：张三", "示水政〔2025〕3号 签发人：张三",
          "发文字号：示水政〔2025〕3号", "示例县水务局文件\n示水政发〔2025〕3号",
          "000001\n机密★1年\n特急\n示例县水务局文件\n示水政〔2025〕3号",
          "示例县水务局公告\n2025年第3号"})
        for (const char* words : {"示例县水务局2024年政府信息公开工作年度报告",
                                  "示例县水务局\n2024年政府信息公开工作年度报告",
                                  "示例县水务局\n2024年度\n政府信息公开工作年度报告",
                                  "示例县水务局\n关于报送2024年政府信息公开工作年度报告的报告",
                                  "示例县水务局关于印发《2024年政府信息公开工作年度报告》的通知",
                                  "示例县水务局\n关于呈报2024年度政府信息公开\n工作年度报告的函",
                                  "示例县水务局\n政府信息公开工作年度报告\n（2024年度）"}) {
            const QString head = QString::fromUtf8(number);
            const QString text = QString::fromUtf8(words);
            EXPECT_TRUE(title(head + u'\n' + text).startsWith(u"示例县水务局 2024 "))
                << number << words;
            EXPECT_TRUE(title(text + u'\n' + head).startsWith(u"示例县水务局 2024 "))
                << number << words;
            const QString between = QString(text).replace(u"\n"_qs, u'\n' + head + u'\n');
            EXPECT_TRUE(title(between).startsWith(u"示例县水务局 2024 "))
                << number << qPrintable(between);
        }
    for (const char* line : {"示水政〔2025〕3号 示例县水务局2024年政府信息公开工作年度报告",
                             "示例县水务局2024年政府信息公开工作年度报告（示水政〔2025〕3号）",
                             "2025年1月示例县水务局2024年政府信息公开工作年度报告",
                             "2025年第3号 示例县水务局2024年政府信息公开工作年度报告"})
        EXPECT_EQ(title(QString::fromUtf8(line)), u"示例县水务局 2024 0"_qs) << line;
    EXPECT_EQ(title(u"示水政〔2025〕3号\n示例县水务局政府信息公开工作年度报告"_qs),
              u"示例县水务局 - 1"_qs)
        << "no year is better than that of the number";
    EXPECT_EQ(title(u"特急\n示例县水务局\n2024年政府信息公开工作年度报告"_qs),
              u"示例县水务局 2024 1,2"_qs);
    EXPECT_EQ(title(u"首页\n示例县水务局\n2024年政府信息公开工作年度报告"_qs),
              u"示例县水务局 2024 1,2"_qs);
}

TEST(DocumentHeadTest, WhatStandsAboveTheTitleOfADocument)
{
    const DocumentHead head = findDocumentHead(linesFrom(
        u"000001\n秘密★1年\n特急\n示例县水务局文件\n示水政〔2025〕\n3号\n签发人：张三\n示例县水务局\n一、总体情况\n示水政〔2025〕4号"_qs));
    EXPECT_EQ(head.number, u"示水政〔2025〕3号"_qs);
    EXPECT_EQ(head.agency, u"示例县水务局"_qs);
    EXPECT_EQ(head.persons, QStringList(u"签发人：张三"_qs));
    EXPECT_EQ(head.lines, (std::vector<size_t>{0, 1, 2, 3, 4, 5, 6}));
    EXPECT_EQ(documentNumberIn(u"示例县水务局2024年年度报告（示水政〔2025〕3号）"_qs),
              u"示水政〔2025〕3号"_qs);
    for (const char* other :
         {"示例县水务局2024年政府信息公开工作年度报告", "2024年", "（2024年度）", "2025年1月16日",
          "示例县示例路3号", "3", "3号楼", "政府信息公开"})
        EXPECT_FALSE(isDocumentNumber(QString::fromUtf8(other))) << other;
    EXPECT_EQ(withoutDocumentNumbers(u"示例县示例路3号2024年年度报告"_qs),
              u"示例县示例路3号2024年年度报告"_qs);
}

TEST(YearTest, NeitherTextNorGuessTakesItFromANumber)
{
    Budget budget(u"来源"_qs);
    const auto lines = linesFrom(u"2025年第3号关于政府信息公开工作的年度报告。"_qs);
    EXPECT_EQ(statedYear({}, lines, budget), std::nullopt);
    SourceDocument document;
    document.blocks = {SourceBlock(u"示水政告2025年第3号"_qs), SourceBlock(u"2024年依法公开。"_qs)};
    EXPECT_EQ(mostNamedYear(document, 2008, 2999), 2024);
}

TEST(TitleTest, WhatStandsAroundItIsNoName)
{
    EXPECT_EQ(title(u"标题：示例区统计局2020年政府信息公开工作年度报告"_qs),
              u"示例区统计局 2020 0"_qs);
    EXPECT_EQ(
        title(
            u"文号: 关键字: 示例区统计局2020年政府信息公开工作年度报告\n示例区统计局2020年政府信息公开工作年度报告"_qs),
        u"示例区统计局 2020 0,1"_qs);
    EXPECT_EQ(title(u"《示例县教育局2021年政府信息公开工作年度报告》"_qs),
              u"示例县教育局 2021 0"_qs);
    EXPECT_EQ(title(u"某某最新官网示例市人民政府2020年政府信息公开工作年度报告"_qs),
              u"示例市人民政府 2020 0"_qs);
    EXPECT_EQ(title(u"示例县教育局关于2021年政府信息公开工作的年度报告"_qs),
              u"示例县教育局 2021 0"_qs);
    for (const char* around : {"%1（公开稿）", "一图读懂 | %1", "一图读懂%1", "关于报送《%1》的函",
                               "%1公示", "%1（汇总）", "%1（全县汇总）", "%1（本级）", "%1(全系统)",
                               "%1（更正版）", "%1（汇总数据）"})
        EXPECT_EQ(
            title(QString::fromUtf8(around).arg(u"示例县教育局2021年政府信息公开工作年度报告"_qs)),
            u"示例县教育局 2021 0"_qs)
            << around;
    EXPECT_EQ(title(u"2021年政府信息公开工作年度报告（示例县教育局）"_qs),
              u"示例县教育局 2021 0"_qs);
    for (const char* bracketed : {"【示例县教育局】2021年政府信息公开工作年度报告",
                                  "2021年【示例县教育局】政府信息公开工作年度报告",
                                  "2021年政府信息公开工作年度报告【示例县教育局】",
                                  "[示例县教育局] 2021年政府信息公开工作年度报告",
                                  "「示例县教育局」2021年政府信息公开工作年度报告"})
        EXPECT_EQ(title(QString::fromUtf8(bracketed)), u"示例县教育局 2021 0"_qs) << bracketed;
}

TEST(TitleTest, WhatIsSentIsWhose)
{
    for (const char* verb : {"报送", "呈报", "上报", "印发", "公布", "发布", "转发"})
        for (const char* kind : {"函", "通知", "报告", "公告"})
            for (const char* sender : {"", "示例市人民政府办公室"}) {
                const QString line =
                    QString::fromUtf8(sender) + u"关于"_qs + QString::fromUtf8(verb) +
                    u"示例县教育局2021年政府信息公开工作年度报告的"_qs + QString::fromUtf8(kind);
                EXPECT_EQ(title(line), u"示例县教育局 2021 0"_qs) << qPrintable(line);
            }
    EXPECT_EQ(title(u"示例县教育局关于报送2021年政府信息公开工作年度报告的函"_qs),
              u"示例县教育局 2021 0"_qs);
}

TEST(TitleTest, ANameMayHaveWordsThatNamesDoNotHave)
{
    for (const QString& name : {u"示例县信息公开服务中心"_qs, u"示例县年度会展服务中心"_qs,
                                u"示例县“放管服”改革协调小组办公室"_qs, u"报告镇人民政府"_qs,
                                u"示例县2022世界园艺博览会执行委员会办公室"_qs}) {
        EXPECT_EQ(title(name + u"2023年政府信息公开工作年度报告"_qs),
                  QString(name + u" 2023 0"_qs));
        EXPECT_EQ(title(u"2023年度"_qs + name + u"政府信息公开年度报告"_qs),
                  QString(name + u" 2023 0"_qs));
    }
    for (const QString& none : {u"示例县2022年工作报告和统计局"_qs, u"我局办公室"_qs,
                                u"收到和处理政府"_qs, u"以下为示例局"_qs})
        EXPECT_FALSE(isAgencyName(none)) << qPrintable(none);
}

TEST(TitleTest, SentencesAndPlansAreNone)
{
    for (const char* text : {"根据《条例》要求,现将我办2022年度政府信息公开情况报告如下:",
                             "关于做好2020年政府信息公开工作年度报告编制工作的通知",
                             "2019年示例区政务公开工作实施方案",
                             "本年度报告向社会公开2016年度镇政府信息公开年度报告。"})
        EXPECT_EQ(title(QString::fromUtf8(text)), QString()) << text;
}

TEST(AgencyTest, TheSentenceThatSaysWhose)
{
    const auto named = [](const char* text) { return agencyInSentence(QString::fromUtf8(text)); };
    EXPECT_EQ(
        named("根据条例要求,特编制示例市人民政府地方志办公室2023年政府信息公开工作年度报告。"),
        u"示例市人民政府地方志办公室"_qs);
    EXPECT_EQ(named("按照要求，现将2020年度示例街道政府信息公开工作情况报告如下:"), u"示例街道"_qs);
    EXPECT_EQ(named("本报告由示例县统计局按照要求编制。"), u"示例县统计局"_qs);
    EXPECT_EQ(named("示例县统计局根据《中华人民共和国政府信息公开条例》编制本报告。"),
              u"示例县统计局"_qs);
    EXPECT_EQ(named("根据《条例》要求,现将我办2022年度政府信息公开情况报告如下:"), QString());
    EXPECT_EQ(named("现公布2016年度镇政府信息公开年度报告。"), QString());
}

TEST(AgencyTest, HalfASentenceIsNoName)
{
    for (const char* text : {"根据条例现将", "我局", "标题：", "#", "文号：", "本级", "镇政府",
                             "县统计局", "各级政府", "abc", "局"})
        EXPECT_EQ(agencyIn(QString::fromUtf8(text)), QString()) << text;
    for (const char* text : {"示例市水务局关于报送", "示例市水务局关于印发", "示例市水务局报送",
                             "示例市水务局关于公布", "示例市水务局发布", "示例市水务局关于做好"})
        EXPECT_EQ(agencyIn(QString::fromUtf8(text)), u"示例市水务局"_qs) << text;
    for (const char* text : {"示例市工作有序开展", "报送示例市水务局印发的", "示例市水务局的决定"})
        EXPECT_EQ(agencyIn(QString::fromUtf8(text)), QString()) << text;
    EXPECT_TRUE(isAgencyName(u"示例县统计局"));
    EXPECT_TRUE(isAgencyName(u"示例海关"));
    EXPECT_TRUE(isAgencyName(u"示例市城市管理局（综合执法局）"));
    EXPECT_FALSE(isAgencyName(u"工作有序开展"));
}

TEST(AgencyTest, TheNameSuggestsLevelAndKind)
{
    EXPECT_EQ(rank("示例镇人民政府"), u"township/government"_qs);
    EXPECT_EQ(rank("示例县示例镇人民政府"), u"township/government"_qs);
    EXPECT_EQ(rank("示例县统计局"), u"county/department"_qs);
    EXPECT_EQ(rank("示例县市场监督管理局"), u"county/department"_qs);
    EXPECT_EQ(rank("示例市住房和城乡建设局"), u"prefecture/department"_qs);
    EXPECT_EQ(rank("示例市示例区城市管理局"), u"county/department"_qs);
    EXPECT_EQ(rank("示例区人民政府办公室"), u"county/department"_qs);
    EXPECT_EQ(rank("示例区"), u"county/government"_qs);
    EXPECT_EQ(rank("例州市人民政府"), u"prefecture/government"_qs);
    EXPECT_EQ(rank("示例省教育厅"), u"province/department"_qs);
    EXPECT_EQ(rank("示例街道办事处"), u"township/department"_qs) << "no government, but its organ";
    EXPECT_EQ(rank("示例市示例区示例街道办事处"), u"township/department"_qs);
    EXPECT_EQ(rank("示例市示例开发区管理委员会"), u"/department"_qs)
        << "a zone may be of any level";
    EXPECT_EQ(rank("示例经济技术开发区管委会"), u"/department"_qs);
    EXPECT_EQ(rank("示例市国有资产监督管理委员会"), u"prefecture/department"_qs);
    EXPECT_EQ(rank("示例县档案馆"), u"county/authorized"_qs);
    EXPECT_EQ(rank("示例省图书馆"), u"province/authorized"_qs);
    EXPECT_EQ(rank("示例市医疗保障事业服务中心（示例市医保中心）"), u"prefecture/authorized"_qs);
    EXPECT_EQ(rank("示例区医保中心"), u"county/authorized"_qs);
    EXPECT_EQ(rank("示例市住房公积金管理中心"), u"prefecture/authorized"_qs);
    EXPECT_EQ(rank("示例县第一中学"), u"county/"_qs) << "nothing is guessed";
    EXPECT_EQ(rank("示例集团公司"), u"/"_qs);
}

TEST(YearTest, TitleThenPeriodThenTheSentence)
{
    const auto stated = [](const QString& text) {
        Budget budget(u"来源"_qs);
        const auto lines = linesFrom(text);
        return statedYear(findTitle(lines, budget), lines, budget);
    };
    EXPECT_EQ(stated(u"示例县2022年政府信息公开年度报告\n自2021年1月1日至2021年12月31日"_qs), 2022);
    EXPECT_EQ(
        stated(u"特编制2023年政府信息公开工作年度报告。\n数据自2022年1月1日至2022年12月31日。"_qs),
        2022);
    EXPECT_EQ(stated(u"现将2021年度政府信息公开工作情况报告如下："_qs), 2021);
    EXPECT_EQ(stated(u"一、总体情况\n按2019年度政府信息公开报告要求改进。"_qs), std::nullopt)
        << "what a part says may be of another year";
    EXPECT_EQ(stated(u"2021年，我局公开信息20条。"_qs), std::nullopt);
}

TEST(YearTest, TheSignatureBeatsTheYearNamedMost)
{
    const auto named = [](std::initializer_list<const char*> texts) {
        SourceDocument document;
        for (const char* text : texts)
            document.blocks.emplace_back(QString::fromUtf8(text));
        return mostNamedYear(document, 2008, 2030);
    };
    const char* past = "2023年，我局荣获先进，2023年获评优秀，2023年继续推进。2024年工作如下。";
    EXPECT_EQ(named({past, "示例市水务局", "2025年1月20日"}), 2024);
    EXPECT_EQ(named({past, "2025年3月1日", "抄送：示例市人民政府。"}), 2024);
    EXPECT_EQ(named({past, "2024年12月31日"}), 2023) << "signed when none is due: may be either";
    EXPECT_EQ(named({past, "截至2025年1月20日"}), 2023) << "no signature";
    EXPECT_EQ(named({past}), 2023);
}

TEST(FurnitureTest, LinesAPageHasAroundAReport)
{
    for (const char* line :
         {"发布日期:2021-01-19   来源:示例区教育局",
          "发布日期：2021-01-22 22:26:31",
          "2021-01-22 22:26 来源：示例县",
          "浏览量:-",
          "浏览次数：12",
          "【打印】 【字体: 大 中 小】",
          "打印本页 | 关闭窗口",
          "[关闭]",
          "索引号: /2021-000001 生成日期: 2021-01-06",
          "索 引 号：000/2021",
          "当前位置： 首页 > 信息公开 > 年报",
          "首页 > 政务公开 > 年度报告",
          "— 5 —",
          "-5-",
          "－12－",
          "第5页 共12页",
          "第 3 页",
          "5/12页",
          "续表",
          "（续表）",
          "续表3",
          "续表一",
          "续表（二）",
          "表3（续）",
          "序号",
          "类别",
          "备注",
          "同比增减",
          "抄送：市政府办公室。",
          "示例市水务局办公室                2025年1月20日印发",
          "（共印15份）",
          "示例市人民政府门户网站 www.example.gov.cn   2025-01-20   来源： 市水务局",
          "------",
          "附件：年度报告.docx",
          "附件1：统计表",
          "示例县年度报告.pdf",
          "登录| 注册",
          "欢迎光临示例县人民政府",
          "版权所有：示例县人民政府",
          "吉ICP备05000001号",
          "上一篇：没有了",
          "一、总体情况………………1",
          "【导读】一、总体情况 二、主动公开 三、收到和处理申请 四、行政复议 五、问题",
          "审核：张三 责任编辑：李四",
          "(此件公开发布)",
          "（公章）",
          "阅读原文",
          "阅读 356  赞 12 在看 3",
          "表1：主动公开政府信息情况统计表",
          "表三",
          "（单位：件）",
          "单位：件、万元",
          "扫一扫在手机打开当前页",
          "【浏览字号：大 中 小】",
          "语音播报",
          "信息时间：2024-01-25",
          "发布人：admin",
          "公开属性：主动公开",
          "【打印】【关闭】【顶部】",
          "Produced By 大汉网络 大汉版通发布系统",
          "首页 上一页 下一页 尾页",
          "本文已被浏览 123 次",
          "（共被阅读 12 次）",
          "共8页 第1页",
          "审核：李四",
          "初审：张三、李四",
          "预览时标签不可点",
          "微信扫一扫",
          "关注该公众号",
          "取消 允许",
          "微信扫一扫可打开此内容，使用完整服务",
          "点击“阅读原文”查看",
          "编辑丨张三",
          "来源丨示例区统计局",
          "您是第 123 位访问者",
          "当前第1页/共8页",
          "Sheet 2: 二主动公开",
          "Sheet1",
          "工作表 1：年报",
          "示例区教育局2023年政府信息公开工作年度报告 2024-01-19",
          "[2024-01-19] 示例区教育局2023年政府信息公开工作年度报告"})
        EXPECT_TRUE(isFurniture(line)) << line;
    for (const char* line : {"标题：年度报告", "来源 示例县统计局", "日期：2021-01-20",
                             "市政府办公室：", "各县（市、区）人民政府，市政府各部门："}) {
        EXPECT_TRUE(isFurniture(line, true)) << line;
        EXPECT_FALSE(isFurniture(line)) << line;
    }
}

TEST(FurnitureTest, WordsOfAReportAreNone)
{
    for (const char* line : {"根据条例编制本报告。",
                             "无",
                             "无。",
                             "5",
                             "-5",
                             "12/31",
                             "一、总体情况",
                             "（一）主动公开",
                             "2021年1月20日",
                             "示例县统计局",
                             "来源于各部门的信息：20条。",
                             "通过微博、微信发布信息。",
                             "附件管理更加规范。",
                             "联系电话：0431-00000000",
                             "示政办〔2024〕1号",
                             "/",
                             "备注栏已说明。",
                             "序号错误1处。",
                             "主送机关为各部门。",
                             "截至2025-01-20，来源：各部门。",
                             "表1反映了主动公开的情况，详见附件。",
                             "表决通过2件。",
                             "单位：示例县统计局",
                             "12 中",
                             "一、总体情况。二、主动公开。三、申请。四、复议。",
                             "盖章文件已归档。",
                             "审核：严格执行三审三校。",
                             "审核：张三负责第一审，李四负责复审",
                             "校对：2人",
                             "公开丨申请丨答复",
                             "点击查看的群众占三成",
                             "本文件已公开。",
                             "全年网站访问量123456次",
                             "网站被访问12345次。",
                             "语音播报设备已配备。",
                             "取消行政许可事项",
                             "正常",
                             "工作表现良好。",
                             "统计期限自2023-01-01至2023-12-31",
                             "《关于公开年度报告的通知》 2023-05-06",
                             "示例区教育局 2024-01-19"})
        EXPECT_FALSE(isFurniture(line)) << line;
    for (const char* line : {"现将情况报告如下：", "主要做了以下工作：", "示例市水务局报告如下："})
        EXPECT_FALSE(isFurniture(line, true)) << line;
}

TEST(FurnitureTest, ThePageNamesItsPublisher)
{
    EXPECT_EQ(publisherIn(u"发布机构：示例市水务局  发布日期：2025-01-20  访问次数：88"),
              u"示例市水务局"_qs);
    EXPECT_EQ(publisherIn(u"发文机关： 示例县统计局"), u"示例县统计局"_qs);
    EXPECT_EQ(publisherIn(u"发布机构：admin 发布日期：2025-01-20"), QString());
    EXPECT_EQ(publisherIn(u"来源：示例县统计局"), QString());
}

TEST(FurnitureTest, TheSenderOfAMailIsNoneOfTheReport)
{
    const auto kept = [](const QString& text) {
        const auto lines = linesFrom(text);
        const auto furniture = furnitureIn(lines, 0, ProseWords::builtIn());
        QStringList left;
        for (size_t i = 0; i < lines.size(); ++i)
            if (!furniture[i])
                left += lines[i].text;
        return left.join(u'|');
    };
    EXPECT_EQ(kept(u"本年度未收取信息处理费。\n--\n张三\n示例市水务局办公室 0571-88001122"_qs),
              u"本年度未收取信息处理费。"_qs);
    EXPECT_EQ(kept(u"无。\n--\n示例县统计局\n2025年1月20日"_qs),
              u"无。|示例县统计局|2025年1月20日"_qs)
        << "nobody to be reached";
    EXPECT_EQ(kept(u"无。\n--\n电话0571-88001122\n全年公开信息20条。"_qs),
              u"无。|电话0571-88001122|全年公开信息20条。"_qs);
}

TEST(FurnitureTest, AListOfPagesUnderTheTextIsNoneOfIt)
{
    const auto furniture = [](const QString& text) {
        return furnitureIn(linesFrom(text), 0, ProseWords::builtIn());
    };
    const QString links =
        u"关于召开年度工作会议的通知 2024-01-25\n2024-01-26 关于做好年度报告工作的通知\n"_qs;
    EXPECT_EQ(furniture(u"无。\n"_qs + links), (std::vector<bool>{false, true, true}));
    EXPECT_EQ(furniture(u"无。\n"_qs + links + u"下一篇：没有了"_qs),
              (std::vector<bool>{false, true, true, true}));
    EXPECT_EQ(furniture(links + u"以上文件均已公开。"_qs),
              (std::vector<bool>{false, false, false}));
    EXPECT_EQ(furniture(u"无。\n示例县统计局 2024-01-25\n示例县统计局办公室 2024-01-26"_qs),
              (std::vector<bool>{false, false, false}))
        << "who signed";
}

TEST(FurnitureTest, TheValueOfALabelIsOnTheNextLine)
{
    const auto lines = linesFrom(u"• 公开方式:\n主动公开\n主动公开"_qs);
    EXPECT_EQ(furnitureIn(lines, 0, ProseWords::builtIn()), (std::vector<bool>{true, true, false}));
    for (const QString& own :
         {u"一、总体情况"_qs, u"（一）主动公开"_qs, u"本年度收取费用350元。"_qs})
        for (const QString& label : {u"分享到："_qs, u"来源："_qs, u"【字体："_qs, u"索引号："_qs})
            EXPECT_EQ(furnitureIn(linesFrom(label + u'\n' + own), 2, ProseWords::builtIn()),
                      (std::vector<bool>{true, false}))
                << qPrintable(label + own);
}

TEST(FurnitureTest, AttachmentsUnderTheFirstAreOnesToo)
{
    const auto furniture = [](const QString& text) {
        return furnitureIn(linesFrom(text), 0, ProseWords::builtIn());
    };
    EXPECT_EQ(furniture(u"无。\n附件：1.统计表\n2.名词解释\n2.其他"_qs),
              (std::vector<bool>{false, true, true, false}));
    EXPECT_EQ(furniture(u"附件：\n1.统计表\n2.名词解释\n3.公开信息30条。"_qs),
              (std::vector<bool>{true, true, true, false}));
    EXPECT_EQ(furniture(u"无。\n2.名词解释"_qs), (std::vector<bool>{false, false}));
}

TEST(FurnitureTest, WhatWeChatHasAroundAnArticle)
{
    for (const char* line : {"原创 市水务局宣传股 示例水务 2024-01-19 17:32 发表于福建",
                             "县水务局 示例水务2024年1月19日17:32发表于福建阅读 1352",
                             "赞 28在看 7", "继续滑动看下一个", "× 分析"})
        EXPECT_TRUE(isFurniture(line)) << line;
    EXPECT_TRUE(isFurniture("原创县水务局宣传股示例水务", true));
    for (const char* line : {"原创稿件30篇", "2024-01-19发表于福建日报的文章12篇。", "公开28件"})
        EXPECT_FALSE(isFurniture(line)) << line;
}

TEST(SignatureTest, AgencyAndDateInEitherOrder)
{
    EXPECT_EQ(signedBy({u"文字。"_qs, u"示例县统计局"_qs, u"2024年1月20日"_qs}),
              u"示例县统计局 2024-01-20 2"_qs);
    EXPECT_EQ(signedBy({u"文字。"_qs, u"2024年1月20日"_qs, u"示例县统计局（盖章）"_qs}),
              u"示例县统计局 2024-01-20 2"_qs);
    EXPECT_EQ(signedBy({u"文字。"_qs, u"示例县统计局　2024年1月20日"_qs}),
              u"示例县统计局 2024-01-20 1"_qs);
    EXPECT_EQ(signedBy({u"文字。"_qs, u"二〇二四年一月二十日"_qs}), u" 2024-01-20 1"_qs);
    EXPECT_EQ(signedBy({u"文字。"_qs, u"示例"_qs, u"2024年1月20日"_qs}, u"示例"_qs),
              u"示例 2024-01-20 2"_qs);
    EXPECT_EQ(signedBy({u"文字。"_qs, u"截至2024年1月20日"_qs}), u"  0"_qs);
    EXPECT_EQ(signedBy({u"无。"_qs}), u"  0"_qs);
    EXPECT_EQ(signedBy({u"文字。"_qs, u"市水务局"_qs, u"2024年1月20日"_qs}),
              u"市水务局 2024-01-20 2"_qs);
    EXPECT_EQ(signedBy({u"文字。"_qs, u"市水务局"_qs}), u"  0"_qs) << "only beside a date";
    EXPECT_EQ(signedBy({u"文字。"_qs, u"示例市水务局"_qs, u"January 20, 2025"_qs}),
              u"示例市水务局 2025-01-20 2"_qs);
}

TEST(SignatureTest, ADayThatNoCalendarHasIsOfTheSignatureAndNoDate)
{
    const Signature found =
        signatureAtEnd({u"文字。"_qs, u"示例市水务局"_qs, u"2024年2月30日"_qs}, {});
    EXPECT_TRUE(found.isWhole());
    EXPECT_EQ(found.date, QString());
    EXPECT_EQ(found.noDate, u"2024年2月30日"_qs);
    EXPECT_EQ(found.lines, 2);
}

TEST(SignatureTest, AMonthIsNoDate)
{
    for (const QStringList& end : {QStringList{u"示例市水务局"_qs, u"2025年1月"_qs},
                                   {u"示例市水务局"_qs, u"二〇二五年一月"_qs},
                                   {u"示例市水务局 2025年1月"_qs}}) {
        const Signature found = signatureAtEnd(QStringList{u"文字。"_qs} + end, {});
        EXPECT_EQ(found.date, QString());
        EXPECT_FALSE(found.month.isEmpty());
        EXPECT_EQ(found.agency, u"示例市水务局"_qs);
        EXPECT_EQ(found.lines, end.size());
    }
}

TEST(SignatureTest, SomethingMayFollowIt)
{
    const auto place = [](const QStringList& paragraphs) -> QString {
        const Signature found = lastWholeSignature(paragraphs, {});
        return QString::number(found.begin) + u' ' + QString::number(found.lines);
    };
    EXPECT_EQ(place({u"文。"_qs, u"示例县统计局"_qs, u"2024年1月20日"_qs, u"序号"_qs}), u"1 2"_qs);
    EXPECT_EQ(place({u"文。"_qs, u"示例县统计局 2024年1月20日"_qs, u"2.传真 件 1"_qs}), u"1 1"_qs);
    EXPECT_EQ(place({u"文。"_qs, u"2024年1月20日"_qs, u"示例县统计局"_qs, u"附表"_qs}), u"1 2"_qs);
    EXPECT_EQ(place({u"文。"_qs, u"2024年1月20日"_qs, u"公开20条。"_qs}), u"0 0"_qs)
        << "a date alone";
    EXPECT_EQ(place({u"文。"_qs, u"示例县统计局"_qs, u"公开20条。"_qs}), u"0 0"_qs)
        << "a name alone";
}

TEST(SignoffReaderTest, LabelsMayHaveRareCharacters)
{
    Form form = *builtInForm("2014");
    form.signoff.front().label = u"𠮷负责人"_qs;
    SignoffReader reader(form, ProseWords::builtIn());
    EXPECT_TRUE(reader.take(u"𠮷 负责人：周文清　审核人：李明"_qs));
    EXPECT_EQ(reader.fields().at(form.signoff.front().id), u"周文清"_qs);
    EXPECT_EQ(reader.fields().at(u"reviewer"_qs), u"李明"_qs);
}

TEST(SignatureTest, PeopleAndTheirTelephone)
{
    SignoffReader reader(*builtInForm("2014"), ProseWords::builtIn());
    EXPECT_FALSE(reader.take(u"联系电话：0431-00000000"_qs)) << "the agency's, not a person's";
    EXPECT_TRUE(reader.take(u"单位负责人: 张三 审 核 人:李四 填报人（签字）: 王五"_qs));
    EXPECT_TRUE(reader.take(u"联系电话：0431-00000000"_qs));
    EXPECT_TRUE(reader.take(u"填表日期：2017年12月29日"_qs));
    EXPECT_FALSE(reader.take(u"由审核人：某某负责"_qs));
    EXPECT_EQ(reader.fields(), (std::map<QString, QString>{{u"head"_qs, u"张三"_qs},
                                                           {u"reviewer"_qs, u"李四"_qs},
                                                           {u"preparer"_qs, u"王五"_qs},
                                                           {u"phone"_qs, u"0431-00000000"_qs},
                                                           {u"date"_qs, u"2017-12-29"_qs}}));
}

TEST(SignatureTest, MarksBetweenPeopleAreOfNone)
{
    SignoffReader reader(*builtInForm("2014"), ProseWords::builtIn());
    EXPECT_TRUE(reader.take(
        u"单位负责人：张三；审核人：李四，填报人：王五、联系电话：0431-00000000；填表日期：2017年12月29日；"_qs));
    EXPECT_EQ(reader.fields(), (std::map<QString, QString>{{u"head"_qs, u"张三"_qs},
                                                           {u"reviewer"_qs, u"李四"_qs},
                                                           {u"preparer"_qs, u"王五"_qs},
                                                           {u"phone"_qs, u"0431-00000000"_qs},
                                                           {u"date"_qs, u"2017-12-29"_qs}}));
}

TEST(SignatureTest, ContactOfASentenceAndOfALine)
{
    const ContactReader reader(ProseWords::builtIn());
    const auto contact = reader.contactIn(
        u"如有疑问,请与示例区政务公开办联系。地址:示例区吉林街16号,邮编:130031,电话:0431-89177997,传真:0431-89177995。"_qs);
    EXPECT_EQ(contact, (std::map<QString, QString>{{u"address"_qs, u"示例区吉林街16号"_qs},
                                                   {u"postcode"_qs, u"130031"_qs},
                                                   {u"phone"_qs, u"0431-89177997"_qs},
                                                   {u"fax"_qs, u"0431-89177995"_qs}}));
    EXPECT_EQ(
        reader.contactIn(
            u"可在“示例区政府”门户网站(http://example.gov.cn/)下载（电子邮箱：a.b@example.gov.cn）。"_qs),
        (std::map<QString, QString>{{u"email"_qs, u"a.b@example.gov.cn"_qs},
                                    {u"website"_qs, u"http://example.gov.cn/"_qs}}));
    EXPECT_TRUE(reader.isContactLine(u"联系地址：示例区吉林街16号　邮编：130031"_qs));
    EXPECT_FALSE(reader.isContactLine(u"电话：响应及时。"_qs));
    EXPECT_TRUE(reader.contactIn(u"接听电话：120余次"_qs).empty());
    for (const char* line : {"联系人：张三", "（联系人：张三，联系电话：0571-88001122）",
                             "联系人：张三 联系电话：0571-88001122"}) {
        EXPECT_TRUE(reader.isContactLine(QString::fromUtf8(line))) << line;
        EXPECT_TRUE(reader.namesPerson(QString::fromUtf8(line))) << line;
    }
    EXPECT_FALSE(reader.isContactLine(u"联系人：各单位要明确专人负责。"_qs));
    const QString office =
        u"联系单位：示例县水利局办公室；联系电话：0512-66778899；地址：人民路18号；邮编：215000"_qs;
    EXPECT_TRUE(reader.isContactLine(office));
    EXPECT_TRUE(reader.namesPerson(office)) << "so it is listed, too";
    EXPECT_EQ(reader.contactIn(office),
              (std::map<QString, QString>{{u"address"_qs, u"人民路18号"_qs},
                                          {u"phone"_qs, u"0512-66778899"_qs},
                                          {u"postcode"_qs, u"215000"_qs}}));
    EXPECT_FALSE(reader.isContactLine(u"受理机构：县政务服务中心"_qs));
    EXPECT_EQ(reader.contactIn(u"（联系人：张三，联系电话：0571-88001122）"_qs),
              (std::map<QString, QString>{{u"phone"_qs, u"0571-88001122"_qs}}));
}

TEST(ProseWordsTest, TheDataAreReadStrictly)
{
    EXPECT_FALSE(ProseWords::builtIn().headings.empty());
    const auto refusal = [](const char* json) {
        const auto read = readProseWords(json, u"words.json"_qs);
        return read ? QString() : read.error().message;
    };
    EXPECT_TRUE(refusal("{").startsWith(u"words.json"));
    EXPECT_TRUE(refusal("{}").contains(u"headings"));
    EXPECT_TRUE(refusal(R"({"headings": [{"part": "a", "word": []}]})").contains(u"/headings/0"));
    EXPECT_TRUE(refusal(R"({"more": 1})").contains(u"more"));
}

} // namespace gongkai
