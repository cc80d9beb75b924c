// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/figures_under_heads.h"

#include "core/base/figure.h"
#include "core/intake/match/labels.h"
#include "core/intake/match/tolerances.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace gongkai {
namespace {

size_t index(int at)
{
    return static_cast<size_t>(at);
}

class UnderHeads
{
public:
    UnderHeads(int row, const std::vector<const SourceCell*>& values, const FormLine& wanted,
               const ColumnHeads& heads, const FormIndex& form, Budget& budget)
        : m_row(row),
          m_values(values),
          m_wanted(wanted),
          m_heads(heads),
          m_form(form),
          m_budget(budget),
          m_keys(keysOver())
    {}

    RowFigures run() const
    {
        RowFigures found;
        std::set<int> used;
        int headless = 0;
        int foreign = 0;
        bool isShifted = false;
        for (const SourceCell* cell : m_values) {
            const Head head = headOf(*cell);
            headless += head.isMissing;
            foreign += head.isForeign;
            isShifted = isShifted || head.isUnderLabels;
            if (head.figure < 0 || isAssignedElsewhere(*cell, head.figure))
                continue;
            if (!used.insert(head.figure).second &&
                !isFilled(*cell, head.figure, found.figures.back()))
                return {TableFault::FigureTwice};
            if (head.hasOther)
                return {TableFault::TwoHeads};
            found.figures.push_back({cell, head.figure});
        }
        if (areOfOthers(found, foreign))
            return {};
        if (headless == 1 && addHeadless(found))
            headless = 0;
        if (headless > 0 && isWholeInFront(found))
            return {TableFault::None, {}, -1, true};
        if (headless > 0 && !found.figures.empty())
            return {TableFault::Headless};
        if (headless > 0)
            found.figures = onlyFigure();
        if (found.figures.empty() && found.fault == TableFault::None)
            found.figures = onlyOfThisYear();
        if (isShifted)
            found.figures.clear();
        return found;
    }

private:
    // What the labels above a cell say of it.
    struct Head
    {
        int figure = -1;            // of the line; -1 for none
        bool isMissing = false;     // a figure without a label above it
        bool hasOther = false;      // a column label stands above the one that counts
        bool isForeign = false;     // a figure under a head the form does not know
        bool isUnderLabels = false; // a figure under the head of the column of labels
    };

    // 水利局, 教育局, 其他, 总计: more columns of figures have heads the form does not know than
    // known ones, so what looks like a head of the form is one of another list.
    bool areOfOthers(const RowFigures& found, int foreign) const
    {
        if (m_wanted.figures.size() < tolerance::fewestUnderHeads)
            return false;
        const auto last =
            static_cast<int>(m_wanted.figures.size()) - 1; // the total is in all lists
        const auto own = std::ranges::count_if(
            found.figures, [&](const FoundFigure& one) { return one.figure != last; });
        return own > 0 && own < foreign;
    }

    // Where every other figure of the line stands under its head and in its place, the one without
    // a head can only be the one that is left.
    bool addHeadless(RowFigures& found) const
    {
        const auto count = m_wanted.figures.size();
        if (!m_heads.arePrinted() || count < tolerance::fewestUnderHeads ||
            m_values.size() != count || found.figures.size() + 1 != count)
            return false;
        int missing = -1;
        for (size_t i = 0; i < count; ++i) {
            const auto own = std::ranges::find(found.figures, m_values[i], &FoundFigure::cell);
            if (own == found.figures.end())
                missing = static_cast<int>(i);
            else if (own->figure != static_cast<int>(i))
                return false;
        }
        const auto place = found.figures.begin() + missing;
        found.figures.insert(place, {m_values[index(missing)], missing});
        found.headless = missing;
        return true;
    }

    // Does every figure of the line stand under its head, in the form's order, and what has no head
    // only behind them?
    bool isWholeInFront(const RowFigures& found) const
    {
        const auto count = m_wanted.figures.size();
        if (!m_heads.arePrinted() || count < tolerance::fewestUnderHeads ||
            found.figures.size() != count || m_values.size() <= count)
            return false;
        for (size_t i = 0; i < count; ++i)
            if (found.figures[i].cell != m_values[i] ||
                found.figures[i].figure != static_cast<int>(i))
                return false;
        return true;
    }

