// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/diff.h"

#include "core/catalog/catalog.h"
#include "core/report/edits.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

TEST(DiffTest, ListsCellsInFormOrderThenTexts)
{
    Report left(Catalog::builtIn().form(u"2021"_s), 2024, u"示例局"_s);
    Report right(Catalog::builtIn().form(u"2021"_s), 2024, u"示例局"_s);
    const auto set = [](Report& report, FieldKind kind, const QString& id, const QString& value) {
        ASSERT_TRUE(report.apply(setField(report, {kind, id}, value)));
    };
    set(left, FieldKind::Cell, u"requests.new.natural"_s, u"3"_s);
    set(right, FieldKind::Cell, u"requests.new.natural"_s, u"4"_s);
    set(left, FieldKind::Cell, u"a20_1.rules.issued"_s, u"0"_s);
    set(left, FieldKind::Narrative, u"overview"_s, u"甲"_s);
    set(right, FieldKind::Cover, u"phone"_s, u"0431-0000000"_s);
    set(right, FieldKind::Cell, u"disputes.review.total"_s, u"/"_s);
    set(left, FieldKind::Cell, u"disputes.review.total"_s, u"/"_s);
    set(right, FieldKind::Meta, u"edition"_s, u"2"_s);

    const auto differences = diff(left, right);
    EXPECT_EQ(differences, (std::vector<Difference>{
                               {{FieldKind::Cell, u"a20_1.rules.issued"_s}, u"0"_s, {}},
                               {{FieldKind::Cell, u"requests.new.natural"_s}, u"3"_s, u"4"_s},
                               {{FieldKind::Narrative, u"overview"_s}, u"甲"_s, {}},
                               {{FieldKind::Cover, u"phone"_s}, {}, u"0431-0000000"_s},
                           }));
    EXPECT_EQ(differencesToJson({differences.begin(), differences.begin() + 2}), QByteArray(R"([
  {
    "cell": "a20_1.rules.issued",
    "left": "0"
  },
  {
    "cell": "requests.new.natural",
    "left": "3",
    "right": "4"
  }
]
)"));
}

TEST(DiffTest, AReportDoesNotDifferFromItself)
{
    Report report(Catalog::builtIn().form(u"2019"_s), 2020, u"示例局"_s);
    ASSERT_TRUE(report.apply(fillBlanksWithZero(report)));
    EXPECT_TRUE(diff(report, report).empty());
}

} // namespace
} // namespace gongkai
