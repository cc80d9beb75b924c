// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/printing.h"

#include "core/output/compose.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

namespace gongkai::test {
namespace {

struct PrintingTest : testing::Test
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("pages.pdf"));
    PagedDocument pages{compose(publishedCase("zone_2022"), {}, {}), PageSetup()};
    QPrinter printer{QPrinter::HighResolution};

    void SetUp() override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        setUpPrinter(printer, PageSetup(), QStringLiteral("年报"));
    }
    int printedPages() const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return static_cast<int>(file.readAll().count("/Type /Page\n"));
    }
};

TEST_F(PrintingTest, EveryPageIsPrintedOnA4)
{
    ASSERT_GT(pages.pageCount(), 1);
    ASSERT_TRUE(printPages(pages, printer));
    EXPECT_EQ(printedPages(), pages.pageCount());
    EXPECT_EQ(printer.pageLayout().pageSize().size(QPageSize::Millimeter), QSizeF(210, 297));
    EXPECT_EQ(printer.pageLayout().margins(), QMarginsF());
}

TEST_F(PrintingTest, ARangeOfPagesIsPrintedAlone)
{
    printer.setFromTo(2, 2);
    printer.setPrintRange(QPrinter::PageRange);
    ASSERT_TRUE(printPages(pages, printer));
    EXPECT_EQ(printedPages(), 1);
}

TEST_F(PrintingTest, AFailingPrinterIsTold)
{
    printer.setOutputFileName(folder.filePath(QStringLiteral("missing/pages.pdf")));
    const auto printed = printPages(pages, printer);
    ASSERT_FALSE(printed);
    EXPECT_EQ(printed.error().code, ErrorCode::Unwritable);
}

} // namespace
} // namespace gongkai::test
