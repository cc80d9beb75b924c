// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/compare.h"

#include "core/words/cell_amount.h"

#include <algorithm>

namespace gongkai {
namespace {

Decimal absolute(Decimal value)
{
    return value.isNegative() ? -value : value;
}

// One unit of the last digit written, 100 for 3.15万.
Decimal lastDigit(const WrittenFigure& figure)
{
    return Decimal(1).scaledByPowerOfTen(figure.power - figure.decimals).value_or(Decimal());
}

// “逾60件”, “近1200件”: as far as it ends in zeros, 10 and 100.
Decimal roundedTo(const WrittenFigure& figure)
{
    const QString digits = figure.value.toString();
    Decimal unit(1);
    for (qsizetype at = digits.size() - 1; at > 0 && digits[at] == u'0'; --at)
        unit = unit * 10;
    return digits.contains(u'.') ? Decimal() : unit;
}

} // namespace

std::optional<Decimal> sumOf(const std::vector<CellId>& cells, const Report& report)
{
    Decimal sum;
    for (const CellId& cell : cells) {
        const Figure figure = report.figure(cell);
        if (figure.isBlank())
            return {};
        sum += amountOf(report, cell, figure);
    }
    return sum;
}

std::optional<Decimal> lastYearSumOf(const std::vector<CellId>& cells, const Report& report)
{
    Decimal sum;
    for (const CellId& cell : cells) {
        const auto figure = report.lastYearFigure(cell);
        if (!figure || figure->isBlank())
            return {};
        sum += amountOf(report, cell, *figure);
    }
    return sum;
}

namespace {

// What a cell holds at least: a blank total no less than the filled columns of its row.
Decimal leastOf(const CellId& cell, const Report& report)
{
    const Figure figure = report.figure(cell);
    if (!figure.isBlank())
        return amountOf(report, cell, figure);
    const QString total = QStringLiteral("total");
    const Table* table = report.form().table(cell.table);
    Decimal sum;
    if (table && cell.column == total)
        for (const Column& column : table->columns)
            if (column.id != total)
                sum += leastOf({cell.table, cell.row, column.id}, report);
    return sum;
}

// “行政诉讼0件”, where one kind of them alone has 9 and the other is blank: whatever the blanks
// will hold, the sum is more. Only of counts that are never negative.
std::optional<Decimal> moreThanSaid(const WrittenFigure& figure, const std::vector<CellId>& cells,
                                    const Report& report)
{
    Decimal sum;
    for (const CellId& cell : cells) {
        if (!report.hasCell(cell) || report.cellType(cell) != CellType::Kind::Count)
            return {};
        sum += leastOf(cell, report);
    }
    const bool isMore = figure.isExact() && figure.value < sum;
    return isMore ? std::optional(sum) : std::nullopt;
}

} // namespace

Comparable comparable(Population population, const Report& report)
{
    const bool own = report.scope() == u"own";
    switch (population) {
    case Population::Unsaid:
        return Comparable::Yes;
    case Population::Own:
        return own ? Comparable::Yes : Comparable::No;
    case Population::Whole:
        return own ? Comparable::Maybe : Comparable::Yes;
    case Population::Office:
        // Of the office's own report; in a government's it is one agency of many.
        return own && report.agency(QStringLiteral("name")).contains(QStringLiteral("办公"))
                   ? Comparable::Yes
                   : Comparable::No;
    case Population::Other:
        break;
    }
    return Comparable::No;
}

Decimal inCells(const WrittenFigure& figure, Decimal value)
{
    if (figure.kind != FigureKind::Money)
        return value;
    return value.scaledByPowerOfTen(-4).value_or(value);
}

Decimal ofCells(const WrittenFigure& figure, Decimal value)
{
    if (figure.kind != FigureKind::Money)
        return value;
    return value.scaledByPowerOfTen(4).value_or(value);
}

Decimal inText(const WrittenFigure& figure, Decimal value)
{
    if (figure.kind != FigureKind::Money || figure.power == 0)
        return value;
    return value.scaledByPowerOfTen(-figure.power).value_or(value);
}

bool says(const WrittenFigure& figure, Decimal value)
{
    const Decimal difference = absolute(figure.value - value);
    if ((figure.bound == FigureBound::Least && value < figure.value) ||
        (figure.bound == FigureBound::Most && value > figure.value))
        return false;
    if (figure.approximate)
        return difference * 10 <= absolute(value) || difference < lastDigit(figure) ||
               (difference < roundedTo(figure) && difference * 5 <= figure.value * 2);
    if (figure.power >= 3)
        return difference < lastDigit(figure);
    return difference.isZero();
}

QString corrected(const ParsedParagraph& paragraph, const WrittenFigure& figure, Decimal value)
{
    return writeFigureLike(figure, value) +
           paragraph.text.sliced(figure.numberTo, figure.to - figure.numberTo);
}

TextFinding findingAt(const ParsedParagraph& paragraph, const WrittenFigure& figure, TextRule rule)
{
    TextFinding finding;
    finding.rule = &wordRule(rule);
    finding.severity = finding.rule->severity;
    finding.place = paragraph.place(figure.from, figure.to);
    finding.left = inText(figure, figure.value).toString();
    return finding;
}

void setSides(TextFinding& finding, Decimal left, Decimal right)
{
    finding.left = left.toString();
    finding.right = right.toString();
    finding.difference = (left - right).toString();
}

std::optional<TextFinding> compare(const ParsedParagraph& paragraph, const Statement& statement,
                                   const Report& report)
{
    if (statement.kind != StatementKind::Count || statement.lastYear || statement.readings.empty())
        return {};
    const WrittenFigure& figure = paragraph.figures[static_cast<std::size_t>(statement.figure)];
    TextFinding finding = findingAt(paragraph, figure, statement.rule);
    bool undecided = false;
    std::optional<Decimal> nearest;
    std::optional<Decimal> least; // of a reading with blanks that cannot fit
    for (const auto& cells : statement.readings) {
        TextReading reading{cells, false, {}, {}};
        for (const CellId& cell : cells)
            if (std::ranges::find(finding.cells, cell) == finding.cells.end())
                finding.cells.push_back(cell);
        const auto value = sumOf(cells, report);
        const auto more = value ? std::nullopt : moreThanSaid(figure, cells, report);
        undecided = undecided || (!value && !more);
        if (more) {
            reading.value = more->toString();
            least = least ? least : more;
        }
        if (value) {
            reading.value = value->toString();
            if (!nearest)
                nearest = value;
            if (says(figure, *value)) {
                finding.outcome = Outcome::Holds;
                setSides(finding, inText(figure, figure.value), inText(figure, *value));
                finding.cells = cells;
                finding.readings = {reading};
                return finding;
            }
        }
        finding.readings.push_back(reading);
    }
    const Comparable may = comparable(statement.population, report);
    if (may == Comparable::No)
        return {};
    // A blank in one reading makes it a question; in all, nothing can be said.
    if (!nearest && (undecided || !least)) {
        finding.outcome = Outcome::Undecidable;
        return finding;
    }
    // Words nobody knows stand with it: it may count something else.
    if (statement.partial)
        return {};
    finding.outcome = Outcome::Broken;
    const Decimal right = nearest ? *nearest : *least;
    setSides(finding, inText(figure, figure.value), inText(figure, right));
    const bool asks = statement.asks || !figure.isExact() || undecided || may == Comparable::Maybe;
    if (asks)
        finding.severity = Severity::Hint;
    if (asks || statement.readings.size() > 1)
        finding.variant = QStringLiteral("asks");
    if (nearest)
        finding.correction = corrected(paragraph, figure, *nearest);
    return finding;
}

void compareAll(const ParsedParagraph& paragraph, const WordsContext& context, TextRule rule,
                std::vector<TextFinding>& findings)
{
    for (const Statement& statement : paragraph.statements)
        if (statement.rule == rule)
            if (auto finding = compare(paragraph, statement, context.report))
                findings.push_back(*std::move(finding));
}

} // namespace gongkai
