// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a form file holds too much of is refused where it grows, before it costs time.
#include "core/catalog/form_limits.h"

#include "core/catalog/catalog.h"
#include "core/catalog/local_rows.h"
#include "tests/core/catalog/catalog_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace gongkai {
namespace {

// A form of one table, shown row for row.
class TableForm
{
public:
    TableForm(int rows, int columns, int stub = 1) : m_columns(columns), m_stub(stub)
    {
        QJsonArray columnList;
        for (int i = 0; i < columns; ++i)
            columnList.append(QJsonObject{{u"id"_qs, u"c%1"_qs.arg(i)}, {u"label"_qs, u"列"_qs}});
        QJsonArray rowList;
        for (int i = 0; i < rows; ++i) {
            const QString id = u"r%1"_qs.arg(i);
            rowList.append(QJsonObject{{u"id"_qs, id}, {u"label"_qs, u"行"_qs}});
            QJsonArray row;
            if (stub > 0)
                row.append(QJsonObject{{u"text"_qs, u"行"_qs}, {u"cols"_qs, stub}});
            row.append(QJsonObject{{u"figures"_qs, QString(u"t."_qs + id)}});
            m_rows.append(row);
        }
        table = {{u"id"_qs, u"t"_qs},
                 {u"label"_qs, u"表"_qs},
                 {u"columns"_qs, columnList},
                 {u"rows"_qs, rowList}};
    }

    Result<FormPtr> load() const
    {
        QJsonArray widths;
        for (int i = 0; i < m_columns + m_stub; ++i)
            widths.append(1.0 / (m_columns + m_stub));
        const QJsonObject sheet{{u"id"_qs, u"s"_qs},
                                {u"header_rows"_qs, 0},
                                {u"stub_columns"_qs, m_stub},
                                {u"widths"_qs, widths},
                                {u"rows"_qs, m_rows}};
        const QJsonObject section{{u"heading"_qs, QString()}, {u"sheets"_qs, QJsonArray{u"s"_qs}}};
        const QJsonObject form{{u"format"_qs, u"gongkai-form"_qs},
                               {u"version"_qs, 1},
                               {u"id"_qs, u"2030"_qs},
                               {u"title"_qs, title},
                               {u"source"_qs, u"通知"_qs},
                               {u"years"_qs, QJsonObject{{u"first"_qs, 2030}}},
                               {u"tables"_qs, QJsonArray{table}},
                               {u"sheets"_qs, QJsonArray{sheet}},
                               {u"sections"_qs, QJsonArray{section}},
                               {u"signoff"_qs, QJsonArray()},
                               {u"checks"_qs, checks}};
        return loadForm(QJsonDocument(form).toJson(QJsonDocument::Compact), u"big.json"_qs);
    }

    void addCheck(const QJsonArray& left, const QJsonArray& right, const QJsonArray& over = {})
    {
        QJsonObject check{{u"id"_qs, u"c%1"_qs.arg(checks.size())},
                          {u"kind"_qs, u"equal"_qs},
                          {u"severity"_qs, u"error"_qs},
                          {u"title"_qs, u"题"_qs},
                          {u"source"_qs, u"源"_qs},
                          {u"left"_qs, left},
                          {u"right"_qs, right},
                          {u"left_name"_qs, u"左"_qs},
                          {u"right_name"_qs, u"右"_qs}};
        QJsonObject example;
        if (!over.isEmpty()) {
            check.insert(u"over"_qs, over);
            example.insert(u"instance"_qs, u"r0.c0"_qs);
        }
        check.insert(u"passing"_qs, example);
        check.insert(u"failing"_qs, example);
        checks.append(check);
    }

    QString title = u"报告"_qs;
    QJsonObject table;
    QJsonArray checks;

private:
    int m_columns;
    int m_stub;
    QJsonArray m_rows;
};

const QJsonArray everyCell{QJsonObject{{u"table"_qs, u"t"_qs},
                                       {u"rows"_qs, QJsonArray{u"*"_qs}},
                                       {u"columns"_qs, QJsonArray{u"*"_qs}}}};

void expectRefused(const TableForm& form, const char* pointer)
{
    const auto loaded = form.load();
    ASSERT_FALSE(loaded) << pointer;
    EXPECT_EQ(loaded.error().code, ErrorCode::Unreadable);
    EXPECT_TRUE(loaded.error().message.startsWith(u"big.json: 第1行 "_qs +
                                                  QString::fromLatin1(pointer) + u": "))
        << qPrintable(loaded.error().message);
}

LocalRowsPlace place(const Form& form)
{
    return localRowsPlace(form, form.sheets.front(), form.tables.front());
}

void expectRead(const TableForm& form)
{
    const auto loaded = form.load();
    EXPECT_TRUE(loaded) << qPrintable(loaded.error().message);
}

} // namespace

TEST(FormLimitsTest, AFileOfMoreThanFourMegabytesIsRefused)
{
    const QByteArray json = catalogData(u"fourth.json"_qs);
    const auto padded = [&](qsizetype size) -> QByteArray {
        return json + QByteArray(size - json.size(), ' ');
    };
    EXPECT_TRUE(loadForm(padded(form_limits::bytes), u"a.json"_qs));
    const auto larger = loadForm(padded(form_limits::bytes + 1), u"a.json"_qs);
    ASSERT_FALSE(larger);
    EXPECT_EQ(larger.error().message, u"a.json: 第1行 文件超过 4 MB，不是表式文件。"_qs);
}

TEST(FormLimitsTest, AsManyRowsAndColumnsAsAllowedAreRead)
{
    expectRead(TableForm(300, 6));
    expectRead(TableForm(50, 39));
    expectRead(TableForm(50, 40, 0));
}

