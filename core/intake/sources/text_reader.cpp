// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/csv_reader.h"
#include "core/intake/sources/drawn_tables.h"
#include "core/intake/sources/marked_up_tables.h"
#include "core/intake/sources/open_end.h"
#include "core/intake/sources/readers.h"
#include "core/intake/sources/tabbed_lines.h"

#include <QRegularExpression>
#include <QStringList>
#include <QStringTokenizer>

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

namespace gongkai {
namespace {

constexpr qsizetype fewestQuoted = 10;    // lines
constexpr qsizetype mostCellsOfARow = 60; // the widest table has 15 columns

bool isBlankLine(QStringView line)
{
    return line.trimmed().isEmpty();
}

qsizetype quoteMarks(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] == u'>')
        at += at + 1 < line.size() && line[at + 1] == u' ' ? 2 : 1;
    return at;
}

// A mail that is quoted: without the “> ” in front of nearly every line.
QString withoutQuoting(const QString& text)
{
    if (!text.contains(u'>'))
        return text;
    qsizetype filled = 0;
    qsizetype quoted = 0;
    for (const QStringView line : QStringTokenizer{text, u'\n'}) {
        filled += !isBlankLine(line);
        quoted += quoteMarks(line) > 0;
    }
    if (quoted < fewestQuoted || quoted * 10 < filled * 9)
        return text;
    QString plain;
    for (const QStringView line : QStringTokenizer{text, u'\n'}) {
        plain += line.sliced(quoteMarks(line));
        plain += u'\n';
    }
    return plain;
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

// What stands between two empty lines of such a dump. A paragraph ends with its sentence, also
// where the first cell of a table follows without an empty line.
QStringList piecesOf(const QString& text)
{
    QStringList pieces;
    for (const QString& piece : text.split(QStringLiteral("\n\n"))) {
        bool isOpen = false;
        for (const QString& line : piece.split(u'\n')) {
            if (isOpen)
                pieces.last() += u'\n' + line;
            else
                pieces += line;
            isOpen = !line.trimmed().endsWith(u'。');
        }
    }
    return pieces;
}

void addCells(const QStringList& cells, bool lastIsClosed, std::vector<TextItem>& items)
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        items.push_back({tidyLines(cells[i]), lastIsClosed || i + 1 < cells.size(), false});
}

// “**12**”, “`12`”, “$12$”: marks of markdown.
QString withoutEmphasis(const QString& cell)
{
    static const QRegularExpression emphasis(
        QStringLiteral("^\\s*(\\*{1,3}|_{1,2}|`{1,2}|\\$)([^*_`$]+)\\1\\s*$"));
    const auto match = emphasis.match(cell);
    return match.hasMatch() ? match.captured(2) : cell;
}

qsizetype filledCells(const QString& line)
{
    return std::ranges::count_if(QStringView(line).split(u'|'),
                                 [](QStringView cell) { return !isBlankLine(cell); });
}

// How a text uses bars.
enum class Bars {
    Opening, // rows begin with one
    Between, // they only part the cells of a row, each of which is one line
    Closing, // rows end with one and are one line each, but begin with none
    Unknown, // a blank cell stands before one at the beginning of a line
};

// “| a | b |” and “a | b | ||” are rows; “a |” ends a cell, “|||” is three blank ones. A bar on a
// line of its own ends the cell before it when that has none yet.
void addPipeLine(const QString& line, Bars bars, std::vector<TextItem>& items)
{
    const QString trimmed = line.trimmed();
    QStringList cells = trimmed.split(u'|');
    const auto filled = filledCells(line);
    if (bars != Bars::Between && filled == 0 && !items.empty() && !items.back().endsCell &&
        !items.back().text.isEmpty()) {
        items.back().endsCell = true;
        cells.removeFirst();
    }
    const bool closed = bars != Bars::Between && cells.last().isEmpty();
    if (closed)
        cells.removeLast();
    const bool opened =
        bars == Bars::Opening && cells.size() > 2 && cells.first().isEmpty() && filled > 0;
    if (opened)
        cells.removeFirst();
    for (QString& cell : cells)
        cell = withoutEmphasis(cell);
    const bool wholeRow = opened || filled > 2 || bars == Bars::Between ||
                          (bars == Bars::Closing && closed && filled > 0);
    addCells(cells, closed || wholeRow, items);
    if (wholeRow)
        items.back().endsRow = true;
}

