// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The points of ISO 19005-2 (PDF/A-2, level A) that touch what we write, each looked at in what
// qpdf reads of the written files. No validator is in Debian 12: docs/decisions/0021.
#include "core/output/compose.h"
#include "core/output/paper/paginator.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QColorSpace>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainterPath>
#include <QProcess>
#include <QRawFont>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <functional>
#include <map>

namespace gongkai {
namespace {

struct Printed
{
    const char* report;
    Purpose purpose;
    const char* name;
};

void PrintTo(const Printed& printed, std::ostream* out)
{
    *out << printed.name;
}

// A written file as qpdf reads it.
struct ReadFile
{
    QByteArray bytes;
    QJsonObject objects;

    QJsonValue at(const QJsonValue& value) const
    {
        static const QRegularExpression reference(u"^\\d+ 0 R$"_qs);
        if (!value.isString() || !reference.match(value.toString()).hasMatch())
            return value;
        const QJsonObject object = objects[u"obj:"_qs + value.toString()].toObject();
        return object.contains(u"stream"_qs) ? object[u"stream"_qs][u"dict"_qs]
                                             : object[u"value"_qs];
    }
    QByteArray data(const QJsonValue& reference) const
    {
        const QJsonObject object = objects[u"obj:"_qs + reference.toString()].toObject();
        return QByteArray::fromBase64(object[u"stream"_qs][u"data"_qs].toString().toLatin1());
    }
    QJsonValue trailer() const { return objects[u"trailer"_qs][u"value"_qs]; }
    QJsonValue catalog() const { return at(trailer()[u"/Root"_qs]); }
    QJsonArray pages() const { return at(catalog()[u"/Pages"_qs])[u"/Kids"_qs].toArray(); }
    QJsonObject fonts() const
    {
        const QJsonValue page = at(pages().first());
        return at(page[u"/Resources"_qs])[u"/Font"_qs].toObject();
    }
};

QByteArray qpdf(const QByteArray& file, const QStringList& arguments)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_qs);
    QFile target(path);
    EXPECT_TRUE(target.open(QIODevice::WriteOnly) && target.write(file) == file.size());
    target.close();
    QProcess process;
    process.start(u"qpdf"_qs, arguments + QStringList{path});
    EXPECT_TRUE(process.waitForFinished(-1));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    return process.readAllStandardOutput();
}

ReadFile readAgain(const QByteArray& pdf)
{
    const QByteArray json = qpdf(
        pdf, {u"--json"_qs, u"--json-stream-data=inline"_qs, u"--decode-level=generalized"_qs});
    const QJsonArray read = QJsonDocument::fromJson(json)[u"qpdf"_qs].toArray();
    return {pdf, read.at(1).toObject()};
}

// Every dictionary of the file, also those inside of others and of streams.
void forEachDictionary(const QJsonValue& value, const std::function<void(const QJsonObject&)>& look)
{
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            forEachDictionary(item, look);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        look(object);
        for (const QJsonValue item : object)
            forEachDictionary(item, look);
    }
}

class PdfArchiveTest : public testing::TestWithParam<Printed>
{
protected:
    const ReadFile& file() const
    {
        static std::map<std::string, ReadFile> files; // written once for all points
        const auto [found, isNew] = files.try_emplace(GetParam().name);
        if (isNew) {
            const Report report = test::publishedCase(GetParam().report);
            const auto pdf = writePdf(compose(report, findingsOf(report, Lexicon::builtIn()),
                                              {.purpose = GetParam().purpose}),
                                      {});
            EXPECT_TRUE(pdf);
            found->second = readAgain(*pdf);
        }
        return found->second;
    }
};

INSTANTIATE_TEST_SUITE_P(
    Files, PdfArchiveTest,
    testing::Values(Printed{"statistics_2017", Purpose::Publish, "form2014"},
                    Printed{"statistics_2017", Purpose::Signoff, "form2014signoff"},
                    Printed{"bureau_2020", Purpose::Publish, "form2019"},
                    Printed{"bureau_2020", Purpose::Signoff, "form2019signoff"},
                    Printed{"district_2023", Purpose::Publish, "form2021"},
                    Printed{"district_2023", Purpose::Signoff, "form2021signoff"}),
    [](const auto& each) { return std::string(each.param.name); });

