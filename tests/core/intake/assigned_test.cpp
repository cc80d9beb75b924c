// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the clerk assigns by hand: rows, columns, and rows whose columns nobody knows.
#include "core/intake/read_source.h"

#include "core/report/edits.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// Every cell filled with a figure of its own, so that a figure in a wrong place shows.
struct AssignedTest : testing::Test
{
    Report numbered = ReportBuilder(builtInForm("2021"));
    SourceHint hint;

    void SetUp() override
    {
        int next = 1001;
        for (const CellId& id : numbered.cells())
            apply(numbered, setFigures(numbered, {{id, Figure(Decimal(next++))}}));
    }
    IntakeResult read(const QByteArray& bytes) const
    {
        auto result = readSource(bytes, QStringLiteral("来源"), hint, Catalog::builtIn());
        EXPECT_TRUE(result) << (result ? "" : result.error().message.toStdString());
        return *std::move(result);
    }
    QString figure(const char* id) const { return numbered.figure(cell(id)).toString(); }
    int wrongCells(const IntakeResult& result) const
    {
        int wrong = 0;
        for (const CellId& id : numbered.cells()) {
            const Figure taken = result.report.figure(id);
            wrong += !taken.isBlank() && taken != numbered.figure(id);
        }
        return wrong;
    }
};

// Where a text stands in the tables of what was read.
SourcePlace placeOf(const IntakeResult& result, const QString& text)
{
    for (size_t i = 0; i < result.source.blocks.size(); ++i)
        if (const auto* table = std::get_if<SourceTable>(&result.source.blocks[i]))
            for (const SourceCell& cell : table->cells())
                if (cell.text == text)
                    return {static_cast<int>(i), cell.row, cell.column};
    ADD_FAILURE() << "not there: " << text.toStdString();
    return {};
}

// The heads of the table of requests and of that of reviews, in other words.
Publishing withStrangeHead(const QString& label, const QString& sheet)
{
    Publishing how;
    how.change = [=](const QString& id, const SheetCell& cell, const QString& text) {
        return id == sheet && !cell.figure && text == label ? QStringLiteral("甲乙丙丁") : text;
    };
    return how;
}

const SourceTable& tableAt(const IntakeResult& result, const SourcePlace& place)
{
    return std::get<SourceTable>(result.source.blocks[static_cast<size_t>(place.block)]);
}

} // namespace

TEST_F(AssignedTest, AColumnWithAStrangeHeadIsTakenWhereTheClerkSaysIt)
{
    const QByteArray page =
        written(numbered, withStrangeHead(QStringLiteral("自然人"), QStringLiteral("requests")),
                "clean page");
    const IntakeResult before = read(page);
    EXPECT_EQ(before.match.missing.size(), before.match.leftOver.size());
    EXPECT_GT(before.match.missing.size(), 15U);
    const SourcePlace head = placeOf(before, QStringLiteral("甲乙丙丁"));
    hint.assignedColumns = {{head, cell("requests.new.natural")}};
    const IntakeResult after = read(page);
    EXPECT_TRUE(after.match.missing.empty());
    EXPECT_TRUE(after.match.leftOver.empty());
    EXPECT_TRUE(after.match.altered.empty()); // the clerk said so; nothing was guessed
    EXPECT_EQ(wrongCells(after), 0);
    EXPECT_EQ(after.match.takenCount(), static_cast<int>(numbered.cells().size()));
}

TEST_F(AssignedTest, AnyPlaceOfTheColumnNamesIt)
{
    const QByteArray page =
        written(numbered, withStrangeHead(QStringLiteral("自然人"), QStringLiteral("requests")),
                "clean page");
    const SourcePlace place = placeOf(read(page), figure("requests.new.natural"));
    hint.assignedColumns = {{place, cell("requests.new.natural")}};
    const IntakeResult after = read(page);
    EXPECT_TRUE(after.match.missing.empty());
    EXPECT_EQ(wrongCells(after), 0);
}

TEST_F(AssignedTest, OfColumnsWithOneNameTheOneAssignedIsMeant)
{
    Publishing how; // “结果维持” stands three times
    const QString head = QStringLiteral("结果维持");
    how.change = [&, seen = 0](const QString&, const SheetCell& cell,
                               const QString& text) mutable -> QString {
        const bool isHead = !cell.figure && QString(text).remove(u'\n') == head;
        return isHead && ++seen == 2 ? QStringLiteral("甲乙丙丁") : text;
    };
    const QByteArray page = written(numbered, how, "clean page");
    const IntakeResult before = read(page);
    ASSERT_EQ(before.match.missing.size(), 1U);
    const CellId missing = before.match.missing.front();
    hint.assignedColumns = {{placeOf(before, QStringLiteral("甲乙丙丁")), missing}};
    const IntakeResult after = read(page);
    EXPECT_TRUE(after.match.missing.empty());
    EXPECT_EQ(after.report.figure(missing), numbered.figure(missing));
    EXPECT_EQ(wrongCells(after), 0);
}

TEST_F(AssignedTest, AColumnOfOneTableSaysNothingOfOthersInTheSameGrid)
{
    const QByteArray book =
        written(numbered, withStrangeHead(QStringLiteral("自然人"), QStringLiteral("requests")),
                "workbook");
    hint.assignedColumns = {
        {placeOf(read(book), QStringLiteral("甲乙丙丁")), cell("requests.new.natural")}};
    const IntakeResult after = read(book);
    EXPECT_TRUE(after.match.missing.empty());
    EXPECT_EQ(wrongCells(after), 0);
}

