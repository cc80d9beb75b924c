// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/markdown_page.h"

#include <QRegularExpression>
#include <QStringList>
#include <QStringTokenizer>

namespace gongkai {
namespace {

// Where the tables of a text begin and end; a table in a table is of the outer one.
QList<std::pair<qsizetype, qsizetype>> tablesIn(const QString& text)
{
    static const QRegularExpression tag(QStringLiteral("<(/?)table\\b[^<>]*>"),
                                        QRegularExpression::CaseInsensitiveOption);
    QList<std::pair<qsizetype, qsizetype>> tables;
    qsizetype depth = 0;
    for (auto tags = tag.globalMatch(text); tags.hasNext();) {
        const auto match = tags.next();
        if (match.captured(1).isEmpty()) {
            if (depth++ == 0)
                tables.emplace_back(match.capturedStart(), text.size());
        } else if (depth > 0 && --depth == 0) {
            tables.last().second = match.capturedEnd();
        }
    }
    return tables;
}

// Without the signs of a heading or of emphasis.
QString paragraphOf(QStringView line)
{
    static const QRegularExpression hashes(QStringLiteral("^#{1,6}\\s*(?=\\S)"));
    QString text = line.trimmed().toString().remove(hashes);
    return text.isEmpty() ? QString() : QStringLiteral("<p>") + text + QStringLiteral("</p>\n");
}

QString paragraphsOf(QStringView text)
{
    QString paragraphs;
    for (const QStringView line : QStringTokenizer{text, u'\n'})
        paragraphs += paragraphOf(line);
    return paragraphs;
}

} // namespace

QString withLinesAsParagraphs(const QString& text)
{
    static const QRegularExpression blocks(
        QStringLiteral("<(?:!doctype|html|head|body|title|p|div|br|h[1-6]|li|pre|section|article|"
                       "center|td|tr)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const auto tables = tablesIn(text);
    if (tables.isEmpty())
        return text;
    QString page;
    qsizetype at = 0;
    for (const auto& [begin, end] : tables) {
        const QStringView before = QStringView(text).sliced(at, begin - at);
        if (blocks.match(before.toString()).hasMatch())
            return text;
        page += paragraphsOf(before) + text.sliced(begin, end - begin);
        at = end;
    }
    const QStringView rest = QStringView(text).sliced(at);
    return blocks.match(rest.toString()).hasMatch() ? text : page + paragraphsOf(rest);
}

} // namespace gongkai
