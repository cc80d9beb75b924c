// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"
#include "core/checks/check_engine.h"

#include <algorithm>

namespace gongkai::cli {
namespace {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Texts::tr("Error");
    case Severity::Warning:
        return Texts::tr("Warning");
    case Severity::Hint:
        break;
    }
    return Texts::tr("Hint");
}

QString lineOf(const QString& mark, const Finding& finding)
{
    const QString key = finding.instance->id.isEmpty() ? finding.check->id : finding.key();
    return QStringLiteral("%1 %2 %3").arg(mark, key, finding.message);
}

// Broken ones and totals that could be filled, by severity; the rest is one line.
void printFindings(const Report& report, const std::vector<Finding>& findings, Output& output)
{
    output.line(report.title());
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        for (const Finding& finding : findings)
            if (finding.outcome == Outcome::Broken && finding.check->severity == severity)
                output.line(lineOf(severityName(severity), finding));
    for (const Finding& finding : findings)
        if (finding.outcome == Outcome::Undecidable && finding.computed)
            output.line(
                QStringLiteral("%1 %2 %3").arg(Texts::tr("Waits"), finding.key(), finding.message));
    const CheckSummary summary = summarise(report, findings);
    output.line(Texts::tr("Errors %1 · warnings %2 · hints %3 · waiting for blank cells %4 · "
                          "filled %5 of %6")
                    .arg(QString::number(summary.errors), QString::number(summary.warnings),
                         QString::number(summary.hints), QString::number(summary.undecidable),
                         QString::number(summary.allCells - summary.blankCells),
                         QString::number(summary.allCells)));
}

bool fails(const Finding& finding, bool strict)
{
    if (finding.outcome == Outcome::Undecidable)
        return strict;
    return finding.outcome == Outcome::Broken &&
           (finding.check->severity == Severity::Error ||
            (strict && finding.check->severity == Severity::Warning));
}

} // namespace

Result<int> runCheck(const Arguments& arguments, Output& output)
{
    const auto report = readReportFile(arguments.words()[0], output);
    if (!report)
        return fail(report.error());
    const std::vector<Finding> findings = checkReport(*report);
    if (arguments.has(QStringLiteral("json")))
        output.text = findingsToJson(findings);
    else
        printFindings(*report, findings, output);
    const bool strict = arguments.has(QStringLiteral("strict"));
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& finding) { return fails(finding, strict); })
               ? Differs
               : Done;
}

} // namespace gongkai::cli
