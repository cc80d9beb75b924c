// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/row_layout.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/row_sums.h"
#include "core/intake/match/running_numbers.h"
#include "core/intake/match/tolerances.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

// “1,234” between commas: two figures, or one.
bool mayPartThousands(const QStringList& figures)
{
    static const QRegularExpression first(QStringLiteral("^[1-9][0-9]{0,2}$"));
    static const QRegularExpression next(QStringLiteral("^[0-9]{3}$"));
    return std::adjacent_find(
               figures.begin(), figures.end(), [](const QString& one, const QString& other) {
                   return first.match(one).hasMatch() && next.match(other).hasMatch();
               }) != figures.end();
}

} // namespace

RowLayout::RowLayout(const std::vector<TextItem>& items, const FormIndex& form,
                     const std::vector<FoundRow>& rows)
    : m_items(items), m_form(form)
{
    m_hasNumberHead =
        std::ranges::any_of(items, [](const TextItem& item) { return isNumberHead(item.text); });
    m_hasTimeHead = std::ranges::any_of(items, [&form](const TextItem& item) {
        return item.text.size() <= tolerance::longestHead && isOfOtherTime(item.text) &&
               !form.isLabel(form.keyOf(item.text));
    });
    findOthers(rows);
    findColumns(rows);
    for (const FoundRow& row : rows)
        learn(row);
    int most = 0;
    for (const auto& [filling, count] : m_fillings)
        most = std::max(most, count);
    m_blanksAreCells = m_blanksAreCells && most == m_decided;
    for (const auto& [filling, count] : m_fillings)
        if (count == most)
            m_usual.push_back(filling);
    findShifted(rows);
    findStrayLabels(rows);
    findLeadingBlanks(rows);
}

void RowLayout::findOthers(const std::vector<FoundRow>& rows)
{
    Others others; // of the table so far
    int sheet = -1;
    for (const FoundRow& row : rows) {
        // A row out of its order may be of the table all the same, only a head begins another one.
        const bool isHead = line(row).figures.empty() && line(row).key.isEmpty();
        if (std::exchange(sheet, line(row).sheet) != line(row).sheet || (isHead && !row.follows))
            others = {};
        const auto count = static_cast<int>(row.others.size());
        if (count > 0)
            others = {others.count + count, others.count == 0 && row.areOthersLast};
        if (others.count > 0 && !line(row).figures.empty())
            m_others[row.begin] = others;
    }
}

RowLayout::Others RowLayout::othersOf(const FoundRow& row) const
{
    const auto others = m_others.find(row.begin);
    return others == m_others.end() ? Others() : others->second;
}

void RowLayout::findColumns(const std::vector<FoundRow>& rows)
{
    const std::vector<int>* columns = nullptr; // of the table so far
    int sheet = -1;
    for (const FoundRow& row : rows) {
        const bool isHead = line(row).figures.empty() && line(row).key.isEmpty();
        if (std::exchange(sheet, line(row).sheet) != line(row).sheet || (isHead && !row.follows))
            columns = nullptr;
        if (!row.columns.empty())
            columns = &row.columns;
        if (columns && !line(row).figures.empty())
            m_columns[row.begin] = *columns;
    }
}

// Null where they are the form's.
const std::vector<int>* RowLayout::columnsUnderHead(const FoundRow& row) const
{
    const auto columns = m_columns.find(row.begin);
    return columns == m_columns.end() ? nullptr : &columns->second;
}

// How many figures it has when none is blank.
int RowLayout::widthOf(const FoundRow& row) const
{
    const std::vector<int>* columns = columnsUnderHead(row);
    const auto own = columns ? columns->size() : line(row).figures.size();
    return static_cast<int>(own) + othersOf(row).count;
}

// A row of one table between two that follow each other in another: its label may have taken the
// place of a figure there.
void RowLayout::findStrayLabels(const std::vector<FoundRow>& rows)
{
    const auto tableOf = [&](const FoundRow& row) {
        const FormLine& found = line(row);
        return found.figures.empty() ? QString() : found.figures.front().id.table;
    };
    for (size_t i = 1; i + 1 < rows.size(); ++i) {
        const QString around = tableOf(rows[i - 1]);
        if (rows[i].rowBegin < 0 && !around.isEmpty() && around == tableOf(rows[i + 1]) &&
            rows[i - 1].line < rows[i + 1].line && tableOf(rows[i]) != around &&
            !tableOf(rows[i]).isEmpty())
            m_shifted.insert(rows[i].begin);
    }
}

