// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/row_matcher.h"
#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// `table.row` of the form for each row of the table; “-” for none.
QStringList matched(const char* formId, const SourceTable& table, TableContext context = {})
{
    Budget budget(u"来源"_qs);
    const FormIndex form(builtInForm(formId));
    QStringList rows;
    for (const MatchedRow& row : matchRows(table, form, context, budget)) {
        if (row.line < 0) {
            rows += u"-"_qs;
            continue;
        }
        const CellId& id = form.lines()[static_cast<size_t>(row.line)].figures.front().id;
        rows += id.table + u'.' + id.row + (row.altered.isEmpty() ? u""_qs : u'~' + row.altered);
    }
    return rows;
}

} // namespace

TEST(RowMatcherTest, ARowIsKnownByItsLabel)
{
    EXPECT_EQ(matched("2021", tableOf({headOf2021, u"规章 1 2 3"_qs.split(u' '),
                                       u"行政规范性文件 4 5 6"_qs.split(u' ')})),
              (QStringList{u"-"_qs, u"a20_1.rules"_qs, u"a20_1.normative"_qs}));
}

TEST(RowMatcherTest, ADamagedLabelIsKnownAndTold)
{
    EXPECT_EQ(matched("2021", tableOf({u"行政规范性文伴 4 5 6"_qs.split(u' ')})),
              QStringList{u"a20_1.normative~行政规范性文件"_qs});
}

TEST(RowMatcherTest, ADamagedLabelIsNotThatOfARowThatIsThere)
{
    TableContext context;
    context.presentKeys = {u"行政规范性文件"_qs};
    EXPECT_EQ(matched("2021", tableOf({u"行政规范性文伴 4 5 6"_qs.split(u' ')}), context),
              QStringList{u"-"_qs});
}

TEST(RowMatcherTest, ALabelThatStandsTwiceInItsCellIsKnownAndTold)
{
    EXPECT_EQ(matched("2021", tableOf({u"规章规章 1 2 3"_qs.split(u' ')})),
              QStringList{u"a20_1.rules~规章"_qs});
}

TEST(RowMatcherTest, EqualLabelsAreToldByTheRowsAround)
{
    const QString corrected = u"（二）被依法纠错数"_qs;
    const SourceTable table = tableOf({{u"四、行政复议数量"_qs, u"5"_qs},
                                       {corrected, u"1"_qs},
                                       {u"五、行政诉讼数量"_qs, u"7"_qs},
                                       {corrected, u"2"_qs}});
    const QStringList rows = matched("2014", table);
    ASSERT_EQ(rows.size(), 4);
    EXPECT_FALSE(rows.contains(u"-"_qs)) << qPrintable(rows.join(u' '));
    EXPECT_NE(rows[1], rows[3]);
    EXPECT_EQ(matched("2014", tableOf({{corrected, u"1"_qs}})), QStringList{u"-"_qs});
}

// 五 before 四: the group is known by its own first two rows, when each stands in its place.
TEST(RowMatcherTest, EqualLabelsOfGroupsInAnotherOrderAreToldByTheirGroup)
{
    const QStringList review{u"四、行政复议数量"_qs, u"（一）维持具体行政行为数"_qs};
    const QStringList suits{u"五、行政诉讼数量"_qs,
                            u"（一）维持具体行政行为或者驳回原告诉讼请求数"_qs};
    const auto rowsOf = [](const QStringList& first, const QStringList& second) {
        std::vector<QStringList> rows;
        for (const QStringList& group : {first, second})
            for (const QString& label :
                 group + QStringList{u"（二）被依法纠错数"_qs, u"（三）其他情形数"_qs})
                rows.push_back({label, u"1"_qs});
        return matched("2014", tableOf(rows));
    };
    const QStringList swapped = rowsOf(suits, review);
    const QStringList printed = rowsOf(review, suits);
    EXPECT_FALSE(printed.contains(u"-"_qs)) << qPrintable(printed.join(u' '));
    EXPECT_EQ(swapped, printed.last(4) + printed.first(4));
    // Not where the first rows of two groups were exchanged.
    const QStringList mixed = rowsOf({review[0], suits[1]}, {suits[0], review[1]});
    EXPECT_EQ(mixed[2], u"-"_qs);
    EXPECT_EQ(mixed[6], u"-"_qs);
}

TEST(RowMatcherTest, NumbersOfTheColumnsAreNoRow)
{
    const QStringList numbers = u"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15"_qs.split(u' ');
    const QStringList figures = u"3 4 5 6 18 7 8 9 10 34 1 2 3 4 10"_qs.split(u' ');
    EXPECT_EQ(matched("2021", tableOf({numbers, figures})),
              (QStringList{u"-"_qs, u"disputes.review"_qs}));
    EXPECT_EQ(matched("2021", tableOf({figures, numbers})),
              (QStringList{u"disputes.review"_qs, u"disputes.review"_qs}));
}

TEST(RowMatcherTest, ARowWithoutALabelMayPartItsThousandsByBlanks)
{
    QStringList figures = u"3 4 5 6 18 7 8 9 10 34 1 2 3 4 10"_qs.split(u' ');
    for (QString& figure : figures)
        figure = u"1\u2009"_qs + figure.rightJustified(3, u'0');
    EXPECT_EQ(matched("2021", tableOf({figures})), QStringList{u"disputes.review"_qs});
}

TEST(RowMatcherTest, TwoRowsInOneAreNone)
{
    EXPECT_EQ(matched("2021", tableOf({u"规章 行政规范性文件 1"_qs.split(u' ')})),
              QStringList{u"-"_qs});
}

TEST(RowMatcherTest, TheClerksWordCounts)
{
    TableContext context;
    context.block = 3;
    context.assigned = {{{3, 0, 2}, u"a20_1.rules"_qs}};
    const SourceTable table = tableOf({u"本年文件 1 2 3"_qs.split(u' ')});
    EXPECT_EQ(matched("2021", table, context), QStringList{u"a20_1.rules"_qs});
    context.block = 4; // another table
    EXPECT_EQ(matched("2021", table, context), QStringList{u"-"_qs});
}

} // namespace gongkai
