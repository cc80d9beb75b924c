// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/missing_parts.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai {
namespace {

// How many cells each part has that these cells make.
QString told(const std::function<bool(const CellId&)>& isMissing)
{
    const FormPtr form = test::builtInForm("2021");
    std::vector<CellId> missing;
    std::ranges::copy_if(form->cells(), std::back_inserter(missing), isMissing);
    QStringList parts;
    for (const MissingPart& part : missingParts(missing, *form))
        parts += QString::number(part.cells.size()) +
                 (part.label.contains(u"table"_qs) || part.label.contains(u"表"_qs) ? u" table"_qs
                  : part.cells.size() > 1                                           ? u" row"_qs
                                                                                    : u""_qs);
    return parts.join(u", "_qs);
}

} // namespace

TEST(MissingPartsTest, AWholeTableIsToldAsOne)
{
    EXPECT_EQ(told([](const CellId& cell) { return cell.table == u"a20_1"; }), u"6 table");
}

TEST(MissingPartsTest, AWholeRowIsToldAsOneAndOtherCellsAlone)
{
    EXPECT_EQ(told([](const CellId& cell) { return cell.toString().startsWith(u"a20_1.rules."); }),
              u"3 row");
    EXPECT_EQ(told([](const CellId& cell) {
                  return cell.toString() == u"a20_1.rules.issued" ||
                         cell.toString() == u"a20_1.normative.in_force";
              }),
              u"1, 1");
    EXPECT_EQ(told([](const CellId&) { return false; }), QString());
}

} // namespace gongkai
