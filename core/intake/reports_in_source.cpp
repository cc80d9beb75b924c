// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/reports_in_source.h"

#include "core/base/numbering.h"
#include "core/intake/match/labels.h"
#include "core/intake/prose/agency.h"
#include "core/intake/prose/dates.h"
#include "core/intake/prose/source_line.h"
#include "core/intake/prose/title.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

constexpr qint64 stepsOfAText = 16;
constexpr qsizetype longestTitle = 120;
constexpr size_t mostLinesOfATitle = 3;
constexpr qsizetype fewestShared = 3; // labels over figures that tell a table that came before
constexpr int fewestFigures = 3;
constexpr qsizetype longestHeading = 45;
constexpr qsizetype fewestHeadings = 2; // that tell a report that came before
constexpr size_t fewestParts = 3;       // of a report, before another one can begin without a title
constexpr size_t mostLinesOfAPreface = 3;

bool isEqual(const ReportName& one, const ReportName& other)
{
    return one.year == other.year && bareText(one.agency) == bareText(other.agency);
}

bool repeats(const ReportContent& again, const ReportContent& before)
{
    if (again.hasProse && before.hasProse)
        return true;
    return again.hasTables() && before.hasTables() &&
           (QSet<QString>(again.labels) &= before.labels).size() >= fewestShared;
}

// The same report once more, under the same title. That is also printed over every page and table,
// so nothing but its parts from the first on tell it.
bool isSecondCopy(const ReportContent& again, const ReportContent& before)
{
    return again.hasProse && before.hasProse && !again.firstHeading.isEmpty() &&
           before.headings.contains(again.firstHeading) &&
           (QSet<QString>(again.headings) &= before.headings).size() >= fewestHeadings;
}

QSet<QString> labelsOf(const Catalog& catalog)
{
    QSet<QString> labels;
    for (const FormPtr& form : catalog.forms())
        for (const Sheet& sheet : form->sheets)
            for (const SheetCell& cell : sheet.cells)
                if (cell.isLabel() && !cell.text.isEmpty())
                    labels.insert(labelKey(cell.text));
    return labels;
}

class ReportsFinder
{
public:
    ReportsFinder(const SourceDocument& source, const std::vector<SourceUnit>& units,
                  const Catalog& catalog, Budget& budget)
        : m_source(source), m_units(units), m_catalog(catalog), m_budget(budget)
    {}

    std::vector<OneReport> all()
    {
        findTitles();
        const bool beginsAgain = findBeginnings();
        if (m_titles.size() < 2 && !beginsAgain)
            return {};
        std::vector<OneReport> reports;
        for (ReportRange& range : ranges())
            add(std::move(range), reports);
        return reports;
    }

private:
    const QString* textOf(const SourceUnit& unit) const
    {
        return m_source.items.empty() ? std::get_if<QString>(&m_source.blocks[unit.block])
                                      : &m_source.items[unit.block].text;
    }

    QStringList textsOf(const SourceUnit& unit) const
    {
        static const QRegularExpression blanks(QStringLiteral("\\s{2,}"));
        if (const QString* text = textOf(unit))
            return m_source.items.empty() ? QStringList(*text) : text->split(blanks);
        QStringList texts;
        for (const SourceCell* cell :
             std::get<SourceTable>(m_source.blocks[unit.block]).row(unit.row))
            if (cell->row == unit.row && !cell->isBlank())
                texts += cell->text;
        return texts;
    }

    // The line a paragraph is, or the only text in a row of a table.
    QString loneText(size_t at) const
    {
        if (const QString* text = textOf(m_units[at]))
            return text->size() <= longestTitle ? *text : QString();
        const QStringList texts = textsOf(m_units[at]);
        return texts.size() == 1 && texts.front().size() <= longestTitle ? texts.front()
                                                                         : QString();
    }

    void findTitles()
    {
        for (size_t at = 0; at < m_units.size() && m_budget.take(Limit::Steps); ++at) {
            if (const auto name = nameOfSheet(m_units[at]))
                m_titles.emplace_back(at, *name);
            if (const auto name = titleAt(at))
                m_titles.emplace_back(at, *name);
        }
    }

    // A main heading of a report: its number and its words; 0 for none.
    std::pair<int, QString> headingAt(size_t at) const
    {
        const QString text = loneText(at);
        const Numbering numbering = numberingOf(text);
        const bool isHeading = numbering.scheme == Scheme::Chinese &&
                               text.size() <= longestHeading && !text.contains(u'。') &&
                               !m_labels.contains(labelKey(text));
        return isHeading ? std::pair(numbering.number, bareText(text)) : std::pair(0, QString());
    }

