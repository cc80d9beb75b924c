// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/page_view.h"

#include "core/output/compose.h"
#include "forms/print/preview_dialog.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace gongkai::test {
namespace {

// Pixels that are neither white paper nor the grey around it.
int inkedPixels(PageView& view)
{
    const QImage image = view.viewport()->grab().toImage();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked += image.pixelColor(x, y).lightness() < 60 ? 1 : 0;
    }
    return inked;
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

TEST(PreviewDialogTest, TablesOnlyHasFewerPages)
{
    TestSession session{publishedCase("zone_2022")};
    PreviewDialog dialog(*session);
    dialog.show();
    const int whole = dialog.view().pageCount();
    auto* extent = dialog.findChildren<QComboBox*>().constFirst();
    extent->setCurrentIndex(1);
    emit extent->activated(1);
    EXPECT_EQ(dialog.options().extent, Extent::TablesOnly);
    EXPECT_GT(dialog.view().pageCount(), 0);
    EXPECT_LE(dialog.view().pageCount(), whole);
}

TEST(PreviewDialogTest, PrintAndPdfAskForWhatIsShown)
{
    TestSession session{publishedCase("zone_2022")};
    PreviewDialog dialog(*session);
    QSignalSpy print(&dialog, &PreviewDialog::printRequested);
    QSignalSpy pdf(&dialog, &PreviewDialog::pdfRequested);
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() != QStringLiteral("关闭"))
            button->click();
    }
    EXPECT_EQ(print.size(), 1);
    EXPECT_EQ(pdf.size(), 1);
}

} // namespace
} // namespace gongkai::test
