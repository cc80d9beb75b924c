// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/readers.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

// Paragraphs as they are, tables as rows of “cell (columns)”.
QStringList readRich(const QByteArray& bytes)
{
    Budget budget(u"来源"_qs);
    const auto document = readRtfSource(bytes, budget);
    EXPECT_TRUE(document);
    QStringList found;
    for (const SourceBlock& block : document->blocks) {
        const auto* table = std::get_if<SourceTable>(&block);
        if (!table) {
            found += std::get<QString>(block);
            continue;
        }
        for (int row = 0; row < table->rowCount(); ++row) {
            QStringList cells;
            for (const SourceCell* cell : table->row(row))
                cells += u"%1(%2)"_qs.arg(cell->text, QString::number(cell->columnSpan));
            found += cells.join(u'|');
        }
    }
    return found;
}

TEST(RtfReaderTest, ChineseStandsInBytesOrInNumbers)
{
    EXPECT_EQ(readRich("{\\rtf1\\ansi\\ansicpg936 \\'b1\\'a8\\'b8\\'e6\\par}"),
              QStringList{u"报告"_qs});
    EXPECT_EQ(readRich("{\\rtf1\\ansi\\ansicpg1252\\uc1 \\u25253?\\u21578\\'3f5\\par}"),
              QStringList{u"报告5"_qs})
        << "what stands in for a number is skipped";
    EXPECT_EQ(readRich("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f3\\fcharset134 SimSun;}}"
                       "\\f3 \\'b1\\'a8\\f0 a\\par}"),
              QStringList{u"报a"_qs})
        << "the font says so";
}

TEST(RtfReaderTest, CellsStandWhereTheirEdgesAre)
{
    const QByteArray head = "\\trowd\\cellx1000\\cellx3000\\intbl a\\cell b\\cell\\row";
    const QByteArray row =
        "\\trowd\\cellx1000\\cellx2000\\cellx3000\\intbl c\\cell\\cell 5\\cell\\row";
    EXPECT_EQ(readRich("{\\rtf1\\ansi " + head + row + "\\pard x\\par}"),
              (QStringList{u"a(1)|b(2)"_qs, u"c(1)|(1)|5(1)"_qs, u"x"_qs}));
}

TEST(RtfReaderTest, MergedCellsAreOne)
{
    const QByteArray row = "\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000"
                           "\\intbl a\\cell\\cell b\\cell\\row";
    const QByteArray below = "\\trowd\\cellx1000\\cellx2000\\cellx3000"
                             "\\intbl 1\\cell 2\\cell 3\\cell\\row";
    EXPECT_EQ(readRich("{\\rtf1\\ansi " + row + below + "}"),
              (QStringList{u"a(2)|b(1)"_qs, u"1(1)|2(1)|3(1)"_qs}));
}

TEST(RtfReaderTest, WhatIsNoTextIsNotRead)
{
    EXPECT_EQ(readRich("{\\rtf1\\ansi{\\info{\\title 7}}{\\header 8\\par}"
                       "{\\*\\generator 9}{\\field{\\*\\fldinst =1+1}{\\fldrslt 2}}"
                       "{\\pict\\bin3 }}}}\\v 55\\v0 {\\deleted 77} x\\par}"),
              QStringList{u"2 x"_qs});
}

TEST(RtfReaderTest, HiddenFiguresAreCounted)
{
    Budget budget(u"来源"_qs);
    EXPECT_EQ(readRtfSource("{\\rtf1 1\\v 55\\v0\\par 2\\v x\\par}", budget)->hidden.others, 1);
}

TEST(RtfReaderTest, ARowWithAnotherNumberOfCellsIsATableOfItsOwn)
{
    EXPECT_EQ(readRich("{\\rtf1\\ansi\\trowd\\cellx1000\\cellx2000\\intbl 1\\cell 2\\cell"
                       " 3\\cell\\row}"),
              QStringList{u"1(1)|2(1)|3(1)"_qs});
}

} // namespace
} // namespace gongkai
