// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/line_break.h"
#include "core/output/paper/text_lines.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace gongkai {
namespace {

class TextLinesTest : public testing::Test
{
protected:
    QStringList broken(const QString& text, double characters)
    {
        m_lines = breakText(text, m_format, characters * m_format.size, m_glyphs);
        QStringList result;
        for (const TextLine& line : m_lines)
            result += line.text;
        return result;
    }

    GlyphSource m_glyphs{chooseFonts()};
    TextFormat m_format;
    std::vector<TextLine> m_lines;
};

TEST_F(TextLinesTest, ChineseCharactersAreOneEmWide)
{
    EXPECT_EQ(broken(QString(11, u'公'), 5),
              (QStringList{QString(5, u'公'), QString(5, u'公'), QStringLiteral("公")}));
    EXPECT_NEAR(m_lines[0].width, 5 * m_format.size, 0.01);
}

TEST_F(TextLinesTest, ACommaAfterAFullLineIsDrawnIn)
{
    EXPECT_EQ(broken(QString(28, u'公') + u"，开", 28),
              (QStringList{QString(28, u'公') + u'，', QStringLiteral("开")}));
    const PlacedGlyph& comma = m_lines[0].glyphs.back();
    EXPECT_LE(comma.x + m_format.size / 2, 28 * m_format.size + 0.1)
        << "the ink of the comma stands inside the edge";
}

TEST_F(TextLinesTest, TwoMarksAfterAFullLineTakeACharacterAlong)
{
    EXPECT_EQ(broken(QString(28, u'公') + u"。”开", 28),
              (QStringList{QString(27, u'公'), QStringLiteral("公。”开")}));
}

TEST_F(TextLinesTest, AFirstLineIndentTakesItsRoom)
{
    m_format.firstIndent = 2 * m_format.size;
    EXPECT_EQ(broken(QString(7, u'公'), 5), (QStringList{QString(3, u'公'), QString(4, u'公')}));
    EXPECT_NEAR(m_lines[0].glyphs.front().x, 2 * m_format.size, 0.01);
    EXPECT_EQ(m_lines[1].glyphs.front().x, 0);
}

TEST_F(TextLinesTest, JustifiedLinesReachTheEdgeAndTheLastOneDoesNot)
{
    m_format.justify = true;
    broken(QStringLiteral("公开政府信息2024年公开政府"), 10.5);
    ASSERT_EQ(m_lines.size(), 2u);
    EXPECT_NEAR(m_lines[0].width, 10.5 * m_format.size, 0.01);
    EXPECT_LT(m_lines[1].width, 5 * m_format.size);
}

TEST_F(TextLinesTest, NoWideLetterSpacingIsMadeForALongWord)
{
    m_format.justify = true;
    broken(QStringLiteral("见https://www.example.gov.cn/index"), 12);
    EXPECT_LT(m_lines[0].width, 6 * m_format.size);
}

TEST_F(TextLinesTest, AWordWiderThanTheLineIsBrokenRatherThanLost)
{
    const QString word(200, u'w');
    EXPECT_EQ(broken(word, 10).join(QString()), word);
    for (const TextLine& line : m_lines)
        EXPECT_LE(line.width, 10 * m_format.size + 0.02);
}

TEST_F(TextLinesTest, LinesTooNarrowForOneCharacterStillEnd)
{
    EXPECT_EQ(broken(QStringLiteral("公开"), 0.1),
              (QStringList{QStringLiteral("公"), QStringLiteral("开")}));
}

TEST_F(TextLinesTest, LineFeedsEndLinesAndEmptyTextIsOneLine)
{
    EXPECT_EQ(broken(QStringLiteral("甲\n\n乙"), 10),
              (QStringList{QStringLiteral("甲"), QString(), QStringLiteral("乙")}));
    EXPECT_EQ(broken(QString(), 10), QStringList{QString()});
}

TEST_F(TextLinesTest, NoLineOfALongTextBeginsOrEndsWithAForbiddenMark)
{
    QString text;
    for (int i = 0; i < 400; ++i)
        text += QStringLiteral("依据《条例》第%1条，（一）公开“信息”——共%2件；").arg(i).arg(i * i);
    EXPECT_EQ(broken(text, 28).join(QString()), text);
    for (size_t i = 1; i < m_lines.size(); ++i) {
        const char16_t last = m_lines[i - 1].text.back().unicode();
        const char16_t first = m_lines[i].text.front().unicode();
        EXPECT_TRUE(mayBreakBetween(last, first)) << qPrintable(m_lines[i].text);
    }
}

TEST_F(TextLinesTest, ATitleOfTwoLinesPartsBeforeItsYear)
{
    m_format.role = FontRole::Title;
    m_format.size = 22;
    const auto lines = breakTitle(QStringLiteral("示例区人民政府2024年政府信息公开工作年度报告"),
                                  m_format, 442, m_glyphs);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].text, QStringLiteral("示例区人民政府"));
}

TEST_F(TextLinesTest, ALongNameTakesLinesOfItsOwnAboveTheYear)
{
    m_format.size = 22;
    const auto lines = breakTitle(
        QStringLiteral(
            "示例省示例自治州示例自治县住房和城乡建设局机关服务中心2024年政府信息公开工作年度报告"),
        m_format, 442, m_glyphs);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[2].text, QStringLiteral("2024年政府信息公开工作年度报告"));
    EXPECT_NEAR(lines[0].width, lines[1].width, 2 * m_format.size);
}

TEST_F(TextLinesTest, EvenLinesLeaveNoSingleCharacter)
{
    const auto lines =
        breakEvenly(QStringLiteral("商业企业"), m_format, 3 * m_format.size, m_glyphs);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].text, QStringLiteral("商业"));
}

TEST_F(TextLinesTest, EveryGlyphKnowsTheCharactersItStandsFor)
{
    const QString text = QStringLiteral("甲——𠮷1葛\U000E0100");
    broken(text, 20);
    QString joined;
    for (const PlacedGlyph& glyph : m_lines[0].glyphs)
        joined += m_lines[0].text.mid(glyph.start, glyph.length);
    EXPECT_EQ(joined, text);
}

TEST_F(TextLinesTest, AnUnbreakableWidthIsThatOfTheLongestNumber)
{
    const double number = unbreakableWidth(QStringLiteral("1234567890"), m_format, m_glyphs);
    EXPECT_GT(number, 4.5 * m_format.size);
    EXPECT_DOUBLE_EQ(unbreakableWidth(QStringLiteral("共1234567890件"), m_format, m_glyphs),
                     number);
}

} // namespace
} // namespace gongkai
