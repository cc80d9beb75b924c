// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/form_index.h"

#include "core/catalog/sheet_cover.h"
#include "core/intake/match/labels.h"

#include <algorithm>

namespace gongkai {
namespace {

// The labels above a figure, up to the figures of another table.
void readAbove(const SheetCover& cover, FormFigure& figure)
{
    const SheetCell* last = nullptr;
    for (int row = figure.cell.row - 1; row >= 0; --row) {
        const SheetCell* cell = &cover.at(row, figure.cell.column);
        if (cell == last)
            continue;
        last = cell;
        if (cell->figure && !figure.above.isEmpty())
            return;
        if (cell->figure || cell->text.isEmpty())
            continue;
        figure.above += labelKey(cell->text);
        figure.aboveTexts += cell->text;
    }
}

} // namespace

FormIndex::FormIndex(FormPtr form) : m_form(std::move(form))
{
    m_sheets = m_form->sheets;
    for (int sheet = 0; sheet < static_cast<int>(m_form->sheets.size()); ++sheet)
        addSheet(sheet);
    addKnownRows();
    addAliases();
    addTurnedSheets();
    for (size_t i = 0; i < m_lines.size(); ++i)
        if (!m_lines[i].figures.empty())
            m_linesWithKey[m_lines[i].key].push_back(static_cast<int>(i));
    QSet<QString> above;
    for (const FormLine& line : m_lines)
        for (const FormFigure& figure : line.figures)
            for (const QString& key : figure.above)
                above.insert(key);
    for (FormLine& line : m_lines) {
        for (FormLabel& label : line.labels) {
            label.names =
                above.contains(label.key) || (!line.figures.empty() && label.key == line.key);
            if (label.names)
                m_naming.insert(label.key);
            m_keys.insert(label.key);
            addPlainKey(label);
        }
        if (!line.key.isEmpty() && !line.figures.empty() && !m_rowKeys.contains(line.key))
            m_rowKeys += line.key;
    }
}

void FormIndex::addSheet(int sheet)
{
    for (int row = 0; row < m_sheets[static_cast<size_t>(sheet)].rowCount; ++row)
        m_lines.push_back(lineOf(sheet, row));
}

FormLine FormIndex::lineOf(int sheetIndex, int row) const
{
    const Sheet& sheet = m_sheets[static_cast<size_t>(sheetIndex)];
    const SheetCover cover(sheet);
    FormLine line;
    line.sheet = sheetIndex;
    line.sheetRow = row;
    line.covered = sheet.columnCount;
    for (const SheetCell& cell : sheet.cells) {
        if (cell.row != row)
            continue;
        --line.covered;
        if (cell.figure) {
            FormFigure figure{*cell.figure, cell, {}, {}};
            readAbove(cover, figure);
            line.figures.push_back(std::move(figure));
        } else if (!cell.text.isEmpty()) {
            line.labels.push_back({cell, labelKey(cell.text), false});
        }
    }
    finish(line);
    return line;
}

// The unit is no label, and the last label before the figures names the row.
void FormIndex::finish(FormLine& line) const
{
    if (line.figures.empty()) {
        if (line.labels.size() == 1) { // a heading between rows
            line.key = line.labels.front().key;
            line.label = line.labels.front().cell.text;
        }
        return;
    }
    const CellId& id = line.figures.front().id;
    const Table* table = m_form->table(id.table);
    const Row* row = table ? table->row(id.row) : nullptr;
    line.unit = row ? row->unit : QString();
    std::erase_if(line.labels, [&](const FormLabel& label) {
        return !line.unit.isEmpty() && label.cell.text == line.unit;
    });
    if (!line.labels.empty()) {
        line.key = line.labels.back().key;
        line.label = line.labels.back().cell.text;
    }
}

int FormIndex::lineOfRow(const QString& tableAndRow) const
{
    for (size_t i = 0; i < m_lines.size(); ++i)
        for (const FormFigure& figure : m_lines[i].figures)
            if (m_lines[i].aliasNote.isEmpty() &&
                tableAndRow == figure.id.table + u'.' + figure.id.row)
                return static_cast<int>(i);
    return -1;
}

const FormFigure* FormIndex::figureIn(int line, const CellId& cell) const
{
    const FormFigure* only = nullptr;
    int count = 0;
    for (const FormFigure& figure : m_lines[static_cast<size_t>(line)].figures) {
        if (figure.id == cell)
            return &figure;
        if (figure.id.table == cell.table && figure.id.column == cell.column) {
            only = &figure;
            ++count;
        }
    }
    return count == 1 ? only : nullptr;
}

void FormIndex::addKnownRows()
{
    for (const Table& table : m_form->tables) {
        for (const Table::KnownLocalRow& known : table.knownLocalRows) {
            const int after = lineOfRow(table.id + u'.' + known.after);
            if (after < 0)
                continue;
            FormLine line = m_lines[static_cast<size_t>(after)];
            if (line.labels.empty())
                continue; // no source can name the row beside it
            for (FormFigure& figure : line.figures)
                figure.id.row = known.row.id;
            line.labels.back().cell.text = known.row.label;
            line.labels.back().key = labelKey(known.row.label);
            finish(line);
            m_lines.insert(m_lines.begin() + after + 1, std::move(line));
        }
    }
}

void FormIndex::addAliases()
{
    for (const IntakeAlias& alias : m_form->intakeAliases) {
        const int row = lineOfRow(alias.row);
        if (row < 0)
            continue;
        FormLine line = m_lines[static_cast<size_t>(row)];
        if (line.labels.empty())
            continue;
        line.labels = {line.labels.back()};
        line.labels.back().cell.text = alias.label;
        line.labels.back().key = labelKey(alias.label);
        line.aliasNote = alias.note;
        line.key = line.labels.back().key;
        line.label = alias.label;
        m_lines.insert(m_lines.begin() + row + 1, std::move(line));
    }
}

namespace {

// The figures of a row without labels in groups of equal columns; nothing when they are not equal.
std::vector<std::vector<FormFigure>> groupsOf(const FormLine& line)
{
    std::vector<std::vector<FormFigure>> groups;
    for (const FormFigure& figure : line.figures) {
        if (figure.above.size() < 2)
            return {};
        if (groups.empty() || groups.back().front().above.mid(1) != figure.above.mid(1))
            groups.emplace_back();
        groups.back().push_back(figure);
    }
    const auto isEqual = [&](const std::vector<FormFigure>& group) {
        return std::ranges::equal(
            group, groups.front(), {},
            [](const FormFigure& figure) { return figure.above.front(); },
            [](const FormFigure& figure) { return figure.above.front(); });
    };
    return std::ranges::all_of(groups, isEqual) ? groups : std::vector<std::vector<FormFigure>>();
}

// Each group as a row, named by its nearest label.
Sheet turned(const std::vector<std::vector<FormFigure>>& groups)
{
    Sheet sheet;
    sheet.rowCount = static_cast<int>(groups.size()) + 1;
    sheet.columnCount = static_cast<int>(groups.front().size()) + 1;
    sheet.cells.push_back({}); // the corner
    for (size_t row = 0; row < groups.size(); ++row) {
        SheetCell name;
        name.row = static_cast<int>(row) + 1;
        name.text = groups[row].front().aboveTexts[1];
        sheet.cells.push_back(name);
        for (size_t column = 0; column < groups[row].size(); ++column) {
            SheetCell cell;
            cell.row = name.row;
            cell.column = static_cast<int>(column) + 1;
            cell.figure = groups[row][column].id;
            sheet.cells.push_back(cell);
            cell.row = 0;
            cell.figure.reset();
            cell.text = groups[row][column].aboveTexts.front();
            if (row == 0)
                sheet.cells.push_back(cell);
        }
    }
    return sheet;
}

} // namespace

// Some print the parts of a row without labels one below the other, or as tables of their own.
void FormIndex::addTurnedSheets()
{
    for (size_t i = 0, count = m_lines.size(); i < count; ++i) {
        if (!m_lines[i].labels.empty() || m_lines[i].figures.size() < 2)
            continue;
        const auto groups = groupsOf(m_lines[i]);
        if (groups.size() < 2)
            continue;
        m_sheets.push_back(turned(groups));
        const auto sheet = static_cast<int>(m_sheets.size()) - 1;
        for (int row = 0; row < m_sheets.back().rowCount; ++row) {
            FormLine line = lineOf(sheet, row);
            line.isTurned = true;
            m_lines.push_back(line);
            if (row == 0)
                continue;
            // “行政诉讼（未经复议直接起诉）”
            QStringList names = groups[static_cast<size_t>(row) - 1].front().aboveTexts.mid(1);
            std::reverse(names.begin(), names.end());
            if (names.size() < 2)
                continue;
            line.labels.back().cell.text = line.label = names.join(QString());
            line.labels.back().key = line.key = labelKey(line.label);
            m_lines.push_back(line);
        }
    }
}

void FormIndex::addPlainKey(const FormLabel& label)
{
    const QString plain = labelKey(withoutNotes(label.cell.text));
    const auto known = m_plainKeys.find(plain);
    if (known == m_plainKeys.end())
        m_plainKeys.insert(plain, label.key);
    else if (*known != label.key)
        known->clear();
}

QString FormIndex::keyOf(const QString& text) const
{
    QString key = labelKey(text);
    if (m_keys.contains(key))
        return key;
    if (key == u"合计" && m_keys.contains(u"总计"_qs))
        return u"总计"_qs; // the same word to those who fill it in
    const QString plain = labelKey(withoutNotes(text));
    if (m_keys.contains(plain))
        return plain;
    const QString known = plain.isEmpty() ? QString() : m_plainKeys.value(plain);
    return known.isEmpty() ? key : known;
}

const std::vector<int>& FormIndex::linesWithKey(const QString& key) const
{
    static const std::vector<int> none;
    const auto found = m_linesWithKey.constFind(key);
    return found == m_linesWithKey.constEnd() ? none : *found;
}

} // namespace gongkai
