// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/intake/sources/source.h"

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace gongkai {

/// A paragraph, a piece of text or a row of a table: what a report can begin with.
struct SourceUnit
{
    size_t block = 0; ///< or item
    int row = -1;     ///< of the table
};

/// Whose report it is, and of which year, as a title or the name of a sheet says.
struct ReportName
{
    QString agency;
    std::optional<int> year;
    QString words;
};

/// May both be of one report? What one of them does not say is the other's.
bool isSame(const ReportName& one, const ReportName& other);

/// What stands in a part of a source, as far as it tells that it was there before.
struct ReportContent
{
    QSet<QString> labels;   ///< of any form
    QSet<QString> headings; ///< main ones
    QString firstHeading;   ///< of them
    int figures = 0;
    bool hasProse = false; ///< behind the heading of a first part

    bool hasTables() const;
    bool isNone() const { return !hasTables() && !hasProse; }
    void add(const ReportContent& other);
};

/// From one title to the next; units.
struct ReportRange
{
    size_t begin = 0;
    size_t end = 0;
    std::optional<ReportName> name{};
    ReportContent content{};
};

struct OneReport
{
    std::optional<ReportName> name;
    std::vector<ReportRange> ranges;
    ReportContent content;
};

/// What a source is made of, in its order.
std::vector<SourceUnit> unitsOf(const SourceDocument& source);

/// The reports a source holds, by the titles, names of sheets and first headings in it; none when
/// there is nothing that parts it.
std::vector<OneReport> reportsIn(const SourceDocument& source, const std::vector<SourceUnit>& units,
                                 const Catalog& catalog, Budget& budget);

} // namespace gongkai
