// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/odd_forms.h"

#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "tests/support/report_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <random>

namespace gongkai::test {
namespace {

// Not the distributions of the standard library: they differ from one to the next.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_random(seed) {}

    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    int from(int least, int most) { return least + below(most - least + 1); }
    bool once(int in) { return below(in) == 0; }
    template <typename List>
    const auto& of(const List& list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<int>(list.size())))];
    }

private:
    std::mt19937 m_random;
};

QString oddText(Dice& dice)
{
    static const QStringList texts{u"合计"_qs,
                                   u"合计"_qs,
                                   u"（一）予以公开"_qs,
                                   u"1.属于国家秘密"_qs,
                                   u"单位"_qs,
                                   u"万元"_qs,
                                   u"件"_qs,
                                   u"总计"_qs,
                                   u"%1"_qs,
                                   u"%2%1"_qs,
                                   u"<b>&amp;</b>"_qs,
                                   u"<img src=\"x\">"_qs,
                                   u"a&b"_qs,
                                   u"=1+1"_qs,
                                   u"@x"_qs,
                                   u"-5"_qs,
                                   u"12"_qs,
                                   u"/"_qs,
                                   u"\"引\"'号'"_qs,
                                   u"𠮷野"_qs,
                                   u"e\u0301\u0323"_qs,
                                   u"שלום"_qs,
                                   u"[]:*?/\\'"_qs,
                                   u"History"_qs,
                                   u"。"_qs,
                                   u"　空　格　"_qs,
                                   u"a"_qs,
                                   u"第二十条第（一）项"_qs,
                                   u"本年新收政府信息公开申请数量"_qs,
                                   u"zwj\u200d\u200b"_qs,
                                   u"👩‍👩‍👧"_qs,
                                   u"\u00ad"_qs,
                                   u"\u3000x\u00a0"_qs};
    if (dice.once(12))
        return QString(dice.from(30, 200), u'长');
    if (dice.once(25))
        return QString(dice.from(30, 200), u'w');
    QString text = dice.of(texts);
    while (dice.once(4))
        text += dice.of(texts);
    return text.left(200);
}

QString unit(Dice& dice)
{
    static const QStringList units{u"件"_qs,   u"万元"_qs,   u"元"_qs,  u"m2"_qs,
                                   u"人次"_qs, u"5\"x\""_qs, u"a.b1"_qs};
    return dice.once(10) ? oddText(dice) : dice.of(units);
}

struct Placed
{
    int row, column, rows, columns;
    QJsonObject cell;
};

// The cells of one sheet, wherever they are put, written in the order the loader reads them.
class Grid
{
public:
    Grid(Dice& dice, int columns) : m_dice(dice), m_columns(columns) {}

    bool isFree(int row, int column) const
    {
        return std::ranges::none_of(m_cells, [&](const Placed& cell) {
            return row >= cell.row && row < cell.row + cell.rows && column >= cell.column &&
                   column < cell.column + cell.columns;
        });
    }

    void put(int row, int column, int rows, int columns, QJsonObject cell)
    {
        if (rows > 1)
            cell.insert(u"rows"_qs, rows);
        if (columns > 1)
            cell.insert(u"cols"_qs, columns);
        if (m_dice.once(4))
            cell.insert(u"align"_qs, m_dice.of(QStringList{u"left"_qs, u"center"_qs, u"right"_qs}));
        m_cells.push_back({row, column, rows, columns, cell});
    }

    // Merged labels over all that is free of a part of the sheet.
    void fill(int top, int bottom, int left, int right)
    {
        for (int row = top; row < bottom; ++row) {
            for (int column = left; column < right; ++column) {
                if (!isFree(row, column))
                    continue;
                int width = 1;
                while (column + width < right && isFree(row, column + width) && !m_dice.once(3))
                    ++width;
                const int height = isBelowFree(row, bottom, column, width) ? bottom - row : 1;
                put(row, column, height, width, label());
            }
        }
    }

