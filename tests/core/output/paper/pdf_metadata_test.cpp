// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/pdf_metadata.h"

#include <gtest/gtest.h>

#include <QColor>
#include <QColorSpace>
#include <QColorTransform>
#include <QXmlStreamReader>

namespace gongkai {
namespace {

Document document()
{
    Document document;
    document.title = QStringLiteral("甲<乙>&“丙”\u0001报告");
    document.author = QStringLiteral("示例区（市）");
    document.madeAt = QDateTime(QDate(2025, 1, 20), QTime(17, 30), Qt::OffsetFromUTC, 8 * 3600);
    return document;
}

TEST(PdfMetadataTest, InfoSaysTitleAuthorProgramAndDateInUtc)
{
    const QByteArray info = pdfInfo(document());
    EXPECT_TRUE(info.contains("/Author <FEFF793A4F8B533AFF085E02FF09>"));
    EXPECT_TRUE(info.contains("/Creator (Gongkai)"));
    EXPECT_TRUE(info.contains("/CreationDate (D:20250120093000Z)\n/ModDate (D:20250120093000Z)"));
    EXPECT_TRUE(pdfInfo(Document()).contains("/CreationDate (D:19800101000000Z)"));
}

TEST(PdfMetadataTest, XmpIsWellFormedAndSaysTheSame)
{
    const QByteArray xmp = pdfXmp(document(), "A");
    QXmlStreamReader reader(xmp);
    QMap<QString, QString> found;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters && !reader.isWhitespace())
            found.insert(QString::number(found.size()), reader.text().toString());
    }
    ASSERT_FALSE(reader.hasError()) << qPrintable(reader.errorString());
    EXPECT_EQ(QStringList(found.values()).filter(u"甲<乙>&“丙”报告"_qs).size(), 1);
    EXPECT_TRUE(xmp.contains("<xmp:CreateDate>2025-01-20T09:30:00Z</xmp:CreateDate>"));
    EXPECT_TRUE(xmp.contains("<pdf:Producer>Gongkai</pdf:Producer>"));
    EXPECT_TRUE(xmp.contains("<rdf:li>zh-CN</rdf:li>"));
}

TEST(SrgbProfileTest, AReaderOfProfilesTakesItForSrgb)
{
    const QByteArray profile = srgbProfile();
    EXPECT_EQ(profile.left(4).toHex().toInt(nullptr, 16), profile.size());
    EXPECT_EQ(profile.size() % 4, 0);
    EXPECT_EQ(profile.mid(12, 12), "mntrRGB XYZ ");
    EXPECT_EQ(profile.mid(36, 4), "acsp");
    const QColorSpace space = QColorSpace::fromIccProfile(profile);
    ASSERT_TRUE(space.isValid());
    EXPECT_EQ(space.transferFunction(), QColorSpace::TransferFunction::SRgb);
    const QColorTransform same = space.transformationToColorSpace(QColorSpace::SRgb);
    for (const QRgb colour : {0xff000000, 0xffe4e4e4, 0xffffffff, 0xffc81e3c}) {
        const QRgb seen = same.map(colour);
        EXPECT_NEAR(qRed(seen), qRed(colour), 1);
        EXPECT_NEAR(qGreen(seen), qGreen(colour), 1);
        EXPECT_NEAR(qBlue(seen), qBlue(colour), 1);
    }
}

} // namespace
} // namespace gongkai
