// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/word_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

constexpr const char* context = "gongkai::WordRules";

std::vector<WordRule> makeRules()
{
    using enum TextRule;
    using enum Severity;
    const auto id = [](const char* name) -> QString { return QString::fromLatin1(name); };
    const QString notice = QStringLiteral("国办公开办函〔2021〕30号");
    const QString statute = QStringLiteral("国务院令第711号");
    const QString practice = QStringLiteral("STR");
    return {
        {Received, id("text.received"), Warning, id("NV-1"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "The requests the text says were received are those of the table")},
        {CarriedIn, id("text.carried_in"), Warning, id("NV-2"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "What the text carries over from last year is row two of the table")},
        {CarriedOut, id("text.carried_out"), Warning, id("NV-2"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "What the text carries over to next year is row four of the table")},
        {Answered, id("text.answered"), Warning, id("NV-2"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "The requests the text says were answered are the total of the table")},
        {Result, id("text.result"), Warning, id("NV-3"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "A result the text names has the figure of its rows")},
        {Applicant, id("text.applicant"), Warning, id("NV-1"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "Applicants the text counts have the figure of their columns")},
        {All, id("text.all"), Warning, id("NV-3"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "Where the text says “all”, the row is the total and nothing is left")},
        {None, id("text.none"), Warning, id("NV-7"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "What the text says did not happen is 0 in the table")},
        {Balance, id("text.balance"), Warning, id("NV-2"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "Received and carried over make answered and left over")},
        {Sum, id("text.sum"), Warning, id("NV-8"),
         QT_TRANSLATE_NOOP("gongkai::WordRules", "The parts of a total in the text add up to it")},
        {Share, id("text.share"), Warning, id("NV-4"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "A percentage in the text is that of its figures")},
        {Growth, id("text.growth"), Warning, id("NV-5"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "A change against last year is that of the two figures")},
        {Points, id("text.points"), Hint, id("NV-PP"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "The difference of two percentages is in percentage points")},
        {Disputes, id("text.disputes"), Warning, id("NV-6"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "Reviews and lawsuits in the text are those of table four")},
        {Documents, id("text.documents"), Warning, id("NV-9"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "Rules and normative documents in the text are those of table two")},
        {Decisions, id("text.decisions"), Warning, notice,
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "Decisions, and what else the form counts, have the figures of its "
                           "tables")},
        {Fees, id("text.fees"), Warning, id("NV-11"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "Fees in the text add up and are not above those of table two")},
        {FeeSentence, id("text.fee_sentence"), Warning, notice,
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "Part six says whether fees for information were charged")},
        {Unpaid, id("text.unpaid"), Hint, id("T3-FEE"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "Requests closed because a fee was not paid are explained in part six")},
        {Magnitude, id("text.magnitude"), Warning, id("T2-G21-UNIT"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "An amount in the text is that of the table, in the same unit")},
        {Period, id("text.period"), Warning, id("NV-12"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "The period of the figures is the report year from its first day to its "
                           "last")},
        {Year, id("text.year"), Warning, id("NV-15"),
         QT_TRANSLATE_NOOP("gongkai::WordRules", "Years in the text fit the report year")},
        {Dates, id("text.dates"), Warning, id("NV-12"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "Nothing the text calls done lies after the date of the report")},
        {Agency, id("text.agency"), Warning, practice,
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "Agencies and places in the text are the report's own")},
        {Contact, id("text.contact"), Warning, id("G17-18"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "Phone and address in the text are those of cover and sign-off")},
        {Length, id("text.length"), Warning, id("NV-13"),
         QT_TRANSLATE_NOOP("gongkai::WordRules", "Part one has at most 1,000 characters")},
        {Parts, id("text.parts"), Warning, id("STR-PARTS"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "The parts the preface names are those of the form")},
        {Citation, id("text.citation"), Warning, statute,
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "Statutes and notices are cited exactly and are those of the year")},
        {Themes, id("text.themes"), Hint, id("STR-PARTS"),
         QT_TRANSLATE_NOOP("gongkai::WordRules", "Part one treats the five themes of the notice")},
        {Duties, id("text.duties"), Hint, id("STL 50"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "Governments report assessment, public review and accountability")},
        {Problems, id("text.problems"), Hint, notice,
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "Part five has problems and measures, one to one")},
        {Repeated, id("text.repeated"), Warning, id("NV-14"),
         QT_TRANSLATE_NOOP("gongkai::WordRules", "No paragraph is last year's")},
        {SameFigures, id("text.same_figures"), Warning, id("ALL-SAME"),
         QT_TRANSLATE_NOOP("gongkai::WordRules", "The figures of the text are not last year's")},
        {Numbering, id("text.numbering"), Warning, id("STR-NUMBERING"),
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "Headings are numbered in order, none twice and none missing")},
        {Leftover, id("text.leftover"), Warning, id("STR-LEFTOVER"),
         QT_TRANSLATE_NOOP("gongkai::WordRules", "Nothing of a template is left in the text")},
        {Phrase, id("text.phrase"), Warning, practice,
         QT_TRANSLATE_NOOP("gongkai::WordRules", "Fixed phrases stand in their exact wording")},
        {Doubled, id("text.doubled"), Hint, practice,
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "No word or stop stands twice, and brackets are closed")},
        {Number, id("text.number"), Warning, practice,
         QT_TRANSLATE_NOOP("gongkai::WordRules", "Every figure of the text can be one")},
        {Foreign, id("text.foreign"), Warning, practice,
         QT_TRANSLATE_NOOP("gongkai::WordRules",
                           "The text has no foreign addresses, words or advertisement")},
        {Torn, id("text.torn"), Hint, practice,
         QT_TRANSLATE_NOOP("gongkai::WordRules", "Every paragraph is whole")},
    };
}

} // namespace

QString WordRule::title() const
{
    return QCoreApplication::translate(context, meaning);
}

const std::vector<WordRule>& wordRules()
{
    static const std::vector<WordRule> rules = makeRules();
    return rules;
}

const WordRule& wordRule(TextRule rule)
{
    return wordRules().at(static_cast<std::size_t>(rule));
}

const WordRule* wordRule(const QString& id)
{
    const auto& rules = wordRules();
    const auto found = std::ranges::find(rules, id, &WordRule::id);
    return found == rules.end() ? nullptr : &*found;
}

} // namespace gongkai
