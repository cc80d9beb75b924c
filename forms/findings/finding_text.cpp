// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findings/finding_text.h"

#include "core/checks/messages.h"
#include "core/words/text_explanations.h"
#include "core/words/text_messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

constexpr char16_t firstOutsideAscii = 0x80;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::FindingText)
};

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Words::tr("Error");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Hint:
        break;
    }
    return Words::tr("Hint");
}

std::optional<Severity> severityIfBroken(const Session& session, const FindingRef& finding)
{
    if (const Finding* cell = session.cellFinding(finding);
        cell && cell->outcome == Outcome::Broken)
        return cell->check->severity;
    if (const TextFinding* text = session.textFinding(finding); text && text->isBroken())
        return text->severity;
    return std::nullopt;
}

QString messageOf(const Session& session, const FindingRef& finding)
{
    if (const Finding* cell = session.cellFinding(finding))
        return cell->message;
    const TextFinding* text = session.textFinding(finding);
    return text ? textFindingMessage(*text, session.report()) : QString();
}

ExplanationState explanationState(const Session& session, const FindingRef& finding)
{
    if (const Finding* cell = session.cellFinding(finding))
        return explanationState(session.report(), *cell);
    const TextFinding* text = session.textFinding(finding);
    return text ? explanationState(session.report(), *text) : ExplanationState::None;
}

bool isUnsettled(const Session& session, const FindingRef& finding)
{
    const auto broken = severityIfBroken(session, finding);
    const Finding* cell = session.cellFinding(finding);
    if (cell && broken && *broken != Severity::Hint)
        return isOpen(session.report(), *cell);
    return broken && explanationState(session, finding) != ExplanationState::Current;
}

QString explanationText(const Session& session, const FindingRef& finding)
{
    switch (explanationState(session, finding)) {
    case ExplanationState::Current:
        return Words::tr("explained");
    case ExplanationState::NeedsReview:
        return Words::tr("explanation needs review");
    case ExplanationState::None:
        break;
    }
    return {};
}

std::optional<Explanation> explanationOf(const Session& session, const FindingRef& finding)
{
    if (const Finding* cell = session.cellFinding(finding))
        return explanationOf(session.report(), *cell);
    const TextFinding* text = session.textFinding(finding);
    return text ? explanationOf(session.report(), *text) : std::nullopt;
}

QString ruleText(const TextFinding& finding)
{
    const QString& source = finding.rule->source;
    const bool isCode =
        std::ranges::all_of(source, [](QChar c) { return c.unicode() < firstOutsideAscii; });
    return isCode ? finding.rule->title() : Words::tr("%1 (%2)").arg(finding.rule->title(), source);
}

QString sideText(const QString& name, Decimal sum)
{
    return name + u" = " + sum.toString();
}

QString computedText(const Report& report, const CellId& cell)
{
    const std::optional<ComputedTotal> computed = computedTotal(report, cell);
    return computed ? valuesText(computed->values) : QString();
}

bool totalDiffers(const Report& report, const CellId& cell)
{
    const Figure figure = report.figure(cell);
    if (figure.isBlank() || !report.form().isTotal(cell))
        return false;
    const std::optional<ComputedTotal> computed = computedTotal(report, cell);
    return computed && std::any_of(computed->values.begin(), computed->values.end(),
                                   [&](Decimal value) { return value != figure.value(); });
}

} // namespace gongkai
