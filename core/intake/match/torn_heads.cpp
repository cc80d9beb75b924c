// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/torn_heads.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/tolerances.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace gongkai {
namespace {

constexpr int mostTries = 5000; // a head that fits is found in as many as it has words
constexpr qint64 stepsOfATry = 16;
constexpr qint64 stepsOfALine = 16;

QStringList wordsOf(const QString& text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return words.size() <= tolerance::mostWords ? words : QStringList();
}

struct Head
{
    const SheetCell* cell = nullptr;
    QString letters;
    qsizetype read = 0; ///< of them

    bool isComplete() const { return read == letters.size(); }
    int lastColumn() const { return cell->column + cell->columnSpan - 1; }
    bool isOver(const Head& other) const
    {
        return cell->row < other.cell->row && cell->column <= other.lastColumn() &&
               other.cell->column <= lastColumn();
    }
};

// What of a text counts where it is torn: brackets and marks stand now in one piece, now in
// another.
QString lettersOf(QString text)
{
    return text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
}

// The heads above a row of a sheet, from left to right.
std::vector<Head> headsOver(const Sheet& sheet, int row)
{
    std::vector<Head> heads;
    for (const SheetCell& cell : sheet.cells)
        if (cell.row < row && !lettersOf(cell.text).isEmpty())
            heads.push_back({&cell, lettersOf(cell.text)});
    std::ranges::stable_sort(heads, {}, [](const Head& head) { return head.cell->column; });
    return heads;
}

// Reads lines of pieces: in a line each belongs to a column to the right of the one before, and a
// head begins when those over it are complete.
class HeadReading
{
public:
    HeadReading(std::vector<Head>& heads, const std::vector<QStringList>& lines, Budget& budget)
        : m_heads(heads), m_lines(lines), m_budget(budget)
    {}

    bool run() { return read(0, 0, 0); }

private:
    bool read(size_t line, qsizetype word, int firstColumn)
    {
        if (line == m_lines.size())
            return std::ranges::all_of(m_heads, &Head::isComplete);
        if (word == m_lines[line].size())
            return read(line + 1, 0, 0);
        const QString& piece = m_lines[line][word];
        for (Head& head : m_heads) {
            if (head.cell->column < firstColumn || !goesOn(head, piece))
                continue;
            if (++m_tries > mostTries || !m_budget.take(Limit::Steps, stepsOfATry))
                return false;
            head.read += piece.size();
            if (!leavesOneOut(head, line) && read(line, word + 1, head.lastColumn() + 1))
                return true;
            head.read -= piece.size();
        }
        return false;
    }

    // Read whole with nothing beside it before one to its left has begun: the heads are not in the
    // form's order.
    bool leavesOneOut(const Head& head, size_t line) const
    {
        return m_lines[line].size() == 1 && head.isComplete() &&
               std::ranges::any_of(m_heads, [&head](const Head& other) {
                   return other.cell->row == head.cell->row &&
                          other.cell->column < head.cell->column && other.read == 0;
               });
    }

    bool goesOn(const Head& head, const QString& piece) const
    {
        return QStringView(head.letters).sliced(head.read).startsWith(piece) &&
               std::ranges::all_of(m_heads, [&](const Head& other) {
                   return !other.isOver(head) || other.isComplete();
               });
    }

    std::vector<Head>& m_heads;
    const std::vector<QStringList>& m_lines;
    Budget& m_budget;
    int m_tries = 0;
};

class TornHeads
{
public:
    TornHeads(const std::vector<TextItem>& items, const FormIndex& form, Budget& budget)
        : m_form(form), m_budget(budget), m_items(items)
    {}

    std::vector<TextItem> run()
    {
        for (size_t at = 0; at < m_items.size(); ++at)
            if (const qsizetype figures = figuresIn(m_items[at]); figures > 1)
                at += replaceHeads(at, figures);
        return std::move(m_items);
    }

private:
    static qsizetype figuresIn(const TextItem& item)
    {
        return item.isPlainLine() ? figuresAtEnd(wordsOf(item.text)) : 0;
    }

    bool isFirstOfSheet(const FormLine& line) const
    {
        return !line.isTurned && std::ranges::none_of(m_form.lines(), [&](const FormLine& other) {
            return other.sheet == line.sheet && other.sheetRow < line.sheetRow &&
                   !other.figures.empty();
        });
    }

    // Puts the heads above a row of figures together; returns how many items it has more then.
    // What is left of the row's own label may stand between them.
    size_t replaceHeads(size_t at, qsizetype figures)
    {
        for (const FormLine& line : m_form.lines()) {
            if (std::ssize(line.figures) != figures ||
                !m_budget.take(Limit::Steps, std::ssize(m_form.lines())) || !isFirstOfSheet(line))
                continue;
            std::vector<Head> heads = headsOver(m_form.sheet(line), line.sheetRow);
            for (size_t end = at; end > 0 && at - end <= tolerance::mostLinesUnderHeads; --end) {
                const size_t begin = beginOf(heads, end);
                if (begin == end)
                    continue;
                const std::vector<TextItem> rows = rowsOf(heads);
                const auto place = m_items.begin() + static_cast<qsizetype>(begin);
                const auto rest =
                    m_items.erase(place, m_items.begin() + static_cast<qsizetype>(end));
                m_items.insert(rest, rows.begin(), rows.end());
                return rows.size() > end - begin ? rows.size() - (end - begin) : 0;
            }
        }
        return 0;
    }

    // Where the lines begin that are these heads, the last of them before `end`; that when they are
    // not, or not torn.
    size_t beginOf(std::vector<Head>& heads, size_t end)
    {
        qsizetype missing = 0;
        for (const Head& head : heads)
            missing += head.letters.size();
        std::vector<QStringList> lines;
        for (size_t begin = end;
             begin > 0 && missing > 0 && m_budget.take(Limit::Steps, stepsOfALine);) {
            const TextItem& item = m_items[--begin];
            if (!item.isPlainLine() || item.text.size() > tolerance::longestSplitLine)
                return end;
            QStringList pieces;
            for (const QString& word : wordsOf(item.text)) {
                pieces += lettersOf(word);
                missing -= pieces.last().size();
            }
            pieces.removeAll(QString());
            lines.insert(lines.begin(), pieces);
            if (missing == 0 && lines.size() > rowCount(heads) &&
                HeadReading(heads, lines, m_budget).run())
                return begin;
        }
        return end;
    }

    static size_t rowCount(const std::vector<Head>& heads)
    {
        std::set<int> rows;
        for (const Head& head : heads)
            rows.insert(head.cell->row);
        return rows.size();
    }

    static std::vector<TextItem> rowsOf(std::vector<Head> heads)
    {
        std::ranges::stable_sort(heads, {}, [](const Head& head) { return head.cell->row; });
        std::vector<TextItem> items;
        for (size_t i = 0; i < heads.size(); ++i) {
            const bool isLast =
                i + 1 == heads.size() || heads[i + 1].cell->row != heads[i].cell->row;
            items.push_back({heads[i].cell->text, true, isLast});
        }
        return items;
    }

    const FormIndex& m_form;
    Budget& m_budget;
    std::vector<TextItem> m_items;
};

} // namespace

std::vector<TextItem> joinTornHeads(const std::vector<TextItem>& items, const FormIndex& form,
                                    Budget& budget)
{
    return TornHeads(items, form, budget).run();
}

} // namespace gongkai