    QJsonObject label() { return {{u"text"_qs, m_dice.once(5) ? QString() : oddText(m_dice)}}; }

    QJsonArray rows(int count)
    {
        std::ranges::sort(m_cells, [](const Placed& a, const Placed& b) {
            return std::pair(a.row, a.column) < std::pair(b.row, b.column);
        });
        std::vector<QJsonArray> rows(static_cast<std::size_t>(count));
        for (const Placed& cell : m_cells)
            rows[static_cast<std::size_t>(cell.row)].append(cell.cell);
        QJsonArray all;
        for (const QJsonArray& row : rows)
            all.append(row);
        return all;
    }

    QJsonArray widths()
    {
        std::vector<double> weights;
        double sum = 0;
        for (int i = 0; i < m_columns; ++i)
            sum += weights.emplace_back(m_dice.once(6) ? 0.2 : m_dice.from(1, 6));
        QJsonArray widths;
        for (const double weight : weights)
            widths.append(weight / sum);
        return widths;
    }

private:
    bool isBelowFree(int row, int bottom, int column, int width)
    {
        if (m_dice.once(2))
            return false;
        for (int below = row; below < bottom; ++below)
            for (int right = column; right < column + width; ++right)
                if (!isFree(below, right))
                    return false;
        return true;
    }

    Dice& m_dice;
    int m_columns;
    std::vector<Placed> m_cells;
};

struct OddTable
{
    QString id;
    QStringList rows; ///< those that take figures
    QStringList all;  ///< headings too
    QStringList columns;
};

// A form built from nothing.
class Builder
{
public:
    explicit Builder(unsigned seed) : m_dice(seed) {}

    QByteArray build()
    {
        const int first = m_dice.from(1900, 2990);
        QJsonObject years{{u"first"_qs, first}};
        if (m_dice.once(3))
            years.insert(u"last"_qs, first + m_dice.below(3));
        const int tables = m_dice.once(8) ? m_dice.from(4, 9) : m_dice.from(1, 3);
        QJsonArray tableList;
        for (int i = 0; i < tables; ++i)
            tableList.append(table(i));
        QJsonArray sheets;
        for (std::size_t i = 0; i < m_tables.size();) {
            const std::size_t count = m_dice.once(4) ? 2 : 1;
            sheets.append(sheet(i, std::min(i + count, m_tables.size())));
            i += count;
        }
        return QJsonDocument(QJsonObject{
                                 {u"format"_qs, u"gongkai-form"_qs},
                                 {u"version"_qs, 1},
                                 {u"id"_qs, u"odd"_qs},
                                 {u"title"_qs, oddText(m_dice)},
                                 {u"source"_qs, oddText(m_dice)},
                                 {u"years"_qs, years},
                                 {u"tables"_qs, tableList},
                                 {u"sheets"_qs, sheets},
                                 {u"sections"_qs, sections()},
                                 {u"signoff"_qs, signoff()},
                                 {u"key_figures"_qs, keyFigures()},
                                 {u"checks"_qs, checks()},
                                 {u"carry"_qs, carry()},
                                 {u"intake_aliases"_qs, aliases()},
                             })
            .toJson();
    }

private:
    QJsonObject row(const QString& id, bool heading)
    {
        QJsonObject row{{u"id"_qs, id}, {u"label"_qs, oddText(m_dice)}};
        if (heading)
            row.insert(u"heading"_qs, true);
        else if (m_dice.once(3))
            row.insert(u"unit"_qs, unit(m_dice));
        if (m_dice.once(4))
            row.insert(u"short"_qs, oddText(m_dice));
        if (!heading && m_dice.once(5)) {
            const QString type = m_dice.of(
                QStringList{u"count"_qs, u"change"_qs, u"money"_qs, u"decimal"_qs, u"percent"_qs});
            row.insert(u"type"_qs, type);
            if (type == u"decimal" || type == u"percent")
                row.insert(u"places"_qs, m_dice.below(4));
        }
        if (m_dice.once(10))
            row.insert(u"path"_qs, oddText(m_dice));
        return row;
    }

