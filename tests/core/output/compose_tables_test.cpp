// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/compose.h"
#include "core/report/field_json.h"
#include "tests/core/output/document_text.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <set>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;

std::string table(const Report& report, const QString& sheet)
{
    const Document document = compose(report, {}, {});
    return test::tableLines(test::tableOf(document, sheet)).join(u'\n').toStdString() + '\n';
}

TEST(ComposeTablesTest, PartTwoOf2021ShowsFourItemsInOneTable)
{
    EXPECT_EQ(table(ReportBuilder(builtInForm("2021"))
                        .row("a20_1", "rules", {"/", "/", "/"})
                        .row("a20_1", "normative", {"69", "3", "665"})
                        .cells({{"a20_5.licensing.decisions", "2293"},
                                {"a20_6.penalty.decisions", "0"},
                                {"a20_8.fees.amount", "24252.311082"}}),
                    u"proactive"_qs),
              R"((1x4)*第二十条第（一）项
*信息内容|*本年制发件数|*本年废止件数|*现行有效件数
*规章|/|/|/
*行政规范性文件|69|3|665
(1x4)*第二十条第（五）项
*信息内容|(1x3)*本年处理决定数量
*行政许可|(1x3)2293
(1x4)*第二十条第（六）项
*信息内容|(1x3)*本年处理决定数量
*行政处罚|(1x3)0
*行政强制|(1x3)
(1x4)*第二十条第（八）项
*信息内容|(1x3)*本年收费金额（单位：万元）
*行政事业性收费|(1x3)24252.311082
)");
}

TEST(ComposeTablesTest, PartTwoOf2019PrintsSignsAndTheUnitTheFormLeavesOut)
{
    EXPECT_EQ(table(ReportBuilder(builtInForm("2019"))
                        .row("a20_1", "normative", {"60", "60", "368"})
                        .row("a20_5", "licensing", {"156", "8", "900"})
                        .row("a20_5", "other_service", {"20", "-18", "0"})
                        .row("a20_8", "fees", {"2", "0"})
                        .row("a20_9", "procurement", {"6", "25.1"}),
                    u"proactive"_qs),
              R"((1x4)*第二十条第（一）项
*信息内容|*本年新制作数量|*本年新公开数量|*对外公开总数量
*规章|||
*规范性文件|60|60|368
(1x4)*第二十条第（五）项
*信息内容|*上一年项目数量|*本年增/减|*处理决定数量
*行政许可|156|+8|900
*其他对外管理服务事项|20|-18|0
(1x4)*第二十条第（六）项
*信息内容|*上一年项目数量|*本年增/减|*处理决定数量
*行政处罚|||
*行政强制|||
(1x4)*第二十条第（八）项
*信息内容|*上一年项目数量|(1x2)*本年增/减
*行政事业性收费|2|(1x2)0
(1x4)*第二十条第（九）项
*信息内容|*采购项目数量|(1x2)*采购总金额
*政府集中采购|6|(1x2)25.1万元
)");
}

TEST(ComposeTablesTest, ASlashHasNoUnit)
{
    const std::string text =
        table(ReportBuilder(builtInForm("2019")).row("a20_9", "procurement", {"/", "/"}),
              u"proactive"_qs);
    EXPECT_TRUE(text.ends_with("*政府集中采购|/|(1x2)/\n")) << text;
}

