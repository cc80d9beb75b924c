// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/marked_up_tables.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <utility>

namespace gongkai {
namespace {

QString rowOf(const QStringList& cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
}

// One of MediaWiki: “style="…" | 规章” is “规章”.
QString withoutAttributes(const QString& cell)
{
    const qsizetype bar = cell.indexOf(u'|');
    const bool hasAttributes = bar > 0 && cell.left(bar).contains(u'=');
    return (hasAttributes ? cell.sliced(bar + 1) : cell).simplified();
}

// The lines between “{|” and “|}” as rows; nothing where cells are merged.
std::optional<QStringList> wikiRows(const QStringList& lines)
{
    static const QRegularExpression merged(QStringLiteral("(?:row|col)span|^\\s*\\{\\|"),
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression borders(QStringLiteral("\\|\\||!!"));
    if (lines.join(u'\n').contains(merged))
        return std::nullopt;
    QStringList rows;
    QStringList cells;
    const auto endRow = [&] {
        if (!cells.isEmpty())
            rows += rowOf(std::exchange(cells, {}));
    };
    for (const QString& one : lines) {
        const QString line = one.trimmed();
        if (line.startsWith(QStringLiteral("|-"))) {
            endRow();
        } else if (line.startsWith(QStringLiteral("|+"))) {
            endRow();
            rows += withoutAttributes(line.sliced(2));
        } else if (line.startsWith(u'|') || line.startsWith(u'!')) {
            for (const QString& cell : line.sliced(1).split(borders))
                cells += withoutAttributes(cell);
        } else if (!cells.isEmpty() && !line.isEmpty()) {
            cells.last() += u' ' + line;
        }
    }
    endRow();
    return rows;
}

// The rows between \begin{tabular}{…} and \end{tabular}; nothing where cells are merged.
std::optional<QStringList> latexRows(const QStringList& lines)
{
    static const QRegularExpression merged(QStringLiteral("\\\\(?:multicolumn|multirow|begin)\\b"));
    static const QRegularExpression rules(
        QStringLiteral("\\\\(?:h|c)line(?:\\{[^{}]*\\})?|\\\\(?:top|mid|bottom)rule|^\\s*\\[[^\\]]*"
                       "\\]"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression border(QStringLiteral("(?<!\\\\)&"));
    static const QRegularExpression escaped(QStringLiteral("\\\\([&%_#$])"));
    const QString body = lines.join(u'\n');
    if (body.contains(merged))
        return std::nullopt;
    QStringList rows;
    for (QString row : body.split(QStringLiteral("\\\\"))) {
        row.remove(rules);
        if (row.trimmed().isEmpty())
            continue;
        QStringList cells;
        for (const QString& cell : row.split(border))
            cells += cell.simplified().replace(escaped, QStringLiteral("\\1"));
        rows += rowOf(cells);
    }
    return rows;
}

// How the tables of one language are marked: the lines before and behind them, and their rows.
struct Markup
{
    QRegularExpression begin;
    QRegularExpression end;
    std::optional<QStringList> (*rows)(const QStringList& lines);
};

QStringList withTables(const QStringList& lines, const Markup& markup)
{
    QStringList plain;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].contains(markup.begin)) {
            plain += lines[i];
            continue;
        }
        const qsizetype end = lines.indexOf(markup.end, i + 1);
        if (end < 0) // of no later one, either
            return plain + lines.sliced(i);
        const auto rows = markup.rows(lines.sliced(i + 1, end - i - 1));
        plain += rows ? *rows : lines.sliced(i, end - i + 1);
        i = end;
    }
    return plain;
}

} // namespace

QString withTablesAsRows(const QString& text)
{
    static const Markup wiki{QRegularExpression(QStringLiteral("^\\s*\\{\\|")),
                             QRegularExpression(QStringLiteral("^\\s*\\|\\}")), wikiRows};
    static const QString latexTable = QStringLiteral("\\{(?:tabular[*x]?|longtable)\\}");
    static const Markup latex{QRegularExpression(QStringLiteral("\\\\begin") + latexTable),
                              QRegularExpression(QStringLiteral("\\\\end") + latexTable),
                              latexRows};
    const bool mayHaveTables =
        text.contains(QStringLiteral("{|")) || text.contains(QStringLiteral("\\begin{"));
    return mayHaveTables ? withTables(withTables(text.split(u'\n'), wiki), latex).join(u'\n')
                         : text;
}

} // namespace gongkai
