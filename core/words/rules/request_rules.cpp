// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/request_rules.h"

#include "core/words/rules/compare.h"

#include <algorithm>

namespace gongkai {
namespace {

// What a word of requests means in the form: the cells of its first reading.
std::vector<CellId> cellsOf(const WordsContext& context, const char* aspect)
{
    const StatementWords& words = context.lexicon.statements;
    const Meaning* meaning =
        words.meaning(context.report.form().id, words.topic(QStringLiteral("request")),
                      words.aspect(QString::fromLatin1(aspect)));
    return meaning && !meaning->readings.empty() ? meaning->readings.front()
                                                 : std::vector<CellId>();
}

std::optional<Decimal> valueOf(const WordsContext& context, const char* aspect)
{
    const auto cells = cellsOf(context, aspect);
    return cells.empty() ? std::nullopt : sumOf(cells, context.report);
}

// Other things “办结54件” can mean besides the total: those received this year; without those
// carried in; with the next statement of the sentence; answers without other endings.
bool fitsOtherwise(const ParsedParagraph& paragraph, std::size_t index, const WordsContext& context,
                   Decimal total)
{
    const Statement& statement = paragraph.statements[index];
    const Decimal value = paragraph.figures[static_cast<std::size_t>(statement.figure)].value;
    const auto received = valueOf(context, "received");
    const auto carriedIn = valueOf(context, "carried_in");
    const auto carriedOut = valueOf(context, "carried_out");
    const auto other = valueOf(context, "other");
    if ((received && value == *received) || (carriedIn && value == total - *carriedIn) ||
        (received && carriedOut && value == *received - *carriedOut) ||
        (other && !other->isZero() && value + *other == total))
        return true;
    const int sentence = paragraph.sentenceAt(statement.span.from);
    for (std::size_t i = index + 1; i < paragraph.statements.size(); ++i) {
        const Statement& next = paragraph.statements[i];
        if (next.kind != StatementKind::Count)
            continue;
        return paragraph.sentenceAt(next.span.from) == sentence &&
               value + paragraph.figures[static_cast<std::size_t>(next.figure)].value == total;
    }
    return false;
}

TextFinding findingOf(const ParsedParagraph& paragraph, const Statement& statement)
{
    TextFinding finding;
    finding.rule = &wordRule(statement.rule);
    finding.severity = statement.asks ? Severity::Hint : finding.rule->severity;
    finding.place = paragraph.place(statement.span.from, statement.span.to);
    return finding;
}

} // namespace

void receivedRule(const ParsedParagraph& paragraph, const WordsContext& context,
                  std::vector<TextFinding>& findings)
{
    compareAll(paragraph, context, TextRule::Received, findings);
}

void carriedInRule(const ParsedParagraph& paragraph, const WordsContext& context,
                   std::vector<TextFinding>& findings)
{
    compareAll(paragraph, context, TextRule::CarriedIn, findings);
}

void carriedOutRule(const ParsedParagraph& paragraph, const WordsContext& context,
                    std::vector<TextFinding>& findings)
{
    compareAll(paragraph, context, TextRule::CarriedOut, findings);
}

void answeredRule(const ParsedParagraph& paragraph, const WordsContext& context,
                  std::vector<TextFinding>& findings)
{
    for (std::size_t i = 0; i < paragraph.statements.size(); ++i) {
        const Statement& statement = paragraph.statements[i];
        if (statement.rule != TextRule::Answered)
            continue;
        auto finding = compare(paragraph, statement, context.report);
        if (!finding)
            continue;
        if (finding->isBroken()) {
            const auto total = sumOf(statement.readings.front(), context.report);
            if (total && fitsOtherwise(paragraph, i, context, *total)) {
                finding->severity = Severity::Hint;
                finding->variant = QStringLiteral("asks");
            }
        }
        findings.push_back(*std::move(finding));
    }
}

void resultRule(const ParsedParagraph& paragraph, const WordsContext& context,
                std::vector<TextFinding>& findings)
{
    compareAll(paragraph, context, TextRule::Result, findings);
}

void applicantRule(const ParsedParagraph& paragraph, const WordsContext& context,
                   std::vector<TextFinding>& findings)
{
    compareAll(paragraph, context, TextRule::Applicant, findings);
}

void allRule(const ParsedParagraph& paragraph, const WordsContext& context,
             std::vector<TextFinding>& findings)
{
    const StatementWords& words = context.lexicon.statements;
    const int answered = words.aspect(QStringLiteral("answered"));
    const int received = words.aspect(QStringLiteral("received"));
    const auto carriedOut = cellsOf(context, "carried_out");
    const auto total = cellsOf(context, "answered");
    for (const Statement& statement : paragraph.statements) {
        if (statement.kind != StatementKind::All ||
            comparable(statement.population, context.report) == Comparable::No)
            continue;
        TextFinding finding = findingOf(paragraph, statement);
        if (comparable(statement.population, context.report) == Comparable::Maybe)
            finding.severity = Severity::Hint;
        const AspectGroup group =
            words.aspects[static_cast<std::size_t>(statement.aspects.front())].group;
        std::vector<std::pair<std::optional<Decimal>, std::optional<Decimal>>> sides;
        if (group == AspectGroup::Result) {
            finding.cells = statement.readings.front();
            sides.emplace_back(sumOf(statement.readings.front(), context.report),
                               sumOf(total, context.report));
        } else if (group == AspectGroup::Applicant) {
            // The same rows over all columns stand in the row's meaning.
            for (const auto& cells : statement.readings) {
                std::vector<CellId> all = cells;
                for (CellId& cell : all)
                    cell.column = total.front().column;
                std::ranges::sort(all);
                const auto twice = std::ranges::unique(all);
                all.erase(twice.begin(), twice.end());
                const auto part = sumOf(cells, context.report);
                const auto whole = sumOf(all, context.report);
                finding.cells = cells;
                sides = {{part, whole}};
                if (part && part == whole)
                    break;
            }
        } else if (statement.aspects.front() != answered) {
            continue;
        }
        if ((statement.flow == received || statement.aspects.front() == answered) &&
            group != AspectGroup::Applicant && !carriedOut.empty()) {
            finding.cells.insert(finding.cells.end(), carriedOut.begin(), carriedOut.end());
            sides.emplace_back(sumOf(carriedOut, context.report), Decimal());
        }
        if (sides.empty())
            continue;
        finding.outcome = Outcome::Holds;
        for (const auto& [left, right] : sides) {
            if (!left || !right) {
                if (finding.outcome == Outcome::Holds)
                    finding.outcome = Outcome::Undecidable;
            } else if (*left != *right && finding.outcome != Outcome::Broken) {
                finding.outcome = Outcome::Broken;
                setSides(finding, *right, *left);
                finding.variant = right->isZero() ? QStringLiteral("left_over") : QString();
            }
        }
        findings.push_back(finding);
    }
}

void noneRule(const ParsedParagraph& paragraph, const WordsContext& context,
              std::vector<TextFinding>& findings)
{
    for (const Statement& statement : paragraph.statements) {
        if (statement.kind != StatementKind::None ||
            comparable(statement.population, context.report) == Comparable::No)
            continue;
        TextFinding finding = findingOf(paragraph, statement);
        if (comparable(statement.population, context.report) == Comparable::Maybe)
            finding.severity = Severity::Hint;
        finding.cells = statement.readings.front();
        Decimal sum;
        bool blank = false;
        for (const CellId& cell : finding.cells) {
            const Figure figure = context.report.figure(cell);
            blank = blank || figure.isBlank();
            sum += figure.isBlank() ? Decimal() : figure.value();
        }
        // A count is not negative: what is filled and above 0 breaks it whatever is blank.
        finding.outcome = !sum.isZero() ? Outcome::Broken
                          : blank       ? Outcome::Undecidable
                                        : Outcome::Holds;
        if (finding.outcome != Outcome::Undecidable)
            setSides(finding, Decimal(), sum);
        findings.push_back(finding);
    }
}

} // namespace gongkai
