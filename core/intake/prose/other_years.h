// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/source.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// A run of blocks of a source that speak of another year than its report.
struct OtherYear
{
    size_t begin = 0;
    size_t end = 0;
    QString words; ///< of the line that says so
};

/// The tables under a line that names another year for comparison (“附：2023年……”, “以下为上年数”),
/// among our text.
/// A line that only names the wrong year is none: offices forget to change it.
std::vector<OtherYear> otherYearsIn(const std::vector<SourceBlock>& blocks, int year);

/// What the clerk is told of the lines over tables and the cells in them that name another year
/// than the report's. It is often forgotten there, so the figures count all the same.
QStringList yearsToCheck(const std::vector<SourceBlock>& blocks, int year);

/// Their tables become loose, and the rows of a table under one that says so, so that their figures
/// are only listed. The line right over such a table goes, as it is said in a note.
/// @return what the clerk is told of them.
QStringList setOtherYearsAside(std::vector<SourceBlock>& blocks, int year);

} // namespace gongkai
