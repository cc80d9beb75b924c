// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/left_overs.h"

#include "core/intake/match/glued_figures.h"
#include "core/intake/match/labels.h"
#include "core/intake/match/tolerances.h"
#include "core/intake/sources/cell_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

// “31件（含上年5件）”, “856行政规范性文件”, “自然人：12”, “`12`”, two lines of
// digits; no label of the form, no numbering, no year, no day.
bool hasFigureAmongWords(const QString& text, const FormIndex& form)
{
    static const QRegularExpression others(
        QStringLiteral("^(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?"
                       "(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?$|"
                       "^[（(]?\\d{1,2}[）).、．]|(?:19|20)\\d{2}\\s*(?:年|-)|"
                       "第\\s*\\d+\\s*[条款项页]"));
    static const QRegularExpression figure(
        QStringLiteral("^\\d|\\d\\s*[条件次个人篇元万]|[\\s：:]\\d[\\d.,]*$"));
    if (form.isLabel(form.keyOf(text)))
        return false;
    const QString rest = QString(text).remove(others);
    const bool hasWords = std::ranges::any_of(rest, [](QChar c) { return c.isLetter(); });
    return hasDigit(rest) && (!hasWords || rest.contains(figure));
}

// The same of any line of a cell; in one that holds the lines of many rows, a line is a figure.
bool hasFigureInALine(const QString& text, const FormIndex& form)
{
    const QStringList lines = text.split(u'\n');
    return hasFigureAmongWords(text, form) ||
           (lines.size() > 1 && std::ranges::any_of(lines, [&form](const QString& line) {
                return looksLikeFigure(line) || hasFigureAmongWords(line, form);
            }));
}

bool saysSomething(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

class LeftOvers
{
public:
    LeftOvers(const SourceTable& table, const std::vector<MatchedRow>& rows,
              const ColumnHeads& heads, const FormIndex& form, const TakenOfTable& taken, int block)
        : m_table(table), m_rows(rows), m_heads(heads), m_form(form), m_taken(taken), m_block(block)
    {}

    std::vector<MatchReport::LeftOver> all()
    {
        for (const SourceCell& cell : m_table.cells()) {
            if (cell.isBlank() || m_taken.cells.contains({cell.row, cell.column}) ||
                isProse(cell) || m_taken.runningColumns.contains(cell.column))
                continue;
            const SourceCell* label = m_rows[index(cell.row)].label;
            const bool isLabel = &cell == label && m_rows[index(cell.row)].line >= 0;
            if (!m_heads.isFigure(cell) && !isSpoiltFigure(cell.text) &&
                !isAboutFigure(cell.text) && !isRemark(cell, label) &&
                !isBesideFigures(cell, label) && !isNumeralAmongSuch(cell) &&
                !(m_table.isLoose() && isFigureOtherwise(cell.text)) &&
                (isLabel || !hasFigureInALine(cell.text, m_form)) &&
                !gluedFigure(cell.text, m_form))
                continue;
            const bool isNamed = label && !isNumeralAmongSuch(*label);
            m_found.push_back(
                {isNamed ? label->text : QString(), cell.text, {m_block, cell.row, cell.column}});
        }
        return std::move(m_found);
    }

private:
    static size_t index(int at) { return static_cast<size_t>(at); }

    // Words with a figure in them behind the label of a row that was read.
    bool isRemark(const SourceCell& cell, const SourceCell* label) const
    {
        return m_rows[index(cell.row)].placed && label && cell.column > label->column &&
               hasDigit(cell.text);
    }

    // Whatever else stands behind the label of a row that the form has, beside figures: “（5）”,
    // “十二”, “.8”, “与系统一致”. No label and no unit.
    bool isBesideFigures(const SourceCell& cell, const SourceCell* label) const
    {
        return m_rows[index(cell.row)].line >= 0 && label && cell.row == label->row &&
               cell.column > label->column && cell.text.size() <= tolerance::longestFigure &&
               !hasSentence(cell.text) && !isUnit(cell) && saysSomething(cell.text) &&
               !m_form.isLabel(m_form.keyOf(cell.text)) &&
               std::ranges::any_of(m_table.row(cell.row), [&](const SourceCell* other) {
                   return m_heads.isFigure(*other);
               });
    }

    // “〇” in a row of such: nobody reads them as figures, and they are some.
    bool isNumeralAmongSuch(const SourceCell& cell) const
    {
        static const QRegularExpression numeral(
            QStringLiteral("^[〇零一二三四五六七八九十百千万两]+$"));
        const auto isOne = [](const SourceCell& one) {
            return numeral.match(one.text.trimmed()).hasMatch();
        };
        if (!isOne(cell))
            return false;
        int found = 0; // up to the few it takes: a row may be long
        for (const SourceCell* other : m_table.row(cell.row))
            if (other->row == cell.row && isOne(*other) && ++found == tolerance::fewestFigures)
                return true;
        return false;
    }

    // Also one that only the form has: “人年”.
    bool isUnit(const SourceCell& cell) const
    {
        const int line = m_rows[index(cell.row)].line;
        return isUnitText(cell.text) || cell.text.simplified() == m_form.lines()[index(line)].unit;
    }

    // A sentence alone in its row is of the words between the tables, unless the table is only
    // listed.
    bool isProse(const SourceCell& cell) const
    {
        return !m_table.isAside() && hasSentence(cell.text) &&
               std::ranges::all_of(m_table.row(cell.row), [&cell](const SourceCell* other) {
                   return other == &cell || other->isBlank() || other->row != cell.row;
               });
    }

    const SourceTable& m_table;
    const std::vector<MatchedRow>& m_rows;
    const ColumnHeads& m_heads;
    const FormIndex& m_form;
    const TakenOfTable& m_taken;
    const int m_block;
    std::vector<MatchReport::LeftOver> m_found;
};

} // namespace

std::vector<MatchReport::LeftOver> leftOversOf(const SourceTable& table,
                                               const std::vector<MatchedRow>& rows,
                                               const ColumnHeads& heads, const FormIndex& form,
                                               const TakenOfTable& taken, int block)
{
    return LeftOvers(table, rows, heads, form, taken, block).all();
}

} // namespace gongkai
