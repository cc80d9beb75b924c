// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/part_duties.h"
#include "core/words/rules/view_rules.h"
#include "core/words/subjects.h"

#include <algorithm>
#include <optional>

// What the words say of fees for information: the sentence that must be there, and words that none
// was charged beside an amount that was.
namespace gongkai {
namespace {

bool saysFee(QStringView text)
{
    return text.contains(u"信息处理费") || text.contains(u"信息公开处理费");
}

// 工本费, 诉讼费: another fee is named, or a rule by which some are charged.
bool isOfOtherFee(QStringView clause)
{
    static const QStringList rules{u"标准"_qs, u"每"_qs, u"超过"_qs, u"通知"_qs, u"应收"_qs,
                                   u"应缴"_qs, u"拟"_qs, u"若"_qs,   u"如"_qs,   u"半年"_qs,
                                   u"季度"_qs, u"月"_qs, u"退"_qs};
    if (containsAny(clause, rules))
        return true;
    for (qsizetype at = clause.indexOf(u'费'); at >= 0; at = clause.indexOf(u'费', at + 1))
        if (at > 0 && isHan(clause[at - 1]) &&
            !QStringView(u"收理息何的类免").contains(clause[at - 1]))
            return true;
    return false;
}

// 未收取信息处理费: nothing was charged at all. 其余未收取 says that of the rest only.
// @param isSaid  whether the sentence names the fee somewhere: then “未收取任何费用” is about it.
bool deniesFee(QStringView clause, bool isSaid, const WordIndex& words)
{
    const bool isOwn =
        saysFee(clause) || (isSaid && clause.contains(u'收') && !isOfOtherFee(clause));
    return isOwn && containsAny(clause, words.context(u"no_fee"_qs)) &&
           !containsAny(clause, words.context(u"other_fee"_qs));
}

// An amount above zero that was charged.
bool namesFee(const ParsedParagraph& paragraph, TextSpan clause, bool isSaid)
{
    const QStringView words = clause.in(paragraph.text);
    const bool isOwn = saysFee(words) || (isSaid && !isOfOtherFee(words) && !words.contains(u'免'));
    if (!isOwn || !words.contains(u'收'))
        return false;
    const auto& figures = paragraph.figures;
    for (auto figure = std::ranges::lower_bound(figures, clause.from, {}, &WrittenFigure::from);
         figure != figures.end() && figure->from < clause.to; ++figure)
        if (figure->kind == FigureKind::Money && !figure->malformed && figure->value > Decimal())
            return true;
    return false;
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
        const bool isSaid = saysFee(sentence.span.in(plain));
        for (const ProseClause& clause : sentence.clauses) {
            const Population whose = subjects.at(clause.span.to - 1);
            const bool isDenied = deniesFee(clause.span.in(plain), isSaid, context.lexicon.index);
            const bool isNamed = namesFee(paragraph, clause.span, isSaid);
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

// The text says that no fee was charged, and how much.
void checkFeeContradiction(const ParsedText& text, const WordsContext& context,
                           std::vector<TextFinding>& out)
{
    std::vector<FeeSaid> fees;
    for (const ParsedPart& part : text)
        for (std::size_t i = 0; i < part.paragraphs.size(); ++i)
            if (saysFee(part.paragraphs[i].text))
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

// Where all else is written, an empty part was forgotten.
bool isElseWritten(const ParsedText& text)
{
    static const QStringList parts{u"overview"_qs, u"problems"_qs};
    return std::ranges::all_of(parts, [&](const QString& id) {
        const auto part = std::ranges::find(text, id, &ParsedPart::id);
        return part != text.end() &&
               !std::ranges::all_of(part->paragraphs, &ParsedParagraph::isBlank);
    });
}

} // namespace

void checkFeeSentence(const ParsedText& text, const WordsContext& context,
                      std::vector<TextFinding>& out)
{
    for (const PartDuty* duty : dutiesOf(TextRule::FeeSentence, context)) {
        const auto part = std::ranges::find(text, duty->part, &ParsedPart::id);
        const bool isUnwritten =
            part == text.end() || std::ranges::all_of(part->paragraphs, &ParsedParagraph::isBlank);
        if (isUnwritten && text.empty())
            continue;
        Outcome outcome = Outcome::Undecidable;
        if (isUnwritten && isElseWritten(text))
            outcome = Outcome::Broken;
        else if (!isUnwritten)
            outcome =
                missingTopics(*duty, *part, context).isEmpty() ? Outcome::Holds : Outcome::Broken;
        out.push_back(ofPart(TextRule::FeeSentence, outcome, duty->part,
                             {isUnwritten ? u"unwritten"_qs : QString(), {}, {}, {}, {}}));
    }
    checkFeeContradiction(text, context, out);
}

} // namespace gongkai
