// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/take_figures.h"

#include "core/catalog/catalog.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

// What is read of the row of new requests of the form 2021, column by column.
QStringList read(const QStringList& texts)
{
    const FormPtr form = Catalog::builtIn().form(u"2021"_qs);
    const Table& table = *form->table(u"requests"_qs);
    std::vector<Placement> placements;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Placement placement;
        placement.cell = {table.id, u"new"_qs, table.columns[static_cast<size_t>(i)].id};
        placement.text = texts[i];
        placements.push_back(placement);
    }
    QStringList figures;
    for (const MatchedCell& cell : mergePlacements(placements, *form))
        figures += cell.isTaken() ? cell.figure.toString() : u"?"_qs;
    return figures;
}

TEST(TakeFiguresTest, ABlankBetweenGroupsOfThreePartsThousands)
{
    EXPECT_EQ(read({u"1 466"_qs, u"2"_qs}), (QStringList{u"1466"_qs, u"2"_qs}));
    EXPECT_EQ(read({u"2"_qs, u"12　345"_qs, u"0"_qs}),
              (QStringList{u"2"_qs, u"12345"_qs, u"0"_qs}));
}

TEST(TakeFiguresTest, BesideABlankCellItMayBeTwoFigures)
{
    EXPECT_EQ(read({u"466 764"_qs, {}, u"0"_qs}), (QStringList{u"?"_qs, {}, u"0"_qs}));
    EXPECT_EQ(read({u"0"_qs, {}, u"466　764"_qs}), (QStringList{u"0"_qs, {}, u"?"_qs}));
    EXPECT_EQ(read({u"12,345"_qs, {}}), (QStringList{u"12345"_qs, {}})); // a comma parts thousands
}

} // namespace
} // namespace gongkai
