// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/downward_groups.h"

#include "core/base/numbering.h"
#include "core/intake/match/labels.h"
#include "core/intake/match/tolerances.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace gongkai {
namespace {

constexpr qint64 stepsOfAPiece = 16;

// One of the groups of a table, as the form has it.
struct Group
{
    QStringList names; // keys: “未经复议直接起诉”, “行政诉讼未经复议直接起诉”
    QStringList outer; // of what stands over it and others: “行政诉讼”
    QStringList labels;
    QString text; // its name as printed
};

// Groups of one table of the form, in its order.
using Groups = std::vector<Group>;

std::vector<Groups> groupsOf(const FormIndex& form)
{
    std::map<int, Groups> bySheet;
    std::map<QString, size_t> numbers; // by table and row, of one sheet
    int sheet = -1;
    for (const FormLine& line : form.lines()) {
        if (!line.isTurned || line.figures.empty())
            continue;
        if (std::exchange(sheet, line.sheet) != line.sheet)
            numbers.clear();
        Groups& groups = bySheet[line.sheet];
        const CellId& id = line.figures.front().id;
        const auto [known, isNew] = numbers.emplace(id.table + u'.' + id.row, groups.size());
        if (isNew) {
            groups.push_back({{}, {}, {}, line.label});
            for (const FormFigure& figure : line.figures)
                groups.back().labels += figure.above.value(0);
        }
        groups[known->second].names += line.key;
    }
    // The name of all of them less the own one: “行政诉讼”.
    std::vector<Groups> all;
    for (auto& [number, groups] : bySheet) {
        for (Group& group : groups)
            for (const QString& name : std::as_const(group.names))
                if (name != group.names.front() && name.endsWith(group.names.front()))
                    group.outer += name.chopped(group.names.front().size());
        all.push_back(std::move(groups));
    }
    return all;
}

// A label or a figure of a source, and where it stands.
struct Piece
{
    enum class Kind { Label, Figure, Unit, Blank, Other };

    Kind kind = Kind::Other;
    QString text;
    QString key;          // of a label
    size_t at = 0;        // item, block or row
    bool endsRow = false; // for certain: what comes next does not stand beside it
};

class Pieces
{
public:
    Pieces(const FormIndex& form, Budget& budget) : m_form(form), m_budget(budget) {}

    // “结果维持 1”, “结果维持：1件”, or one of them alone.
    void add(const QString& text, size_t at, bool endsRow)
    {
        static const QRegularExpression pair(
            QStringLiteral("^(.{2,20}?)\\s*[\\s：:=＝]\\s*([0-9０-９]{1,9})\\s*件?[。；;，,]?$"));
        if (!m_budget.take(Limit::Steps, stepsOfAPiece))
            return;
        const QString bare = text.trimmed();
        const bool isLine = bare.size() <= tolerance::longestLabel;
        const auto match = isLine && !looksLikeFigure(bare) && !isLabel(bare)
                               ? pair.match(bare)
                               : QRegularExpressionMatch();
        if (!match.hasMatch() || !isLabel(match.captured(1)))
            return addOne(bare, at, endsRow);
        addOne(match.captured(1), at, false);
        addOne(match.captured(2), at, endsRow);
    }
    // What is no text.
    void interrupt(size_t at) { m_pieces.push_back({Piece::Kind::Other, {}, {}, at, true}); }

    const std::vector<Piece>& all() const { return m_pieces; }

private:
    // Without numbering and colon: “（一）行政复议：”.
    QString keyOf(const QString& text) const
    {
        static const QRegularExpression end(QStringLiteral("[：:\\s]+$"));
        const QString bare = QString(text).remove(end);
        const QString key = m_form.keyOf(bare);
        if (m_form.isLabel(key) || !m_form.linesWithKey(key).empty())
            return key;
        return m_form.keyOf(bare.sliced(numberingOf(bare).length));
    }

    bool isLabel(const QString& text) const
    {
        const QString key = text.size() <= tolerance::longestLabel ? keyOf(text) : QString();
        return !key.isEmpty() && (m_form.isLabel(key) || !m_form.linesWithKey(key).empty());
    }

    void addOne(const QString& text, size_t at, bool endsRow)
    {
        Piece piece{Piece::Kind::Other, text, {}, at, endsRow};
        if (text.isEmpty())
            piece.kind = Piece::Kind::Blank;
        else if (looksLikeFigure(text))
            piece.kind = Piece::Kind::Figure;
        else if (isUnitText(text))
            piece.kind = Piece::Kind::Unit;
        else if (isLabel(text)) {
            piece.kind = Piece::Kind::Label;
            piece.key = keyOf(text);
        }
        m_pieces.push_back(std::move(piece));
    }

