// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/report/report.h"
#include "core/words/lexicon.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gongkai {

// 图解: charts of what the file knows, this year and last. Printed words, so Chinese whatever the
// locale (decision 0019).

struct ChartSeries
{
    QString name;
    std::vector<std::optional<Decimal>> values; ///< one for each label; nothing where it is blank
};

struct Chart
{
    enum class Kind {
        Bars,  ///< upright, a group for each label
        Rows,  ///< lying, for long labels
        Lines, ///< a line for each series, labels are years
    };
    QString id; ///< “request_bars”: never changes, it is in names of files
    Kind kind = Kind::Bars;
    QString title;
    QString unit;
    QStringList labels;
    std::vector<ChartSeries> series;

    /// Does any value stand in it?
    bool isEmpty() const;
};

/// Requests, results and disputes, each as bars and as lines. What the form does not count is left
/// out, and so is a chart without any value, and lines where a year has none.
/// @param lexicon  knows where the quantities stand in each form.
std::vector<Chart> chartsOf(const Report& report, const Lexicon& lexicon);

} // namespace gongkai
