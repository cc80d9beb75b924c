// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/catalog/catalog.h"
#include "core/report/edits.h"
#include "core/report/field_json.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

Report emptyReport(const QString& form, int year)
{
    return {Catalog::builtIn().form(form), year, u"示例区人民政府"_s};
}

CellId cell(QStringView text)
{
    return *CellId::fromString(text);
}

Result<void> set(Report& report, const FieldKey& key, const QString& value)
{
    return report.apply({u"set"_s, {{key, report.field(key), value}}});
}

TEST(ReportTest, ANewReportIsBlank)
{
    const Report report = emptyReport(u"2021"_s, 2024);
    EXPECT_EQ(report.cells().size(), 200U);
    for (const CellId& id : report.cells())
        EXPECT_TRUE(report.figure(id).isBlank()) << id.toString().toStdString();
    EXPECT_EQ(report.scope(), u"own"_s);
    EXPECT_EQ(report.edition(), 1);
    EXPECT_EQ(report.year(), 2024);
    EXPECT_EQ(report.title(), u"示例区人民政府2024年政府信息公开工作年度报告"_s);
}

TEST(ReportTest, ACellRefusesWhatItsTypeRefuses)
{
    Report report = emptyReport(u"2021"_s, 2024);
    const FieldKey count = FieldKey::cell(cell(u"requests.new.natural"));
    const FieldKey money = FieldKey::cell(cell(u"a20_8.fees.amount"));
    EXPECT_TRUE(set(report, count, u"3440"_s));
    EXPECT_TRUE(set(report, money, u"59237.2449"_s));
    for (const QString& value : {u"-1"_s, u"1.5"_s, u"012"_s, u"12345678901"_s, u"x"_s})
        EXPECT_FALSE(set(report, count, value)) << value.toStdString();
    EXPECT_EQ(report.figure(cell(u"requests.new.natural")).toString(), u"3440"_s);
    EXPECT_EQ(report.figure(cell(u"a20_8.fees.amount")).toString(), u"59237.2449"_s);
}

TEST(ReportTest, UnknownFieldsAreRefusedByName)
{
    Report report = emptyReport(u"2021"_s, 2024);
    for (const FieldKey& key :
         {FieldKey{FieldKind::Cell, u"requests.new.nobody"_s},
          FieldKey{FieldKind::Cell, u"stat.received.value"_s},
          FieldKey{FieldKind::Narrative, u"epilogue"_s}, FieldKey{FieldKind::Cover, u"seal"_s},
          FieldKey{FieldKind::Signoff, u"mayor"_s}, FieldKey{FieldKind::Agency, u"motto"_s},
          FieldKey{FieldKind::Meta, u"colour"_s}}) {
        const auto result = set(report, key, u"1"_s);
        ASSERT_FALSE(result) << key.id.toStdString();
        EXPECT_TRUE(result.error().message.contains(key.id))
            << result.error().message.toStdString();
    }
}

TEST(ReportTest, AnEmptyValueIsRefusedWhereThereIsNoField)
{
    Report report = emptyReport(u"2021"_s, 2024);
    const std::vector<FieldKey> strange{
        {FieldKind::Cell, {}},           {FieldKind::Cell, u"x"_s},
        {FieldKind::Agency, u"mood"_s},  {FieldKind::Narrative, u"poem"_s},
        {FieldKind::Narrative, {}},      {FieldKind::Cover, u"x"_s},
        {FieldKind::Signoff, u"x"_s},    {FieldKind::LastYear, u"x"_s},
        {FieldKind::Origin, u"a.b.c"_s}, {FieldKind::Explanation, u"requests.balance"_s},
        {FieldKind::Override, u"x"_s},   {FieldKind::Meta, u"x"_s}};
    for (const FieldKey& key : strange)
        EXPECT_FALSE(set(report, key, {})) << key.id.toStdString();
    EXPECT_TRUE(set(report, {FieldKind::Cell, u"requests.new.natural"_s}, {}));
    EXPECT_TRUE(set(report, {FieldKind::Cover, u"phone"_s}, {}));
    EXPECT_TRUE(set(report, {FieldKind::Explanation, u"requests.balance/natural"_s}, {}));
}

