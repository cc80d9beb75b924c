// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/named_figures.h"

#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// Paragraphs as they are, tables as “[…]”.
QString read(const QStringList& lines)
{
    std::vector<SourceBlock> blocks(lines.begin(), lines.end());
    Budget budget(u"来源"_qs);
    tablesOfNamedFigures(blocks, FormIndex(builtInForm("2021")), budget);
    QStringList parts;
    for (const SourceBlock& block : blocks) {
        const QString* text = std::get_if<QString>(&block);
        parts += text ? *text : u'[' + told(std::get<SourceTable>(block)) + u']';
    }
    return parts.join(u'\n');
}

const QString granted{QStringLiteral(
    "（一）予以公开：自然人1，商业企业2，科研机构3，社会公益组织4，法律服务机构5，其他6，总计21")};
const QString partial{QStringLiteral(
    "（二）部分公开：总计=21 自然人=1 商业企业=2 科研机构=3 社会公益组织=4 法律服务机构=5 其他=6")};

} // namespace

TEST(NamedFiguresTest, ThreeLinesBecomeATable)
{
    EXPECT_EQ(read({u"如下："_qs, granted, partial, granted + u'。', u"完。"_qs}),
              u"如下：\n[/自然人/商业企业/科研机构/社会公益组织/法律服务机构/其他/总计 "
              "（一）予以公开/1/2/3/4/5/6/21 （二）部分公开/1/2/3/4/5/6/21 "
              "（一）予以公开/1/2/3/4/5/6/21]\n完。");
}

TEST(NamedFiguresTest, FewerAreWords)
{
    EXPECT_EQ(read({granted, partial, u"完。"_qs}), granted + u'\n' + partial + u"\n完。"_qs);
}

TEST(NamedFiguresTest, ALineThatNamesNotEveryFigureOnceIsNone)
{
    for (const QString& other : {QString(granted).replace(u"其他6，"_qs, u""_qs),
                                 QString(granted).replace(u"其他6，"_qs, u"其他6，其他6，"_qs),
                                 QString(granted).replace(u"其他6"_qs, u"上年6"_qs),
                                 QString(granted).replace(u"其他6"_qs, u"其他约6"_qs),
                                 QString(granted).replace(u"予以公开"_qs, u"予以"_qs)})
        EXPECT_EQ(read({granted, other, granted}), granted + u'\n' + other + u'\n' + granted)
            << qPrintable(other);
}

} // namespace gongkai
