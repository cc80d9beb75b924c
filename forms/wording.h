// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/names.h"
#include "core/report/report.h"

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace gongkai {

/// A cell by the form's own words: its row, its column, its table.
QString fullCellName(const Report& report, const CellId& cell);
/// A name with that of its table, unless it holds that already: where a table is one part of a
/// sheet, the row's name does.
QString withTable(const QString& name, const Table* table);
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
