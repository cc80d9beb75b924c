// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/row_tables.h"
#include "tests/core/intake/match/tables.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

QString joined(std::vector<SourceBlock> blocks)
{
    SourceDocument source;
    source.blocks = std::move(blocks);
    Budget budget(u"来源"_qs);
    joinRowTables(source, budget);
    QStringList texts;
    for (const SourceBlock& block : source.blocks) {
        const auto* table = std::get_if<SourceTable>(&block);
        texts += table ? u'[' + told(*table) + u']' : std::get<QString>(block);
    }
    return texts.join(u' ');
}

const SourceTable one = tableOf({{u"规章"_qs, u"1"_qs}});
const SourceTable wide = tableOf({{u"规章"_qs, u"1"_qs, u"2"_qs}});

} // namespace

TEST(RowTablesTest, TablesOfOneRowEachAreOne)
{
    EXPECT_EQ(joined({one, wide, one}), u"[规章/1/_ 规章/1/2 规章/1/_]");
    EXPECT_EQ(joined({u"甲"_qs, one, one, one, u"乙"_qs}), u"甲 [规章/1 规章/1 规章/1] 乙");
}

TEST(RowTablesTest, FewOrPartedOnesStay)
{
    EXPECT_EQ(joined({one, one}), u"[规章/1] [规章/1]");
    EXPECT_EQ(joined({one, one, u"甲"_qs, one}), u"[规章/1] [规章/1] 甲 [规章/1]");
    EXPECT_EQ(joined({one, tableOf({{u"1"_qs}}), one}), u"[规章/1] [1] [规章/1]");
}

TEST(RowTablesTest, SheetsAndWhatIsOnlyListedStay)
{
    SourceTable sheet = one;
    sheet.setName(u"表一"_qs);
    EXPECT_EQ(joined({sheet, sheet, sheet}), u"[规章/1] [规章/1] [规章/1]");
    SourceTable loose = one;
    loose.setLoose();
    EXPECT_EQ(joined({one, loose, one}), u"[规章/1] [规章/1] [规章/1]");
}

} // namespace gongkai