    QJsonObject table(int number)
    {
        OddTable made{u"t"_qs + QString::number(number), {}, {}, {}};
        QJsonArray columns;
        const int width = m_dice.once(12) ? m_dice.from(8, 40) : m_dice.from(1, 6);
        for (int i = 0; i < width; ++i) {
            made.columns += u"c"_qs + QString::number(i);
            QJsonObject column{{u"id"_qs, made.columns.back()}, {u"label"_qs, oddText(m_dice)}};
            if (m_dice.once(4)) {
                column.insert(u"type"_qs, u"money"_qs);
                if (m_dice.once(2))
                    column.insert(u"unit_not_printed"_qs, true);
            } else if (m_dice.once(4)) {
                column.insert(u"unit"_qs, unit(m_dice));
            }
            columns.append(column);
        }
        QJsonArray rows;
        const int height = m_dice.once(15) ? m_dice.from(20, 60) : m_dice.from(1, 8);
        for (int i = 0; i < height; ++i) {
            const bool heading = i > 0 && m_dice.once(6);
            const QString id = m_dice.once(60) ? u"local_1"_qs : u"r"_qs + QString::number(i);
            QJsonObject made_row = row(id, heading);
            if (i > 0 && m_dice.once(4))
                made_row.insert(u"in"_qs, m_dice.of(made.all));
            rows.append(made_row);
            made.all += id;
            if (!heading)
                made.rows += id;
        }
        QJsonObject table{{u"id"_qs, made.id},
                          {u"label"_qs, oddText(m_dice)},
                          {u"columns"_qs, columns},
                          {u"rows"_qs, rows}};
        if (m_dice.once(m_hasLocal ? 20 : 2)) {
            m_hasLocal = true;
            table.insert(u"local_rows_allowed"_qs, true);
            QJsonArray known;
            for (int i = m_dice.below(3); i > 0; --i) {
                QJsonObject local = row(u"k"_qs + QString::number(i), false);
                local.insert(u"after"_qs, m_dice.of(made.all));
                known.append(local);
            }
            if (!known.isEmpty())
                table.insert(u"known_local_rows"_qs, known);
        }
        m_tables.push_back(made);
        return table;
    }

    static QJsonObject figure(const OddTable& table, const QString& row, const QString& column)
    {
        return {{u"figure"_qs, QStringList{table.id, row, column}.join(u'.')}};
    }

    QJsonObject sheet(std::size_t first, std::size_t last)
    {
        const QString id = u"s"_qs + QString::number(first);
        QJsonObject sheet = m_dice.once(4) ? turned(first) : stacked(first, last);
        if (sheet.isEmpty())
            sheet = stacked(first, last);
        sheet.insert(u"id"_qs, id);
        if (m_dice.once(3))
            sheet.insert(u"title"_qs, oddText(m_dice));
        if (m_dice.once(3))
            sheet.insert(u"year_line"_qs, QString(oddText(m_dice).left(190) + u"%1年"_qs));
        if (m_dice.once(3))
            sheet.insert(u"agency_line"_qs, QString(u"%1"_qs + oddText(m_dice).left(190)));
        if (m_dice.once(3))
            sheet.insert(u"signoff_below"_qs, true);
        m_sheets += id;
        return sheet;
    }

    // All figures of one table in one row.
    QJsonObject turned(std::size_t index)
    {
        const OddTable& table = m_tables[index];
        const int columns = static_cast<int>(table.rows.size() * table.columns.size());
        if (columns > 36 || index + 1 != m_tables.size())
            return {};
        const int stub = m_dice.below(3);
        const int head = m_dice.below(4);
        Grid grid(m_dice, stub + columns);
        int column = stub;
        for (const QString& row : table.rows)
            for (const QString& name : table.columns)
                grid.put(head, column++, 1, 1, figure(table, row, name));
        return finish(grid, head, stub, head + 1 + m_dice.below(2), stub + columns);
    }

