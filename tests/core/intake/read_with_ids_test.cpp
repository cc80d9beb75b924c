// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Our own files with ids, as spreadsheets and people leave them: taken whole, or refused with what
// is really wrong.
#include "core/intake/read_with_ids.h"

#include "core/output/writers.h"
#include "core/report/edits.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QStringEncoder>

namespace gongkai {
namespace {

using namespace test;

Report filled()
{
    Report report = ReportBuilder(builtInForm("2021"), 2023);
    int number = 100;
    for (const CellId& id : report.cells())
        apply(report, setFigures(report, {{id, Figure(Decimal(++number))}}));
    return report;
}

Result<IntakeResult> read(const QByteArray& bytes, int year = 2023)
{
    return readSource(bytes, u"来源"_qs, {{}, {}, year, {}}, Catalog::builtIn());
}

// The records of our CSV, as a spreadsheet has them.
std::vector<QStringList> recordsOf(const Report& report)
{
    std::vector<QStringList> records;
    records.reserve(report.cells().size());
    for (const CellId& id : report.cells())
        records.push_back({id.toString(), report.cellLabel(id), report.figure(id).toString()});
    return records;
}

QByteArray saved(const std::vector<QStringList>& records, QChar separator = u',')
{
    QString text = QStringList{u"cell"_qs, u"label"_qs, u"value"_qs}.join(separator) + u"\r\n"_qs;
    for (const QStringList& record : records)
        text += record.join(separator) + u"\r\n"_qs;
    return text.toUtf8();
}

QString refused(const QByteArray& bytes)
{
    const auto result = read(bytes);
    return result ? QString() : result.error().message;
}

} // namespace

TEST(ReadWithIdsTest, ALabelOfAnotherCellIsRefused)
{
    const Report report = filled();
    const auto records = recordsOf(report);
    ASSERT_TRUE(read(saved(records)));
    for (const size_t by : {size_t(1), size_t(2), records.size() - 1}) {
        auto shifted = records;
        for (size_t i = 0; i < records.size(); ++i)
            shifted[i][0] = records[(i + by) % records.size()][0];
        EXPECT_TRUE(refused(saved(shifted)).contains(records[0][1])) << by;
    }
    for (size_t i = 0; i + 1 < records.size(); i += 23) { // one pair alone
        auto swapped = records;
        std::swap(swapped[i][1], swapped[i + 1][1]);
        EXPECT_FALSE(refused(saved(swapped)).isEmpty()) << qPrintable(records[i][1]);
    }
}

TEST(ReadWithIdsTest, ALabelInOtherWordsDoesNotMatter)
{
    const Report report = filled();
    for (const QString& label : {QString(), u"见说明"_qs, u"rules issued"_qs}) {
        auto records = recordsOf(report);
        for (QStringList& record : records)
            record[1] = label;
        const auto back = read(saved(records));
        ASSERT_TRUE(back) << qPrintable(back.error().message);
        for (const CellId& id : report.cells())
            EXPECT_EQ(back->report.figure(id), report.figure(id));
    }
}

TEST(ReadWithIdsTest, SemicolonsTabsAndUtf16AreOursToo)
{
    const Report report = filled();
    const auto records = recordsOf(report);
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray unicodeText = utf16.encode(QString::fromUtf8(saved(records, u'\t')));
    for (const QByteArray& bytes :
         {saved(records, u';'), saved(records, u'\t'), unicodeText,
          saved(records).replace("cell,label,value", "\"cell\",\"label\",\"value\"")}) {
        const auto back = read(bytes);
        ASSERT_TRUE(back) << qPrintable(back.error().message);
        for (const CellId& id : report.cells())
            EXPECT_EQ(back->report.figure(id), report.figure(id));
    }
}

TEST(ReadWithIdsTest, AFaultyIdIsNamed)
{
    auto records = recordsOf(filled());
    records[4][0] = u"no.such.cell"_qs;
    const QString unknown = refused(saved(records));
    EXPECT_TRUE(unknown.contains(u"no.such.cell"_qs)) << qPrintable(unknown);
    EXPECT_TRUE(unknown.contains(u'6')) << "with its line: " << qPrintable(unknown);

    records = recordsOf(filled());
    records.push_back(records[3]);
    const QString doubled = refused(saved(records));
    EXPECT_TRUE(doubled.contains(records[3][0])) << qPrintable(doubled);
    EXPECT_FALSE(doubled.contains(u"try again"_qs)) << qPrintable(doubled);
    EXPECT_FALSE(refused("cell,label,value\r\n").isEmpty());
}

TEST(ReadWithIdsTest, TheHintForACountOffersNoFraction)
{
    const auto withFigure = [](const char* cell, const char* figure) -> QByteArray {
        return QByteArray(R"({"format":"gongkai-report","version":1,"form":"2021","year":2023,)"
                          R"("agency":{"name":"示例县统计局"},"cells":{")") +
               cell + R"(":")" + figure + R"("}})";
    };
    const QString count = refused(withFigure("requests.new.natural", "5.5"));
    EXPECT_TRUE(count.contains(u"3440"_qs)) << qPrintable(count);
    EXPECT_FALSE(count.contains(u"52.15"_qs)) << qPrintable(count);
    const QString money = refused(withFigure("a20_8.fees.amount", "x"));
    EXPECT_TRUE(money.contains(u"52.15"_qs)) << qPrintable(money);
}

