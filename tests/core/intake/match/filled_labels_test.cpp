// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/filled_labels.h"
#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

std::vector<TextItem> rowsOf(const std::vector<QStringList>& rows)
{
    std::vector<TextItem> items;
    for (const QStringList& row : rows) {
        for (const QString& text : row)
            items.push_back({text, true, false});
        items.back().endsRow = true;
    }
    return items;
}

QStringList unfilled(const std::vector<QStringList>& rows, const char* formId = "2021")
{
    Budget budget(u"来源"_qs);
    const FormIndex form(builtInForm(formId));
    return told(withoutFilledLabels(rowsOf(rows), form, budget));
}

const QString results = u"三、本年度办理结果"_qs;
const QString refused = u"（三）不予公开"_qs;

} // namespace

TEST(FilledLabelsTest, ALabelFilledOverWhatTheFormMergesStaysInItsFirstPlace)
{
    const QString granted = u"（一）予以公开"_qs;
    const QString carried = u"四、结转下年度继续办理"_qs;
    EXPECT_EQ(unfilled({{results, granted, granted, u"4"_qs, u"4"_qs},
                        {results, refused, u"1.属于国家秘密"_qs, u"1"_qs, u"1"_qs},
                        {results, refused, u"2.其他法律行政法规禁止公开"_qs, u"0"_qs, u"0"_qs},
                        {carried, carried, carried, u"2"_qs, u"2"_qs}}),
              (QStringList{results + u'|' + granted + u"||4|4"_qs,
                           u"|"_qs + refused + u"|1.属于国家秘密|1|1"_qs,
                           u"||2.其他法律行政法规禁止公开|0|0"_qs, carried + u"|||2|2"_qs}));
}

TEST(FilledLabelsTest, HeadsOfGroupsAreFilledOverTheirColumns)
{
    const QString natural = u"自然人"_qs;
    const QString group = u"法人或其他组织"_qs;
    EXPECT_EQ(unfilled({{natural, group, group, group, group, group},
                        {natural, u"商业企业"_qs, u"科研机构"_qs, u"社会公益组织"_qs,
                         u"法律服务机构"_qs, u"其他"_qs}}),
              (QStringList{natural + u'|' + group + u"||||"_qs,
                           u"|商业企业|科研机构|社会公益组织|法律服务机构|其他"_qs}));
}

TEST(FilledLabelsTest, AFigureAloneInItsRowIsFilledAsFarAsTheFormMergesIt)
{
    const QString licensing = u"行政许可"_qs;
    EXPECT_EQ(unfilled({{licensing, u"7"_qs, u"7"_qs, u"7"_qs}}), QStringList(licensing + u"|7||"));
    EXPECT_EQ(unfilled({{licensing, u"7"_qs, u"7"_qs, u"8"_qs}}),
              QStringList(licensing + u"|7|7|8"));
    EXPECT_EQ(unfilled({{u"规章"_qs, u"7"_qs, u"7"_qs, u"7"_qs}}), QStringList(u"规章|7|7|7"_qs));
}

TEST(FilledLabelsTest, TheLastFigureIsFilledUnderAHeadThatIsFilledLikeIt)
{
    const QString lastYear = u"上一年项目数量"_qs;
    const QString change = u"本年增/减"_qs;
    const QStringList fees{u"行政事业性收费"_qs, u"8"_qs, u"4"_qs, u"4"_qs};
    EXPECT_EQ(unfilled({{u"信息内容"_qs, lastYear, change, change}, fees}, "2019").last(),
              u"行政事业性收费|8|4|"_qs);
    EXPECT_EQ(
        unfilled({{u"信息内容"_qs, lastYear, change, u"处理决定数量"_qs}, fees}, "2019").last(),
        u"行政事业性收费|8|4|4"_qs);
    // The form has three columns here.
    EXPECT_EQ(unfilled({{u"信息内容"_qs, lastYear, change, change},
                        {u"行政许可"_qs, u"8"_qs, u"4"_qs, u"4"_qs}},
                       "2019")
                  .last(),
              u"行政许可|8|4|4"_qs);
}

// Cells that merged ones cover, moved to the end of the row: the same heads stand below each other.
TEST(FilledLabelsTest, WhereARowHasBlanksAmongItsLabelsNoneIsFilledDown)
{
    const QStringList rows{u"结果维持"_qs, u"结果纠正"_qs, u"未经复议直接起诉"_qs};
    const QStringList below{u"结果维持"_qs, u"结果纠正"_qs, u""_qs};
    EXPECT_EQ(unfilled({rows, below}), (QStringList{rows.join(u'|'), below.join(u'|')}));
}

TEST(FilledLabelsTest, ADoubledCellOrRowIsNoFilling)
{
    const QStringList head{u"信息内容"_qs, u"本年制发件数"_qs, u"本年制发件数"_qs};
    EXPECT_EQ(unfilled({head, head}), (QStringList{head.join(u'|'), head.join(u'|')}));
    EXPECT_EQ(unfilled({{refused, refused, u"1"_qs}}),
              QStringList(refused + u'|' + refused + u"|1"));
    EXPECT_EQ(unfilled({{refused, u"1"_qs}, {refused, u"2"_qs}}),
              (QStringList{refused + u"|1"_qs, refused + u"|2"_qs}));
}

} // namespace gongkai
