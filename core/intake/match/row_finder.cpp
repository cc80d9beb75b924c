// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/row_finder.h"

#include "core/base/numbering.h"
#include "core/intake/match/labels.h"
#include "core/intake/match/tolerances.h"
#include "core/intake/sources/cell_words.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr qint64 stepsOfAnItem = 8;
constexpr qint64 stepsOfALine = 32;

// A row of column labels.
bool isHead(const FormLine& line)
{
    return line.figures.empty() && line.key.isEmpty();
}

} // namespace

RowFinder::RowFinder(const std::vector<TextItem>& items, const FormIndex& form, Budget& budget)
    : m_items(items),
      m_form(form),
      m_budget(budget),
      m_labels(items, form, budget),
      m_flatHeads(flatHeads(form))
{}

std::vector<FoundRow> RowFinder::all()
{
    std::vector<FoundRow> rows;
    for (int at = 0; at < size() && !m_budget.isSpent();) {
        auto found = rows.empty() || !isCutShort(rows.back(), at) ? rowAt(at) : std::nullopt;
        if (!found) {
            ++at;
            continue;
        }
        advance(*found);
        if (!rows.empty() && rows.back().end == at)
            rows.back().next = found->line;
        at = found->end;
        rows.push_back(std::move(*found));
    }
    return rows;
}

// Does this item stand in the row of another line, where a figure of that should be?
bool RowFinder::isCutShort(const FoundRow& row, int at) const
{
    return row.rowEnd > at && row.end == at &&
           row.end - row.runBegin < static_cast<int>(line(row.line).figures.size());
}

// The lines that a row beginning with this item can be: some label of theirs begins with it, they
// have no labels, or they are a head, which may be damaged. A long text has few different items.
const std::vector<int>& RowFinder::linesFrom(int at)
{
    const QString& text = m_items[index(at)].text;
    const auto known = m_linesFrom.constFind(text);
    if (known != m_linesFrom.constEnd())
        return *known;
    const QString& key = m_labels.key(at);
    const bool isFigure = m_labels.isFigure(at);
    std::vector<int> lines;
    m_budget.take(Limit::Steps, stepsOfAnItem * std::ssize(m_form.lines()));
    for (int number = 0; number < static_cast<int>(m_form.lines().size()); ++number) {
        const std::vector<FormLabel>& labels = line(number).labels;
        const bool begins = std::ranges::any_of(labels, [&key](const FormLabel& label) {
            return !key.isEmpty() && label.key.startsWith(key);
        });
        if (begins || labels.empty() || (isHead(line(number)) && !isFigure))
            lines.push_back(number);
    }
    return *m_linesFrom.insert(text, lines);
}

std::optional<FoundRow> RowFinder::rowAt(int at)
{
    if (isBlank(at))
        return std::nullopt;
    if (auto found = flatHeadAt(at))
        return found;
    const int next = m_last + 1;
    const std::vector<int>& lines = linesFrom(at);
    const auto split = std::ranges::lower_bound(lines, next);
    for (auto number = split; number != lines.end(); ++number)
        if (auto found = readLine(*number, at, false))
            return found;
    for (auto number = lines.begin(); number != split; ++number)
        if (auto found = readLine(*number, at, false))
            return found;
    const int end = std::min(next + tolerance::linesAhead, static_cast<int>(m_form.lines().size()));
    for (int number = next; m_last >= 0 && number < end; ++number)
        if (line(number).sheet == line(m_last).sheet)
            if (auto found = readLine(number, at, true))
                return found;
    return std::nullopt;
}

void RowFinder::advance(FoundRow& row)
{
    row.follows = isActive(line(row.line)) && row.line > m_last;
    m_last = row.line;
}

std::optional<FoundRow> RowFinder::readLine(int number, int at, bool damaged) const
{
    if (!m_budget.take(Limit::Steps, stepsOfALine))
        return std::nullopt;
    const FormLine& wanted = line(number);
    FoundRow found;
    found.line = number;
    found.begin = found.end = at;
    const bool labelled =
        isHead(wanted) ? readHead(wanted, found) : readLabels(wanted, found, damaged);
    if (!labelled || (wanted.figures.empty() && !isExpected(number, found)))
        return std::nullopt;
    readRun(wanted, found);
    if (!wanted.figures.empty() && !isActive(wanted) && !canEndIn(wanted, found))
        return std::nullopt;
    return found;
}

bool RowFinder::isActive(const FormLine& wanted) const
{
    return m_last >= 0 && line(m_last).sheet == wanted.sheet;
}

// A row of labels only counts inside its table, or where its table begins.
bool RowFinder::isExpected(int number, const FoundRow& found) const
{
    if (m_last == number - 1 && isActive(line(number)))
        return true;
    return isFollowed(number, found.end);
}

