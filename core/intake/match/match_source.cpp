// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/match_source.h"

#include "core/base/numbering.h"
#include "core/intake/match/contradictions.h"
#include "core/intake/match/doubtful_rows.h"
#include "core/intake/match/glued_figures.h"
#include "core/intake/match/joined_figures.h"
#include "core/intake/match/labels.h"
#include "core/intake/match/reflow.h"
#include "core/intake/match/running_numbers.h"
#include "core/intake/match/tolerances.h"
#include "core/intake/match/turned_tables.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <set>
#include <utility>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr qint64 stepsOfALabel = 16;

// A page number or 续表, between the two halves of a table.
bool isBetweenPages(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:[-—–―－_·.\\s]*第?\\s*[0-9０-９]{1,4}\\s*页?[-—–―－_·.\\s]*|"
                       "[-—–―－\\s]*|[（(]?(?:续|接)(?:上)?(?:表|页).{0,12})$"));
    return text.size() <= tolerance::longestPageEnd && pattern.match(text).hasMatch();
}

// One way to read a block of a source as grids.
struct CandidateGrid
{
    std::vector<SourceBlock> blocks;
    bool isReflowed = false; // from reflow()
};

// What a candidate gives.
struct CandidateMatch
{
    CandidateGrid grid;
    std::vector<TableMatch> tables; // of its blocks, in their order
    int headBlock = -1;             // behind it, the table whose head may go on

    bool isBroken() const { return std::ranges::any_of(tables, &TableMatch::isBroken); }
    // Every figure has its place, and there are some.
    bool isWhole() const
    {
        return !isBroken() && placed() > 0 && std::ranges::all_of(tables, [](const auto& table) {
            return table.leftOver.empty() && table.strayRows.empty();
        });
    }
    size_t placed() const
    {
        return std::accumulate(
            tables.begin(), tables.end(), size_t{0},
            [](size_t sum, const TableMatch& table) { return sum + table.placements.size(); });
    }
};

QString sentence(TableFault fault)
{
    return fault == TableFault::Headless
               ? Messages::tr("In one table figures stand in a column without a label over it; "
                              "nothing was taken from it.")
               : Messages::tr("One table has column labels over the wrong columns; nothing was "
                              "taken from it.");
}

class SourceMatcher
{
public:
    SourceMatcher(const FormIndex& form, const KnownOfSource& known, Budget& budget)
        : m_form(form), m_known(known), m_budget(budget)
    {}

    SourceMatch run(std::vector<SourceBlock> blocks)
    {
        for (SourceBlock& block : blocks) {
            if (m_budget.isSpent())
                break; // only a part of the source has been matched
            CandidateGrid grid{{}, m_known.isReflowed};
            grid.blocks.push_back(std::move(block));
            take(bestOf(std::move(grid)));
        }
        if (!m_known.isOwn)
            joinBrokenFigures(m_result, m_form.form());
        if (m_known.assigned.empty() && m_known.assignedColumns.empty()) {
            listDoubtfulRows(m_result, m_form);
            listContradicted(m_result, m_form);
        }
        listLooseFigures();
        return std::move(m_result);
    }

private:
    int nextBlock() const { return static_cast<int>(m_result.blocks.size()); }

    // A block as it stands, or its cells as text: without a fault, and then what places more.
    CandidateMatch bestOf(CandidateGrid grid) const
    {
        CandidateMatch best = matched(std::move(grid), false);
        if (best.placed() == 0 && !best.grid.isReflowed && !best.tables.empty())
            for (SourceTable& table :
                 turnedTables(std::get<SourceTable>(best.grid.blocks.front()), m_budget)) {
                CandidateGrid turned;
                turned.blocks.emplace_back(std::move(table));
                if (CandidateMatch match = matched(std::move(turned), false); match.isWhole())
                    return match;
            }
        if (!mayGiveMoreAsText(best))
            return best;
        const auto& table = std::get<SourceTable>(best.grid.blocks.front());
        CandidateMatch asText =
            matched({reflow(toItems(table), m_form, m_budget).blocks, true}, false);
        return best.isBroken() || asText.placed() > best.placed() ? asText : best;
    }

    // A table has a fault, or figures of a row that the form has went nowhere.
    bool mayGiveMoreAsText(const CandidateMatch& match) const
    {
        if (match.grid.isReflowed || match.tables.empty())
            return false;
        const auto isOfForm = [this](const MatchReport::LeftOver& left) {
            return m_form.isLabel(m_form.keyOf(left.label));
        };
        const bool isLoose = std::get<SourceTable>(match.grid.blocks.front()).isLoose();
        return match.isBroken() ||
               (!isLoose && std::ranges::any_of(match.tables.front().leftOver, isOfForm));
    }

