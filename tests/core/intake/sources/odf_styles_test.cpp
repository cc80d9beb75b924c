// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/odf_styles.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(OdfStylesTest, AStyleLooksLikeTheOneItIsBasedOn)
{
    QXmlStreamReader xml(
        u"<a><style name='x' family='text'/><text-properties display='none'/>"
        "<style name='y' family='text' parent-style-name='x'/>"
        "<style name='x' family='paragraph'/><text-properties text-line-through-style='solid'/>"
        "<style name='t' family='table'/><table-properties display='false'/><p/></a>"_qs);
    OdfStyles styles;
    bool isStyle = true;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement)
            isStyle = styles.add(xml);
    EXPECT_FALSE(isStyle) << "a paragraph is none";
    EXPECT_TRUE(styles.look(u"text"_qs, u"y"_qs).isHidden.value_or(false));
    EXPECT_FALSE(styles.look(u"paragraph"_qs, u"x"_qs).isHidden.value_or(false))
        << "of another family";
    EXPECT_TRUE(styles.look(u"paragraph"_qs, u"x"_qs).isStruck.value_or(false));
    EXPECT_TRUE(styles.look(u"table"_qs, u"t"_qs).isHidden.value_or(false));
}

} // namespace gongkai