    // The only figure of a line, or the last one, filled to the right like the label above it: of
    // one merged cell.
    bool isFilled(const SourceCell& cell, int figure, const FoundFigure& before) const
    {
        const auto above = m_heads.above(m_row, cell.column);
        const auto aboveBefore = m_heads.above(m_row, before.cell->column);
        const auto last = static_cast<int>(m_wanted.figures.size()) - 1;
        return figure == last && figure == before.figure && !cell.isBlank() &&
               cell.text == before.cell->text &&
               cell.column == before.cell->column + before.cell->columnSpan && !above.empty() &&
               !aboveBefore.empty() && above.front().text == aboveBefore.front().text;
    }

    // The labels right above the cells of the row.
    QStringList keysOver() const
    {
        QStringList keys;
        for (const SourceCell* cell : m_values)
            for (int column = cell->column; column < cell->column + cell->columnSpan; ++column)
                if (const auto above = m_heads.above(m_row, column); !above.empty())
                    keys += above.front().key;
        return keys;
    }

    Head headOf(const SourceCell& cell) const
    {
        Head head;
        bool labelled = false;
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column) {
            const std::vector<ColumnLabel> above = m_heads.above(m_row, column);
            labelled = labelled || (!above.empty() && !isGroup(above.front().key));
            const int figure = above.empty() ? -1 : figureUnder(above);
            if (figure < 0) {
                head.isForeign =
                    head.isForeign || (!above.empty() && !m_form.isLabel(above.front().key));
                head.isUnderLabels =
                    head.isUnderLabels || (!above.empty() && isOfLabels(above.front()));
                continue;
            }
            if (head.figure >= 0 && head.figure != figure)
                return {};
            head.figure = figure;
            head.hasOther = head.hasOther || hasOtherHead(above);
        }
        head.isMissing = !labelled && !cell.isBlank();
        const bool isOther = head.figure < 0 && m_heads.isFigure(cell);
        head.isForeign = head.isForeign && isOther;
        head.isUnderLabels = head.isUnderLabels && isOther;
        return head;
    }

    // The head of the column of labels.
    bool isOfLabels(const ColumnLabel& label) const
    {
        return m_form.isLabel(label.key) && !m_form.names(label.key);
    }

    bool hasOtherHead(const std::vector<ColumnLabel>& above) const
    {
        return std::any_of(above.begin() + 1, above.end(), [&](const ColumnLabel& label) {
            return std::ranges::any_of(m_wanted.figures, [&](const FormFigure& figure) {
                return figure.above.value(0) == label.key;
            });
        });
    }

    // A label over several columns of this row's figures, which have labels of their own.
    bool isGroup(const QString& key) const
    {
        return std::ranges::any_of(m_wanted.figures, [&key](const FormFigure& figure) {
            return figure.above.indexOf(key) > 0;
        });
    }

    int figureUnder(const std::vector<ColumnLabel>& above) const
    {
        QStringList open;
        for (const FormFigure& figure : m_wanted.figures)
            if (const QString key = figure.above.value(0);
                key == above.front().key || !m_keys.contains(key))
                open += key;
        const bool known = open.contains(above.front().key);
        if (!known && m_form.isLabel(above.front().key))
            return -1;
        const qsizetype near = known ? open.indexOf(above.front().key)
                                     : nearestLabel(above.front().key, open, m_budget);
        if (near < 0)
            return -1;
        return byGroup(above, open[near]);
    }

