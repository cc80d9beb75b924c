// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/row_finder.h"

#include "core/intake/match/labels.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr int mostLinesOfALabel = 4;
constexpr int largestRow = 200; // cells
constexpr int linesAhead = 3;   // how far a damaged label may be from the last row found
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
        m_keys.push_back(labelKey(item.text));
        m_isFigure.push_back(looksLikeFigure(item.text));
    }
}

const Sheet& RowFinder::sheetOf(const FormLine& line) const
{
    return m_form.form().sheets[index(line.sheet)];
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
    const int end = std::min(next + linesAhead, static_cast<int>(m_form.lines().size()));
    for (int number = next; m_last >= 0 && number < end; ++number)
        if (line(number).sheet == line(m_last).sheet)
            if (auto found = readLine(number, at, true))
                return found;
    return std::nullopt;
}

bool RowFinder::follows(const FoundRow& row) const
{
    return isActive(line(row.line)) && row.line > m_last;
}

void RowFinder::advance(const FoundRow& row)
{
    const FormLine& wanted = line(row.line);
    if (!follows(row))
        m_columns = Columns::Unknown;
    if (isHead(wanted))
        if (const Columns columns = columnsOfHead(row); columns != Columns::Unknown)
            m_columns = columns;
    m_last = row.line;
}

// How many items make up a label that is complete and undamaged; 0 when it is not there.
int RowFinder::labelLength(const QString& key, int at) const
{
    QString joined;
    for (int count = 1; count <= mostLinesOfALabel && at + count <= size(); ++count) {
        const QString& piece = m_keys[index(at + count - 1)];
        if (piece.isEmpty())
            return 0;
        joined += piece;
        if (joined == key)
            return count;
        if (!key.startsWith(joined) || m_items[index(at + count - 1)].endsCell)
            return 0;
    }
    return 0;
}

