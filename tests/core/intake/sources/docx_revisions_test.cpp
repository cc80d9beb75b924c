// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/docx_revisions.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace gongkai {

TEST(DocxRevisionsTest, NeighboursOfOneKindAreOneChange)
{
    Revisions revisions;
    DocxRevisions counter(revisions);
    for (const char16_t* name : {u"p", u"ins", u"r"})
        counter.start(name);
    counter.endInsertion();
    counter.start(u"ins"); // right behind: the format changes
    counter.endInsertion();
    EXPECT_EQ(revisions.changes, 1);
    counter.start(u"r");
    counter.start(u"del");
    EXPECT_EQ(revisions.changes, 2);
    counter.start(u"rPrChange");
    counter.start(u"commentReference");
    EXPECT_EQ(revisions.changes, 3);
    EXPECT_EQ(revisions.comments, 1);
}

TEST(DocxRevisionsTest, TheEndOfAParagraphMayBeChangedToo)
{
    Revisions revisions;
    DocxRevisions counter(revisions);
    counter.start(u"del");
    counter.countMark(u"del");
    EXPECT_EQ(revisions.changes, 1);
    counter.countMark(u"ins");
    EXPECT_EQ(revisions.changes, 2);
}

TEST(DocxRevisionsTest, PropertiesAsTheyWereArePassedOver)
{
    QXmlStreamReader xml(u"<rPr><b/><rPrChange><i/></rPrChange><u/></rPr>"_qs);
    xml.readNextStartElement();
    Revisions revisions;
    DocxRevisions counter(revisions);
    Budget budget(u"来源"_qs);
    QStringList names;
    eachProperty(xml, counter, budget, [&](QStringView name) { names += name.toString(); });
    EXPECT_EQ(names.join(u' '), u"b u");
    EXPECT_EQ(revisions.changes, 1);
}

} // namespace gongkai
