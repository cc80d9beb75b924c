// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/fonts.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

TEST(FontsTest, ThePrescribedFamiliesAreTakenWhereTheyAreInstalled)
{
    const FontChoice choice = chooseFonts(
        QStringList{QStringLiteral("Arial"), QStringLiteral("宋体"), QStringLiteral("黑体"),
                    QStringLiteral("楷体_GB2312"), QStringLiteral("仿宋_GB2312"),
                    QStringLiteral("FangSong"), QStringLiteral("方正小标宋简体")});
    EXPECT_EQ(choice.title, QStringLiteral("方正小标宋简体"));
    EXPECT_EQ(choice.heading, QStringLiteral("黑体"));
    EXPECT_EQ(choice.subheading, QStringLiteral("楷体_GB2312"));
    EXPECT_EQ(choice.body, QStringLiteral("仿宋_GB2312"));
    EXPECT_EQ(choice.digits, QStringLiteral("宋体"));
    EXPECT_TRUE(choice.substitutions.isEmpty());
}

TEST(FontsTest, WindowsFontsStandInForThePrescribedOnes)
{
    const FontChoice choice = chooseFonts(
        QStringList{QStringLiteral("Arial"), QStringLiteral("FangSong"), QStringLiteral("KaiTi"),
                    QStringLiteral("SimHei"), QStringLiteral("SimSun")});
    EXPECT_EQ(choice.title, QStringLiteral("SimSun"));
    EXPECT_EQ(choice.heading, QStringLiteral("SimHei"));
    EXPECT_EQ(choice.subheading, QStringLiteral("KaiTi"));
    EXPECT_EQ(choice.body, QStringLiteral("FangSong"));
    EXPECT_EQ(choice.digits, QStringLiteral("SimSun"));
    EXPECT_EQ(choice.substitutions, (QStringList{QStringLiteral("方正小标宋简体 → SimSun"),
                                                 QStringLiteral("楷体_GB2312 → KaiTi"),
                                                 QStringLiteral("仿宋_GB2312 → FangSong")}));
}

TEST(FontsTest, WithoutAnyKnownFontTheFirstInstalledOneIsUsedAndSaid)
{
    const FontChoice choice = chooseFonts(QStringList{QStringLiteral("Arial")});
    EXPECT_EQ(choice.body, QStringLiteral("Arial"));
    EXPECT_TRUE(choice.substitutions.contains(QStringLiteral("仿宋_GB2312 → Arial")));
}

TEST(FontsTest, JapaneseAndLatinShapesAreNeverChosenHere)
{
    const FontChoice choice = chooseFonts();
    for (const QString& family :
         {choice.title, choice.heading, choice.subheading, choice.body, choice.digits}) {
        EXPECT_FALSE(family.contains(u"JP")) << qPrintable(family);
        EXPECT_FALSE(family.contains(u"DejaVu")) << qPrintable(family);
    }
}

} // namespace
} // namespace gongkai
