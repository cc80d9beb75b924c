// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/named_figures.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/tolerances.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace gongkai {
namespace {

constexpr qint64 stepsOfALine = 64;

struct NamedRow
{
    QString label;
    QStringList names; // of its columns
    QStringList figures;
};

// “自然人5，总计：40件”, “自然人=5 总计=40”: nothing but such pairs.
bool takePairs(const QString& text, NamedRow& row)
{
    static const QRegularExpression pattern(
        QStringLiteral("([^0-9０-９\\s，,、；;：:=＝]{2,20}?)\\s*[：:为=＝]?\\s*"
                       "([0-9０-９]+(?:[.．][0-9０-９]+)?)\\s*[件条个项次]?(?:[\\s，,、；;]+|$)"));
    qsizetype end = 0;
    for (auto pairs = pattern.globalMatch(text); pairs.hasNext();) {
        const auto pair = pairs.next();
        if (pair.capturedStart() != end)
            return false;
        row.names += pair.captured(1);
        row.figures += pair.captured(2);
        end = pair.capturedEnd();
    }
    return end == text.size();
}

// Every figure of some row of the form with this label is named once, and nothing else is.
bool isWholeRow(const NamedRow& row, const FormIndex& form)
{
    QStringList keys;
    for (const QString& name : row.names)
        keys += form.keyOf(name);
    keys.sort();
    const std::vector<int>& lines = form.linesWithKey(form.keyOf(row.label));
    return std::ranges::any_of(lines, [&](int number) {
        QStringList wanted;
        for (const FormFigure& figure : form.lines()[static_cast<size_t>(number)].figures)
            wanted += figure.above.value(0);
        wanted.sort();
        return wanted == keys && wanted.size() > 2;
    });
}

// Where the label of a short line may end; -1 for nowhere.
qsizetype colonIn(const QString& text)
{
    static const QRegularExpression colon(QStringLiteral("[：:]"));
    return text.size() > tolerance::longestSplitLine ? -1 : text.indexOf(colon);
}

std::optional<NamedRow> rowIn(const QString& text, const FormIndex& form)
{
    static const QRegularExpression end(QStringLiteral("[\\s。；;，,]+$"));
    const qsizetype colon = colonIn(text);
    NamedRow row{text.first(colon).trimmed(), {}, {}};
    const QString pairs = text.sliced(colon + 1).trimmed().remove(end);
    return takePairs(pairs, row) && isWholeRow(row, form) ? std::optional(std::move(row))
                                                          : std::nullopt;
}

SourceTable tableOf(const std::vector<NamedRow>& rows)
{
    const QStringList& names = rows.front().names;
    std::vector<SourceCell> cells{{0, 0, 1, 1, {}}};
    for (int column = 0; column < static_cast<int>(names.size()); ++column)
        cells.push_back({0, column + 1, 1, 1, names[column]});
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const NamedRow& named = rows[static_cast<size_t>(row)];
        cells.push_back({row + 1, 0, 1, 1, named.label});
        for (int column = 0; column < static_cast<int>(names.size()); ++column)
            cells.push_back(
                {row + 1, column + 1, 1, 1, named.figures[named.names.indexOf(names[column])]});
    }
    return {static_cast<int>(rows.size()) + 1, static_cast<int>(names.size()) + 1,
            std::move(cells)};
}

bool haveSameColumns(const NamedRow& one, const NamedRow& other)
{
    return one.names.size() == other.names.size() &&
           std::ranges::all_of(one.names,
                               [&](const QString& name) { return other.names.contains(name); });
}

} // namespace

void tablesOfNamedFigures(std::vector<SourceBlock>& blocks, const FormIndex& form, Budget& budget)
{
    std::vector<SourceBlock> read;
    for (size_t at = 0; at < blocks.size();) {
        std::vector<NamedRow> rows;
        size_t end = at;
        for (; end < blocks.size(); ++end) {
            const QString* text = std::get_if<QString>(&blocks[end]);
            const bool mayBeRow = text && colonIn(*text) > 0;
            auto row = mayBeRow && budget.take(Limit::Steps, stepsOfALine) ? rowIn(*text, form)
                                                                           : std::nullopt;
            if (!row || (!rows.empty() && !haveSameColumns(rows.front(), *row)))
                break;
            rows.push_back(*std::move(row));
        }
        const auto width = rows.empty() ? 0 : rows.front().names.size() + 1;
        if (rows.size() >= tolerance::fewestRowTables &&
            budget.take(Limit::Rows, std::ssize(rows) + 1) &&
            budget.take(Limit::Cells, width * (std::ssize(rows) + 1))) {
            read.emplace_back(tableOf(rows));
            at = end;
            continue;
        }
        end = std::max(end, at + 1);
        std::move(blocks.begin() + static_cast<std::ptrdiff_t>(at),
                  blocks.begin() + static_cast<std::ptrdiff_t>(end), std::back_inserter(read));
        at = end;
    }
    blocks = std::move(read);
}

} // namespace gongkai