    const FormIndex& m_form;
    Budget& m_budget;
    std::vector<Piece> m_pieces;
};

// What was read of all groups of a table, and which pieces it was.
struct Found
{
    const Groups* groups = nullptr;     // of the table; null where nothing was found
    std::vector<QStringList> figures{}; // by group, in the order of its labels
    size_t begin = 0;
    size_t end = 0;
};

class Downward
{
public:
    Downward(const std::vector<Piece>& pieces, const Groups& groups)
        : m_pieces(pieces), m_groups(groups)
    {}

    Found from(size_t begin)
    {
        m_at = begin;
        Found found{&m_groups, {}, begin, begin};
        for (const Group& group : m_groups) {
            m_figures.assign(static_cast<size_t>(group.labels.size()), QString());
            if (!takeName(group, true) || !takeFigures(group))
                return {};
            found.figures.emplace_back(m_figures.begin(), m_figures.end());
        }
        found.end = m_at;
        // One more figure or label of theirs: nobody knows which is too many.
        skipBlanks();
        const bool hasMore = m_at < m_pieces.size() &&
                             (isKind(Piece::Kind::Figure) ||
                              (isKind(Piece::Kind::Label) && isOfGroups(m_pieces[m_at].key)));
        return hasMore ? Found() : found;
    }

private:
    bool isKind(Piece::Kind kind) const
    {
        return m_at < m_pieces.size() && m_pieces[m_at].kind == kind;
    }

    void skipBlanks()
    {
        while (isKind(Piece::Kind::Blank))
            ++m_at;
    }

    bool isOfGroups(const QString& key) const
    {
        return std::ranges::any_of(m_groups, [&key](const Group& group) {
            return group.names.contains(key) || group.outer.contains(key) ||
                   group.labels.contains(key);
        });
    }

    // The name of the group, which may stand before each of its figures.
    bool takeName(const Group& group, bool isNeeded)
    {
        const size_t before = m_at;
        skipBlanks();
        while (isKind(Piece::Kind::Label) && group.outer.contains(m_pieces[m_at].key)) {
            ++m_at;
            skipBlanks();
        }
        if (isKind(Piece::Kind::Label) && group.names.contains(m_pieces[m_at].key)) {
            ++m_at;
            return true;
        }
        if (!isNeeded)
            m_at = before;
        return false;
    }

    bool takeFigures(const Group& group)
    {
        for (qsizetype i = 0; i < group.labels.size(); ++i) {
            if (i > 0)
                takeName(group, false);
            skipBlanks();
            const auto label = isKind(Piece::Kind::Label) ? group.labels.indexOf(m_pieces[m_at].key)
                                                          : qsizetype{-1};
            if (label < 0 || !m_figures[static_cast<size_t>(label)].isEmpty() ||
                m_pieces[m_at].endsRow)
                return false;
            ++m_at;
            if (isKind(Piece::Kind::Unit))
                ++m_at;
            if (!isKind(Piece::Kind::Figure))
                return false;
            m_figures[static_cast<size_t>(label)] = m_pieces[m_at++].text;
            if (isKind(Piece::Kind::Unit))
                ++m_at;
        }
        return true;
    }

