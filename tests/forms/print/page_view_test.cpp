// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/page_view.h"

#include "core/checks/check_engine.h"
#include "core/output/compose.h"
#include "core/output/paper/fonts.h"
#include "forms/print/page_setup_dialog.h"
#include "forms/print/preview_dialog.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace gongkai::test {
namespace {

// Pixels that are neither white paper nor the grey around it.
int inkedPixels(const QImage& image)
{
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked += image.pixelColor(x, y).lightness() < 60 ? 1 : 0;
    }
    return inked;
}

int inkedPixels(PageView& view)
{
    return inkedPixels(view.viewport()->grab().toImage());
}

std::unique_ptr<PagedDocument> signoffPages()
{
    const Report report = publishedCase("zone_2022");
    return std::make_unique<PagedDocument>(
        compose(report, {checkReport(report), {}}, {Purpose::Signoff, Extent::Whole}), PageSetup());
}

TEST(PageViewTest, ThePageInSightIsDrawnAndCounted)
{
    PageView view;
    view.resize(700, 500);
    view.show();
    view.setPages(
        std::make_unique<PagedDocument>(compose(publishedCase("zone_2022"), {}, {}), PageSetup()),
        PageSetup());
    ASSERT_GT(view.pageCount(), 2);
    EXPECT_EQ(view.currentPage(), 0);
    EXPECT_GT(inkedPixels(view), 100);
    view.showPage(2);
    EXPECT_EQ(view.currentPage(), 2);
    EXPECT_GT(inkedPixels(view), 100);
}

TEST(PageViewTest, ZoomKeepsThePage)
{
    PageView view;
    view.resize(700, 500);
    view.show();
    view.setPages(
        std::make_unique<PagedDocument>(compose(publishedCase("zone_2022"), {}, {}), PageSetup()),
        PageSetup());
    view.showPage(1);
    view.setZoom(2);
    EXPECT_EQ(view.currentPage(), 1);
    EXPECT_GT(view.horizontalScrollBar()->maximum(), 0);
}

QImage paperOf(const PagedDocument& pages, const QSize& size, const QPen& pen)
{
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.setPen(pen);
    pages.paint(painter, 0, size.height() / 297.0 * 25.4 / 72);
    return paper;
}

// A view's painter comes with the pen of its palette.
TEST(PagedDocumentTest, APageLooksTheSameWhateverThePainterCameWith)
{
    const auto pages = signoffPages();
    const QSize size(840, 1188);
    EXPECT_EQ(paperOf(*pages, size, QPen(Qt::white)), paperOf(*pages, size, QPen(Qt::black)));
}

TEST(PageViewTest, AWholePageFitsWhateverTheSize)
{
    PageView view;
    view.setPages(signoffPages(), PageSetup());
    view.setZoom(PageView::wholePage);
    for (const QSize size : {QSize(900, 500), QSize(300, 900), QSize(1200, 1000)}) {
        view.resize(size);
        view.show();
        EXPECT_EQ(view.horizontalScrollBar()->maximum(), 0);
        view.showPage(1);
        EXPECT_EQ(view.currentPage(), 1);
    }
    view.showPage(2);
    view.resize(700, 420); // the page stays in sight
    EXPECT_EQ(view.currentPage(), 2);
}

TEST(PageViewTest, HomeEndAndPagingByKeys)
{
    PageView view;
    view.setPages(signoffPages(), PageSetup());
    view.resize(700, 500);
    view.show();
    view.setZoom(PageView::wholePage);
    const int last = view.pageCount() - 1;
    QTest::keyClick(&view, Qt::Key_PageDown);
    EXPECT_EQ(view.currentPage(), 1);
    QTest::keyClick(&view, Qt::Key_PageUp);
    EXPECT_EQ(view.currentPage(), 0);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.currentPage(), last);
    view.setZoom(1);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.verticalScrollBar()->value(), 0);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
}

struct PreviewDialogTest : testing::Test
{
    TestSession session{publishedCase("zone_2022")};
    QSettings store{session.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat};
    Settings settings{store};
    PreviewDialog dialog{*session, settings};
};

TEST_F(PreviewDialogTest, ButtonsTurnPages)
{
    dialog.show();
    auto* back = dialog.findChild<QToolButton*>(QStringLiteral("back"));
    auto* forward = dialog.findChild<QToolButton*>(QStringLiteral("forward"));
    EXPECT_FALSE(back->isEnabled());
    forward->click();
    EXPECT_EQ(dialog.view().currentPage(), 1);
    EXPECT_TRUE(back->isEnabled());
    back->click();
    EXPECT_EQ(dialog.view().currentPage(), 0);
    for (int page = 1; page < dialog.view().pageCount(); ++page)
        forward->click();
    EXPECT_FALSE(forward->isEnabled());
}

