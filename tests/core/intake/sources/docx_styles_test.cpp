// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/docx_styles.h"

#include "tests/support/containers.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

DocxStyles stylesOf(const std::vector<std::pair<QString, QByteArray>>& parts)
{
    const QByteArray file = test::zipOf(parts);
    Budget budget(u"来源"_qs);
    const auto archive = ZipArchive::open(file, budget);
    EXPECT_TRUE(archive);
    return readDocxStyles(*archive, budget);
}

} // namespace

TEST(DocxStylesTest, LooksHeadingsAndNumbersAreReadTogether)
{
    DocxStyles styles =
        stylesOf({{u"word/styles.xml"_qs,
                   "<styles xmlns:w=\"w\"><style styleId=\"H\"><name w:val=\"heading 1\"/>"
                   "<numId w:val=\"1\"/><strike/></style></styles>"},
                  {u"word/numbering.xml"_qs,
                   "<numbering xmlns:w=\"w\"><abstractNum abstractNumId=\"0\"><lvl ilvl=\"0\">"
                   "<numFmt w:val=\"decimal\"/><lvlText w:val=\"%1.\"/></lvl></abstractNum>"
                   "<num numId=\"1\"><abstractNumId w:val=\"0\"/></num></numbering>"}});
    EXPECT_EQ(styles.headings.level(u"H"_qs), 0);
    EXPECT_TRUE(styles.looks.look(u"H"_qs).isUnread());
    EXPECT_EQ(styles.numbers.next(u"H"_qs, {}), u"1.");
}

TEST(DocxStylesTest, PartsThatAreNotThereTellNothing)
{
    DocxStyles styles = stylesOf({{u"word/document.xml"_qs, "<document/>"}});
    EXPECT_EQ(styles.headings.level(u"H"_qs), std::nullopt);
    EXPECT_FALSE(styles.looks.look(u"H"_qs).isUnread());
    EXPECT_EQ(styles.numbers.next(u"H"_qs, {}), u"");
}

} // namespace gongkai
