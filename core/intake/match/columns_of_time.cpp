// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/columns_of_time.h"

#include "core/base/numbering.h"
#include "core/intake/match/labels.h"
#include "core/intake/match/tolerances.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr qsizetype longestTime = 12;
constexpr int mostTries = 4;
constexpr qint64 stepsOfAPlace = 8;
constexpr int mostColumns = 60; // three years of the widest table

enum class Time { None, Own, Other };

// What a head says of the time of its columns, and nothing else.
Time timeIn(const QString& text, int year)
{
    static const QRegularExpression whole(QStringLiteral(
        "^(?:(20[0-9]{2})年度?|(?:本|今|当)年度?|全年度?)(?:数|数据|情况|合计|累计)?$"));
    static const QRegularExpression other(QStringLiteral(
        "^(?:(?:上|去|上一)年度?(?:同期)?|(?:20[0-9]{2}年|本年|今年)?(?:[上下]半年|第?[一二三四1-4]"
        "季度))(?:数|数据|情况|合计|累计)?$"));
    if (text.isEmpty() || text.size() > longestTime)
        return Time::None;
    const QString bare = QString(text).remove(u' ').remove(u'\n');
    if (other.match(bare).hasMatch())
        return Time::Other;
    const auto match = whole.match(bare);
    if (!match.hasMatch())
        return Time::None;
    const QString named = match.captured(1);
    return named.isEmpty() || named.toInt() == year ? Time::Own : Time::Other;
}

// Does a figure begin in this row?
bool hasFigure(const SourceTable& table, int row)
{
    return std::ranges::any_of(table.row(row), [row](const SourceCell* cell) {
        return cell->row == row && looksLikeFigure(cell->text);
    });
}

// The columns of one time, from left to right.
struct TimeColumns
{
    QString head;
    bool isOwn = false;
    std::vector<int> columns;
};

// The columns of a table by the time that their heads in one row state.
class TimesOfTable
{
public:
    TimesOfTable(const SourceTable& table, int year) : m_table(table), m_year(year) {}

    // Finds the first such row; false for none among those that may be it.
    bool find()
    {
        int tries = 0;
        for (m_row = 0; m_row < m_table.rowCount() && tries < mostTries; ++m_row) {
            if (!mayBeHeads())
                continue;
            if (findRows() && readHeads() && areAlike())
                return true;
            ++tries;
        }
        return false;
    }

    int begin() const { return m_begin; }
    int end() const { return m_end; }

    QStringList otherHeads() const
    {
        QStringList heads;
        for (const TimeColumns& time : m_times)
            if (!time.isOwn)
                heads += time.head;
        return heads;
    }

    // The columns of the report's year, without the heads that say so.
    SourceTable own() const
    {
        const std::vector<int> places = placesWithoutOthers();
        std::vector<SourceCell> cells;
        const SourceTable rows = part();
        for (SourceCell cell : rows.cells()) {
            const int row = cell.row + m_begin;
            if (isDoubtful(row) && isOfTime(cell.column))
                continue; // holes, so that nothing is taken from the row
            if (row == m_row && isOfTime(cell.column))
                cell.text.clear();
            const int end = places[index(cell.column + cell.columnSpan)];
            cell.column = places[index(cell.column)];
            cell.columnSpan = end - cell.column;
            if (cell.columnSpan > 0)
                cells.push_back(std::move(cell));
        }
        SourceTable table(m_end - m_begin, places.back(), std::move(cells));
        table.setName(m_table.name());
        return table;
    }

    // The labels of the rows and what stands under the other times.
    SourceTable others() const
    {
        std::vector<SourceCell> cells;
        const SourceTable rows = part();
        for (const SourceCell& cell : rows.cells())
            if (!isOfOwn(cell) || isDoubtful(cell.row + m_begin))
                cells.push_back(cell);
        SourceTable table(m_end - m_begin, m_table.columnCount(), std::move(cells));
        table.setName(m_table.name());
        table.setAside();
        return table;
    }

private:
    static size_t index(int at) { return static_cast<size_t>(at); }
    SourceTable part() const { return m_table.rows(m_begin, m_end); }

    Time timeOf(const SourceCell* cell) const
    {
        return cell && cell->row == m_row ? timeIn(cell->text, m_year) : Time::None;
    }

    bool mayBeHeads() const
    {
        const auto count = [this](Time time) {
            return std::ranges::count(m_table.row(m_row), time,
                                      [this](const SourceCell* cell) { return timeOf(cell); });
        };
        return count(Time::Own) > 0 && count(Time::Other) > 0;
    }