    const std::vector<Piece>& m_pieces;
    const Groups& m_groups;
    std::vector<QString> m_figures; // of the open group
    size_t m_at = 0;
};

// The first list.
Found firstFound(const std::vector<Piece>& pieces, const std::vector<Groups>& all)
{
    for (size_t at = 0; at < pieces.size(); ++at) {
        if (pieces[at].kind != Piece::Kind::Label)
            continue;
        for (const Groups& each : all)
            if (Found found = Downward(pieces, each).from(at); found.groups)
                return found;
    }
    return {};
}

// Rows with a head: its labels, then the groups with their figures.
// @pre there is a list.
std::vector<QStringList> rowsOf(const Found& found, const FormIndex& form)
{
    const Groups& groups = *found.groups;
    std::vector<QStringList> rows{{QString()}};
    const std::vector<int>& lines = form.linesWithKey(groups.front().names.front());
    for (const FormFigure& figure : form.lines()[static_cast<size_t>(lines.front())].figures)
        rows.front() += figure.aboveTexts.value(0);
    for (size_t i = 0; i < groups.size(); ++i)
        rows.push_back(QStringList(groups[i].text) + found.figures[i]);
    return rows;
}

SourceTable tableOf(const std::vector<QStringList>& rows)
{
    std::vector<SourceCell> cells;
    for (size_t row = 0; row < rows.size(); ++row)
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            cells.push_back(
                {static_cast<int>(row), static_cast<int>(column), 1, 1, rows[row][column]});
    return {static_cast<int>(rows.size()), static_cast<int>(rows.front().size()), std::move(cells)};
}

// Lists among the items of a text.
void readItems(std::vector<TextItem>& items, const std::vector<Groups>& all, const FormIndex& form,
               Budget& budget)
{
    Pieces pieces(form, budget);
    for (size_t at = 0; at < items.size(); ++at)
        pieces.add(items[at].text, at, items[at].endsRow);
    const Found found = firstFound(pieces.all(), all);
    if (!found.groups)
        return;
    std::vector<TextItem> table;
    for (const QStringList& row : rowsOf(found, form)) {
        for (const QString& text : row)
            table.push_back({text, true, false});
        table.back().endsRow = true;
    }
    if (!budget.take(Limit::Fields, std::ssize(table)))
        return;
    const auto begin = items.begin() + static_cast<std::ptrdiff_t>(pieces.all()[found.begin].at);
    const auto end =
        items.begin() + static_cast<std::ptrdiff_t>(pieces.all()[found.end - 1].at) + 1;
    if (begin != items.begin())
        std::prev(begin)->endsRow = std::prev(begin)->endsCell || std::prev(begin)->endsRow;
    const auto next = items.erase(begin, end);
    items.insert(next, std::make_move_iterator(table.begin()),
                 std::make_move_iterator(table.end()));
}

// Lists among the paragraphs of a source.
void readParagraphs(std::vector<SourceBlock>& blocks, const std::vector<Groups>& all,
                    const FormIndex& form, Budget& budget)
{
    Pieces pieces(form, budget);
    for (size_t at = 0; at < blocks.size(); ++at) {
        if (const auto* text = std::get_if<QString>(&blocks[at]))
            pieces.add(*text, at, false);
        else
            pieces.interrupt(at);
    }
    const Found found = firstFound(pieces.all(), all);
    if (!found.groups)
        return;
    const auto begin = blocks.begin() + static_cast<std::ptrdiff_t>(pieces.all()[found.begin].at);
    const auto end =
        blocks.begin() + static_cast<std::ptrdiff_t>(pieces.all()[found.end - 1].at) + 1;
    SourceTable table = tableOf(rowsOf(found, form));
    const auto next = blocks.erase(begin, end);
    blocks.insert(next, std::move(table));
}

// The rows of a list in a table become a table of their own.
std::vector<SourceBlock> readTable(const SourceTable& table, const std::vector<Groups>& all,
                                   const FormIndex& form, Budget& budget)
{
    Pieces pieces(form, budget);
    for (int row = 0; row < table.rowCount(); ++row) {
        const auto cells = table.row(row);
        const auto last = std::find_if(cells.rbegin(), cells.rend(), [row](const SourceCell* cell) {
            return cell->row == row && !cell->isBlank();
        });
        for (const SourceCell* cell : cells)
            if (cell->row == row)
                pieces.add(cell->text, static_cast<size_t>(row),
                           last != cells.rend() && cell == *last);
    }
    const Found found = firstFound(pieces.all(), all);
    if (!found.groups)
        return {};
    const auto& read = pieces.all();
    const auto isInRow = [&](size_t piece, size_t row) {
        return read[piece].at == row && read[piece].kind != Piece::Kind::Blank;
    };
    const size_t first = read[found.begin].at;
    const size_t last = read[found.end - 1].at;
    for (size_t piece = 0; piece < read.size(); ++piece)
        if ((piece < found.begin && isInRow(piece, first)) ||
            (piece >= found.end && isInRow(piece, last)))
            return {};
    std::vector<SourceBlock> parts;
    if (first > 0)
        parts.emplace_back(table.rows(0, static_cast<int>(first)));
    parts.emplace_back(tableOf(rowsOf(found, form)));
    if (static_cast<int>(last) + 1 < table.rowCount())
        parts.emplace_back(table.rows(static_cast<int>(last) + 1, table.rowCount()));
    return parts;
}

void readTables(std::vector<SourceBlock>& blocks, const std::vector<Groups>& all,
                const FormIndex& form, Budget& budget)
{
    std::vector<SourceBlock> read;
    for (SourceBlock& block : blocks) {
        const auto* table = std::get_if<SourceTable>(&block);
        const auto area =
            table ? static_cast<qint64>(table->rowCount()) * table->columnCount() : qint64{0};
        std::vector<SourceBlock> parts;
        if (table && !table->isLoose() && budget.take(Limit::Spans, area))
            parts = readTable(*table, all, form, budget);
        if (parts.empty())
            read.push_back(std::move(block));
        else
            std::ranges::move(parts, std::back_inserter(read));
    }
    blocks = std::move(read);
}

} // namespace

void tablesOfDownwardGroups(SourceDocument& source, const FormIndex& form, Budget& budget)
{
    const std::vector<Groups> all = groupsOf(form);
    if (all.empty())
        return;
    readItems(source.items, all, form, budget);
    readParagraphs(source.blocks, all, form, budget);
    readTables(source.blocks, all, form, budget);
}

} // namespace gongkai
