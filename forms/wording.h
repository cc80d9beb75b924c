// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/names.h"
#include "core/report/report.h"

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace gongkai {

/// One value of a field with a fixed set of values, and what the clerk reads for it.
struct NamedValue
{
    QString id; ///< as stored
    QString name;
};

std::vector<NamedValue> agencyLevels();
std::vector<NamedValue> agencyKinds();
std::vector<NamedValue> reportScopes();

/// What the clerk calls a field: a cell by row and column, prose by its heading, all others as on
/// the cover page.
QString fieldName(const Report& report, const FieldKey& key);
/// A cell by the form's own words: its row, its column, its table.
QString fullCellName(const Report& report, const CellId& cell);
/// A name with that of its table, unless it holds that already: where a table is one part of a
/// sheet, the row's name does.
QString withTable(const QString& name, const Table* table);
/// A value of a field as the clerk reads it: those of a fixed set by their names.
QString fieldValue(const FieldKey& key, const QString& value);

/// “2019 · …年度报告（2019–2020 年）”: a form in a list to choose from.
QString formName(const Form& form);

/// What neither Windows nor Linux take in the name of a file.
const QRegularExpression& forbiddenInFileNames();
/// A name for files of a report, without folder and ending: agency and year, and where they are not
/// the usual ones scope and edition. Its report file, exports and hand-over are all named so.
QString suggestedStem(const Report& report);
/// A file name to suggest for a report, without folder, with the ending `.gkb`.
QString suggestedFileName(const Report& report);

/// The id of the sheet that shows this cell; "" when none does.
QString sheetOfCell(const Report& report, const CellId& cell);

} // namespace gongkai