TEST(ReportTest, AnExplanationIsOfACheckOfTheFormOrOfTheProse)
{
    Report report = emptyReport(u"2021"_s, 2024);
    const QString value = toFieldText(Explanation{{}, {}, {}, u"转办一件"_s});
    for (const QString& id : {u"requests.balance/natural"_s,
                              u"text.received/overview:2:收到1件。"_s, u"text.length/overview"_s})
        EXPECT_TRUE(set(report, {FieldKind::Explanation, id}, value)) << id.toStdString();
    for (const QString& id : {u"requests.none/natural"_s, u"text./overview"_s, u"text/overview"_s,
                              u"text.received"_s, u"/overview"_s})
        EXPECT_FALSE(set(report, {FieldKind::Explanation, id}, value)) << id.toStdString();
}

TEST(ReportTest, AnOperationIsDoneAsAWholeOrNotAtAll)
{
    Report report = emptyReport(u"2021"_s, 2024);
    const Report before = report;
    EXPECT_FALSE(report.apply({u"paste"_s,
                               {{FieldKey::cell(cell(u"requests.new.natural")), {}, u"1"_s},
                                {FieldKey::cell(cell(u"requests.new.total")), {}, u"-1"_s}}}));
    EXPECT_EQ(report, before);
}

TEST(ReportTest, AnOperationMadeForOtherValuesIsRefused)
{
    Report report = emptyReport(u"2021"_s, 2024);
    const FieldKey key = FieldKey::cell(cell(u"requests.new.natural"));
    ASSERT_TRUE(set(report, key, u"1"_s));
    EXPECT_FALSE(report.apply({u"set"_s, {{key, u"7"_s, u"2"_s}}}));
    EXPECT_EQ(report.field(key), u"1"_s);
}

TEST(ReportTest, DatesAndChoicesAreChecked)
{
    Report report = emptyReport(u"2021"_s, 2024);
    EXPECT_TRUE(set(report, {FieldKind::Cover, u"issue_date"_s}, u"2025-01-20"_s));
    EXPECT_FALSE(set(report, {FieldKind::Cover, u"issue_date"_s}, u"2025-02-30"_s));
    EXPECT_FALSE(set(report, {FieldKind::Cover, u"issue_date"_s}, u"2025年1月20日"_s));
    EXPECT_TRUE(set(report, {FieldKind::Agency, u"level"_s}, u"county"_s));
    EXPECT_FALSE(set(report, {FieldKind::Agency, u"level"_s}, u"village"_s));
    EXPECT_FALSE(set(report, {FieldKind::Agency, u"name"_s}, u""_s));
    EXPECT_TRUE(set(report, {FieldKind::Meta, u"scope"_s}, u"aggregate"_s));
    EXPECT_FALSE(set(report, {FieldKind::Meta, u"scope"_s}, u"all"_s));
    EXPECT_FALSE(set(report, {FieldKind::Narrative, u"overview"_s}, u"a\u0001b"_s));
}

