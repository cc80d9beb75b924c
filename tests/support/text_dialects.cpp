// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text_dialects.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace gongkai::test {
namespace {

// The words around the tables, one paragraph a line; `table` writes the tables.
QByteArray plainText(const Published& report,
                     const std::function<QString(const PublishedTable&)>& table)
{
    QString text = report.title + u'\n';
    for (const PublishedPart& part : report.parts) {
        text += part.heading + u'\n';
        for (const QString& prose : part.prose)
            text += prose + u'\n';
        for (const PublishedTable& each : part.tables)
            text += table(each);
    }
    return text.toUtf8();
}

QString inOneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

// How many places of a row merged cells cover besides their own.
int coveredIn(const PublishedTable& table, int row)
{
    int covered = 0;
    for (const PublishedCell& cell : table.cells) {
        if (cell.row == row)
            covered += cell.columnSpan - 1;
        else if (cell.row < row && row < cell.row + cell.rowSpan)
            covered += cell.columnSpan;
    }
    return covered;
}

// A page as text: one cell a line, `bar` after it, `before` each row and `after` its last cell.
QByteArray barredLines(const Published& report, const QString& bar, const QString& before,
                       bool padded)
{
    return plainText(report, [&](const PublishedTable& table) {
        QString text;
        for (int row = 0; row < table.rowCount; ++row) {
            text += before;
            for (const PublishedCell* cell : table.row(row))
                text += cell->text + (cell->text.isEmpty() ? bar.trimmed() + u'\n' : bar + u'\n');
            if (const int rest = padded ? coveredIn(table, row) : 0) {
                text.chop(1);
                text += u' ' + QString(rest, u'|') + u'\n';
            }
        }
        return text;
    });
}

} // namespace

// Each cell on its line; what merged cells cover follows at the end of the row as bare borders.
QByteArray pipeDump(const Published& report)
{
    return plainText(report, [](const PublishedTable& table) {
        QString text;
        for (int row = 0; row < table.rowCount; ++row) {
            const auto cells = table.row(row);
            for (const PublishedCell* cell : cells)
                text += cell->text + (cell->text.isEmpty() ? u"|\n"_qs : u" |\n"_qs);
            if (const int rest = coveredIn(table, row))
                text += QString(rest, u'|') + u'\n';
        }
        return text;
    });
}

QByteArray pipeRows(const Published& report)
{
    return plainText(report, [](const PublishedTable& table) {
        QString text;
        for (int row = 0; row < table.rowCount; ++row) {
            text += u"|"_qs;
            for (const PublishedCell* cell : table.row(row))
                text += u' ' + inOneLine(cell->text) + u" |"_qs;
            text += u'\n';
        }
        return text;
    });
}

QByteArray tabRows(const Published& report)
{
    return plainText(report, [](const PublishedTable& table) {
        QString text;
        for (int row = 0; row < table.rowCount; ++row) {
            QStringList texts;
            for (const PublishedCell* cell : table.row(row))
                texts += inOneLine(cell->text);
            text += texts.join(u'\t') + u'\n';
        }
        return text;
    });
}

// As a workbook copies itself: blanks where merged cells reach.
QByteArray tabGrid(const Published& report)
{
    return plainText(report, [](const PublishedTable& table) {
        QString text;
        for (int row = 0; row < table.rowCount; ++row) {
            QStringList texts(table.columnCount);
            for (const PublishedCell* cell : table.row(row))
                texts[cell->column] = inOneLine(cell->text);
            text += texts.join(u'\t') + u'\n';
        }
        return text;
    });
}

// Drawn with characters: a border under each row, each line of a cell on a line of its own.
QByteArray drawnBorders(const Published& report)
{
    return plainText(report, [](const PublishedTable& table) {
        const QString border = u'+' + u"------+"_qs.repeated(table.columnCount) + u'\n';
        QString text = border;
        for (int row = 0; row < table.rowCount; ++row) {
            qsizetype height = 1;
            for (const PublishedCell* cell : table.row(row))
                height = std::max(height, cell->text.count(u'\n') + 1);
            for (qsizetype line = 0; line < height; ++line) {
                QStringList texts(table.columnCount);
                for (const PublishedCell* cell : table.row(row))
                    texts[cell->column] = cell->text.split(u'\n').value(line);
                text += u"| "_qs + texts.join(u" | "_qs) + u" |\n"_qs;
            }
            text += border;
        }
        return text;
    });
}