// 6.1.2, 6.1.3: header, identifier, end; nothing is encrypted.
TEST_P(PdfArchiveTest, TheFrameOfTheFile)
{
    const QByteArray& bytes = file().bytes;
    EXPECT_TRUE(bytes.startsWith("%PDF-1.7\n%"));
    for (int i = 10; i < 14; ++i)
        EXPECT_GT(static_cast<uchar>(bytes[i]), 127);
    EXPECT_TRUE(bytes.endsWith("\n%%EOF\n"));
    const QJsonValue trailer = file().trailer();
    EXPECT_EQ(trailer[u"/ID"_qs].toArray().size(), 2);
    EXPECT_TRUE(trailer[u"/Encrypt"_qs].isUndefined());
    EXPECT_TRUE(qpdf(bytes, {u"--check"_qs}).contains("No syntax or stream encoding errors found"));
}

// 6.1.6, 6.1.7, 6.1.13, 6.2.5, 6.2.10, 6.3 to 6.6, 6.8 to 6.11: of all this there is nothing.
TEST_P(PdfArchiveTest, NothingThatIsForbidden)
{
    const QSet<QString> forbidden = {u"/AA"_qs,
                                     u"/AcroForm"_qs,
                                     u"/Alternates"_qs,
                                     u"/Annots"_qs,
                                     u"/BG"_qs,
                                     u"/BG2"_qs,
                                     u"/BM"_qs,
                                     u"/CA"_qs,
                                     u"/ca"_qs,
                                     u"/EF"_qs,
                                     u"/EmbeddedFiles"_qs,
                                     u"/ExtGState"_qs,
                                     u"/FFilter"_qs,
                                     u"/FDecodeParms"_qs,
                                     u"/Group"_qs,
                                     u"/HTP"_qs,
                                     u"/JS"_qs,
                                     u"/JavaScript"_qs,
                                     u"/OCProperties"_qs,
                                     u"/OpenAction"_qs,
                                     u"/OPI"_qs,
                                     u"/Perms"_qs,
                                     u"/PieceInfo"_qs,
                                     u"/PresSteps"_qs,
                                     u"/PS"_qs,
                                     u"/Ref"_qs,
                                     u"/Requirements"_qs,
                                     u"/SMask"_qs,
                                     u"/TR"_qs,
                                     u"/TR2"_qs,
                                     u"/UseCMap"_qs,
                                     u"/XFA"_qs,
                                     u"/XObject"_qs,
                                     u"/ColorSpace"_qs,
                                     u"/Pattern"_qs,
                                     u"/Shading"_qs};
    forEachDictionary(file().objects, [&](const QJsonObject& dictionary) {
        for (const QString& key : dictionary.keys())
            EXPECT_FALSE(forbidden.contains(key)) << qPrintable(key);
        const QJsonValue filter = dictionary[u"/Filter"_qs];
        EXPECT_TRUE(filter.isUndefined() || filter == u"/FlateDecode"_qs);
    });
}

// 6.1.13: no long strings and names, whole numbers of 32 bits.
TEST_P(PdfArchiveTest, NothingIsTooLarge)
{
    forEachDictionary(file().objects, [&](const QJsonObject& dictionary) {
        for (auto item = dictionary.begin(); item != dictionary.end(); ++item) {
            EXPECT_LE(item.key().toUtf8().size(), 127);
            const QString text = item->toString();
            const bool isStream = item.key() == u"data"_qs;
            EXPECT_LT(isStream ? 0 : text.size(), text.startsWith(u'/') ? 127 : 8000);
        }
    });
}

