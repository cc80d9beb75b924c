// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/named_rates.h"

#include "core/words/other_times.h"
#include "core/words/rules/compare.h"
#include "core/words/statement_meaning.h"
#include "core/words/subjects.h"

#include <algorithm>

namespace gongkai {
namespace {

class NamedRates
{
public:
    NamedRates(const FigureView& view, std::vector<TextFinding>& findings)
        : m_view(view),
          m_paragraph(view.paragraph),
          m_report(view.context.report),
          m_words(view.context.lexicon.statements),
          m_findings(findings),
          m_gaps(view.paragraph, m_report.agency(QStringLiteral("name"))),
          m_meanings(m_report.form().id, m_words),
          m_times(view.paragraph, m_report.year()),
          m_subjects(view.paragraph, m_gaps, m_report)
    {}

    void judge()
    {
        for (std::size_t i = 0; i < m_view.figures.size(); ++i) {
            const PlacedFigure& figure = m_view.figures[i];
            if ((figure.role == FigureRole::Rate || figure.role == FigureRole::Share) &&
                figure.in(m_paragraph).kind == FigureKind::Percent)
                judge(i);
        }
    }

private:
    // The aspect right in front of 率, with nothing that says more.
    const AnchorHit* named(const ProseGap& gap) const
    {
        if (gap.unknown > 0 || gap.has(Marker::Partial) || gap.has(Marker::OtherTime))
            return nullptr;
        for (std::size_t i = 1; i < gap.hits.size(); ++i) {
            const AnchorHit& rate = gap.hits[i];
            const AnchorHit& aspect = gap.hits[i - 1];
            if (rate.kind == AnchorKind::Marker && rate.id == static_cast<int>(Marker::Rate) &&
                aspect.kind == AnchorKind::Aspect && aspect.to == rate.from)
                return &aspect;
        }
        return nullptr;
    }

    // “公开（含部分公开）17件，公开率70.8%”: the requests disclosed, as many as the table has.
    const Statement* disclosedBefore(std::size_t rate) const
    {
        const PlacedFigure& placed = m_view.figures[rate];
        if (rate == 0 || m_view.figures[rate - 1].group != placed.group ||
            m_view.figures[rate - 1].statement < 0 || placed.year != 0 || placed.gap.unknown > 0 ||
            !placed.gap.span.in(m_paragraph.text).trimmed().startsWith(u"公开率"))
            return nullptr;
        const Statement& count =
            m_paragraph.statements[static_cast<std::size_t>(m_view.figures[rate - 1].statement)];
        const auto found = compare(m_paragraph, count, m_report);
        const bool isDisclosed = std::ranges::all_of(count.aspects, [&](int aspect) {
            const QString& id = m_words.aspects[static_cast<std::size_t>(aspect)].id;
            return id.startsWith(u"granted") || id == u"partly";
        });
        return count.rule == TextRule::Result && isDisclosed && found &&
                       found->outcome == Outcome::Holds
                   ? &count
                   : nullptr;
    }

    // What was spoken of last up to a full stop.
    int topicAt(qsizetype place) const
    {
        const auto& anchors = m_paragraph.anchors;
        auto hit = std::ranges::lower_bound(anchors, place, {}, &AnchorHit::from);
        constexpr qsizetype nearby = 120;
        while (hit != anchors.begin() && place - (hit - 1)->from < nearby) {
            --hit;
            if (hit->kind == AnchorKind::Topic)
                return hit->id;
        }
        return m_paragraph.before.topic;
    }

    std::vector<CellId> cellsOf(int topic, const char* aspect) const
    {
        Statement statement;
        statement.topic = topic;
        if (*aspect)
            statement.aspects = {m_words.aspect(QString::fromLatin1(aspect))};
        return m_meanings.find(statement) ? statement.readings.front() : std::vector<CellId>();
    }

    std::optional<Decimal> valueOf(int topic, const char* aspect) const
    {
        const auto cells = cellsOf(topic, aspect);
        return cells.empty() ? std::nullopt : sumOf(cells, m_report);
    }

