// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/match_source.h"
#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

const QStringList rules{u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs};
const QStringList normative{u"行政规范性文件"_qs, u"4"_qs, u"5"_qs, u"6"_qs};

SourceMatch matched(std::vector<SourceBlock> blocks, const KnownOfSource& known = {})
{
    Budget budget(u"来源"_qs);
    return matchSource(std::move(blocks), FormIndex(builtInForm("2021")), known, budget);
}

// “rules.issued=1 …” in the order they were found.
QString placed(const SourceMatch& match)
{
    QStringList cells;
    for (const Placement& placement : match.placements)
        cells += placement.cell.row + u'.' + placement.cell.column + u'=' + placement.text;
    return cells.join(u' ');
}

QString leftOver(const SourceMatch& match)
{
    QStringList texts;
    for (const MatchReport::LeftOver& left : match.leftOver)
        texts += left.text;
    return texts.join(u' ');
}

const QString rulesPlaced = u"rules.issued=1 rules.repealed=2 rules.in_force=3"_qs;
const QString normativePlaced = u"normative.issued=4 normative.repealed=5 normative.in_force=6"_qs;

} // namespace

TEST(MatchSourceTest, ATableWithItsGridIsMatchedAsItStands)
{
    const SourceMatch match =
        matched({u"二、主动公开"_qs, tableOf({headOf2021, rules, normative})});
    EXPECT_EQ(placed(match), rulesPlaced + u' ' + normativePlaced);
    EXPECT_EQ(leftOver(match), QString());
    EXPECT_EQ(match.tableCount, 1);
    EXPECT_EQ(match.placements.front().place, (SourcePlace{1, 1, 1}));
}

TEST(MatchSourceTest, ATableWithAFaultIsTakenForTextOnce)
{
    // A head with a hole, over rows that are whole: as text it is a head and its rows.
    const std::vector<QStringList> rows{QStringList(u"_"_qs) + headOf2021,
                                        rules + QStringList(u"_"_qs),
                                        normative + QStringList(u"_"_qs)};
    const SourceMatch match = matched({u"二、主动公开"_qs, tableOf(rows)});
    EXPECT_EQ(placed(match), rulesPlaced + u' ' + normativePlaced);
    EXPECT_TRUE(match.notes.isEmpty());
    ASSERT_GE(match.blocks.size(), 2u);
    const SourcePlace place = match.placements.front().place;
    const auto& table = std::get<SourceTable>(match.blocks[static_cast<size_t>(place.block)]);
    EXPECT_EQ(table.at(place.row, place.column)->text, u"1");

    KnownOfSource known;
    known.isReflowed = true;
    const QStringList shifted = headOf2021.mid(1) + QStringList(u""_qs);
    const SourceMatch again = matched({tableOf({shifted, rules, normative})}, known);
    EXPECT_EQ(placed(again), QString());
    EXPECT_EQ(leftOver(again), u"1 2 3 4 5 6");
    EXPECT_EQ(again.notes.size(), 1);
}

TEST(MatchSourceTest, OfTwoWaysToReadATableTheOneThatPlacesMoreIsTaken)
{
    // A cell in front of the labels is lost in one row, which is whole all the same.
    const QStringList front{u""_qs};
    const SourceTable table = tableOf({front + headOf2021, front + rules, normative + front});
    const SourceMatch match = matched({table});
    EXPECT_EQ(placed(match), rulesPlaced + u' ' + normativePlaced);
    EXPECT_EQ(leftOver(match), QString());

    // With a figure lost, too, it is not: then the table stays as it stands.
    const SourceMatch lacking =
        matched({tableOf({front + headOf2021, front + rules, normative.first(3) + front + front})});
    EXPECT_EQ(placed(lacking), rulesPlaced);
    EXPECT_EQ(leftOver(lacking), u"4 5");
    EXPECT_EQ(lacking.blocks.size(), 1u);
}

TEST(MatchSourceTest, AFigureInNoTableIsLeftOver)
{
    const SourceMatch match = matched({u"17"_qs, u"没有数字"_qs});
    EXPECT_EQ(placed(match), QString());
    EXPECT_EQ(leftOver(match), u"17");
    EXPECT_EQ(match.tableCount, 0);
}

TEST(MatchSourceTest, AHeadGoesOnOverAPageNumberButNotOverWords)
{
    const SourceTable first = tableOf({headOf2021, rules});
    const SourceTable second = tableOf({normative});
    EXPECT_EQ(placed(matched({first, u"— 2 —"_qs, second})), rulesPlaced + u' ' + normativePlaced);
    const SourceMatch apart = matched({first, u"另有说明如下"_qs, second});
    EXPECT_EQ(placed(apart), rulesPlaced);
    EXPECT_EQ(leftOver(apart), u"4 5 6");
}

