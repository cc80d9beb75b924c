// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/page_flow.h"
#include "tests/core/output/paper/paper_fixture.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace gongkai {
namespace {

constexpr double millimetre = 72 / 25.4;

Document prose(int paragraphs, const QString& text)
{
    Document document;
    for (int i = 0; i < paragraphs; ++i)
        document.blocks.push_back(paragraph(TextStyle::Body, text));
    return document;
}

QString allText(const PagedDocument& pages)
{
    QString text;
    for (int i = 0; i < pages.pageCount(); ++i)
        text += pages.pageText(i);
    return text;
}

Layout layoutOf(const Document& document)
{
    GlyphSource glyphs(chooseFonts());
    return layOut(document, PageSetup(), glyphs);
}

TEST(PagesTest, APageHoldsTwentyTwoLinesOfTwentyEightCharacters)
{
    // 26 characters fill an indented line, 28 each further one.
    const Layout layout = layoutOf(prose(1, QString(26 + 28 * 22, u'文')));
    ASSERT_EQ(layout.pages.size(), 2u);
    ASSERT_EQ(layout.pages[0].texts.size(), 22u);
    EXPECT_EQ(layout.pages[0].texts[0].line.text.size(), 26);
    EXPECT_EQ(layout.pages[0].texts[1].line.text.size(), 28);
    EXPECT_EQ(layout.pages[1].texts.size(), 1u);
}

TEST(PagesTest, TextStandsInTheTextAreaOfGbT9704)
{
    const Layout layout = layoutOf(prose(3, QString(1000, u'文')));
    for (const PlacedText& text : layout.pages[0].texts) {
        EXPECT_GE(text.baseline.x() + text.line.glyphs.front().x, 28 * millimetre - 0.01);
        EXPECT_LE(text.baseline.x() + text.line.width, (210 - 26) * millimetre + 0.02);
        EXPECT_GE(text.baseline.y() - 16, 37 * millimetre - 0.01);
        EXPECT_LE(text.baseline.y(), (297 - 35) * millimetre);
        EXPECT_EQ(text.size, 16);
    }
}

TEST(PagesTest, PageNumbersStandRightOnOddAndLeftOnEvenPagesBelowTheTextArea)
{
    const Layout layout = layoutOf(prose(1, QString(1000, u'文')));
    const PlacedText& odd = layout.pages[0].footer.back();
    const PlacedText& even = layout.pages[1].footer.back();
    EXPECT_EQ(odd.line.text, QStringLiteral("— 1 —"));
    EXPECT_EQ(even.line.text, QStringLiteral("— 2 —"));
    EXPECT_EQ(odd.size, 14);
    EXPECT_NEAR(odd.baseline.x() + odd.line.width, 184 * millimetre - 14, 0.01);
    EXPECT_NEAR(even.baseline.x(), 28 * millimetre + 14, 0.01);
    EXPECT_GT(odd.baseline.y(), 262 * millimetre);
}

TEST(PagesTest, AHeadingNeverStandsAloneAtThePagesEnd)
{
    for (int lines = 15; lines < 24; ++lines) {
        Document document = prose(lines, QStringLiteral("文"));
        document.blocks.push_back(paragraph(TextStyle::Heading1, QStringLiteral("一、标题")));
        document.blocks.push_back(paragraph(TextStyle::Heading2, QStringLiteral("（一）标题")));
        document.blocks.push_back(paragraph(TextStyle::Body, QStringLiteral("正文")));
        const PagedDocument pages(document, PageSetup());
        const QString last = pages.pageText(pages.pageCount() - 1);
        EXPECT_TRUE(last.contains(QStringLiteral("一、标题\n（一）标题\n正文\n"))) << lines;
    }
}

TEST(PagesTest, AHeadingStaysWithItsTable)
{
    const FormPtr form = Catalog::builtIn().form(QStringLiteral("2021"));
    for (int lines = 5; lines < 22; ++lines) {
        Document document = prose(lines, QStringLiteral("文"));
        document.blocks.push_back(paragraph(TextStyle::Heading1, QStringLiteral("四、标题")));
        document.blocks.push_back(
            printed(form->sheets.back(), [](int i) { return QString::number(i); }));
        const PagedDocument pages(document, PageSetup());
        const QString last = pages.pageText(pages.pageCount() - 1);
        EXPECT_TRUE(last.contains(QStringLiteral("四、标题\n行政复议\t行政诉讼\n"))) << lines;
    }
}

TEST(PagesTest, PageBreaksBeginAPageAndMakeNoEmptyOnes)
{
    Document document;
    document.blocks = {PageBreak(), paragraph(TextStyle::Body, QStringLiteral("甲")), PageBreak(),
                       PageBreak(), paragraph(TextStyle::Body, QStringLiteral("乙")), PageBreak()};
    const PagedDocument pages(document, PageSetup());
    ASSERT_EQ(pages.pageCount(), 2);
    EXPECT_EQ(pages.pageText(0), QStringLiteral("甲\n— 1 —\n"));
    EXPECT_EQ(pages.pageText(1), QStringLiteral("乙\n— 2 —\n"));
}

TEST(PagesTest, AnEmptyDocumentIsOneEmptyPage)
{
    const PagedDocument pages(Document{}, PageSetup{});
    ASSERT_EQ(pages.pageCount(), 1);
    EXPECT_EQ(pages.pageText(0), QStringLiteral("— 1 —\n"));
}

TEST(PagesTest, AParagraphOfTenThousandCharactersLosesNothing)
{
    QString text;
    while (text.size() < 10000)
        text += QStringLiteral("第%1项，").arg(text.size());
    const PagedDocument pages(prose(1, text), PageSetup());
    EXPECT_GT(pages.pageCount(), 10);
    QString read = allText(pages);
    for (int i = 1; i <= pages.pageCount(); ++i)
        read.remove(QStringLiteral("— %1 —\n").arg(i));
    EXPECT_EQ(read.remove(u'\n'), text);
}

TEST(PagesTest, SignOffStandsRightFourCharactersFromTheEdge)
{
    Document document;
    document.blocks = {paragraph(TextStyle::BodyRight, QStringLiteral("2025年1月20日"))};
    const Layout layout = layoutOf(document);
    const PlacedText& date = layout.pages[0].texts[0];
    EXPECT_NEAR(date.baseline.x() + date.line.width, (184 - 4 * 156 / 28.0) * millimetre, 0.02);
}

TEST(PagesTest, NameAndDateNeverStandOnAPageWithoutText)
{
    const QString unit = QStringLiteral("示例区人民政府");
    const QString date = QStringLiteral("2025年1月20日");
    for (int lines = 15; lines < 24; ++lines) {
        Document document = prose(lines, QStringLiteral("文"));
        document.blocks.push_back(paragraph(TextStyle::Heading1, QStringLiteral("六、标题")));
        document.blocks.push_back(paragraph(TextStyle::Body, QStringLiteral("没有其他事项。")));
        document.blocks.push_back(paragraph(TextStyle::BodyRight, unit));
        document.blocks.push_back(paragraph(TextStyle::BodyRight, date));
        const PagedDocument pages(document, PageSetup());
        const QString last = pages.pageText(pages.pageCount() - 1);
        EXPECT_TRUE(last.contains(QStringLiteral("六、标题\n没有其他事项。\n") + unit + u'\n' +
                                  date + u'\n'))
            << lines;

        document = prose(1, QString(lines * 28, u'文'));
        document.blocks.push_back(paragraph(TextStyle::BodyRight, unit));
        document.blocks.push_back(paragraph(TextStyle::BodyRight, date));
        const Layout layout = layoutOf(document);
        EXPECT_GE(layout.pages.back().texts.size(), 4u) << lines << ": two lines and both names";
    }
}

TEST(PagesTest, SignoffLinesNeverStandOnAPageWithoutText)
{
    const QStringList closing{QStringLiteral("示例区人民政府"), QStringLiteral("2025年1月20日"),
                              QStringLiteral("单位负责人：　　　　"), QStringLiteral("联系电话：")};
    const auto close = [&](Document& document) {
        for (const QString& text : closing)
            document.blocks.push_back(
                Paragraph{&text < &closing[2] ? TextStyle::BodyRight : TextStyle::TableLine,
                          text,
                          &text != &closing.back(),
                          {}});
    };
    for (int lines = 12; lines < 24; ++lines) {
        Document document = prose(lines, QStringLiteral("文"));
        document.blocks.push_back(paragraph(TextStyle::Body, QStringLiteral("没有其他事项。")));
        close(document);
        const PagedDocument pages(document, PageSetup());
        const QString last = pages.pageText(pages.pageCount() - 1);
        EXPECT_TRUE(last.contains(QStringLiteral("没有其他事项。\n") + closing.join(u'\n') + u'\n'))
            << lines;

        document = prose(lines, QStringLiteral("文"));
        document.blocks.push_back(
            TableBlock{QStringLiteral("t"),
                       1,
                       1,
                       0,
                       0,
                       {1},
                       {{0, 0, 1, 1, QStringLiteral("行"), CellAlign::Center, false, {}, {}}}});
        close(document);
        const PagedDocument behind(document, PageSetup());
        EXPECT_TRUE(behind.pageText(behind.pageCount() - 1)
                        .contains(QStringLiteral("行\n") + closing.join(u'\n') + u'\n'))
            << lines;
    }
}

TEST(PagesTest, BookmarksNameTheirPage)
{
    Document document = prose(22, QStringLiteral("文"));
    document.blocks.push_back(
        paragraph(TextStyle::Heading1, QStringLiteral("一、概述"), QStringLiteral("概述")));
    const PagedDocument pages(document, PageSetup());
    ASSERT_EQ(pages.bookmarks().size(), 1u);
    EXPECT_EQ(pages.bookmarks()[0].text, QStringLiteral("概述"));
    EXPECT_EQ(pages.bookmarks()[0].page, 1);
    EXPECT_NEAR(pages.bookmarks()[0].top, 37 * millimetre, 0.01);
}

TEST(PagesTest, TheDraftMarkLiesInLightGreyBeneathAndIsNamedInTheFooter)
{
    Document document = prose(1, QStringLiteral("文"));
    document.draftMark = QStringLiteral("草稿");
    const PagedDocument pages(document, PageSetup());
    EXPECT_EQ(pages.pageText(0), QStringLiteral("文\n草稿\n— 1 —\n"));

    QImage image(595, 842, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, 0, 1);
    painter.end();
    int grey = 0;
    for (int y = 300; y < 550; ++y) { // the middle of the page holds the mark alone
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            EXPECT_GE(qGreen(pixel), 0xe0);
            grey += qGreen(pixel) < 0xf0 ? 1 : 0;
        }
    }
    EXPECT_GT(grey, 1000);
}

} // namespace
} // namespace gongkai