    // Of the figures with this column label the one whose groups stand above, too.
    int byGroup(const std::vector<ColumnLabel>& above, const QString& key) const
    {
        if (!m_budget.take(Limit::Steps,
                           stepsToCompare(key, std::ssize(m_wanted.figures) * std::ssize(above))))
            return -1;
        int best = -1;
        int bestCount = -1;
        bool isOnly = true;
        for (int i = 0; i < static_cast<int>(m_wanted.figures.size()); ++i) {
            const QStringList& form = m_wanted.figures[index(i)].above;
            if (form.value(0) != key)
                continue;
            int count = 0;
            for (qsizetype group = 1; group < form.size(); ++group)
                count += std::any_of(above.begin() + 1, above.end(), [&](const ColumnLabel& label) {
                    return labelDistance(label.key, form[group]).has_value();
                });
            isOnly = best < 0 || (count != bestCount && isOnly) || count > bestCount;
            if (count > bestCount) {
                best = i;
                bestCount = count;
            }
        }
        return isOnly ? best : -1;
    }

    // The clerk's word is stronger than the head of another column.
    bool isAssignedElsewhere(const SourceCell& cell, int figure) const
    {
        return !m_heads.assignedFigure(m_row, cell.column) &&
               std::ranges::any_of(m_values, [&](const SourceCell* other) {
                   return m_heads.assignedFigure(m_row, other->column) ==
                          &m_wanted.figures[index(figure)];
               });
    }

    bool hasOneColumn() const
    {
        const Table* table = m_form.form().table(m_wanted.figures.front().id.table);
        return table && table->columns.size() == 1;
    }

    // A table of one column of figures whose heads are times, “本年度” beside “历年累计”, or only
    // say that figures follow: “数量”.
    std::vector<FoundFigure> onlyOfThisYear() const
    {
        if (!hasOneColumn())
            return {};
        std::vector<FoundFigure> found;
        for (const SourceCell* cell : m_values) {
            const auto above = m_heads.above(m_row, cell->column);
            const QString head = above.empty() ? QString() : above.front().text;
            if (isOfOtherTime(head))
                continue;
            static const QRegularExpression thisYear(
                QStringLiteral("^(?:(?:本年|今年|当年)度?(?:数|数据|统计数|情况)?|"
                               "(?:统计)?(?:数量|数值|数据|数字|结果))$"));
            if (!thisYear.match(head).hasMatch())
                return {};
            found.push_back({cell, 0});
        }
        return found.size() == 1 ? found : std::vector<FoundFigure>();
    }

    // A table of one column of figures that has lost its head: the figure right behind the label,
    // when it is the only one.
    std::vector<FoundFigure> onlyFigure() const
    {
        const auto filled = std::ranges::count_if(
            m_values, [](const SourceCell* cell) { return !cell->isBlank(); });
        if (!hasOneColumn() || filled != 1 || m_values.front()->isBlank())
            return {};
        return {{m_values.front(), 0}};
    }

    const int m_row;
    const std::vector<const SourceCell*>& m_values;
    const FormLine& m_wanted;
    const ColumnHeads& m_heads;
    const FormIndex& m_form;
    Budget& m_budget;
    const QStringList m_keys; // right above the cells
};

} // namespace

RowFigures figuresUnderHeads(int row, const std::vector<const SourceCell*>& values,
                             const FormLine& wanted, const ColumnHeads& heads,
                             const FormIndex& form, Budget& budget)
{
    return UnderHeads(row, values, wanted, heads, form, budget).run();
}

// Where more than one is blank, a lost cell shows when the last figure is the sum of the others:
// their total stands before its place. Nothing but zeros is the same wherever it stands.
bool mayBeClosedUp(const std::vector<FoundFigure>& found)
{
    if (found.size() < tolerance::fewestOfAShortRow || !found.back().cell->isBlank())
        return false;
    std::vector<Decimal> numbers;
    Decimal sum;
    for (const FoundFigure& figure : found) {
        const auto read = readFigure(figure.cell->text, CellType::Money);
        if (read && (read->figure.isBlank() || !read->figure.isNumber()))
            continue;
        numbers.push_back(read ? read->figure.value() : Decimal());
        sum += numbers.back();
    }
    const auto blanks = std::ranges::count_if(
        found, [](const FoundFigure& figure) { return figure.cell->isBlank(); });
    if (std::ranges::all_of(numbers, &Decimal::isZero))
        return false;
    return blanks == 1 || (numbers.size() > 1 && numbers.back() + numbers.back() == sum);
}

} // namespace gongkai
