// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/reflow.h"

#include "core/intake/match/broken_figures.h"
#include "core/intake/match/filled_labels.h"
#include "core/intake/match/glued_figures.h"
#include "core/intake/match/labels.h"
#include "core/intake/match/row_finder.h"
#include "core/intake/match/row_layout.h"
#include "core/intake/match/running_numbers.h"
#include "core/intake/match/split_lines.h"
#include "core/intake/match/tolerances.h"
#include "core/intake/match/torn_heads.h"
#include "core/intake/sources/cell_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace gongkai {
namespace {

// “其中，水政监察大队：”, “下属单位”
bool mayNameBody(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:[局委办处队所站院馆司校镇乡]|中心|街道|政府)(?:20[0-9]{2}年度?)?(?:数据|情况|统计表|"
        "统计|报表|表)*\\s*[:：]?$|[下所直]属|[下所]辖"));
    return text.size() <= tolerance::longestStrayLabel && pattern.match(text).hasMatch();
}

class Reflow
{
public:
    Reflow(std::vector<TextItem> items, const FormIndex& form, Budget& budget)
        : m_items(std::move(items)), m_form(form), m_budget(budget)
    {}

    SourceDocument run()
    {
        const std::vector<FoundRow> rows = RowFinder(m_items, m_form, m_budget).all();
        const RowLayout layout(m_items, m_form, rows);
        int at = 0;
        for (const FoundRow& row : rows) {
            if (m_budget.isSpent())
                break;
            leavePending(at, row.begin);
            take(row, layout.figuresOf(row));
            at = m_end = row.end;
        }
        leavePending(at, static_cast<int>(m_items.size()));
        flushTable();
        return std::move(m_document);
    }

private:
    static size_t index(int at) { return static_cast<size_t>(at); }
    const FormLine& line(int number) const { return m_form.lines()[index(number)]; }

    void leavePending(int begin, int end)
    {
        for (int at = begin; at < end; ++at)
            if (!m_items[index(at)].text.isEmpty())
                m_pending.push_back(at);
    }

    void take(const FoundRow& found, const std::optional<QStringList>& figures)
    {
        const FormLine& wanted = line(found.line);
        const bool isDisordered = standsUnderDisorderedHeads(wanted);
        if (found.follows && isWholeRowPending(found))
            addPendingRows(wanted);
        else
            flushTable();
        flushPending();
        m_isLoose = m_isLoose || isDisordered;
        learnColumns(found.line);
        const int width = m_form.sheet(wanted).columnCount;
        if (m_row < 0)
            m_width = width;
        const QStringList others =
            found.sumHead.isEmpty() ? found.others : QStringList(found.sumHead) + found.others;
        m_width = std::max(m_width, width + static_cast<int>(others.size()));
        beginRow();
        for (const auto& [label, text] : found.labels) {
            if (label)
                addCell(label->cell, text);
            else
                m_cells.push_back({m_row, wanted.figures.front().cell.column - 1, 1, 1, text});
        }
        addOthers(width, others);
        if (!figures)
            return addUnreadRow(found);
        const qsizetype count = std::ssize(wanted.figures);
        for (qsizetype i = 0; i < count; ++i)
            addCell(wanted.figures[static_cast<size_t>(i)].cell, figures->at(i));
        addOthers(width, figures->sliced(std::min(count, figures->size())));
    }

    // What stands in columns of another time or of sums, behind those of the form.
    void addOthers(int width, const QStringList& others)
    {
        for (const QString& text : others)
            m_cells.push_back({m_row, width++, 1, 1, text});
        m_width = std::max(m_width, width);
    }

    // Heads of this table that are not in the form's order were found to be no row of it; whatever
    // follows may stand in other columns than it seems. Two that are the same only hide which is
    // which, and the clerk can say it.
    bool standsUnderDisorderedHeads(const FormLine& wanted) const
    {
        if (!wanted.figures.empty() || !wanted.key.isEmpty())
            return false;
        auto first = m_pending.end();
        while (first != m_pending.begin() && isHeadOf(wanted, *std::prev(first)))
            --first;
        QStringList heads;
        int column = -1;
        bool isDisordered = false;
        for (; first != m_pending.end(); ++first) {
            const TextItem& item = m_items[index(*first)];
            if (heads.contains(item.text))
                return false;
            heads += item.text;
            const int next = headColumn(wanted, item.text, column);
            isDisordered = isDisordered || next < 0;
            column = item.endsRow ? -1 : std::max(column, next);
            if (item.endsRow)
                heads.clear();
        }
        return isDisordered;
    }

