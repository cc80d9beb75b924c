// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/value_lists.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/tolerances.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace gongkai {
namespace {

constexpr qint64 stepsOfALine = 64;

struct ValueLine
{
    int line = -1; // of the form
    QString label;
    QString figure;
};

bool hasColon(const QString& text)
{
    return text.size() <= tolerance::longestLabel && (text.contains(u'：') || text.contains(u':'));
}

std::optional<ValueLine> valueLineOf(const QString& text, const FormIndex& form)
{
    static const QRegularExpression end(QStringLiteral("[\\s。；;，,]+$"));
    const qsizetype colon = std::max(text.lastIndexOf(u'：'), text.lastIndexOf(u':'));
    if (colon < 1 || !hasColon(text) || text.contains(u'\n'))
        return std::nullopt;
    const QString label = text.first(colon).trimmed();
    const QString figure = text.sliced(colon + 1).trimmed().remove(end);
    const std::vector<int>& lines = form.linesWithKey(form.keyOf(label));
    if (lines.size() != 1 || !looksLikeFigure(figure))
        return std::nullopt;
    const FormLine& line = form.lines()[static_cast<size_t>(lines.front())];
    if (line.figures.size() != 1 || !line.aliasNote.isEmpty() || line.isTurned)
        return std::nullopt;
    return ValueLine{lines.front(), label, figure};
}

// The lines of one list, which may begin anywhere.
template <typename TextOf>
class ValueLists
{
public:
    ValueLists(size_t count, const TextOf& textOf, const FormIndex& form, Budget& budget)
        : m_count(count), m_textOf(textOf), m_form(form), m_budget(budget)
    {}

    // The list that may begin here, and where it ends; empty when it is too short or says something
    // twice.
    std::pair<std::vector<ValueLine>, size_t> from(size_t begin) const
    {
        std::vector<ValueLine> lines;
        std::set<int> known;
        bool isDoubled = false;
        size_t end = begin + 1;
        for (size_t at = begin; at < m_count; ++at) {
            const QString* text = m_textOf(at);
            if (!text || (lines.empty() && !hasColon(*text)) ||
                !m_budget.take(Limit::Steps, stepsOfALine))
                break;
            if (auto line = valueLineOf(*text, m_form)) {
                isDoubled = isDoubled || !known.insert(line->line).second;
                lines.push_back(*std::move(line));
                end = at + 1;
            } else if (lines.empty() || !isBetween(*text)) {
                break;
            }
        }
        if (lines.size() < tolerance::fewestValues || isDoubled)
            lines.clear();
        return {std::move(lines), end};
    }

private:
    // A blank line, or the heading of a group of rows.
    bool isBetween(const QString& text) const
    {
        return text.isEmpty() || m_form.isLabel(m_form.keyOf(text));
    }

    size_t m_count;
    const TextOf& m_textOf;
    const FormIndex& m_form;
    Budget& m_budget;
};

void readBlocks(std::vector<SourceBlock>& blocks, const FormIndex& form, Budget& budget)
{
    const auto textOf = [&blocks](size_t at) { return std::get_if<QString>(&blocks[at]); };
    const ValueLists lists(blocks.size(), textOf, form, budget);
    std::vector<SourceBlock> read;
    for (size_t at = 0; at < blocks.size();) {
        const auto [lines, end] = lists.from(at);
        if (lines.empty() || !budget.take(Limit::Rows, std::ssize(lines)) ||
            !budget.take(Limit::Cells, 2 * std::ssize(lines))) {
            std::move(blocks.begin() + static_cast<std::ptrdiff_t>(at),
                      blocks.begin() + static_cast<std::ptrdiff_t>(end), std::back_inserter(read));
            at = end;
            continue;
        }
        std::vector<SourceCell> cells;
        for (const ValueLine& line : lines) {
            const auto row = static_cast<int>(cells.size() / 2);
            cells.push_back({row, 0, 1, 1, line.label});
            cells.push_back({row, 1, 1, 1, line.figure});
        }
        read.emplace_back(SourceTable(static_cast<int>(lines.size()), 2, std::move(cells)));
        at = end;
    }
    blocks = std::move(read);
}

void readItems(std::vector<TextItem>& items, const FormIndex& form, Budget& budget)
{
    const auto textOf = [&items](size_t at) -> const QString* {
        return items[at].isPlainLine() ? &items[at].text : nullptr;
    };
    const ValueLists lists(items.size(), textOf, form, budget);
    std::vector<TextItem> read;
    for (size_t at = 0; at < items.size();) {
        const auto [lines, end] = lists.from(at);
        if (lines.empty() || !budget.take(Limit::Fields, 2 * std::ssize(lines))) {
            std::move(items.begin() + static_cast<std::ptrdiff_t>(at),
                      items.begin() + static_cast<std::ptrdiff_t>(end), std::back_inserter(read));
            at = end;
            continue;
        }
        for (const ValueLine& line : lines) {
            read.push_back({line.label, true, false});
            read.push_back({line.figure, true, true});
        }
        at = end;
    }
    items = std::move(read);
}

} // namespace

void tablesOfValueLists(SourceDocument& source, const FormIndex& form, Budget& budget)
{
    readBlocks(source.blocks, form, budget);
    readItems(source.items, form, budget);
}

} // namespace gongkai
