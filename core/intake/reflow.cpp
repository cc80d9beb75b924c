// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/reflow.h"

#include "core/intake/labels.h"

#include <algorithm>
#include <optional>

namespace gongkai {
namespace {

constexpr int mostLinesOfALabel = 4;
constexpr int largestRow = 200; // cells
constexpr int linesAhead = 3;   // how far a damaged label may be from the last row found

// A printed row found in the text.
struct Found
{
    int line = -1;
    int begin = 0;
    int end = 0; // first item after its labels and figures
    std::vector<std::pair<const FormLabel*, QString>> labels;
    QStringList figures;
    bool certain = true;
};

// Columns of a text's rows: one after the other, or where a workbook has them, with blanks in
// place of what a merged cell covers.
enum class Columns { Unknown, Compact, Positional };

class Reflow
{
public:
    Reflow(const std::vector<TextItem>& items, const FormIndex& form) : m_items(items), m_form(form)
    {
        m_keys.reserve(items.size());
        for (const TextItem& item : items)
            m_keys.push_back(labelKey(item.text));
    }

    SourceDocument run()
    {
        for (int at = 0; at < size();) {
            const auto found = findLine(at);
            if (!found) {
                if (!m_items[index(at)].text.isEmpty())
                    m_pending.push_back(at);
                ++at;
                continue;
            }
            take(*found);
            at = found->end;
        }
        flushTable();
        return std::move(m_document);
    }

private:
    static size_t index(int at) { return static_cast<size_t>(at); }
    int size() const { return static_cast<int>(m_items.size()); }
    bool isBlank(int at) const { return m_items[index(at)].text.isEmpty(); }
    const FormLine& line(int number) const { return m_form.lines()[index(number)]; }
    const Sheet& sheetOf(const FormLine& line) const
    {
        return m_form.form().sheets[index(line.sheet)];
    }

    // How many items make up a label that is complete and undamaged; 0 when it is not there.
    int labelLength(const QString& key, int at) const
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
    int nearLabelLength(const QString& key, int at) const
    {
        QString joined;
        for (int count = 1; count <= mostLinesOfALabel && at + count <= size(); ++count) {
            const QString& piece = m_keys[index(at + count - 1)];
            if (piece.isEmpty())
                return 0;
            joined += piece;
            if (joined.size() > 3 && !m_form.isLabel(joined) && labelDistance(joined, key))
                return count;
            if (m_items[index(at + count - 1)].endsCell)
                return 0;
        }
        return 0;
    }

    QString joinedText(int at, int count) const
    {
        QStringList texts;
        for (int i = at; i < at + count; ++i)
            texts += m_items[index(i)].text;
        return texts.join(u'\n');
    }

    std::optional<Found> findLine(int at) const
    {
        if (isBlank(at))
            return std::nullopt;
        const int count = static_cast<int>(m_form.lines().size());
        const int next = m_last + 1;
        for (int step = 0; step < count; ++step) // what comes next first
            if (auto found = readLine((next + step) % count, at, false))
                return found;
        for (int number = next; m_last >= 0 && number < std::min(next + linesAhead, count);
             ++number)
            if (line(number).sheet == line(m_last).sheet)
                if (auto found = readLine(number, at, true))
                    return found;
        return std::nullopt;
    }

    std::optional<Found> readLine(int number, int at, bool damaged) const
    {
        const FormLine& wanted = line(number);
        Found found{number, at, at, {}, {}, true};
        const bool labelled = wanted.key.isEmpty() && wanted.figures.empty()
                                  ? readHead(wanted, found)
                                  : readLabels(wanted, found, damaged);
        if (!labelled)
            return std::nullopt;
        if (wanted.figures.empty())
            return isExpected(number, found) ? std::optional(found) : std::nullopt;
        readFigures(wanted, found);
        if (!found.certain && !isActive(wanted))
            return std::nullopt;
        return found;
    }

    bool isActive(const FormLine& wanted) const
    {
        return m_last >= 0 && line(m_last).sheet == wanted.sheet;
    }

