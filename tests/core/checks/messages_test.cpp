// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/tiny_form.h"

#include "core/report/edits.h"

#include <gtest/gtest.h>

// What the clerk reads. Every expectation is written by hand from the figures.
namespace gongkai::test {
namespace {

QString message(const Report& report, const QString& key)
{
    return findingOf(report, key).message;
}

ReportBuilder form2021()
{
    return ReportBuilder(builtInForm("2021"), 2024);
}

ReportBuilder form2019()
{
    return ReportBuilder(builtInForm("2019"), 2020);
}

} // namespace

TEST(MessageTest, BrokenSumNamesRowsAndBothFigures)
{
    EXPECT_EQ(message(publishedCase("statistics_2017"), u"stat.review/"_qs),
              u"四、行政复议数量 22，应等于（一）+（二）+（三）= 21，多 1。"
              "本表没有尚未审结一行，如有尚未审结的案件，请说明。"_qs);
}

TEST(MessageTest, BrokenBalanceShowsFourFiguresInItsColumn)
{
    const Report report = form2021().cells({{"requests.new.natural", "3440"},
                                            {"requests.carried_in.natural", "30"},
                                            {"requests.total.natural", "3400"},
                                            {"requests.carried_out.natural", "60"}});
    EXPECT_TRUE(message(report, u"requests.balance/natural"_qs)
                    .startsWith(u"自然人：一、本年新收 3440 + 二、上年结转 30 = 3470，"
                                "应等于（七）总计 3400 + 四、结转下年度 60 = 3460，多 10"_qs));
}

TEST(MessageTest, TooFewIsSaidAsTooFew)
{
    EXPECT_EQ(message(publishedCase("district_2023"), u"disputes.sum/review"_qs),
              u"行政复议：总计 0，应等于结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 11，少 11"_qs);
}

TEST(MessageTest, BrokenEarlySaysAtLeast)
{
    const Report report = form2021().row("requests", "new", {"5", "4", "", "", "", "", "7"});
    EXPECT_EQ(message(report, u"requests.row/new"_qs),
              u"一、本年新收：总计 7，应等于六类申请人之和 = 9，至少少 2"_qs);
}

TEST(MessageTest, MissingTotalStatesTheSumOfItsParts)
{
    EXPECT_EQ(message(publishedCase("bureau_2020"), u"disputes.sum/after_review"_qs),
              u"复议后起诉：总计未填，各项之和为 0"_qs);
    const Report report = ReportBuilder(builtInForm("2014"), 2017)
                              .cells({{"stat.review_upheld.value", "15"},
                                      {"stat.review_corrected.value", "0"},
                                      {"stat.review_other.value", "6"}});
    EXPECT_EQ(message(report, u"stat.review/"_qs), u"四、行政复议数量未填，各项之和为 21"_qs);
}

TEST(MessageTest, WaitingCheckCountsItsBlanks)
{
    const Report report = form2021().cells({{"requests.new.natural", "3"}});
    EXPECT_EQ(message(report, u"requests.balance/natural"_qs),
              u"自然人：一、本年新收 + 二、上年结转应等于（七）总计 + 四、结转下年度；"
              "尚有 3 个空格，填完后再核对"_qs);
}

TEST(MessageTest, AtMostNamesTheExcess)
{
    EXPECT_TRUE(message(publishedCase("statistics_2017"), u"stat.normative_max/"_qs)
                    .startsWith(u"其中：主动公开规范性文件数 11，"
                                "不应大于制发规范性文件总数 0，多 11"_qs));
}

TEST(MessageTest, NothingBelowZeroReadsFromTheCells)
{
    const Report report =
        form2019().cells({{"a20_5.licensing.last_year", "8"}, {"a20_5.licensing.change", "-9"}});
    EXPECT_EQ(message(report, u"a20.items_min/licensing"_qs),
              u"行政许可：上一年项目数量 8 + 本年增/减 -9 = -1，不应小于 0"_qs);
}

TEST(MessageTest, ChangeAboveZeroIsPrintedWithItsSign)
{
    const Report report =
        form2019().cells({{"a20_5.licensing.last_year", "531"}, {"a20_5.licensing.change", "8"}});
    EXPECT_EQ(message(report, u"a20.items_min/licensing"_qs),
              u"行政许可：上一年项目数量 531 + 本年增/减 +8 = 539，不小于 0"_qs);
}

TEST(MessageTest, AmountsCarryTheirUnit)
{
    const Report report =
        form2021().agency("county", "department").cells({{"a20_8.fees.amount", "984361"}});
    EXPECT_EQ(message(report, u"a20_8.size/"_qs),
              u"本年收费金额 984361 万元，不应大于 100000 万元，多 884361 万元。"
              "请核对单位，本栏以万元为单位。"_qs);
}

TEST(MessageTest, RatioStatesBothYears)
{
    const Report report = form2021()
                              .cells({{"a20_8.fees.amount", "521500"}})
                              .lastYear({{"a20_8.fees.amount", "52.15"}});
    EXPECT_EQ(message(report, u"a20_8.jump/"_qs),
              u"本年收费金额 521500 万元，上年收费金额 52.15 万元，相差 1000 倍或以上。"
              "请核对单位，本栏以万元为单位。"_qs);
}

TEST(MessageTest, JumpNamesItsCellAndBothYears)
{
    const auto jump = [](const char* now, const char* last) {
        return message(form2021()
                           .cells({{"requests.new.total", now}})
                           .lastYear({{"requests.new.total", last}}),
                       u"cells.jump/requests.new.total"_qs);
    };
    const QString place = u"一、本年新收 · 总计："_qs;
    const QString advice = u"。请与原始台账核对，情况属实的请说明原因。"_qs;
    EXPECT_EQ(jump("200", "20"), QString(place + u"本年 200，上年 20，相差 10 倍或以上" + advice));
    EXPECT_EQ(jump("20", "0"), QString(place + u"本年 20，上年 0，从 0 增加" + advice));
    EXPECT_EQ(jump("0", "20"), QString(place + u"本年 0，上年 20，降为 0" + advice));
    EXPECT_EQ(jump("/", "20"), QString(place + u"本年数与上年数相差不到十倍；本报告不适用"));
    EXPECT_EQ(jump("30", "20"), QString(place + u"本年 30，上年 20，相差不到 10 倍"));
    EXPECT_EQ(jump("", "20"), QString(place + u"本年数与上年数相差不到十倍；填写后再核对"));
    EXPECT_EQ(jump("3", "2"), QString(place + u"本年数与上年数相差不到十倍；本报告不适用"));
    EXPECT_TRUE(message(form2021()
                            .cells({{"a20_6.penalty.decisions", "20"}})
                            .lastYear({{"a20_6.penalty.decisions", "300"}}),
                        u"cells.jump/a20_6.penalty.decisions"_qs)
                    .startsWith(u"行政处罚：本年 20，上年 300，"_qs));
    EXPECT_EQ(message(form2021(), u"cells.jump/requests.new.total"_qs),
              QString(place + u"本年数与上年数相差不到十倍；没有上年的数可以核对"));
}

TEST(MessageTest, ShareIsSaidInPercent)
{
    const auto other = [](const char* cases, const char* total) {
        return message(form2021().cells(
                           {{"requests.other_misc.total", cases}, {"requests.total.total", total}}),
                       u"requests.other_share/"_qs);
    };
    const QString advice = u"。原则上应按法定的处理方式办理，请核对哪些申请计入了其他处理。"_qs;
    EXPECT_EQ(other("4", "20"),
              QString(u"（六）3.其他 4，（七）总计 20，占 20%，高于一成"_qs + advice));
    EXPECT_EQ(other("1", "3"), u"（六）3.其他占（七）总计的比例不应高于一成；本报告不适用"_qs);
    EXPECT_EQ(other("5", "37"), // 13.51…
              QString(u"（六）3.其他 5，（七）总计 37，占 13.5%，高于一成"_qs + advice));
    EXPECT_EQ(other("1001", "10000"), // 10.01
              QString(u"（六）3.其他 1001，（七）总计 10000，占 10%，略高于一成"_qs + advice));
    EXPECT_EQ(other("2", "20"), u"（六）3.其他 2，（七）总计 20，占 10%，不高于一成"_qs);
    EXPECT_EQ(other("/", "20"), u"（六）3.其他 /，（七）总计 20，占 0%，不高于一成"_qs);
    EXPECT_EQ(other("", "20"), u"（六）3.其他占（七）总计的比例不应高于一成；"
                               "尚有 1 个空格，填完后再核对"_qs);
    EXPECT_EQ(
        message(form2019().cells({{"requests.other.total", "3"}, {"requests.total.total", "12"}}),
                u"requests.other_share/"_qs),
        QString(u"（六）其他处理 3，（七）总计 12，占 25%，高于一成"_qs + advice));
}

TEST(MessageTest, ShareOfAnyFactorIsSaid)
{
    const auto said = [](int factor, const char* part, const char* whole) {
        Check check = relation(Check::Kind::AtMost, "a", "b");
        check.isShare = true;
        check.instances[0].left[0].factor = Decimal(factor);
        return only(tinyReport(tinyForm({check}), {{'a', part}, {'b', whole}})).message;
    };
    EXPECT_EQ(said(5, "3", "10"), u"左 3，右 10，占 30%，高于20%"_qs);
    EXPECT_EQ(said(3, "1", "3"), u"左 1，右 3，占 33.3%，不高于1/3"_qs);
    EXPECT_EQ(said(3, "3", "0"), u"左 3，右 0，占比不应高于1/3"_qs);
}

// The figures of the JSON output are those of the equation.
TEST(MessageTest, ShareKeepsTheSidesOfItsEquation)
{
    const Finding finding = findingOf(
        form2021().cells({{"requests.other_misc.total", "4"}, {"requests.total.total", "20"}}),
        u"requests.other_share/"_qs);
    EXPECT_EQ(finding.left, Decimal(40));
    EXPECT_EQ(finding.right, Decimal(20));
}

TEST(MessageTest, DirectLawsuitsSayWhatElseTheyMayBe)
{
    const Report report =
        form2021()
            .cells({{"disputes.direct.total", "4"}, {"requests.carried_out.total", "1"}})
            .restZero()
            .lastYear({{"requests.total.total", "2"}});
    EXPECT_EQ(message(report, u"disputes.first/"_qs),
              u"行政诉讼未经复议直接起诉总计 4，不应大于（三）1至7以外的办理结果、"
              "结转下年度与上年办理结果（如有）之和 = 3，多 1。对不予公开决定不服的，"
              "应先申请行政复议；直接起诉的可能是上年答复、逾期未答复或第三人起诉，请核对。"_qs);
}

TEST(MessageTest, OneWithoutTheOtherIsNamedWithBothFigures)
{
    const Report report =
        form2019().cells({{"a20_9.procurement.projects", "6"}, {"a20_9.procurement.amount", "0"}});
    EXPECT_TRUE(message(report, u"a20_9.both/projects"_qs)
                    .startsWith(u"采购项目数量 6，采购总金额 0 万元；"
                                "前一项大于 0 时，后一项也应大于 0"_qs));
}

TEST(MessageTest, LastYearsFigureIsNamedAsSuch)
{
    const Report report = form2021()
                              .cells({{"requests.carried_in.natural", "7"}})
                              .lastYear({{"requests.carried_out.natural", "9"}});
    EXPECT_TRUE(message(report, u"requests.carry/natural"_qs)
                    .startsWith(u"自然人：二、上年结转 7，"
                                "应等于上年报告的四、结转下年度 9，少 2"_qs));
}

TEST(MessageTest, LeftOutReferenceIsNotNamed)
{
    const auto builder = [] {
        return ReportBuilder(builtInForm("2014"), 2017)
            .cells({{"stat.received.value", "23"}, {"stat.completed.value", "24"}});
    };
    EXPECT_TRUE(message(builder(), u"stat.completed_max/"_qs)
                    .startsWith(u"（二）申请办结数 24，不应大于（一）收到申请数 23，多 1"_qs));
    EXPECT_EQ(
        message(builder().lastYear({{"stat.received.value", "20"}, {"stat.completed.value", "18"}}),
                u"stat.completed_max/"_qs),
        u"（二）申请办结数 24，不大于（一）收到申请数与上年未办结数 = 25"_qs);
}

TEST(MessageTest, HoldingCheckSaysWhatIsEqual)
{
    EXPECT_EQ(message(publishedCase("zone_2022"), u"requests.balance/natural"_qs),
              u"自然人：一、本年新收 71 + 二、上年结转 1 = 72，"
              "等于（七）总计 72 + 四、结转下年度 0 = 72"_qs);
}

TEST(MessageTest, SlashIsShownAsSlash)
{
    const Report report =
        form2019().cells({{"a20_5.licensing.last_year", "/"}, {"a20_5.licensing.change", "/"}});
    EXPECT_EQ(message(report, u"a20.items_min/licensing"_qs),
              u"行政许可：上一年项目数量 / + 本年增/减 / = 0，不小于 0"_qs);
}

TEST(MessageTest, NotApplicableSaysWhy)
{
    const QString rule = u"自然人：二、上年结转应等于上年报告的四、结转下年度；"_qs;
    const QString key = u"requests.carry/natural"_qs;
    EXPECT_EQ(message(form2021(), key), rule + u"没有上年的数可以核对"_qs);
    EXPECT_EQ(message(form2021().lastYear({{"stat.received.value", "1"}}, "2014"), key),
              rule + u"上年的表式没有对应的项目，不核对"_qs);

    const QString level = u"规章：本年制发件数应等于 0；"_qs;
    const QString levelKey = u"a20_1.level/rules.issued"_qs;
    EXPECT_EQ(message(form2021(), levelKey), level + u"填写机关的层级和类型后才能判断是否适用"_qs);
    EXPECT_EQ(message(form2021().agency("province", "government"), levelKey),
              level + u"本报告不适用"_qs);
}

TEST(MessageTest, FormOfAnotherYearIsNamed)
{
    EXPECT_TRUE(message(ReportBuilder(builtInForm("2019"), 2023), u"form.year/"_qs)
                    .startsWith(u"报告年度为 2023，本表式适用于 2019 至 2020 年度"_qs));
    EXPECT_TRUE(message(ReportBuilder(builtInForm("2021"), 2020), u"form.year/"_qs)
                    .startsWith(u"报告年度为 2020，本表式适用于 2021 年度及以后"_qs));
}

TEST(MessageTest, BlankTableIsOneSentence)
{
    EXPECT_TRUE(message(form2021(), u"table.empty/disputes"_qs)
                    .startsWith(u"四、政府信息公开行政复议、行政诉讼情况：整张表空白（15 格）"_qs));
}

TEST(MessageTest, SameFiguresAsLastYearAreCounted)
{
    Check check;
    check.id = u"t.same"_qs;
    check.kind = Check::Kind::SameAsLast;
    check.limit = Decimal(90);
    check.instances.emplace_back();
    const Report report = ReportBuilder(tinyForm({check}), 2021)
                              .cells({{"t.a.v", "1"}, {"t.b.v", "2"}})
                              .lastYear({{"t.a.v", "1"}, {"t.b.v", "2"}});
    EXPECT_EQ(only(report).message, u"不为 0 的 2 个数中有 2 个与上年相同，超过 90%"_qs);
}

TEST(MessageTest, PlaceholdersInNamesAreLeftAlone)
{
    Check check = relation(Check::Kind::Equal, "a", "b");
    check.instances[0].leftName = u"占比%2"_qs;
    check.instances[0].rightName = u"比例%1"_qs;
    check.instances[0].scope = u"%1"_qs;
    check.advice = u"超过100%2请说明"_qs;
    const Report report = tinyReport(tinyForm({check}), {{'a', "5"}, {'b', "3"}});
    EXPECT_EQ(only(report).message, u"%1：占比%2 5，应等于比例%1 3，多 2。超过100%2请说明"_qs);
}

} // namespace gongkai::test
