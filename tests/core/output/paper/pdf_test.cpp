// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/paginator.h"
#include "core/output/paper/pdf_finish.h"
#include "tests/core/output/paper/paper_fixture.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
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

// A file built as Qt builds it, with this content on its one page.
QByteArray likeQt(const QByteArray& content)
{
    const QByteArray packed = qCompress(content).mid(4);
    const QList<QByteArray> objects = {
        "<<\n/Title (t)\n>>",
        "<<\n/Type /Catalog\n/Pages 3 0 R\n>>",
        "<<\n/Type /Pages\n/Kids \n[\n4 0 R\n]\n/Count 1\n>>",
        "<<\n/Type /Page\n/Parent 3 0 R\n/Contents 5 0 R\n/MediaBox [0 0 595 842]\n"
        "/Resources <<\n/Font <<\n/F7 7 0 R\n>>\n>>\n>>",
        "<<\n/Length 6 0 R\n/Filter /FlateDecode\n>>\nstream\n" + packed + "\nendstream",
        QByteArray::number(packed.size()),
        "<< /Type /Font\n/Subtype /Type0\n/BaseFont /Song\n/Encoding /Identity-H\n"
        "/DescendantFonts [8 0 R]\n/ToUnicode 10 0 R>>",
        "<< /Type /Font\n/Subtype /CIDFontType2\n/BaseFont /Song\n/FontDescriptor 9 0 R\n>>",
        "<< /Type /FontDescriptor\n/FontName /QAAAAA+Song\n>>",
        "<< /Length 2 >>\nstream\nxx\nendstream"};
    QByteArray file = "%PDF-1.4\n";
    QByteArray table = "xref\n0 11\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const auto xref = file.size();
    return file + table + "trailer\n<<\n/Size 11 \n/Info 1 0 R\n/Root 2 0 R\n>>\nstartxref\n" +
           QByteArray::number(xref) + " \n%%EOF\n";
}

TEST_F(PdfTest, ABoldThatIsMadeByDrawingTwiceReadsOnce)
{
    const QByteArray file = likeQt("BT\n/F7 100 Tf 1 0 0 -1 0 0 Tm\n0 0 Td <0001> Tj\n"
                                   "100 0 Td <0002> Tj\n1 0 0 -1 0 0 Tm\n"
                                   "/Span << /ActualText <> >> BDC\n5 0 Td <0001> Tj\n"
                                   "100 0 Td <0002> Tj\nEMC\nET\n");
    const QString text = QStringLiteral("宋体");
    const QStringView view(text);
    const auto finished = finishPdf(file, {{}, {}, {{{view.left(1), view.mid(1)}, false}}, {}});
    ASSERT_TRUE(finished);
    EXPECT_EQ(finished->left(file.size()), file) << "only appended to";
    EXPECT_FALSE(finishPdf(file, {{}, {}, {{{view.left(1)}, false}}, {}})) << "too few texts";
}

TEST_F(PdfTest, AFileThatQtDoesNotWriteLikeThisIsRefused)
{
    writeBody(QStringLiteral("文"));
    const QStringView text = u"文";
    EXPECT_FALSE(finishPdf(QByteArray(), {}));
    EXPECT_FALSE(finishPdf(QByteArrayLiteral("%PDF-1.4\nstartxref\n9\n%%EOF\n"), {}));
    EXPECT_FALSE(finishPdf(m_pdf, {{}, {}, {{{text}, false}}, {}})) << "already finished";
}

} // namespace
} // namespace gongkai
