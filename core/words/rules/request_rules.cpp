// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/request_rules.h"

#include "core/words/rules/compare.h"
#include "core/words/rules/figure_roles.h"

#include <algorithm>
#include <iterator>

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

// Is it the total together with the next count, of those carried over also with the last one,
// whatever that counts?
bool makesTotalWithNeighbour(const ParsedParagraph& paragraph, const Statement& statement,
                             const WordsContext& context)
{
    const auto total = sumOf(statement.readings.front(), context.report);
    const auto index = static_cast<std::size_t>(statement.figure);
    const auto fits = [&](std::size_t other) {
        return paragraph.figures[index].value + paragraph.figures[other].value == *total;
    };
    constexpr std::size_t nearby = 3;
    for (std::size_t i = index + 1; total && i < std::min(paragraph.figures.size(), index + nearby);
         ++i)
        if (paragraph.figures[i].isCount()) {
            if (fits(i))
                return true;
            break;
        }
    const bool carried = statement.rule == TextRule::CarriedOut;
    for (std::size_t i = index; total && carried && i > 0 && i + nearby > index; --i)
        if (paragraph.figures[i - 1].isCount())
            return fits(i - 1);
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

// Two amounts that must be the same; nothing where a cell is blank.
struct Side
{
    std::optional<Decimal> left;
    std::optional<Decimal> right;
};

bool isDecided(const Side& side)
{
    return side.left && side.right;
}

// The first of them that holds, else the first that is decided, else undecided.
Side best(const std::vector<Side>& sides)
{
    for (const Side& side : sides)
        if (isDecided(side) && *side.left == *side.right)
            return side;
    const auto decided = std::ranges::find_if(sides, isDecided);
    return decided == sides.end() ? Side() : *decided;
}

// The whole rows of cells that stand in some of their columns.
std::vector<CellId> wholeRows(std::vector<CellId> cells, const QString& totalColumn)
{
    for (CellId& cell : cells)
        cell.column = totalColumn;
    std::ranges::sort(cells);
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    return cells;
}

std::vector<Side> sidesOfResult(const Statement& statement, const WordsContext& context)
{
    std::vector<Side> sides;
    for (const char* base : {"answered", "received"})
        for (const auto& cells : statement.readings)
            sides.push_back({sumOf(cells, context.report), valueOf(context, base)});
    return sides;
}

std::vector<Side> sidesOfApplicant(const Statement& statement, const WordsContext& context)
{
    std::vector<Side> sides;
    sides.reserve(statement.readings.size());
    const auto total = cellsOf(context, "received");
    for (const auto& cells : statement.readings)
        sides.push_back({sumOf(cells, context.report),
                         sumOf(wholeRows(cells, total.empty() ? QString() : total.front().column),
                               context.report)});
    return sides;
}

// “行政诉讼9件，均维持”, where the filled row has 8 of 9 and the other is blank: in no row there
// are more upheld than there are. Undecided where the filled rows do not refute it.
Side filledSide(const std::vector<CellId>& parts, const std::vector<CellId>& wholes,
                const Report& report)
{
    Decimal part;
    Decimal whole;
    for (const CellId& total : wholes) {
        std::vector<CellId> ofRow;
        std::ranges::copy_if(parts, std::back_inserter(ofRow),
                             [&](const CellId& cell) { return cell.row == total.row; });
        const auto ofPart = sumOf(ofRow, report);
        const auto ofWhole = sumOf({total}, report);
        if (!ofRow.empty() && ofPart && ofWhole) {
            part += *ofPart;
            whole += *ofWhole;
        }
    }
    return part < whole ? Side{part, whole} : Side();
}

std::vector<Side> sidesOfOutcome(const Statement& statement, const WordsContext& context)
{
    const Meaning* all =
        context.lexicon.statements.meaning(context.report.form().id, statement.topic, -1);
    std::vector<Side> sides;
    sides.reserve(statement.readings.size());
    for (const auto& cells : statement.readings) {
        Side side{sumOf(cells, context.report),
                  all ? sumOf(all->readings.front(), context.report) : std::nullopt};
        if (all && !isDecided(side))
            side = filledSide(cells, all->readings.front(), context.report);
        sides.push_back(side);
    }
    return sides;
}

// What was not answered: carried over, or in the form without such a row what is missing.
Side sideOfRest(const WordsContext& context)
{
    if (const auto cells = cellsOf(context, "carried_out"); !cells.empty())
        return {sumOf(cells, context.report), Decimal()};
    return {valueOf(context, "answered"), valueOf(context, "received")};
}

// Does the text itself say that some are left?
bool saysRest(const ParsedParagraph& paragraph, const WordsContext& context)
{
    const int carriedOut = context.lexicon.statements.aspect(QStringLiteral("carried_out"));
    return std::ranges::any_of(paragraph.statements, [&](const Statement& statement) {
        return statement.kind == StatementKind::Count && !statement.aspects.empty() &&
               statement.aspects.front() == carriedOut &&
               !paragraph.figures[static_cast<std::size_t>(statement.figure)].value.isZero();
    });
}

// 办结率95.7%: of those received, with or without those carried in.
bool judgeRate(const WrittenFigure& figure, const WordsContext& context, TextFinding& finding)
{
    const auto answered = valueOf(context, "answered");
    const auto received = valueOf(context, "received");
    if (!answered || !received)
        return false;
    const Decimal carriedIn = valueOf(context, "carried_in").value_or(Decimal());
    const Decimal all = *received + carriedIn;
    // “新收申请中48件当年办结，办结率92.31%”
    if (!received->isZero() && carriedIn <= *answered &&
        percentOf(*answered - carriedIn, *received, figure.decimals) == figure.value) {
        setSides(finding, figure.value, figure.value);
        return true;
    }
    for (const Decimal base : {all, *received}) {
        if (base.isZero() || base < *answered)
            continue;
        const Decimal right = percentOf(*answered, base, figure.decimals);
        setSides(finding, figure.value, right);
        if (right == figure.value)
            return true;
    }
    if (finding.right.isEmpty())
        return false;
    finding.outcome = Outcome::Broken;
    finding.severity = Severity::Hint;
    finding.variant = QStringLiteral("rate");
    return true;
}

// 按时办理率100%: what is carried over is not late.
bool isOnTime(const ParsedParagraph& paragraph, const Statement& statement)
{
    const QStringView words = statement.span.in(paragraph.text);
    return statement.figure >= 0 && (words.contains(u'时') || words.contains(u'期'));
}

// “答复的94件申请中，均在法定期限内办结”, “对94件申请全部作出答复”: those carried over are none of
// them.
bool isOfAnswered(const ParsedParagraph& paragraph, const Statement& statement)
{
    constexpr qsizetype nearby = 16;
    constexpr std::ptrdiff_t most = 3;
    const auto& all = paragraph.statements;
    const auto end = std::ranges::lower_bound(
        all, statement.span.from, {}, [](const Statement& other) { return other.span.from; });
    const auto begin = end - std::min(most, end - all.begin());
    return std::any_of(begin, end, [&](const Statement& other) {
        const QStringView before = QStringView(paragraph.text).first(other.span.from);
        return other.rule == TextRule::Answered && other.figure >= 0 &&
               other.span.to <= statement.span.from &&
               statement.span.from - other.span.to <= nearby &&
               (before.endsWith(u'对') ||
                TextSpan{other.span.to, statement.span.from}.in(paragraph.text).contains(u'中'));
    });
}

bool judgeAll(const ParsedParagraph& paragraph, const Statement& statement,
              const WordsContext& context, TextFinding& finding)
{
    const StatementWords& words = context.lexicon.statements;
    const Aspect& aspect = words.aspects[static_cast<std::size_t>(statement.aspects.front())];
    const bool answered = aspect.id.startsWith(u"answered");
    if (aspect.group == AspectGroup::Flow && !answered)
        return false;
    if (answered && isOfAnswered(paragraph, statement))
        return false;
    if (statement.figure >= 0 && answered) {
        const auto& figure = paragraph.figures[static_cast<std::size_t>(statement.figure)];
        if (figure.value != Decimal(100))
            return !statement.asks && judgeRate(figure, context, finding);
    }
    finding.cells = statement.readings.front();
    std::vector<Side> sides;
    if (aspect.group == AspectGroup::Result)
        sides.push_back(best(sidesOfResult(statement, context)));
    else if (aspect.group == AspectGroup::Applicant)
        sides.push_back(best(sidesOfApplicant(statement, context)));
    else if (aspect.group == AspectGroup::Outcome)
        sides.push_back(best(sidesOfOutcome(statement, context)));
    const bool ofReceived = statement.flow == words.aspect(QStringLiteral("received"));
    if (answered || (ofReceived && aspect.group == AspectGroup::Result)) {
        const Side rest = sideOfRest(context);
        const bool isLeft = !isDecided(rest) || *rest.left != *rest.right;
        if (statement.asks &&
            (saysRest(paragraph, context) || (isLeft && isOnTime(paragraph, statement))))
            return false; // all that were due
        sides.push_back(rest);
    }
    finding.outcome = Outcome::Holds;
    for (const Side& side : sides) {
        if (!isDecided(side)) {
            if (finding.outcome == Outcome::Holds)
                finding.outcome = Outcome::Undecidable;
        } else if (*side.left != *side.right && !finding.isBroken()) {
            finding.outcome = Outcome::Broken;
            setSides(finding, *side.right, *side.left);
            finding.variant = side.right->isZero() ? QStringLiteral("left_over") : QString();
        }
    }
    return !sides.empty();
}

// “不予公开的均属国家秘密”
void judgeAllOf(const Statement& statement, const WordsContext& context, TextFinding& finding)
{
    finding.cells = statement.readings.front();
    const auto row = sumOf(statement.readings[0], context.report);
    const auto whole = sumOf(statement.readings[1], context.report);
    finding.outcome = row && whole ? Outcome::Holds : Outcome::Undecidable;
    if (row && whole && *row != *whole) {
        finding.outcome = Outcome::Broken;
        setSides(finding, *whole, *row);
    }
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
    for (const Statement& statement : paragraph.statements) {
        if (statement.rule != TextRule::CarriedOut)
            continue;
        auto finding = compare(paragraph, statement, context.report);
        // “3件因补正跨年办理；另4件因征求意见跨年办理”
        if (finding &&
            !(finding->isBroken() && makesTotalWithNeighbour(paragraph, statement, context)))
            findings.push_back(*std::move(finding));
    }
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
        if (finding->isBroken() && statement.asks &&
            makesTotalWithNeighbour(paragraph, statement, context))
            continue; // 按时办结90件，延期办结4件
        if (finding->isBroken()) {
            const auto total = sumOf(statement.readings.front(), context.report);
            if (!total || fitsOtherwise(paragraph, i, context, *total)) {
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
    for (const Statement& statement : paragraph.statements) {
        const Comparable may = comparable(statement.population, context.report);
        const bool isOfRow = statement.kind == StatementKind::AllOf;
        if ((statement.kind != StatementKind::All && !isOfRow) || may == Comparable::No)
            continue;
        TextFinding finding = findingOf(paragraph, statement);
        if (may == Comparable::Maybe)
            finding.severity = Severity::Hint;
        if (isOfRow)
            judgeAllOf(statement, context, finding);
        if (isOfRow || judgeAll(paragraph, statement, context, finding))
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