// One cell a line with an empty line after each, as pages are saved as text.
QByteArray cellLines(const Published& report)
{
    QStringList lines{u"  "_qs + report.title};
    for (const PublishedPart& part : report.parts) {
        lines += u"  "_qs + part.heading;
        for (const QString& prose : part.prose)
            lines += u"  "_qs + prose;
        for (const PublishedTable& table : part.tables)
            for (int row = 0; row < table.rowCount; ++row)
                for (const PublishedCell* cell : table.row(row))
                    for (const QString& line : cell->text.split(u'\n'))
                        lines += u"  "_qs + line;
    }
    return (lines.join(u"\n\n"_qs) + u'\n').toUtf8();
}

QByteArray singleSpacedLines(const Published& report)
{
    return plainText(report, [](const PublishedTable& table) {
        QString text;
        for (int row = 0; row < table.rowCount; ++row)
            for (const PublishedCell* cell : table.row(row))
                text += cell->text + u'\n';
        return text;
    });
}

QByteArray cellThenBarLine(const Published& report)
{
    return plainText(report, [](const PublishedTable& table) {
        QString text;
        for (int row = 0; row < table.rowCount; ++row)
            for (const PublishedCell* cell : table.row(row))
                text += cell->text.isEmpty() ? u"|\n"_qs : cell->text + u"\n|\n"_qs;
        return text;
    });
}

QByteArray barBeforeRow(const Published& report)
{
    return barredLines(report, u" |"_qs, u"|\n"_qs, false);
}

QByteArray barBeforePaddedRow(const Published& report)
{
    return barredLines(report, u" |"_qs, u"|\n"_qs, true);
}

// A row a line without a bar in front; what merged cells cover follows as bare bars.
QByteArray paddedBars(const Published& report)
{
    return plainText(report, [](const PublishedTable& table) {
        QString text;
        for (int row = 0; row < table.rowCount; ++row) {
            for (const PublishedCell* cell : table.row(row))
                text += inOneLine(cell->text) + u" | "_qs;
            text += QString(coveredIn(table, row), u'|') + u'\n';
        }
        return text;
    });
}

// As `pdftotext -layout` and e-mail have it: a blank cell leaves no trace.
QByteArray columnsByBlanks(const Published& report)
{
    return plainText(report, [](const PublishedTable& table) {
        QString text;
        for (int row = 0; row < table.rowCount; ++row) {
            for (const PublishedCell* cell : table.row(row))
                if (!cell->text.isEmpty())
                    text += inOneLine(cell->text) + u"    "_qs;
            text += u'\n';
        }
        return text;
    });
}

namespace {

// A table set in characters, each cell as narrow as `pdftotext -layout` finds it on a page.
class TornTable
{
public:
    explicit TornTable(const PublishedTable& table) : m_table(table)
    {
        for (const PublishedCell& cell : table.cells)
            if (cell.rowSpan == 1)
                makeRoom(cell, cell.row);
        for (const PublishedCell& cell : table.cells)
            if (cell.rowSpan > 1)
                makeRoom(cell, cell.row + cell.rowSpan - 1);
    }

    QString text() const
    {
        std::vector<QString> lines(static_cast<size_t>(top(m_table.rowCount)));
        for (const PublishedCell& cell : m_table.cells) {
            int line = top(cell.row);
            for (const QString& piece : piecesOf(cell)) {
                QString& text = lines[static_cast<size_t>(line++)];
                text = text.leftJustified(cell.column * width) + piece;
            }
        }
        QString text;
        for (const QString& line : lines)
            text += line + u'\n';
        return text;
    }

private:
    static constexpr int width = 8;

    static QStringList piecesOf(const PublishedCell& cell)
    {
        const int room = cell.columnSpan * width - 3;
        QStringList pieces;
        for (const QString& line : cell.text.split(u'\n', Qt::SkipEmptyParts))
            for (qsizetype at = 0; at < line.size(); at += room)
                pieces += line.sliced(at, std::min<qsizetype>(room, line.size() - at));
        return pieces;
    }

    // How many lines stand above a row.
    int top(int row) const
    {
        int lines = 0;
        for (int above = 0; above < row; ++above)
            lines += height(above);
        return lines;
    }

