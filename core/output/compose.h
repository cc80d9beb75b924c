// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"
#include "core/report/report.h"
#include "core/words/report_findings.h"

#include <QDateTime>

#include <vector>

namespace gongkai {

/// Which rendering of a report is wanted.
enum class Purpose {
    Publish, ///< 发布稿: the statutory form and nothing else
    Signoff, ///< 审签稿: with sign-off lines, check code, draft mark; as a whole also the 审签单 in
             ///< front and, when it is not clean or something is explained, the findings behind
};

/// Which pages.
enum class Extent {
    Whole,
    TablesOnly,
};

struct ComposeOptions
{
    Purpose purpose = Purpose::Publish;
    Extent extent = Extent::Whole;
    /// Of the 审签稿 as a whole: the office's 发文稿纸 in front (dispatch_sheet.h).
    bool withDispatchSheet = false;
    QDateTime madeAt = {}; ///< what PDF and workbook say of when they were made: see madeAt()
};

/// When an output of a report was made, so that the same report gives the same bytes: the time of
/// SOURCE_DATE_EPOCH where it is set (reproducible-builds.org), else of the last change.
QDateTime madeAt(const QDateTime& lastChange);

/// The mark every page of the 审签稿 carries, “草稿 · 勾稽不平”; "" for a clean report.
///
/// The first of these that holds: open errors of cells; cells that are not filled; open warnings of
/// cells; open warnings of the text, “文字与表格不符” where one of them is held against cells, else
/// “文字待核对”; text that waits for something; what nobody has confirmed. So the mark speaks of
/// the text only where nothing on cells is open.
/// @param findings  all of this report's.
QString draftMark(const Report& report, const ReportFindings& findings);

/// The report as a printable document.
/// @param findings  of this report, for the 审签稿; not looked at otherwise.
Document compose(const Report& report, const ReportFindings& findings,
                 const ComposeOptions& options);

} // namespace gongkai