    bool isHeadOf(const FormLine& wanted, int at) const
    {
        return headColumn(wanted, m_items[index(at)].text, -1) >= 0;
    }

    // The first column behind another one that has this head; -1 for none.
    int headColumn(const FormLine& wanted, const QString& text, int after) const
    {
        const QString key = m_form.keyOf(text);
        int found = -1;
        for (const FormLine& line : m_form.lines())
            if (line.sheet == wanted.sheet && line.sheetRow < wanted.sheetRow)
                for (const FormLabel& label : line.labels)
                    if (label.key == key && label.cell.column > after &&
                        (found < 0 || label.cell.column < found))
                        found = label.cell.column;
        return found;
    }

    // Its figures are there to be listed.
    void addUnreadRow(const FoundRow& found)
    {
        std::vector<SourceCell> cells;
        for (const auto& [label, text] : found.labels)
            cells.push_back({0, static_cast<int>(cells.size()), 1, 1, text});
        for (int at = found.runBegin; at < found.end; ++at)
            cells.push_back({0, static_cast<int>(cells.size()), 1, 1, m_items[index(at)].text});
        addLooseRow(std::move(cells));
    }

    void addLooseRow(std::vector<SourceCell> cells)
    {
        const auto width = static_cast<int>(cells.size());
        if (!m_budget.take(Limit::Rows) || !m_budget.take(Limit::Cells, width))
            return;
        SourceTable row(1, width, std::move(cells));
        row.setLoose();
        m_document.blocks.push_back(std::move(row));
    }

    void beginRow()
    {
        ++m_row;
        m_budget.take(Limit::Rows);
        m_budget.take(Limit::Cells, m_width);
    }

    void addCell(const SheetCell& place, const QString& text)
    {
        m_cells.push_back({m_row, place.column, 1, place.columnSpan, text});
    }

    // Where the rows of the text end for certain, the rest of a row, as a remark
    // beside its figures, is no row of its own.
    bool isWholeRowPending(const FoundRow& next) const
    {
        if (next.rowBegin < 0 || m_pending.empty())
            return true;
        int before = m_pending.front() - 1;
        while (before >= m_end && m_items[index(before)].text.isEmpty() &&
               !m_items[index(before)].endsRow)
            --before; // merged cells in front of its label
        return before < 0 || m_items[index(before)].endsRow;
    }

    void addPendingRows(const FormLine& wanted)
    {
        addStrayRow(wanted);
        if (m_row < 0)
            return;
        // Whose the rows below a name are is told later; it stays where it is.
        std::erase_if(m_pending, [this](int at) {
            const QString& text = m_items[index(at)].text;
            const bool isName = mayNameBody(text) && !m_form.isLabel(m_form.keyOf(text));
            if (isName) {
                beginRow();
                m_cells.push_back({m_row, 0, 1, m_width, text});
            }
            return isName;
        });
    }

    // What stands between two rows of one table and looks like a row of it: a label and as many
    // figures as the rows there have, without a gap where there are several.
    void addStrayRow(const FormLine& wanted)
    {
        const int count = static_cast<int>(m_pending.size());
        const int width = m_form.sheet(wanted).columnCount;
        const bool isRow =
            m_model && count >= 2 && count <= width &&
            m_items[index(m_pending.front())].text.size() <= tolerance::longestStrayLabel &&
            !looksLikeFigure(m_items[index(m_pending.front())].text) &&
            looksLikeFigure(m_items[index(m_pending.back())].text);
        if (!isRow)
            return;
        const auto figures = static_cast<int>(m_model->figures.size());
        const bool hasGaps = m_pending.back() - m_pending.front() >= count;
        if (figures > 1 && (hasGaps || count != figures + 1 || !onlyFiguresPending()))
            return;
        // A label, perhaps a unit, a figure: more is words that lost their row.
        if (figures == 1 && (count > 3 || (count == 3 && !hasUnitPending())))
            return;
        beginRow();
        m_cells.push_back({m_row, 0, 1, 1, m_items[index(m_pending.front())].text});
        for (int i = 1; i < count; ++i) {
            const QString& text = m_items[index(m_pending[index(i)])].text;
            if (figures > 1)
                addCell(m_model->figures[index(i) - 1].cell, text);
            else
                m_cells.push_back({m_row, width - count + i, 1, 1, text});
        }
        m_pending.clear();
    }