// A row whose end is certain. One far wider than any table has lost the ends of its lines: nobody
// knows which of its cells stand in one row.
void addRow(const QString& line, std::vector<TextItem>& items)
{
    const QStringList cells = line.split(u'\t');
    const auto first = std::ssize(items);
    addCells(cells, true, items);
    if (cells.size() > mostCellsOfARow)
        std::for_each(items.begin() + first, items.end(),
                      [](TextItem& item) { item.endsRow = true; });
    items.back().endsRow = true;
}

// The signs of a heading in markdown.
QString withoutHashes(const QString& line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] == u'#')
        ++at;
    return at > 0 && at <= 6 ? line.sliced(at).trimmed() : line;
}

// The numbers of bars that rows without any at their ends have among these lines, which follow each
// other: a bar at the end of another line that has as many stands beside a blank cell.
std::set<qsizetype> innerBars(const QStringList& lines, qsizetype begin)
{
    std::set<qsizetype> counts;
    for (qsizetype at = begin; at < lines.size() && lines[at].contains(u'|'); ++at) {
        const QString line = lines[at].trimmed();
        if (!line.startsWith(u'|') && !line.endsWith(u'|') && filledCells(line) > 2)
            counts.insert(line.count(u'|'));
    }
    return counts;
}

// Rows begin with a bar where most of those do that can be told. Else each row is one line where
// enough of them have several cells: closed by a bar when each of them is, and without one at their
// ends when most have none, so that a bar there stands beside a blank cell.
Bars barsOf(const QStringList& lines)
{
    constexpr int fewestRows = 3;
    std::set<qsizetype> inner;
    int all = 0;
    int several = 0; // bars
    int openedOfSeveral = 0;
    int opened = 0;
    int closed = 0;
    int begun = 0; // or opened by a blank cell
    int ended = 0; // likewise
    int rows = 0;
    int cells = 0; // lines of one
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines[i];
        if (!line.contains(u'|'))
            continue;
        if (i == 0 || !lines[i - 1].contains(u'|'))
            inner = innerBars(lines, i);
        if (isBlankLine(QString(line).remove(u'|')))
            continue;
        const QString trimmed = line.trimmed();
        const auto bars = line.count(u'|');
        const auto filled = filledCells(line);
        const bool hasOuter = !inner.contains(bars);
        ++all;
        begun += trimmed.startsWith(u'|');
        ended += trimmed.endsWith(u'|');
        opened += hasOuter && trimmed.startsWith(u'|');
        closed += hasOuter && trimmed.endsWith(u'|');
        rows += filled > 2;
        cells += filled < 2;
        several += bars >= 2;
        openedOfSeveral += bars >= 2 && hasOuter && trimmed.startsWith(u'|');
    }
    if (rows >= fewestRows && opened * 2 < all && closed * 2 < all)
        return Bars::Between;
    if (openedOfSeveral * 2 >= several)
        return Bars::Opening;
    return rows >= fewestRows && begun == 0 && ended == all && cells * 2 < all ? Bars::Closing
                                                                               : Bars::Unknown;
}

std::vector<TextItem> itemsOf(const QStringList& lines)
{
    std::vector<TextItem> items;
    const QStringList undrawn = withoutDrawing(lines);
    const Bars bars = barsOf(undrawn);
    for (const QString& line : undrawn) {
        if (line.contains(u'\t') && !isBlankLine(line))
            addRow(line, items);
        else if (line.contains(u'|'))
            addPipeLine(line, bars, items);
        else
            items.push_back({withoutHashes(tidyLines(line)), false, false});
    }
    return items;
}

// Columns of a screen.
int widthOf(QStringView line)
{
    int width = 0;
    for (const QChar c : line)
        width += c.unicode() >= 0x2e80 || QStringView(u"“”‘’—…　").contains(c) ? 2 : 1;
    return width;
}