    // From the heads above to the end of the table, or the next heading of the report.
    bool findRows()
    {
        m_begin = m_row;
        while (m_begin > 0 && !hasFigure(m_table, m_begin - 1) && !onlyTextIn(m_begin - 1))
            --m_begin;
        bool hasFigures = false;
        for (m_end = m_row + 1; m_end < m_table.rowCount(); ++m_end) {
            const SourceCell* only = onlyTextIn(m_end);
            if (only && numberingOf(only->text).scheme == Scheme::Chinese)
                break;
            hasFigures = hasFigures || hasFigure(m_table, m_end);
        }
        return hasFigures;
    }

    // Heads of times over all columns from the first of them on; behind one of them may stand the
    // blanks that a lost merge left.
    bool readHeads()
    {
        m_times.clear();
        m_first = m_last = -1;
        QString head;
        for (int column = 0; column < m_table.columnCount(); ++column) {
            const SourceCell* cell = m_table.at(m_row, column);
            const Time time = timeOf(cell);
            if (time == Time::None && m_first < 0)
                continue;
            if (time != Time::None)
                add(head = cell->text, time == Time::Own, column);
            else if (cell && !cell->isBlank())
                return false;
            else if (cell && isUsed(column))
                add(head, false, column);
            else
                continue; // at the end; a hole makes the rows differ
            m_first = m_first < 0 ? column : m_first;
            m_last = column;
        }
        return m_first > 0 && std::ranges::count(m_times, true, &TimeColumns::isOwn) == 1 &&
               m_times.size() > 1;
    }

    void add(const QString& head, bool isOwn, int column)
    {
        auto known = std::ranges::find(m_times, head, &TimeColumns::head);
        if (known == m_times.end())
            known = m_times.insert(known, {head, isOwn, {}});
        known->columns.push_back(column);
    }

    bool isUsed(int column) const
    {
        for (int row = m_row + 1; row < m_end; ++row)
            if (const SourceCell* cell = m_table.at(row, column); cell && !cell->isBlank())
                return true;
        return false;
    }

    // The only text in its row; null for none.
    const SourceCell* onlyTextIn(int row) const
    {
        const SourceCell* only = nullptr;
        for (const SourceCell* cell : m_table.row(row))
            if (!cell->isBlank() && std::exchange(only, cell))
                return nullptr;
        return only;
    }

    const TimeColumns& ownTime() const
    {
        return *std::ranges::find(m_times, true, &TimeColumns::isOwn);
    }

    bool isOfOther(int column) const
    {
        return std::ranges::any_of(m_times, [column](const TimeColumns& time) {
            return !time.isOwn && std::ranges::find(time.columns, column) != time.columns.end();
        });
    }

    bool isOfTime(int column) const { return column >= m_first && column <= m_last; }

    // Of columns of the report's year alone.
    bool isOfOwn(const SourceCell& cell) const
    {
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
            if (!isOfTime(column) || isOfOther(column))
                return false;
        return true;
    }

    // Where each column stands when those of other times are gone, and behind the last one.
    std::vector<int> placesWithoutOthers() const
    {
        std::vector<int> places{0};
        for (int column = 0; column < m_table.columnCount(); ++column)
            places.push_back(places.back() + (isOfOther(column) ? 0 : 1));
        return places;
    }

    bool areAlike() const
    {
        const std::vector<int>& own = ownTime().columns;
        for (const TimeColumns& time : m_times)
            if (time.columns.size() != own.size())
                return false;
        for (int row = m_begin; row < m_end; ++row) {
            if (!endsWithTimes(row))
                return false;
            for (const TimeColumns& time : m_times)
                for (size_t i = 0; i < own.size() && row != m_row; ++i)
                    if (!areAlike(row, own[i], time.columns[i]))
                        return false;
        }
        return true;
    }

    // Nothing stands behind the last column of figures.
    bool endsWithTimes(int row) const
    {
        return std::ranges::none_of(m_table.row(row), [this](const SourceCell* cell) {
            return cell->column > m_last && !cell->isBlank();
        });
    }

    // Do the two columns of two times have the same in this row: one cell over both, or cells of
    // the same shape, heads with the same words?
    bool areAlike(int row, int own, int other) const
    {
        const SourceCell* one = m_table.at(row, own);
        const SourceCell* two = m_table.at(row, other);
        if (!one || !two)
            return false;
        if (one == two)
            return own == other || !looksLikeFigure(one->text);
        if (one->row != two->row || one->rowSpan != two->rowSpan ||
            one->columnSpan != two->columnSpan || own - one->column != other - two->column ||
            timeIn(one->text, m_year) != Time::None || timeIn(two->text, m_year) != Time::None)
            return false;
        return hasFigure(m_table, row) || labelKey(one->text) == labelKey(two->text);
    }

