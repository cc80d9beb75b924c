// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/page.h"
#include "core/output/paper/paginator.h"
#include "core/output/paper/pdf_content.h"
#include "tests/core/output/paper/paper_fixture.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

namespace gongkai {
namespace {

class PdfTest : public testing::Test
{
protected:
    void write(const Document& document)
    {
        const auto pdf = writePdf(document, PageSetup());
        ASSERT_TRUE(pdf);
        m_pdf = *pdf;
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(m_pdf), m_pdf.size());
    }

    void writeBody(const QString& text)
    {
        Document document;
        document.blocks = {paragraph(TextStyle::Body, text)};
        write(document);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("报告.pdf")); }

    /// Standard output of a tool (packages poppler-utils and qpdf).
    QByteArray run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(-1)) << qPrintable(program);
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
        return process.readAllStandardOutput();
    }

    /// What a reader of the PDF copies, in content order, without blanks, line and page ends.
    QString readBack()
    {
        QString text = QString::fromUtf8(run(
            QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-enc"),
                                          QStringLiteral("UTF-8"), path(), QStringLiteral("-")}));
        text.removeIf([](QChar c) { return c.isSpace(); });
        return text.remove(QStringLiteral("—1—"));
    }

    /// The unpacked file of qpdf.
    QByteArray unpacked()
    {
        return run(QStringLiteral("qpdf"),
                   {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path(),
                    QStringLiteral("-")});
    }

    QJsonObject json()
    {
        return QJsonDocument::fromJson(
                   run(QStringLiteral("qpdf"), {QStringLiteral("--json"), path()}))
            .object();
    }

    QTemporaryDir m_folder;
    QByteArray m_pdf;
};

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

TEST_F(PdfTest, TheHardTextsReadBackAsWritten)
{
    const QString text = QStringLiteral(
        "人民、APP2021年、WPS 2019、COVID-19、——、／、〈〉、–、…、fi、ffl、①、㎡、％、"
        "𠮷、𬱖、“引”、‘号’、·、～、￥、→、〇、é、Ω");
    writeBody(text);
    EXPECT_EQ(readBack(), withoutSpaces(text));
}

TEST_F(PdfTest, ARadicalAndTheCharacterOfTheSameShapeStayTwoTexts)
{
    const QString text = QStringLiteral("人⼈口⼝人⼈／∕");
    writeBody(text);
    EXPECT_EQ(readBack(), text);
}

TEST_F(PdfTest, IdeographicAndNarrowSpacesKeepTheirCode)
{
    writeBody(QStringLiteral("甲　乙 丙\u00a0丁"));
    const QByteArray file = unpacked();
    EXPECT_TRUE(file.contains("> <3000>\n"));
    EXPECT_TRUE(file.contains("> <0020>\n") || file.contains("> <00A0>\n"));
    EXPECT_FALSE(file.contains("> <2003>"));
    EXPECT_FALSE(file.contains("> <0009>"));
}

TEST_F(PdfTest, AVariantMarkIsReadBackWithItsCharacter)
{
    writeBody(QStringLiteral("葛\U000E0100城"));
    EXPECT_TRUE(unpacked().contains("> <845BDB40DD00>\n"));
}

TEST_F(PdfTest, EveryCharacterOfTheStatutoryFormsReadsBack)
{
    QSet<uint> characters;
    const Catalog catalog = Catalog::builtIn();
    for (const FormPtr& form : catalog.forms()) {
        for (const uint c : QString::fromUtf8(form->json).toUcs4()) {
            if (!QChar::isSpace(c) && QChar::isPrint(c))
                characters.insert(c);
        }
    }
    QList<uint> all(characters.begin(), characters.end());
    std::sort(all.begin(), all.end());
    ASSERT_GT(all.size(), 300);
    Document document;
    QString text;
    for (const uint c : all) {
        const auto point = static_cast<char32_t>(c);
        text += QString::fromUcs4(&point, 1) + u'中';
    }
    document.blocks = {paragraph(TextStyle::Body, text)};
    write(document);
    QString read = readBack();
    EXPECT_EQ(read.remove(QStringLiteral("—2—")), text);
}

TEST_F(PdfTest, AWholeReportReadsBackInOrder)
{
    const FormPtr form = Catalog::builtIn().form(QStringLiteral("2021"));
    const Document document = printed(
        *form, [](int i) { return QString::number(i); }, QStringLiteral("全年公开信息12,345条。"));
    write(document);
    QString expected;
    const PagedDocument pages(document, PageSetup());
    for (int i = 0; i < pages.pageCount(); ++i)
        expected += pages.pageText(i);
    EXPECT_EQ(readBack(), withoutSpaces(expected).remove(QStringLiteral("—1—")));
}

TEST_F(PdfTest, TheFileIsSoundAndSmall)
{
    const FormPtr form = Catalog::builtIn().form(QStringLiteral("2021"));
    write(printed(
        *form, [](int i) { return QString::number(i); }, QString(3000, u'文')));
    const QByteArray said = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path()});
    EXPECT_TRUE(said.contains("No syntax or stream encoding errors found")) << said.constData();
    EXPECT_LT(m_pdf.size(), 1000 * 1000);
}

