// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/fee_rules.h"

#include "core/words/rules/compare.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

// About ten thousand times as much: the same amount in the other unit.
bool isTenThousandTimes(Decimal large, Decimal small)
{
    if (small.isZero() || small.isNegative())
        return false;
    return large >= small * 9'500 && large <= small * 10'500;
}

std::optional<Decimal> tableAmount(const Statement& statement, const Report& report)
{
    return statement.readings.empty() ? std::nullopt : sumOf(statement.readings.front(), report);
}

const WrittenFigure* moneyOf(const ParsedParagraph& paragraph, const Statement& statement)
{
    if (statement.kind != StatementKind::Count || statement.lastYear)
        return nullptr;
    const auto& figure = paragraph.figures[static_cast<std::size_t>(statement.figure)];
    return figure.kind == FigureKind::Money && !figure.malformed ? &figure : nullptr;
}

// “采购总金额1286.54万元” where the table has 1286.45.
std::optional<TextFinding> differing(const ParsedParagraph& paragraph, const Statement& statement,
                                     const Report& report)
{
    if (statement.partial)
        return {};
    const WrittenFigure& figure = paragraph.figures[static_cast<std::size_t>(statement.figure)];
    const auto table = tableAmount(statement, report);
    const Comparable may = comparable(statement.population, report);
    if (!table || may == Comparable::No)
        return {};
    const Decimal there = ofCells(figure, *table);
    TextFinding finding = findingAt(paragraph, figure, TextRule::Magnitude);
    finding.outcome = Outcome::Broken;
    finding.variant = QStringLiteral("differs");
    finding.cells = statement.readings.front();
    finding.readings = {{finding.cells, false, table->toString(), {}}};
    setSides(finding, inText(figure, figure.value), inText(figure, there));
    finding.correction = corrected(paragraph, figure, there);
    if (!figure.isExact() || may == Comparable::Maybe)
        finding.severity = Severity::Hint;
    return finding;
}

} // namespace

void feesRule(const ParsedParagraph& paragraph, const WordsContext& context,
              std::vector<TextFinding>& findings)
{
    for (const Statement& statement : paragraph.statements) {
        if (statement.rule != TextRule::Fees)
            continue;
        const WrittenFigure* figure = moneyOf(paragraph, statement);
        if (!figure)
            continue;
        TextFinding finding = findingAt(paragraph, *figure, TextRule::Fees);
        finding.cells = statement.readings.front();
        const auto table = tableAmount(statement, context.report);
        if (!table) {
            finding.outcome = Outcome::Undecidable;
            findings.push_back(finding);
            continue;
        }
        const Decimal amount = inCells(*figure, figure->value);
        const Decimal inYuan = table->scaledByPowerOfTen(4).value_or(*table);
        setSides(finding, inText(*figure, figure->value), inText(*figure, inYuan));
        finding.readings = {{finding.cells, false, table->toString(), {}}};
        if (amount > *table && !figure->approximate) {
            finding.outcome = Outcome::Broken;
            if (comparable(statement.population, context.report) != Comparable::Yes)
                finding.severity = Severity::Hint;
        }
        findings.push_back(finding);
    }
}

void magnitudeRule(const ParsedParagraph& paragraph, const WordsContext& context,
                   std::vector<TextFinding>& findings)
{
    for (const Statement& statement : paragraph.statements) {
        if (statement.rule != TextRule::Magnitude && statement.rule != TextRule::Fees)
            continue;
        const WrittenFigure* figure = moneyOf(paragraph, statement);
        const auto table = tableAmount(statement, context.report);
        if (!figure || !table)
            continue;
        const Decimal amount = inCells(*figure, figure->value);
        const Decimal inYuan = table->scaledByPowerOfTen(4).value_or(*table);
        TextFinding finding = findingAt(paragraph, *figure, TextRule::Magnitude);
        finding.cells = statement.readings.front();
        finding.readings = {{finding.cells, false, table->toString(), {}}};
        setSides(finding, inText(*figure, figure->value), inText(*figure, inYuan));
        if (isTenThousandTimes(amount, *table) || isTenThousandTimes(*table, amount)) {
            finding.outcome = Outcome::Broken;
            finding.correction = corrected(paragraph, *figure, inYuan);
            findings.push_back(finding);
        } else if (statement.rule == TextRule::Magnitude) {
            if (says(*figure, inYuan))
                findings.push_back(finding);
            else if (auto other = differing(paragraph, statement, context.report))
                findings.push_back(*std::move(other));
        }
    }
}

namespace {

// “没有发出收费通知”: then nobody can have left one unpaid.
bool deniesNotice(const QString& text, qsizetype notice)
{
    constexpr qsizetype furthest = 20;
    qsizetype from = notice;
    while (from > 0 && notice - from < furthest &&
           !QStringView(u"，。；,;！？\n").contains(text[from - 1]))
        --from;
    static const QRegularExpression denied(QStringLiteral(
        "(没有|未|无|从未)(曾|再)?(向.{0,10})?(制作|制发|发出|发|出具|下达|送达|开具)"
        "过?(任何|政府信息公开|信息处理费|一份|1份|的)*$"));
    const QString before = text.sliced(from, notice - from);
    return denied.match(before).hasMatch() || before.endsWith(u'无') || before.endsWith(u"没有");
}

} // namespace

void unpaidRule(const ParsedText& text, const WordsContext& context,
                std::vector<TextFinding>& findings)
{
    const StatementWords& words = context.lexicon.statements;
    const Meaning* meaning =
        words.meaning(context.report.form().id, words.topic(QStringLiteral("request")),
                      words.aspect(QStringLiteral("other_unpaid")));
    if (!meaning)
        return;
    const auto unpaid = sumOf(meaning->readings.front(), context.report);
    if (!unpaid || unpaid->isZero())
        return;
    TextFinding finding;
    finding.rule = &wordRule(TextRule::Unpaid);
    finding.severity = Severity::Hint;
    finding.cells = meaning->readings.front();
    finding.right = unpaid->toString();
    finding.place.part = words.feePart;
    finding.outcome = Outcome::Broken;
    const auto part = std::ranges::find(text, words.feePart, &ParsedPart::id);
    if (part == text.end())
        return;
    for (std::size_t i = 0; i < part->paragraphs.size(); ++i) {
        const ParsedParagraph& paragraph = part->paragraphs[i];
        for (qsizetype at = 0; at < paragraph.text.size(); ++at) {
            if (const auto word = words.feeNotice.at(paragraph.text, at);
                word && !deniesNotice(paragraph.text, at)) {
                finding.outcome = Outcome::Holds;
                finding.place = paragraph.place(at, at + word->length);
                finding.place.part = part->id;
                finding.place.paragraph = static_cast<int>(i);
                findings.push_back(finding);
                return;
            }
        }
    }
    findings.push_back(finding);
}

} // namespace gongkai
