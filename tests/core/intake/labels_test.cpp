// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/label_words.h"
#include "core/intake/match/labels.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

qsizetype nearest(const char16_t* text, const QStringList& labels)
{
    QStringList keys;
    for (const QString& label : labels)
        keys += labelKey(label);
    return nearestLabel(labelKey(QString::fromUtf16(text)), keys);
}

} // namespace

TEST(LabelsTest, WidthPunctuationBlanksAndLineBreaksDoNotCount)
{
    const QString key = labelKey(u"（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）");
    EXPECT_EQ(labelKey(u"(一) 主动公开政府信息数\n(不同渠道和方式公开相同信息计１条)"), key);
    EXPECT_EQ(labelKey(u"一)主动公开 政府信息数、不同渠道和方式公开相同信息计1条"), key);
    EXPECT_EQ(labelKey(u"3.危及“三安全一稳定”"), labelKey(u"3．危及\"三安全一稳定\""));
    EXPECT_NE(labelKey(u"1.当面申请数"), labelKey(u"2.当面申请数"));
}

TEST(LabelsTest, TheUnitIsReadApartFromTheLabel)
{
    EXPECT_EQ(labelKey(u"本年收费金额（单位：万元）"), labelKey(u"本年收费金额(单位:元)"));
    EXPECT_EQ(labelUnit(u"本年收费金额（单位：万元）"), u"万元");
    EXPECT_EQ(labelUnit(u"本年收费金额(元)"), u"元");
    EXPECT_EQ(labelUnit(u"采购总金额"), u"");
}

TEST(LabelsTest, DamagedLabelsFindTheirOwn)
{
    const QStringList columns{u"本年制发件数"_qs, u"本年废止件数"_qs, u"现行有效件数"_qs};
    EXPECT_EQ(nearest(u"本年废纸件数", columns), 1);
    EXPECT_EQ(nearest(u"行政法复议", {u"行政复议"_qs, u"行政诉讼"_qs}), 0);
    EXPECT_EQ(
        nearest(u"2.其他法律行政止公开", {u"1.属于国家秘密"_qs, u"2.其他法律行政法规禁止公开"_qs}),
        1);
    EXPECT_EQ(nearest(u"1.专职人员数", {u"1.专职人员数（不包括政府公报及政府网站工作人员数）"_qs,
                                        u"2.兼职人员数"_qs}),
              0);
}

TEST(LabelsTest, ALabelThatLostAPieceFindsItsOwn)
{
    const QStringList rows{u"一、本年新收政府信息公开申请数量"_qs,
                           u"二、上年结转政府信息公开申请数量"_qs, u"四、结转下年度继续办理"_qs};
    EXPECT_EQ(nearest(u"一、本年新收申请数量", rows), 0);
    EXPECT_EQ(nearest(u"上年结转政府信息公开", rows), 1);
    EXPECT_EQ(nearest(u"政府信息公开申请数量", rows), -1);
    EXPECT_EQ(nearest(u"一、本数量", rows), -1);
}

TEST(LabelsTest, NotesInBracketsAreToldFromNumbers)
{
    EXPECT_EQ(withoutNotes(u"（一）予以公开(共)"_qs), u"（一）予以公开");
    EXPECT_EQ(withoutNotes(u"规章（设区的市）"_qs), u"规章");
    EXPECT_EQ(withoutNotes(u"规章（设区的市"_qs),
              u"规章（设区的市"); // it may go on in the next line
    EXPECT_EQ(labelUnit(u"采购总金额(万元,保留四位小数)"), u"万元");
    EXPECT_EQ(labelKey(u"採購總金額（元）"), labelKey(u"采购总金额"));
}

TEST(LabelsTest, FiguresOfAnotherTimeAreNotThoseOfThisYear)
{
    EXPECT_FALSE(labelDistance(u"上年制发件数"_qs, u"本年制发件数"_qs));
    EXPECT_FALSE(labelDistance(u"现行有效件数累计"_qs, u"现行有效件数"_qs));
    EXPECT_EQ(labelDistance(u"二上年结转政府信息申请数量"_qs, u"二上年结转政府信息公开申请数量"_qs),
              2);
    EXPECT_EQ(withoutNotes(u"总计（上年）"_qs), u"总计（上年）");
    EXPECT_EQ(withoutNotes(u"二、上年结转（件）"_qs), u"二、上年结转");
    EXPECT_EQ(withoutNotes(u"现行有效件数 (历史累计)"_qs).trimmed(), u"现行有效件数");
}

TEST(LabelsTest, NotesAreToldFromLabels)
{
    EXPECT_TRUE(isNoteText(u"注：本表数据截至2023年12月31日。"_qs));
    EXPECT_TRUE(isNoteText(u"（备注1：规章由区司法局统计）"_qs));
    for (const QString& text : {u"注：以下为上年数"_qs, u"注：2022年数据"_qs, u"注：单位为万元"_qs,
                                u"备注"_qs, u"注册登记：3"_qs, u"规章"_qs})
        EXPECT_FALSE(isNoteText(text)) << qPrintable(text);
}

TEST(LabelsTest, WhatCouldBeTwoLabelsIsNone)
{
    EXPECT_EQ(nearest(u"本年新", {u"本年新制作数量"_qs, u"本年新公开数量"_qs}), -1);
    EXPECT_EQ(nearest(u"行政处可", {u"行政处罚"_qs, u"行政许可"_qs}), -1);
    EXPECT_EQ(nearest(u"行政检查", {u"行政处罚"_qs, u"行政强制"_qs}), -1);
    EXPECT_EQ(nearest(u"规定", {u"规章"_qs}), -1);
}