    int height(int row) const
    {
        const auto known = m_heights.find(row);
        return known == m_heights.end() ? 1 : known->second;
    }

    // By a higher last row.
    void makeRoom(const PublishedCell& cell, int last)
    {
        const int missing =
            static_cast<int>(piecesOf(cell).size()) - (top(last + 1) - top(cell.row));
        if (missing > 0)
            m_heights[last] = height(last) + missing;
    }

    const PublishedTable& m_table;
    std::map<int, int> m_heights; // of rows with more than one line
};

} // namespace

// The same from narrow columns: labels and heads are torn to a few characters a line.
QByteArray tornColumns(const Published& report)
{
    return plainText(report, [](const PublishedTable& table) { return TornTable(table).text(); });
}

// Every row as wide as the table, a ruler after the first.
QByteArray markdown(const Published& report)
{
    QString text = u"# "_qs + report.title + u"\n\n"_qs;
    for (const PublishedPart& part : report.parts) {
        text += u"## "_qs + part.heading + u"\n\n"_qs;
        for (const QString& prose : part.prose)
            text += prose + u"\n\n"_qs;
        for (const PublishedTable& table : part.tables) {
            for (int row = 0; row < table.rowCount; ++row) {
                text += u'|';
                for (const PublishedCell* cell : table.row(row))
                    text += u' ' + inOneLine(cell->text) + u" |"_qs;
                text += u" |"_qs.repeated(coveredIn(table, row)) + u'\n';
                if (row == 0)
                    text += u'|' + u"---|"_qs.repeated(table.columnCount) + u'\n';
            }
            text += u'\n';
        }
    }
    return text.toUtf8();
}

namespace {

QStringList textsOf(const PublishedTable& table, int row)
{
    QStringList texts;
    for (const PublishedCell* cell : table.row(row))
        texts += inOneLine(cell->text);
    return texts;
}

} // namespace

// A row a line, bars only between its cells.
QByteArray partedRows(const Published& report)
{
    return plainText(report, [](const PublishedTable& table) {
        QString text;
        for (int row = 0; row < table.rowCount; ++row)
            text += textsOf(table, row).join(u" | "_qs) + u'\n';
        return text;
    });
}

// A row a line, a bar behind each of its cells.
QByteArray closedRows(const Published& report)
{
    return plainText(report, [](const PublishedTable& table) {
        QString text;
        for (int row = 0; row < table.rowCount; ++row)
            text += textsOf(table, row).join(u" | "_qs) + u" |\n"_qs;
        return text;
    });
}

// Every cell in its column, a ruler after the first row.
QByteArray markdownWithoutOuterBars(const Published& report)
{
    return plainText(report, [](const PublishedTable& table) {
        QString text(u'\n');
        for (int row = 0; row < table.rowCount; ++row) {
            QStringList texts(table.columnCount);
            for (const PublishedCell* cell : table.row(row))
                texts[cell->column] = inOneLine(cell->text);
            text += texts.join(u" | "_qs) + u'\n';
            if (row == 0)
                text += QStringList(table.columnCount, u"---"_qs).join(u'|') + u'\n';
        }
        text += u'\n';
        return text;
    });
}

// One cell a line, the rows of figures numbered in a column of their own.
QByteArray serialNumbers(const Published& report)
{
    return plainText(report, [](const PublishedTable& table) {
        QString text;
        int serial = 0;
        bool isHead = false;
        for (int row = 0; row < table.rowCount; ++row) {
            const auto cells = table.row(row);
            const auto isFigure = [](const PublishedCell* cell) {
                return !cell->text.isEmpty() && std::ranges::all_of(cell->text, [](QChar c) {
                    return c.isDigit() || c < u'A' || c >= QChar(0xff00);
                });
            };
            const bool hasFigures = !cells.empty() && !isFigure(cells.front()) &&
                                    (cells.back()->text.isEmpty() || isFigure(cells.back()));
            if (hasFigures)
                text += QString::number(++serial) + u'\n';
            else if (!std::exchange(isHead, true))
                text += u"序号\n"_qs;
            isHead = !hasFigures;
            for (const PublishedCell* cell : cells)
                text += cell->text + u'\n';
        }
        return text;
    });
}

} // namespace gongkai::test