TEST_F(AssignedTest, ARowThatLostACellTakesOnlyTheFiguresWhoseColumnsAreAssigned)
{
    QByteArray text = written(numbered, {}, "pipe rows");
    const QString lost = figure("requests.new.business");
    ASSERT_EQ(text.count(lost.toUtf8()), 1);
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (QString& line : lines) {
        QStringList cells = line.split(u'|');
        for (qsizetype i = cells.size(); i-- > 0;)
            if (cells[i].trimmed() == lost)
                cells.removeAt(i);
        line = cells.join(u'|');
    }
    text = lines.join(u'\n').toUtf8();
    const IntakeResult before = read(text);
    EXPECT_EQ(before.match.missing.size(), 7U);
    const SourcePlace total = placeOf(before, figure("requests.new.total"));
    ASSERT_TRUE(tableAt(before, total).isLoose());

    hint.assigned = {{total, QStringLiteral("requests.new")}};
    const IntakeResult asRow = read(text);
    EXPECT_EQ(asRow.match.missing.size(), 7U); // six figures for seven cells: nobody knows which
    EXPECT_TRUE(asRow.match.notes.join(u'\n').contains(QStringLiteral("列")))
        << asRow.match.notes.join(u'\n').toStdString();
    EXPECT_EQ(wrongCells(asRow), 0);

    hint.assignedColumns = {{total, cell("requests.new.total")}};
    const IntakeResult after = read(text);
    EXPECT_EQ(after.report.figure(cell("requests.new.total")),
              numbered.figure(cell("requests.new.total")));
    EXPECT_EQ(after.match.missing.size(), 6U);
    EXPECT_EQ(after.match.leftOver.size(), 5U);
    EXPECT_EQ(wrongCells(after), 0);
}

TEST_F(AssignedTest, AWholeRowInNoTableIsTakenInItsOrderAndSaysSo)
{
    Publishing how;
    how.leaveOut = QStringLiteral("requests.new");
    QStringList cells{QStringLiteral("甲乙丙丁")};
    for (const char* column :
         {"natural", "business", "research", "welfare", "legal", "other", "total"})
        cells += figure((std::string("requests.new.") + column).c_str());
    const QByteArray text = written(numbered, how, "pipe rows") + "\n\n" +
                            QString(u'|' + cells.join(u'|') + u"|\n").toUtf8();
    const IntakeResult before = read(text);
    ASSERT_EQ(before.match.missing.size(), 7U);
    const SourcePlace place = placeOf(before, cells.front());
    ASSERT_TRUE(tableAt(before, place).isLoose());
    hint.assigned = {{place, QStringLiteral("requests.new")}};
    const IntakeResult after = read(text);
    EXPECT_TRUE(after.match.missing.empty());
    EXPECT_EQ(wrongCells(after), 0);
    EXPECT_TRUE(after.match.notes.join(u'\n').contains(QStringLiteral("甲乙丙丁")));
}

// Filled up behind, it looks whole; which figure was lost nobody knows.
TEST_F(AssignedTest, ARowOneFigureShortIsNotTakenInItsOrder)
{
    for (const char* dialect : {"pipe rows", "clean page"}) {
        Publishing how;
        how.leaveOut = QStringLiteral("requests.new");
        const QByteArray source =
            written(numbered, how, dialect) +
            (dialect == std::string("pipe rows")
                 ? QByteArray("\n\n|甲乙丙丁|7|3|9|8|5|15||\n")
                 : QByteArray(
                       "<table><tr><td>甲乙丙丁<td>7<td>3<td>9<td>8<td>5<td>15<td></table>"));
        hint = {};
        const SourcePlace place = placeOf(read(source), QStringLiteral("甲乙丙丁"));
        hint.assigned = {{place, QStringLiteral("requests.new")}};
        const IntakeResult after = read(source);
        EXPECT_EQ(after.match.missing.size(), 7U) << dialect;
        EXPECT_TRUE(after.match.notes.join(u'\n').contains(QStringLiteral("列"))) << dialect;
    }
}

TEST_F(AssignedTest, WhatIsAssignedDoesNotChangeTheGridItWasAssignedIn)
{
    // Two heads are one: the table was mended as text, and still nobody knows which is which.
    const QByteArray page =
        written(numbered,
                {.change =
                     [](const QString& sheet, const SheetCell& cell, const QString& text) {
                         return sheet == u"requests" && !cell.figure && text == u"自然人"
                                    ? QStringLiteral("总计")
                                    : text;
                     }},
                "clean page");
    const IntakeResult before = read(page);
    EXPECT_EQ(wrongCells(before), 0);
    const SourcePlace place = placeOf(before, figure("requests.new.total"));
    hint.assignedColumns = {{place, cell("requests.new.total")}};
    const IntakeResult after = read(page);
    ASSERT_EQ(after.source.blocks.size(), before.source.blocks.size());
    EXPECT_EQ(placeOf(after, figure("requests.new.total")), place);
    EXPECT_EQ(after.report.figure(cell("requests.new.total")),
              numbered.figure(cell("requests.new.total")));
    EXPECT_TRUE(after.report.figure(cell("requests.new.business")).isBlank()); // listed
    EXPECT_EQ(after.match.missing.size(), after.match.leftOver.size());
    EXPECT_EQ(wrongCells(after), 0);
    // With the other one, too, the heads between them count again.
    hint.assignedColumns.push_back(
        {placeOf(before, figure("requests.new.natural")), cell("requests.new.natural")});
    const IntakeResult all = read(page);
    EXPECT_TRUE(all.match.missing.empty());
    EXPECT_EQ(wrongCells(all), 0);
}

} // namespace gongkai
