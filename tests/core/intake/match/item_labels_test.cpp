// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/item_labels.h"

#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

struct Labels
{
    explicit Labels(std::vector<TextItem> given)
        : items(std::move(given)),
          form(builtInForm("2021")),
          budget(u"来源"_qs),
          labels(items, form, budget)
    {}

    int length(const QString& label, int at = 0) const
    {
        return labels.length(form.keyOf(label), at);
    }

    std::vector<TextItem> items;
    FormIndex form;
    Budget budget;
    ItemLabels labels;
};

const QString normative{QStringLiteral("行政规范性文件")};

// Cells of one row.
std::vector<TextItem> cells(const QStringList& texts)
{
    std::vector<TextItem> items;
    for (const QString& text : texts)
        items.push_back({text, true, false});
    items.back().endsRow = true;
    return items;
}

} // namespace

TEST(ItemLabelsTest, ALabelMayBeTornToSeveralLines)
{
    EXPECT_EQ(Labels(plainLines({u"行政规范性文件"_qs, u"1"_qs})).length(normative), 1);
    EXPECT_EQ(Labels(plainLines({u"行政规范"_qs, u"性文件"_qs, u"1"_qs})).length(normative), 2);
    EXPECT_EQ(Labels(plainLines({u"行政规范"_qs, u"1"_qs, u"性文件"_qs})).length(normative), 0);
    EXPECT_EQ(Labels(plainLines({u"行政规范"_qs, u""_qs, u"性文件"_qs})).length(normative), 0);
    EXPECT_EQ(Labels(cells({u"行政规范"_qs, u"性文件"_qs})).length(normative), 0) << "two cells";
}

TEST(ItemLabelsTest, ADamagedLabelHasALengthOfItsOwn)
{
    const Labels damaged(plainLines({u"行政规"_qs, u"范性文伴"_qs, u"1"_qs}));
    EXPECT_EQ(damaged.length(normative), 0);
    EXPECT_EQ(damaged.labels.nearLength(damaged.form.keyOf(normative), 0), 2);
    const Labels other(plainLines({u"行政处罚"_qs, u"1"_qs}));
    EXPECT_EQ(other.labels.nearLength(other.form.keyOf(u"行政许可"_qs), 0), 0);
}

TEST(ItemLabelsTest, ALabelTwiceInARowIsLonger)
{
    const Labels twice(cells({u"规章"_qs, u"规章"_qs, u"1"_qs}));
    EXPECT_EQ(twice.labels.lengthAgain(twice.form.keyOf(u"规章"_qs), 1), 1);
    const Labels lines(plainLines({u"规章"_qs, u"规章"_qs, u"1"_qs}));
    EXPECT_EQ(lines.labels.lengthAgain(lines.form.keyOf(u"规章"_qs), 1), 0);
}

TEST(ItemLabelsTest, ARowIsOnlyKnownWhereItEndsForCertain)
{
    const Labels row(cells({u"规章"_qs, u"1"_qs, u"2"_qs}));
    ASSERT_TRUE(row.labels.rowAround(1));
    EXPECT_EQ(row.labels.rowAround(1)->first, 0);
    EXPECT_EQ(row.labels.rowAround(1)->last, 2);
    EXPECT_FALSE(Labels(plainLines({u"规章"_qs, u"1"_qs})).labels.rowAround(0));
}

} // namespace gongkai
