// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/live_words.h"

#include "core/words/rules/run_rules.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gongkai {

LiveWords::LiveWords(const Report& report, const Lexicon& lexicon) : m_lexicon(&lexicon)
{
    (void)update(report, {});
}

bool LiveWords::update(const Report& report, const std::vector<FieldKey>& changed)
{
    const auto isProse = [](const FieldKey& key) { return key.kind == FieldKind::Narrative; };
    // Year and agency say how words are understood; cells only what they are held against.
    const auto isContext = [](const FieldKey& key) {
        return key.kind == FieldKind::Meta || key.kind == FieldKind::Agency;
    };
    const bool sameCells = std::ranges::all_of(changed, isProse);
    ParsedText before = std::ranges::any_of(changed, isContext) ? ParsedText() : std::move(m_text);
    auto judgedBefore = std::exchange(m_judged, {});
    m_text.clear();
    for (const Section& section : report.form().sections) {
        const QString& id = section.narrative;
        if (id.isEmpty() || report.narrative(id).isEmpty())
            continue;
        const auto old = std::ranges::find(before, id, &ParsedPart::id);
        const bool known = old != before.end();
        m_text.push_back(known ? std::move(*old) : ParsedPart{id, {}});
        m_judged.emplace_back();
        if (known)
            m_judged.back() =
                std::move(judgedBefore[static_cast<std::size_t>(old - before.begin())]);
        if (!known ||
            std::ranges::find(changed, FieldKey{FieldKind::Narrative, id}) != changed.end())
            readPart(report, m_text.size() - 1);
        if (!sameCells)
            for (auto& findings : m_judged.back())
                findings.reset();
    }
    const Findings findings = std::exchange(m_findings, {});
    judge(report);
    return findings != m_findings;
}

// Takes the paragraphs that stand at the beginning and the end as they stood; reads those between,
// and whatever inherits something else from them.
void LiveWords::readPart(const Report& report, std::size_t index)
{
    const ProseReader reader{report, *m_lexicon};
    ParsedPart& part = m_text[index];
    std::vector<ParsedParagraph> old = std::exchange(part.paragraphs, {});
    std::vector<std::optional<Findings>> oldJudged = std::exchange(m_judged[index], {});
    const QStringList texts = splitParagraphs(report.narrative(part.id));
    const auto count = static_cast<std::size_t>(texts.size());
    const auto text = [&](std::size_t i) -> const QString& {
        return texts.at(static_cast<qsizetype>(i));
    };
    const std::size_t both = std::min(count, old.size());
    std::size_t head = 0;
    while (head < both && old[head].text == text(head))
        ++head;
    std::size_t tail = 0;
    while (tail < both - head && old[old.size() - 1 - tail].text == text(count - 1 - tail))
        ++tail;
    StatementScope scope = reader.startOf(part.id);
    for (std::size_t i = 0; i < count; ++i) {
        const bool known = i < head || i >= count - tail;
        const std::size_t from = i < head ? i : old.size() + i - count;
        if (known && old[from].before == scope) {
            part.paragraphs.push_back(std::move(old[from]));
            m_judged[index].push_back(std::move(oldJudged[from]));
            if (auto& judged = m_judged[index].back())
                for (TextFinding& finding : *judged)
                    finding.place.paragraph = static_cast<int>(i);
        } else {
            part.paragraphs.push_back(reader.paragraph(text(i), scope));
            m_judged[index].emplace_back();
        }
        scope = part.paragraphs.back().after;
    }
}

void LiveWords::judge(const Report& report)
{
    for (std::size_t i = 0; i < m_text.size(); ++i) {
        for (std::size_t j = 0; j < m_text[i].paragraphs.size(); ++j) {
            auto& judged = m_judged[i][j];
            if (!judged)
                judged = findingsOfParagraph(m_text[i], j, report, *m_lexicon);
            m_findings.insert(m_findings.end(), judged->begin(), judged->end());
        }
        std::ranges::move(findingsOfPart(m_text[i], report, *m_lexicon),
                          std::back_inserter(m_findings));
    }
    std::ranges::move(findingsOfReport(m_text, report, *m_lexicon), std::back_inserter(m_findings));
    sortFindings(m_findings, report);
}

} // namespace gongkai
