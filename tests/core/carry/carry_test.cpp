// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carry/carry.h"

#include "core/catalog/catalog.h"
#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "tests/support/report_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;
using testing::ElementsAre;
using testing::IsEmpty;

const QDateTime now(QDate(2023, 1, 5), QTime(9, 30), Qt::OffsetFromUTC, 8 * 3600);
const QString source = QStringLiteral("示例2021.gkb");

CarryPlan plan(const Report& last, const Report& report)
{
    auto planned = planCarry(last, report, source, now);
    EXPECT_TRUE(planned) << planned.error().message.toStdString();
    return planned ? std::move(*planned) : CarryPlan{};
}

Report carried(const Report& last, Report report)
{
    test::apply(report, plan(last, report).operation);
    return report;
}

Report empty(const char* form, int year)
{
    return Report(builtInForm(form), year, u"示例区人民政府"_qs);
}

std::vector<std::string> copies(const CarryPlan& plan)
{
    std::vector<std::string> lines;
    for (const CarryPlan::Copy& copy : plan.copied) {
        QStringList from;
        for (const CellId& cell : copy.from)
            from += cell.toString();
        const QString line =
            copy.to.toString() + u" = " + copy.figure.toString() + u" <- " + from.join(u" + ");
        lines.push_back(line.toStdString());
    }
    return lines;
}

// The form of 2021, which copies another row of 2019. Its loader cannot look at that form.
FormPtr copying(const QByteArray& cells)
{
    const QByteArray piece = "\"from\": [\"requests.carried_out.@column\"]";
    QByteArray json = builtInForm("2021")->json;
    const QByteArray other = "\"from\": [\"" + cells + "\"]";
    json.replace(json.lastIndexOf(piece), piece.size(), other);
    const auto form = loadForm(json, u"own.json"_qs);
    EXPECT_TRUE(form) << form.error().message.toStdString();
    return *form;
}

std::vector<std::string> notCopied(const CarryPlan& plan)
{
    std::vector<std::string> lines;
    for (const CarryPlan::NotCopied& cell : plan.notCopied)
        lines.push_back(QString(cell.to.toString() + u": " + cell.reason).toStdString());
    return lines;
}

TEST(CarryTest, LastYearsUnfinishedRequestsBecomeThisYearsInSevenColumns)
{
    const Report last = test::publishedCase("zone_2021");
    const CarryPlan planned = plan(last, empty("2021", 2022));
    EXPECT_THAT(copies(planned),
                ElementsAre("requests.carried_in.natural = 1 <- requests.carried_out.natural",
                            "requests.carried_in.business = 0 <- requests.carried_out.business",
                            "requests.carried_in.research = 0 <- requests.carried_out.research",
                            "requests.carried_in.welfare = 0 <- requests.carried_out.welfare",
                            "requests.carried_in.legal = 0 <- requests.carried_out.legal",
                            "requests.carried_in.other = 0 <- requests.carried_out.other",
                            "requests.carried_in.total = 1 <- requests.carried_out.total"));
    EXPECT_THAT(planned.notMapped, IsEmpty());
    // 10 + 25 x 7 + 15 cells of the form, all filled, without the seven that are copied to.
    EXPECT_EQ(planned.reference.size(), 193U);
    EXPECT_EQ(planned.operation.kind, u"carry"_qs);
}

TEST(CarryTest, TheCarriedReportAgreesWithWhatWasPublishedTheYearAfter)
{
    const Report published = test::publishedCase("zone_2022");
    for (const CarryPlan::Copy& copy :
         plan(test::publishedCase("zone_2021"), empty("2021", 2022)).copied)
        EXPECT_EQ(copy.figure, published.figure(copy.to)) << copy.to.toString().toStdString();
}

TEST(CarryTest, CopiedFiguresSayWhereTheyComeFromAndAreUnconfirmed)
{
    const Report report = carried(test::publishedCase("zone_2021"), empty("2021", 2022));
    const CellId cell = test::cell("requests.carried_in.natural");
    const Origin expected{
        source, u"requests.carried_out.natural"_qs, u"2023-01-05T09:30:00+08:00"_qs, false, {}};
    EXPECT_EQ(report.origin(cell), expected);
    EXPECT_TRUE(report.isUnconfirmed(cell));
}

