// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"

#include <QList>
#include <QStringList>

namespace gongkai {

/// A list of the window: lines of texts under a head.
struct PrintedList
{
    QString title;
    QStringList remarks; ///< sentences above the lines
    QStringList head;
    QList<QStringList> lines;   ///< as wide as the head
    std::vector<double> widths; ///< shares of the columns, sum 1
};

/// To be printed on paper. A long text is cut: a line of a table never goes over a page.
Document listDocument(const PrintedList& list);

/// For the clipboard: one line each, the columns separated as spreadsheets take them.
QString listText(const PrintedList& list);

} // namespace gongkai