TEST(LabelsTest, FiguresAreToldFromWords)
{
    for (const char16_t* text :
         {u"0", u"１２", u"1,234", u"156个", u"人民币2.9亿元", u"/", u"+8", u"减4"})
        EXPECT_TRUE(looksLikeFigure(QString::fromUtf16(text)));
    for (const char16_t* text : {u"", u"件", u"1.当面申请数", u"约20件"})
        EXPECT_FALSE(looksLikeFigure(QString::fromUtf16(text)));
}

TEST(LabelsTest, AMeasureInBracketsIsPartOfTheLabel)
{
    for (const QString& text :
         {u"本年处理决定数量（万件）"_qs, u"行政许可（单位：万件）"_qs, u"本年制发件数(百件)"_qs,
          u"行政许可（千）"_qs, u"本年处理决定数量（%）"_qs, u"行政许可（上半年）"_qs,
          u"行政许可（1-6月）"_qs, u"本年制发件数（第三季度）"_qs})
        EXPECT_EQ(withoutNotes(text), text);
    EXPECT_EQ(withoutNotes(u"行政许可（1-12月）"_qs), u"行政许可");
    EXPECT_EQ(withoutNotes(u"现行有效件数（截至12月31日）"_qs), u"现行有效件数");
    EXPECT_EQ(withoutNotes(u"采购总金额（万元）"_qs), u"采购总金额");
}

TEST(LabelsTest, AnotherMeasureOrAPartOfTheYearIsAnotherLabel)
{
    const QStringList columns{u"本年处理决定数量"_qs};
    for (const char16_t* text :
         {u"本年处理决定数量（万件）", u"本年处理决定数量百件", u"本年处理决定数量占比（%）",
          u"本年处理决定数量（%）", u"上半年处理决定数量", u"本季处理决定数量", u"本月处理决定数量",
          u"本年处理决定比例"})
        EXPECT_EQ(nearest(text, columns), -1) << qPrintable(QString::fromUtf16(text));
    EXPECT_EQ(nearest(u"本年处埋决定数量", columns), 0);
}

TEST(LabelsTest, AWordOfAnotherMeaningIsNoDamage)
{
    struct Pair
    {
        const char16_t* source;
        const char16_t* form;
    };
    for (const Pair& pair :
         {Pair{u"1.不属于国家秘密", u"1.属于国家秘密"},
          Pair{u"1.本机关掌握相关政府信息", u"1.本机关不掌握相关政府信息"},
          Pair{u"本年未公开数量", u"本年新公开数量"}, Pair{u"对内公开总数量", u"对外公开总数量"},
          Pair{u"复议前起诉", u"复议后起诉"}, Pair{u"经复议直接起诉", u"未经复议直接起诉"},
          Pair{u"下一年项目数量", u"上一年项目数量"}, Pair{u"本月增/减", u"本年增/减"},
          Pair{u"行政处分", u"行政处罚"}, Pair{u"8.属于行政审批事项", u"8.属于行政查询事项"},
          Pair{u"本年撤销决定数量", u"本年处理决定数量"},
          Pair{u"（二）延期公开（区分处理的，只计这一情形，不计其他情形）",
               u"（二）部分公开（区分处理的，只计这一情形，不计其他情形）"},
          Pair{u"7.属于刑事执法案卷", u"7.属于行政执法案卷"},
          Pair{u"四、结转本年度继续办理", u"四、结转下年度继续办理"},
          Pair{u"4.有正当理由大量反复申请", u"4.无正当理由大量反复申请"}})
        EXPECT_FALSE(labelDistance(labelKey(pair.source), labelKey(pair.form)))
            << qPrintable(QString::fromUtf16(pair.source));
}

TEST(LabelsTest, DamageIsNoOtherMeaning)
{
    struct Pair
    {
        const char16_t* source;
        const char16_t* form;
    };
    for (const Pair& pair : {Pair{u"本机关不不掌握相关政府信息", u"1.本机关不掌握相关政府信息"},
                             Pair{u"3.补正后申请内容", u"3.补正后申请内容仍不明确"},
                             Pair{u"1.本机关不掌握相关政信息", u"1.本机关不掌握相关政府信息"},
                             Pair{u"未经复议直接起拆", u"未经复议直接起诉"}})
        EXPECT_TRUE(labelDistance(labelKey(pair.source), labelKey(pair.form)))
            << qPrintable(QString::fromUtf16(pair.source));
}

TEST(LabelWordsTest, TheDataAreReadStrictly)
{
    EXPECT_FALSE(LabelWords::builtIn().negations.isEmpty());
    const auto refusal = [](const char* json) {
        const auto read = readLabelWords(json, u"label_words.json"_qs);
        return read ? QString() : read.error().message;
    };
    EXPECT_TRUE(refusal("{").startsWith(u"label_words.json"));
    EXPECT_TRUE(refusal(R"({"negations": []})").contains(u"turns"));
    EXPECT_TRUE(refusal(R"({"negations": [], "turns": ["半", "半"]})").contains(u"twice"));
}

TEST(LabelsTest, ANoteThatNamesABodyStays)
{
    for (const QString& label : {u"行政处罚（水政监察大队）"_qs, u"行政许可（下属单位）"_qs,
                                 u"行政许可（示例镇）"_qs, u"规章（县水务中心数据）"_qs})
        EXPECT_EQ(withoutNotes(label), label);
    for (const QString& label :
         {u"行政许可（含下属单位）"_qs, u"行政许可（本级）"_qs, u"行政许可（件）"_qs})
        EXPECT_EQ(withoutNotes(label), u"行政许可") << qPrintable(label);
}

} // namespace gongkai