    // What such a rate can be a part of.
    std::vector<Decimal> basesOf(int topic, AspectGroup group) const
    {
        std::vector<Decimal> bases;
        const auto add = [&](std::optional<Decimal> base) {
            if (base && !base->isZero() && !base->isNegative())
                bases.push_back(*base);
        };
        if (group == AspectGroup::Result) {
            add(valueOf(topic, "answered"));
            add(valueOf(topic, "received"));
            add(valueOf(topic, "due"));
            return bases;
        }
        const auto total = valueOf(topic, "");
        add(total);
        const Decimal pending = valueOf(topic, "pending").value_or(Decimal());
        const Decimal other = valueOf(topic, "other_outcome").value_or(Decimal());
        if (total) {
            add(*total - pending);
            add(*total - pending - other);
            add(*total - other);
        }
        return bases;
    }

    // The count of the same thing in front of it is another one than the table's.
    bool isOfOthers(std::size_t rate, int topic) const
    {
        constexpr std::size_t reach = 40; // figures looked back at
        for (std::size_t i = rate;
             i > 0 && rate - i < reach && m_view.figures[i - 1].group == m_view.figures[rate].group;
             --i) {
            const PlacedFigure& count = m_view.figures[i - 1];
            if (count.role != FigureRole::Count)
                continue;
            if (count.statement < 0)
                return true;
            const Statement& statement =
                m_paragraph.statements[static_cast<std::size_t>(count.statement)];
            const auto found = compare(m_paragraph, statement, m_report);
            if (!found || found->outcome != Outcome::Holds)
                return true;
            if (statement.topic == topic)
                return false;
        }
        return false;
    }

    void judge(std::size_t rate)
    {
        const PlacedFigure& placed = m_view.figures[rate];
        const WrittenFigure& figure = placed.in(m_paragraph);
        const bool isOtherTime = m_times.at(figure.from);
        const Population population = m_subjects.at(figure.from);
        const AnchorHit* aspect = named(placed.gap);
        if (const Statement* disclosed = aspect ? nullptr : disclosedBefore(rate);
            disclosed && !isOtherTime && !figure.approximate)
            judge(figure, *disclosed, basesOf(disclosed->topic, AspectGroup::Result));
        if (!aspect || isOtherTime || figure.approximate ||
            (placed.year != 0 && placed.year != m_report.year()) ||
            comparable(population, m_report) != Comparable::Yes)
            return;
        const Aspect& of = m_words.aspects[static_cast<std::size_t>(aspect->id)];
        const int topic =
            of.group == AspectGroup::Result ? of.topics.front() : topicAt(aspect->from);
        if (std::ranges::find(of.topics, topic) == of.topics.end() || isOfOthers(rate, topic))
            return;
        Statement part;
        part.topic = topic;
        part.aspects = {aspect->id};
        if ((of.group != AspectGroup::Outcome && of.group != AspectGroup::Result) ||
            !m_meanings.find(part))
            return;
        judge(figure, part, basesOf(topic, of.group));
    }

    void judge(const WrittenFigure& figure, const Statement& part,
               const std::vector<Decimal>& bases)
    {
        TextFinding finding = findingAt(m_paragraph, figure, TextRule::Share);
        for (const auto& cells : part.readings) {
            const auto value = sumOf(cells, m_report);
            if (!value)
                return;
            for (const Decimal base : bases) {
                if (base < *value)
                    continue;
                const Decimal right = percentOf(*value, base, figure.decimals);
                const bool fits = right == figure.value;
                if (!finding.cells.empty() && !fits)
                    continue;
                finding.cells = cells;
                finding.readings = {{cells, false, value->toString(), {}}};
                finding.arguments = {value->toString(), base.toString()};
                setSides(finding, figure.value, right);
                if (fits) {
                    m_findings.push_back(finding);
                    return;
                }
            }
        }
        if (finding.cells.empty())
            return;
        finding.outcome = Outcome::Broken;
        finding.severity = Severity::Hint;
        finding.variant = QStringLiteral("asks");
        m_findings.push_back(finding);
    }

    const FigureView& m_view;
    const ParsedParagraph& m_paragraph;
    const Report& m_report;
    const StatementWords& m_words;
    std::vector<TextFinding>& m_findings;
    GapReader m_gaps;
    MeaningFinder m_meanings;
    OtherTimes m_times;
    Subjects m_subjects;
};

} // namespace

void namedRatesRule(const FigureView& view, std::vector<TextFinding>& findings)
{
    NamedRates(view, findings).judge();
}

} // namespace gongkai