TEST_F(PreviewDialogTest, ItIsAsLargeAsThereIsRoomAndShowsWholePagesAndTheWidth)
{
    const QSize room = dialog.screen()->availableSize();
    EXPECT_GE(dialog.height(), qMin(960, room.height() - 80));
    QStringList zooms;
    for (QComboBox* box : dialog.findChildren<QComboBox*>())
        for (int i = 0; i < box->count(); ++i)
            zooms += box->itemText(i);
    EXPECT_TRUE(zooms.contains(QStringLiteral("整页")));
    EXPECT_TRUE(zooms.contains(QStringLiteral("页宽"))) << qPrintable(zooms.join(u' '));
}

TEST_F(PreviewDialogTest, TablesOnlyHasFewerPages)
{
    dialog.show();
    const int whole = dialog.view().pageCount();
    auto* extent = dialog.findChildren<QComboBox*>().constFirst();
    extent->setCurrentIndex(1);
    emit extent->activated(1);
    EXPECT_EQ(dialog.options().extent, Extent::TablesOnly);
    EXPECT_GT(dialog.view().pageCount(), 0);
    EXPECT_LE(dialog.view().pageCount(), whole);
}

TEST_F(PreviewDialogTest, OtherPaperShowsOtherPagesAndIsRemembered)
{
    const int onA4 = dialog.view().pageCount();
    dialog.findChild<QPushButton*>(QStringLiteral("pageSetup"))->click();
    auto* setup = dialog.findChild<PageSetupDialog*>();
    ASSERT_NE(setup, nullptr);
    setup->findChild<QComboBox*>(QStringLiteral("size"))->setCurrentIndex(2);
    setup->accept();
    EXPECT_EQ(settings.pageSetup().size, QSizeF(184, 260));
    EXPECT_GT(dialog.view().pageCount(), onA4);

    PageSetupDialog again(settings.pageSetup());
    EXPECT_EQ(again.setup(), settings.pageSetup());
    again.findChild<QPushButton*>(QStringLiteral("standard"))->click();
    EXPECT_EQ(again.setup(), PageSetup());
}

TEST_F(PreviewDialogTest, EveryFormFitsTheSmallestPaperWithTheWidestMargins)
{
    PageSetupDialog narrowest(PageSetup{{176, 250}, {40, 40, 40, 40}});
    for (const char* name : {"statistics_2017", "office_2019", "zone_2022"}) {
        const Report report = publishedCase(name);
        const PagedDocument pages(compose(report, {}, {}), narrowest.setup());
        EXPECT_GT(pages.pageCount(), 2) << name;
        EXPECT_LT(pages.pageCount(), 100) << name;
    }
}

TEST_F(PreviewDialogTest, FontsThatAreMissingAreNamed)
{
    const auto* fonts = dialog.findChild<QLabel*>(QStringLiteral("fonts"));
    const QStringList missing = chooseFonts().substitutions;
    ASSERT_EQ(fonts != nullptr, !missing.isEmpty());
    if (fonts) {
        EXPECT_TRUE(fonts->text().contains(missing.constFirst()));
    }
}

TEST_F(PreviewDialogTest, TheDispatchSheetIsOnePageMoreInFront)
{
    QComboBox* purpose = nullptr;
    for (QComboBox* box : dialog.findChildren<QComboBox*>())
        if (box->findText(QStringLiteral("审签稿")) >= 0)
            purpose = box;
    ASSERT_NE(purpose, nullptr);
    const auto pages = [&](const QString& words) {
        purpose->setCurrentText(words);
        emit purpose->activated(purpose->currentIndex());
        return dialog.findChild<PageView*>()->pageCount();
    };
    const int without = pages(QStringLiteral("审签稿"));
    EXPECT_EQ(pages(QStringLiteral("审签稿+发文稿纸")), without + 1);
}

TEST_F(PreviewDialogTest, PrintAndPdfAskForWhatIsShown)
{
    QSignalSpy print(&dialog, &PreviewDialog::printRequested);
    QSignalSpy pdf(&dialog, &PreviewDialog::pdfRequested);
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() != QStringLiteral("关闭") &&
            button->objectName() != QStringLiteral("pageSetup"))
            button->click();
    }
    EXPECT_EQ(print.size(), 1);
    EXPECT_EQ(pdf.size(), 1);
}

} // namespace
} // namespace gongkai::test