TEST(CarryTest, WhatWasInferredOfTheAgencyStaysUnconfirmed)
{
    const FieldKey level{FieldKind::Agency, u"level"_qs};
    Report last = empty("2021", 2021);
    test::apply(last, setField(last, level, u"county"_qs));
    test::apply(last, {u"import"_qs,
                       {{FieldKey::originOf(level),
                         {},
                         toFieldText(Origin{{}, {}, {}, false, u"示例县统计局"_qs})}}});
    const Report report = carried(last, empty("2021", 2022));
    EXPECT_EQ(report.field(level), u"county"_qs);
    EXPECT_TRUE(report.isUnconfirmed(level));

    test::apply(last, confirm(last, {level}));
    EXPECT_FALSE(carried(last, empty("2021", 2022)).isUnconfirmed(level));
}

TEST(CarryTest, LastYearsFiguresStayAsReference)
{
    const Report report = carried(test::publishedCase("zone_2021"), empty("2021", 2022));
    ASSERT_TRUE(report.lastYear());
    EXPECT_EQ(report.lastYear()->form, u"2021"_qs);
    EXPECT_EQ(report.lastYear()->year, 2021);
    EXPECT_EQ(report.lastYear()->source, source);
    EXPECT_EQ(report.lastYear()->cells.size(), 200U);
    EXPECT_EQ(report.lastYearFigure(test::cell("a20_8.fees.amount")), test::figure("24252.311082"));
}

TEST(CarryTest, LastYearsWordsStayAsReference)
{
    const Report last = ReportBuilder(builtInForm("2021"), 2021)
                            .field(FieldKind::Narrative, u"problems"_qs, u"更新不够及时。"_qs);
    const auto kept = carried(last, empty("2021", 2022)).lastYear();
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->narrative,
              (std::map<QString, QString>{{u"problems"_qs, u"更新不够及时。"_qs}}));
    EXPECT_TRUE(carried(last, empty("2021", 2022)).narrative(u"problems"_qs).isEmpty());
}

TEST(CarryTest, NextYearsItemsAreLastYearsAndTheChange)
{
    const Report last = ReportBuilder(builtInForm("2019"), 2019)
                            .row("a20_5", "licensing", {"156", "8", "900"})
                            .row("a20_5", "other_service", {"20", "-4", ""})
                            .row("a20_6", "penalty", {"3", "-5", "1"})
                            .row("a20_6", "coercion", {"7", "", "0"})
                            .row("a20_8", "fees", {"/", "0"});
    const CarryPlan planned = plan(last, empty("2019", 2020));
    EXPECT_THAT(copies(planned),
                ElementsAre("a20_5.licensing.last_year = 164 <- a20_5.licensing.last_year + "
                            "a20_5.licensing.change",
                            "a20_5.other_service.last_year = 16 <- "
                            "a20_5.other_service.last_year + a20_5.other_service.change"));
    EXPECT_THAT(
        notCopied(planned),
        testing::IsSupersetOf(
            {"a20_6.penalty.last_year: 上年两数相加得 -2，小于 0",
             "a20_6.coercion.last_year: 上年“第二十条第（六）项/行政强制 · 本年增/减”是空白",
             "a20_8.fees.last_year: 上年“第二十条第（八）项/行政事业性收费 · "
             "上一年项目数量”填的是“/”"}));
    EXPECT_EQ(planned.notCopied.size(), 3U + 7U); // and the seven columns of 四, all blank
}

TEST(CarryTest, ASlashIsCopiedAsASlash)
{
    const Report last =
        ReportBuilder(builtInForm("2021"), 2023).cells({{"requests.carried_out.research", "/"}});
    const Report report = carried(last, empty("2021", 2024));
    EXPECT_TRUE(report.figure(test::cell("requests.carried_in.research")).isSlash());
}

