// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/turned_tables.h"

#include "tests/core/intake/match/tables.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// The ways to read it, one a line.
QString turned(const std::vector<QStringList>& rows)
{
    Budget budget(u"来源"_qs);
    QStringList all;
    for (const SourceTable& table : turnedTables(tableOf(rows), budget))
        all += told(table);
    return all.join(u'\n');
}

QStringList row(const QString& cells)
{
    return cells.split(u'/');
}

} // namespace

TEST(TurnedTablesTest, RowsBecomeColumns)
{
    EXPECT_EQ(turned({row(u"/予以公开/总计"_qs), row(u"自然人/1/2"_qs), row(u"其他/3/4"_qs)}),
              u"/自然人/其他 予以公开/1/3 总计/2/4\n"
              "自然人/其他 1/3 2/4");
}

TEST(TurnedTablesTest, OneFigureARowBehindTwoNames)
{
    const QString all = turned({row(u"类型/结果/数量"_qs), row(u"行政复议/结果维持/1"_qs),
                                row(u"行政复议/总计/2"_qs), row(u"复议后起诉/结果维持/3"_qs),
                                row(u"复议后起诉/总计/4"_qs)});
    EXPECT_EQ(all.section(u'\n', 0, 0), u"/结果维持/总计 行政复议/1/2 复议后起诉/3/4");
}

TEST(TurnedTablesTest, APairOfNamesThatIsMissingOrDoubledIsNoTable)
{
    for (const QString& last : {u"复议后起诉/结果维持/4"_qs, u"行政复议/其他结果/4"_qs}) {
        const QString all = turned({row(u"行政复议/结果维持/1"_qs), row(u"行政复议/总计/2"_qs),
                                    row(u"复议后起诉/结果维持/3"_qs), row(last)});
        EXPECT_EQ(all.section(u'\n', 0, 0),
                  u"行政复议/行政复议/复议后起诉/"_qs + last.section(u'/', 0, 0) +
                      u" 结果维持/总计/结果维持/"_qs + last.section(u'/', 1, 1) + u" 1/2/3/4"_qs);
    }
}

TEST(TurnedTablesTest, WhereACellIsMissingOrBlankNoneIsTurned)
{
    EXPECT_EQ(turned({row(u"/予以公开/总计"_qs), row(u"自然人/1/_"_qs), row(u"其他/3/4"_qs)}), u"");
    EXPECT_EQ(turned({row(u"/予以公开/总计"_qs), row(u"自然人/1/"_qs), row(u"其他/3/4"_qs)}), u"");
}

} // namespace gongkai
