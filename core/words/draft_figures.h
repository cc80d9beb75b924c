// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/words/draft_pattern.h"

#include <QHash>
#include <QString>

#include <set>
#include <vector>

namespace gongkai {

/// What a quantity is in one report. “/” counts as 0, as in the checks.
struct DraftFigure
{
    enum class State {
        Unknown, ///< the form has no such cells, there is no last year, or only “/” stands there
        Blank,   ///< a cell is blank
        Known,
    };
    State state = State::Unknown;
    Decimal value;             ///< where it is known
    std::vector<CellId> cells; ///< of this year
};

/// The quantities of one report, looked up by the names that sentences use.
class DraftFigures
{
public:
    DraftFigures(const Report& report, const std::vector<DraftQuantity>& quantities);

    /// @param name  an id, or “last.” and an id.
    DraftFigure figure(const QString& name) const;

private:
    DraftFigure thisYear(const DraftQuantity& quantity) const;
    DraftFigure lastYear(const DraftQuantity& quantity) const;

    const Report& m_report;
    QHash<QString, const DraftQuantity*> m_quantities;
};

/// How far apart two figures are, never negative.
Decimal distance(Decimal a, Decimal b);
/// Per cent to two places, rounded half up, as text: “42.86”, “50”. @pre neither is negative and
/// whole is above 0.
QString percent(Decimal part, Decimal whole);

} // namespace gongkai