// The lines of a text whose paragraphs a program broke at the width of a page.
class WrappedText
{
public:
    explicit WrappedText(const QStringList& lines) : m_lines(lines)
    {
        for (const QString& line : lines) {
            m_widths.push_back(widthOf(line));
            m_width = std::max(m_width, m_widths.back());
        }
    }

    QStringList joined() const
    {
        std::vector<qsizetype> broken;
        for (qsizetype i = 0; i + 1 < m_lines.size(); ++i)
            if (goesOn(i))
                broken.push_back(i);
        if (std::ssize(broken) < fewestBroken)
            return m_lines;
        QStringList paragraphs;
        auto next = broken.begin();
        bool isOpen = false;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (isOpen)
                paragraphs.back() += m_lines[i].trimmed();
            else
                paragraphs += m_lines[i];
            isOpen = next != broken.end() && *next == i;
            next += isOpen;
        }
        return paragraphs;
    }

private:
    static constexpr int narrowestPage = 60; // columns
    static constexpr int widestPage = 160;
    static constexpr int raggedness = 4;
    static constexpr qsizetype fewestBroken = 2;

    bool goesOn(qsizetype at) const
    {
        static const QRegularExpression clause(QStringLiteral("[，。；、：,]"));
        static const QRegularExpression end(QStringLiteral("[。；：！？;:!?)）\\s]$"));
        const QString& line = m_lines[at];
        return m_width >= narrowestPage && m_width <= widestPage &&
               m_widths[static_cast<size_t>(at)] > m_width - raggedness && line.contains(clause) &&
               !line.contains(end) && !hasColumns(line) && canGoOn(m_lines[at + 1]);
    }

    // A row of a table, in whatever shape.
    static bool hasColumns(const QString& line)
    {
        static const QRegularExpression pattern(
            QStringLiteral("[|｜\\t\\n\\x{2500}-\\x{257f}]|\\S[\\s　]{2,}\\S|(?:\\s[0-9.]+){2}"));
        return pattern.match(line).hasMatch();
    }

    // No paragraph begins here.
    static bool canGoOn(const QString& line)
    {
        static const QRegularExpression begins(
            QStringLiteral("^(?:[\\s　]|第?[(（]?[一二三四五六七八九十]{1,3}(?:[)）、.．]|部分)|"
                           "[(（]?[0-9]{1,2}[)）、．]|[0-9]{1,2}\\.(?![0-9])|[①-⑩㈠-㈩#*•·-])"));
        static const QRegularExpression word(QStringLiteral("[\\x{3400}-\\x{9fff}]"));
        return line.contains(word) && !begins.match(line).hasMatch() && !hasColumns(line);
    }

    const QStringList& m_lines;
    std::vector<int> m_widths;
    int m_width = 0; // of the page
};

// A sheet saved as text: nearly every record has all the fields, so each stands in its column. What
// a shorter one lacks is a hole: nobody knows where it was lost.
bool isGrid(const std::vector<QStringList>& records, qsizetype width)
{
    const auto whole = std::ranges::count(records, width, &QStringList::size);
    return records.size() >= 5 && width >= 3 && whole * 5 >= std::ssize(records) * 4;
}

SourceTable gridOf(const std::vector<QStringList>& records, qsizetype width)
{
    std::vector<SourceCell> cells;
    for (int row = 0; row < static_cast<int>(records.size()); ++row)
        for (qsizetype column = 0; column < records[static_cast<size_t>(row)].size(); ++column)
            cells.push_back({row, static_cast<int>(column), 1, 1,
                             tidyLines(records[static_cast<size_t>(row)][column])});
    return {static_cast<int>(records.size()), static_cast<int>(width), std::move(cells)};
}

// Neither a bar nor a blank nor the end of the line stands behind the last character.
bool endsOpen(const QString& text)
{
    return !text.isEmpty() && !text.back().isSpace();
}