    // Where the headings of a report that has gone by begin again and go on, without a title: its
    // preface says of which year. A list of contents has no text between its headings.
    bool findBeginnings()
    {
        m_labels = labelsOf(m_catalog);
        std::vector<std::pair<size_t, QString>> headings;
        std::vector<size_t> sentences; // of the report so far, up to each unit
        size_t count = 0;
        for (size_t at = 0; at < m_units.size() && m_budget.take(Limit::Steps, stepsOfAText);
             ++at) {
            sentences.push_back(count);
            const QString* text = textOf(m_units[at]);
            count += text && text->contains(u'。');
            if (const auto [number, words] = headingAt(at); number > 0)
                headings.emplace_back(at, words);
        }
        bool isFound = false;
        size_t first = 0; // heading of the report that goes by
        for (size_t i = fewestParts; i + 1 < headings.size(); ++i) {
            const auto& [at, words] = headings[i];
            const auto isBefore = [&](const QString& known) {
                return std::any_of(headings.begin() + static_cast<std::ptrdiff_t>(first),
                                   headings.begin() + static_cast<std::ptrdiff_t>(i),
                                   [&](const auto& one) { return one.second == known; });
            };
            const auto next = headings.begin() + static_cast<std::ptrdiff_t>(i) + 1;
            const auto end =
                std::ranges::find(next, headings.end(), words, &std::pair<size_t, QString>::second);
            const bool begins =
                i - first >= fewestParts && words == headings[first].second &&
                headingAt(at).first == 1 &&
                sentences[at] >= sentences[headings[first].first] + fewestParts &&
                std::any_of(next, end, [&](const auto& one) { return isBefore(one.second); });
            if (!begins)
                continue;
            addBeginning(at);
            isFound = true;
            first = i;
        }
        return isFound;
    }

    // With its preface; unless a title stands there.
    void addBeginning(size_t heading)
    {
        static const QRegularExpression preface(QStringLiteral(
            "统计(?:期限|时限|期间)|编制(?:本|年度|$|。)|(?:根据|按照|依据).{0,60}条例"));
        size_t at = heading;
        std::optional<int> year;
        for (size_t lines = 0; at > 0 && lines < mostLinesOfAPreface; ++lines, --at) {
            const QString* text = textOf(m_units[at - 1]);
            if (!text || !preface.match(*text).hasMatch())
                break;
            if (const auto period = periodYear(*text))
                year = period;
        }
        const auto next = std::ranges::find_if(
            m_titles, [at](const auto& title) { return title.first + mostLinesOfATitle >= at; });
        if (next != m_titles.end() && next->first <= heading)
            return; // the title of this report
        m_titles.insert(next, {at, ReportName{{}, year, {}}});
    }

    std::optional<ReportName> nameOfSheet(const SourceUnit& unit) const
    {
        static const QRegularExpression pattern(QStringLiteral("(?<![0-9])(20[0-9]{2})(?![0-9])"));
        if (unit.row != 0)
            return std::nullopt;
        const QString& name = std::get<SourceTable>(m_source.blocks[unit.block]).name();
        std::optional<int> year;
        for (auto years = pattern.globalMatch(bareText(name)); years.hasNext();) {
            const int named = years.next().captured(1).toInt();
            if (year && *year != named)
                return std::nullopt;
            year = named;
        }
        const QString agency = isAgencyName(name) ? name : QString();
        return year || !agency.isEmpty() ? std::optional(ReportName{agency, year, name})
                                         : std::nullopt;
    }

    std::optional<ReportName> titleAt(size_t at) const
    {
        std::vector<SourceLine> lines;
        bool mayBeTitle = false;
        for (size_t i = at; i < m_units.size() && lines.size() < mostLinesOfATitle; ++i) {
            const QString text = loneText(i);
            if (text.isEmpty())
                break;
            const bool endsTitle =
                text.contains(QStringLiteral("报告")) || text.contains(QStringLiteral("年报")) ||
                text.contains(QStringLiteral("報告")) || text.contains(QStringLiteral("年報"));
            mayBeTitle = mayBeTitle || endsTitle;
            lines.push_back({text});
        }
        if (!mayBeTitle)
            return std::nullopt;
        ReportTitle title = findTitle(lines, m_budget);
        if (!title.isFound() || title.lines.front() != 0)
            return std::nullopt;
        lines.resize(title.pieces);
        title = findTitle(lines, m_budget);
        QString words;
        for (const SourceLine& line : lines)
            words += line.text.simplified();
        return title.year || !title.agency.isEmpty()
                   ? std::optional(ReportName{title.agency, title.year, words})
                   : std::nullopt;
    }

