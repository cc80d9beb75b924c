// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"
#include "core/checks/check_engine.h"
#include "core/output/findings_annex.h"
#include "core/words/words.h"

#include <algorithm>

namespace gongkai::cli {
namespace {

bool isBroken(const Finding& finding)
{
    return finding.outcome == Outcome::Broken;
}

bool isBroken(const TextFinding& finding)
{
    return finding.isBroken();
}

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

// What the clerk wrote of a finding, behind its line; whether it still is of the same figures.
template <typename AnyFinding>
QString explained(const Report& report, const AnyFinding& finding)
{
    const auto explanation = explanationOf(report, finding);
    if (!explanation || !isBroken(finding))
        return {};
    const bool isCurrent = explanationState(report, finding) == ExplanationState::Current;
    return u' ' + (isCurrent ? Texts::tr("[explained: %1]")
                             : Texts::tr("[explanation to be reviewed: %1]"))
                      .arg(explanation->text);
}

QString lineOf(const Report& report, const QString& mark, const Finding& finding)
{
    const QString key = finding.instance->id.isEmpty() ? finding.check->id : finding.key();
    return QStringLiteral("%1 %2 %3").arg(mark, key, finding.message) + explained(report, finding);
}

// The words, under the heading of their part.
void printTextFindings(const Report& report, const std::vector<TextFinding>& findings,
                       Output& output)
{
    QString part;
    for (const TextFinding& finding : findings) {
        if (!finding.isBroken() && !waitsForWords(finding))
            continue;
        if (part != finding.place.part) {
            part = finding.place.part;
            output.line(printedPartName(report.form(), part));
        }
        const QString mark =
            finding.isBroken() ? severityName(finding.severity) : Texts::tr("To be written");
        output.line(QStringLiteral("%1 %2 %3")
                        .arg(mark, finding.key(), textFindingMessage(finding, report)) +
                    explained(report, finding));
    }
}

// Broken ones and totals that could be filled, by severity; the rest is one line.
void printFindings(const Report& report, const std::vector<Finding>& findings,
                   const std::vector<TextFinding>& texts, Output& output)
{
    output.line(report.title());
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        for (const Finding& finding : findings)
            if (finding.outcome == Outcome::Broken && finding.check->severity == severity)
                output.line(lineOf(report, severityName(severity), finding));
    for (const Finding& finding : findings)
        if (finding.outcome == Outcome::Undecidable && finding.computed)
            output.line(
                QStringLiteral("%1 %2 %3").arg(Texts::tr("Waits"), finding.key(), finding.message));
    printTextFindings(report, texts, output);
    const CheckSummary summary = summarise(report, findings, texts);
    QString counts = Texts::tr("Errors %1 · warnings %2 · hints %3 · waiting for blank cells %4 · "
                               "filled %5 of %6")
                         .arg(QString::number(summary.errors), QString::number(summary.warnings),
                              QString::number(summary.hints),
                              QString::number(summary.undecidable - summary.unwritten),
                              QString::number(summary.allCells - summary.blankCells),
                              QString::number(summary.allCells));
    if (summary.unwritten > 0)
        counts += Texts::tr(" · to be written %1").arg(summary.unwritten);
    // The window counts only what is open.
    const int explained =
        summary.errors - summary.openErrors + summary.warnings - summary.openWarnings;
    if (explained > 0)
        counts += Texts::tr(" · of these explained %1").arg(explained);
    output.line(counts);
}

bool fails(Outcome outcome, Severity severity, bool strict)
{
    if (outcome == Outcome::Undecidable)
        return strict;
    return outcome == Outcome::Broken &&
           (severity == Severity::Error || (strict && severity == Severity::Warning));
}

} // namespace

Result<int> runCheck(const Arguments& arguments, Output& output)
{
    const auto report = readReportFile(arguments.words()[0], output);
    if (!report)
        return fail(report.error());
    const Lexicon lexicon = loadLexicon(output);
    const std::vector<Finding> findings = checkReport(*report);
    const std::vector<TextFinding> texts = checkWords(*report, lexicon);
    if (arguments.has(QStringLiteral("json")))
        output.text = findingsToJson(findings, texts, *report);
    else
        printFindings(*report, findings, texts, output);
    const bool strict = arguments.has(QStringLiteral("strict"));
    const bool cellsFail = std::ranges::any_of(findings, [&](const Finding& finding) {
        return fails(finding.outcome, finding.check->severity, strict);
    });
    const bool textsFail = std::ranges::any_of(texts, [&](const TextFinding& finding) {
        return fails(finding.outcome, finding.severity, strict);
    });
    return cellsFail || textsFail ? Differs : Done;
}

} // namespace gongkai::cli
