// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/docx_tables.h"

#include "tests/core/intake/match/tables.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// The table of these elements, text in cells as “<t>…</t>”, and how much was hidden.
QString read(const QString& elements)
{
    QXmlStreamReader xml(u"<tbl xmlns:w=\"w\">"_qs + elements + u"</tbl>"_qs);
    Budget budget(u"来源"_qs);
    DocxTable table(budget);
    HiddenParts hidden;
    xml.readNextStartElement();
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            table.start(xml, TextStyles());
        else if (token == QXmlStreamReader::EndElement && xml.name() != u"tbl")
            table.end(xml.name(), hidden);
        else if (token == QXmlStreamReader::Characters)
            table.lines += xml.text().toString();
    }
    return told(table.builder.take()) + u" hidden "_qs + QString::number(hidden.rows);
}

TEST(DocxTablesTest, CellsSpanColumnsAndGoOnInTheNextRow)
{
    EXPECT_EQ(read(u"<tr><tc><tcPr><gridSpan w:val=\"2\"/></tcPr>甲</tc></tr>"
                   "<tr><tc>1</tc><tc>2</tc></tr>"_qs),
              u"甲/甲 1/2 hidden 0");
    EXPECT_EQ(read(u"<tr><tc>甲</tc><tc>1</tc></tr>"
                   "<tr><tc><tcPr><vMerge/></tcPr></tc><tc>2</tc></tr>"_qs),
              u"甲/1 甲/2 hidden 0");
}

TEST(DocxTablesTest, DeletedAndHiddenRowsAreLeftOut)
{
    EXPECT_EQ(read(u"<tr><tc>甲</tc><tc>1</tc></tr>"
                   "<tr><trPr><del/></trPr><tc>乙</tc><tc>2</tc></tr>"
                   "<tr><trPr><hidden/></trPr><tc>丙</tc><tc>3</tc></tr>"_qs),
              u"甲/1 hidden 1");
}

TEST(DocxTablesTest, APictureIsNotBlank)
{
    EXPECT_NE(read(u"<tr><tc><blip/></tc></tr>"_qs), u" hidden 0");
}

} // namespace

} // namespace gongkai
