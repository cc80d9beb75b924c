// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

class QPagedPaintDevice;
class QPrinter;

namespace gongkai {

class ManualBook;

/// A4 with the margins of the manual.
void setUpManual(QPagedPaintDevice& device);

/// The manual on paper: title, contents with the numbers of the pages, chapters on pages of their
/// own.
/// @return Unwritable when the printer does not take the pages.
Result<void> printManual(const ManualBook& book, QPrinter& printer);

/// The same as PDF. What is copied or found in it is the text that was set.
/// @return as checkFonts(); Unwritable where memory is too small.
Result<QByteArray> manualPdf(const ManualBook& book);

/// “公开年报操作手册.pdf”
QString manualFileName();

} // namespace gongkai
