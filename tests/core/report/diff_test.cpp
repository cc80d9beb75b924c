// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/diff.h"

#include "core/catalog/catalog.h"
#include "core/report/edits.h"
#include "core/report/field_json.h"

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

Report withRows(const std::vector<LocalRow>& rows, const std::vector<QString>& figures)
{
    Report report(Catalog::builtIn().form(u"2014"_s), 2017, u"示例局"_s);
    EXPECT_TRUE(
        report.apply(setField(report, {FieldKind::Meta, u"local_rows"_s}, toFieldText(rows))));
    for (size_t i = 0; i < rows.size(); ++i)
        EXPECT_TRUE(report.apply(
            setField(report, FieldKey::cell({u"stat"_s, rows[i].id, u"value"_s}), figures[i])));
    return report;
}

TEST(DiffTest, RowsOfTheReportsOwnAreComparedByTheirLabels)
{
    const QString after = u"normative_made"_s;
    const Report left = withRows({{u"local_1"_s, after, u"转载"_s, u"件"_s},
                                  {u"local_2"_s, after, u"水电费"_s, u"万元"_s},
                                  {u"local_3"_s, after, u"甲"_s, u"件"_s}},
                                 {u"1"_s, u"100"_s, u"5"_s});
    const Report right = withRows({{u"local_1"_s, after, u"甲"_s, u"件"_s},
                                   {u"local_3"_s, after, u"水电费"_s, u"元"_s},
                                   {u"local_7"_s, after, u"转　载："_s, u"件"_s}},
                                  {u"6"_s, u"100"_s, u"1"_s});
    EXPECT_EQ(diff(left, right),
              (std::vector<Difference>{
                  {{FieldKind::Cell, u"stat.local_2.value"_s}, u"100"_s, {}, u"水电费"_s},
                  {{FieldKind::Cell, u"stat.local_3.value"_s}, u"5"_s, u"6"_s, u"甲"_s},
                  {{FieldKind::Cell, u"stat.local_3.value"_s}, {}, u"100"_s, u"水电费"_s, true},
              }));
}

TEST(DiffTest, ARowTheFormKnowsIsFoundOnEitherSide)
{
    Report with(Catalog::builtIn().form(u"2014"_s), 2017, u"示例局"_s);
    const Report without = with;
    const FieldKey key{FieldKind::Cell, u"stat.proposal_replies.value"_s};
    ASSERT_TRUE(with.apply(setField(with, key, u"4"_s)));
    const QString label = u"人大代表建议和政协提案办理结果公开数"_s;
    EXPECT_EQ(diff(without, with), (std::vector<Difference>{{key, {}, u"4"_s, label, true}}));
    EXPECT_EQ(diff(with, without), (std::vector<Difference>{{key, u"4"_s, {}, label}}));
    EXPECT_TRUE(diff(with, with).empty());
}

TEST(DiffTest, AReportDoesNotDifferFromItself)
{
    Report report(Catalog::builtIn().form(u"2019"_s), 2020, u"示例局"_s);
    ASSERT_TRUE(report.apply(fillBlanksWithZero(report)));
    EXPECT_TRUE(diff(report, report).empty());
}

} // namespace
} // namespace gongkai
