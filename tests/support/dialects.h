// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace gongkai::test {

/// What a published report is like before it is written in one of the dialects.
struct Publishing
{
    bool fullWidthFigures = false;
    bool separators = false;    ///< 1,234
    bool brokenLabels = false;  ///< line breaks and blanks inside labels
    bool damagedLabels = false; ///< a character wrong, missing or too many, as seen in reports
    bool flatHeads = false;     ///< see withFlatHead()
    bool totalsFirst = false;   ///< of those: see withTotalsFirst()
    bool downwards = false;     ///< see withDownwardGroups()
    QString leaveOut = {};      ///< `table.row` that is not printed
    /// Last word on each cell's text, by sheet id.
    std::function<QString(const QString& sheet, const SheetCell& cell, const QString& text)>
        change = {};
};

struct PublishedCell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text;
};

struct PublishedTable
{
    int rowCount = 0;
    int columnCount = 0;
    std::vector<PublishedCell> cells;
    std::vector<const PublishedCell*> row(int row) const;
};

/// A part of the report: its heading, its prose and its tables.
struct PublishedPart
{
    QString heading;
    QStringList prose;
    std::vector<PublishedTable> tables;
};

struct Published
{
    QString title;
    std::vector<PublishedPart> parts;
};

/// The sheet with its column labels in one row, without the groups over them; as it is where they
/// are in one row already, or where without the groups some would be equal.
Sheet withFlatHead(const Sheet& sheet);

/// A sheet with a flat head whose last column of figures is its first one.
Sheet withTotalsFirst(const Sheet& sheet);

/// The groups of a row without labels one below the other: their name, then a row for each of their
/// figures, its label and the figure. Any other sheet as it is.
Sheet withDownwardGroups(const Sheet& sheet);

/// The sheet as it is published.
Sheet shaped(const Sheet& sheet, const Publishing& how);

Published publish(const Report& report, const Publishing& how);

struct Dialect
{
    const char* name;
    QByteArray (*write)(const Published&);
    bool losesBlankEnds =
        false;                ///< or a number may be a figure: a row that lost a cell looks whole
    bool losesBlanks = false; ///< a blank cell leaves no trace
};

/// Clean page, Word's page, portal page in GBK with navigation tables, UTF-16 page, pipe dump,
/// pipe rows, tab text with and without room for merged cells, drawn borders, one cell a line, bars
/// in the ways the field has them, columns by blanks, also torn ones, markdown, also without outer
/// bars, numbered rows, Word file, workbook with merged cells, one where they are lost,
/// sheets saved as CSV and as text, and a page with several rows in one.
const std::vector<Dialect>& dialects();
/// A report as published in the dialect of this name; ends the test run when there is none.
QByteArray written(const Report& report, const Publishing& how, const char* dialect);

} // namespace gongkai::test
