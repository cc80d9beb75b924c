// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The public ids and the statutory labels, against lists of their own: whoever changes one in
// the catalogue breaks files and command lines of others.
#include "tests/core/catalog/catalog_data.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

class FormLabelsTest : public testing::TestWithParam<QString>
{};

// As the lists are written: kind, id, label, unit.
std::vector<QStringList> described(const Form& form)
{
    // The list of 2014 has the labels as printed, the others with their parents.
    const auto label = [&](const Row& row) { return form.id == u"2014" ? row.label : row.path; };
    std::vector<QStringList> lines;
    for (const Table& table : form.tables) {
        for (const Column& column : table.columns) {
            const QString unit = column.unitNotPrinted ? u"万元"_qs : column.unit;
            lines.push_back({u"column"_qs, table.id + u'.' + column.id, column.label, unit});
        }
        for (const Row& row : table.rows) {
            lines.push_back({row.heading ? u"heading"_qs : u"row"_qs, table.id + u'.' + row.id,
                             label(row), row.unit});
            for (const auto& known : table.knownLocalRows) {
                if (known.after == row.id)
                    lines.push_back({u"local"_qs, table.id + u'.' + known.row.id, label(known.row),
                                     known.row.unit});
            }
        }
    }
    return lines;
}

TEST_P(FormLabelsTest, IdsAndLabelsAreTheContract)
{
    const std::vector<QStringList> expected = catalogLines(u"labels_%1.tsv"_qs.arg(GetParam()));
    const std::vector<QStringList> actual = described(*builtInForm(GetParam()));
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(actual[i].join(u'\t'), expected[i].join(u'\t'));
}

TEST_P(FormLabelsTest, PathsEndWithThePrintedLabel)
{
    for (const Table& table : builtInForm(GetParam())->tables) {
        for (const Row& row : table.rows)
            EXPECT_TRUE(row.path.endsWith(row.label)) << qPrintable(row.path);
    }
}

INSTANTIATE_TEST_SUITE_P(BuiltIn, FormLabelsTest, testing::ValuesIn(builtInIds),
                         [](const auto& param) { return "Form" + param.param.toStdString(); });

int cellCount(const QString& formId, const QStringList& tables)
{
    int count = 0;
    for (const CellId& cell : builtInForm(formId)->cells())
        count += tables.contains(cell.table) ? 1 : 0;
    return count;
}

TEST(FormCellsTest, CountsAreThoseOfTheNotices)
{
    EXPECT_EQ(cellCount(u"2021"_qs, {u"a20_1"_qs, u"a20_5"_qs, u"a20_6"_qs, u"a20_8"_qs}), 10);
    EXPECT_EQ(cellCount(u"2021"_qs, {u"requests"_qs}), 175);
    EXPECT_EQ(cellCount(u"2021"_qs, {u"disputes"_qs}), 15);
    EXPECT_EQ(builtInForm(u"2021"_qs)->cells().size(), 200u);
    EXPECT_EQ(
        cellCount(u"2019"_qs, {u"a20_1"_qs, u"a20_5"_qs, u"a20_6"_qs, u"a20_8"_qs, u"a20_9"_qs}),
        22);
    EXPECT_EQ(cellCount(u"2019"_qs, {u"requests"_qs}), 161);
    EXPECT_EQ(cellCount(u"2019"_qs, {u"disputes"_qs}), 15);
    EXPECT_EQ(builtInForm(u"2014"_qs)->cells().size(), 58u);
    EXPECT_EQ(builtInForm(u"2014"_qs)->tables[0].rows.size(), 65u);
}

TEST(FormCellsTest, OnlyChangesTakeASign)
{
    const FormPtr form = builtInForm(u"2019"_qs);
    for (const CellId& cell : form->cells())
        EXPECT_EQ(form->cellType(cell) == CellType::Change, cell.column == u"change");
}

QStringList moneyCells(const Form& form)
{
    QStringList cells;
    for (const CellId& cell : form.cells()) {
        if (form.cellType(cell) == CellType::Money)
            cells << cell.toString();
    }
    return cells;
}