    // Rows of figures of one or two tables, one below the other.
    QJsonObject stacked(std::size_t first, std::size_t last)
    {
        const int stub = m_dice.below(4);
        const int head = m_dice.below(4);
        qsizetype widest = 0;
        for (std::size_t i = first; i < last; ++i)
            widest = std::max(widest, m_tables[i].columns.size());
        const bool exact = m_dice.once(2);
        const int body = static_cast<int>(widest) + (exact ? 0 : m_dice.below(3));
        const int columns = std::min(40, stub + body);
        const int from = columns - static_cast<int>(widest);
        const int stubbed = std::min(stub, from);
        Grid grid(m_dice, columns);
        int row = head;
        for (std::size_t i = first; i < last; ++i) {
            const OddTable& table = m_tables[i];
            for (const QString& id : table.all) {
                const int height = exact ? 1 : m_dice.once(5) ? 2 : 1;
                if (table.rows.contains(id)) {
                    int column = columns - static_cast<int>(table.columns.size());
                    const int rows = m_dice.once(2) ? height : 1;
                    for (const QString& name : table.columns)
                        grid.put(row, column++, rows, 1, figure(table, id, name));
                }
                row += height;
            }
        }
        // Label for label where the rows are to stand for themselves.
        if (exact && stubbed > 0)
            for (int each = head; each < row; ++each)
                grid.put(each, 0, 1, stubbed, grid.label());
        return finish(grid, head, stubbed, row, columns);
    }

    QJsonObject finish(Grid& grid, int head, int stub, int rows, int columns)
    {
        grid.fill(0, head, 0, stub);
        grid.fill(0, head, stub, columns);
        grid.fill(head, rows, 0, stub);
        grid.fill(head, rows, stub, columns);
        return {{u"header_rows"_qs, head},
                {u"stub_columns"_qs, stub},
                {u"widths"_qs, grid.widths()},
                {u"rows"_qs, grid.rows(rows)}};
    }

    QJsonArray sections()
    {
        QJsonArray sections;
        int number = 0;
        for (const QString& sheet : m_sheets) {
            QJsonObject section{{u"heading"_qs, m_dice.once(4) ? QString() : oddText(m_dice)},
                                {u"sheets"_qs, QJsonArray{sheet}}};
            if (m_dice.once(2))
                section.insert(u"narrative"_qs, QString(u"n"_qs + QString::number(number++)));
            if (m_dice.once(3))
                section.insert(u"hint"_qs, oddText(m_dice));
            sections.append(section);
            if (m_dice.once(3))
                sections.append(
                    QJsonObject{{u"heading"_qs, oddText(m_dice)},
                                {u"narrative"_qs, QString(u"n"_qs + QString::number(number++))}});
        }
        return sections;
    }

    QJsonArray signoff()
    {
        QJsonArray fields;
        for (const char* id : {"responsible", "head", "reviewer", "preparer", "phone", "date"}) {
            if (m_dice.once(3))
                continue;
            QJsonObject field{{u"id"_qs, QString::fromLatin1(id)}, {u"label"_qs, oddText(m_dice)}};
            if (m_dice.once(2))
                field.insert(u"on_form"_qs, true);
            fields.append(field);
        }
        return fields;
    }

    QString cell()
    {
        const OddTable& table = m_dice.of(m_tables);
        return QStringList{table.id, m_dice.of(table.rows), m_dice.of(table.columns)}.join(u'.');
    }

    // A cell, a range or all of a row or column.
    QString cells()
    {
        const OddTable& table = m_dice.of(m_tables);
        const auto some = [&](const QStringList& ids) {
            if (m_dice.once(3))
                return u"*"_qs;
            const int first = m_dice.below(static_cast<int>(ids.size()));
            const int last = m_dice.from(first, static_cast<int>(ids.size()) - 1);
            return m_dice.once(2) ? ids[first] : ids[first] + u':' + ids[last];
        };
        return QStringList{table.id, some(table.rows), some(table.columns)}.join(u'.');
    }

