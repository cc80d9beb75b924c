// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/printing.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Printing)
};

constexpr double pointsPerInch = 72;

} // namespace

void setUpPrinter(QPrinter& printer, const PageSetup& setup, const QString& title)
{
    printer.setDocName(title);
    printer.setFullPage(true);
    printer.setPageLayout({QPageSize(setup.size, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch),
                           QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter});
}

void applyTo(QPrinter& printer, const PrinterChoice& choice)
{
    if (QPrinterInfo::availablePrinterNames().contains(choice.name))
        printer.setPrinterName(choice.name);
    printer.setDuplex(choice.duplex ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    printer.setColorMode(choice.colour ? QPrinter::Color : QPrinter::GrayScale);
}

PrinterChoice choiceOf(const QPrinter& printer)
{
    return {printer.printerName(), printer.duplex() != QPrinter::DuplexNone,
            printer.colorMode() == QPrinter::Color};
}

Result<void> printPages(const PagedDocument& pages, QPrinter& printer)
{
    return printPages(printer, pages.pageCount(), [&](QPainter& painter, int page) {
        pages.paint(painter, page, printer.resolution() / pointsPerInch);
    });
}

Result<void> printPages(QPrinter& printer, int pageCount,
                        const std::function<void(QPainter&, int page)>& paint)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(ErrorCode::Unwritable,
                    Messages::tr("The printer “%1” does not take the pages; check that it is "
                                 "switched on and connected.")
                        .arg(printer.printerName()));
    const bool all = printer.printRange() == QPrinter::AllPages || printer.fromPage() == 0;
    const int first = all ? 0 : printer.fromPage() - 1;
    const int last = all ? pageCount - 1 : qMin(printer.toPage(), pageCount) - 1;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return fail(ErrorCode::Unwritable,
                        Messages::tr("Printing stopped at page %1.").arg(page + 1));
        paint(painter, page);
    }
    return {};
}

} // namespace gongkai
