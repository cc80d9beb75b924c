// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QByteArray>

namespace gongkai::test {

/// A form file as nobody would write it: one of the three statutory ones with pieces replaced, or
/// a small one with merged cells, labels, units, local rows and checks where they just fall. Many
/// are refused by the loader. The same number gives the same file on every system.
QByteArray oddForm(unsigned seed);

/// A built-in form with one thing in it changed: dropped, doubled, moved, replaced by a value that
/// stands somewhere else in forms or nowhere, or one byte of its text. The same number gives the
/// same file on every system.
QByteArray mutatedForm(const char* builtIn, unsigned seed);

/// A report over any form: figures of every kind in random cells, prose, local rows, sign-off,
/// explanations.
Report oddReport(const FormPtr& form, int year, unsigned seed);

} // namespace gongkai::test