TEST(FormCellsTest, MoneyIsWhereTheFormsHaveAmounts)
{
    EXPECT_EQ(moneyCells(*builtInForm(u"2014"_qs)),
              QStringList({u"stat.fees.value"_qs, u"stat.budget.value"_qs}));
    EXPECT_EQ(moneyCells(*builtInForm(u"2019"_qs)), QStringList({u"a20_9.procurement.amount"_qs}));
    EXPECT_EQ(moneyCells(*builtInForm(u"2021"_qs)), QStringList({u"a20_8.fees.amount"_qs}));
}

TEST(FormCellsTest, MoneyWithoutAPrintedUnitIsInTenThousandYuan)
{
    const FormPtr form = builtInForm(u"2019"_qs);
    const CellId amount{u"a20_9"_qs, u"procurement"_qs, u"amount"_qs};
    EXPECT_TRUE(form->table(amount.table)->column(amount.column)->unitNotPrinted);
    EXPECT_EQ(form->unit(amount), u"万元"_qs);
    EXPECT_EQ(form->unit({u"a20_9"_qs, u"procurement"_qs, u"projects"_qs}), QString());
}

TEST(FormCellsTest, LabelNamesRowWithParentsAndColumn)
{
    EXPECT_EQ(
        builtInForm(u"2021"_qs)->cellLabel({u"requests"_qs, u"denied_secret"_qs, u"natural"_qs}),
        u"三（三）不予公开/1.属于国家秘密 · 自然人"_qs);
    EXPECT_EQ(builtInForm(u"2014"_qs)->cellLabel({u"stat"_qs, u"review_other"_qs, u"value"_qs}),
              u"四、行政复议数量/（三）其他情形数 · 统计数"_qs);
}

TEST(FormCellsTest, KnownLocalRowIsACellButNotPrinted)
{
    const FormPtr form = builtInForm(u"2014"_qs);
    const CellId known{u"stat"_qs, u"proposal_replies"_qs, u"value"_qs};
    EXPECT_TRUE(form->hasCell(known));
    EXPECT_EQ(form->unit(known), u"件"_qs);
    EXPECT_EQ(std::ranges::count(form->cells(), known), 0);
    EXPECT_FALSE(form->hasCell({u"stat"_qs, u"h1"_qs, u"value"_qs}));
    EXPECT_FALSE(form->hasCell({u"stat"_qs, u"local_1"_qs, u"value"_qs}));
    EXPECT_EQ(form->cellType({u"stat"_qs, u"local_1"_qs, u"value"_qs}), CellType::Count);
}

TEST(FormSectionsTest, PartsStandInStatutoryOrder)
{
    QStringList parts;
    for (const Section& section : builtInForm(u"2021"_qs)->sections)
        parts << section.id + u' ' + section.heading;
    EXPECT_EQ(parts, QStringList({u"preface "_qs, u"overview 一、总体情况"_qs,
                                  u"proactive 二、主动公开政府信息情况"_qs,
                                  u"requests 三、收到和处理政府信息公开申请情况"_qs,
                                  u"disputes 四、政府信息公开行政复议、行政诉讼情况"_qs,
                                  u"problems 五、存在的主要问题及改进情况"_qs,
                                  u"others 六、其他需要报告的事项"_qs}));
    parts.clear();
    for (const Section& section : builtInForm(u"2014"_qs)->sections)
        parts << section.id + u' ' + section.narrative;
    EXPECT_EQ(parts, QStringList({u"preface preface"_qs, u"overview overview"_qs,
                                  u"proactive proactive"_qs, u"requests requests"_qs,
                                  u"fees fees"_qs, u"disputes disputes"_qs, u"problems problems"_qs,
                                  u"others others"_qs, u"stat "_qs}));
}

TEST(FormSectionsTest, OnlyTheStatisticsTableIsSignedOnTheForm)
{
    EXPECT_TRUE(builtInForm(u"2014"_qs)->signoffOnForm);
    EXPECT_FALSE(builtInForm(u"2019"_qs)->signoffOnForm);
    EXPECT_FALSE(builtInForm(u"2021"_qs)->signoffOnForm);
    QStringList printed;
    for (const SignoffField& field : builtInForm(u"2014"_qs)->signoff) {
        if (field.onForm)
            printed << field.label;
    }
    EXPECT_EQ(printed, QStringList({u"单位负责人"_qs, u"审核人"_qs, u"填报人"_qs, u"联系电话"_qs,
                                    u"填表日期"_qs}));
}

} // namespace
} // namespace gongkai