// The same for a damaged label.
int RowFinder::nearLabelLength(const QString& key, int at) const
{
    QString joined;
    for (int count = 1; count <= mostLinesOfALabel && at + count <= size(); ++count) {
        const QString& piece = m_keys[index(at + count - 1)];
        // A figure is no numbering of the label that follows it.
        if (piece.isEmpty() || m_isFigure[index(at + count - 1)])
            return 0;
        joined += piece;
        if (!m_budget.take(Limit::Steps, stepsToCompare(joined, 1)))
            return 0;
        if (joined.size() > 3 && !m_form.isLabel(joined) && labelDistance(joined, key))
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
    FoundRow found{number, at, at, {}, {}, true};
    const bool labelled =
        isHead(wanted) ? readHead(wanted, found) : readLabels(wanted, found, damaged);
    if (!labelled)
        return std::nullopt;
    if (wanted.figures.empty())
        return isExpected(number, found) ? std::optional(found) : std::nullopt;
    readFigures(wanted, found);
    if (!found.certain && !isActive(wanted))
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
    if (at == size() || number + 1 >= static_cast<int>(m_form.lines().size()))
        return false;
    const FormLine& next = line(number + 1);
    FoundRow after{number + 1, at, at, {}, {}, true};
    return next.sheet == line(number).sheet &&
           (isHead(next) ? readHead(next, after) : readLabels(next, after, false));
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
    return right > 0 && right * 2 >= named && (right == named || endsRight(found));
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

void RowFinder::readFigures(const FormLine& wanted, FoundRow& found) const
{
    int at = found.end;
    if (!wanted.unit.isEmpty() && at < size() && isUnitText(m_items[index(at)].text)) {
        found.labels.emplace_back(nullptr, m_items[index(at)].text);
        ++at;
    }
    const int count = static_cast<int>(wanted.figures.size());
    const Columns columns = columnsOf(wanted, found, at);
    found.certain = columns != Columns::Unknown;
    if (columns == Columns::Unknown) {
        found.end = at;
        return;
    }
    if (columns == Columns::Positional) {
        const Row row = *rowAround(found.begin);
        for (const FormFigure& figure : wanted.figures) {
            const int place = row.first + figure.cell.column;
            found.figures += place <= row.last ? m_items[index(place)].text : QString();
        }
        found.end = row.last + 1;
        return;
    }
    const int first = at;
    for (; at < first + count; ++at) {
        if (!canBeFigure(at) || (at > found.begin && m_items[index(at - 1)].endsRow)) {
            found.certain = false;
            found.end = first;
            return;
        }
        found.figures += m_items[index(at)].text;
    }
    found.end = at;
    checkPadding(wanted, found);
    if (!found.certain)
        found.end = first;
}

// A figure, a blank, or short words with a figure in them, which are listed as unreadable.
bool RowFinder::canBeFigure(int at) const
{
    if (at >= size())
        return false;
    const QString& text = m_items[index(at)].text;
    const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    return text.isEmpty() || m_isFigure[index(at)] ||
           (hasDigit && text.size() <= 20 && !m_form.isLabel(m_keys[index(at)]));
}

// The row an item stands in, where rows end for certain: its first item and its last.
std::optional<RowFinder::Row> RowFinder::rowAround(int at) const
{
    int begin = at;
    while (begin > 0 && at - begin < largestRow && !m_items[index(begin - 1)].endsRow &&
           m_items[index(begin - 1)].endsCell)
        --begin;
    int last = at;
    while (last < size() && last - at < largestRow && !m_items[index(last)].endsRow)
        ++last;
    m_budget.take(Limit::Steps, last - begin);
    if (last == size() || !m_items[index(last)].endsRow)
        return std::nullopt;
    return Row{begin, last};
}

// In one row, beyond whose end there are only blanks.
bool RowFinder::allBlank(int begin, int end, Row row) const
{
    for (int at = begin; at < std::min(end, row.last + 1); ++at)
        if (!isBlank(at))
            return false;
    return true;
}

// Does this row leave room for what merged cells cover? Only known where rows end for certain.
RowFinder::Columns RowFinder::columnsOf(const FormLine& wanted, const FoundRow& found,
                                        int firstFigure) const
{
    const auto row = rowAround(found.begin);
    const int count = static_cast<int>(wanted.figures.size());
    const int width = sheetOf(wanted).columnCount;
    if (!row || row->length() > width)
        return Columns::Compact;
    const int first = row->first + wanted.figures.front().cell.column;
    bool positional = first >= firstFigure && allBlank(firstFigure, first, *row);
    for (int i = 0; i < count && positional; ++i) {
        const SheetCell& cell = wanted.figures[index(i)].cell;
        const int begin = row->first + cell.column;
        positional = allBlank(begin + 1, begin + cell.columnSpan, *row);
    }
    // Blanks at the end may have been trimmed, but only where the head says so; the end of the text
    // may have been cut off.
    const bool trimmed = m_columns == Columns::Positional && row->last + 1 < size();
    if (positional && row->length() < width && !trimmed) {
        const bool noGap = first == firstFigure || firstFigure > row->last;
        return noGap || m_columns == Columns::Compact ? Columns::Compact : Columns::Unknown;
    }
    // With figures in it, a row that ends early may have lost a cell in the middle.
    const bool endsEarly = row->first + wanted.figures.back().cell.column > row->last;
    if (positional && endsEarly && !allBlank(firstFigure, row->last + 1, *row))
        return Columns::Unknown;
    const bool compact =
        found.begin == row->first && allBlank(firstFigure + count, row->last + 1, *row);
    if (positional && compact && first != firstFigure)
        return m_columns;
    return positional ? Columns::Positional : Columns::Compact;
}

// The head says it: its labels stand over their columns, or one right after the other.
RowFinder::Columns RowFinder::columnsOfHead(const FoundRow& found) const
{
    const auto row = rowAround(found.begin);
    if (!row || row->length() > sheetOf(line(found.line)).columnCount)
        return Columns::Unknown;
    bool positional = true;
    bool compact = true;
    int at = 0;
    for (const auto& [label, text] : found.labels) {
        const int place = row->first + label->cell.column;
        positional = positional && place <= row->last && m_items[index(place)].text == text;
        compact = compact && m_items[index(row->first + at)].text == text;
        ++at;
    }
    return positional == compact ? Columns::Unknown
           : positional          ? Columns::Positional
                                 : Columns::Compact;
}

// Blanks that fill a row up to the table's width are no figures; any other number of them
// says that a blank figure may have been lost.
void RowFinder::checkPadding(const FormLine& wanted, FoundRow& found) const
{
    int padding = 0;
    int at = found.end;
    while (at < size() && isBlank(at) && !m_items[index(at - 1)].endsRow &&
           m_budget.take(Limit::Steps)) {
        ++padding;
        ++at;
    }
    const bool rowKnown = m_items[index(at - 1)].endsRow;
    if (!rowKnown && at < size() && m_isFigure[index(at)])
        found.certain = false; // more figures than the form has
    const bool someBlank = found.figures.contains(QString());
    const int length = static_cast<int>(found.labels.size() + wanted.figures.size()) + padding;
    const bool inCells = m_items[index(found.end - 1)].endsCell;
    if (someBlank && padding > 0 && inCells && !rowKnown && length != sheetOf(wanted).columnCount)
        found.certain = false;
    if (rowKnown || !inCells)
        return;
    found.end = at;
}

} // namespace gongkai
