// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/tabbed_lines.h"

#include "core/base/figure.h"
#include "core/intake/sources/readers.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

constexpr qsizetype mostTabsInFront = 2; // of a paragraph
constexpr int fewestRows = 2;            // with figures, that make tabs the borders of cells

bool isFigureText(const QString& text)
{
    return !text.isEmpty() && readFigure(text, CellType::Money).has_value();
}

qsizetype filledIn(const QStringList& fields)
{
    return std::ranges::count_if(fields, [](const QString& field) { return !field.isEmpty(); });
}

// A line of a table of contents: a part and its page.
bool isOfContents(const QString& line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[一二三四五六七八九十]{1,3}、[^\\t]*\\t+[0-9]{1,3}$"));
    return pattern.match(line).hasMatch();
}

bool isRow(const QString& line)
{
    return line.contains(u'\t') && !line.contains(u'。') && filledIn(line.split(u'\t')) > 1 &&
           !isOfContents(line);
}

bool isRowWithFigure(const QString& line)
{
    return isRow(line) && isFigureText(line.section(u'\t', -1));
}

bool isRow(const SourceBlock& block)
{
    const QString* text = std::get_if<QString>(&block);
    return text && isRow(*text);
}

// Lines with tabs in one paragraph are rows as well.
std::vector<SourceBlock> inLines(std::vector<SourceBlock> blocks)
{
    std::vector<SourceBlock> all;
    for (SourceBlock& block : blocks) {
        const QString* text = std::get_if<QString>(&block);
        if (!text || !text->contains(u'\t') || !text->contains(u'\n')) {
            all.push_back(std::move(block));
            continue;
        }
        for (const QString& line : text->split(u'\n'))
            all.emplace_back(line);
    }
    return all;
}

void addItems(const QString& text, std::vector<TextItem>& items)
{
    if (!isRow(text)) {
        for (const QString& line : tidyLines(text).split(u'\n', Qt::SkipEmptyParts))
            items.push_back({line, false, false});
        return;
    }
    for (const QString& field : text.split(u'\t'))
        items.push_back({field, true, false});
    items.back().endsRow = true;
}

SourceTable looseTable(const std::vector<SourceBlock>& blocks, size_t begin, size_t end,
                       Budget& budget)
{
    SourceTableBuilder builder(budget);
    for (size_t i = begin; i < end; ++i) {
        builder.beginRow();
        for (const QString& field : std::get<QString>(blocks[i]).split(u'\t'))
            builder.addCell(field);
    }
    SourceTable table = builder.take();
    table.setLoose();
    return table;
}

std::vector<SourceBlock> withLooseTables(std::vector<SourceBlock> blocks, Budget& budget)
{
    std::vector<SourceBlock> all;
    for (size_t i = 0; i < blocks.size();) {
        size_t end = i;
        while (end < blocks.size() && isRow(blocks[end]))
            ++end;
        if (end > i)
            all.emplace_back(looseTable(blocks, i, end, budget));
        else
            all.push_back(std::move(blocks[end++]));
        i = end;
    }
    return all;
}

// “一、”, “（二）”, “3.”, “•”: what stands before words and is no cell.
bool isNumberAlone(const QString& field)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:第?[一二三四五六七八九十]{1,3}(?:[、.．]|部分)|[0-9]{1,2}[、.．)）]|"
                       "[(（][一二三四五六七八九十0-9]{1,3}[)）][、.．]?|[•·●◆■*-])$"));
    return pattern.match(field).hasMatch();
}

} // namespace

QString withoutTabsInWords(const QString& line)
{
    const qsizetype tabs = line.count(u'\t');
    if (tabs == 0)
        return line;
    QStringList words;
    for (const QString& field : line.split(u'\t'))
        if (const QString text = tidyLines(field); !text.isEmpty())
            words += text;
    if (words.isEmpty() || isFigureText(words.last()))
        return isOfContents(tidyTabs(line)) ? words.join(u' ') : line;
    const bool isSetIn = words.size() == 1 && line.lastIndexOf(u'\t') < line.indexOf(words[0]) &&
                         tabs <= mostTabsInFront;
    const bool isNumbered = words.size() == 2 && tabs <= mostTabsInFront && isNumberAlone(words[0]);
    const bool isSentence =
        line.contains(u'。') && std::ranges::none_of(words, isFigureText) && words.size() > 1;
    if (isNumbered)
        return words.join(QString());
    return isSetIn || isSentence ? words.join(u' ') : line;
}

QString tidyTabs(QStringView text)
{
    QStringList lines;
    for (const QStringView line : text.split(u'\n')) {
        QStringList fields;
        for (const QStringView field : line.split(u'\t'))
            fields += tidyLines(field);
        while (!fields.isEmpty() && fields.last().isEmpty())
            fields.removeLast();
        if (filledIn(fields) == 1) // only set in
            lines += fields.last();
        else if (!fields.isEmpty())
            lines += fields.join(u'\t');
    }
    return lines.join(u'\n');
}

void readTabs(SourceDocument& document, Budget& budget)
{
    std::vector<SourceBlock> blocks = inLines(std::exchange(document.blocks, {}));
    qint64 rows = 0;
    qint64 fields = 0;
    bool hasTable = false;
    for (const SourceBlock& block : blocks) {
        const QString* text = std::get_if<QString>(&block);
        hasTable = hasTable || !text;
        rows += text && isRowWithFigure(*text);
        fields += text ? text->count(u'\t') + 1 : 0;
    }
    if (rows >= fewestRows && !budget.take(Limit::Fields, fields))
        return;
    if (rows >= fewestRows && !hasTable) {
        for (const SourceBlock& block : blocks)
            addItems(std::get<QString>(block), document.items);
        return;
    }
    if (rows >= fewestRows)
        blocks = withLooseTables(std::move(blocks), budget);
    for (SourceBlock& block : blocks)
        if (QString* text = std::get_if<QString>(&block))
            *text = tidyLines(*text);
    document.blocks = std::move(blocks);
}

} // namespace gongkai
