// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/pdf_text.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace gongkai {
namespace {

// Letters of ten points, each beside the one before; a blank leaves a gap of two letters.
std::vector<PdfLetter> letters(const QString& text, double left, double top)
{
    std::vector<PdfLetter> all;
    for (const QChar c : text) {
        if (c == u' ')
            left += 10;
        else
            all.push_back({QString(c), {left, top, left + 10, top + 10}});
        left += 10;
    }
    return all;
}

TEST(PdfTextTest, LettersBesideEachOtherAreALine)
{
    std::vector<PdfLetter> all = letters(u"乙丙"_qs, 0, 20);
    for (const PdfLetter& letter : letters(u"规章 12"_qs, 0, 0))
        all.push_back(letter);
    const auto lines = pdfLines(all);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].words(), (QStringList{u"规章"_qs, u"12"_qs}));
    EXPECT_EQ(lines[1].text(), u"乙丙");
}

TEST(PdfTextTest, TextThatRunsOverOtherTextStaysApart)
{
    // A label too wide for its column over the figures of its row, on another base or the same.
    for (const double lower : {0.0, 0.8}) {
        std::vector<PdfLetter> all = letters(u"申请人无正当理由逾期不补正的申请"_qs, 0, 0);
        for (const PdfLetter& letter : letters(u"112    17    187"_qs, 75, lower))
            all.push_back(letter);
        QStringList texts;
        for (const PdfLine& line : pdfLines(all))
            texts += line.words();
        texts.sort();
        EXPECT_EQ(texts, (QStringList{u"112"_qs, u"17"_qs, u"187"_qs,
                                      u"申请人无正当理由逾期不补正的申请"_qs}))
            << lower;
    }
}

TEST(PdfTextTest, ANumberAloneOrBetweenDashesIsOfThePage)
{
    for (const QString& text : {u"5"_qs, u"— 5 —"_qs, u"第5页"_qs, u"5/12"_qs})
        EXPECT_TRUE(isPageNumber(text)) << qPrintable(text);
    for (const QString& text : {u"1234"_qs, u"5件"_qs, u"一、"_qs})
        EXPECT_FALSE(isPageNumber(text)) << qPrintable(text);
}

TEST(PdfTextTest, AFullLineGoesOnAndAShortOneEndsItsParagraph)
{
    PdfParagraphs paragraphs;
    paragraphs.beginPage({0, 100});
    EXPECT_EQ(paragraphs.add(pdfLines(letters(u"一二三四五六七八九十"_qs, 0, 0)).front()),
              QString());
    EXPECT_EQ(paragraphs.add(pdfLines(letters(u"甲乙"_qs, 0, 14)).front()), QString());
    EXPECT_EQ(paragraphs.add(pdfLines(letters(u"丙丁"_qs, 0, 28)).front()),
              u"一二三四五六七八九十甲乙");
    EXPECT_EQ(paragraphs.end(), u"丙丁");
}

} // namespace

} // namespace gongkai
