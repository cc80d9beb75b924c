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
    : m_items(items), m_form(form), m_budget(budget)
{
    m_keys.reserve(items.size());
    m_isFigure.reserve(items.size());
    for (const TextItem& item : items) {
        m_budget.take(Limit::Steps, stepsOfAnItem);
        m_keys.push_back(form.keyOf(item.text));
        m_isFigure.push_back(looksLikeFigure(item.text));
    }
}

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
    const QString& key = m_keys[index(at)];
    const bool isFigure = m_isFigure[index(at)];
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

// How many items make up a label that is complete and undamaged; 0 when it is not there.
int RowFinder::labelLength(const QString& key, int at) const
{
    QString joined;
    for (int count = 1; count <= tolerance::mostLinesOfALabel && at + count <= size(); ++count) {
        const QString& piece = m_keys[index(at + count - 1)];
        if (piece.isEmpty())
            return 0;
        joined += piece;
        if (joined == key)
            return count + noteBehind(key, at, count);
        if (!key.startsWith(joined) || m_items[index(at + count - 1)].endsCell)
            return 0;
    }
    return 0;
}

// How many lines more a label has whose note stands on lines of its own: without the note it is
// known, too.
int RowFinder::noteBehind(const QString& key, int at, int count) const
{
    QString whole;
    for (int line = 0; line < count; ++line)
        whole += labelKey(m_items[index(at + line)].text);
    int more = 0;
    while (whole != key && key.startsWith(whole) && at + count + more < size() &&
           count + more < tolerance::mostLinesOfALabel &&
           !m_items[index(at + count + more - 1)].endsCell) {
        const QString piece = labelKey(m_items[index(at + count + more)].text);
        if (piece.isEmpty())
            return 0;
        whole += piece;
        ++more;
    }
    return whole == key ? more : 0;
}

// How many items more its own label has in a row in which it stands twice.
int RowFinder::labelAgain(const QString& key, int at) const
{
    const bool isInRow =
        m_items[index(at - 1)].endsCell && !m_items[index(at - 1)].endsRow && rowAround(at - 1);
    return isInRow && at < size() ? labelLength(key, at) : 0;
}

// The same for a damaged label.
int RowFinder::nearLabelLength(const QString& key, int at) const
{
    QString joined;
    for (int count = 1; count <= tolerance::mostLinesOfALabel && at + count <= size(); ++count) {
        const QString& piece = m_keys[index(at + count - 1)];
        // A figure is no numbering of the label that follows it.
        if (piece.isEmpty() || m_isFigure[index(at + count - 1)] ||
            isSpoiltFigure(m_items[index(at + count - 1)].text))
            return 0;
        joined += piece;
        if (!m_budget.take(Limit::Steps, stepsToCompare(joined, 1)))
            return 0;
        if (joined.size() >= tolerance::shortestDamagedLabel && !m_form.isLabel(joined) &&
            labelDistance(joined, key))
            return count;
        if (m_items[index(at + count - 1)].endsCell)
            return 0;
    }
    return 0;
}

QString RowFinder::joinedText(int at, int count) const
{
    QStringList texts;
    for (int i = at; i < at + count; ++i)
        texts += m_items[index(i)].text;
    return texts.join(u'\n');
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
    int at = found.end;
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
        int length = labelLength(label.key, at);
        if (length == 0 && own && damaged)
            length = nearLabelLength(label.key, at);
        if (length == 0 && own)
            return false;
        if (length == 0)
            continue;
        if (own)
            length += labelAgain(label.key, at + length);
        found.labels.emplace_back(&label, joinedText(at, length));
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
        int length = labelLength(label.key, at);
        if (length == 0 && label.names)
            length = nearLabelLength(label.key, at);
        right += length > 0;
        named += label.names || length > 0;
        if (length == 0 && !label.names)
            continue;
        if (length == 0 && m_isFigure[index(at)])
            return false;
        length = std::max(length, 1);
        found.labels.emplace_back(&label, joinedText(at, length));
        at += length;
        if (m_items[index(at - 1)].endsRow && &label != &wanted.labels.back())
            return false;
    }
    found.end = at;
    if (right > 0)
        readOthers(wanted, found);
    return right > 0 && right * tolerance::oneKnownLabelIn >= named &&
           (right == named || endsRight(found));
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
    return !isBlank(at) && text.size() <= tolerance::longestHead && !m_isFigure[index(at)] &&
           !m_form.isLabel(m_keys[index(at)]) && !hasSentence(text) &&
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
        if (labelLength(label.key, at) > 0)
            return labelLength(line(found.line).labels.front().key, found.begin) > 0;
    return false;
}

// What can be the figures of a row, and the blanks behind them; behind a row of labels the blanks.
void RowFinder::readRun(const FormLine& wanted, FoundRow& found) const
{
    int at = found.end;
    const auto ends = [this](int last) { return last >= 0 && m_items[index(last)].endsRow; };
    if (!wanted.unit.isEmpty() && at < size() && isUnitText(m_items[index(at)].text) &&
        !ends(at - 1)) {
        found.labels.emplace_back(nullptr, m_items[index(at)].text);
        found.statesUnit = true;
        ++at;
    }
    found.runBegin = at;
    const auto row = rowAround(found.begin);
    at = runEnd(wanted, found, row);
    // “代码 101 条 12”: behind the unit stands another figure, so nobody knows what the first one
    // is.
    const bool hasFigureBehindUnit = !wanted.unit.isEmpty() && !found.statesUnit &&
                                     at > found.runBegin && at + 1 < size() && !ends(at - 1) &&
                                     isUnitText(m_items[index(at)].text) && !ends(at) &&
                                     m_isFigure[index(at + 1)];
    found.end = hasFigureBehindUnit ? at + 2 : at;
    if (row) {
        found.rowBegin = row->first;
        found.rowEnd = row->last + 1;
    }
}

// Behind the last item of its run.
int RowFinder::runEnd(const FormLine& wanted, const FoundRow& found,
                      const std::optional<Row>& row) const
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
                                                                    : m_isFigure[index(at)]))) &&
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
    return text.isEmpty() || m_isFigure[index(at)] || isSpoiltFigure(text) || isMark(text) ||
           (hasDigit && text.size() <= tolerance::longestUnreadableFigure &&
            !m_form.isLabel(m_keys[index(at)]));
}

// Behind blanks for merged cells as well.
bool RowFinder::standsForFigureIn(int at) const
{
    return m_isFigure[index(at)] || isSpoiltFigure(m_items[index(at)].text) ||
           isMark(m_items[index(at)].text) || isAboutFigure(m_items[index(at)].text);
}

// “不详”: no label, and no unit of a figure.
bool RowFinder::canStandForFigure(int at) const
{
    const QString& text = m_items[index(at)].text;
    return text.size() <= tolerance::longestWordForFigure && !isUnitText(text) &&
           !m_form.isLabel(m_keys[index(at)]);
}

// The row an item stands in, where rows end for certain: its first item and its last.
std::optional<RowFinder::Row> RowFinder::rowAround(int at) const
{
    int begin = at;
    while (begin > 0 && at - begin < tolerance::largestRow && !m_items[index(begin - 1)].endsRow &&
           m_items[index(begin - 1)].endsCell)
        --begin;
    int last = at;
    while (last < size() && last - at < tolerance::largestRow && m_items[index(last)].endsCell &&
           !m_items[index(last)].endsRow)
        ++last;
    m_budget.take(Limit::Steps, last - begin);
    if (last == size() || !m_items[index(last)].endsRow)
        return std::nullopt;
    return Row{begin, last};
}

} // namespace gongkai
