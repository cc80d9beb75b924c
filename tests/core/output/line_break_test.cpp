// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/line_break.h"

#include <gtest/gtest.h>

#include <QList>
#include <QString>

#include <string_view>

namespace gongkai {
namespace {

// The text with “|” wherever a line may end.
QString marked(const QString& text)
{
    const QList<uint> points = text.toUcs4();
    QString result;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        if (i > 0 && mayBreakBetween(points[i - 1], c))
            result += u'|';
        result += QString::fromUcs4(&c, 1);
    }
    return result;
}

TEST(LineBreakTest, ClosingMarksAreNeverFirstOnALine)
{
    for (const char32_t mark : std::u32string_view(U"、，。；：？！”’）》〉】」』％—·/%"))
        EXPECT_FALSE(mayBreakBetween(U'文', mark)) << static_cast<unsigned>(mark);
}

TEST(LineBreakTest, OpeningMarksAreNeverLastOnALine)
{
    for (const char32_t mark : std::u32string_view(U"“‘（《〈【「『￥/("))
        EXPECT_FALSE(mayBreakBetween(mark, U'文')) << static_cast<unsigned>(mark);
}

TEST(LineBreakTest, ChineseTextBreaksBetweenCharactersButNotAtTheWrongSideOfAMark)
{
    EXPECT_EQ(marked(QStringLiteral("公开（一）政府，信息")),
              QStringLiteral("公|开|（一）|政|府，|信|息"));
}

TEST(LineBreakTest, NumbersAndLatinWordsStayWhole)
{
    EXPECT_EQ(marked(QStringLiteral("收12,345.67元")), QStringLiteral("收|12,345.67|元"));
    EXPECT_EQ(marked(QStringLiteral("增8.6%和APP2021年")), QStringLiteral("增|8.6%|和|APP2021|年"));
    EXPECT_EQ(marked(QStringLiteral("１２３，４")), QStringLiteral("１２３，|４"));
}

TEST(LineBreakTest, AnAddressMayEndALineAfterASlashADateMayNot)
{
    EXPECT_EQ(marked(QStringLiteral("http://www.gov.cn/col")),
              QStringLiteral("http://|www.gov.cn/|col"));
    EXPECT_EQ(marked(QStringLiteral("2021/3/4")), QStringLiteral("2021/3/4"));
}

TEST(LineBreakTest, DashAndEllipsisPairsStayTogether)
{
    EXPECT_EQ(marked(QStringLiteral("甲——乙……丙")), QStringLiteral("甲——|乙|……|丙"));
}

TEST(LineBreakTest, BlanksStayAtTheEndOfTheLine)
{
    EXPECT_EQ(marked(QStringLiteral("WPS 2019　年")), QStringLiteral("WPS |2019　|年"));
}

TEST(LineBreakTest, ACharacterOutsideThePlaneAndItsVariantMarkStayTogether)
{
    EXPECT_EQ(marked(QStringLiteral("𠮷野葛\U000E0100城")),
              QStringLiteral("𠮷|野|葛\U000E0100|城"));
}

} // namespace
} // namespace gongkai