// Does one of the next rows of its table stand behind these labels, with nothing between them?
bool RowFinder::isFollowed(int number, int at) const
{
    while (at < size() && isBlank(at) && m_budget.take(Limit::Steps))
        ++at;
    const auto lines = static_cast<int>(m_form.lines().size());
    // The rows of a turned table stand alone, too.
    const int last = line(number).isTurned ? lines : std::min(number + 2, lines);
    for (int next = number + 1; next < last && at < size(); ++next) {
        FoundRow after;
        after.line = next;
        after.begin = after.end = at;
        const bool isNext = line(next).sheet == line(number).sheet &&
                            (isHead(line(next)) ? readHead(line(next), after)
                                                : readLabels(line(next), after, false));
        if (isNext)
            return true;
    }
    return false;
}

// The labels of a row of figures: the groups it may begin with, then its own.
bool RowFinder::readLabels(const FormLine& wanted, FoundRow& found, bool damaged) const
{
    if (wanted.labels.empty()) // figures alone stand right under their head
        return m_last >= 0 && line(m_last).sheet == wanted.sheet &&
               line(m_last).sheetRow == wanted.sheetRow - 1 && !isBlank(found.begin);
    int at = found.begin;
    for (const FormLabel& label : wanted.labels) {
        const bool own = label.key == wanted.key;
        int length = m_labels.length(label.key, at);
        if (length == 0 && own && damaged)
            length = m_labels.nearLength(label.key, at);
        if (length == 0 && own)
            return false;
        if (length == 0)
            continue;
        if (own)
            length += m_labels.lengthAgain(label.key, at + length);
        found.labels.emplace_back(&label, m_labels.joinedText(at, length));
        at += length;
        while (!own && at < size() && isBlank(at) && !m_items[index(at - 1)].endsRow)
            ++at;
    }
    found.end = at;
    return true;
}

// A row of column labels: every label that names figures, in order; some may be unreadable when
// the row begins and ends right.
bool RowFinder::readHead(const FormLine& wanted, FoundRow& found) const
{
    int at = found.begin;
    int right = 0;
    int named = 0;
    for (const FormLabel& label : wanted.labels) {
        while (at < size() && isBlank(at) && at > found.begin && !m_items[index(at - 1)].endsRow)
            ++at;
        if (at >= size() || isBlank(at))
            return false;
        int length = m_labels.length(label.key, at);
        if (length == 0 && label.names)
            length = m_labels.nearLength(label.key, at);
        right += length > 0;
        named += label.names || length > 0;
        if (length == 0 && !label.names)
            continue;
        if (length == 0 && m_labels.isFigure(at))
            return false;
        length = std::max(length, 1);
        found.labels.emplace_back(&label, m_labels.joinedText(at, length));
        at += length;
        if (m_items[index(at - 1)].endsRow && &label != &wanted.labels.back())
            return false;
    }
    found.end = at;
    if (right > 0 && right == named)
        readSumHead(found);
    if (right > 0)
        readOthers(wanted, found);
    return right > 0 && right * tolerance::oneKnownLabelIn >= named &&
           (right == named || endsRight(found));
}

// A head that the form prints in several rows, in one: each of its labels is there, undamaged, and
// no other column but those of another time and of sums. Where rows end for certain they may be in
// any order, else in the form's.
std::optional<FoundRow> RowFinder::flatHeadAt(int at) const
{
    for (const FlatHead& head : m_flatHeads) {
        if (!head.hasLabel(m_labels.key(at)) || !m_budget.take(Limit::Steps, stepsOfALine))
            continue;
        FoundRow found;
        found.line = head.line;
        found.begin = found.end = at;
        found.isFlat = true;
        const bool isRead = m_labels.length(head.labels.front()->key, at) > 0
                                ? readFlatHead(head, found)
                                : readMixedHead(head, found);
        if (!isRead || !isFollowed(head.line, found.end))
            continue;
        readRun(line(head.line), found);
        return found;
    }
    return std::nullopt;
}

// Behind another column nobody knows which is which; a number alone stands in the corner. Where
// rows do not end for certain, the item before may be of another row.
bool RowFinder::canBeginHead(const FlatHead& head, int at) const
{
    const auto row = m_labels.rowAround(at);
    const int first = row ? row->first : std::max(0, at - 1);
    int filled = 0;
    bool hasFigure = false;
    for (int before = first; before < at; ++before) {
        if (head.hasLabel(m_labels.key(before)))
            return false;
        filled += !isBlank(before);
        hasFigure = hasFigure || (row && m_labels.isFigure(before));
    }
    return !hasFigure || (filled == 1 && m_labels.isFigure(first));
}