    QJsonArray keyFigures()
    {
        QJsonArray figures;
        for (int i = m_dice.below(4); i > 0; --i)
            figures.append(QJsonObject{{u"label"_qs, oddText(m_dice)}, {u"cell"_qs, cell()}});
        return figures;
    }

    QJsonArray side()
    {
        QJsonArray terms;
        for (int i = m_dice.from(1, 3); i > 0; --i) {
            switch (m_dice.below(6)) {
            case 0:
                terms.append(QJsonObject{{u"value"_qs, m_dice.from(-5, 1'000'000)}});
                break;
            case 1:
                terms.append(
                    QJsonObject{{u"cell"_qs, cells()}, {u"factor"_qs, m_dice.from(-3, 3)}});
                break;
            case 2:
                terms.append(QJsonObject{{u"cell"_qs, cells()}, {u"last_year"_qs, true}});
                break;
            default:
                terms.append(cells());
            }
        }
        return terms;
    }

    QJsonObject check(int number)
    {
        static const QStringList kinds{
            u"equal"_qs, u"equal"_qs,     u"equal"_qs,        u"at_most"_qs,     u"if_then"_qs,
            u"ratio"_qs, u"form_year"_qs, u"same_as_last"_qs, u"table_empty"_qs, u"jump"_qs};
        const QString kind = m_dice.of(kinds);
        const QString severity = m_dice.of(QStringList{u"error"_qs, u"warning"_qs, u"hint"_qs});
        QJsonObject check{{u"id"_qs, QString(u"check"_qs + QString::number(number))},
                          {u"kind"_qs, kind},
                          {u"severity"_qs, severity},
                          {u"title"_qs, oddText(m_dice)},
                          {u"source"_qs, oddText(m_dice)}};
        if (m_dice.once(3))
            check.insert(u"advice"_qs, oddText(m_dice));
        QJsonObject example;
        if (kind == u"ratio" || kind == u"same_as_last" || kind == u"jump")
            check.insert(u"limit"_qs, m_dice.from(1, 100));
        if (kind == u"same_as_last" || kind == u"jump")
            check.insert(u"minimum"_qs, m_dice.from(1, 9));
        if (kind == u"table_empty")
            example.insert(u"instance"_qs, m_tables.front().id);
        if (kind == u"jump") {
            example.insert(u"instance"_qs, cell());
            check.insert(u"left_name"_qs, oddText(m_dice));
            check.insert(u"right_name"_qs, oddText(m_dice));
        }
        if (kind == u"ratio") {
            check.insert(u"left"_qs, QJsonArray{cell()});
            check.insert(u"right"_qs,
                         QJsonArray{QJsonObject{{u"cell"_qs, cell()}, {u"last_year"_qs, true}}});
        } else if (kind == u"equal" && m_dice.once(2)) {
            sumOverColumns(check, example);
        } else if (kind == u"at_most" && m_dice.once(2)) {
            const QJsonObject part{{u"cell"_qs, cell()}, {u"factor"_qs, m_dice.from(2, 12)}};
            check.insert(u"left"_qs, QJsonArray{part});
            check.insert(u"right"_qs, QJsonArray{cell()});
            check.insert(u"share"_qs, true);
        } else if (kind == u"equal" || kind == u"at_most" || kind == u"if_then") {
            check.insert(u"left"_qs, m_dice.once(2) ? QJsonArray{cell()} : side());
            check.insert(u"right"_qs, side());
            if (kind == u"equal" && m_dice.once(2))
                check.insert(u"sum"_qs, true);
        }
        if (check.contains(u"right"_qs)) {
            if (kind != u"equal" || !m_dice.once(3))
                check.insert(u"left_name"_qs, oddText(m_dice));
            check.insert(u"right_name"_qs, m_dice.once(4) ? u"甲 + 乙"_qs : oddText(m_dice));
        }
        check.insert(u"passing"_qs, example);
        check.insert(u"failing"_qs, example);
        return check;
    }

