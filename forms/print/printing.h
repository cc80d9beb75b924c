// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/output/paper/paginator.h"

class QPrinter;

namespace gongkai {

/// Prepares a printer for our pages: paper and orientation of the setup, margins drawn by us.
void setUpPrinter(QPrinter& printer, const PageSetup& setup, const QString& title);

/// Prints the pages the printer is set to (all, or from–to).
/// @return Unwritable when the printer does not take them.
Result<void> printPages(const PagedDocument& pages, QPrinter& printer);

} // namespace gongkai
