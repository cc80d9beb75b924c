// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/drawn_tables.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace gongkai {
namespace {

constexpr int fewestBarredLines = 3; // that make “｜” the bars of tables
constexpr size_t fewestGroups = 3;   // rows between rulers; a head and a body are two

bool isBlankText(QStringView text)
{
    return text.trimmed().isEmpty();
}

// Bars that are no box drawing and that no keyboard of a programmer has.
bool isOtherBar(QChar c)
{
    return QStringView(u"｜￨∣¦❘").contains(c);
}

bool hasOtherBars(const QString& line)
{
    const QString text = line.trimmed();
    return !text.isEmpty() && (std::ranges::count_if(text, isOtherBar) >= 2 ||
                               isOtherBar(text.front()) || isOtherBar(text.back()));
}

QStringList withPlainBars(QStringList lines)
{
    if (std::ranges::count_if(lines, hasOtherBars) < fewestBarredLines)
        return lines;
    for (QString& line : lines)
        if (hasOtherBars(line))
            for (QChar& c : line)
                if (isOtherBar(c))
                    c = u'|';
    return lines;
}

// What only parts rows: “|---|:-:|”, “|-|-|”, “---+---”, “+===+===+”, “|———|———|”, “---- ----”. One
// dash beside a bar and blanks is a cell: “- |”; so are two long ones, “|——|”.
bool isRuler(const QString& line)
{
    static const QRegularExpression barred(
        QStringLiteral("^(?=.*[|+])(?=.*-)(?:[|:\\-+ ]*(?:--|:-|-:)[|:\\-+ ]*|\\|(?:-\\|)+)$"));
    static const QRegularExpression otherwise(
        QStringLiteral("^[|+＋]?(?:[:\\s]*[-=＝—–―－]{3,}[:\\s]*[|+＋])+(?:\\s*[-=＝—–―－]{3,})?$|"
                       "^[-=]{2,}(?:\\s+[-=]{2,})+$"));
    return barred.match(line).hasMatch() || otherwise.match(line).hasMatch();
}

struct DrawnLine
{
    QString text;
    bool isRuler = false;

    bool isOfTable() const { return isRuler || text.contains(u'|'); }
};

DrawnLine drawnLine(QString line)
{
    static const QRegularExpression across(QStringLiteral("[\\x{2500}\\x{2501}\\x{2504}\\x{2505}"
                                                          "\\x{2508}\\x{2509}\\x{254c}\\x{254d}"
                                                          "\\x{2550}]"));
    static const QRegularExpression borders(QStringLiteral("[\\x{2500}-\\x{257f}]"));
    if (!line.contains(borders))
        return {line, isRuler(line.trimmed())};
    line.remove(across).replace(borders, QStringLiteral("|"));
    static const QRegularExpression corners(QStringLiteral("[|+＋]"));
    return {line, isBlankText(QString(line).remove(corners))};
}

bool isDigits(QStringView cell)
{
    const QStringView text = cell.trimmed();
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

bool hasFigure(const QStringList& cells)
{
    return std::ranges::any_of(cells, isDigits);
}

// Lines between two rulers of a table whose rows are all ruled: one row, when they have as many
// cells each and no two of them are as full.
class RuledRow
{
public:
    void add(const QString& line) { m_lines += line; }
    bool isEmpty() const { return m_lines.isEmpty(); }
    qsizetype figureLines() const
    {
        return std::ranges::count_if(
            m_lines, [](const QString& line) { return hasFigure(line.split(u'|')); });
    }

    QStringList lines() const { return m_lines; }

    QStringList joined() const
    {
        QStringList cells = m_lines.first().split(u'|');
        bool hasFigures = hasFigure(cells);
        std::vector<qsizetype> filled{filledIn(cells)};
        for (const QString& line : m_lines.sliced(1)) {
            const QStringList pieces = line.split(u'|');
            if (pieces.size() != cells.size())
                return m_lines;
            hasFigures = hasFigures || hasFigure(pieces);
            filled.push_back(filledIn(pieces));
            for (qsizetype i = 0; i < pieces.size(); ++i)
                if (!isBlankText(pieces[i]))
                    cells[i] = isBlankText(cells[i]) ? pieces[i] : cells[i] + u'\n' + pieces[i];
        }
        const bool isOneRow =
            !hasFigures || std::ranges::count(filled, *std::ranges::max_element(filled)) == 1;
        return isOneRow ? QStringList(cells.join(u'|')) : m_lines;
    }

private:
    static qsizetype filledIn(const QStringList& cells)
    {
        return std::ranges::count_if(cells, [](const QString& cell) { return !isBlankText(cell); });
    }

    QStringList m_lines;
};

// The lines of one table, rulers among them, without these.
QStringList rowsOf(const std::vector<DrawnLine>& table)
{
    std::vector<RuledRow> groups(1);
    qsizetype rulers = 0;
    for (const DrawnLine& line : table) {
        rulers += line.isRuler;
        if (!line.isRuler)
            groups.back().add(line.text);
        else if (!groups.back().isEmpty())
            groups.emplace_back();
    }
    if (groups.back().isEmpty())
        groups.pop_back();
    qsizetype figureLines = 0;
    for (const RuledRow& group : groups)
        figureLines += group.figureLines();
    const bool isRuled = groups.size() >= fewestGroups && rulers * 2 > figureLines &&
                         table.front().isRuler && table.back().isRuler;
    QStringList rows;
    for (const RuledRow& group : groups)
        rows += isRuled ? group.joined() : group.lines();
    return rows;
}

} // namespace

QStringList withoutDrawing(const QStringList& lines)
{
    QStringList plain;
    std::vector<DrawnLine> table;
    const auto endTable = [&] {
        if (!table.empty())
            plain += rowsOf(table);
        table.clear();
    };
    for (const QString& line : withPlainBars(lines)) {
        DrawnLine drawn = drawnLine(line);
        if (drawn.isOfTable()) {
            table.push_back(std::move(drawn));
            continue;
        }
        endTable();
        plain += drawn.text;
    }
    endTable();
    return plain;
}

} // namespace gongkai