    void sumOverColumns(QJsonObject& check, QJsonObject& example)
    {
        const OddTable& table = m_dice.of(m_tables);
        check.insert(u"over"_qs, QJsonArray{QJsonObject{{u"table"_qs, table.id},
                                                        {u"columns"_qs, QJsonArray{u"*"_qs}}}});
        check.insert(u"left"_qs,
                     QJsonArray{QString(table.id + u'.' + m_dice.of(table.rows) + u".@column"_qs)});
        const QString parts = table.id + u'.' + table.rows.front() + u':' +
                              table.rows[table.rows.size() / 2] + u".@column"_qs;
        check.insert(u"right"_qs, QJsonArray{parts});
        check.insert(u"sum"_qs, true);
        example.insert(u"instance"_qs, table.columns.front());
    }

    QJsonArray checks()
    {
        QJsonArray checks;
        for (int i = m_dice.below(6); i > 0; --i)
            checks.append(check(i));
        return checks;
    }

    QJsonArray carry()
    {
        QJsonArray rules;
        if (m_dice.once(2)) {
            QJsonArray copies;
            const QString to = cell();
            copies.append(QJsonObject{{u"to"_qs, to}, {u"from"_qs, QJsonArray{cell(), cell()}}});
            rules.append(
                QJsonObject{{u"from"_qs, u"odd"_qs},
                            {u"copy"_qs, copies},
                            {u"shared"_qs, QJsonArray{m_dice.once(2) ? u"*"_qs : cells()}}});
        }
        if (m_dice.once(2)) {
            // Last year's form may lack what the rule names.
            const QJsonArray from{
                m_dice.of(QStringList{u"requests.carried_out.natural"_qs, u"none.such.cell"_qs,
                                      u"requests.total.none"_qs})};
            rules.append(QJsonObject{
                {u"from"_qs, u"2019"_qs},
                {u"copy"_qs, QJsonArray{QJsonObject{{u"to"_qs, cell()}, {u"from"_qs, from}}}},
                {u"shared"_qs, QJsonArray{cells()}},
                {u"not_mapped"_qs,
                 QJsonArray{QJsonObject{
                     {u"id"_qs, m_dice.of(QStringList{u"requests"_qs, u"requests.none"_qs,
                                                      u"none.such.cell"_qs})},
                     {u"reason"_qs, oddText(m_dice)}}}}});
        }
        return rules;
    }

    QJsonArray aliases()
    {
        QJsonArray aliases;
        for (int i = m_dice.below(3); i > 0; --i) {
            const OddTable& table = m_dice.of(m_tables);
            aliases.append(
                QJsonObject{{u"label"_qs, oddText(m_dice)},
                            {u"row"_qs, QString(table.id + u'.' + m_dice.of(table.rows))},
                            {u"note"_qs, oddText(m_dice)}});
        }
        return aliases;
    }

    Dice m_dice;
    bool m_hasLocal = false;
    std::vector<OddTable> m_tables;
    QStringList m_sheets;
};

// Replaces, drops and doubles pieces of a value, some levels down.
class Mutator
{
public:
    explicit Mutator(Dice& dice) : m_dice(dice) {}

    QJsonValue mutated(const QJsonValue& value)
    {
        if (value.isObject() && !value.toObject().isEmpty()) {
            QJsonObject object = value.toObject();
            const QString key = m_dice.of(object.keys());
            if (m_dice.once(25))
                object.remove(key);
            else
                object.insert(key, mutated(object.value(key)));
            return object;
        }
        if (value.isArray() && !value.toArray().isEmpty())
            return mutatedList(value.toArray());
        if (value.isString())
            return m_dice.once(2) ? oddText(m_dice) : value;
        if (value.isDouble())
            return m_dice.from(-1, 5);
        return value.isBool() ? QJsonValue(!value.toBool()) : value;
    }

private:
    QJsonValue mutatedList(QJsonArray list)
    {
        const int at = m_dice.below(static_cast<int>(list.size()));
        switch (m_dice.below(14)) {
        case 0:
            list.removeAt(at);
            break;
        case 1:
            list.insert(at, list[m_dice.below(static_cast<int>(list.size()))]);
            break;
        case 2: {
            const int other = m_dice.below(static_cast<int>(list.size()));
            const QJsonValue kept = list[at];
            list[at] = list[other];
            list[other] = kept;
            break;
        }
        default:
            list[at] = mutated(list[at]);
        }
        return list;
    }