bool RowFinder::readFlatHead(const FlatHead& head, FoundRow& found) const
{
    if (!canBeginHead(head, found.begin))
        return false;
    int at = found.begin;
    for (const auto& label : head.labels) {
        const int length = at < size() ? m_labels.length(label->key, at) : 0;
        if (length == 0 || (at > found.begin && m_items[index(at - 1)].endsRow))
            return false;
        found.labels.emplace_back(label, m_labels.joinedText(at, length));
        at = found.end = at + length;
        if (!m_items[index(at - 1)].endsRow)
            readSumHead(found);
        at = found.end;
    }
    readOthers(line(head.line), found);
    return true;
}

// In another order than the form's, alone in its row but for the corner.
bool RowFinder::readMixedHead(const FlatHead& head, FoundRow& found) const
{
    const auto row = m_labels.rowAround(found.begin);
    if (!row || !canBeginHead(head, found.begin))
        return false;
    int at = found.begin;
    while (at <= row->last && found.columns.size() < head.labels.size()) {
        const auto label = std::ranges::find_if(
            head.labels, [&](const FormLabel* one) { return m_labels.length(one->key, at) > 0; });
        const auto number = static_cast<int>(label - head.labels.begin());
        if (label == head.labels.end() ||
            std::ranges::find(found.columns, number) != found.columns.end())
            return false;
        const int length = m_labels.length((*label)->key, at);
        found.labels.emplace_back(*label, m_labels.joinedText(at, length));
        found.columns.push_back(number);
        at += length;
    }
    found.end = at;
    while (at <= row->last && isBlank(at))
        ++at;
    return at == row->last + 1 && found.columns.size() == head.labels.size();
}

// “小计”
bool RowFinder::isSumHead(int at) const
{
    return at < size() && m_labels.key(at) == u"小计" && !m_form.isLabel(m_labels.key(at));
}

// The figures that stand under a row of labels; null for none.
const FormLine* RowFinder::figuresUnder(int number) const
{
    const auto lines = static_cast<int>(m_form.lines().size());
    for (int next = number + 1; next < lines && line(next).sheet == line(number).sheet; ++next)
        if (!line(next).figures.empty())
            return &line(next);
    return nullptr;
}

// A column of sums right behind the last label read, which ends a group of the form's columns.
void RowFinder::readSumHead(FoundRow& found) const
{
    if (!isSumHead(found.end) || m_items[index(found.end - 1)].endsRow || !found.columns.empty())
        return;
    const FormLine* under = figuresUnder(found.line);
    const int column = found.labels.empty() || !found.labels.back().first
                           ? -1
                           : found.labels.back().first->cell.column;
    std::vector<int> columns;
    for (size_t i = 0; under && i < under->figures.size(); ++i) {
        columns.push_back(static_cast<int>(i));
        const bool endsGroup =
            i > 0 && under->figures[i].above.size() > 1 &&
            under->figures[i].above.mid(1) == under->figures[i - 1].above.mid(1) &&
            (i + 1 == under->figures.size() ||
             under->figures[i].above.mid(1) != under->figures[i + 1].above.mid(1));
        if (endsGroup && under->figures[i].cell.column == column)
            columns.push_back(FoundRow::addedSum);
    }
    if (std::ranges::count(columns, FoundRow::addedSum) != 1)
        return;
    found.columns = std::move(columns);
    found.sumHead = m_items[index(found.end)].text;
    ++found.end;
}

// Columns of another time right behind the labels: “上年总计”.
void RowFinder::readOthers(const FormLine& wanted, FoundRow& found) const
{
    const auto ends = [this](int last) { return m_items[index(last)].endsRow; };
    int at = found.end;
    while (at < size() && !ends(at - 1)) {
        int next = at;
        while (next < size() && isBlank(next) && m_items[index(next)].endsCell && !ends(next))
            ++next; // what merged cells cover
        if (next >= size() || !isOfOtherTimeHead(next))
            break;
        found.others += m_items[index(next)].text;
        at = next + 1;
    }
    if (found.others.isEmpty())
        return;
    found.end = at;
    const SheetCell& last = found.labels.back().first->cell;
    found.areOthersLast = last.column + last.columnSpan == m_form.sheet(wanted).columnCount;
}

bool RowFinder::isOfOtherTimeHead(int at) const
{
    const QString& text = m_items[index(at)].text;
    return !isBlank(at) && text.size() <= tolerance::longestHead && !m_labels.isFigure(at) &&
           !m_form.isLabel(m_labels.key(at)) && !hasSentence(text) &&
           numberingOf(text).scheme == Scheme::None && isOfOtherTime(text);
}

