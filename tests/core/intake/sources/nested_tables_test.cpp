// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/nested_tables.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

SourceDocument closed(const QStringList& inner, bool isKept = true)
{
    Budget budget(u"来源"_qs);
    SourceDocument document;
    std::vector<TextTable> tables;
    tables.emplace_back(budget);
    tables.back().builder.beginRow();
    tables.back().builder.addCell(u"甲"_qs);
    tables.emplace_back(budget);
    tables.back().builder.beginRow();
    for (const QString& text : inner)
        tables.back().builder.addCell(text);
    closeInnermost(tables, document);
    tables.back().builder.addCell(tables.back().takeCell());
    closeInnermost(tables, document, isKept);
    return document;
}

TEST(NestedTablesTest, ATableOfOneCellIsTheTextOfTheCellAroundIt)
{
    const SourceDocument document = closed({u"乙"_qs});
    ASSERT_EQ(document.blocks.size(), 1U);
    EXPECT_EQ(std::get<SourceTable>(document.blocks.front()).at(0, 1)->text, u"乙");
}

TEST(NestedTablesTest, AnyOtherStandsBehindTheOuterOne)
{
    const SourceDocument document = closed({u"乙"_qs, u"丙"_qs});
    ASSERT_EQ(document.blocks.size(), 2U);
    EXPECT_EQ(std::get<SourceTable>(document.blocks.front()).at(0, 0)->text, u"甲");
    EXPECT_EQ(std::get<SourceTable>(document.blocks.back()).at(0, 1)->text, u"丙");
}

TEST(NestedTablesTest, WhatIsNoPartOfTheReportIsNotKept)
{
    EXPECT_TRUE(closed({u"乙"_qs}, false).blocks.empty());
}

} // namespace

} // namespace gongkai