    Dice& m_dice;
};

// One change somewhere in a form.
class SingleMutation
{
public:
    explicit SingleMutation(Dice& dice) : m_dice(dice) {}

    QJsonValue of(const QJsonValue& value)
    {
        if (m_dice.once(15))
            return other(value);
        if (value.isObject() && !value.toObject().isEmpty())
            return ofObject(value.toObject());
        if (value.isArray() && !value.toArray().isEmpty())
            return ofList(value.toArray());
        return other(value);
    }

private:
    // Most of a form lies deep in it.
    QString someKey(const QJsonObject& object)
    {
        const QStringList keys = object.keys();
        QString key = m_dice.of(keys);
        const auto isDeep = [&] {
            return object.value(key).isArray() || object.value(key).isObject();
        };
        for (int i = 0; i < 3 && !isDeep(); ++i)
            key = m_dice.of(keys);
        return key;
    }

    QJsonValue ofObject(QJsonObject object)
    {
        const QString key = someKey(object);
        static const QStringList keys{u"places"_qs, u"type"_qs,  u"unit"_qs, u"heading"_qs,
                                      u"sum"_qs,    u"share"_qs, u"when"_qs, u"nonsense"_qs};
        switch (m_dice.below(12)) {
        case 0:
            object.remove(key);
            break;
        case 1:
            object.insert(m_dice.of(keys), other({}));
            break;
        default:
            object.insert(key, of(object.value(key)));
        }
        return object;
    }

    QJsonValue ofList(QJsonArray list)
    {
        const int at = m_dice.below(static_cast<int>(list.size()));
        const QJsonValue item = list[at];
        switch (m_dice.below(12)) {
        case 0:
            list.removeAt(at);
            break;
        case 1:
            list.insert(at, item);
            break;
        case 2:
            list.removeAt(at);
            list.insert(m_dice.below(static_cast<int>(list.size()) + 1), item);
            break;
        default:
            list[at] = of(item);
        }
        return list;
    }

    QJsonValue other(const QJsonValue& value)
    {
        static const QStringList words{u"decimal"_qs,
                                       u"percent"_qs,
                                       u"money"_qs,
                                       u"change"_qs,
                                       u"元"_qs,
                                       u"%"_qs,
                                       u"2019"_qs,
                                       u"2021"_qs,
                                       u"local_1"_qs,
                                       u"requests"_qs,
                                       u"*"_qs,
                                       u"total"_qs,
                                       u"requests.*"_qs,
                                       u"stat.received.value"_qs,
                                       u"requests.total.natural"_qs,
                                       u"requests.new:total.*"_qs,
                                       u"requests.@row.@column"_qs};
        static const std::vector<double> numbers{0, -1, 1, 2, 3, 7, 0.1, 1.5, 0.0000001, 1e9, 1e18};
        switch (m_dice.below(10)) {
        case 0:
            return QJsonObject();
        case 1:
            return QJsonArray();
        case 2:
            return value.isBool() ? !value.toBool() : m_dice.once(2);
        case 3:
        case 4:
            return m_dice.of(numbers);
        case 5:
            return value.isDouble() ? QJsonValue(value.toDouble() + m_dice.from(-1, 1))
                                    : QJsonValue(QString());
        case 6:
        case 7:
            return m_dice.of(words);
        default:
            return oddText(m_dice);
        }
    }

    Dice& m_dice;
};

