// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as offices really publish them, cut down, names replaced. The right values were read off
// the inputs by hand.
#include "core/intake/read_source.h"

#include <gtest/gtest.h>

#include <QFile>

namespace gongkai {
namespace {

IntakeResult read(const QString& name)
{
    static const Catalog catalog = Catalog::builtIn();
    QFile file(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/field/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    auto result = readSource(file.readAll(), name, {}, catalog);
    if (!result)
        qFatal("%s: %s", qPrintable(name), qPrintable(result.error().message));
    return std::move(*result);
}

// The filled cells of a row in the order of the form, blank ones as “_”.
QString row(const IntakeResult& result, const QString& tableAndRow)
{
    QStringList figures;
    for (const CellId& id : result.report.form().cells())
        if (id.table + u'.' + id.row == tableAndRow) {
            const QString figure = result.report.figure(id).toString();
            figures += figure.isEmpty() ? u"_"_qs : figure;
        }
    return figures.join(u' ');
}

int filled(const IntakeResult& result)
{
    int count = 0;
    for (const CellId& id : result.report.cells())
        count += !result.report.figure(id).isBlank();
    return count;
}

QString leftOver(const IntakeResult& result)
{
    QStringList figures;
    for (const auto& figure : result.match.leftOver)
        figures += figure.text;
    return figures.join(u' ');
}

} // namespace

TEST(FieldTablesTest, ABarOnItsOwnLineEndsTheCellBefore)
{
    const IntakeResult result = read(u"form2021/01-cell-then-pipe-line.txt"_qs);
    EXPECT_EQ(row(result, u"a20_1.rules"_qs), u"0 0 6");
    EXPECT_EQ(row(result, u"a20_1.normative"_qs), u"1 2 3");
    EXPECT_EQ(filled(result), 6);
    const IntakeResult older = read(u"form2019/07-lone-pipes.txt"_qs);
    EXPECT_EQ(row(older, u"a20_1.rules"_qs), u"0 0 0");
    EXPECT_EQ(row(older, u"a20_1.normative"_qs), u"30 31 32");
    EXPECT_EQ(filled(older), 6);
}

TEST(FieldTablesTest, ATableForEachRowIsListedAndIsNoProse)
{
    const IntakeResult result = read(u"form2021/08-markdown-row-tables.txt"_qs);
    EXPECT_EQ(filled(result), 0);
    EXPECT_EQ(leftOver(result), u"7 3 0 0 5 0 15 2 0 0 0 0 0 2");
    EXPECT_FALSE(result.report.narrative(u"requests"_qs).contains(u"数据"));
}

TEST(FieldTablesTest, OneTableMayBePrintedAsThreeOrAsThreeRows)
{
    const IntakeResult tables = read(u"form2021/09-table4-as-three.txt"_qs);
    EXPECT_EQ(row(tables, u"disputes.review"_qs), u"27 10 9 15 61");
    EXPECT_EQ(row(tables, u"disputes.direct"_qs), u"3 0 0 0 3");
    EXPECT_EQ(row(tables, u"disputes.after_review"_qs), u"8 0 1 1 10");
    EXPECT_EQ(filled(tables), 15);
    const IntakeResult rows = read(u"form2019/25-disputes-three-rows.html"_qs);
    EXPECT_EQ(row(rows, u"disputes.review"_qs), u"1 2 3 4 10");
    EXPECT_EQ(row(rows, u"disputes.direct"_qs), u"5 6 7 8 26");
    EXPECT_EQ(row(rows, u"disputes.after_review"_qs), u"9 1 1 1 12");
    EXPECT_EQ(filled(rows), 15);
    // Nothing is said of a form it is not, nor of a row that is not there.
    const QString notes = rows.match.notes.join(u'\n');
    EXPECT_FALSE(notes.contains(u"2021"_qs) || notes.contains(u"其他处理"_qs)) << qPrintable(notes);
}

TEST(FieldTablesTest, ABlankCellIsToldFromTheBarBeforeTheNextRow)
{
    for (const QString& name :
         {u"form2021/10-blank-cell-row.txt"_qs, u"form2021/10c-blank-only.txt"_qs}) {
        const IntakeResult result = read(name);
        EXPECT_EQ(row(result, u"a20_1.rules"_qs), u"0 0 _") << qPrintable(name);
        EXPECT_EQ(row(result, u"a20_1.normative"_qs), u"5 12 8") << qPrintable(name);
    }
}

TEST(FieldTablesTest, ANoteOnALineOfItsOwnBelongsToTheLabelBeforeIt)
{
    const QByteArray text = u"示例区人民政府2017年政府信息公开工作年度报告\n"
                            "统计指标\n\n单位\n\n统计数\n\n"
                            "一、主动公开情况\n\n——\n\n——\n\n"
                            "（一）主动公开政府信息数\n\n"
                            "（不同渠道和方式公开相同信息计1条）\n\n条\n\n4156\n\n"
                            "其中：主动公开规范性文件数\n\n条\n\n5\n\n"_qs.toUtf8();
    const auto read = readSource(text, u"note.txt"_qs, {}, Catalog::builtIn());
    ASSERT_TRUE(read) << qPrintable(read.error().message);
    EXPECT_EQ(read->report.figure(*CellId::fromString(u"stat.disclosed.value"_qs)).toString(),
              u"4156");
}

TEST(FieldTablesTest, TraditionalCharactersAreRead)
{
    const IntakeResult result = read(u"form2021/11-traditional.txt"_qs);
    EXPECT_EQ(row(result, u"a20_1.rules"_qs), u"0 0 0");
    EXPECT_EQ(row(result, u"a20_1.normative"_qs), u"1 0 4");
    EXPECT_EQ(result.report.agency(u"name"_qs), u"示例市自然資源局");
    EXPECT_EQ(result.report.year(), 2022);
}

TEST(FieldTablesTest, RowsWithoutTheirHeadAreListed)
{
    const IntakeResult result = read(u"form2021/13-rows-without-header.txt"_qs);
    EXPECT_EQ(filled(result), 0);
    EXPECT_EQ(leftOver(result), u"36 6 0 0 1 2 45 11 2 9 2 24 7 0 1 6 14 2 1 7 9 19");
}

TEST(FieldTablesTest, ColumnsMayStandApartByBlanks)
{
    const IntakeResult result = read(u"form2021/14-space-separated.txt"_qs);
    EXPECT_EQ(row(result, u"a20_1.rules"_qs), u"1 0 11");
    EXPECT_EQ(row(result, u"a20_1.normative"_qs), u"8 26 66");
    EXPECT_EQ(row(result, u"a20_5.licensing"_qs), u"447");
    EXPECT_EQ(row(result, u"requests.new"_qs), u"30 5 0 0 6 4 45");
    EXPECT_EQ(row(result, u"requests.carried_in"_qs), u"34 0 0 0 0 0 34");
    EXPECT_EQ(filled(result), 21);
}

TEST(FieldTablesTest, ARowOneFigureShortIsListed)
{
    for (const QString& name : {u"form2021/20-rowstart-pipe-missing-value.txt"_qs,
                                u"form2021/21-colspan-pad-missing-value.txt"_qs}) {
        const IntakeResult result = read(name);
        EXPECT_EQ(row(result, u"requests.new"_qs), u"_ _ _ _ _ _ _") << qPrintable(name);
        EXPECT_EQ(row(result, u"requests.partial"_qs), u"_ _ _ _ _ _ _") << qPrintable(name);
        EXPECT_EQ(row(result, u"requests.carried_in"_qs), u"1 0 0 0 0 0 1") << qPrintable(name);
        EXPECT_EQ(row(result, u"requests.granted"_qs), u"2 0 0 0 0 0 2") << qPrintable(name);
        EXPECT_TRUE(leftOver(result).startsWith(u"7 3 0 0 5 15")) << qPrintable(leftOver(result));
    }
    const IntakeResult older = read(u"form2019/10-fee-row-one-figure.txt"_qs);
    EXPECT_EQ(row(older, u"a20_8.fees"_qs), u"_ _");
    EXPECT_EQ(leftOver(older), u"7");
    EXPECT_EQ(row(older, u"a20_9.procurement"_qs), u"8 9");
}

TEST(FieldTablesTest, AFillerAtTheEndOfEachRowIsNoFigure)
{
    const IntakeResult result = read(u"form2019/16-gap-cell-then-filler.txt"_qs);
    EXPECT_EQ(row(result, u"a20_5.licensing"_qs), u"11 _ 12");
    EXPECT_EQ(row(result, u"a20_5.other_service"_qs), u"13 _ 14");
    EXPECT_EQ(row(result, u"a20_6.penalty"_qs), u"15 1 16");
    EXPECT_EQ(row(result, u"a20_8.fees"_qs), u"19 _");
    EXPECT_EQ(row(result, u"a20_9.procurement"_qs), u"20 21");
}

TEST(FieldTablesTest, ATableGoesOnBehindAPageNumber)
{
    const IntakeResult result = read(u"form2021/27-page-number-between-halves.html"_qs);
    EXPECT_EQ(row(result, u"requests.new"_qs), u"31 3 0 0 0 0 34");
    EXPECT_EQ(row(result, u"requests.carried_in"_qs), u"2 1 0 0 0 0 3");
    EXPECT_EQ(row(result, u"requests.granted"_qs), u"20 0 0 0 0 0 20");
    EXPECT_EQ(row(result, u"requests.total"_qs), u"20 0 0 0 0 0 20");
    EXPECT_EQ(filled(result), 28);
}

TEST(FieldTablesTest, NotesInLabelsDoNotMatterAndTheirUnitsDo)
{
    const IntakeResult amount = read(u"form2019/09-amount-heading-with-note.txt"_qs);
    EXPECT_EQ(row(amount, u"a20_9.procurement"_qs), u"9 103.3879");
    const IntakeResult notes = read(u"form2019/21-label-with-note.html"_qs);
    EXPECT_EQ(row(notes, u"a20_1.rules"_qs), u"0 0 0");
    EXPECT_EQ(row(notes, u"a20_5.licensing"_qs), u"8 5 93");
    EXPECT_EQ(row(notes, u"a20_5.other_service"_qs), u"117 0 165");
    EXPECT_EQ(filled(notes), 12);
}

TEST(FieldTablesTest, TheUnitInANumberFormatCounts)
{
    const IntakeResult result = read(u"form2019/19-own-workbook.xlsx"_qs);
    EXPECT_EQ(row(result, u"a20_9.procurement"_qs), u"3 29000");
}

} // namespace gongkai
