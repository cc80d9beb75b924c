// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/findings_annex.h"

#include "core/base/own_marks.h"
#include "core/base/text.h"
#include "core/checks/check_engine.h"
#include "core/output/table_builder.h"
#include "core/words/text_explanations.h"
#include "core/words/text_messages.h"
#include "core/words/text_quote.h"

#include <algorithm>

namespace gongkai {
namespace {

// Printed Chinese, as in compose.cpp: nothing here is tr().

// As much of a sentence as is printed, and as much of that in front of the place.
constexpr qsizetype mostOfSentence = 100;
constexpr qsizetype mostInFront = 40;

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"错误"_qs;
    case Severity::Warning:
        return u"警告"_qs;
    case Severity::Hint:
        break;
    }
    return u"提示"_qs;
}

Severity severityOf(const Finding& finding)
{
    return finding.check->severity;
}

Severity severityOf(const TextFinding& finding)
{
    return finding.severity;
}

// What has been said about a finding, or has to be.
template <typename AnyFinding>
QString standing(const Report& report, const AnyFinding& finding)
{
    if (finding.outcome == Outcome::Undecidable)
        return u"未填完，尚不能判断"_qs;
    const auto explanation = explanationOf(report, finding);
    const QString text = explanation ? explanation->text.simplified() : QString();
    switch (explanationState(report, finding)) {
    case ExplanationState::Current:
        return isOpen(report, finding) ? text + u"（仅作说明不能解除，须改正或经批准说明后上报）"
                                       : text;
    case ExplanationState::NeedsReview:
        return text + u"（说明后数字有改动，须重新说明）";
    case ExplanationState::None:
        break;
    }
    if (isOpen(report, finding))
        return u"未说明"_qs;
    return severityOf(finding) == Severity::Error ? u"经批准说明后上报"_qs : u"—"_qs;
}

Paragraph heading(const QString& text)
{
    return {TextStyle::TableTitle, text, true, text};
}

QString quoted(const Report& report, const TextPlace& place)
{
    const TextQuote quote = quoteOf(report, place);
    if (quote.words.isEmpty())
        return u"（整个部分）"_qs;
    if (quote.words.size() <= mostOfSentence)
        return quote.words;
    const qsizetype last = quote.words.size() - mostOfSentence;
    qsizetype from = std::clamp<qsizetype>(quote.offset - mostInFront, 0, last);
    qsizetype to = from + mostOfSentence;
    from = cutPlace(quote.words, from);
    to = cutPlace(quote.words, to);
    return (from > 0 ? u"……"_qs : QString()) + quote.words.sliced(from, to - from) +
           (to < quote.words.size() ? u"……"_qs : QString());
}

std::vector<Block> annexOfCells(const Report& report, const std::vector<Finding>& findings,
                                int& number)
{
    TableBuilder table(u"signoff_annex"_qs, {0.08, 0.10, 0.46, 0.36});
    table.head({u"序号"_qs, u"级别"_qs, u"勾稽关系"_qs, u"说明"_qs});
    const std::vector<int> groups = emptyTableOf(findings);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding& finding = findings[i];
        const bool shown = finding.outcome == Outcome::Broken ||
                           (finding.outcome == Outcome::Undecidable && groups[i] < 0);
        if (shown)
            table.row({QString::number(++number), severityName(severityOf(finding)),
                       finding.message, standing(report, finding)},
                      {CellAlign::Center, CellAlign::Center, CellAlign::Left, CellAlign::Left});
    }
    if (number == 0)
        return {};
    return {heading(own_marks::checksAnnex), table.take()};
}

// The findings of one part, numbered on.
TableBlock tableOfPart(const Report& report, const std::vector<const TextFinding*>& findings,
                       int& number)
{
    TableBuilder table(u"signoff_words_"_qs + findings.front()->place.part,
                       {0.08, 0.10, 0.32, 0.28, 0.22});
    table.head({u"序号"_qs, u"级别"_qs, u"原文"_qs, u"核对情况"_qs, u"说明"_qs});
    for (const TextFinding* finding : findings)
        table.row({QString::number(++number), severityName(severityOf(*finding)),
                   quoted(report, finding->place), textFindingMessage(*finding, report),
                   standing(report, *finding)},
                  {CellAlign::Center, CellAlign::Center, CellAlign::Left, CellAlign::Left,
                   CellAlign::Left});
    return table.take();
}

std::vector<Block> annexOfWords(const Report& report, const std::vector<TextFinding>& findings,
                                int number)
{
    std::vector<Block> blocks;
    for (const Section& section : report.form().sections) {
        std::vector<const TextFinding*> ofPart;
        for (const TextFinding& finding : findings)
            if (finding.place.part == section.narrative && !section.narrative.isEmpty() &&
                (finding.isBroken() || finding.outcome == Outcome::Undecidable))
                ofPart.push_back(&finding);
        if (ofPart.empty())
            continue;
        if (blocks.empty())
            blocks.push_back(heading(own_marks::wordsAnnex));
        blocks.push_back(Paragraph{
            TextStyle::TableLine, printedPartName(report.form(), section.narrative), true, {}});
        blocks.push_back(tableOfPart(report, ofPart, number));
    }
    return blocks;
}

} // namespace

std::vector<Block> findingsAnnex(const Report& report, const ReportFindings& findings)
{
    int number = 0;
    std::vector<Block> blocks = annexOfCells(report, findings.cells, number);
    const std::vector<Block> words = annexOfWords(report, findings.words, number);
    blocks.insert(blocks.end(), words.begin(), words.end());
    return blocks;
}

QString printedPartName(const Form& form, const QString& part)
{
    const auto section = std::ranges::find(form.sections, part, &Section::narrative);
    const bool isNamed = section != form.sections.end() && !section->heading.isEmpty();
    return isNamed ? section->heading : u"前言"_qs;
}

} // namespace gongkai