// More blanks behind the head than rows have in this text.
bool RowLayout::isBehindOddBlanks(const FoundRow& row, const FoundRow& head) const
{
    const int blanks = head.end - head.runBegin;
    return row.rowBegin < 0 && row.follows && head.end == row.begin && line(head).figures.empty() &&
           blanks > 0 && !m_usual.empty() &&
           std::ranges::none_of(m_usual, [&](const Filling& filling) {
               return filling.count(line(head)) == blanks;
           });
}

// A row without labels is found by the first figure in it. Where a blank cell stands before that
// which the rows of its head have not, it is the row's own.
void RowLayout::findLeadingBlanks(const std::vector<FoundRow>& rows)
{
    int least = 0; // of the table so far
    for (const FoundRow& row : rows) {
        if (row.labels.empty() && &row != rows.data() && isBehindOddBlanks(row, *(&row - 1)))
            m_behindBlanks.insert(row.begin);
        const int leading = row.rowBegin < 0 ? 0 : row.begin - row.rowBegin;
        least = row.follows ? std::min(least, leading) : leading;
        if (row.labels.empty() && leading > least)
            m_behindBlanks.insert(row.begin);
    }
}

// How many figures stand right before this item, not before another one.
int RowLayout::figuresBefore(int at, int first) const
{
    int count = 0;
    for (; at > first && (isBlank(at - 1) || looksLikeFigure(text(at - 1))); --at)
        count += !isBlank(at - 1);
    return count;
}

int RowLayout::figuresIn(const FoundRow& row) const
{
    int count = 0;
    for (int at = row.runBegin; at < row.end; ++at)
        count += looksLikeFigure(text(at));
    return count;
}

// Figures before the first row of a table, or a row's worth of them before another, then rows each
// with as many as the next one needs, and a row without any: each may belong to the row behind it.
void RowLayout::findShifted(const std::vector<FoundRow>& rows)
{
    for (size_t first = 0; first < rows.size(); ++first) {
        const int needed = widthOf(rows[first]);
        const int behind = first > 0 ? rows[first - 1].end : 0;
        const bool isFirst = !rows[first].follows || line(rows[first - 1]).figures.empty();
        const auto before = figuresBefore(rows[first].begin, behind);
        if (needed == 0 || rows[first].rowBegin >= 0 ||
            before < (isFirst && !isNumbered() ? 1 : needed))
            continue;
        size_t last = first;
        while (last + 1 < rows.size() && rows[last].end == rows[last + 1].begin &&
               figuresIn(rows[last]) > 0 && figuresIn(rows[last]) == widthOf(rows[last + 1]))
            ++last;
        if (figuresIn(rows[last]) > 0)
            continue;
        for (size_t row = first; row <= last; ++row)
            m_shifted.insert(rows[row].begin);
    }
}

int RowLayout::blanksFrom(int at, int end) const
{
    const int begin = at;
    while (at < end && isBlank(at))
        ++at;
    return at - begin;
}

int RowLayout::filledFrom(int at, int end) const
{
    const int begin = at;
    while (at < end && !isBlank(at))
        ++at;
    return at - begin;
}

// What stands before a row: its number; 0 for none. Rows are numbered from one up to as many as the
// form has; figures of last year that follow each other by chance are larger.
int RowLayout::numberBefore(const FoundRow& row) const
{
    const int number = row.begin > 0 ? text(row.begin - 1).toInt() : 0;
    return number <= static_cast<int>(m_form.lines().size()) ? number : 0;
}

bool RowLayout::numbersNext(const FoundRow& row) const
{
    return numberBefore(row) > 0 && row.end > row.runBegin &&
           text(row.end - 1).toInt() == numberBefore(row) + 1;
}

// Can the first figure of a row without labels be its number?
bool RowLayout::beginsLikeNumber(const FoundRow& row) const
{
    return row.runBegin < row.end && text(row.runBegin) == u"1";
}