TEST(ReadWithIdsTest, AYearOfAnotherFormIsSaid)
{
    const Report report = ReportBuilder(builtInForm("2021"), 2019);
    const auto json = readSource(writeJson(report), u"来源"_qs, {}, Catalog::builtIn());
    ASSERT_TRUE(json) << qPrintable(json.error().message);
    EXPECT_TRUE(json->match.notes.join(u'\n').contains(u"2019"_qs));
    const auto csv = read(saved(recordsOf(report)), 2019);
    ASSERT_TRUE(csv) << qPrintable(csv.error().message);
    EXPECT_TRUE(csv->match.notes.join(u'\n').contains(u"2019"_qs));
    const auto fitting = readSource(writeJson(filled()), u"来源"_qs, {}, Catalog::builtIn());
    ASSERT_TRUE(fitting);
    EXPECT_EQ(fitting->match.notes, QStringList());
}

TEST(ReadWithIdsTest, OurCsvIsKnownByItsHeadAlone)
{
    const Report report = filled();
    const auto again = readSource(writeCsv(report), u"来源"_qs, {}, Catalog::builtIn());
    ASSERT_TRUE(again) << qPrintable(again.error().message);
    EXPECT_EQ(again->report.year(), 2023);
    for (const CellId& id : report.cells())
        EXPECT_EQ(again->report.figure(id), report.figure(id)) << qPrintable(id.toString());
}

TEST(ReadWithIdsTest, TheCellsTellTheForm)
{
    const auto few = read("cell,label,value\na20_1.rules.issued,x,3\na20_1.rules.repealed,x,\n");
    ASSERT_TRUE(few) << qPrintable(few.error().message);
    EXPECT_EQ(few->report.form().id, u"2021");
    EXPECT_EQ(few->report.figure(cell("a20_1.rules.issued")), figure("3"));
    EXPECT_TRUE(few->report.figure(cell("a20_1.rules.repealed")).isBlank());
    EXPECT_FALSE(read("cell,label,value\na20_1.rules.issued,x,three\n"));
    EXPECT_FALSE(read("cell,label,value\na20_1.rules.issued,x,3\n", 0)) << "of no year";
}

TEST(ReadWithIdsTest, WhatTheFileStatesIsNotOverridden)
{
    const QByteArray text = R"({"format": "gongkai-report", "version": 1, "form": "2021",
                                "year": 2023, "agency": {"name": "示例县统计局"}})";
    EXPECT_TRUE(read(text, 0));
    EXPECT_FALSE(read(text, 2024));
}

} // namespace gongkai
