// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/doubtful_rows.h"

#include "core/base/numbering.h"
#include "core/intake/match/tolerances.h"
#include "core/intake/sources/cell_words.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace gongkai {
namespace {

using SourceRow = std::pair<int, int>;         // block and row
using RowOfForm = std::pair<QString, QString>; // table and row

constexpr size_t mostOthers = 16; // of one row that are held against it

struct LeftRow
{
    SourceRow at;
    QString label;
    QStringList texts;
};

// Words between two tables that are none of a table that was pulled apart.
bool parts(const QString& text)
{
    return text.size() > tolerance::longestStrayLabel || hasSentence(text) ||
           numberingOf(text).scheme <= Scheme::Chinese;
}

// By block: how many words that part tables stand before it.
std::vector<int> runsOf(const std::vector<SourceBlock>& blocks)
{
    std::vector<int> runs;
    int run = 0;
    for (const SourceBlock& block : blocks) {
        const auto* text = std::get_if<QString>(&block);
        run += text && parts(*text);
        runs.push_back(run);
    }
    return runs;
}

// What is only listed as a whole, as of another body or in another measure, says nothing of a row.
// A row of its own is one that could not be read.
bool isOfThisReport(int block, const std::vector<SourceBlock>& blocks)
{
    const auto* table = std::get_if<SourceTable>(&blocks[static_cast<size_t>(block)]);
    return table && !table->isAside() && (!table->isLoose() || table->rowCount() == 1);
}

std::map<SourceRow, LeftRow> leftRows(const SourceMatch& match)
{
    std::map<SourceRow, LeftRow> rows;
    for (const MatchReport::LeftOver& left : match.leftOver) {
        if (left.label.isEmpty() || left.place.row < 0 ||
            !isOfThisReport(left.place.block, match.blocks))
            continue;
        LeftRow& row = rows[{left.place.block, left.place.row}];
        row.at = {left.place.block, left.place.row};
        row.label = left.label;
        row.texts += left.text;
    }
    return rows;
}

// Which of the form's rows a label names; nothing when there is not just one.
std::optional<RowOfForm> rowNamed(const QString& label, const FormIndex& form)
{
    const std::vector<int>& lines = form.linesWithKey(form.keyOf(label));
    if (lines.size() != 1)
        return std::nullopt;
    const auto& figures = form.lines()[static_cast<size_t>(lines.front())].figures;
    if (figures.empty())
        return std::nullopt;
    return RowOfForm(figures.front().id.table, figures.front().id.row);
}

// Different rows that were not placed, by the row of the form they name and the run they stand in.
using LeftByRow = std::map<std::pair<RowOfForm, int>, std::map<QStringList, LeftRow>>;

LeftByRow leftByRow(const SourceMatch& match, const FormIndex& form, const std::vector<int>& runs)
{
    LeftByRow byRow;
    for (auto& [at, left] : leftRows(match))
        if (const auto row = rowNamed(left.label, form)) {
            auto& others = byRow[{*row, runs[static_cast<size_t>(at.first)]}];
            if (others.size() < mostOthers)
                others.emplace(left.texts, left);
        }
    return byRow;
}

// As many figures as the row, or nearly, and others: a row that lost one.
bool isSaidOtherwise(const QStringList& left, const QStringList& placed)
{
    return left != placed && left.size() * 2 >= placed.size();
}

} // namespace

void listDoubtfulRows(SourceMatch& match, const FormIndex& form)
{
    const std::vector<int> runs = runsOf(match.blocks);
    const LeftByRow lefts = leftByRow(match, form, runs);
    std::map<std::pair<RowOfForm, SourceRow>, std::vector<size_t>> placed;
    for (size_t i = 0; i < match.placements.size(); ++i) {
        const Placement& one = match.placements[i];
        placed[{{one.cell.table, one.cell.row}, {one.place.block, one.place.row}}].push_back(i);
    }
    std::map<size_t, QString> doubtful; // placements, and the label of their row
    for (const auto& [at, numbers] : placed) {
        const SourceRow place = at.second;
        const auto others = lefts.find({at.first, runs[static_cast<size_t>(place.first)]});
        if (others == lefts.end())
            continue;
        QStringList texts;
        for (const size_t number : numbers)
            texts += match.placements[number].text;
        const auto other = std::ranges::find_if(others->second, [&](const auto& left) {
            return left.second.at != place && isSaidOtherwise(left.first, texts);
        });
        if (other != others->second.end())
            for (const size_t number : numbers)
                doubtful.emplace(number, other->second.label);
    }
    for (const auto& [number, label] : doubtful) {
        const Placement& one = match.placements[number];
        if (!one.text.trimmed().isEmpty())
            match.leftOver.push_back({label, one.text, one.place});
    }
    size_t number = 0;
    std::erase_if(match.placements, [&](const Placement&) { return doubtful.contains(number++); });
}

} // namespace gongkai