// 6.2.3: the colour space of the greys, with a profile that can be read.
TEST_P(PdfArchiveTest, AnOutputIntent)
{
    const QJsonArray intents = file().catalog()[u"/OutputIntents"_qs].toArray();
    ASSERT_EQ(intents.size(), 1);
    const QJsonValue intent = file().at(intents.first());
    EXPECT_EQ(intent[u"/S"_qs], u"/GTS_PDFA1"_qs);
    EXPECT_TRUE(intent[u"/OutputConditionIdentifier"_qs].isString());
    const QJsonValue profile = intent[u"/DestOutputProfile"_qs];
    EXPECT_EQ(file().at(profile)[u"/N"_qs].toInt(), 3);
    EXPECT_TRUE(QColorSpace::fromIccProfile(file().data(profile)).isValid());
}

// 6.2.2, 6.2.4.3, 6.2.11.8, 6.7.2: operators of the standard, no colour but grey, no .notdef, and
// every mark ends; what is drawn is marked as part of the structure or as furniture.
TEST_P(PdfArchiveTest, TheContentOfThePages)
{
    const QSet<QByteArray> known = {"BT", "ET", "Tf", "Tm", "TJ", "w", "J",   "m",  "l",
                                    "c",  "S",  "f",  "f*", "re", "g", "BDC", "EMC"};
    const QSet<QByteArray> drawing = {"TJ", "S", "f", "f*"};
    static const QRegularExpression token(u"<<.*?>>|\\[.*?\\]|\\S+"_qs);
    static const QRegularExpression shown(u"<([0-9A-F]*)>"_qs);
    for (const QJsonValue page : file().pages()) {
        const QJsonValue dictionary = file().at(page);
        EXPECT_FALSE(dictionary[u"/Resources"_qs].isUndefined());
        int depth = 0;
        const QString content = QString::fromLatin1(file().data(dictionary[u"/Contents"_qs]));
        for (auto i = token.globalMatch(content); i.hasNext();) {
            const QString word = i.next().captured();
            if (word.startsWith(u'[')) {
                for (auto j = shown.globalMatch(word); j.hasNext();) {
                    const QString codes = j.next().captured(1);
                    ASSERT_EQ(codes.size() % 4, 0);
                    for (qsizetype at = 0; at < codes.size(); at += 4)
                        EXPECT_NE(codes.mid(at, 4), u"0000"_qs);
                }
            } else if (word.front().isLetter()) {
                ASSERT_TRUE(known.contains(word.toLatin1())) << qPrintable(word);
                depth += word == u"BDC"_qs ? 1 : word == u"EMC"_qs ? -1 : 0;
                ASSERT_TRUE(depth == 0 || depth == 1);
                EXPECT_TRUE(depth == 1 || !drawing.contains(word.toLatin1())) << qPrintable(word);
            }
        }
        EXPECT_EQ(depth, 0);
    }
}

// 6.2.11.2 to 6.2.11.4, 6.2.11.6: each font is inside, with what its kind must say.
TEST_P(PdfArchiveTest, TheFontsAreInside)
{
    ASSERT_FALSE(file().fonts().isEmpty());
    for (const QJsonValue reference : file().fonts()) {
        const QJsonValue font = file().at(reference);
        EXPECT_EQ(font[u"/Subtype"_qs], u"/Type0"_qs);
        EXPECT_EQ(font[u"/Encoding"_qs], u"/Identity-H"_qs);
        const QJsonValue cidFont = file().at(font[u"/DescendantFonts"_qs].toArray().first());
        EXPECT_EQ(cidFont[u"/Subtype"_qs], u"/CIDFontType0"_qs);
        EXPECT_EQ(cidFont[u"/BaseFont"_qs], font[u"/BaseFont"_qs]);
        EXPECT_EQ(cidFont[u"/CIDSystemInfo"_qs][u"/Ordering"_qs], u"u:Identity"_qs);
        const QJsonValue descriptor = file().at(cidFont[u"/FontDescriptor"_qs]);
        EXPECT_EQ(descriptor[u"/FontName"_qs], font[u"/BaseFont"_qs]);
        for (const auto* key :
             {"/Flags", "/FontBBox", "/ItalicAngle", "/Ascent", "/Descent", "/CapHeight", "/StemV"})
            EXPECT_FALSE(descriptor[QLatin1String(key)].isUndefined()) << key;
        EXPECT_EQ(file().at(descriptor[u"/FontFile3"_qs])[u"/Subtype"_qs], u"/CIDFontType0C"_qs);
    }
}