// After a damaged head the next row must begin at once, else a column is missing or too many.
bool RowFinder::endsRight(const FoundRow& found) const
{
    int at = found.end;
    while (at < size() && isBlank(at) && m_budget.take(Limit::Steps))
        ++at;
    if (at == size() || found.labels.front().second.isEmpty())
        return false;
    const int next = found.line + 1;
    if (next >= static_cast<int>(m_form.lines().size()))
        return false;
    for (const FormLabel& label : line(next).labels)
        if (m_labels.length(label.key, at) > 0)
            return m_labels.length(line(found.line).labels.front().key, found.begin) > 0;
    return false;
}

// What can be the figures of a row, and the blanks behind them; behind a row of labels the blanks.
void RowFinder::readRun(const FormLine& wanted, FoundRow& found) const
{
    int at = found.end;
    const auto ends = [this](int last) { return last >= 0 && m_items[index(last)].endsRow; };
    const auto isUnit = [&](const QString& text) {
        return isUnitText(text) || text.simplified() == wanted.unit;
    };
    if (!wanted.unit.isEmpty() && at < size() && isUnit(m_items[index(at)].text) && !ends(at - 1)) {
        found.labels.emplace_back(nullptr, m_items[index(at)].text);
        found.statesUnit = true;
        ++at;
    }
    found.runBegin = at;
    const auto row = m_labels.rowAround(found.begin);
    at = runEnd(wanted, found, row);
    // “代码 101 条 12”: behind the unit stands another figure, so nobody knows what the first one
    // is.
    const bool hasFigureBehindUnit =
        !wanted.unit.isEmpty() && !found.statesUnit && at > found.runBegin && at + 1 < size() &&
        !ends(at - 1) && isUnit(m_items[index(at)].text) && !ends(at) && m_labels.isFigure(at + 1);
    found.end = hasFigureBehindUnit ? at + 2 : at;
    if (row) {
        found.rowBegin = row->first;
        found.rowEnd = row->last + 1;
    }
}

// Behind the last item of its run.
int RowFinder::runEnd(const FormLine& wanted, const FoundRow& found,
                      const std::optional<ItemRow>& row) const
{
    int at = found.runBegin;
    const auto ends = [this](int last) { return last >= 0 && m_items[index(last)].endsRow; };
    int first = at; // behind what merged cells cover
    while (row && first <= row->last && isBlank(first))
        ++first;
    const auto count = static_cast<int>(wanted.figures.size());
    // Where the cells are as many as the figures, any short word may stand in the place of one;
    // else those with a figure in them.
    const bool isExact = row && count > 0 && first + count == row->last + 1;
    const int wordsEnd = (isExact ? first : at) + count;
    const int figuresEnd = wanted.figures.empty() ? at : size();
    const bool isBordered = m_items[index(std::max(at - 1, found.begin))].endsCell;
    while (at < size() && (at == found.begin || !ends(at - 1)) &&
           (isBlank(at) || (at < wordsEnd ? canBeFigure(at) || (isExact && canStandForFigure(at))
                                          : at < figuresEnd && (row ? standsForFigureIn(at)
                                                                    : m_labels.isFigure(at)))) &&
           m_items[index(at)].endsCell == isBordered && m_budget.take(Limit::Steps))
        ++at;
    return at;
}

// Outside of a table a row must look like one. The name of a group of columns has blanks behind it
// where its merge was lost; only figures make a row of it.
bool RowFinder::canEndIn(const FormLine& wanted, const FoundRow& found) const
{
    const auto length = found.end - found.runBegin;
    bool filled = false;
    for (int at = found.runBegin; at < found.end; ++at)
        filled = filled || !isBlank(at);
    return filled || (!wanted.isTurned && length >= static_cast<int>(wanted.figures.size()));
}

// A figure, a blank, or what is listed as unreadable: a mark, short words with a figure in them.
bool RowFinder::canBeFigure(int at) const
{
    if (at >= size())
        return false;
    const QString& text = m_items[index(at)].text;
    const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    if (text.contains(u'：') && !text.front().isDigit()) // “自然人：12” is a line of its own
        return false;
    return text.isEmpty() || m_labels.isFigure(at) || isSpoiltFigure(text) || isMark(text) ||
           (hasDigit && text.size() <= tolerance::longestUnreadableFigure &&
            !m_form.isLabel(m_labels.key(at)));
}

// Behind blanks for merged cells as well.
bool RowFinder::standsForFigureIn(int at) const
{
    return m_labels.isFigure(at) || isSpoiltFigure(m_items[index(at)].text) ||
           isMark(m_items[index(at)].text) || isAboutFigure(m_items[index(at)].text);
}

// “不详”: no label, and no unit of a figure.
bool RowFinder::canStandForFigure(int at) const
{
    const QString& text = m_items[index(at)].text;
    return text.size() <= tolerance::longestWordForFigure && !isUnitText(text) &&
           !m_form.isLabel(m_labels.key(at));
}

} // namespace gongkai