    // Titles with nothing between them are a list, or repeated: the one named most is that of what
    // follows, of equal ones the last.
    std::vector<ReportRange> ranges()
    {
        std::vector<ReportRange> found{{}};
        std::vector<ReportName> run;
        const auto name = [&run](ReportRange& range) {
            size_t most = 0;
            for (const ReportName& one : run) {
                const auto count = static_cast<size_t>(std::ranges::count_if(
                    run, [&one](const ReportName& other) { return isEqual(one, other); }));
                if (count >= most)
                    range.name = one;
                most = std::max(most, count);
            }
            run.clear();
        };
        for (const auto& [at, title] : m_titles) {
            ReportRange& open = found.back();
            open.content.add(contentOf(open.end, at));
            open.end = at;
            if (open.content.isNone()) {
                run.push_back(title);
                continue;
            }
            if (!run.empty())
                name(open);
            found.push_back({at, at});
            run = {title};
        }
        ReportRange& last = found.back();
        last.content.add(contentOf(last.end, m_units.size()));
        last.end = m_units.size();
        if (!run.empty())
            name(last);
        return joined(std::move(found));
    }

    // The title over the next page or table of the same report is no new one.
    static std::vector<ReportRange> joined(std::vector<ReportRange> ranges)
    {
        std::vector<ReportRange> found;
        for (ReportRange& range : ranges) {
            const bool goesOn = !found.empty() && found.back().name && range.name &&
                                isSame(*found.back().name, *range.name) &&
                                !isSecondCopy(range.content, found.back().content);
            if (!goesOn) {
                found.push_back(std::move(range));
                continue;
            }
            found.back().end = range.end;
            found.back().content.add(range.content);
        }
        return found;
    }

    ReportContent contentOf(size_t begin, size_t end) const
    {
        ReportContent content;
        bool hasBegun = false;
        for (size_t at = begin; at < end; ++at) {
            const QStringList texts = textsOf(m_units[at]);
            for (const QString& text : texts) {
                if (!m_budget.take(Limit::Steps, stepsOfAText))
                    return content;
                if (const Numbering numbering = numberingOf(text);
                    numbering.scheme == Scheme::Chinese) {
                    hasBegun = hasBegun || numbering.number == 1;
                    if (texts.size() == 1)
                        addHeading(text, numbering, content);
                }
                content.hasProse = content.hasProse || (hasBegun && text.contains(u'。'));
                content.figures += looksLikeFigure(text);
                if (const QString key = labelKey(text); m_labels.contains(key))
                    content.labels.insert(key);
            }
        }
        return content;
    }

    void addHeading(const QString& text, const Numbering& numbering, ReportContent& content) const
    {
        if (text.size() > longestHeading || text.contains(u'。') ||
            m_labels.contains(labelKey(text)))
            return;
        const QString heading = bareText(text);
        content.headings.insert(heading);
        if (numbering.number == 1 && content.firstHeading.isEmpty())
            content.firstHeading = heading;
    }

    // A title over what did not stand there before only has the wrong year.
    static void add(ReportRange range, std::vector<OneReport>& reports)
    {
        const auto isOf = [&range](const OneReport& report) {
            return range.name && report.name && isSame(*range.name, *report.name) &&
                   !isSecondCopy(range.content, report.content);
        };
        auto at = std::ranges::find_if(reports, isOf);
        if (at == reports.end() && !reports.empty() &&
            std::ranges::none_of(reports, [&range](const OneReport& report) {
                return repeats(range.content, report.content);
            }))
            at = std::prev(reports.end());
        if (at == reports.end()) {
            reports.push_back({range.name, {}, {}});
            at = std::prev(reports.end());
        }
        at->content.add(range.content);
        at->ranges.push_back(std::move(range));
    }

    const SourceDocument& m_source;
    const std::vector<SourceUnit>& m_units;
    const Catalog& m_catalog;
    Budget& m_budget;
    std::vector<std::pair<size_t, ReportName>> m_titles; // by unit
    QSet<QString> m_labels;
};

} // namespace

bool isSame(const ReportName& one, const ReportName& other)
{
    return (!one.year || !other.year || one.year == other.year) &&
           isSameAgency(one.agency, other.agency);
}

bool ReportContent::hasTables() const
{
    return figures >= fewestFigures && labels.size() >= fewestShared;
}

void ReportContent::add(const ReportContent& other)
{
    labels.unite(other.labels);
    headings.unite(other.headings);
    firstHeading = firstHeading.isEmpty() ? other.firstHeading : firstHeading;
    figures += other.figures;
    hasProse = hasProse || other.hasProse;
}

std::vector<SourceUnit> unitsOf(const SourceDocument& source)
{
    std::vector<SourceUnit> units;
    for (size_t i = 0; i < source.items.size(); ++i)
        units.push_back({i, -1});
    for (size_t i = 0; i < source.blocks.size(); ++i) {
        const auto* table = std::get_if<SourceTable>(&source.blocks[i]);
        if (!table)
            units.push_back({i, -1});
        for (int row = 0; table && row < table->rowCount(); ++row)
            units.push_back({i, row});
    }
    return units;
}

std::vector<OneReport> reportsIn(const SourceDocument& source, const std::vector<SourceUnit>& units,
                                 const Catalog& catalog, Budget& budget)
{
    return ReportsFinder(source, units, catalog, budget).all();
}

} // namespace gongkai
