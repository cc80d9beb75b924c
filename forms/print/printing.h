// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/output/paper/paginator.h"
#include "forms/print/printer_choice.h"

#include <functional>

class QPainter;
class QPrinter;

namespace gongkai {

/// Prepares a printer for our pages: paper and orientation of the setup, margins drawn by us.
void setUpPrinter(QPrinter& printer, const PageSetup& setup, const QString& title);

/// Takes the remembered printer, where the system still has it, and how it printed. Before
/// setUpPrinter(): another printer forgets its page.
void applyTo(QPrinter& printer, const PrinterChoice& choice);
/// What is to be remembered of a printer.
PrinterChoice choiceOf(const QPrinter& printer);

/// Prints the pages the printer is set to (all, or from–to).
/// @return Unwritable when the printer does not take them.
Result<void> printPages(const PagedDocument& pages, QPrinter& printer);
/// The same for whatever has pages.
/// @param paint  draws the page of this number, from 0.
Result<void> printPages(QPrinter& printer, int pageCount,
                        const std::function<void(QPainter&, int page)>& paint);

} // namespace gongkai