TEST(CarryTest, FromTheFormOf2019OnlyUnfinishedRequestsAreCopied)
{
    const CarryPlan planned = plan(test::publishedCase("bureau_2020"), empty("2021", 2021));
    EXPECT_THAT(copies(planned),
                ElementsAre("requests.carried_in.natural = 0 <- requests.carried_out.natural",
                            "requests.carried_in.business = 0 <- requests.carried_out.business",
                            "requests.carried_in.research = 0 <- requests.carried_out.research",
                            "requests.carried_in.welfare = 0 <- requests.carried_out.welfare",
                            "requests.carried_in.legal = 0 <- requests.carried_out.legal",
                            "requests.carried_in.other = 0 <- requests.carried_out.other",
                            "requests.carried_in.total = 0 <- requests.carried_out.total"));
    std::map<QString, QString> notMapped;
    for (const CarryPlan::NotMapped& entry : planned.notMapped)
        notMapped.emplace(entry.id, entry.label);
    EXPECT_EQ(notMapped.at(u"requests.other"_qs), u"三（六）其他处理"_qs);
    EXPECT_TRUE(notMapped.contains(u"a20_1.normative.total_disclosed"_qs));
    EXPECT_EQ(notMapped.at(u"a20_9"_qs), u"第二十条第（九）项"_qs);
    EXPECT_FALSE(notMapped.contains(u"requests.new"_qs));
}

TEST(CarryTest, NothingOfTheFormOf2014IsMapped)
{
    const Report last = ReportBuilder(builtInForm("2014"), 2018)
                            .cells({{"stat.received.value", "23"}})
                            .field(FieldKind::Signoff, u"head"_qs, u"周文清"_qs);
    const Report report = empty("2019", 2019);
    const CarryPlan planned = plan(last, report);
    EXPECT_THAT(planned.copied, IsEmpty());
    EXPECT_THAT(planned.reference, IsEmpty());
    ASSERT_EQ(planned.notMapped.size(), 1U);
    EXPECT_EQ(planned.notMapped[0].id, u"stat"_qs);
    const Report after = carried(last, report);
    EXPECT_EQ(after.signoff(u"head"_qs), u"周文清"_qs);
    EXPECT_EQ(after.lastYear()->cells.at(test::cell("stat.received.value")), test::figure("23"));
}

TEST(CarryTest, ACellThatHasAnotherFigureIsKeptAndListed)
{
    const Report last = test::publishedCase("zone_2021");
    const Report report =
        ReportBuilder(builtInForm("2021"), 2022)
            .cells({{"requests.carried_in.natural", "5"}, {"requests.carried_in.business", "0"}});
    const CarryPlan planned = plan(last, report);
    ASSERT_EQ(planned.kept.size(), 1U);
    EXPECT_EQ(planned.kept[0].cell, test::cell("requests.carried_in.natural"));
    EXPECT_EQ(planned.kept[0].here, test::figure("5"));
    EXPECT_EQ(planned.kept[0].there, test::figure("1"));
    EXPECT_EQ(planned.copied.size(), 5U);
    const Report after = carried(last, report);
    EXPECT_EQ(after.figure(test::cell("requests.carried_in.natural")), test::figure("5"));
    EXPECT_FALSE(after.origin(test::cell("requests.carried_in.business")));
}

TEST(CarryTest, TextsAreCopiedOnlyWhereNothingStands)
{
    const Report last = ReportBuilder(builtInForm("2021"), 2023)
                            .agency("county", "government")
                            .field(FieldKind::Cover, u"phone"_qs, u"0000-5550100"_qs)
                            .field(FieldKind::Cover, u"document_number"_qs, u"示政〔2024〕1号"_qs)
                            .field(FieldKind::Cover, u"issue_date"_qs, u"2024-01-20"_qs)
                            .field(FieldKind::Signoff, u"head"_qs, u"周文清"_qs)
                            .field(FieldKind::Signoff, u"preparer"_qs, u"林小雨"_qs)
                            .field(FieldKind::Signoff, u"date"_qs, u"2024-01-10"_qs)
                            .field(FieldKind::Narrative, u"overview"_qs, u"去年的话"_qs);
    const Report report = ReportBuilder(builtInForm("2021"), 2024)
                              .field(FieldKind::Signoff, u"preparer"_qs, u"何敏"_qs);
    const Report after = carried(last, report);
    EXPECT_EQ(after.agency(u"level"_qs), u"county"_qs);
    EXPECT_EQ(after.cover(u"phone"_qs), u"0000-5550100"_qs);
    EXPECT_EQ(after.cover(u"document_number"_qs), QString());
    EXPECT_EQ(after.cover(u"issue_date"_qs), QString());
    EXPECT_EQ(after.signoff(u"head"_qs), u"周文清"_qs);
    EXPECT_EQ(after.signoff(u"preparer"_qs), u"何敏"_qs);
    EXPECT_EQ(after.signoff(u"date"_qs), QString());
    EXPECT_EQ(after.narrative(u"overview"_qs), QString());
}

