// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/glued_figures.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/row_sums.h"
#include "core/intake/match/tolerances.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qint64 stepsOfALine = 64;

bool isProvenRow(const GluedFigure& glued, const QStringList& others, const FormIndex& form)
{
    const QStringList figures = QStringList(glued.figure) + others;
    return std::ranges::any_of(form.linesWithKey(form.keyOf(glued.label)), [&](int number) {
        const FormLine& line = form.lines()[static_cast<size_t>(number)];
        return std::ssize(line.figures) == figures.size() &&
               isProvenBySums(figures, line, form.form());
    });
}

} // namespace

std::optional<GluedFigure> gluedFigure(const QString& text, const FormIndex& form)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(.*[^\\s0-9０-９,，.．+＋-])([0-9０-９][0-9０-９,，.．]*)$"));
    if (text.size() > tolerance::longestSplitLine)
        return std::nullopt;
    const auto match = pattern.match(text);
    if (!match.hasMatch() || match.capturedLength(2) > tolerance::longestFigure ||
        form.isLabel(form.keyOf(text)))
        return std::nullopt;
    const QStringList words = match.captured(1).split(u' ', Qt::SkipEmptyParts);
    if (words.size() > tolerance::mostWords)
        return std::nullopt;
    for (qsizetype first = 0; first < words.size(); ++first)
        if (const QString label = words.mid(first).join(u' '); form.isLabel(form.keyOf(label)))
            return GluedFigure{label, match.captured(2)};
    return std::nullopt;
}

std::vector<TextItem> partGluedFigures(std::vector<TextItem> items, const FormIndex& form,
                                       Budget& budget)
{
    for (TextItem& item : items) {
        if (!item.isPlainLine() || !item.text.contains(u' ') ||
            item.text.size() > tolerance::longestSplitLine ||
            !budget.take(Limit::Steps, stepsOfALine))
            continue;
        const QStringList words = item.text.split(u' ');
        const qsizetype figures = figuresAtEnd(words);
        const QString before = words.first(words.size() - figures).join(u' ');
        const auto glued = figures > 0 ? gluedFigure(before, form) : std::nullopt;
        if (glued && isProvenRow(*glued, words.last(figures), form))
            item.text.insert(before.size() - glued->figure.size(), u' ');
    }
    return items;
}

} // namespace gongkai
