// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/broken_figures.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/tolerances.h"

#include <QStringList>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qint64 stepsOfALine = 64;

// A line that ends with figures.
struct FigureLine
{
    QStringList labels; // the words before them
    QStringList figures;
    bool isRow = false; // it has a label of the form, or begins with one
    bool isBroken = false;
};

FigureLine figureLineOf(const TextItem& item)
{
    FigureLine line;
    if (!item.isPlainLine() || item.text.size() > tolerance::longestSplitLine)
        return line;
    line.labels = item.text.split(u' ', Qt::SkipEmptyParts);
    if (line.labels.size() > tolerance::mostWords)
        return {};
    while (!line.labels.isEmpty() && looksLikeFigure(line.labels.last()))
        line.figures.prepend(line.labels.takeLast());
    return line;
}

// Is the text before the figures a label of the form, or its beginning?
bool namesRow(const QStringList& words, const FormIndex& form)
{
    QStringList label = words;
    if (!label.isEmpty() && isUnitText(label.last()))
        label.removeLast();
    if (label.isEmpty())
        return false;
    for (const QString& text : {label.join(QString()), label.last()}) {
        const QString key = form.keyOf(text);
        const bool begins = std::ranges::any_of(form.rowKeys(), [&key](const QString& row) {
            return !key.isEmpty() && row.startsWith(key);
        });
        if (begins || form.isLabel(key))
            return true;
    }
    return false;
}

// Could the figures of the second go on with those of the first, or the other way round?
bool mayBeOneRow(const FigureLine& one, const FigureLine& other)
{
    if (one.figures.isEmpty() || other.figures.isEmpty() || (one.isRow && other.isRow))
        return false;
    // Figures one below the other are cells, each on its line.
    const bool areCells = one.labels.isEmpty() && other.labels.isEmpty() &&
                          one.figures.size() == 1 && other.figures.size() == 1;
    const bool isRow =
        one.isRow || other.isRow || one.figures.size() > 1 || other.figures.size() > 1;
    return isRow && !areCells;
}

} // namespace

std::vector<TextItem> setBrokenFiguresAside(const std::vector<TextItem>& items,
                                            const FormIndex& form, Budget& budget)
{
    std::vector<FigureLine> lines;
    lines.reserve(items.size());
    for (const TextItem& item : items) {
        lines.push_back(figureLineOf(item));
        FigureLine& line = lines.back();
        if (!line.figures.isEmpty() && budget.take(Limit::Steps, stepsOfALine))
            line.isRow = namesRow(line.labels, form);
    }
    for (size_t i = 0; i + 1 < lines.size(); ++i)
        if (mayBeOneRow(lines[i], lines[i + 1]))
            lines[i].isBroken = lines[i + 1].isBroken = true;
    std::vector<TextItem> set;
    for (size_t i = 0; i < items.size(); ++i) {
        if (!lines[i].isBroken) {
            set.push_back(items[i]);
            continue;
        }
        if (!lines[i].labels.isEmpty())
            set.push_back({lines[i].labels.join(u' '), true, true});
        for (const QString& figure : lines[i].figures)
            set.push_back({figure, true, true});
    }
    return set;
}

} // namespace gongkai