bool RowLayout::isNumbered() const
{
    return m_numbered > std::max({1, m_notNumbered, m_tooLong});
}

// Where most have more than the form and its heads say, one of the right length has lost a cell.
bool RowLayout::areRowsTooLong() const
{
    return m_tooLong > std::max(m_numbered, m_notNumbered);
}

// In a row of one figure whose begin is certain: it may have changed places with its label, before
// which only its number may stand.
bool RowLayout::hasFigureBefore(const FoundRow& row) const
{
    for (int at = row.rowBegin; at >= 0 && at < row.begin; ++at)
        if (looksLikeFigure(text(at)) && (at + 1 < row.begin || numberBefore(row) == 0))
            return true;
    return false;
}

void RowLayout::learn(const FoundRow& row)
{
    const FormLine& wanted = line(row);
    const int count = static_cast<int>(wanted.figures.size());
    if (!row.follows && row.begin > 0) {
        const TextItem& before = m_items[index(row.begin - 1)];
        m_barsBefore += before.endsCell ? 1 : -1;
        m_blanksAreCells = m_blanksAreCells && !before.text.isEmpty();
    }
    if (row.isFlat) // no row of the form: its blanks are its own
        return;
    if (!wanted.unit.isEmpty())
        ++(row.statesUnit ? m_withUnit : m_withoutUnit);
    if (standsInItsColumns(row)) {
        ++m_inColumns;
        return;
    }
    const int filled = filledFrom(row.runBegin, row.end);
    const bool blankBehind =
        row.runBegin + filled + blanksFrom(row.runBegin + filled, row.end) == row.end;
    const int width = widthOf(row);
    if (count > 0 && !row.labels.empty() && row.rowBegin < 0 && row.next >= 0 && blankBehind) {
        m_notNumbered += filled == width;
        m_numbered += filled == width + 1 && numbersNext(row);
        m_tooLong += filled == width + 1 && !numbersNext(row);
    }
    if (count >= static_cast<int>(tolerance::fewestOfAShortRow) && row.rowBegin >= 0) {
        m_notNumbered += filled == width;
        m_tooLong += filled > width;
    }
    if (count > 0 && filled > width && !numbersNext(row))
        m_longSheets.insert(line(row).sheet);
    if (width > count) // longer than rows are in this text
        return;
    if (filled != count || !blankBehind)
        return;
    m_inOrder += hasGaps(row);
    const int blanks = row.end - row.runBegin - count;
    if (row.next >= 0 || row.rowBegin >= 0)
        learnFilling(wanted, blanks);
    else // behind the last row stands what divides it from the text
        m_blanksAreCells = m_blanksAreCells && blanks == 0;
}

void RowLayout::learnFilling(const FormLine& line, int blanks)
{
    ++m_decided;
    ++m_fillings[{false, blanks}];
    if (blanks >= line.covered)
        ++m_fillings[{true, blanks - line.covered}];
}

// The columns in which the form has the cells of this row.
std::vector<int> RowLayout::columnsOf(const FoundRow& row) const
{
    std::vector<int> columns;
    for (const auto& [label, labelText] : row.labels)
        if (label)
            columns.push_back(label->cell.column);
    for (const FormFigure& figure : line(row).figures)
        columns.push_back(figure.cell.column);
    return columns;
}

// Does a merged cell stand before the last cell of this row? Else its columns and its order are
// one.
bool RowLayout::hasGaps(const FoundRow& row) const
{
    const std::vector<int> columns = columnsOf(row);
    return !columns.empty() &&
           columns.back() - columns.front() >= static_cast<int>(columns.size()) + row.statesUnit;
}

// In a row whose end is certain: all its cells stand where the form has them, and nothing where
// merged cells reach.
bool RowLayout::standsInItsColumns(const FoundRow& row) const
{
    if (row.rowBegin < 0 || !hasGaps(row))
        return false;
    for (const int column : columnsOf(row))
        if (row.rowBegin + column >= row.rowEnd || isBlank(row.rowBegin + column))
            return false;
    for (const auto& [label, labelText] : row.labels)
        if (label && text(row.rowBegin + label->cell.column) != labelText)
            return false;
    int filled = 0;
    for (int place = row.rowBegin; place < row.rowEnd; ++place)
        filled += !isBlank(place);
    const int width = m_form.sheet(line(row)).columnCount;
    const int others = othersOf(row).count;
    for (int column = width; column < width + others; ++column)
        if (row.rowBegin + column >= row.rowEnd || isBlank(row.rowBegin + column))
            return false;
    return filled == static_cast<int>(columnsOf(row).size()) + row.statesUnit + others;
}

