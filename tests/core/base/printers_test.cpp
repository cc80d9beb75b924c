// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a failed expectation shows: words and figures, not bytes.
#include "core/base/cell_id.h"
#include "core/base/figure.h"

#include <QStringList>

#include <gmock/gmock.h>

namespace gongkai {
namespace {

using testing::HasSubstr;
using testing::PrintToString;

TEST(PrintersTest, TextsArePrintedAsTheyAreRead)
{
    EXPECT_EQ(PrintToString(u"新收"_qs), "\"新收\"");
    EXPECT_EQ(PrintToString(QByteArray("a,b")), "\"a,b\"");
    EXPECT_THAT(PrintToString(QStringList{u"新收"_qs, u"结转"_qs}), HasSubstr("\"结转\""));
}

TEST(PrintersTest, FiguresAndCellsArePrintedAsTheyAreWritten)
{
    EXPECT_EQ(PrintToString(Figure(Decimal(12))), "12");
    EXPECT_EQ(PrintToString(Figure()), "blank");
    EXPECT_EQ(PrintToString(CellId{u"requests"_qs, u"new"_qs, u"total"_qs}), "requests.new.total");
    EXPECT_EQ(PrintToString(QDate(2026, 3, 9)), "2026-03-09");
}

} // namespace
} // namespace gongkai