Figure oddFigure(Dice& dice, CellType type)
{
    switch (dice.below(6)) {
    case 0:
        return {};
    case 1:
        return Figure::slash();
    case 2:
        return Figure(Decimal(0));
    default:
        break;
    }
    const Decimal whole(dice.once(4) ? 999'999'999 : dice.below(5000));
    if (type == CellType::Money && dice.once(2))
        return Figure(*whole.scaledByPowerOfTen(-dice.from(1, 6)));
    if ((type == CellType::Number || type == CellType::Percent) && dice.once(2))
        return Figure(*whole.scaledByPowerOfTen(-type.decimals()));
    return Figure(type == CellType::Change && dice.once(2) ? -whole : whole);
}

void addLocalRows(Report& report, Dice& dice)
{
    const auto& tables = report.form().tables;
    const auto table = std::ranges::find_if(tables, &Table::localRowsAllowed);
    if (table == tables.end())
        return;
    for (int i = dice.below(4); i > 0; --i) {
        LocalRow row{{}, {}, u"行"_qs + oddText(dice).left(100), unit(dice)};
        if (!dice.once(4))
            row.after = dice.of(table->rows).id;
        apply(report, addLocalRow(report, row));
    }
    for (const Table::KnownLocalRow& known : table->knownLocalRows)
        if (dice.once(2))
            apply(report, addLocalRow(report, {known.row.id, known.after, {}, {}}));
}

} // namespace

QByteArray oddForm(unsigned seed)
{
    Dice dice(seed * 2 + 1);
    if (!dice.once(3)) {
        QByteArray built = Builder(seed).build();
        if (!dice.once(4))
            return built;
        const QJsonValue value = QJsonDocument::fromJson(built).object();
        return QJsonDocument(Mutator(dice).mutated(value).toObject()).toJson();
    }
    const char* const ids[] = {"2014", "2019", "2021"};
    QJsonValue form = QJsonDocument::fromJson(builtInForm(ids[dice.below(3)])->json).object();
    for (int i = dice.from(1, 6); i > 0; --i)
        form = Mutator(dice).mutated(form);
    return QJsonDocument(form.toObject()).toJson();
}

QByteArray mutatedForm(const char* builtIn, unsigned seed)
{
    Dice dice(seed * 2 + 1);
    QByteArray json = builtInForm(builtIn)->json;
    if (dice.once(10)) {
        const int at = dice.below(static_cast<int>(json.size()));
        return dice.once(2) ? json.remove(at, 1)
                            : json.insert(at, "\"{}[],:1x \xb9"[dice.below(11)]);
    }
    const QJsonValue form = QJsonDocument::fromJson(json).object();
    return QJsonDocument(SingleMutation(dice).of(form).toObject()).toJson();
}

Report oddReport(const FormPtr& form, int year, unsigned seed)
{
    Dice dice(seed);
    Report report = ReportBuilder(form, year)
                        .field(FieldKind::Agency, u"name"_qs, u"甲"_qs + oddText(dice))
                        .agency("county", "government");
    addLocalRows(report, dice);
    for (const Section& section : form->sections)
        if (!section.narrative.isEmpty() && dice.once(2))
            apply(report, setField(report, {FieldKind::Narrative, section.narrative},
                                   u"一、甲\n"_qs + oddText(dice)));
    for (const SignoffField& field : form->signoff)
        if (dice.once(2))
            apply(report, setField(report, {FieldKind::Signoff, field.id},
                                   field.id == u"date" ? u"2025-01-20"_qs : u"甲乙"_qs));
    std::vector<std::pair<CellId, Figure>> figures;
    for (const CellId& cell : report.cells())
        figures.emplace_back(cell, oddFigure(dice, report.cellType(cell)));
    apply(report, setFigures(report, figures));
    LastYear last{form->id, report.year() - 1, oddText(dice), {}};
    for (const CellId& cell : form->cells())
        if (dice.once(2))
            last.cells.emplace(cell, oddFigure(dice, form->cellType(cell)));
    std::erase_if(last.cells, [](const auto& entry) { return entry.second.isBlank(); });
    apply(report, setField(report, {FieldKind::LastYear, {}}, toFieldText(last)));
    return report;
}

} // namespace gongkai::test