std::optional<QStringList> RowLayout::figuresOf(const FoundRow& row) const
{
    if (line(row).figures.empty())
        return QStringList();
    if (m_shifted.contains(row.begin) ||
        (row.labels.empty() && m_hasNumberHead && beginsLikeNumber(row)))
        return std::nullopt;
    if (!line(row).unit.isEmpty() && !row.statesUnit && m_withUnit > m_withoutUnit)
        return std::nullopt;
    const Others others = othersOf(row);
    const std::vector<int>* columns = columnsUnderHead(row);
    if (!columns && m_inColumns > m_inOrder && row.rowBegin >= 0)
        return inColumns(row, others.count);
    if (columns && others.count > 0)
        return std::nullopt;
    auto figures = columns            ? inColumnsUnderHead(row, *columns)
                   : others.count > 0 ? withOthers(row, others)
                                      : inOrder(row);
    const bool isCounted = row.rowBegin < 0 || m_items[index(row.runBegin)].isSplit;
    if (!figures || !isCounted)
        return figures;
    const QStringList own = figures->first(std::ssize(line(row).figures));
    if (mayHaveSlipped(own, line(row), m_form.form()) ||
        mayHaveMoved(own, line(row), m_form.form()))
        figures.reset();
    return figures;
}

// Behind its last cell, which is not the number of the next row; -1 where that is not certain. A
// label that no number precedes is none of a row: what follows it may be the next number.
int RowLayout::endWithoutNumber(const FoundRow& row) const
{
    if (row.rowBegin >= 0 || !isNumbered() || (row.next < 0 && row.labels.empty()))
        return row.end;
    if (numberBefore(row) < 1)
        return -1;
    if (row.next >= 0 && !numbersNext(row) && !m_form.lines()[index(row.next)].figures.empty())
        return -1;
    return row.end - numbersNext(row); // before a label that is no row, too
}

// Each of them is filled, and the sum of a group right.
std::optional<QStringList> RowLayout::inColumnsUnderHead(const FoundRow& row,
                                                         const std::vector<int>& columns) const
{
    const FormLine& wanted = line(row);
    const int end = endWithoutNumber(row);
    const auto sums = std::ranges::count(columns, FoundRow::addedSum);
    if (row.labels.empty() || areRowsTooLong() || end < 0 ||
        std::ssize(columns) != std::ssize(wanted.figures) + sums)
        return std::nullopt;
    int begin = row.runBegin;
    if (row.rowBegin >= 0) // what merged cells cover
        begin += blanksFrom(begin, end);
    const auto count = static_cast<int>(columns.size());
    if (filledFrom(begin, end) != count || begin + count + blanksFrom(begin + count, end) != end)
        return std::nullopt;
    QStringList figures(std::ssize(wanted.figures));
    QString sum;
    for (int i = 0; i < count; ++i)
        (columns[index(i)] < 0 ? sum : figures[columns[index(i)]]) = text(begin + i);
    if (sums > 0) {
        const auto before = std::ranges::find(columns, FoundRow::addedSum) - 1;
        return isSumOfGroup(sum, figures, *before, wanted) ? std::optional(figures << sum)
                                                           : std::nullopt;
    }
    const bool isCertain = row.rowBegin >= 0 && !m_items[index(row.runBegin)].isSplit;
    return isCertain || isProvenBySums(figures, wanted, m_form.form()) ? std::optional(figures)
                                                                       : std::nullopt;
}

// Each of its cells is filled, those of the other times, too.
std::optional<QStringList> RowLayout::withOthers(const FoundRow& row, Others others) const
{
    const auto own = std::ssize(line(row).figures);
    const int all = widthOf(row);
    const int filled = filledFrom(row.runBegin, row.end);
    if (m_behindBlanks.contains(row.begin) || isNumbered() || areRowsTooLong() || filled != all ||
        row.runBegin + all + blanksFrom(row.runBegin + all, row.end) != row.end)
        return std::nullopt;
    QStringList figures;
    for (int at = row.runBegin; at < row.runBegin + all; ++at)
        figures += text(at);
    if (!others.areLast && !isProvenBySums(figures.first(own), line(row), m_form.form()))
        return std::nullopt;
    return figures;
}