TEST(CarryTest, LocalRowsOfLastYearStayThere)
{
    const std::vector<LocalRow> rows{{u"local_1"_qs, u"disclosed"_qs, u"自设行"_qs, u"条"_qs}};
    const Report last = ReportBuilder(builtInForm("2014"), 2016)
                            .field(FieldKind::Meta, u"local_rows"_qs, toFieldText(rows))
                            .cells({{"stat.local_1.value", "9"}, {"stat.disclosed.value", "40"}});
    const Report report = carried(last, empty("2014", 2017));
    EXPECT_THAT(report.lastYear()->cells,
                ElementsAre(std::pair(test::cell("stat.disclosed.value"), test::figure("40"))));
    EXPECT_TRUE(report.localRows().empty());
}

TEST(CarryTest, CarryingTwiceChangesNothingMore)
{
    const Report last = test::publishedCase("zone_2021");
    const Report report = carried(last, empty("2021", 2022));
    EXPECT_TRUE(plan(last, report).operation.isEmpty());
}

TEST(CarryTest, OnlyTheYearBeforeIsTaken)
{
    const auto same = planCarry(empty("2021", 2024), empty("2021", 2024), source, now);
    ASSERT_FALSE(same);
    EXPECT_EQ(same.error().code, ErrorCode::Invalid);
    EXPECT_EQ(same.error().message.toStdString(),
              "示例2021.gkb 是2024年的报告，2024年的报告请选2023年的文件。");
    EXPECT_FALSE(planCarry(empty("2021", 2022), empty("2021", 2024), source, now));
}

TEST(CarryTest, ACellLastYearDoesNotHaveIsNamedByItsId)
{
    const Report report(copying("requests.none.@column"), 2021, u"示例区人民政府"_qs);
    const CarryPlan planned = plan(empty("2019", 2020), report);
    EXPECT_TRUE(planned.copied.empty());
    ASSERT_EQ(planned.notCopied.size(), 7U);
    EXPECT_EQ(notCopied(planned).front(),
              "requests.carried_in.natural: 上年的表式没有单元格“requests.none.natural”");
    EXPECT_FALSE(describe(planned, empty("2019", 2020), report).isEmpty());
}

TEST(CarryTest, AFigureTheCellCannotTakeIsNotCopied)
{
    const Report report(copying("a20_9.procurement.amount"), 2021, u"示例区人民政府"_qs);
    const Report last =
        ReportBuilder(builtInForm("2019"), 2020).cells({{"a20_9.procurement.amount", "1.5"}});
    const CarryPlan planned = plan(last, report);
    EXPECT_TRUE(planned.copied.empty());
    EXPECT_EQ(notCopied(planned).front(),
              "requests.carried_in.natural: 上年的数 1.5 不能填在这一格");
    EXPECT_EQ(carried(last, report).figure(test::cell("requests.carried_in.natural")), Figure());
}

TEST(CarryTest, AFormWithoutRulesForLastYearsIsRefused)
{
    const auto planned = planCarry(empty("2021", 2022), empty("2014", 2023), source, now);
    ASSERT_FALSE(planned);
    EXPECT_EQ(planned.error().code, ErrorCode::Invalid);
}

