// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/odf_lists.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace gongkai {

TEST(OdfListsTest, TheFirstParagraphOfAnItemHasItsNumber)
{
    QXmlStreamReader xml(u"<a><list-style name='x'/>"
                         "<list-level-style-number level='1' num-format='1' num-suffix='.'/>"
                         "<list style-name='x'/><list-item/><p/><p/><list-item/><p/></a>"_qs);
    OdfLists lists;
    QStringList numbers;
    xml.readNextStartElement();
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || lists.add(xml))
            continue;
        if (xml.name() == u"list")
            lists.openList(xml);
        else if (xml.name() == u"list-item")
            lists.beginItem(xml);
        else
            numbers += lists.beginParagraph(xml);
    }
    EXPECT_EQ(numbers.join(u'|'), u"1.||2.");
}

} // namespace gongkai
