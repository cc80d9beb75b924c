// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/table_words.h"

#include "core/base/text.h"
#include "core/intake/match/labels.h"
#include "core/intake/sources/cell_words.h"
#include "core/intake/sources/source.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

namespace gongkai {
namespace {

constexpr qint64 stepsOfAPiece = 256;
constexpr qsizetype fewestTornLabels = 5;
constexpr qsizetype fewestPieces = 3; // of a line that may be two
constexpr qsizetype shortestPiece = 2;
constexpr qsizetype longestPiece = 20; // of two
constexpr int fewestLabels = 2;
constexpr qsizetype longestRunOfLabels = 80;
constexpr qsizetype shortestNote = 12; // of a row in a table that holds a sentence
constexpr qsizetype shortestSentence = 8;
constexpr qsizetype longestRowOfFigures = 100;
constexpr qsizetype fewestFiguresOfARow = 2;

} // namespace

bool isSentenceLine(const QString& line)
{
    static const QRegularExpression marks(QStringLiteral("[。；：，;,]|:$"));
    return line.size() >= shortestSentence && line.contains(marks);
}

bool isTableRemark(const SourceLine& line)
{
    return line.origin != SourceLine::Origin::Paragraph &&
           bareText(line.text).startsWith(u"备注") && bareText(line.text).size() > 3;
}

bool isRowOfFigures(const SourceLine& line)
{
    static const QRegularExpression marks(QStringLiteral("[。；，：;]"));
    return line.origin == SourceLine::Origin::Paragraph &&
           line.text.size() <= longestRowOfFigures && !line.text.contains(marks) &&
           figuresAtEnd(line.text.simplified().split(u' ')) >= fewestFiguresOfARow;
}

TableWords::TableWords(const Form& form, Budget& budget) : m_budget(budget)
{
    for (const Sheet& sheet : form.sheets)
        for (const SheetCell& cell : sheet.cells)
            if (cell.isLabel() && !cell.text.isEmpty())
                m_labels += labelKey(cell.text);
    m_labels += labelKey(u"序号"); // what some put before the form's columns
    m_labelSet = {m_labels.begin(), m_labels.end()};
}

// Labels and figures are what is left of a table.
bool TableWords::isText(const QString& text, bool isBehindHeading) const
{
    const QString key = labelKey(text);
    if (isSpoiltFigure(text)) // listed
        return false;
    if (looksLikeFigure(text) || isUnitText(text))
        return isBehindHeading && !hasDigit(text) && !isUnitText(text);
    return key.isEmpty() || !m_labelSet.contains(key);
}

bool TableWords::isNote(const QString& text, bool isInPart) const
{
    static const QRegularExpression marks(QStringLiteral("[。；，：:0-9０-９]"));
    const QString key = labelKey(text);
    static const QRegularExpression remark(QStringLiteral("^[(（]?(?:注|说明)[：:]\\s*\\S"));
    const bool isLong = text.size() >= shortestNote && text.contains(marks);
    // No label ends or begins so, however near to one the words are: “无行政复议。”
    const bool isSaid = text.endsWith(u'。') || remark.match(text).hasMatch();
    return (isLong || hasSentence(text) || isSaid) && !looksLikeFigure(text) &&
           !m_labelSet.contains(key) &&
           (isSaid || key.isEmpty() || nearestLetters(key, m_labels, m_budget) < 0) &&
           (isInPart || isSentenceLine(text));
}

bool TableWords::isLabel(const QString& text) const
{
    static const QRegularExpression number(QStringLiteral("^[0-9一二三四五六七八九十]+"));
    const QString key = labelKey(text);
    if (key.isEmpty() || m_labelSet.contains(key))
        return true;
    const qsizetype near = nearestLetters(key, m_labels, m_budget);
    const QString own = number.match(key).captured();
    return near >= 0 && (own.isEmpty() || own == number.match(m_labels[near]).captured());
}

bool TableWords::areLabels(const QString& text) const
{
    int count = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const int here = labelsIn(labelKey(word));
        if (here == 0)
            return false;
        count += here;
    }
    return count >= fewestLabels;
}

// How many labels a word is, one behind the other; 0 when it has anything else in it.
int TableWords::labelsIn(const QString& key) const
{
    if (key.size() > longestRunOfLabels)
        return 0;
    std::vector<int> until(static_cast<size_t>(key.size()) + 1, 0); // labels up to here
    for (qsizetype begin = 0; begin < key.size(); ++begin) {
        const int before = until[static_cast<size_t>(begin)];
        if ((begin > 0 && before == 0) || !m_budget.take(Limit::Steps, key.size() - begin))
            continue;
        for (qsizetype end = begin + shortestPiece; end <= key.size(); ++end)
            if (m_labelSet.contains(key.sliced(begin, end - begin)))
                until[static_cast<size_t>(end)] =
                    std::max(until[static_cast<size_t>(end)], before + 1);
    }
    return until.back();
}

bool TableWords::isTornLabel(const QString& text) const
{
    // “（四）无法提供” is one, “无。” is not
    return !text.endsWith(u'。') && arePieces(text.split(u' ', Qt::SkipEmptyParts));
}

QString TableWords::withFigureApart(const QString& text) const
{
    static const QRegularExpression glued(
        QStringLiteral("^(.*[\\x{3400}-\\x{9fff}）)])([0-9][0-9,，]{0,11}(?:\\.[0-9]{1,6})?)$"));
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const qsizetype at = words.size() - figuresAtEnd(words) - 1;
    if (at < 0)
        return text;
    const auto match = glued.match(words[at]);
    if (!match.hasMatch() || !isPiece(labelKey(match.captured(1))))
        return text;
    words[at] = match.captured(1) + u' ' + match.captured(2);
    return words.join(u' ');
}

bool TableWords::isTornRow(const QString& text) const
{
    const QStringList words = withFigureApart(text).split(u' ', Qt::SkipEmptyParts);
    const qsizetype figures = figuresAtEnd(words);
    return figures > 0 && figures < words.size() && arePieces(words.first(words.size() - figures));
}

// Where there are several, the lines of a page may have been run together: “复议后起诉结果”.
bool TableWords::arePieces(const QStringList& words) const
{
    const bool mayBeTwo = words.size() >= fewestPieces;
    return m_budget.take(Limit::Steps, stepsOfAPiece * words.size()) &&
           std::ranges::all_of(words, [&](const QString& word) {
               const QString key = labelKey(word);
               bool isOne = isPiece(key);
               for (qsizetype at = shortestPiece;
                    mayBeTwo && !isOne && key.size() <= longestPiece &&
                    at + shortestPiece <= key.size();
                    ++at)
                   isOne = isPiece(key.first(at)) && isPiece(key.sliced(at));
               return isOne;
           });
}

bool TableWords::isPiece(const QString& key) const
{
    return std::ranges::any_of(m_labels,
                               [&key](const QString& label) { return label.contains(key); });
}

QStringList TableWords::takeTornLabels(QStringList& paragraphs) const
{
    QStringList words;
    QStringList torn;
    qsizetype pieces = 0;
    for (const QString& text : std::as_const(paragraphs)) {
        const bool isTorn = isTornLabel(text);
        (isTorn ? torn : words) += text;
        pieces += isTorn ? text.count(u' ') + 1 : 0;
    }
    if (pieces < fewestTornLabels)
        return {};
    paragraphs = words;
    return torn;
}

} // namespace gongkai
