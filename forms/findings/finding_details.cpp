// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findings/finding_details.h"

#include "core/catalog/check_kinds.h"
#include "core/words/cell_names.h"
#include "core/words/text_messages.h"
#include "core/words/text_quote.h"
#include "forms/findings/finding_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::FindingDetails)
};

// Of a share the figure as it stands: its multiple stands nowhere on the page.
Decimal figureOf(const Report& report, const Finding& finding, const std::vector<Term>& side,
                 Decimal sum)
{
    if (!finding.check->isShare)
        return sum;
    const Figure figure = report.figure(*side.front().cell);
    return figure.isBlank() ? Decimal() : figure.value();
}

// A constant is no sum: “0”, not “0 = 0”.
QString sideLine(const std::vector<Term>& side, const QString& name, Decimal sum)
{
    return isConstant(side) ? name : sideText(name, sum);
}

// Only this year's cells stand in the table, so only they are framed.
QString placeOf(const std::vector<Term>& side, const QString& frame)
{
    const auto has = [&side](bool lastYear) {
        return std::ranges::any_of(
            side, [lastYear](const Term& term) { return term.cell && term.lastYear == lastYear; });
    };
    return has(false) ? frame : has(true) ? Words::tr("Last year: %1") : Words::tr("Limit: %1");
}

QStringList detailsOf(const Finding& finding, const Report& report)
{
    QStringList lines;
    const bool broken = finding.outcome == Outcome::Broken;
    const CheckTraits& traits = traitsOf(finding.check->kind);
    if (traits.hasSides) {
        const CheckInstance& instance = *finding.instance;
        lines << placeOf(instance.left, Words::tr("Full frame: %1"))
                     .arg(sideLine(instance.left, instance.leftName,
                                   figureOf(report, finding, instance.left, finding.left)));
        lines << placeOf(instance.right, Words::tr("Dashed frame: %1"))
                     .arg(sideLine(instance.right, instance.rightName,
                                   figureOf(report, finding, instance.right, finding.right)));
        if (broken && traits.hasDifference && !finding.check->isShare)
            lines << Words::tr("Difference: %1").arg(finding.difference().toString());
        if (finding.computed)
            lines << Words::tr("The parts add up to %1.").arg(finding.computed->toString());
    }
    if (broken && !finding.check->advice.isEmpty() &&
        !finding.message.contains(finding.check->advice))
        lines << finding.check->advice;
    return lines;
}

// “一、本年新收 = 457”; of the prose “95+8-5 = 98”.
QString readingText(const TextReading& reading, const Report& report)
{
    const QString name = reading.cells.empty() ? reading.words : cellsName(reading.cells, report);
    const QString value = reading.value.isEmpty() ? Words::tr("(blank)") : reading.value;
    return name.isEmpty() ? value : QString(name + u" = " + value);
}

QStringList readingLines(const TextFinding& finding, const Report& report)
{
    QStringList lines;
    bool isFirst = true;
    for (const TextReading& reading : finding.readings) {
        const QString text = readingText(reading, report);
        if (reading.cells.empty())
            lines << Words::tr("By the text: %1").arg(text);
        else if (reading.lastYear)
            lines << Words::tr("Last year: %1").arg(text);
        else
            lines << (std::exchange(isFirst, false) ? Words::tr("Full frame: %1")
                                                    : Words::tr("Dashed frame: %1"))
                         .arg(text);
    }
    return lines;
}

QStringList detailsOf(const TextFinding& finding, const Session& session)
{
    QStringList lines = readingLines(finding, session.report());
    const QString difference = textDifference(finding, session.lexicon());
    if (finding.isBroken() && !difference.isEmpty())
        lines << Words::tr("Difference: %1").arg(difference);
    return lines;
}

// What the place itself shows, too: below everything else.
QStringList whereAndWhy(const TextFinding& finding, const Report& report)
{
    QStringList lines;
    if (const TextQuote quote = quoteOf(report, finding.place); !quote.words.isEmpty())
        lines << Words::tr("The sentence: %1").arg(quote.words);
    lines << ruleText(finding);
    return lines;
}

QString explanationLine(const Session& session, const FindingRef& finding)
{
    const auto explanation = explanationOf(session, finding);
    if (!explanation)
        return {};
    const bool stale = explanationState(session, finding) == ExplanationState::NeedsReview;
    return (stale ? Words::tr("Explanation, needs review because the figures have changed: %1")
                  : Words::tr("Explanation: %1"))
        .arg(explanation->text);
}

} // namespace

QString findingDetails(const Session& session, const FindingRef& finding)
{
    QStringList lines{messageOf(session, finding)};
    if (const Finding* cells = session.cellFinding(finding)) {
        lines << detailsOf(*cells, session.report());
        for (const Culprit& culprit : culpritsOf(session.report(), session.findings(), *cells))
            lines << culpritText(session.report(), culprit);
    }
    if (const TextFinding* text = session.textFinding(finding))
        lines << detailsOf(*text, session);
    if (const QString line = explanationLine(session, finding); !line.isEmpty())
        lines << line;
    if (const TextFinding* text = session.textFinding(finding))
        lines << whereAndWhy(*text, session.report());
    return lines.join(u'\n');
}

} // namespace gongkai