    bool hasUnitPending() const { return isUnitText(m_items[index(m_pending[1])].text); }

    bool onlyFiguresPending() const
    {
        return std::all_of(m_pending.begin() + 1, m_pending.end(),
                           [this](int at) { return looksLikeFigure(m_items[index(at)].text); });
    }

    // The row of figures whose columns those of other rows near it are.
    void learnColumns(int number)
    {
        const auto next = std::min(index(number) + 1, m_form.lines().size() - 1);
        if (!line(number).figures.empty())
            m_model = &line(number);
        else if (!m_form.lines()[next].figures.empty())
            m_model = &m_form.lines()[next];
    }

    // Does a row end behind this item, or behind blank cells that follow it?
    bool endsRow(int at) const
    {
        const auto size = static_cast<int>(m_items.size());
        while (!m_items[index(at)].endsRow && at + 1 < size &&
               m_items[index(at + 1)].text.isEmpty())
            ++at;
        return m_items[index(at)].endsRow;
    }

    // Cells with borders that are in no row stay together when there are figures among them, or
    // when they are a row for certain.
    void flushPending()
    {
        for (size_t i = 0; i < m_pending.size();) {
            size_t end = i;
            bool hasFigure = false;
            while (end < m_pending.size() && m_items[index(m_pending[end])].endsCell &&
                   (end == i || !endsRow(m_pending[end - 1]))) {
                hasFigure = hasFigure || looksLikeFigure(m_items[index(m_pending[end])].text);
                ++end;
            }
            const bool isRow = end > i && endsRow(m_pending[end - 1]);
            const QString& text = m_items[index(m_pending[i])].text;
            if (((hasFigure || isRow) && end - i > 1) ||
                (end - i == 1 && isFigureOtherwise(text))) {
                std::vector<SourceCell> cells;
                for (; i < end; ++i)
                    cells.push_back({0, static_cast<int>(cells.size()), 1, 1,
                                     m_items[index(m_pending[i])].text});
                addLooseRow(std::move(cells));
                continue;
            }
            m_document.blocks.push_back(m_items[index(m_pending[i++])].text);
        }
        m_pending.clear();
    }

    void flushTable()
    {
        if (m_row >= 0 && !m_budget.isSpent()) {
            SourceTable table(m_row + 1, m_width, std::move(m_cells));
            if (m_isLoose)
                table.setLoose();
            m_document.blocks.push_back(std::move(table));
        }
        m_cells.clear();
        m_row = -1;
        m_isLoose = false;
        flushPending();
    }

    const std::vector<TextItem> m_items;
    const FormIndex& m_form;
    Budget& m_budget;
    SourceDocument m_document;
    std::vector<SourceCell> m_cells; // of the open table
    const FormLine* m_model = nullptr;
    std::vector<int> m_pending; // items that belong to no row so far
    int m_end = 0;              // behind the row taken last
    int m_row = -1;
    int m_width = 0;
    bool m_isLoose = false; // the open table
};

} // namespace

SourceDocument reflow(const std::vector<TextItem>& items, const FormIndex& form, Budget& budget)
{
    const std::vector<TextItem> whole = setBrokenFiguresAside(
        withoutFilledLabels(partGluedFigures(items, form, budget), form, budget), form, budget);
    const std::vector<TextItem> labelled =
        joinWrappedLabels(joinTornHeads(whole, form, budget), form, budget);
    const std::vector<TextItem> rows =
        withoutRunningNumbers(splitLines(labelled, form, budget), budget);
    return Reflow(moveCaptions(rows, form, budget), form, budget).run();
}

std::vector<TextItem> toItems(const SourceTable& table)
{
    std::vector<TextItem> items;
    int row = 0;
    for (const SourceCell& cell : table.cells()) {
        if (cell.row != std::exchange(row, cell.row) && !items.empty())
            items.back().endsRow = true;
        items.push_back({cell.text, true, false});
    }
    if (!items.empty())
        items.back().endsRow = true;
    return items;
}

} // namespace gongkai
