// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/text_messages.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace gongkai {
namespace {

using namespace std::string_view_literals;
using enum TextRule;

constexpr const char* contextName = "gongkai::TextRules";

struct Sentence
{
    TextRule rule;
    std::string_view variant;
    const char* text; ///< %1 is what stands at the place, %2 and on are the arguments
};

constexpr auto sentences = std::to_array<Sentence>({
    {FeeSentence, ""sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "This part does not say whether fees for information were charged.")},
    {FeeSentence, "unwritten"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "This part is still empty: it must say whether fees for information were "
                       "charged.")},
    {FeeSentence, "contradiction"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "“%1”, but the same part names an amount that was charged.")},
    {Period, ""sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "“%1”: figures of this report count from 1 January to 31 December %2.")},
    {Year, ""sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "The text says “%1”, the report is of %3: left of another year?")},
    {Year, "title"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "The text calls this the report of %2; it is of %3.")},
    {Year, "carried"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "“%1”: what is open at the end of %2 is carried over to %3.")},
    {Year, "event"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1” belongs to %2; the report is of %3.")},
    {Dates, ""sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "“%1” is told as done, but lies after the date of the report, %2.")},
    {Dates, "impossible"sv, QT_TRANSLATE_NOOP("gongkai::TextRules", "There is no such day: “%1”.")},
    {Dates, "early"sv,
     QT_TRANSLATE_NOOP(
         "gongkai::TextRules",
         "The text dates the report “%1”; it must be after the end of its year, %2.")},
    {Dates, "differs"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "The text is dated “%1”, the cover %2.")},
    {Dates, "cover"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "The report is dated %2; it must be after the end of its year, %3.")},
    {Agency, "place"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1” is not a place of %2: from another report?")},
    {Agency, "agency"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "“%1” is another agency than %2: from another report?")},
    {Agency, "self"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "%2 does not call itself “%1”: from another report?")},
    {Contact, "cover"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "The text says “%1”, the phone on the cover is “%2”.")},
    {Contact, "fax"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "The text says “%1”, the fax on the cover is “%2”.")},
    {Contact, "postcode"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "The text says “%1”, the postcode on the cover is “%2”.")},
    {Contact, "email"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "The text says “%1”, the e-mail address on the cover is “%2”.")},
    {Contact, "address"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "The text says “%1”, the address on the cover is “%2”.")},
    {Contact, "signoff"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "The text says “%1”, the phone of the sign-off is “%2”.")},
    {Length, ""sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "This part has %2 characters without blanks; at most %3 are asked for.")},
    {Parts, "strangers"sv, QT_TRANSLATE_NOOP("gongkai::TextRules", "Not a part of this form: %2.")},
    {Parts, "count"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "The preface speaks of %2 parts, the form has %3.")},
    {Parts, "missing"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "The preface does not name these parts: %2.")},
    {Citation, "number"sv, QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1”: the number is %2.")},
    {Citation, "title"sv, QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1”: the title is %2.")},
    {Citation, "issuer"sv, QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1”: it was issued by %2.")},
    {Citation, "amended"sv, QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1”: it was amended in %2.")},
    {Citation, "outdated"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1” is not that of this report year; that is %2.")},
    {Themes, ""sv, QT_TRANSLATE_NOOP("gongkai::TextRules", "This part does not speak of: %2.")},
    {Duties, ""sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "Governments report this too (article 50 of the statute): %2.")},
    {Problems, ""sv, QT_TRANSLATE_NOOP("gongkai::TextRules", "This part does not speak of: %2.")},
    {Problems, "count"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "%2 problems and %3 measures: every problem should have its own.")},
    {Problems, "announced"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1”: %2 are announced here, %3 are listed.")},
    {Repeated, ""sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "%2% of this paragraph is last year’s, years and figures apart.")},
    {SameFigures, ""sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "All %2 figures of the text are last year’s.")},
    {Numbering, "begins"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "The numbering begins with %2: “%1”.")},
    {Numbering, "twice"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "The number %2 stands twice: “%1”.")},
    {Numbering, "missing"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "A number is missing before “%1”.")},
    {Numbering, "order"sv, QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1” is out of order.")},
    {Leftover, ""sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1” is left of a template or a web page.")},
    {Phrase, ""sv, QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1”: the fixed wording is “%2”.")},
    {Phrase, "forbidden"sv, QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1” is not used (%3).")},
    {Phrase, "instead"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1”: “%2” is used instead (%3).")},
    {Doubled, ""sv, QT_TRANSLATE_NOOP("gongkai::TextRules", "Written twice: “%1”.")},
    {Doubled, "stops"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "Two stops behind each other: “%1”.")},
    {Doubled, "unclosed"sv, QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1” is not closed.")},
    {Doubled, "unopened"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1” closes what is not open.")},
    {Number, ""sv, QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1” is no figure.")},
    {Number, "part"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1”: what is counted here comes whole.")},
    {Number, "year"sv, QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1” is no year.")},
    {Number, "rate"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1”: a rate like this is at most 100%.")},
    {Foreign, ""sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "“%1” looks like advertisement that somebody put in.")},
    {Foreign, "markup"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "“%1” is left of the source of a web page.")},
    {Foreign, "address"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules", "Does the address “%1” belong here?")},
    {Foreign, "word"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "“%1” stands here several times: does it belong here?")},
    {Torn, "begins"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "The paragraph begins with “%1”: is its beginning missing?")},
    {Torn, "ends"sv,
     QT_TRANSLATE_NOOP("gongkai::TextRules",
                       "The paragraph ends without a stop: is its end missing?")},
});

// Fills %1 to %9 in one go: what is put in is not looked at again.
QString filled(const QString& sentence, const QStringList& values)
{
    QString text;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const int number =
            sentence[at] == u'%' && at + 1 < sentence.size() ? sentence[at + 1].digitValue() : 0;
        if (number < 1 || number > values.size()) {
            text += sentence[at];
            continue;
        }
        text += values[number - 1];
        ++at;
    }
    return text;
}

} // namespace

std::optional<QString> textRuleMessage(const TextFinding& finding, const Report& report)
{
    (void)report;
    if (finding.outcome == Outcome::Holds)
        return finding.place.text.isEmpty() ? std::optional(finding.rule->title()) : std::nullopt;
    const auto found = std::ranges::find_if(sentences, [&](const Sentence& sentence) {
        return sentence.rule == finding.rule->rule &&
               finding.variant == QLatin1String(sentence.variant.data(),
                                                static_cast<qsizetype>(sentence.variant.size()));
    });
    if (found == sentences.end())
        return {};
    return filled(QCoreApplication::translate(contextName, found->text),
                  QStringList{finding.place.text} + finding.arguments);
}

} // namespace gongkai
