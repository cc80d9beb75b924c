// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/html_boxes.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(HtmlBoxesTest, StylesAndClassesSayWhichPartOfATable)
{
    EXPECT_EQ(boxOfDisplay(u"table-row"), Box::Row);
    EXPECT_EQ(boxOfDisplay(u"table-cell"), Box::Cell);
    EXPECT_EQ(boxOfDisplay(u"block"), Box::None);
    EXPECT_EQ(boxOfClasses(u"wide row"), Box::Row);
    EXPECT_EQ(boxOfClasses(u"td"), Box::Cell);
    EXPECT_EQ(boxOfClasses(u"narrow"), Box::None);
    EXPECT_TRUE(canBeBox(u"div"_qs));
    EXPECT_FALSE(canBeBox(u"td"_qs));
}

TEST(HtmlBoxesTest, ShownAsATableTheyAreOne)
{
    Budget budget(u"来源"_qs);
    HtmlBoxes boxes(budget);
    const QString page = u"<div><div>"_qs;
    QByteArray tags = boxes.open(u"div"_qs, Box::Table, Box::None, page, 5, {});
    tags += boxes.open(u"div"_qs, Box::Row, Box::None, page, 10, {});
    tags += boxes.open(u"div"_qs, Box::Cell, Box::None, page, 10, {});
    EXPECT_TRUE(tags.contains("<table") && tags.contains("<tr") && tags.contains("<td"))
        << tags.constData();
    EXPECT_TRUE(boxes.close(u"div"_qs).contains("</td>"));
}

} // namespace gongkai
