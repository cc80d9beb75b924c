// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/odf_parts_read.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(OdfPartsReadTest, ANoteIsItsTextWithoutItsNumber)
{
    QXmlStreamReader xml(u"<note><note-citation>1</note-citation><note-body><p>含<span>下属"
                         "</span></p><p>单位</p></note-body></note>"_qs);
    xml.readNextStartElement();
    Budget budget(u"来源"_qs);
    EXPECT_EQ(readOdfFootnote(xml, budget), u"含下属 单位");
}

TEST(OdfPartsReadTest, WhatIsDrawnIsToldFromTheText)
{
    QXmlStreamReader xml(u"<d:frame xmlns:d=\"x:drawing:1.0\"><d:a/><frame/></d:frame>"_qs);
    xml.readNextStartElement();
    EXPECT_TRUE(isDrawingOfOdf(xml));
    xml.readNextStartElement();
    EXPECT_FALSE(isDrawingOfOdf(xml)) << "a link";
    xml.skipCurrentElement();
    xml.readNextStartElement();
    EXPECT_FALSE(isDrawingOfOdf(xml)) << "of another name space";
    EXPECT_TRUE(isUnreadOfOdf(u"annotation"));
    EXPECT_FALSE(isUnreadOfOdf(u"p"));
}

} // namespace gongkai
