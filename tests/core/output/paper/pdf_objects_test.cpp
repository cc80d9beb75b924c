// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/pdf_objects.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

// What a stream holds, deflated or not.
QByteArray contentOf(const QByteArray& file, qsizetype from)
{
    const qsizetype begin = file.indexOf("stream\n", from) + 7;
    const QByteArray bytes = file.mid(begin, file.indexOf("\nendstream", begin) - begin);
    return qUncompress(QByteArray(4, '\x01') + bytes);
}

TEST(PdfObjectsTest, AFileOfThreeObjectsIsTheOneOfTheStandard)
{
    PdfObjects objects;
    const int catalog = objects.reserve();
    const int info = objects.add("<< >>");
    const int packed = objects.reserve();
    objects.write(catalog, "<< /Type /Catalog >>"); // written after the second
    objects.writePacked(packed, "<< /S /P >>");
    const QByteArray file = objects.finish(catalog, info);
    EXPECT_TRUE(file.startsWith("%PDF-1.7\n%\xe5\x85\xac\xe5\xbc\x80\n2 0 obj\n<< >>\nendobj\n"
                                "1 0 obj\n<< /Type /Catalog >>\nendobj\n4 0 obj\n"));
    EXPECT_TRUE(file.contains(" /Type /ObjStm /N 1 /First 4 >>"));
    EXPECT_EQ(contentOf(file, 0), "3 0 << /S /P >>\n");

    const qsizetype table = file.indexOf("5 0 obj\n");
    EXPECT_TRUE(file.endsWith(QByteArray("startxref\n" + QByteArray::number(table) + "\n%%EOF\n")));
    EXPECT_GT(file.indexOf(" /Type /XRef /W [1 4 2] /Size 6 /Root 1 0 R /Info 2 0 R /ID [<"),
              table);
    const QByteArray expected = "0000000000ffff" // kind, place, index; of the numbers from 0
                                "01000000260000"
                                "01000000110000"
                                "02000000040000"
                                "010000004a0000"
                                "01" +
                                QByteArray::number(table, 16).rightJustified(8, '0') + "0000";
    EXPECT_EQ(contentOf(file, table).toHex().toStdString(), expected.toStdString());
}

TEST(PdfObjectsTest, TheSameObjectsGiveTheSameIdAndOthersAnother)
{
    const auto file = [](const QByteArray& body) {
        PdfObjects objects;
        const int catalog = objects.add(body);
        return objects.finish(catalog, catalog);
    };
    const auto id = [](const QByteArray& bytes) { return bytes.mid(bytes.indexOf("/ID"), 74); };
    EXPECT_EQ(file("<< >>"), file("<< >>"));
    EXPECT_NE(id(file("<< /A 1 >>")), id(file("<< /A 2 >>")));
}

TEST(PdfObjectsTest, AStreamSaysItsLengthAndComesBack)
{
    PdfObjects objects;
    const QByteArray content(1000, 'a');
    objects.addStream(content, " /N 3");
    const int plain = objects.addPlainStream("<x/>", " /Type /Metadata");
    const QByteArray file = objects.finish(plain, plain);
    const QByteArray packed = qCompress(content).mid(4);
    const QByteArray expected = "<< /Length " + QByteArray::number(packed.size()) +
                                " /Filter /FlateDecode /N 3 >>\nstream\n" + packed +
                                "\nendstream\nendobj\n";
    EXPECT_TRUE(file.contains(expected));
    EXPECT_TRUE(file.contains("<< /Length 4 /Type /Metadata >>\nstream\n<x/>\nendstream\n"));
}

TEST(PdfValuesTest, NumbersHaveNoExponentAndNoNeedlessDigits)
{
    EXPECT_EQ(pdf::number(0.0), "0");
    EXPECT_EQ(pdf::number(-0.0001), "0");
    EXPECT_EQ(pdf::number(16.0), "16");
    EXPECT_EQ(pdf::number(10.5), "10.5");
    EXPECT_EQ(pdf::number(-0.05), "-0.05");
    EXPECT_EQ(pdf::number(841.8898), "841.89");
    EXPECT_EQ(pdf::number(123456789.0), "123456789");
    EXPECT_EQ(pdf::number(-7), "-7");
}

TEST(PdfValuesTest, TextsAndNamesCannotEndWhereTheyShouldNot)
{
    EXPECT_EQ(pdf::text(QStringLiteral("Gongkai")), "(Gongkai)");
    EXPECT_EQ(pdf::text(QStringLiteral("a)(\\")), "(a\\)\\(\\\\)");
    EXPECT_EQ(pdf::text(QStringLiteral("公开")), "<FEFF516C5F00>");
    EXPECT_EQ(pdf::text(QStringLiteral("a\nb")), "<FEFF0061000A0062>");
    EXPECT_EQ(pdf::text(QStringLiteral("𠮷")), "<FEFFD842DFB7>");
    EXPECT_EQ(pdf::name("ABCDEF+Song-Bold"), "/ABCDEF+Song-Bold");
    EXPECT_EQ(pdf::name("a b/(#"), "/a#20b#2F#28#23");
    EXPECT_EQ(pdf::hex(quint16(255)), "00FF");
}

} // namespace
} // namespace gongkai
