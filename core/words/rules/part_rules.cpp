// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_count.h"
#include "core/words/rules/part_duties.h"
#include "core/words/rules/view_rules.h"
#include "core/words/subjects.h"

#include <algorithm>
#include <optional>

// What a part must speak of and how long it may be: resources/words/duties.json.
namespace gongkai {
namespace {

bool isBlank(const ParsedPart& part)
{
    return std::ranges::all_of(part.paragraphs, &ParsedParagraph::isBlank);
}

void checkTopicsOf(TextRule rule, const ParsedPart& part, const WordsContext& context,
                   std::vector<TextFinding>& out)
{
    if (isBlank(part))
        return;
    for (const PartDuty* duty : dutiesOf(rule, context)) {
        if (duty->part != part.id)
            continue;
        const QStringList missing = missingTopics(*duty, part, context);
        out.push_back(ofPart(rule, missing.isEmpty() ? Outcome::Holds : Outcome::Broken, part.id,
                             {{}, {missing.join(u'、')}, {}, {}, {}}));
    }
}

// 未收取信息处理费: nothing was charged at all. 其余未收取 says that of the rest only.
bool deniesFee(QStringView clause, const WordIndex& words)
{
    return clause.contains(u"信息处理费") && containsAny(clause, words.context(u"no_fee"_qs)) &&
           !containsAny(clause, words.context(u"other_fee"_qs));
}

// An amount above zero that was charged.
bool namesFee(const ParsedParagraph& paragraph, TextSpan clause)
{
    const QStringView words = clause.in(paragraph.text);
    if (!words.contains(u"信息处理费") || !words.contains(u"收取"))
        return false;
    return std::ranges::any_of(paragraph.figures, [&](const WrittenFigure& figure) {
        return figure.kind == FigureKind::Money && !figure.malformed && figure.value > Decimal() &&
               clause.contains(figure.from);
    });
}

// A fee that was charged, or the words that none was, and whose.
struct FeeSaid
{
    Population whose = Population::Unsaid;
    std::optional<TextFinding> denial; ///< nothing where an amount is named
};

// A year of the sentence up to here that is not the report's, and no other behind it.
bool isOfOtherYear(const ParsedParagraph& paragraph, TextSpan upTo, int year)
{
    int said = year;
    const auto& figures = paragraph.figures;
    for (auto figure = std::ranges::lower_bound(figures, upTo.from, {}, &WrittenFigure::from);
         figure != figures.end() && figure->from < upTo.to; ++figure)
        if (figure->reason == NotCount::Year)
            said = figure->value.toString().toInt();
    return said != year;
}

void takeFees(const ParsedPart& part, std::size_t index, const WordsContext& context,
              std::vector<FeeSaid>& fees)
{
    const ParsedParagraph& paragraph = part.paragraphs[index];
    const GapReader gaps(paragraph, context.report.agency(u"name"_qs));
    Subjects subjects(paragraph, gaps, context.report);
    const QString plain = withPlainMarks(paragraph.text);
    for (const ProseSentence& sentence : paragraph.sentences) {
        for (const ProseClause& clause : sentence.clauses) {
            const Population whose = subjects.at(clause.span.to - 1);
            const bool isDenied = deniesFee(clause.span.in(plain), context.lexicon.index);
            const bool isNamed = namesFee(paragraph, clause.span);
            if ((!isDenied && !isNamed) ||
                isOfOtherYear(paragraph, {sentence.span.from, clause.span.to},
                              context.report.year()))
                continue;
            if (isNamed)
                fees.push_back({whose, {}});
            if (isDenied)
                fees.push_back({whose, inPart(broken(TextRule::FeeSentence, paragraph, clause.span,
                                                     {u"contradiction"_qs, {}, {}, {}, {}}),
                                              part.id, index)});
        }
    }
}

// Other means one of several that nobody knows apart.
bool areOfSame(Population one, Population other)
{
    if (one == Population::Other || other == Population::Other)
        return false;
    return one == other || one == Population::Unsaid || other == Population::Unsaid;
}

// Part six says that no fee was charged, and how much.
void checkFeeContradiction(const ParsedPart& part, const WordsContext& context,
                           std::vector<TextFinding>& out)
{
    std::vector<FeeSaid> fees;
    for (std::size_t i = 0; i < part.paragraphs.size(); ++i)
        takeFees(part, i, context, fees);
    const auto isContradicted = [&](const FeeSaid& said) {
        return said.denial && std::ranges::any_of(fees, [&](const FeeSaid& other) {
                   return !other.denial && areOfSame(said.whose, other.whose);
               });
    };
    const auto last = std::find_if(fees.rbegin(), fees.rend(), isContradicted);
    if (last != fees.rend())
        out.push_back(*last->denial);
}

} // namespace

void checkLength(const ParsedPart& part, const WordsContext& context, std::vector<TextFinding>& out)
{
    for (const PartDuty* duty : dutiesOf(TextRule::Length, context)) {
        if (duty->part != part.id || !duty->most || isBlank(part))
            continue;
        qsizetype length = 0; // as WPS counts characters without blanks
        for (const ParsedParagraph& paragraph : part.paragraphs)
            length += characterCount(paragraph.text);
        const QString most = QString::number(*duty->most);
        out.push_back(ofPart(
            TextRule::Length, length > *duty->most ? Outcome::Broken : Outcome::Holds, part.id,
            {{}, {QString::number(length), most}, {}, QString::number(length), most}));
    }
}

void checkTopics(const ParsedPart& part, const WordsContext& context, std::vector<TextFinding>& out)
{
    checkTopicsOf(TextRule::Themes, part, context, out);
    checkTopicsOf(TextRule::Duties, part, context, out);
}

void checkFeeSentence(const ParsedText& text, const WordsContext& context,
                      std::vector<TextFinding>& out)
{
    for (const PartDuty* duty : dutiesOf(TextRule::FeeSentence, context)) {
        const auto part = std::ranges::find(text, duty->part, &ParsedPart::id);
        const bool isUnwritten = part == text.end() || isBlank(*part);
        if (isUnwritten && text.empty())
            continue;
        Outcome outcome = Outcome::Undecidable;
        if (!isUnwritten)
            outcome =
                missingTopics(*duty, *part, context).isEmpty() ? Outcome::Holds : Outcome::Broken;
        out.push_back(ofPart(TextRule::FeeSentence, outcome, duty->part,
                             {isUnwritten ? u"unwritten"_qs : QString(), {}, {}, {}, {}}));
        if (!isUnwritten)
            checkFeeContradiction(*part, context, out);
    }
}

} // namespace gongkai
