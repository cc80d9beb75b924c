// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/docx_numbering.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

// The numbers that these definitions print for paragraphs of list “1” at these levels.
QString numbered(const QString& numbering, std::initializer_list<int> levels)
{
    QXmlStreamReader xml(u"<numbering>"_qs + numbering + u"</numbering>"_qs);
    Budget budget(u"来源"_qs);
    WordNumbers numbers;
    docx_read::readNumbering(xml, numbers, budget);
    QStringList told;
    for (const int level : levels)
        told += numbers.next({}, {u"1"_qs, level});
    return told.join(u'|');
}

const QString parts{
    QStringLiteral("<abstractNum abstractNumId=\"7\">"
                   "<lvl ilvl=\"0\"><start val=\"2\"/><numFmt val=\"chineseCountingThousand\"/>"
                   "<lvlText val=\"%1、\"/></lvl>"
                   "<lvl ilvl=\"1\"><numFmt val=\"decimal\"/><lvlText val=\"（%2）\"/></lvl>"
                   "</abstractNum>")};
const QString list{QStringLiteral("<num numId=\"1\"><abstractNumId val=\"7\"/></num>")};

} // namespace

TEST(DocxNumberingTest, AListIsNumberedByItsDefinition)
{
    EXPECT_EQ(numbered(parts + list, {0, 1, 1, 0}), u"二、|（1）|（2）|三、");
}

TEST(DocxNumberingTest, AListMayBeginElsewhere)
{
    const QString other =
        QStringLiteral("<num numId=\"1\"><abstractNumId val=\"7\"/><lvlOverride ilvl=\"0\">"
                       "<startOverride val=\"5\"/></lvlOverride></num>");
    EXPECT_EQ(numbered(parts + other, {0, 0}), u"五、|六、");
}

TEST(DocxNumberingTest, AnUnknownFormatAndADamagedPartNumberNothing)
{
    EXPECT_EQ(
        numbered(QString(parts).replace(u"chineseCountingThousand"_qs, u"hebrew1"_qs) + list, {0}),
        u"");
    EXPECT_EQ(numbered(u"</abstractNum>"_qs + list, {0}), u"");
}

} // namespace gongkai