std::map<int, int> widthsOf(const QJsonValue& cidFont)
{
    std::map<int, int> widths;
    const QJsonArray list = cidFont[u"/W"_qs].toArray();
    for (qsizetype i = 0; i + 1 < list.size(); i += 2) {
        int code = list[i].toInt();
        for (const QJsonValue width : list[i + 1].toArray())
            widths[code++] = width.toInt();
    }
    return widths;
}

// 6.2.11.5: the file says of every glyph the width that the font says. 6.2.11.7.2: and its text.
TEST_P(PdfArchiveTest, EveryGlyphHasItsWidthAndItsText)
{
    static const QRegularExpression entry(u"<([0-9A-F]{4})> <([0-9A-F]+)>\n"_qs);
    for (const QJsonValue reference : file().fonts()) {
        const QJsonValue font = file().at(reference);
        const QJsonValue cidFont = file().at(font[u"/DescendantFonts"_qs].toArray().first());
        const QJsonValue descriptor = file().at(cidFont[u"/FontDescriptor"_qs]);
        const QRawFont program(file().data(descriptor[u"/FontFile3"_qs]), 1000,
                               QFont::PreferNoHinting);
        ASSERT_TRUE(program.isValid());
        std::map<int, int> widths = widthsOf(cidFont);
        const QString map = QString::fromLatin1(file().data(font[u"/ToUnicode"_qs]))
                                .section(u"endcodespacerange\n"_qs, 1);
        int codes = 0;
        for (auto i = entry.globalMatch(map); i.hasNext(); ++codes) {
            const QRegularExpressionMatch match = i.next();
            const int code = match.captured(1).toInt(nullptr, 16);
            EXPECT_EQ(code, codes + 1) << "one after the other, from 1";
            const QPointF step =
                program.advancesForGlyphIndexes({static_cast<quint32>(code)}).first();
            EXPECT_EQ(step.x(), widths.contains(code) ? widths[code] : 1000) << code;
            const QString text = match.captured(2);
            EXPECT_TRUE(text != u"0000"_qs && text != u"FEFF"_qs && text != u"FFFE"_qs);
        }
        EXPECT_GT(codes, 0);
        const QPainterPath after = program.pathForGlyph(static_cast<quint32>(codes) + 1);
        EXPECT_TRUE(after.isEmpty()) << "no glyph without a text";
    }
}

// 6.6.2, 6.6.4: XMP that is plain, says the same as the dictionary, and claims the part.
TEST_P(PdfArchiveTest, TheMetadata)
{
    const QJsonValue reference = file().catalog()[u"/Metadata"_qs];
    const QJsonValue stream = file().at(reference);
    EXPECT_EQ(stream[u"/Type"_qs], u"/Metadata"_qs);
    EXPECT_EQ(stream[u"/Subtype"_qs], u"/XML"_qs);
    EXPECT_TRUE(stream[u"/Filter"_qs].isUndefined());
    const QString xmp = QString::fromUtf8(file().data(reference));
    EXPECT_TRUE(xmp.contains(u"<pdfaid:part>2</pdfaid:part>"_qs));
    EXPECT_TRUE(xmp.contains(u"<pdfaid:conformance>A</pdfaid:conformance>"_qs));
    const QJsonValue info = file().at(file().trailer()[u"/Info"_qs]);
    for (const auto* key : {"/Title", "/Author", "/Creator", "/Producer"}) {
        const QString said = info[QLatin1String(key)].toString().mid(2).toHtmlEscaped();
        EXPECT_TRUE(!said.isEmpty() && xmp.contains(u'>' + said + u"</"_qs)) << key;
    }
    QString date = info[u"/CreationDate"_qs].toString().mid(4);
    EXPECT_EQ(info[u"/ModDate"_qs].toString().mid(4), date);
    date = QDateTime::fromString(date, u"yyyyMMddHHmmss'Z'"_qs).toString(u"yyyy-MM-ddTHH:mm:ss"_qs);
    EXPECT_TRUE(!date.isEmpty() && xmp.contains(u"<xmp:CreateDate>"_qs + date + u"Z<"_qs));
}

