// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid/cell_block.h"

#include <gtest/gtest.h>

namespace gongkai::test {
namespace {

struct Clip
{
    const char* what;
    const char16_t* text;
    const char16_t* cells; ///< cells in brackets, one row a line
};

QString printed(const TextBlock& block)
{
    QStringList rows;
    for (const QStringList& row : block)
        rows << u'[' + row.join(QStringLiteral("][")) + u']';
    return rows.join(u'\n');
}

class CellBlockTest : public testing::TestWithParam<Clip>
{};

TEST_P(CellBlockTest, ReadsWhatOfficeProgramsCopy)
{
    EXPECT_EQ(printed(readBlock(QString::fromUtf16(GetParam().text))).toStdString(),
              QString::fromUtf16(GetParam().cells).toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Clipboards, CellBlockTest,
    testing::Values(Clip{"Nothing", u"", u""}, //
                    Clip{"OneCell", u"12", u"[12]"},
                    Clip{"ExcelEndsWithALine", u"1\t2\r\n3\t4\r\n", u"[1][2]\n[3][4]"},
                    Clip{"WordAddsEmptyLines", u"1\t2\n3\t4\n\n\n", u"[1][2]\n[3][4]"},
                    Clip{"OldMacLines", u"1\t2\r3\t4\r", u"[1][2]\n[3][4]"},
                    Clip{"ABlankLastRowOfSeveralCellsCounts", u"1\t2\n\t\n", u"[1][2]\n[][]"},
                    Clip{"ABlankRowInBetweenCounts", u"1\n\n3\n", u"[1]\n[]\n[3]"},
                    Clip{"BlankAtTheEndOfTheRow", u"1\t\n3\t", u"[1][]\n[3][]"},
                    Clip{"BlanksAround",
                         u" 1 \t\u3000"
                         u"2\u00a0",
                         u"[1][2]"},
                    Clip{"LineEndInQuotes", u"\"1\n2\"\t3\n", u"[1\n2][3]"},
                    Clip{"TabInQuotes", u"\"1\t2\"\t3\n", u"[1\t2][3]"},
                    Clip{"DoubledQuotes", u"\"say \"\"1\"\"\"\t2", u"[say \"1\"][2]"},
                    Clip{"AQuoteThatNeverEnds", u"\"1\t2", u"[\"1][2]"},
                    Clip{"TextAfterTheQuote", u"\"1\"x\t2", u"[1x][2]"},
                    Clip{"RaggedRows", u"1\t2\t3\n4\n", u"[1][2][3]\n[4]"},
                    Clip{"ZeroBytes", u"1\u0001\t2", u"[1\u0001][2]"}),
    [](const auto& clip) { return clip.param.what; });

TEST(CellBlockLimitTest, AHugeClipboardIsReadInOnePass)
{
    // One quote that never ends before a long text: no quadratic search for its end.
    QString text = QStringLiteral("\"1");
    for (int i = 0; i < 20'000; ++i)
        text += QStringLiteral("\t\"\n");
    EXPECT_GT(readBlock(text).size(), 0U);
}

} // namespace
} // namespace gongkai::test