    // A row of labels only counts inside its table, or where its table begins.
    bool isExpected(int number, const Found& found) const
    {
        if (m_last == number - 1 && isActive(line(number)))
            return true;
        int at = found.end;
        while (at < size() && isBlank(at))
            ++at;
        if (at == size() || number + 1 >= static_cast<int>(m_form.lines().size()))
            return false;
        const FormLine& next = line(number + 1);
        Found after{number + 1, at, at, {}, {}, true};
        return next.sheet == line(number).sheet &&
               (next.figures.empty() && next.key.isEmpty() ? readHead(next, after)
                                                           : readLabels(next, after, false));
    }

    // The labels of a row of figures: the groups it may begin with, then its own.
    bool readLabels(const FormLine& wanted, Found& found, bool damaged) const
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
    bool readHead(const FormLine& wanted, Found& found) const
    {
        int at = found.begin;
        int right = 0;
        int named = 0;
        for (const FormLabel& label : wanted.labels) {
            while (at < size() && isBlank(at) && at > found.begin &&
                   !m_items[index(at - 1)].endsRow)
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
            if (length == 0 && looksLikeFigure(m_items[index(at)].text))
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
    bool endsRight(const Found& found) const
    {
        int at = found.end;
        while (at < size() && isBlank(at))
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

    void readFigures(const FormLine& wanted, Found& found) const
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
            const int begin = rowAround(found.begin)->first;
            for (const FormFigure& figure : wanted.figures)
                found.figures += m_items[index(begin + figure.cell.column)].text;
            found.end = begin + sheetOf(wanted).columnCount;
            return;
        }
        const int first = at;
        for (; at < first + count; ++at) {
            if (!canBeFigure(at) || (at > first && m_items[index(at - 1)].endsRow)) {
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
    bool canBeFigure(int at) const
    {
        if (at >= size())
            return false;
        const QString& text = m_items[index(at)].text;
        const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
        return text.isEmpty() || looksLikeFigure(text) ||
               (hasDigit && text.size() <= 20 && !m_form.isLabel(m_keys[index(at)]));
    }

    // The row an item stands in, where rows end for certain: its first item and its last.
    std::optional<std::pair<int, int>> rowAround(int at) const
    {
        int begin = at;
        while (begin > 0 && at - begin < largestRow && !m_items[index(begin - 1)].endsRow &&
               m_items[index(begin - 1)].endsCell)
            --begin;
        int last = at;
        while (last < size() && last - at < largestRow && !m_items[index(last)].endsRow)
            ++last;
        if (last == size() || !m_items[index(last)].endsRow)
            return std::nullopt;
        return std::pair(begin, last);
    }

    bool allBlank(int begin, int end) const
    {
        for (int at = begin; at < end; ++at)
            if (!isBlank(at))
                return false;
        return true;
    }

    // Does this row leave room for what merged cells cover? Only known where rows end for certain.
    Columns columnsOf(const FormLine& wanted, const Found& found, int firstFigure) const
    {
        const auto row = rowAround(found.begin);
        const int count = static_cast<int>(wanted.figures.size());
        if (!row || row->second - row->first + 1 != sheetOf(wanted).columnCount)
            return Columns::Compact;
        const int first = row->first + wanted.figures.front().cell.column;
        bool positional = first >= firstFigure && allBlank(firstFigure, first);
        for (int i = 0; i < count && positional; ++i) {
            const SheetCell& cell = wanted.figures[index(i)].cell;
            const int begin = row->first + cell.column;
            positional = allBlank(begin + 1, begin + cell.columnSpan);
        }
        const bool compact =
            found.begin == row->first && allBlank(firstFigure + count, row->second + 1);
        if (positional && compact && first != firstFigure)
            return m_columns;
        return positional ? Columns::Positional : Columns::Compact;
    }

    // The head says it: its labels stand over their columns, or one right after the other.
    Columns columnsOfHead(const Found& found) const
    {
        const auto row = rowAround(found.begin);
        if (!row || row->second - row->first + 1 != sheetOf(line(found.line)).columnCount)
            return Columns::Unknown;
        bool positional = true;
        bool compact = true;
        int at = 0;
        for (const auto& [label, text] : found.labels) {
            const int place = row->first + label->cell.column;
            positional = positional && place <= row->second && m_items[index(place)].text == text;
            compact = compact && m_items[index(row->first + at)].text == text;
            ++at;
        }
        return positional == compact ? Columns::Unknown
               : positional          ? Columns::Positional
                                     : Columns::Compact;
    }

    // Blanks that fill a row up to the table's width are no figures; any other number of them
    // says that a blank figure may have been lost.
    void checkPadding(const FormLine& wanted, Found& found) const
    {
        int padding = 0;
        int at = found.end;
        while (at < size() && isBlank(at) && !m_items[index(at - 1)].endsRow) {
            ++padding;
            ++at;
        }
        const bool rowKnown = m_items[index(at - 1)].endsRow;
        if (!rowKnown && at < size() && looksLikeFigure(m_items[index(at)].text))
            found.certain = false; // more figures than the form has
        const bool someBlank = found.figures.contains(QString());
        const int length = static_cast<int>(found.labels.size() + wanted.figures.size()) + padding;
        const bool inCells = m_items[index(found.end - 1)].endsCell;
        if (someBlank && padding > 0 && inCells && !rowKnown &&
            length != sheetOf(wanted).columnCount)
            found.certain = false;
        if (rowKnown || !inCells)
            return;
        found.end = at;
    }

    void take(const Found& found)
    {
        const FormLine& wanted = line(found.line);
        const bool follows = isActive(wanted) && found.line > m_last && m_row >= 0;
        if (follows)
            addStrayRow(wanted);
        else
            flushTable();
        flushPending();
        if (!follows)
            m_columns = Columns::Unknown;
        if (wanted.figures.empty() && wanted.key.isEmpty())
            if (const Columns columns = columnsOfHead(found); columns != Columns::Unknown)
                m_columns = columns;
        if (m_row < 0)
            m_width = sheetOf(wanted).columnCount;
        ++m_row;
        for (const auto& [label, text] : found.labels) {
            if (label)
                addCell(label->cell, text);
            else
                m_cells.push_back({m_row, wanted.figures.front().cell.column - 1, 1, 1, text});
        }
        if (found.certain)
            for (size_t i = 0; i < wanted.figures.size(); ++i)
                addCell(wanted.figures[i].cell, found.figures[static_cast<qsizetype>(i)]);
        m_last = found.line;
    }

    void addCell(const SheetCell& place, const QString& text)
    {
        m_cells.push_back({m_row, place.column, 1, place.columnSpan, text});
    }

    // What stands between two rows of one table and looks like a row of it.
    void addStrayRow(const FormLine& wanted)
    {
        const int count = static_cast<int>(m_pending.size());
        const int width = sheetOf(wanted).columnCount;
        const bool isRow = count >= 2 && count <= width &&
                           m_items[index(m_pending.front())].text.size() <= 80 &&
                           !looksLikeFigure(m_items[index(m_pending.front())].text) &&
                           looksLikeFigure(m_items[index(m_pending.back())].text);
        if (!isRow)
            return;
        ++m_row;
        m_cells.push_back({m_row, 0, 1, 1, m_items[index(m_pending.front())].text});
        for (int i = 1; i < count; ++i)
            m_cells.push_back(
                {m_row, width - count + i, 1, 1, m_items[index(m_pending[index(i)])].text});
        m_pending.clear();
    }

    void flushPending()
    {
        for (const int at : m_pending)
            m_document.blocks.push_back(m_items[index(at)].text);
        m_pending.clear();
    }

    void flushTable()
    {
        if (m_row >= 0)
            m_document.blocks.push_back(SourceTable(m_row + 1, m_width, std::move(m_cells)));
        m_cells.clear();
        m_row = -1;
        flushPending();
    }

    const std::vector<TextItem>& m_items;
    const FormIndex& m_form;
    std::vector<QString> m_keys;
    SourceDocument m_document;
    std::vector<SourceCell> m_cells;      // of the open table
    std::vector<int> m_pending;           // items that belong to no row so far
    Columns m_columns = Columns::Unknown; // of the open table, as its head says
    int m_row = -1;
    int m_width = 0;
    int m_last = -1; // line found last
};

} // namespace

SourceDocument reflow(const std::vector<TextItem>& items, const FormIndex& form)
{
    return Reflow(items, form).run();
}

std::vector<TextItem> toItems(const SourceTable& table)
{
    std::vector<TextItem> items;
    int row = 0;
    for (const SourceCell& cell : table.cells()) {
        if (cell.row != std::exchange(row, cell.row) && !items.empty())
            items.back().endsRow = true;
        items.push_back({cell.text, true, false});
    }
    if (!items.empty())
        items.back().endsRow = true;
    return items;
}

} // namespace gongkai
