// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/bracketed_years.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr qint64 stepsOfACell = 4;
constexpr qsizetype longestCell = 40;
constexpr qsizetype mostTold = 5;

// The figure before such a bracket; "" for any other cell.
QString figureIn(const QString& text, int year)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^([0-9０-９]{1,12})\\s*[(（]\\s*(?:(?:上|去|上一)年度?(?:同期)?|(20[0-9]{2})年度?)"
        "\\s*(?:数|为|是)?\\s*[:：]?\\s*[0-9０-９]{1,12}\\s*[件条个次]?\\s*[)）]$"));
    if (text.size() > longestCell)
        return {};
    const auto match = pattern.match(text);
    const QString named = match.captured(2);
    const bool isOfOther = match.hasMatch() && (named.isEmpty() || named.toInt() != year);
    return isOfOther ? match.captured(1) : QString();
}

} // namespace

QStringList dropBracketedYears(std::vector<SourceBlock>& blocks, int year, Budget& budget)
{
    QStringList told;
    for (SourceBlock& block : blocks) {
        auto* table = std::get_if<SourceTable>(&block);
        if (!table || table->isLoose())
            continue;
        std::vector<SourceCell> cells = table->cells();
        bool isRead = false;
        for (SourceCell& cell : cells) {
            if (!budget.take(Limit::Steps, stepsOfACell))
                return {};
            QString figure = figureIn(cell.text, year);
            if (figure.isEmpty())
                continue;
            told += cell.text.simplified();
            cell.text = std::move(figure);
            isRead = true;
        }
        if (!isRead)
            continue;
        if (!budget.take(Limit::Spans,
                         static_cast<qint64>(table->rowCount()) * table->columnCount()))
            return {};
        *table = table->with(table->columnCount(), std::move(cells));
    }
    if (told.isEmpty())
        return {};
    return {Messages::tr("Of %n figure(s) another year's in brackets was left out: %1.", nullptr,
                         static_cast<int>(told.size()))
                .arg(told.first(std::min(mostTold, told.size())).join(Messages::tr(", ")))};
}

} // namespace gongkai
