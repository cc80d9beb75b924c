// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/figure_choice.h"

#include "core/intake/match/labels.h"
#include "forms/intake/hand_work.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace gongkai {
namespace {

using Candidate = MatchedCell::Candidate;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::FigureChoice)
};

const SourceTable* tableAt(const SourceDocument& source, const SourcePlace& place)
{
    return place.block < 0 || place.block >= std::ssize(source.blocks)
               ? nullptr
               : std::get_if<SourceTable>(&source.blocks[static_cast<size_t>(place.block)]);
}

// What stands over the figures in one row of their table; empty where one of them has no such head.
QStringList headsIn(const SourceDocument& source, const std::vector<Candidate>& figures, int row)
{
    QStringList heads;
    for (const Candidate& figure : figures) {
        const SourceTable* table = tableAt(source, figure.place);
        const SourceCell* head =
            table && row < figure.place.row ? table->at(row, figure.place.column) : nullptr;
        if (!head || head->text.trimmed().isEmpty() || looksLikeFigure(head->text))
            return {};
        heads += head->text.simplified();
    }
    return heads;
}

bool areAllDifferent(const QStringList& words)
{
    return !words.isEmpty() &&
           std::ssize(std::set<QString>(words.begin(), words.end())) == words.size();
}

QString placeName(const SourceDocument& source, const SourcePlace& place)
{
    int number = 0;
    for (int block = 0; block <= place.block && block < std::ssize(source.blocks); ++block)
        number += std::holds_alternative<SourceTable>(source.blocks[static_cast<size_t>(block)]);
    return Words::tr("table %1, row %2, column %3")
        .arg(QString::number(number), QString::number(place.row + 1),
             QString::number(place.column + 1));
}

} // namespace

QStringList candidateNames(const SourceDocument& source, const std::vector<Candidate>& figures)
{
    QStringList places;
    const int rows = figures.empty() ? 0 : figures.front().place.row;
    for (int row = 0; row < rows && !areAllDifferent(places); ++row)
        places = headsIn(source, figures, row);
    if (!areAllDifferent(places)) {
        places.clear();
        for (const Candidate& figure : figures)
            places += placeName(source, figure.place);
    }
    QStringList names;
    for (size_t i = 0; i < figures.size(); ++i)
        names += Words::tr("%1 (%2)").arg(figures[i].original.simplified(),
                                          places.at(static_cast<qsizetype>(i)));
    return names;
}

std::map<CellId, Figure> decidedLikewise(const std::vector<MatchedCell>& cells,
                                         const MatchedCell& conflict, size_t chosen)
{
    std::map<CellId, Figure> decided;
    const std::vector<Candidate> figures = readableCandidates(conflict);
    for (const MatchedCell& cell : cells) {
        const std::vector<Candidate> others = readableCandidates(cell);
        if (cell.state == MatchedCell::State::Conflict && cell.cell != conflict.cell &&
            others.size() == figures.size() &&
            others[chosen].place.block == figures[chosen].place.block)
            decided[cell.cell] = others[chosen].figure;
    }
    return decided;
}

} // namespace gongkai