TEST(MatchSourceTest, AHeadGoesOnOverSeveralPages)
{
    const SourceMatch match = matched({tableOf({headOf2021, rules}), u"2"_qs, tableOf({normative}),
                                       u"（续上表）"_qs, tableOf({rules})});
    EXPECT_EQ(placed(match), rulesPlaced + u' ' + normativePlaced + u' ' + rulesPlaced);
}

TEST(MatchSourceTest, ANoteBetweenRowsOrTablesDoesNotEndTheTable)
{
    const QString note = u"注：规章由区司法局统计"_qs;
    const QString both = rulesPlaced + u' ' + normativePlaced;
    EXPECT_EQ(placed(matched({tableOf({headOf2021, rules}), note, tableOf({normative})})), both);
    EXPECT_EQ(
        placed(matched({tableOf({headOf2021, rules, {note, u""_qs, u""_qs, u""_qs}, normative})})),
        both);
}

TEST(MatchSourceTest, ColumnsAreKnownByTheirHeadsAndMoreOfThemAreListed)
{
    const SourceMatch match = matched({tableOf(
        {{u"序号"_qs, u"信息内容"_qs, u"现行有效件数"_qs, u"上年现行有效件数"_qs,
          u"本年制发件数"_qs, u"本年废止件数"_qs, u"同比"_qs, u"备注"_qs},
         {u"8"_qs, u"规章"_qs, u"3"_qs, u"13"_qs, u"1"_qs, u"2"_qs, u"-10"_qs, u"含2件"_qs}})});
    EXPECT_EQ(placed(match), u"rules.in_force=3 rules.issued=1 rules.repealed=2"_qs);
    EXPECT_EQ(leftOver(match), u"13 -10 含2件"_qs);
}

TEST(MatchSourceTest, AFigureFilledOverItsMergedCellIsOne)
{
    const QString head = u"本年处理决定数量"_qs;
    const auto with = [&](const QString& last) {
        return matched({tableOf(
            {{u"信息内容"_qs, head, head, head}, {u"行政许可"_qs, u"447"_qs, u"447"_qs, last}})});
    };
    EXPECT_TRUE(placed(with(u"447"_qs)).startsWith(u"licensing.decisions=447"_qs));
    EXPECT_EQ(leftOver(with(u"447"_qs)), u""_qs);
    EXPECT_EQ(placed(with(u"448"_qs)), u""_qs);
}

TEST(MatchSourceTest, AHeadDoesNotGoOnBehindATableThatHasItsOwn)
{
    const QStringList none{QString(), QString()};
    const SourceMatch match =
        matched({tableOf({headOf2021, normative}),
                 tableOf({rules, QStringList{u"信息内容"_qs, u"本年处理决定数量"_qs} + none,
                          QStringList{u"行政处罚"_qs, u"7"_qs} + none}),
                 tableOf({QStringList{u"规章"_qs, u"9"_qs} + none})});
    EXPECT_EQ(placed(match), normativePlaced + u' ' + rulesPlaced + u" penalty.decisions=7"_qs);
    EXPECT_EQ(leftOver(match), u"9");
}

TEST(MatchSourceTest, AColumnUnderTwoHeadsIsNotPlacedAndIsListed)
{
    // 本年制发件数 stands twice: nobody knows under which of them its figure is.
    const QStringList head{u"信息内容"_qs, u"本年制发件数"_qs, u"本年制发件数"_qs,
                           u"现行有效件数"_qs};
    const SourceMatch match = matched({tableOf({head, rules})});
    EXPECT_EQ(placed(match), QString());
    EXPECT_EQ(leftOver(match), u"1 2 3");
}

TEST(MatchSourceTest, TheFaultOfATableIsSaid)
{
    Budget budget(u"来源"_qs);
    const FormIndex form(builtInForm("2021"));
    const auto faultOf = [&](const std::vector<QStringList>& rows) {
        const TableMatch match = matchTable(tableOf(rows), form, {}, budget);
        EXPECT_TRUE(!match.isBroken() || match.placements.empty());
        return match.fault;
    };
    EXPECT_EQ(faultOf({headOf2021, rules}), TableFault::None);
    EXPECT_EQ(faultOf({headOf2021.mid(1) + QStringList(u""_qs), rules}), TableFault::HeadShifted);
    EXPECT_EQ(faultOf({headOf2021.first(3) + QStringList(u"_"_qs), rules}),
              TableFault::HeadLacking);
    EXPECT_EQ(faultOf({headOf2021.first(2) + headOf2021.mid(1, 1) + headOf2021.last(1), rules}),
              TableFault::FigureTwice);
    EXPECT_EQ(faultOf({headOf2021.first(2) + QStringList{u""_qs, u""_qs}, rules}),
              TableFault::Headless);
}