TEST(ComposeTablesTest, PartThreeHasItsMergedHeadsAndStubs)
{
    const std::string text =
        table(ReportBuilder(builtInForm("2021"))
                  .row("requests", "new", {"64", "0", "0", "2", "0", "4", "70"})
                  .row("requests", "other_misc", {"1", "", "/", "", "", "", ""}),
              u"requests"_qs);
    EXPECT_EQ(
        text,
        R"((3x3)*（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|(1x7)*申请人情况
(2x1)*自然人|(1x5)*法人或其他组织|(2x1)*总计
*商业企业|*科研机构|*社会公益组织|*法律服务机构|*其他
(1x3)*一、本年新收政府信息公开申请数量|64|0|0|2|0|4|70
(1x3)*二、上年结转政府信息公开申请数量|||||||
(22x1)*三、本年度办理结果|(1x2)*（一）予以公开|||||||
(1x2)*（二）部分公开（区分处理的，只计这一情形，不计其他情形）|||||||
(8x1)*（三）不予公开|*1.属于国家秘密|||||||
*2.其他法律行政法规禁止公开|||||||
*3.危及“三安全一稳定”|||||||
*4.保护第三方合法权益|||||||
*5.属于三类内部事务信息|||||||
*6.属于四类过程性信息|||||||
*7.属于行政执法案卷|||||||
*8.属于行政查询事项|||||||
(3x1)*（四）无法提供|*1.本机关不掌握相关政府信息|||||||
*2.没有现成信息需要另行制作|||||||
*3.补正后申请内容仍不明确|||||||
(5x1)*（五）不予处理|*1.信访举报投诉类申请|||||||
*2.重复申请|||||||
*3.要求提供公开出版物|||||||
*4.无正当理由大量反复申请|||||||
*5.要求行政机关确认或重新出具已获取信息|||||||
(3x1)*（六）其他处理|*1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|||||||
*2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|||||||
*3.其他|1||/||||
(1x2)*（七）总计|||||||
(1x3)*四、结转下年度继续办理|||||||
)");
}

TEST(ComposeTablesTest, PartFourIsOneRowOfFifteen)
{
    EXPECT_EQ(table(ReportBuilder(builtInForm("2021"))
                        .row("disputes", "review", {"1", "2", "3", "4", "10"})
                        .row("disputes", "direct", {"5", "0", "0", "0", "5"})
                        .row("disputes", "after_review", {"0", "0", "0", "7", "7"}),
                    u"disputes"_qs),
              R"((1x5)*行政复议|(1x10)*行政诉讼
(2x1)*结果维持|(2x1)*结果纠正|(2x1)*其他结果|(2x1)*尚未审结|(2x1)*总计|(1x5)*未经复议直接起诉|(1x5)*复议后起诉
*结果维持|*结果纠正|*其他结果|*尚未审结|*总计|*结果维持|*结果纠正|*其他结果|*尚未审结|*总计
1|2|3|4|10|5|0|0|0|5|0|0|0|7|7
)");
}

TEST(ComposeTablesTest, LocalRowsOf2014StandInTheirPlaces)
{
    const std::vector<LocalRow> rows{{u"local_1"_qs, u"disclosed"_qs, u"自设指标"_qs, u"篇"_qs}};
    const std::string text = table(ReportBuilder(builtInForm("2014"))
                                       .field(FieldKind::Meta, u"local_rows"_qs, toFieldText(rows))
                                       .cells({{"stat.local_1.value", "9"},
                                               {"stat.proposal_replies.value", "15"},
                                               {"stat.fees.value", "0.4"}}),
                                   u"stat"_qs);
    EXPECT_TRUE(text.starts_with(R"(*统计指标<|*单位|*统计数
*一、主动公开情况<||
*（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）<|*条|
*自设指标<|*篇|9
*其中：主动公开规范性文件数<|*条|
*制发规范性文件总数<|*件|
*人大代表建议和政协提案办理结果公开数<|*件|15
*（二）通过不同渠道和方式公开政府信息的情况<||
)")) << text;
    EXPECT_NE(text.find("*七、依申请公开信息收取的费用<|*万元|0.4\n"), std::string::npos);
}

TEST(ComposeTablesTest, EveryPositionIsCoveredOnceAndEveryCellOfTheFormIsPrinted)
{
    for (const char* id : {"2014", "2019", "2021"}) {
        const Report report = ReportBuilder(builtInForm(id)).restZero();
        std::set<CellId> printed;
        for (const Block& block : compose(report, {}, {}).blocks) {
            const auto* table = std::get_if<TableBlock>(&block);
            if (!table)
                continue;
            std::set<std::pair<int, int>> covered;
            for (const TableCell& cell : table->cells) {
                for (int row = cell.row; row < cell.row + cell.rowSpan; ++row)
                    for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
                        EXPECT_TRUE(covered.emplace(row, column).second);
                if (cell.cell) {
                    EXPECT_TRUE(printed.insert(*cell.cell).second);
                }
            }
            EXPECT_EQ(static_cast<int>(covered.size()), table->rowCount * table->columnCount);
        }
        const std::vector<CellId> cells = report.cells();
        EXPECT_EQ(printed, std::set<CellId>(cells.begin(), cells.end())) << id;
    }
}

} // namespace
} // namespace gongkai