TEST_F(PdfTest, TitleAuthorLanguageAndOutlineAreStated)
{
    const FormPtr form = Catalog::builtIn().form(QStringLiteral("2021"));
    const Document document = printed(
        *form, [](int) { return QStringLiteral("1"); }, QStringLiteral("文"));
    write(document);
    const QByteArray info = run(QStringLiteral("pdfinfo"), {path()});
    EXPECT_TRUE(info.contains("示例区人民政府2024年政府信息公开工作年度报告\n"));
    EXPECT_TRUE(info.contains(" 示例区人民政府\n"));
    EXPECT_TRUE(unpacked().contains("/Lang (zh-CN)"));

    const QJsonArray outline = json()[QStringLiteral("outlines")].toArray();
    ASSERT_EQ(outline.size(), 7);
    EXPECT_EQ(outline[0][QStringLiteral("title")].toString(), document.title);
    EXPECT_EQ(outline[3][QStringLiteral("title")].toString(),
              QStringLiteral("三、收到和处理政府信息公开申请情况"));
    EXPECT_GT(outline[3][QStringLiteral("destpageposfrom1")].toInt(), 0);
}

TEST_F(PdfTest, FontsAreEmbeddedSubsetsWithACharacterMap)
{
    writeBody(QStringLiteral("文"));
    const QList<QByteArray> lines = run(QStringLiteral("pdffonts"), {path()}).trimmed().split('\n');
    ASSERT_GE(lines.size(), 3);
    for (qsizetype i = 2; i < lines.size(); ++i)
        EXPECT_TRUE(lines[i].contains("yes yes yes")) << lines[i].constData();
}

TEST_F(PdfTest, ATurnedPageIsShownUpright)
{
    const FormPtr form = Catalog::builtIn().form(QStringLiteral("2021"));
    Document document;
    document.blocks = {printed(form->sheets.back(), [](int) { return QStringLiteral("9876543"); })};
    write(document);
    EXPECT_TRUE(run(QStringLiteral("pdfinfo"), {path()}).contains("Page rot:        90"));
    EXPECT_TRUE(readBack().startsWith(QStringLiteral("行政复议行政诉讼")));
}

TEST_F(PdfTest, TheSameDocumentGivesTheSameBytes)
{
    const FormPtr form = Catalog::builtIn().form(QStringLiteral("2019"));
    Document document = printed(
        *form, [](int i) { return QString::number(i); }, QStringLiteral("人⼈"));
    document.madeAt = QDateTime(QDate(2025, 1, 20), QTime(9, 30), Qt::UTC);
    const auto first = writePdf(document, {});
    const auto second = writePdf(document, {});
    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second);
    document.madeAt = document.madeAt.addSecs(1);
    EXPECT_NE(*writePdf(document, {}), *first);
}

// Where poppler sees the boxes of the characters of a page, by the words it makes of them.
TEST_F(PdfTest, TextStandsWhereItWasLaidOut)
{
    Document document;
    document.blocks = {paragraph(TextStyle::Title, QStringLiteral("年度报告")),
                       paragraph(TextStyle::Body, QString(26, u'文') + u"。" + QString(20, u'字'))};
    write(document);
    const PagedDocument pages(document, PageSetup());
    const QString boxes = QString::fromUtf8(
        run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("-enc"),
                                          QStringLiteral("UTF-8"), path(), QStringLiteral("-")}));
    static const QRegularExpression word(
        QStringLiteral("xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\"[^>]*>([^<]*)<"));
    std::vector<QRegularExpressionMatch> found;
    for (auto i = word.globalMatch(boxes); i.hasNext();)
        found.push_back(i.next());
    const std::vector<PlacedText>& texts = pages.page(0).texts;
    ASSERT_EQ(texts.size(), 3U);
    ASSERT_GE(found.size(), texts.size());
    for (size_t i = 0; i < texts.size(); ++i) {
        const PlacedGlyph& first = texts[i].line.glyphs.front();
        const PlacedGlyph& last = texts[i].line.glyphs.back();
        EXPECT_EQ(found[i].captured(4), texts[i].line.text);
        EXPECT_NEAR(found[i].captured(1).toDouble(), texts[i].baseline.x() + first.x, 0.01);
        EXPECT_NEAR(found[i].captured(3).toDouble(),
                    texts[i].baseline.x() + last.x + last.advance * texts[i].size, 0.01);
    }
}

TEST_F(PdfTest, AFontWithoutCodesLeftIsFollowedByAnother)
{
    GlyphSource glyphs(chooseFonts());
    const Glyph glyph = glyphs.glyph(FontRole::Body, U'文');
    PdfFonts fonts(glyphs);
    std::vector<TextLine> lines(65002);
    for (size_t i = 0; i < lines.size(); ++i) { // one shape for as many texts
        const auto c = static_cast<char32_t>(0x20000 + i);
        lines[i].text = QString::fromUcs4(&c, 1);
        lines[i].glyphs = {{glyph.face, glyph.index, 0, 0, 2, glyph.advance}};
        const PdfFonts::Shown shown = fonts.show(lines[i].glyphs.front(), lines[i]);
        ASSERT_EQ(shown.font, i < 65001 ? 1 : 2);
        ASSERT_EQ(shown.code.number, i < 65001 ? i + 1 : 1);
    }
}

} // namespace
} // namespace gongkai
