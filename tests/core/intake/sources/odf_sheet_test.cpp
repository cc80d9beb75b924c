// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/odf_sheet.h"

#include "tests/core/intake/match/tables.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// Each line an element; “/cell TEXT” and “/row” end what is open.
QString read(const QStringList& steps, HiddenParts* hidden = nullptr)
{
    Budget budget(u"来源"_qs);
    OdfSheet sheet(u"表"_qs, budget);
    for (const QString& step : steps) {
        if (step.startsWith(u"/cell")) {
            if (step.size() > 6)
                sheet.addLine(step.sliced(6));
            sheet.endCell({});
            continue;
        }
        if (step == u"/row") {
            sheet.endRow();
            continue;
        }
        QXmlStreamReader xml(u'<' + step + u"/>");
        xml.readNextStartElement();
        if (xml.name() == u"column")
            sheet.addColumns(xml);
        else if (xml.name() == u"row")
            sheet.beginRow(xml);
        else
            sheet.beginCell(xml);
    }
    HiddenParts none;
    const SourceTable table = sheet.take(hidden ? *hidden : none);
    EXPECT_EQ(table.name(), u"表");
    return told(table);
}

TEST(OdfSheetTest, CellsAndRowsMayBeRepeated)
{
    EXPECT_EQ(read({u"row number-rows-repeated='2'"_qs, u"cell number-columns-repeated='2'"_qs,
                    u"/cell 1"_qs, u"cell"_qs, u"/cell 2"_qs, u"/row"_qs}),
              u"1/1/2 1/1/2");
}

TEST(OdfSheetTest, MergedCellsCoverTheirPlaces)
{
    EXPECT_EQ(read({u"row"_qs, u"cell number-columns-spanned='2'"_qs, u"/cell 甲"_qs, u"cell"_qs,
                    u"/cell"_qs, u"/row"_qs, u"row"_qs, u"cell"_qs, u"/cell 1"_qs, u"cell"_qs,
                    u"/cell 2"_qs, u"/row"_qs}),
              u"甲/甲 1/2");
}

TEST(OdfSheetTest, HiddenColumnsAreCounted)
{
    HiddenParts hidden;
    EXPECT_EQ(read({u"column"_qs, u"column visibility='collapse'"_qs, u"row"_qs, u"cell"_qs,
                    u"/cell 甲"_qs, u"cell"_qs, u"/cell 1"_qs, u"/row"_qs},
                   &hidden),
              u"甲");
    EXPECT_EQ(hidden.columns, 1);
}

TEST(OdfSheetTest, NumbersOfAttributesStayInTheirBounds)
{
    QXmlStreamReader xml(u"<cell a='0' b='99999999'/>"_qs);
    xml.readNextStartElement();
    EXPECT_EQ(odfNumber(xml, u"a", mostOdfColumns), 1);
    EXPECT_EQ(odfNumber(xml, u"b", mostOdfColumns), mostOdfColumns);
    EXPECT_EQ(odfNumber(xml, u"c", mostOdfColumns), 1);
}

} // namespace

} // namespace gongkai