// Blanks at the end may have been trimmed, but a row with figures in it that ends early may have
// lost a cell in the middle.
std::optional<QStringList> RowLayout::inColumns(const FoundRow& row, int others) const
{
    const FormLine& wanted = line(row);
    const int width = m_form.sheet(wanted).columnCount;
    QStringList figures;
    int filled = 0;
    std::vector<bool> isFigure(static_cast<size_t>(width), false);
    for (const FormFigure& figure : wanted.figures) {
        const int place = row.rowBegin + figure.cell.column;
        if (place < row.runBegin)
            return std::nullopt;
        isFigure[index(figure.cell.column)] = true;
        figures += place < row.rowEnd ? text(place) : QString();
        filled += !figures.last().isEmpty();
    }
    for (int place = row.runBegin; place < row.rowEnd; ++place) {
        const int column = place - row.rowBegin;
        const bool isOther = column >= width && column < width + others;
        if (!isBlank(place) && !isOther && (column >= width || !isFigure[index(column)]))
            return std::nullopt;
    }
    for (int column = width; column < width + others; ++column)
        figures += row.rowBegin + column < row.rowEnd ? text(row.rowBegin + column) : QString();
    const bool endsEarly = row.rowBegin + wanted.figures.back().cell.column >= row.rowEnd;
    if (endsEarly && filled > 0)
        return std::nullopt;
    return figures;
}

std::optional<QStringList> RowLayout::inOrder(const FoundRow& row) const
{
    if (m_behindBlanks.contains(row.begin))
        return std::nullopt;
    const int count = static_cast<int>(line(row).figures.size());
    const int end = endWithoutNumber(row);
    const bool mayBeShort =
        row.rowBegin < 0 || count >= static_cast<int>(tolerance::fewestOfAShortRow);
    if (end < 0 || (mayBeShort && !row.labels.empty() && areRowsTooLong()))
        return std::nullopt;
    // A source with figures of another time, and rows of this table that are too long though no
    // head says why: one of the right length may have lost its own.
    if ((!m_others.empty() || m_hasTimeHead) && m_longSheets.contains(line(row).sheet))
        return std::nullopt;
    if (count == 1 && hasFigureBefore(row))
        return std::nullopt;
    // In a numbered text the first item of a row without labels can be its number.
    if (row.labels.empty() && row.rowBegin < 0 && isNumbered() && beginsLikeNumber(row))
        return std::nullopt;
    const int length = end - row.runBegin;
    if (length < count || row.runBegin + count + blanksFrom(row.runBegin + count, end) != end)
        return std::nullopt;
    const bool isFull = filledFrom(row.runBegin, end) == count;
    QStringList figures;
    for (int at = row.runBegin; at < row.runBegin + count; ++at)
        figures += text(at);
    const bool needsLength =
        !isFull || (row.rowBegin >= 0 && length > count && mayPartThousands(figures));
    if (needsLength && !hasCommonLength(row, length))
        return std::nullopt;
    return figures;
}

// Which figures of a row are blank can only be told when nothing is missing in it.
bool RowLayout::hasCommonLength(const FoundRow& row, int length) const
{
    const FormLine& wanted = line(row);
    const int count = static_cast<int>(wanted.figures.size());
    const auto hasLength = [&](const Filling& filling) {
        // Where each row begins with a bar, none follows the last one.
        const bool endsBefore = row.next < 0 && m_barsBefore > 0 && filling.extra == 1;
        return length == count + filling.count(wanted) - endsBefore;
    };
    // At the end of a table an empty line may be one between paragraphs.
    const bool isBordered = row.runBegin < row.end && m_items[index(row.end - 1)].endsCell;
    const bool lastIsBlank = isBlank(row.runBegin + count - 1);
    return !m_usual.empty() && std::ranges::all_of(m_usual, hasLength) &&
           (isBordered || row.next >= 0 || !lastIsBlank || m_blanksAreCells);
}

} // namespace gongkai
