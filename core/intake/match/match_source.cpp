// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/match_source.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/reflow.h"
#include "core/intake/match/tolerances.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
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
            add(std::move(block), m_known.isReflowed);
        }
        listLooseFigures();
        return std::move(m_result);
    }

private:
    int nextBlock() const { return static_cast<int>(m_result.blocks.size()); }

    void add(SourceBlock block, bool isReflowed)
    {
        if (auto* table = std::get_if<SourceTable>(&block))
            addTable(std::move(*table), isReflowed);
        else
            addText(std::move(std::get<QString>(block)));
    }

    void addText(QString text)
    {
        if (!isBetweenPages(text))
            m_headBlock = -1;
        m_result.blocks.emplace_back(std::move(text));
    }

    void addTable(SourceTable table, bool isReflowed)
    {
        TableContext context{nextBlock(), headBefore(),  captionKey(),
                             isReflowed,  m_known.isOwn, m_known.presentKeys,
                             {}};
        TableMatch match = matchTable(table, m_form, context, m_budget);
        if (match.isBroken() && !isReflowed) {
            addAsText(table);
            return;
        }
        if (table.isLoose())
            m_headBlock = -1;
        else if (!match.goesOn)
            m_headBlock = nextBlock();
        // Only now: which grid a table has must not depend on what the clerk said of it.
        context.assigned = m_known.assigned;
        context.assignedColumns = m_known.assignedColumns;
        if (context.hasAssigned())
            match = matchTable(table, m_form, context, m_budget);
        keep(std::move(match));
        m_result.blocks.emplace_back(std::move(table));
    }

    void addAsText(const SourceTable& table)
    {
        SourceDocument mended = reflow(toItems(table), m_form, m_budget);
        for (SourceBlock& part : mended.blocks)
            add(std::move(part), true);
    }

    // The table whose head goes on in the next one: between them stands nothing but what pages have
    // at their ends.
    const SourceTable* headBefore() const
    {
        return m_headBlock < 0
                   ? nullptr
                   : std::get_if<SourceTable>(&m_result.blocks[static_cast<size_t>(m_headBlock)]);
    }

    // Of the text right before, when it names a row.
    QString captionKey() const
    {
        const std::vector<SourceBlock>& blocks = m_result.blocks;
        const QString* text = blocks.empty() ? nullptr : std::get_if<QString>(&blocks.back());
        const QString key = text ? m_form.keyOf(*text) : QString();
        const std::vector<int>& lines = m_form.linesWithKey(key);
        const bool names = !key.isEmpty() && !lines.empty() &&
                           m_form.lines()[static_cast<size_t>(lines.front())].isTurned;
        return names ? key : QString();
    }

    void keep(TableMatch match)
    {
        if (match.isBroken())
            m_result.notes += Messages::tr("One table has column labels over the wrong columns; "
                                           "nothing was taken from it.");
        m_result.tableCount += !match.placements.empty();
        std::ranges::move(match.placements, std::back_inserter(m_result.placements));
        std::ranges::move(match.altered, std::back_inserter(m_result.altered));
        std::ranges::move(match.leftOver, std::back_inserter(m_result.leftOver));
        std::ranges::move(match.strayRows, std::back_inserter(m_result.strayRows));
        m_result.notes += match.notes;
    }

    // Figures that stand alone, in no table.
    void listLooseFigures()
    {
        const std::vector<SourceBlock>& blocks = m_result.blocks;
        for (size_t i = 0; i < blocks.size(); ++i)
            if (const auto* text = std::get_if<QString>(&blocks[i]))
                if (m_budget.take(Limit::Steps, stepsOfALabel) && looksLikeFigure(*text))
                    m_result.leftOver.push_back({{}, *text, {static_cast<int>(i), -1, -1}});
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
