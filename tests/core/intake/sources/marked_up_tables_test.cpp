// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/marked_up_tables.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(MarkedUpTablesTest, RowsOfMediaWikiBecomeLinesWithBars)
{
    EXPECT_EQ(withTablesAsRows(u"文\n{| class=\"a\"\n|+ 题\n! 甲 !! 乙\n|-\n| 规章 || 1\n|-\n"
                               "| style=\"b\" | 文件\n|\n|}\n尾"_qs),
              u"文\n题\n| 甲 | 乙 |\n| 规章 | 1 |\n| 文件 |  |\n尾");
}

TEST(MarkedUpTablesTest, RowsOfLatexBecomeLinesWithBars)
{
    EXPECT_EQ(withTablesAsRows(u"文\n\\begin{tabular}{|l|r|}\n\\hline\n甲 & 乙 \\\\ \\hline\n"
                               "A\\&B & \\\\\n\\bottomrule\n\\end{tabular}\n尾"_qs),
              u"文\n| 甲 | 乙 |\n| A&B |  |\n尾");
}

TEST(MarkedUpTablesTest, MergedCellsAndOtherTextStayAsTheyAre)
{
    for (const QString& text :
         {u"{|\n| colspan=\"2\" | 甲\n|}"_qs, u"{|\n| 甲\n"_qs, u"甲 | 1\n乙 & 2"_qs,
          u"\\begin{tabular}{ll}\n\\multicolumn{2}{c}{甲} \\\\\n\\end{tabular}"_qs,
          u"\\begin{tabular}{ll}\n甲 & 1 \\\\\n"_qs})
        EXPECT_EQ(withTablesAsRows(text), text);
}

} // namespace gongkai