TEST(FormLimitsTest, OneMoreIsRefused)
{
    expectRefused(TableForm(301, 1), "/tables/0/rows");
    expectRefused(TableForm(2, 41, 0), "/tables/0/columns");
    expectRefused(TableForm(2, 40, 1), "/sheets/0/widths");
    expectRefused(TableForm(300, 7), "/tables");
    expectRefused(TableForm(251, 6, 34), "/sheets/0/rows"); // 251 × 40 positions
}

TEST(FormLimitsTest, LongTextsAreRefused)
{
    TableForm form(2, 2);
    form.title = QString(200, u'长');
    expectRead(form);
    form.title += u'长';
    expectRefused(form, "/title");
    form.title = u"报告"_qs;
    form.table[u"id"_qs] = QString(61, u't');
    expectRefused(form, "/tables/0/id");
}

TEST(FormLimitsTest, ANameMadeOfManyIsRefusedWhereItGrows)
{
    TableForm form(6, 1);
    QJsonArray rows;
    for (int i = 0; i < 6; ++i) {
        QJsonObject row{{u"id"_qs, u"r%1"_qs.arg(i)}, {u"label"_qs, QString(150, u'长')}};
        if (i > 0)
            row.insert(u"in"_qs, u"r%1"_qs.arg(i - 1));
        rows.append(row);
    }
    form.table[u"rows"_qs] = rows;
    expectRefused(form, "/tables/0/rows/3/in"); // 4 × 150 and the slashes
}

TEST(FormLimitsTest, TooManyEquationsAreRefused)
{
    TableForm form(250, 8);
    form.addCheck({u"t.@row.@column"_qs}, {u"t.r0.c0"_qs}, everyCell);
    form.addCheck({u"t.@row.@column"_qs}, {u"t.r0.c0"_qs}, everyCell);
    expectRead(form);
    form.addCheck({u"t.r0.c0"_qs}, {u"t.r1.c0"_qs});
    expectRefused(form, "/checks/2");

    TableForm more(250, 8);
    QJsonArray thrice = everyCell;
    thrice.append(everyCell[0]);
    thrice.append(everyCell[0]);
    more.addCheck({u"t.@row.@column"_qs}, {u"t.r0.c0"_qs}, thrice);
    expectRefused(more, "/checks/0/over/2");
}

// The largest form can have an equation for each of its cells and as many others.
TEST(FormLimitsTest, EveryCellOfTheLargestFormCanBeComparedWithLastYear)
{
    TableForm form(250, 8);
    form.addCheck({u"t.@row.@column"_qs}, {u"t.r0.c0"_qs}, everyCell);
    const QJsonObject example{{u"instance"_qs, u"t.r0.c0"_qs}};
    const QJsonObject jump{
        {u"id"_qs, u"jump"_qs},   {u"kind"_qs, u"jump"_qs},      {u"severity"_qs, u"warning"_qs},
        {u"title"_qs, u"题"_qs},  {u"source"_qs, u"源"_qs},      {u"limit"_qs, 10},
        {u"minimum"_qs, 20},      {u"left_name"_qs, u"本年"_qs}, {u"right_name"_qs, u"上年"_qs},
        {u"passing"_qs, example}, {u"failing"_qs, example}};
    form.checks.append(jump);
    const auto loaded = form.load();
    ASSERT_TRUE(loaded) << qPrintable(loaded.error().message);
    EXPECT_EQ((*loaded)->checks.back().instances.size(), 2000U);
    EXPECT_EQ((*loaded)->checks.back().instances.back().id, u"t.r249.c7"_qs);

    QJsonObject again = jump;
    again[u"id"_qs] = u"again"_qs;
    form.checks.append(again);
    expectRefused(form, "/checks/2");
}

TEST(FormLimitsTest, TooManySummandsAreRefused)
{
    TableForm form(250, 8);
    QJsonArray all;
    for (int i = 0; i < 24; ++i)
        all.append(u"*"_qs);
    form.addCheck({u"t.r0.c0"_qs}, all);
    expectRead(form);
    form.addCheck(all, {u"t.r0.c0"_qs});
    expectRefused(form, "/checks/1/left/0"); // 1 + 24 × 2000 + 2000
    // Nobody goes on multiplying behind the fault.
    form.addCheck(all, all, everyCell);
    expectRefused(form, "/checks/1/left/0");
}

TEST(FormLimitsTest, ATableWithoutFiguresIsRefused)
{
    TableForm form(1, 1);
    form.table[u"rows"_qs] = QJsonArray{
        QJsonObject{{u"id"_qs, u"r0"_qs}, {u"label"_qs, u"行"_qs}, {u"heading"_qs, true}}};
    expectRefused(form, "/tables/0/rows");
}

// A label needs a place beside the figures.
TEST(FormLimitsTest, RowsOfTheReportNeedAColumnForTheirLabel)
{
    TableForm form(2, 2, 0);
    form.table[u"local_rows_allowed"_qs] = true;
    expectRefused(form, "/tables/0/local_rows_allowed");
    TableForm labelled(2, 2, 1);
    labelled.table[u"local_rows_allowed"_qs] = true;
    const auto loaded = labelled.load();
    ASSERT_TRUE(loaded) << qPrintable(loaded.error().message);
    EXPECT_EQ(place(**loaded), LocalRowsPlace::Between);
}

TEST(FormLimitsTest, TheFormOf2014TakesItsRowsBetweenItsOwn)
{
    EXPECT_EQ(place(*Catalog::builtIn().form(u"2014"_qs)), LocalRowsPlace::Between);
}

} // namespace gongkai
