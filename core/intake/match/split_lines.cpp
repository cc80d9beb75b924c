// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/split_lines.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/tolerances.h"

#include <QStringList>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qint64 stepsOfAWord = 16;

// Words joined to labels of the form, as few as possible; nothing when they are no row of labels.
QStringList asLabels(const QStringList& words, const FormIndex& form)
{
    QStringList labels;
    qsizetype known = 0;
    for (qsizetype at = 0; at < words.size();) {
        qsizetype count = words.size() - at;
        while (count > 1 && !form.isLabel(form.keyOf(words.mid(at, count).join(u' '))))
            --count;
        const QString label = words.mid(at, count).join(u' ');
        known += form.isLabel(form.keyOf(label)) || isUnitText(label) || looksLikeFigure(label);
        if (label.size() > tolerance::longestHead && !form.isLabel(form.keyOf(label)))
            return {};
        labels += label;
        at += count;
    }
    return known * 2 > labels.size() ? labels : QStringList();
}

// The words of a line as cells; fewer than two when it is no row.
QStringList cellsOf(const QString& line, const FormIndex& form)
{
    const QStringList words = line.split(u' ');
    if (line.size() > tolerance::longestSplitLine || words.size() < 2 ||
        words.size() > tolerance::mostWords)
        return {};
    qsizetype figures = 0;
    while (figures < words.size() && looksLikeFigure(words[words.size() - 1 - figures]))
        ++figures;
    const QStringList before = words.first(words.size() - figures);
    if (before.isEmpty())
        return words;
    const auto all = std::ranges::count_if(words, looksLikeFigure);
    if (all >= tolerance::fewestFigures && all * 2 > words.size() && figures == 0)
        return words; // a row in disorder
    const QStringList labels = asLabels(before, form);
    if (figures == 0)
        return labels;
    if (!labels.isEmpty())
        return labels + words.last(figures);
    // A damaged label is told from a sentence by the figures behind it.
    return figures > 1 ? QStringList(before.join(u' ')) + words.last(figures) : QStringList();
}

} // namespace

std::vector<TextItem> splitLines(const std::vector<TextItem>& items, const FormIndex& form,
                                 Budget& budget)
{
    std::vector<TextItem> split;
    for (const TextItem& item : items) {
        const bool isLine = !item.endsCell && !item.endsRow && item.text.contains(u' ') &&
                            !item.text.contains(u'\n');
        const qint64 steps =
            stepsOfAWord * std::min<qint64>(item.text.count(u' ') + 1, tolerance::mostWords);
        const QStringList cells = isLine && !form.isLabel(form.keyOf(item.text)) &&
                                          budget.take(Limit::Steps, steps * steps)
                                      ? cellsOf(item.text, form)
                                      : QStringList();
        if (cells.size() < 2 || !budget.take(Limit::Fields, cells.size())) {
            split.push_back(item);
            continue;
        }
        for (const QString& cell : cells)
            split.push_back({cell, true, false});
        split.back().endsRow = true;
    }
    return split;
}

namespace {

// The turned line that a caption names; null for none.
const FormLine* lineNamed(const QString& caption, const FormIndex& form)
{
    const QString key = form.keyOf(caption);
    const std::vector<int>& lines = form.linesWithKey(key);
    if (key.isEmpty() || lines.empty())
        return nullptr;
    const FormLine& line = form.lines()[static_cast<size_t>(lines.front())];
    return line.isTurned ? &line : nullptr;
}

size_t afterBlanks(const std::vector<TextItem>& items, size_t at)
{
    while (at < items.size() && items[at].text.isEmpty())
        ++at;
    return at;
}

// Where the figures of this line begin, when its head and as many figures follow; 0 when not.
size_t figuresUnder(const FormLine& line, const std::vector<TextItem>& items, size_t at,
                    const FormIndex& form)
{
    const size_t count = line.figures.size();
    if (at + 2 * count > items.size())
        return 0;
    for (size_t i = 0; i < count; ++i)
        if (form.keyOf(items[at + i].text) != line.figures[i].above.front())
            return 0;
    const size_t first = afterBlanks(items, at + count);
    if (first + count > items.size())
        return 0;
    for (size_t i = 0; i < count; ++i)
        if (!looksLikeFigure(items[first + i].text))
            return 0;
    return first;
}

} // namespace

std::vector<TextItem> moveCaptions(std::vector<TextItem> items, const FormIndex& form,
                                   Budget& budget)
{
    for (size_t at = 0; at + 1 < items.size() && budget.take(Limit::Steps, stepsOfAWord); ++at) {
        if (items[at].text.size() > tolerance::longestHead || looksLikeFigure(items[at].text))
            continue;
        const FormLine* line = lineNamed(items[at].text, form);
        const size_t head = afterBlanks(items, at + 1);
        const size_t figures = line ? figuresUnder(*line, items, head, form) : 0;
        if (figures == 0)
            continue;
        const auto begin = items.begin();
        std::rotate(begin + static_cast<qsizetype>(at), begin + static_cast<qsizetype>(at) + 1,
                    begin + static_cast<qsizetype>(figures));
        items[figures - 1].endsCell = items[figures].endsCell;
        items[figures - 1].endsRow = false;
        at = figures;
    }
    return items;
}

} // namespace gongkai
