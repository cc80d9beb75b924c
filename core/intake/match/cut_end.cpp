// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/cut_end.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/row_sums.h"
#include "core/intake/sources/open_end.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr qsizetype fewestOfASum = 4; // figures of a row
constexpr qsizetype mostTexts = 60;   // of a row, blank ones with them

// What stands before it is a cell of its own, or a label of the form: “行政处罚：5”, “总计5”. The
// 5 of “2024年5” is of its word.
bool standsAlone(const QString& before, const FormIndex& form)
{
    static const QRegularExpression ends(QStringLiteral("[\\s|]$"));
    static const QRegularExpression joins(QStringLiteral("\\s*[:：为=＝]\\s*$"));
    static const QRegularExpression parts(QStringLiteral("[\\s，,、；;：:|]+"));
    if (before.isEmpty() || before.contains(ends))
        return true;
    const QString label = QString(before).remove(joins);
    const QStringList words = label.split(parts, Qt::SkipEmptyParts);
    return form.isLabel(form.keyOf(label)) ||
           (!words.isEmpty() && form.isLabel(form.keyOf(words.last())));
}

// The last texts of a source, the last one first, as far as they may be of one row.
QStringList lastTexts(const SourceDocument& source)
{
    QStringList texts;
    for (auto item = source.items.rbegin(); item != source.items.rend(); ++item)
        if (texts.size() < mostTexts)
            texts += item->text;
    if (!source.items.empty() || source.blocks.empty())
        return texts;
    if (const auto* table = std::get_if<SourceTable>(&source.blocks.back())) {
        const auto& cells = table->cells();
        const auto last = std::find_if(cells.rbegin(), cells.rend(),
                                       [](const SourceCell& cell) { return !cell.isBlank(); });
        for (auto cell = last; cell != cells.rend() && cell->row == last->row; ++cell)
            texts += cell->text;
        return texts;
    }
    for (auto block = source.blocks.rbegin();
         block != source.blocks.rend() && texts.size() < mostTexts; ++block) {
        const QString* text = std::get_if<QString>(&*block);
        if (!text)
            break;
        texts += *text;
    }
    return texts;
}

// The figures at the end as far as no word stands between them.
QStringList lastFigures(const SourceDocument& source)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s|]+"));
    QStringList figures;
    const QStringList texts = lastTexts(source);
    for (const QString& text : texts) {
        const QStringList words = text.split(blanks, Qt::SkipEmptyParts);
        for (auto word = words.rbegin(); word != words.rend(); ++word) {
            const QString figure = figures.isEmpty() ? word->chopped(cutFigureMark.size()) : *word;
            if (!looksLikeFigure(figure))
                return figures;
            figures.prepend(figure);
        }
    }
    return figures;
}

// All sums of a row of the form hold with its last figure; or it is 0: no count begins with 0, and
// in a row of several figures all are counts.
bool isProven(const QStringList& figures, const FormIndex& form)
{
    if (figures.size() >= fewestOfASum && figures.last() == u"0")
        return true;
    return std::ranges::any_of(form.lines(), [&](const FormLine& line) {
        const auto count = std::ssize(line.figures);
        return count >= fewestOfASum && count <= figures.size() &&
               isProvenBySums(figures.last(count), line, form.form());
    });
}

} // namespace

QString settleCutFigure(SourceDocument& source, const FormIndex& form, Budget& budget)
{
    const QString text = textAtEnd(source);
    if (!text.endsWith(cutFigureMark))
        return {};
    const QString whole = text.chopped(cutFigureMark.size());
    const QString figure = figureAtEnd(whole);
    if (figure.isEmpty())
        return {};
    const bool isCertain = !budget.take(Limit::Steps, std::ssize(form.lines())) ||
                           !standsAlone(whole.chopped(figure.size()), form) ||
                           isProven(lastFigures(source), form);
    if (isCertain)
        setTextAtEnd(source, whole);
    return isCertain ? QString() : figure + cutFigureMark;
}

void tellCutFigure(const QString& marked, SourceMatch& match)
{
    if (marked.isEmpty())
        return;
    const QString figure = marked.chopped(cutFigureMark.size());
    bool isListed = false;
    std::erase_if(match.placements, [&](const Placement& placement) {
        if (!placement.text.endsWith(marked))
            return false;
        match.leftOver.push_back({{}, placement.text, placement.place});
        return true;
    });
    for (MatchReport::LeftOver& left : match.leftOver)
        if (left.text.endsWith(marked)) {
            left.text.chop(cutFigureMark.size());
            isListed = true;
        }
    if (isListed)
        match.notes += Messages::tr("The source breaks off behind “%1”: neither the end of its "
                                    "line nor that of its cell follows. It may be the beginning "
                                    "of a longer figure and was not taken; check it, and whether "
                                    "the source is whole.")
                           .arg(figure);
    for (SourceBlock& block : match.blocks)
        if (QString* text = std::get_if<QString>(&block); text && text->endsWith(marked))
            text->chop(cutFigureMark.size());
}

} // namespace gongkai
