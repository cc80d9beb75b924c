// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/intake/sources/source.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace gongkai {

/// What a source holds besides the report that is read from it.
struct OtherReports
{
    std::vector<SourceBlock> blocks;
    std::vector<TextItem> items;
    std::optional<int> year; ///< of the report that is read, as its title or its sheet says
    QStringList notes;       ///< translated sentences

    bool isEmpty() const { return blocks.empty() && items.empty(); }
};

/// Two years on one page, the bureaus of a district in one file, last year's report on the second
/// sheet: where lines that name another agency or year stand over what was there before (the same
/// labels over other figures, or the parts from the first one on), everything under them is a
/// report of its own. All but one are taken out of the source: the one of the year asked for stays,
/// else the newest, of equal years or without years the first. Of one that stands there twice under
/// the same title the fuller copy stays; that title over every page makes no second one.
OtherReports takeOtherReportsOut(SourceDocument& source, int askedYear, const Catalog& catalog,
                                 Budget& budget);

/// Their tables and lone figures, only to be listed; no word of theirs.
void setAside(std::vector<SourceBlock>& blocks);

} // namespace gongkai
