// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/filled_labels.h"

#include "core/intake/match/labels.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qint64 stepsOfACell = 8;

class Unfiller
{
public:
    Unfiller(const FormIndex& form, Budget& budget) : m_form(form), m_budget(budget)
    {
        for (const Sheet& sheet : form.form().sheets) {
            for (const SheetCell& cell : sheet.cells) {
                if (!cell.isLabel() || cell.text.isEmpty())
                    continue;
                Merged& merged = m_merged[labelKey(cell.text)];
                merged.widths.insert(cell.columnSpan);
                merged.height = std::max(merged.height, cell.rowSpan);
            }
        }
    }

    // The texts of a row as they are to be read.
    QStringList read(const QStringList& row)
    {
        if (row.size() != m_above.size())
            interrupt();
        QStringList texts = row;
        QList<int> repeated(row.size(), 0);
        const qsizetype own = ownLabel(row);
        const bool isFilledUp = !row.first(std::min(own + 1, row.size())).contains(QString());
        for (qsizetype begin = 0; begin < row.size() && row != m_above;) {
            qsizetype end = begin + 1;
            while (end < row.size() && row[end] == row[begin])
                ++end;
            const bool isFigure = begin > own && looksLikeFigure(row[begin]);
            const Merged merged = isFigure ? figureOf(row[own], isUnderFilledHead(row, begin, end))
                                           : mergedOf(row[begin]);
            const bool isDown = isFilledUp && !isFigure && end <= own && merged.height > 1 &&
                                isAbove(row, begin, end) && m_repeated[begin] + 1 < merged.height;
            const bool isRight = merged.widths.contains(static_cast<int>(end - begin));
            for (qsizetype at = begin; at < end; ++at) {
                repeated[at] = isDown ? m_repeated[at] + 1 : 0;
                if (isDown || (isRight && at > begin))
                    texts[at].clear();
            }
            begin = end;
        }
        m_above = row;
        m_repeated = repeated;
        return texts;
    }

    void interrupt() { m_above.clear(); }

private:
    // How far the form merges the cells of a label.
    struct Merged
    {
        QSet<int> widths;
        int height = 1;
    };

    Merged mergedOf(const QString& text) const
    {
        const bool isAsked = !text.isEmpty() && m_budget.take(Limit::Steps, stepsOfACell);
        return isAsked ? m_merged.value(m_form.keyOf(text)) : Merged();
    }

    // The last cells of a row under a head that is filled up like them.
    bool isUnderFilledHead(const QStringList& row, qsizetype begin, qsizetype end) const
    {
        return end == row.size() && !m_above.isEmpty() && !looksLikeFigure(m_above[begin]) &&
               std::all_of(m_above.begin() + begin, m_above.end(),
                           [&](const QString& head) { return head == m_above[begin]; });
    }

    // The one figure of a row with this label, or its last one.
    Merged figureOf(const QString& label, bool isLast) const
    {
        Merged merged;
        for (const int number : m_form.linesWithKey(m_form.keyOf(label))) {
            const FormLine& line = m_form.lines()[static_cast<size_t>(number)];
            if (line.figures.size() == 1 || (isLast && !line.figures.empty()))
                merged.widths.insert(line.figures.back().cell.columnSpan);
        }
        return merged;
    }

    // Where the label nearest to the figures begins; behind the row when it has no figures.
    static qsizetype ownLabel(const QStringList& row)
    {
        const auto figure = std::ranges::find_if(row, looksLikeFigure);
        if (figure == row.end())
            return row.size();
        qsizetype own = std::max<qsizetype>(figure - row.begin() - 1, 0);
        while (own > 0 && (row[own].isEmpty() || isUnitText(row[own]) || row[own] == row[own - 1]))
            --own;
        return own;
    }

    bool isAbove(const QStringList& row, qsizetype begin, qsizetype end) const
    {
        return !m_above.isEmpty() &&
               std::equal(row.begin() + begin, row.begin() + end, m_above.begin() + begin);
    }

    const FormIndex& m_form;
    Budget& m_budget;
    QHash<QString, Merged> m_merged; // by key
    QStringList m_above;
    QList<int> m_repeated; // how often each cell of that row stood above it
};

// Behind the last item of the row that begins here; the same place where none does.
size_t endOfRow(const std::vector<TextItem>& items, size_t begin)
{
    size_t at = begin;
    while (at < items.size() && items[at].endsCell && !items[at].endsRow)
        ++at;
    return at < items.size() && items[at].endsRow ? at + 1 : begin;
}

} // namespace

std::vector<TextItem> withoutFilledLabels(std::vector<TextItem> items, const FormIndex& form,
                                          Budget& budget)
{
    Unfiller unfiller(form, budget);
    for (size_t at = 0; at < items.size() && budget.take(Limit::Steps);) {
        const size_t end = endOfRow(items, at);
        if (end == at) {
            unfiller.interrupt();
            ++at;
            continue;
        }
        QStringList row;
        for (size_t i = at; i < end; ++i)
            row += items[i].text;
        const QStringList texts = unfiller.read(row);
        for (qsizetype i = 0; i < texts.size(); ++i, ++at)
            items[at].text = texts[i];
    }
    return items;
}

} // namespace gongkai
