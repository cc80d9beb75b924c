// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/xml_attribute.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(XmlAttributeTest, ThePrefixDoesNotMatter)
{
    QXmlStreamReader xml(u"<a xmlns:w=\"w\" w:val=\"1\" span=\"2\"/>"_qs);
    xml.readNextStartElement();
    EXPECT_EQ(attribute(xml, u"val"), u"1");
    EXPECT_EQ(attribute(xml, u"span"), u"2");
    EXPECT_EQ(attribute(xml, u"w:val"), QString());
}

} // namespace gongkai