TEST(ReportTest, LocalRowsStandInTheirPlacesInCellsAndSheet)
{
    Report report = emptyReport(u"2014"_s, 2017);
    ASSERT_TRUE(report.apply(
        addLocalRow(report, {{}, u"normative_made"_s, u"行政权力事项公开数"_s, u"项"_s})));
    ASSERT_TRUE(
        report.apply(addLocalRow(report, {u"proposal_replies"_s, u"normative_made"_s, {}, {}})));
    ASSERT_TRUE(report.apply(addLocalRow(report, {{}, {}, u"最前面的一行"_s, u"件"_s})));

    const std::vector<CellId> cells = report.cells();
    EXPECT_EQ(cells.front(), cell(u"stat.local_2.value"));
    const auto made = std::find(cells.begin(), cells.end(), cell(u"stat.normative_made.value"));
    ASSERT_NE(made, cells.end());
    EXPECT_EQ(*(made + 1), cell(u"stat.proposal_replies.value"));
    EXPECT_EQ(*(made + 2), cell(u"stat.local_1.value"));
    EXPECT_EQ(report.cellLabel(cell(u"stat.local_1.value")), u"行政权力事项公开数"_s);
    EXPECT_EQ(report.unit(cell(u"stat.local_1.value")), u"项"_s);

    const Sheet blank = report.form().sheets.front();
    const Sheet sheet = report.sheet(blank.id);
    EXPECT_EQ(sheet.rowCount, blank.rowCount + 3);
    QStringList texts;
    for (const SheetCell& printed : sheet.cells) {
        if (printed.row == 1 || printed.row == 6 || printed.row == 7)
            texts << (printed.figure ? printed.figure->toString() : printed.text);
    }
    EXPECT_EQ(texts, (QStringList{u"最前面的一行"_s, u"件"_s, u"stat.local_2.value"_s,
                                  u"人大代表建议和政协提案办理结果公开数"_s, u"件"_s,
                                  u"stat.proposal_replies.value"_s, u"行政权力事项公开数"_s,
                                  u"项"_s, u"stat.local_1.value"_s}));
}

TEST(ReportTest, AKnownLocalRowShowsWhenItHasAFigure)
{
    Report report = emptyReport(u"2014"_s, 2017);
    const CellId replies = cell(u"stat.proposal_replies.value");
    const auto shows = [&] {
        const auto cells = report.cells();
        return std::find(cells.begin(), cells.end(), replies) != cells.end();
    };
    EXPECT_FALSE(shows());
    ASSERT_TRUE(set(report, FieldKey::cell(replies), u"15"_s));
    EXPECT_TRUE(shows());
}

TEST(ReportTest, LocalRowNumbersAreNeverUsedAgain)
{
    Report report = emptyReport(u"2014"_s, 2017);
    ASSERT_TRUE(report.apply(addLocalRow(report, {{}, {}, u"甲"_s, u"件"_s})));
    ASSERT_TRUE(set(report, FieldKey::cell(cell(u"stat.local_1.value")), u"3"_s));
    ASSERT_TRUE(report.apply(removeLocalRow(report, u"local_1"_s)));
    EXPECT_FALSE(report.hasCell(cell(u"stat.local_1.value")));
    EXPECT_EQ(report.nextLocalRowId(), u"local_2"_s);
}

TEST(ReportTest, FormsWithoutLocalRowsRefuseThem)
{
    Report report = emptyReport(u"2021"_s, 2024);
    EXPECT_FALSE(report.apply(addLocalRow(report, {{}, {}, u"甲"_s, u"件"_s})));
}

TEST(ReportTest, LastYearsFiguresAreSeenThroughSharedIdsOnly)
{
    Report report = emptyReport(u"2021"_s, 2021);
    const LastYear last{u"2019"_s,
                        2020,
                        u"2020年.gkb"_s,
                        {{cell(u"requests.carried_out.natural"), Figure(Decimal(5))},
                         {cell(u"requests.other.natural"), Figure(Decimal(2))},
                         {cell(u"a20_1.rules.made"), Figure(Decimal(1))}}};
    ASSERT_TRUE(set(report, {FieldKind::LastYear, {}}, toFieldText(last)));
    EXPECT_EQ(report.lastYear(), last);
    EXPECT_EQ(report.lastYearFigure(cell(u"requests.carried_out.natural")), Figure(Decimal(5)));
    EXPECT_FALSE(report.lastYearFigure(cell(u"requests.other.natural")));
    EXPECT_FALSE(report.lastYearFigure(cell(u"requests.new.natural")));
    EXPECT_TRUE(report.sharesWithLastYear(cell(u"requests.carried_out.natural")));
    EXPECT_TRUE(report.sharesWithLastYear(cell(u"requests.new.natural"))); // blank there
    EXPECT_FALSE(report.sharesWithLastYear(cell(u"requests.other_misc.natural")));
    EXPECT_FALSE(emptyReport(u"2021"_s, 2021).sharesWithLastYear(cell(u"requests.new.natural")));
}

} // namespace
} // namespace gongkai