    // What the clerk said counts only once it is settled which grid a table has.
    CandidateMatch matched(CandidateGrid grid, bool withAssigned) const
    {
        CandidateMatch match{std::move(grid), {}, m_headBlock};
        for (size_t i = 0; i < match.grid.blocks.size(); ++i) {
            const int number = nextBlock() + static_cast<int>(i);
            const auto* table = std::get_if<SourceTable>(&match.grid.blocks[i]);
            if (!table) {
                const auto& text = std::get<QString>(match.grid.blocks[i]);
                if (!isBetweenPages(text) && !isNoteText(text))
                    match.headBlock = -1;
                continue;
            }
            TableContext context{number,
                                 tableAt(match.headBlock, match.grid),
                                 captionOver(number, match.grid),
                                 match.grid.isReflowed,
                                 m_known.isOwn,
                                 m_known.presentKeys,
                                 {}};
            TableMatch found = matchTable(*table, m_form, context, m_budget);
            if (table->isLoose())
                match.headBlock = -1;
            else if (!found.goesOn)
                match.headBlock = number;
            context.assigned = m_known.assigned;
            context.assignedColumns = m_known.assignedColumns;
            if (withAssigned && context.hasAssigned())
                found = matchTable(*table, m_form, context, m_budget);
            match.tables.push_back(std::move(found));
        }
        return match;
    }

    // By its number: taken already, or of a candidate for what comes next.
    const SourceBlock* blockAt(int number, const CandidateGrid& next) const
    {
        if (number < 0)
            return nullptr;
        return number < nextBlock() ? &m_result.blocks[static_cast<size_t>(number)]
                                    : &next.blocks[static_cast<size_t>(number - nextBlock())];
    }

    const SourceTable* tableAt(int number, const CandidateGrid& next) const
    {
        const SourceBlock* block = blockAt(number, next);
        return block ? std::get_if<SourceTable>(block) : nullptr;
    }

    // Of the text right before, when it names a row.
    QString captionOver(int number, const CandidateGrid& next) const
    {
        const SourceBlock* block = blockAt(number - 1, next);
        const QString* text = block ? std::get_if<QString>(block) : nullptr;
        QString key = text ? m_form.keyOf(*text) : QString();
        if (!key.isEmpty() && !m_form.isLabel(key)) // “（一）行政复议”
            key = m_form.keyOf(text->sliced(numberingOf(*text).length));
        const std::vector<int>& lines = m_form.linesWithKey(key);
        const bool names = !key.isEmpty() && !lines.empty() &&
                           m_form.lines()[static_cast<size_t>(lines.front())].isTurned;
        return names ? key : QString();
    }

    void take(CandidateMatch match)
    {
        if (!m_known.assigned.empty() || !m_known.assignedColumns.empty())
            match = matched(std::move(match.grid), true);
        m_headBlock = match.headBlock;
        for (TableMatch& table : match.tables)
            keep(std::move(table));
        std::ranges::move(match.grid.blocks, std::back_inserter(m_result.blocks));
    }

    void keep(TableMatch match)
    {
        if (match.isBroken())
            m_result.notes += sentence(match.fault);
        m_result.tableCount += !match.placements.empty();
        std::ranges::move(match.placements, std::back_inserter(m_result.placements));
        std::ranges::move(match.altered, std::back_inserter(m_result.altered));
        std::ranges::move(match.leftOver, std::back_inserter(m_result.leftOver));
        std::ranges::move(match.strayRows, std::back_inserter(m_result.strayRows));
        m_result.notes += match.notes;
    }

    // Figures that stand alone, in no table, or right behind a label.
    void listLooseFigures()
    {
        const std::vector<SourceBlock>& blocks = m_result.blocks;
        const std::set<size_t> running = runningLines(blocks);
        for (size_t i = 0; i < blocks.size(); ++i)
            if (const auto* text = std::get_if<QString>(&blocks[i]); text && !running.contains(i))
                if (m_budget.take(Limit::Steps, stepsOfALabel))
                    listLooseFigure(*text, {static_cast<int>(i), -1, -1});
    }

    void listLooseFigure(const QString& text, const SourcePlace& place)
    {
        if (standsForFigure(text))
            m_result.leftOver.push_back({{}, text, place});
        else if (const auto glued = gluedFigure(text, m_form))
            m_result.leftOver.push_back({glued->label, glued->figure, place});
    }

    const FormIndex& m_form;
    const KnownOfSource& m_known;
    Budget& m_budget;
    SourceMatch m_result; // its blocks are those matched so far
    int m_headBlock = -1; // of them, the table whose head may go on in the next one
};

} // namespace

SourceMatch matchSource(std::vector<SourceBlock> blocks, const FormIndex& form,
                        const KnownOfSource& known, Budget& budget)
{
    return SourceMatcher(form, known, budget).run(std::move(blocks));
}

std::map<int, int> sectionsOfBlocks(const std::vector<Placement>& placements, const Form& form)
{
    std::map<QString, int> sections; // by table
    for (size_t i = 0; i < form.sections.size(); ++i)
        for (const QString& id : form.sections[i].sheets)
            for (const SheetCell& cell : form.sheet(id)->cells)
                if (cell.figure)
                    sections.emplace(cell.figure->table, static_cast<int>(i));
    std::map<int, int> byBlock;
    for (const Placement& placement : placements)
        if (const auto known = sections.find(placement.cell.table); known != sections.end())
            byBlock.emplace(placement.place.block, known->second);
    return byBlock;
}

} // namespace gongkai