// The text as a sheet, when it is one; nothing otherwise.
Result<std::optional<SourceDocument>> asSheet(const QString& text, Budget& budget)
{
    for (const QChar separator : {u'\t', u',', u';'}) {
        if (!text.contains(separator))
            continue;
        Budget attempt = budget; // what is no sheet is read once more
        const auto records = readRecords(text, separator, attempt);
        if (!records) {
            budget = attempt;
            return fail(records.error());
        }
        qsizetype width = 0;
        for (const QStringList& record : *records)
            width = std::max(width, record.size());
        if (!isGrid(*records, width))
            continue;
        budget = attempt;
        if (!budget.take(Limit::Rows, std::ssize(*records)) ||
            !budget.take(Limit::Cells, width * std::ssize(*records)))
            return budget.refusal();
        SourceDocument sheet{{gridOf(*records, width)}, {}, {}};
        if (endsOpen(text))
            markOpenEnd(sheet);
        return std::optional(std::move(sheet));
    }
    return std::optional<SourceDocument>();
}

// A hyphen that is seen only at the end of a line, unless a copy lost what it was; a character of
// control, which a program may have drawn as anything.
bool isUnsureSign(QChar c)
{
    return (c < u' ' && c != u'\n') || c == u'\x7f' || c == u'\u00ad';
}

// Before a digit such a sign may be a minus, behind one as well.
void markUnsureSigns(QString& text)
{
    const auto isDigit = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isDigit();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isUnsureSign(text[at]))
            continue;
        qsizetype end = at + 1; // of these signs and the blanks in and behind them
        while (end < text.size() && (text[end] == u' ' || isUnsureSign(text[end])))
            ++end;
        const bool isInWord = at > 0 && text[at - 1].isLetter() && text[at - 1] < u'\u0250';
        const bool isBehindBlank = at > 0 && text[at - 1] == u' ';
        const bool isBehind = isDigit(at - (isBehindBlank ? 2 : 1)) &&
                              (end >= text.size() || text[end - 1] == u' ' || text[end] == u'\n');
        if ((isDigit(end) && !isInWord) || isBehind)
            text[at] = QChar::ReplacementCharacter;
        at = end - 1;
    }
}

} // namespace

QString tidyLines(QStringView text)
{
    QString tidied;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        const QString line = text.sliced(begin, end - begin).toString().simplified();
        if (!line.isEmpty())
            tidied += tidied.isEmpty() ? line : u'\n' + line;
        begin = end + 1;
    }
    // Nobody sees these.
    tidied.removeIf([](QChar c) { return (c >= u'\u200b' && c <= u'\u200f') || c == u'\ufeff'; });
    markUnsureSigns(tidied);
    tidied.removeIf(isUnsureSign);
    return tidied;
}

bool isDrawnByField(QStringView code)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(?:SYMBOL|EQ)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(code).hasMatch();
}

Result<SourceDocument> readTextSource(const QString& source, Budget& budget)
{
    if (!budget.allow(Limit::Bytes, source.size()))
        return budget.refusal();
    const QString text = withoutQuoting(source);
    auto sheet = asSheet(text, budget);
    if (!sheet)
        return fail(sheet.error());
    if (*sheet)
        return std::move(**sheet);
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    // A page begins behind the end of a line, which may go on there.
    plain.replace(QStringLiteral("\n\f"), QStringLiteral("\n"));
    for (const QChar end : {u'\r', u'\v', u'\f', u'\x85', u'\u2028', u'\u2029'})
        plain.replace(end, u'\n');
    if (!budget.take(Limit::Characters, plain.size()) ||
        !budget.take(Limit::Lines, plain.count(u'\n')) ||
        !budget.take(Limit::Fields, plain.count(u'\t') + plain.count(u'|') + plain.count(u'&')))
        return budget.refusal();
    plain = withTablesAsRows(plain);
    QStringList lines = plain.split(u'\n');
    if (isDoubleSpaced(lines))
        lines = piecesOf(plain);
    for (QString& line : lines)
        line = withoutTabsInWords(line);
    SourceDocument document{{}, itemsOf(WrappedText(lines).joined()), {}};
    if (endsOpen(source))
        markOpenEnd(document);
    return document;
}

} // namespace gongkai
