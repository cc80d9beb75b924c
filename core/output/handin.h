// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report.h"
#include "core/words/report_findings.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gongkai {

// 报送副本: a copy of the report for the office above, as one .gkb or as a ZIP.

/// The report without what is the clerk's own: names of files figures were copied from, and when.
/// Figures, prose, cover, sign-off, last year's figures and the explanations of what is broken
/// stay, the leader's reason where an error is broken, and which copied figures nobody has
/// confirmed yet. Explanations and reasons for what was mended or is no more are nobody else's.
///
/// Written with ReportFile::create() and an empty Author it is a file whose log has one entry, that
/// names neither user nor machine.
/// @param findings  all of this report's, here and below.
Report handInCopy(const Report& report, const ReportFindings& findings);

/// What the clerk is shown before the copy is written, one line each.
struct HandInContents
{
    QStringList holds;
    QStringList leavesOut;
};
HandInContents handInContents(const Report& report, const ReportFindings& findings);

/// The copy as Word file, workbook and exchange format in one ZIP: for offices where a `.gkb` is
/// stopped on the way.
/// @param name  of the files inside, without suffix.
/// @return Unwritable.
Result<QByteArray> handInPackage(const Report& report, const ReportFindings& findings,
                                 const QString& name);

} // namespace gongkai
