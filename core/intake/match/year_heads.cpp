// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/year_heads.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/tolerances.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

constexpr qint64 stepsOfACell = 4;

// Without the year it begins with; "" when it begins with none or is no label of the form then.
QString withoutYear(const QString& text, const FormIndex& form, const QString& year)
{
    static const QRegularExpression behind(QStringLiteral("^\\s*年度?的?\\s*"));
    if (!text.startsWith(year) || text.size() > tolerance::longestLabel)
        return {};
    const QString rest = text.sliced(year.size());
    const auto match = behind.match(rest);
    const QString label = match.hasMatch() ? rest.sliced(match.capturedLength()) : QString();
    return !label.isEmpty() && form.isLabel(form.keyOf(label)) ? label : QString();
}

} // namespace

void readOwnYearHeads(std::vector<SourceBlock>& blocks, const FormIndex& form, int year,
                      Budget& budget)
{
    const QString ours = QString::number(year);
    for (SourceBlock& block : blocks) {
        auto* table = std::get_if<SourceTable>(&block);
        if (!table || table->isLoose())
            continue;
        if (!budget.take(Limit::Spans,
                         static_cast<qint64>(table->rowCount()) * table->columnCount()))
            return;
        std::vector<SourceCell> cells = table->cells();
        bool isRead = false;
        for (SourceCell& cell : cells) {
            if (!budget.take(Limit::Steps, stepsOfACell))
                return;
            if (QString label = withoutYear(cell.text, form, ours); !label.isEmpty()) {
                cell.text = std::move(label);
                isRead = true;
            }
        }
        if (isRead)
            *table = table->with(table->columnCount(), std::move(cells));
    }
}

} // namespace gongkai