TEST(CarryTest, TheClerkReadsWhatWillHappen)
{
    const Report last = ReportBuilder(builtInForm("2019"), 2020)
                            .row("requests", "carried_out", {"3", "", "0", "0", "/", "1", "4"})
                            .field(FieldKind::Signoff, u"head"_qs, u"周文清"_qs)
                            .field(FieldKind::Cover, u"phone"_qs, u"0000-5550100"_qs);
    const Report report =
        ReportBuilder(builtInForm("2021"), 2021).cells({{"requests.carried_in.total", "5"}});
    const CarryPlan planned = plan(last, report);
    const QStringList lines = describe(planned, last, report);
    std::vector<std::string> expected{
        "已带入，请逐个核对确认（5个）：",
        "  二、上年结转政府信息公开申请数量 · 自然人（requests.carried_in.natural） = 3，取自上年 "
        "四、结转下年度继续办理 · 自然人（requests.carried_out.natural）",
        "  二、上年结转政府信息公开申请数量 · 科研机构（requests.carried_in.research） = 0，取自"
        "上年 四、结转下年度继续办理 · 科研机构（requests.carried_out.research）",
        "  二、上年结转政府信息公开申请数量 · 社会公益组织（requests.carried_in.welfare） = 0，取自"
        "上年 四、结转下年度继续办理 · 社会公益组织（requests.carried_out.welfare）",
        "  二、上年结转政府信息公开申请数量 · 法律服务机构（requests.carried_in.legal） = /，取自"
        "上年 四、结转下年度继续办理 · 法律服务机构（requests.carried_out.legal）",
        "  二、上年结转政府信息公开申请数量 · 其他（requests.carried_in.other） = 1，取自上年 "
        "四、结转下年度继续办理 · 其他（requests.carried_out.other）",
        "同时带入：电话、单位负责人",
        "保留本年已填的数（1个）：",
        "  二、上年结转政府信息公开申请数量 · 总计（requests.carried_in.total）：本年已填 5，上年"
        "文件是 4",
        "没有带入（1个）：",
        "  二、上年结转政府信息公开申请数量 · 商业企业（requests.carried_in.business）：上年“四、"
        "结转下年度继续办理 · 商业企业”是空白",
        "仅供参考：上年另有 6 个单元格的数可以对照。",
        "无法对应（16项）：",
        "  三（六）其他处理（requests.other）：2021年表式分为三行，上年报告没有分开的数",
    };
    ASSERT_EQ(planned.notMapped.size(), 16U);
    ASSERT_EQ(lines.size(), 13 + 16);
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(lines[static_cast<qsizetype>(i)].toStdString(), expected[i]);
}

// 98.4361 万元 of last year are 984361 元 in a form that counts 元: copied and compared as such.
TEST(CarryTest, MoneyIsTakenOverInThisYearsUnit)
{
    QByteArray json = builtInForm("2021")->json;
    json.replace("\"unit\": \"万元\"", "\"unit\": \"元\"");
    const qsizetype copy = json.indexOf("\"copy\": [", json.indexOf("\"carry\"")) + 9;
    json.insert(copy, "{ \"to\": \"a20_8.fees.amount\", \"from\": [\"a20_8.fees.amount\"] }, ");
    const auto form = loadForm(json, u"own.json"_qs);
    ASSERT_TRUE(form) << form.error().message.toStdString();
    const CellId fees = test::cell("a20_8.fees.amount");
    Report last = empty("2021", 2021);
    test::apply(last,
                setFigures(last, {{fees, *Figure::fromCanonical(u"98.4361", CellType::Money)}}));
    const Report report = carried(last, Report(*form, 2022, u"示例区人民政府"_qs));
    EXPECT_EQ(report.figure(fees).toString(), u"984361"_qs);
    EXPECT_EQ(report.lastYearFigure(fees)->toString(), u"984361"_qs);

    // Back again; a tenth of a 分 more than six decimals of 万元 can say is not made up.
    Report own(*form, 2021, u"示例区人民政府"_qs);
    test::apply(own, setFigures(own, {{fees, *Figure::fromCanonical(u"0.001", CellType::Money)}}));
    EXPECT_FALSE(carried(own, empty("2021", 2022)).lastYearFigure(fees));
}

} // namespace
} // namespace gongkai
