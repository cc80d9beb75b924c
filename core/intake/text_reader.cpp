// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/readers.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qsizetype largestText = 32 * 1024 * 1024;

bool isBlankLine(QStringView line)
{
    return line.trimmed().isEmpty();
}

// A dump with an empty line after each line: pages saved as text. Then what stands between two
// empty lines, be it nothing, is one line of the page.
bool isDoubleSpaced(const QStringList& lines)
{
    qsizetype filled = 0;
    qsizetype together = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        filled += !isBlankLine(lines[i]);
        together += !isBlankLine(lines[i]) && !isBlankLine(lines[i + 1]);
    }
    return filled >= 20 && together * 5 < filled;
}

void addCells(const QStringList& cells, bool lastIsClosed, std::vector<TextItem>& items)
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        items.push_back({tidyLines(cells[i]), lastIsClosed || i + 1 < cells.size(), false});
}

// “| a | b |” is a row; “a |” ends a cell, “|||” is three blank ones, “a | b” is two.
void addPipeLine(const QString& line, std::vector<TextItem>& items)
{
    static const QRegularExpression ruler(QStringLiteral("^[|:\\-+ ]*-[|:\\-+ ]*$"));
    const QString trimmed = line.trimmed();
    if (ruler.match(trimmed).hasMatch())
        return;
    QStringList cells = trimmed.split(u'|');
    const bool closed = cells.last().isEmpty();
    if (closed)
        cells.removeLast();
    const bool wholeRow =
        cells.size() > 2 && cells.first().isEmpty() &&
        std::ranges::any_of(cells, [](const QString& cell) { return !isBlankLine(cell); });
    if (wholeRow)
        cells.removeFirst();
    addCells(cells, closed, items);
    if (wholeRow)
        items.back().endsCell = items.back().endsRow = true;
}

bool isPipeLine(const QString& line)
{
    return line.contains(u'|');
}

class TextReader
{
public:
    void read(const QStringList& lines)
    {
        for (const QString& line : lines) {
            if (line.contains(u'\t') && !isBlankLine(line)) {
                m_rows += line.split(u'\t');
                continue;
            }
            flushRows();
            if (isPipeLine(line))
                addPipeLine(line, m_items);
            else
                m_items.push_back({tidyLines(line), false, false});
        }
        flushRows();
    }

    std::vector<TextItem> takeItems() { return std::move(m_items); }

private:
    // Each row's end is certain.
    void flushRows()
    {
        for (const QStringList& row : m_rows) {
            addCells(row, true, m_items);
            m_items.back().endsRow = true;
        }
        m_rows.clear();
    }

    QList<QStringList> m_rows;
    std::vector<TextItem> m_items;
};

} // namespace

QString tidyLines(QStringView text)
{
    QStringList lines;
    for (const QString& line : text.toString().split(u'\n'))
        if (const QString tidy = line.simplified(); !tidy.isEmpty())
            lines += tidy;
    QString tidied = lines.join(u'\n');
    tidied.removeIf([](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x20 && u != u'\n') || u == 0x7f || (u >= 0x200b && u <= 0x200f) ||
               u == 0xfeff || u == 0x00ad;
    });
    return tidied;
}

Result<SourceDocument> readTextSource(const QString& text, const QString& what)
{
    if (text.size() > largestText)
        return tooLargeToBeAReport(what);
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QStringList lines = plain.split(u'\n');
    if (isDoubleSpaced(lines))
        lines = plain.split(QStringLiteral("\n\n"));
    if (lines.size() > largestSource)
        return tooLargeToBeAReport(what);
    TextReader reader;
    reader.read(lines);
    SourceDocument document;
    document.items = reader.takeItems();
    if (document.items.size() > static_cast<size_t>(largestSource))
        return tooLargeToBeAReport(what);
    return document;
}

} // namespace gongkai