TEST(MatchSourceTest, AColumnWithABlankHeadIsTakenAndTold)
{
    const QStringList head = headOf2021.first(2) + QStringList(u""_qs) + headOf2021.last(1);
    const SourceMatch match = matched({tableOf({head, rules, normative})});
    EXPECT_EQ(placed(match), rulesPlaced + u' ' + normativePlaced);
    ASSERT_EQ(match.notes.size(), 1);
    EXPECT_TRUE(match.notes.front().contains(u"本年废止件数"));
    KnownOfSource known;
    known.isReflowed = true; // there is no other way to read it
    const SourceMatch two =
        matched({tableOf({headOf2021.first(2) + QStringList{u""_qs, u""_qs}, rules})}, known);
    EXPECT_EQ(placed(two), QString());
    EXPECT_EQ(leftOver(two), u"1 2 3");
    ASSERT_EQ(two.notes.size(), 1);
    EXPECT_TRUE(two.notes.front().contains(u"没有列标题"));
}

TEST(MatchSourceTest, ARowOfTheOfficesOwnTakesNoneOfItsNeighbours)
{
    const QStringList applicants{u"自然人"_qs,       u"商业企业"_qs,     u"科研机构"_qs,
                                 u"社会公益组织"_qs, u"法律服务机构"_qs, u"其他"_qs,
                                 u"总计"_qs};
    const auto with = [](const QString& label, int first) {
        QStringList row(label);
        for (int i = 0; i < 7; ++i)
            row += QString::number(first + i);
        return row;
    };
    for (const QString& label : {u"小计"_qs, u"合计"_qs, u"总计"_qs, u"备注"_qs}) {
        const SourceMatch match =
            matched({tableOf({QStringList(u""_qs) + applicants, with(u"7.属于行政执法案卷"_qs, 11),
                              with(label, 51), with(u"8.属于行政查询事项"_qs, 31)})});
        EXPECT_EQ(match.placements.size(), 14U) << qPrintable(label);
        EXPECT_EQ(leftOver(match), u"51 52 53 54 55 56 57") << qPrintable(label);
    }
}

TEST(MatchSourceTest, OneUnreadableCellInATableWithoutLabelsIsOnlyItself)
{
    const Sheet& sheet = *builtInForm("2021")->sheet(u"disputes"_qs);
    for (const QString& mark : {u"×"_qs, u"？"_qs, u"无"_qs, u"不详"_qs}) {
        std::vector<SourceCell> cells;
        int next = 100;
        for (const SheetCell& cell : sheet.cells)
            cells.push_back({cell.row, cell.column, cell.rowSpan, cell.columnSpan,
                             cell.figure ? QString::number(++next) : cell.text});
        cells.back().text = mark;
        cells[cells.size() - 8].text = mark;
        const SourceMatch match =
            matched({SourceTable(sheet.rowCount, sheet.columnCount, std::move(cells))});
        EXPECT_EQ(match.placements.size(), 15U) << qPrintable(mark);
        EXPECT_EQ(leftOver(match), QString()) << qPrintable(mark);
    }
}

TEST(MatchSourceTest, BlocksAreOfTheSectionsWhoseFiguresTheyHave)
{
    const FormPtr form = builtInForm("2021");
    const SourceMatch match = matched({u"二、主动公开"_qs, tableOf({headOf2021, rules})});
    const std::map<int, int> sections = sectionsOfBlocks(match.placements, *form);
    ASSERT_EQ(sections.size(), 1u);
    EXPECT_EQ(sections.begin()->first, 1);
    EXPECT_TRUE(
        form->sections[static_cast<size_t>(sections.begin()->second)].heading.startsWith(u"二、"));
}

TEST(MatchSourceTest, ATurnedTableIsReadWhenEveryFigureOfItHasItsPlace)
{
    std::vector<QStringList> rows{{u""_qs, u"规章"_qs, u"行政规范性文件"_qs}};
    for (int i = 1; i <= 3; ++i)
        rows.push_back({headOf2021[i], rules[i], normative[i]});
    const SourceMatch match = matched({tableOf(rows)});
    EXPECT_EQ(placed(match), rulesPlaced + u' ' + normativePlaced);
    rows.push_back({u"本年修改件数"_qs, u"7"_qs, u"8"_qs});
    EXPECT_EQ(placed(matched({tableOf(rows)})), QString());
    EXPECT_EQ(leftOver(matched({tableOf(rows)})), u"1 4 2 5 3 6 7 8");
}

TEST(MatchSourceTest, ACaptionWithItsNumberNamesTheRowUnderIt)
{
    const SourceTable table =
        tableOf({{u"结果维持"_qs, u"结果纠正"_qs, u"其他结果"_qs, u"尚未审结"_qs, u"总计"_qs},
                 {u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs, u"10"_qs}});
    const auto under = [&](const QString& caption) { return placed(matched({caption, table})); };
    EXPECT_EQ(under(u"（一）行政复议"_qs),
              u"review.upheld=1 review.corrected=2 review.other=3 review.pending=4 "
              "review.total=10");
    EXPECT_EQ(under(u"（一）行政裁决"_qs), QString());
}

} // namespace gongkai
