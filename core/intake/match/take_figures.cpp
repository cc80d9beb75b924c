// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/take_figures.h"
#include "core/intake/match/tolerances.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace gongkai {
namespace {

const QRegularExpression& thousandsByBlanks()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9０-９])[0-9０-９]{1,3}(?:\\p{Zs}[0-9０-９]{3})+(?![0-9０-９])"));
    return pattern;
}

// Blanks beside digits say nothing. Between digits they part two figures, which nobody may join,
// except where they part thousands.
QString withoutBlanks(const QString& text, Blanks between)
{
    static const QRegularExpression beside(
        QStringLiteral("(?<![0-9０-９])[\\s\\p{Z}]+|[\\s\\p{Z}]+(?![0-9０-９])"));
    static const QRegularExpression blanks(QStringLiteral("\\p{Zs}+"));
    QString kept = text.trimmed();
    const auto found = thousandsByBlanks().match(kept);
    if (between == Blanks::PartThousands && found.hasMatch())
        kept.replace(found.capturedStart(), found.capturedLength(),
                     found.captured().remove(blanks));
    return kept.remove(beside);
}

// “466 764” beside a blank cell: the blank may part thousands, or two figures of which one slipped.
Blanks blanksIn(const Placement& placement, const std::vector<Placement>& all, const Form& form)
{
    const Table* table = form.table(placement.cell.table);
    if (!table || !placement.text.contains(thousandsByBlanks()))
        return Blanks::PartThousands;
    const auto columnOf = [&](const CellId& cell) {
        return std::ranges::find(table->columns, cell.column, &Column::id) - table->columns.begin();
    };
    const auto own = columnOf(placement.cell);
    const bool isBeside = std::ranges::any_of(all, [&](const Placement& other) {
        return other.cell.table == placement.cell.table && other.cell.row == placement.cell.row &&
               std::abs(columnOf(other.cell) - own) == 1 && other.text.trimmed().isEmpty();
    });
    return isBeside ? Blanks::MayPartFigures : Blanks::PartThousands;
}

// Amounts need a unit: in the cell, or as the source's labels state it. 0 is 0 in any.
bool isUnitUnknown(const ReadFigure& read, const Placement& placement)
{
    return read.figure.isNumber() && !read.figure.value().isZero() && !read.unitStated &&
           placement.unit.isEmpty();
}

// “￥300.00” under “（万元）”: the sign is that of 元, and the label says 万元.
bool isUnitDoubtful(const ReadFigure& read, const Placement& placement)
{
    static const QRegularExpression sign(QStringLiteral("[¥￥]|人民币|RMB|CNY"),
                                         QRegularExpression::CaseInsensitiveOption);
    return read.figure.isNumber() && !read.figure.value().isZero() && !read.unitStated &&
           placement.unit != u"元" && placement.text.contains(sign);
}

// Figures are the same with their units: 100 万元 is not 100 元, nor 100 of nobody knows what. What
// is no figure is the same when it reads the same.
bool isSame(const MatchedCell::Candidate& one, const MatchedCell::Candidate& other)
{
    return one.figure == other.figure && (!one.figure.isBlank() || one.original == other.original);
}

// With the unit that a label states, so that one is told from the other.
MatchedCell::Candidate candidate(const MatchedCell& cell)
{
    return {cell.original + cell.unit, cell.figure, cell.place};
}

// The same cell once more: nothing new, or a conflict.
void addFigure(MatchedCell& first, const MatchedCell& again)
{
    const auto isKnown = [&again](const MatchedCell::Candidate& known) {
        return isSame(known, candidate(again));
    };
    if (first.state != MatchedCell::State::Conflict) {
        if (isKnown(candidate(first)))
            return;
        first.candidates = {candidate(first)};
        first.state = MatchedCell::State::Conflict;
        first.figure = Figure();
        first.reason.clear();
    }
    if (first.candidates.size() < tolerance::mostCandidates &&
        std::ranges::none_of(first.candidates, isKnown))
        first.candidates.push_back(candidate(again));
}

} // namespace

MatchedCell readPlacement(const Placement& placement, const Form& form, Blanks between)
{
    MatchedCell cell{placement.cell, placement.place, placement.text, {}, {}, {}};
    const CellType type = form.cellType(placement.cell);
    const QString text = withoutBlanks(placement.text, between);
    auto read = readFigure(text, type, form.unit(placement.cell));
    if (read && type == CellType::Money &&
        (isUnitUnknown(*read, placement) || isUnitDoubtful(*read, placement))) {
        cell.state = MatchedCell::State::UnitUnknown;
        return cell;
    }
    if (read && type == CellType::Money && read->figure.isNumber() && !read->unitStated &&
        !placement.unit.isEmpty()) {
        read = readFigure(QString(text + placement.unit), type);
        cell.unit = placement.unit;
    }
    if (!read) {
        cell.state = MatchedCell::State::Unreadable;
        cell.reason = read.error().message;
        return cell;
    }
    cell.figure = read->figure;
    if (cell.figure.toString() != placement.text)
        cell.state = MatchedCell::State::Normalised;
    return cell;
}

std::vector<MatchedCell> mergePlacements(const std::vector<Placement>& placements, const Form& form)
{
    std::map<CellId, MatchedCell> found;
    for (const Placement& placement : placements) {
        const MatchedCell cell =
            readPlacement(placement, form, blanksIn(placement, placements, form));
        const auto [at, isNew] = found.try_emplace(placement.cell, cell);
        if (!isNew)
            addFigure(at->second, cell);
    }
    std::vector<MatchedCell> cells;
    for (const CellId& id : form.cells())
        if (const auto at = found.extract(id); !at.empty())
            cells.push_back(at.mapped());
    for (auto& [id, cell] : found) // known local rows
        cells.push_back(cell);
    return cells;
}

bool saysMoreThanTheFigure(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

bool hasThousandsByBlanks(const QString& text)
{
    return thousandsByBlanks().match(text).capturedLength() == text.size() && !text.isEmpty();
}

} // namespace gongkai
