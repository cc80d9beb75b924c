// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/split_lines.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/page_lines.h"
#include "core/intake/match/tolerances.h"
#include "core/intake/sources/csv_reader.h"

#include <QStringList>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qint64 stepsOfAWord = 16;
constexpr qint64 stepsOfALabel = 64;

// Can this stand in a row of labels, units and figures?
bool isOfRow(const QString& text, const FormIndex& form)
{
    return form.isLabel(form.keyOf(text)) || isUnitText(text) || looksLikeFigure(text);
}

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
        known += isOfRow(label, form);
        if (label.size() > tolerance::longestHead && !form.isLabel(form.keyOf(label)))
            return {};
        labels += label;
        at += count;
    }
    return known * tolerance::oneKnownLabelIn > labels.size() ? labels : QStringList();
}

// Words joined where no figure stands between them.
QStringList aroundFigures(const QStringList& words)
{
    QStringList joined;
    bool goesOn = false;
    for (const QString& word : words) {
        const bool isFigure = looksLikeFigure(word);
        if (goesOn && !isFigure)
            joined.last() += u' ' + word;
        else
            joined += word;
        goesOn = !isFigure;
    }
    return joined;
}

// The words of a line as cells; fewer than two when it is no row.
QStringList cellsOf(const QString& line, const FormIndex& form)
{
    const QStringList words = line.split(u' ');
    if (line.size() > tolerance::longestSplitLine || words.size() < 2 ||
        words.size() > tolerance::mostWords || isPageNumberLine(line))
        return {};
    const qsizetype figures = figuresAtEnd(words);
    const QStringList before = words.first(words.size() - figures);
    if (before.isEmpty())
        return words;
    const auto all = std::ranges::count_if(words, looksLikeFigure);
    if (all >= tolerance::fewestFigures && all * tolerance::oneFigureIn > words.size() &&
        figures == 0)
        return words; // a row in disorder
    const QStringList labels = asLabels(before, form);
    if (figures == 0)
        return labels;
    if (!labels.isEmpty())
        return labels + words.last(figures);
    // A damaged label is told from a sentence by the figures behind it, or the unit or label beside
    // it.
    const bool isRow = figures > 1 || std::ranges::any_of(before, [&](const QString& word) {
                           return isUnitText(word) || form.isLabel(form.keyOf(word));
                       });
    return isRow ? aroundFigures(before) + words.last(figures) : QStringList();
}

// What parts the fields of a line: the sign that stands in it most often.
QChar separatorOf(const QString& line)
{
    const auto signs = {u',', u';', u'；'};
    return *std::ranges::max_element(signs, {},
                                     [&line](char16_t sign) { return line.count(QChar(sign)); });
}

// The fields of a line parted by commas or semicolons, as a sheet is saved; fewer than two when it
// is no row.
QStringList fieldsOf(const QString& line, const FormIndex& form, Budget& budget)
{
    const QChar separator = separatorOf(line);
    if (line.count(separator) < 2 || line.size() > tolerance::longestSplitLine ||
        looksLikeFigure(line))
        return {};
    const auto records = readRecords(line, separator, budget);
    if (!records || records->size() != 1 || records->front().size() > tolerance::mostWords)
        return {};
    const QStringList& fields = records->front();
    const auto known = std::ranges::count_if(
        fields, [&](const QString& field) { return field.isEmpty() || isOfRow(field, form); });
    const bool hasText =
        std::ranges::any_of(fields, [](const QString& field) { return !field.isEmpty(); });
    return hasText && known * tolerance::oneKnownLabelIn > fields.size() ? fields : QStringList();
}

} // namespace

std::vector<TextItem> splitLines(const std::vector<TextItem>& items, const FormIndex& form,
                                 Budget& budget)
{
    std::vector<TextItem> split;
    for (const TextItem& item : items) {
        const bool isPlain = item.isPlainLine();
        const bool isLine = isPlain && item.text.contains(u' ');
        const qint64 steps =
            stepsOfAWord * std::min<qint64>(item.text.count(u' ') + 1, tolerance::mostWords);
        QStringList cells = isLine && !form.isLabel(form.keyOf(item.text)) &&
                                    budget.take(Limit::Steps, steps * steps)
                                ? cellsOf(item.text, form)
                                : QStringList();
        if (isPlain && cells.size() < 2 && item.text.contains(separatorOf(item.text)))
            cells = fieldsOf(item.text, form, budget);
        if (cells.size() < 2 || !budget.take(Limit::Fields, cells.size())) {
            split.push_back(item);
            // Between two rows it is no part of the label that follows.
            const bool isBehindRow = split.size() > 1 && (split.end() - 2)->isSplit;
            if (isPlain && isBehindRow && isPageNumberLine(item.text))
                split.back().endsCell = split.back().endsRow = true;
            continue;
        }
        for (const QString& cell : cells)
            split.push_back({cell, true, false, isLine});
        split.back().endsRow = true;
    }
    return split;
}

namespace {

// What stands in a line that ends with figures: the words of the label, its unit, its figures. No
// figures: it is no such line.
struct FigureLine
{
    QStringList words;
    QStringList others;
};

FigureLine figureLineOf(const QString& text)
{
    const QStringList words = text.split(u' ');
    if (words.size() > tolerance::mostWords)
        return {};
    FigureLine line;
    line.others = words.last(figuresAtEnd(words));
    line.words = words.first(words.size() - line.others.size());
    if (!line.others.isEmpty() && !line.words.isEmpty() && isUnitText(line.words.last()))
        line.others.prepend(line.words.takeLast());
    return line;
}

class WrappedLabels
{
public:
    WrappedLabels(const std::vector<TextItem>& items, const FormIndex& form, Budget& budget)
        : m_items(items), m_form(form), m_budget(budget)
    {}

