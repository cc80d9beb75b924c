// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/broken_figures.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/page_lines.h"
#include "core/intake/match/row_sums.h"
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
    bool isRow = false;        // it has a label of the form, or begins with one
    bool isWhole = false;      // it has all figures of its row, and all sums of them hold
    bool isOfficesOwn = false; // its label is no piece of one that the form has
    bool hasUnit = false;      // before them
    bool isBroken = false;
};

FigureLine figureLineOf(const TextItem& item)
{
    FigureLine line;
    if (!item.isPlainLine() || item.text.size() > tolerance::longestSplitLine)
        return line;
    const QStringList words = item.text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > tolerance::mostWords)
        return line;
    line.figures = words.last(figuresAtEnd(words));
    line.labels = words.first(words.size() - line.figures.size());
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

// All figures of the row that these words name, and all sums of them hold: none is broken.
bool isWholeRow(const FigureLine& line, const FormIndex& form)
{
    if (line.labels.isEmpty())
        return false;
    const auto& lines = form.linesWithKey(form.keyOf(line.labels.last()));
    return std::ranges::any_of(lines, [&](int number) {
        const FormLine& wanted = form.lines()[static_cast<size_t>(number)];
        return std::ssize(wanted.figures) == line.figures.size() &&
               isProvenBySums(line.figures, wanted, form.form());
    });
}

// “小计”: words that stand in no label of the form, broken or not.
bool namesNoRow(const QStringList& words, const FormIndex& form)
{
    const QString key = labelKey(words.join(QString()));
    return key.size() > 1 && std::ranges::none_of(form.keys(), [&key](const QString& label) {
               return label.contains(key) || key.contains(label);
           });
}

// The end of one figure only would break a sum that holds; several ends may not.
bool isAloneBesideWhole(const FigureLine& line, const FigureLine& row)
{
    return row.isWhole && line.labels.isEmpty() && line.figures.size() == 1;
}

// Could the figures of the second go on with those of the first, or the other way round?
bool mayBeOneRow(const FigureLine& one, const FigureLine& other)
{
    if (one.figures.isEmpty() || other.figures.isEmpty() || (one.isRow && other.isRow) ||
        isAloneBesideWhole(one, other) || isAloneBesideWhole(other, one))
        return false;
    if ((one.isOfficesOwn || other.isOfficesOwn) && one.figures.size() == other.figures.size() &&
        one.figures.size() >= tolerance::fewestFigures)
        return false;
    // Figures one below the other are cells, each on its line.
    const bool areCells = one.labels.isEmpty() && other.labels.isEmpty() &&
                          one.figures.size() == 1 && other.figures.size() == 1;
    const bool isRow = one.isRow || other.isRow || one.hasUnit || other.hasUnit ||
                       one.figures.size() > 1 || other.figures.size() > 1;
    return isRow && !areCells;
}

// Figures without a label, fewer than a row beside them has.
bool isPiece(const FigureLine& line, const FigureLine& row)
{
    return line.labels.isEmpty() && line.figures.size() > 1 && row.isRow &&
           row.figures.size() > line.figures.size();
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
        line.isWhole = line.isRow && line.figures.size() > 1 &&
                       budget.take(Limit::Steps, stepsOfALine) && isWholeRow(line, form);
        line.isOfficesOwn = !line.figures.isEmpty() && !line.isRow &&
                            budget.take(Limit::Steps, stepsOfALine) &&
                            namesNoRow(line.labels, form);
        line.hasUnit = !line.labels.isEmpty() && isUnitText(line.labels.last());
    }
    // The end of a page leaves a blank line, or its number. Some figures alone near a row that has
    // more are of it, or of the next one.
    FigureLine* before = nullptr;
    FigureLine* figuresBefore = nullptr;
    int between = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (items[i].text.isEmpty() || isPageNumberLine(items[i].text))
            continue;
        if (before && mayBeOneRow(*before, lines[i]))
            before->isBroken = lines[i].isBroken = true;
        before = &lines[i];
        if (lines[i].figures.isEmpty()) {
            ++between;
            continue;
        }
        if (figuresBefore && between <= tolerance::mostLinesToAPiece &&
            (isPiece(*figuresBefore, lines[i]) || isPiece(lines[i], *figuresBefore)))
            figuresBefore->isBroken = lines[i].isBroken = true;
        figuresBefore = &lines[i];
        between = 0;
    }
    std::vector<TextItem> set;
    for (size_t i = 0; i < items.size(); ++i) {
        if (!lines[i].isBroken) {
            set.push_back(items[i]);
            continue;
        }
        for (const QString& word : lines[i].labels + lines[i].figures)
            set.push_back({word, true, true});
    }
    return set;
}

} // namespace gongkai
