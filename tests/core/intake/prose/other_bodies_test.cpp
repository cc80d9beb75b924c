// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/other_bodies.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

// What stays of a report of 示例县水利局: its lines, “#” a table that is taken, “-” one that is
// only listed.
QString told(const QStringList& texts, const QString& agency = QStringLiteral("示例县水利局"))
{
    std::vector<SourceBlock> blocks;
    for (const QString& text : texts) {
        if (text == u"#")
            blocks.emplace_back(
                SourceTable(1, 2, {{0, 0, 1, 1, u"行政许可"_qs}, {0, 1, 1, 1, u"7"_qs}}));
        else
            blocks.emplace_back(text);
    }
    setOtherBodiesAside(blocks, [&agency] { return agency; });
    QStringList kept;
    for (const SourceBlock& block : blocks) {
        const auto* table = std::get_if<SourceTable>(&block);
        kept += table ? (table->isLoose() ? u"-"_qs : u"#"_qs) : std::get<QString>(block);
    }
    return kept.join(u' ');
}

const QString part{QStringLiteral("二、主动公开")};

} // namespace

TEST(OtherBodiesTest, AnAppendixThatNamesAnotherBodyIsSetAside)
{
    for (const char16_t* caption :
         {u"附件：下属示例县执法大队行政执法情况", u"附：水政监察大队数据",
          u"附表2：示例县水利局水政监察大队2023年统计表", u"附件1.各单位统计表",
          u"附：全县汇总数据", u"附件：示例县农业农村局数据"})
        EXPECT_EQ(told({part, u"#"_qs, QString::fromUtf16(caption), u"#"_qs, u"注"_qs, u"#"_qs}),
                  part + u" # - 注 -")
            << qPrintable(QString::fromUtf16(caption));
    EXPECT_EQ(told({part, u"附件：下属示例县执法大队数据"_qs, u"#"_qs}), part + u" -");
}

TEST(OtherBodiesTest, ANameAloneOverATableIsAnotherBody)
{
    EXPECT_EQ(told({part, u"#"_qs, u"水政监察大队数据"_qs, u"#"_qs}), part + u" # -");
    EXPECT_EQ(told({part, u"#"_qs, u"示例县农业农村局"_qs, u"#"_qs}), part + u" # -");
    for (const QString& own :
         {u"示例县水利局"_qs, u"示例县水利局政务公开办公室"_qs, u"填报单位：示例县执法大队"_qs,
          u"行政处罚情况"_qs, u"政府信息公开情况统计表"_qs})
        EXPECT_EQ(told({part, u"#"_qs, own, u"#"_qs}), part + u" # " + own + u" #");
}

TEST(OtherBodiesTest, TheOwnAppendixIsTaken)
{
    for (const QString& own :
         {u"附件：统计表"_qs, u"附件：2023年度政府信息公开情况统计表"_qs,
          u"附：示例县水利局2023年统计表"_qs, u"附表1：行政处罚情况"_qs,
          u"附件：示例县水利局（含下属单位）统计表"_qs, u"附：行政许可办理情况"_qs}) {
        EXPECT_EQ(told({part, own, u"#"_qs}), part + u' ' + own + u" #");
        EXPECT_EQ(told({part, u"#"_qs, own, u"#"_qs}), part + u" # " + own + u" #");
    }
    const QString all = u"附：全县汇总数据"_qs;
    EXPECT_EQ(told({part, all, u"#"_qs}), part + u' ' + all + u" #"); // it has no others
    EXPECT_EQ(told({part, u"#"_qs, all, u"#"_qs}, u"示例县人民政府"_qs),
              part + u" # " + all + u" #");
}

TEST(OtherBodiesTest, TheNextPartIsTheReportsOwnAgain)
{
    const QString list = u"附件：下属单位统计表"_qs;
    EXPECT_EQ(told({list, part, u"#"_qs}), list + u' ' + part + u" #");
    EXPECT_EQ(told({part, list, u"#"_qs, u"三、申请"_qs, u"#"_qs}), part + u" - 三、申请 #");
    EXPECT_EQ(told({part, u"#"_qs, list, u"一、总体"_qs, u"#"_qs, u"二、许可"_qs, u"#"_qs}),
              part + u" # 一、总体 - 二、许可 -");
}

TEST(OtherBodiesTest, TheClerkIsToldTheCaption)
{
    std::vector<SourceBlock> blocks{u"附：执法大队数据"_qs,
                                    SourceTable(1, 1, {{0, 0, 1, 1, u"7"_qs}})};
    blocks.insert(blocks.begin(), SourceTable(1, 1, {{0, 0, 1, 1, u"5"_qs}}));
    const QStringList notes = setOtherBodiesAside(blocks, [] { return u"示例县水利局"_qs; });
    ASSERT_EQ(notes.size(), 1);
    EXPECT_TRUE(notes.front().contains(u"附：执法大队数据"));
}

} // namespace gongkai
