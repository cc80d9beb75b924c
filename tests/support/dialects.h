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
/// in the ways the field has them, columns by blanks, also torn ones, markdown, numbered rows, Word
/// file, workbook with merged cells and one where they are lost, sheets saved as CSV and as text.
const std::vector<Dialect>& dialects();
/// A report as published in the dialect of this name; ends the test run when there is none.
QByteArray written(const Report& report, const Publishing& how, const char* dialect);

} // namespace gongkai::test
