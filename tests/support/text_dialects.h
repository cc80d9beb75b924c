// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dialects.h"

namespace gongkai::test {

/// A report in each of the shapes text without a grid has in the field.
QByteArray pipeDump(const Published& report);
QByteArray pipeRows(const Published& report);
QByteArray tabRows(const Published& report);
QByteArray tabGrid(const Published& report);
QByteArray drawnBorders(const Published& report);
QByteArray cellLines(const Published& report);
QByteArray singleSpacedLines(const Published& report);
QByteArray cellThenBarLine(const Published& report);
QByteArray barBeforeRow(const Published& report);
QByteArray barBeforePaddedRow(const Published& report);
QByteArray paddedBars(const Published& report);
QByteArray columnsByBlanks(const Published& report);
QByteArray tornColumns(const Published& report);
QByteArray markdown(const Published& report);
QByteArray partedRows(const Published& report);
QByteArray closedRows(const Published& report);
QByteArray markdownWithoutOuterBars(const Published& report);
QByteArray serialNumbers(const Published& report);

} // namespace gongkai::test