    std::vector<TextItem> run()
    {
        for (size_t at = 0; at < m_items.size();) {
            const size_t taken = join(at);
            if (taken == 0)
                m_joined.push_back(m_items[at]);
            at += std::max<size_t>(taken, 1);
        }
        return std::move(m_joined);
    }

private:
    // Which words of a line are of the label: all of them, or the last one, where the label of a
    // group of rows, torn as well, stands before it: “理结果 （区分处理的，”.
    enum class Words { All, Last };

    static QString labelOf(const QStringList& words, Words which)
    {
        if (words.isEmpty())
            return {};
        return which == Words::All ? words.join(QString()) : words.last();
    }

    static bool canBeSplit(const TextItem& item)
    {
        return item.isPlainLine() && !item.text.isEmpty() &&
               item.text.size() <= tolerance::longestSplitLine;
    }

    static bool hasFigure(const QStringList& words)
    {
        return std::ranges::any_of(words, looksLikeFigure);
    }

    // A piece of a label stands alone in its line; what is left out of it may be no figure.
    bool isPiece(const TextItem& item, Words which) const
    {
        if (!canBeSplit(item) || item.text.size() > tolerance::longestLabel ||
            m_form.isLabel(m_form.keyOf(item.text)))
            return false;
        return which == Words::All ? figureLineOf(item.text).others.isEmpty()
                                   : !hasFigure(item.text.split(u' '));
    }

    // A note in front is of the label before.
    bool isWholeLabel(const QString& text) const
    {
        const bool hasItsNotes =
            text.count(u'（') == text.count(u'）') &&
            withoutNotes(text).startsWith(text.first(std::min<qsizetype>(2, text.size())));
        return m_form.isLabel(labelKey(text)) ||
               (hasItsNotes && m_form.isLabel(m_form.keyOf(text)));
    }

    // How many items from here on are one row; 0 when its label does not go on around it.
    size_t join(size_t at)
    {
        if (!canBeSplit(m_items[at]) || !m_budget.take(Limit::Steps, stepsOfAWord))
            return 0;
        const FigureLine line = figureLineOf(m_items[at].text);
        if (line.others.isEmpty() || isWholeLabel(labelOf(line.words, Words::All)))
            return 0;
        const size_t taken = join(at, line, Words::All);
        if (taken > 0 || line.others.size() < 2 || hasFigure(line.words))
            return taken;
        return join(at, line, Words::Last);
    }

    size_t join(size_t at, const FigureLine& line, Words which)
    {
        const QString own = labelOf(line.words, which);
        QString before;
        for (size_t above = 0; above < tolerance::mostPiecesOfALabel; ++above) {
            if (above > 0) {
                if (above > m_joined.size() || !isPiece(m_joined[m_joined.size() - above], which))
                    return 0;
                before.prepend(pieceOf(m_joined[m_joined.size() - above], which));
            }
            // “（相同信息计 1” over “条）”: a figure alone in a note is of the note.
            const QString begun = before + own;
            if (line.others.size() == 1 && begun.count(u'（') > begun.count(u'）'))
                continue;
            // Figures without a piece of the label stand in its middle, with their unit.
            const bool isInside = above > 0 && line.others.size() > 1;
            const auto found = longestLabel(before + own, at, !own.isEmpty(), isInside, which);
            if (found.isEmpty() || (above == 0 && found.size() == 1 && which == Words::All))
                continue;
            m_joined.resize(m_joined.size() - above);
            addRow(found.last(), line.others);
            return static_cast<size_t>(found.size());
        }
        return 0;
    }

    static QString pieceOf(const TextItem& item, Words which)
    {
        return labelOf(item.text.split(u' '), which);
    }

    // The label with the pieces of it that follow, each time one more; nothing when none of them is
    // whole.
    QStringList longestLabel(QString label, size_t at, bool hasOwn, bool isInside, Words which)
    {
        QStringList labels;
        qsizetype whole = 0;
        for (size_t below = 0; below < tolerance::mostPiecesOfALabel; ++below) {
            if (below > 0) {
                if (at + below >= m_items.size() || !isPiece(m_items[at + below], which))
                    break;
                label += pieceOf(m_items[at + below], which);
            }
            labels += label;
            const bool isPlace = hasOwn || (isInside && below > 0);
            if (isPlace && m_budget.take(Limit::Steps, stepsOfALabel) && isWholeLabel(label))
                whole = labels.size();
        }
        return labels.first(whole);
    }

    void addRow(const QString& label, const QStringList& others)
    {
        m_joined.push_back({label, true, false, true});
        for (const QString& cell : others)
            m_joined.push_back({cell, true, false, true});
        m_joined.back().endsRow = true;
    }

    const std::vector<TextItem>& m_items;
    const FormIndex& m_form;
    Budget& m_budget;
    std::vector<TextItem> m_joined;
};

} // namespace

std::vector<TextItem> joinWrappedLabels(const std::vector<TextItem>& items, const FormIndex& form,
                                        Budget& budget)
{
    return WrappedLabels(items, form, budget).run();
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