    // Filled, but not to its end: a cell may be lost, and what stood behind it moved up.
    bool isDoubtful(int row) const
    {
        const SourceCell* last = m_table.at(row, m_last);
        return row > m_row && last && last->isBlank() && hasFigure(m_table, row);
    }

    const SourceTable& m_table;
    const int m_year;
    int m_row = 0;   // of the heads of times
    int m_begin = 0; // rows that they are of
    int m_end = 0;
    int m_first = -1; // column of figures
    int m_last = -1;
    std::vector<TimeColumns> m_times;
};

// The cells under a head of another time down to the first figures: the heads of its columns.
std::vector<size_t> headsUnder(const SourceTable& table, const SourceCell& time)
{
    int end = time.row + 1;
    while (end < table.rowCount() && end <= time.row + mostTries && !hasFigure(table, end))
        ++end;
    int last = time.column + time.columnSpan;
    for (const SourceCell* next = table.at(time.row, last); next && next->isBlank();
         next = table.at(time.row, last))
        last = next->column + next->columnSpan; // the blanks that a lost merge left
    std::vector<size_t> heads;
    for (size_t at = 0; at < table.cells().size(); ++at) {
        const SourceCell& cell = table.cells()[at];
        if (cell.row > time.row && cell.row < end && cell.column >= time.column &&
            cell.column + cell.columnSpan <= last && !cell.isBlank())
            heads.push_back(at);
    }
    return heads;
}

// The table with the heads that stand under another time, and not in the same row under this year's
// as well, called by both: “去年 统计数” is no head of the form, so that its column is never taken
// for the report's. Heads of the same words under both are told apart elsewhere.
// @return nothing where no time is another one.
std::optional<SourceTable> withNamedTimes(const SourceTable& table, int year)
{
    const auto& cells = table.cells();
    const auto headsOf = [&table, &cells, year](Time wanted) {
        std::vector<std::pair<size_t, size_t>> heads; // the time, and what stands under it
        int times = 0;
        for (size_t at = 0; at < cells.size() && times < mostColumns; ++at) {
            if (timeIn(cells[at].text, year) != wanted)
                continue;
            ++times;
            for (const size_t head : headsUnder(table, cells[at]))
                heads.emplace_back(at, head);
        }
        return heads;
    };
    const auto others = headsOf(Time::Other);
    if (others.empty())
        return std::nullopt;
    const auto wordsOf = [&cells](size_t at) {
        return std::pair(cells[at].row, labelKey(cells[at].text));
    };
    std::set<std::pair<int, QString>> own;
    for (const auto& [time, head] : headsOf(Time::Own))
        own.insert(wordsOf(head));
    std::vector<SourceCell> named = cells;
    for (const auto& [time, head] : others)
        if (!own.contains(wordsOf(head)))
            named[head].text = cells[time].text + u' ' + cells[head].text;
    return table.with(table.columnCount(), std::move(named));
}

bool isSmall(const SourceTable& table)
{
    return table.columnCount() <= mostColumns && table.rowCount() <= tolerance::tallestTable;
}

} // namespace

QStringList setColumnsOfOtherTimesAside(std::vector<SourceBlock>& blocks, int year, Budget& budget)
{
    QStringList notes;
    for (size_t at = 0; at < blocks.size(); ++at) {
        const auto* table = std::get_if<SourceTable>(&blocks[at]);
        if (!table || table->isLoose() || !isSmall(*table))
            continue;
        const auto area = static_cast<qint64>(table->rowCount()) * table->columnCount();
        if (!budget.take(Limit::Steps, stepsOfAPlace * area))
            break;
        if (!budget.take(Limit::Spans, 4 * area))
            break;
        TimesOfTable times(*table, year);
        if (!times.find()) {
            if (auto named = withNamedTimes(*table, year))
                blocks[at] = std::move(*named);
            continue;
        }
        notes += Messages::tr("The columns under “%1” are not of the report's year; their figures "
                              "are only listed.")
                     .arg(times.otherHeads().join(Messages::tr(", ")));
        std::vector<SourceBlock> parts;
        if (times.begin() > 0)
            parts.emplace_back(table->rows(0, times.begin()));
        parts.emplace_back(times.own());
        parts.emplace_back(times.others());
        const size_t next = at + parts.size() - 1;
        if (times.end() < table->rowCount())
            parts.emplace_back(table->rows(times.end(), table->rowCount()));
        blocks[at] = std::move(parts.front());
        blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                      std::make_move_iterator(parts.begin() + 1),
                      std::make_move_iterator(parts.end()));
        at = next;
    }
    return notes;
}

} // namespace gongkai