// 6.7.2 to 6.7.4: marked, in a language, of standard types, and every mark leads to its element.
TEST_P(PdfArchiveTest, TheStructure)
{
    const QJsonValue catalog = file().catalog();
    EXPECT_EQ(catalog[u"/Lang"_qs], u"u:zh-CN"_qs);
    EXPECT_EQ(catalog[u"/MarkInfo"_qs][u"/Marked"_qs], true);
    const QSet<QString> standard = {u"/Document"_qs, u"/H1"_qs, u"/H2"_qs, u"/H3"_qs, u"/P"_qs,
                                    u"/Table"_qs,    u"/TR"_qs, u"/TH"_qs, u"/TD"_qs};
    const QJsonValue root = file().at(catalog[u"/StructTreeRoot"_qs]);
    QMap<QString, int> marks; // element -> how many pieces of the pages it has
    const std::function<void(const QJsonValue&, const QString&)> visit =
        [&](const QJsonValue& reference, const QString& parent) {
            const QJsonValue element = file().at(reference);
            EXPECT_TRUE(standard.contains(element[u"/S"_qs].toString()));
            EXPECT_EQ(element[u"/P"_qs].toString(), parent);
            const QJsonValue kids = element[u"/K"_qs];
            marks[reference.toString()] += kids.isDouble() ? 1 : 0;
            for (const QJsonValue kid : kids.toArray()) {
                if (kid.isString())
                    visit(kid, reference.toString());
                else
                    ++marks[reference.toString()];
            }
        };
    visit(root[u"/K"_qs], catalog[u"/StructTreeRoot"_qs].toString());

    const QJsonArray numbers = file().at(root[u"/ParentTree"_qs])[u"/Nums"_qs].toArray();
    const QJsonArray pages = file().pages();
    ASSERT_EQ(numbers.size(), pages.size() * 2);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QJsonValue dictionary = file().at(pages[page]);
        EXPECT_EQ(dictionary[u"/StructParents"_qs].toInt(), page);
        EXPECT_EQ(numbers[page * 2].toInt(), page);
        const QJsonArray elements = numbers[page * 2 + 1].toArray();
        const QByteArray content = file().data(dictionary[u"/Contents"_qs]);
        EXPECT_EQ(content.count("/MCID "), elements.size());
        for (qsizetype number = 0; number < elements.size(); ++number) {
            const QByteArray type = file().at(elements[number])[u"/S"_qs].toString().toLatin1();
            const QByteArray mark = type + " << /MCID " + QByteArray::number(number) + " >> BDC";
            EXPECT_TRUE(content.contains(mark));
            --marks[elements[number].toString()];
        }
    }
    for (const int left : marks)
        EXPECT_EQ(left, 0);
}

// Level A wants to know what each character means.
TEST(PdfArchiveLevelTest, ACharacterOfPrivateUseTakesTheClaimBack)
{
    Document document;
    Paragraph paragraph;
    const auto claim = [&](const QString& text) {
        paragraph.text = text;
        document.blocks = {paragraph};
        const QByteArray pdf = *writePdf(document, {});
        const QByteArray key = "<pdfaid:conformance>";
        return pdf.mid(pdf.indexOf(key) + key.size(), 1);
    };
    EXPECT_EQ(claim(u"文𠮷"_qs), "A");
    EXPECT_EQ(claim(u"文\ue000"_qs), "U");
    EXPECT_EQ(claim(QString::fromUcs4(U"文\U000F0000")), "U");
}

} // namespace
} // namespace gongkai
