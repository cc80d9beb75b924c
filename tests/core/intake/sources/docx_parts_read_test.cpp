// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/docx_parts_read.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace docx_read;

// Stands at the element that this is.
struct At
{
    explicit At(const char* element) : xml(QString::fromLatin1(element))
    {
        xml.readNextStartElement();
    }
    QXmlStreamReader xml;
};

TextLook lookOf(const char* element)
{
    At at(element);
    TextLook look;
    addToLook(at.xml, look);
    return look;
}

} // namespace

TEST(DocxPartsReadTest, APropertyIsOnUnlessItSaysNo)
{
    for (const char* on : {"<vanish/>", "<vanish val=\"1\"/>", "<vanish val=\"true\"/>"})
        EXPECT_TRUE(isOn(At(on).xml)) << on;
    for (const char* off :
         {"<vanish val=\"0\"/>", "<vanish val=\"false\"/>", "<vanish val=\"off\"/>"})
        EXPECT_FALSE(isOn(At(off).xml)) << off;
}

TEST(DocxPartsReadTest, OnlyWhatIsNotWhiteShades)
{
    for (const char* dark : {"<highlight val=\"yellow\"/>", "<shd val=\"clear\" fill=\"000000\"/>",
                             "<shd val=\"pct50\" fill=\"FFFFFF\"/>"})
        EXPECT_TRUE(shades(At(dark).xml)) << dark;
    for (const char* white :
         {"<highlight val=\"none\"/>", "<highlight val=\"white\"/>",
          "<shd val=\"clear\" fill=\"ffffff\"/>", "<shd val=\"clear\" fill=\"auto\"/>"})
        EXPECT_FALSE(shades(At(white).xml)) << white;
}

TEST(DocxPartsReadTest, WhatIsHiddenStruckOrWhiteIsNotRead)
{
    EXPECT_TRUE(lookOf("<vanish/>").isUnread());
    EXPECT_TRUE(lookOf("<strike/>").isUnread());
    EXPECT_TRUE(lookOf("<dstrike/>").isUnread());
    EXPECT_FALSE(lookOf("<dstrike val=\"0\"/>").isUnread());
    EXPECT_TRUE(lookOf("<color val=\"ffffff\"/>").isUnseen());
    EXPECT_FALSE(lookOf("<color val=\"000000\"/>").isUnseen());
}

TEST(DocxPartsReadTest, TextIsRaisedByItsAlignmentOrByPoints)
{
    EXPECT_EQ(lookOf("<vertAlign val=\"superscript\"/>").raised, Raised::Above);
    EXPECT_EQ(lookOf("<vertAlign val=\"subscript\"/>").raised, Raised::Below);
    EXPECT_EQ(lookOf("<vertAlign val=\"baseline\"/>").raised, Raised::No);
    EXPECT_EQ(lookOf("<position val=\"12\"/>").raised, Raised::Above);
    EXPECT_EQ(lookOf("<b/>").raised, std::nullopt);
}

TEST(DocxPartsReadTest, AStyleLooksLikeTheOneItIsBasedOn)
{
    QXmlStreamReader xml(u"<styles><style styleId=\"A\"><rPr><strike/></rPr></style>"
                         "<style styleId=\"B\"><basedOn val=\"A\"/></style>"
                         "<style styleId=\"C\"><basedOn val=\"A\"/><strike val=\"0\"/></style>"
                         "</styles>"_qs);
    WordNumbers numbers;
    Budget budget(u"来源"_qs);
    const TextStyles styles = readStyles(xml, numbers, budget);
    EXPECT_TRUE(styles.look(u"B"_qs).isUnread());
    EXPECT_FALSE(styles.look(u"C"_qs).isUnread());
}

TEST(DocxPartsReadTest, WhatIsSeenButNotReadIsKnown)
{
    EXPECT_TRUE(isKnownOfRun(u"t"));
    EXPECT_FALSE(isKnownOfRun(u"sym"));
    const auto isShape = [](const QString& name) {
        QXmlStreamReader xml(u"<%1 xmlns=\"http://example.org/math\"/>"_qs.arg(name));
        xml.readNextStartElement();
        return isShapeOfFormula(xml);
    };
    EXPECT_TRUE(isShape(u"f"_qs)) << "a fraction";
    EXPECT_FALSE(isShape(u"oMath"_qs));
    EXPECT_FALSE(isShapeOfFormula(At("<f/>").xml));
}

TEST(DocxPartsReadTest, OnlyOurOwnPropertiesAreTaken)
{
    QXmlStreamReader xml(u"<Properties><property name=\"gongkai.year\"><lpwstr>2024</lpwstr>"
                         "</property><property name=\"KSOProductBuildVer\"><lpwstr>2052</lpwstr>"
                         "</property></Properties>"_qs);
    Budget budget(u"来源"_qs);
    EXPECT_EQ(ownProperties(xml, budget), (std::map<QString, QString>{{u"year"_qs, u"2024"_qs}}));
}

} // namespace gongkai
