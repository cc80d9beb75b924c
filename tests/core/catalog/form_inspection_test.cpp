// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/form_inspection.h"

#include "core/base/json_lines.h"
#include "tests/core/catalog/catalog_data.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

namespace gongkai {
namespace {

FormPtr builtIn(const QString& id)
{
    return Catalog::builtIn().form(id);
}

FormInspection inspectWith(const QByteArray& piece, const QByteArray& replacement)
{
    QByteArray json = catalogData(u"fourth.json"_qs);
    const auto at = json.indexOf(piece);
    EXPECT_GE(at, 0) << piece.constData();
    return inspectForm(json.replace(at, piece.size(), replacement), builtIn);
}

// “line pointer” of each.
QStringList places(const std::vector<FormFault>& faults)
{
    QStringList texts;
    for (const FormFault& fault : faults)
        texts += QString(QString::number(fault.line) + u' ' + fault.pointer);
    return texts;
}

TEST(FormInspectionTest, TheBuiltInFormsAreInOrderAndKnowEachOther)
{
    for (const QString& id : builtInIds) {
        const FormInspection inspection = inspectForm(builtInForm(id)->json, builtIn);
        for (const FormFault& fault : inspection.faults)
            ADD_FAILURE() << qPrintable(faultText(id, fault));
        EXPECT_EQ(places(inspection.warnings), QStringList());
        EXPECT_EQ(inspection.form, builtInForm(id));
    }
}

TEST(FormInspectionTest, AllFaultsAreNamedAtOnce)
{
    QByteArray json = catalogData(u"fourth.json"_qs);
    json.replace("\"title\": \"示例", "\"titel\": \"示例");                      // line 5
    json.replace("\"visits.sum\" }", "\"visits.none\" }");                       // line 44
    json.replace("\"id\": \"head\", \"label\": \"负责人\"", "\"id\": \"head\""); // 62
    json.replace("\"kind\": \"ratio\"", "\"kind\": \"rate\"");                   // line 85
    const FormInspection inspection = inspectForm(json, builtIn);
    EXPECT_EQ(inspection.form, nullptr);
    const QStringList found = places(inspection.faults);
    for (const char* wanted :
         {"/titel", "/title", "/sheets/0/rows/5/1/figures", "/signoff/0/label", "/checks/1/kind"}) {
        const QString ending = u' ' + QString::fromLatin1(wanted);
        EXPECT_TRUE(std::ranges::any_of(
            found, [&](const QString& place) { return place.endsWith(ending); }))
            << wanted << " of " << qPrintable(found.join(u", "));
    }
    EXPECT_TRUE(found.contains(u"5 /titel")) << qPrintable(found.join(u", "));
}

TEST(FormInspectionTest, ValuesAreNamed)
{
    const FormInspection inspection = inspectWith("\"type\": \"money\"", "\"type\": \"yuan\"");
    ASSERT_EQ(inspection.faults.size(), 1u);
    EXPECT_EQ(inspection.faults[0].what,
              u"“yuan”应为以下之一：count, change, money, decimal, percent。"_qs);
}

TEST(FormInspectionTest, OtherEncodingsSaySo)
{
    const QString text = QString::fromUtf8(catalogData(u"fourth.json"_qs));
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray gbk("{\n\"title\": \"\xb9\xab\xbf\xaa\"}"); // 公开
    for (const QByteArray& json : {QByteArray(utf16(text)), gbk}) {
        const FormInspection inspection = inspectForm(json, builtIn);
        ASSERT_EQ(inspection.faults.size(), 1u);
        EXPECT_TRUE(inspection.faults[0].what.contains(u"另存为 UTF-8"))
            << qPrintable(inspection.faults[0].what);
    }
    EXPECT_EQ(inspectForm(gbk, builtIn).faults[0].line, 2);
    // Windows editors begin UTF-8 with a mark.
    EXPECT_TRUE(inspectForm("\xef\xbb\xbf" + catalogData(u"fourth.json"_qs), builtIn).form);
}

TEST(FormInspectionTest, JsonSaysWhatIsMissingAndWhere)
{
    const FormInspection inspection = inspectWith("\"version\": 1,", "\"version\": 1");
    ASSERT_EQ(inspection.faults.size(), 1u);
    EXPECT_LE(inspection.faults[0].line, 4);
    EXPECT_GE(inspection.faults[0].line, 3);
    EXPECT_TRUE(inspection.faults[0].what.contains(u"逗号"))
        << qPrintable(inspection.faults[0].what);
}

TEST(FormInspectionTest, LastYearsFormIsLookedInto)
{
    const QByteArray entry = "{ \"id\": \"requests\", \"reason\": \"没有对应的表\" }";
    const auto faults = [&](const QByteArray& carry) {
        return places(inspectWith("\"not_mapped\": [" + entry + "]", carry).faults);
    };
    EXPECT_EQ(faults("\"not_mapped\": [" + entry + "]"), QStringList());
    EXPECT_EQ(faults("\"not_mapped\": [{ \"id\": \"requests.nothing\", \"reason\": \"x\" }]"),
              QStringList{u"109 /carry/1/not_mapped/0/id"_qs});
    EXPECT_EQ(faults("\"shared\": [\"visits.*.*\"]"), QStringList{u"109 /carry/1/shared/0"_qs});
    EXPECT_EQ(faults("\"copy\": [{ \"to\": \"visits.old.spring\", \"from\": "
                     "[\"requests.new.naturel\"] }]"),
              QStringList{u"109 /carry/1/copy/0/from/0"_qs});
    // What goes somewhere is not lost, and nothing is lost twice.
    EXPECT_EQ(faults("\"copy\": [{ \"to\": \"visits.old.spring\", \"from\": "
                     "[\"requests.new.natural\"] }], \"not_mapped\": [" +
                     entry + "]"),
              QStringList{u"109 /carry/1/not_mapped/0/id"_qs});
    EXPECT_EQ(faults("\"not_mapped\": [" + entry + ", " + entry + "]"),
              QStringList{u"109 /carry/1/not_mapped/1/id"_qs});
}

// A row or column that is new has nothing to take over; a name that no cell has is a slip of the
// pen.
TEST(FormInspectionTest, ANewColumnMayHaveNothingToTakeOver)
{
    const QByteArray entry =
        "\"not_mapped\": [{ \"id\": \"requests\", \"reason\": \"没有对应的表\" }]";
    const auto faults = [&](const QByteArray& from) {
        return places(inspectWith(entry, "\"copy\": [{ \"over\": [{ \"table\": \"visits\", "
                                         "\"rows\": [\"old:fresh\"] }], \"to\": "
                                         "\"visits.@row.spring\", \"from\": [\"" +
                                             from + "\"] }]")
                          .faults);
    };
    const auto place = QStringList{u"109 /carry/1/copy/0/from/0"_qs};
    EXPECT_EQ(faults("requests.@row.natural"), place);
    EXPECT_EQ(faults("requests.new.natural"), QStringList());
    EXPECT_EQ(faults("visits.@row.spring"), place);

    // 2019 has the row “new” but not “other_misc”.
    QByteArray json = builtInForm(u"2021"_qs)->json;
    const qsizetype copy = json.indexOf("\"copy\": [", json.indexOf("\"from\": \"2019\"")) + 9;
    json.insert(copy,
                "{ \"over\": [{ \"table\": \"requests\", \"rows\": [\"new\", \"other_misc\"] }], "
                "\"to\": \"requests.@row.total\", \"from\": [\"requests.@row.total\"] }, ");
    EXPECT_EQ(places(inspectForm(json, builtIn).faults), QStringList());
}

TEST(FormInspectionTest, AFormNobodyKnowsIsOnlyANote)
{
    const FormInspection inspection = inspectWith("\"from\": \"2021\"", "\"from\": \"2020\"");
    EXPECT_TRUE(inspection.form);
    EXPECT_EQ(places(inspection.faults), QStringList());
    EXPECT_EQ(places(inspection.warnings), QStringList{u"109 /carry/1/from"_qs});
}

TEST(FormInspectionTest, MoneyIsInAUnitOfMoney)
{
    EXPECT_EQ(
        places(
            inspectWith("\"type\": \"money\"", "\"type\": \"money\", \"unit\": \"美元\"").faults),
        QStringList{u"23 /tables/1/columns/0/unit"_qs});
    const FormInspection yuan =
        inspectWith("\"type\": \"money\"", "\"type\": \"money\", \"unit\": \"元\"");
    ASSERT_TRUE(yuan.form);
    EXPECT_EQ(places(yuan.faults), QStringList());
    EXPECT_EQ(yuan.form->cellType({u"cost"_qs, u"rent"_qs, u"amount"_qs}).power, 0);
}

TEST(FormInspectionTest, AmountsAreComparedInOneUnit)
{
    const auto faults = [](const QByteArray& right) {
        QByteArray json = catalogData(u"fourth.json"_qs);
        json.replace("\"label\": \"礼品\"", "\"label\": \"礼品\", \"unit\": \"元\"");
        const QByteArray left = "[{ \"cell\": \"cost.rent.amount\", \"factor\": " + right +
                                " }], \"left_name\": \"租金\"";
        json.replace("[\"cost.rent.amount\"]", left);
        json.replace("[{ \"cell\": \"cost.rent.amount\", \"last_year\": true }]",
                     "[\"cost.gifts.amount\"]");
        return places(inspectForm(json, builtIn).faults);
    };
    EXPECT_EQ(faults("1"), QStringList{u"82 /checks/1"_qs});
    EXPECT_EQ(faults("1000"), QStringList{u"82 /checks/1"_qs});
    EXPECT_EQ(faults("10000"), QStringList());
}

TEST(FormInspectionTest, DecimalsAndPercentagesHaveTheirPlaces)
{
    const FormInspection inspection =
        inspectWith("\"id\": \"sum\", \"label\"",
                    "\"id\": \"sum\", \"type\": \"percent\", \"places\": 1, \"label\"");
    ASSERT_TRUE(inspection.form);
    const CellId cell{u"visits"_qs, u"sum"_qs, u"all"_qs};
    const CellType type = inspection.form->cellType(cell);
    EXPECT_EQ(type, CellType(CellType::Percent, 1));
    EXPECT_EQ(inspection.form->unit(cell), u"%"_qs);
    EXPECT_TRUE(readFigure(u"12.5％", type));
    EXPECT_FALSE(readFigure(u"12.55", type));
    EXPECT_FALSE(readFigure(u"-1", type));
}

TEST(JsonLinesTest, EachValueHasTheLineItBeginsOn)
{
    const JsonLines lines("{\n\"a\": [1,\n {\"b\\u0031\": \"x\\\"\\n}\"}],\n\n\"c\": 2 }");
    EXPECT_EQ(lines.lineOf({}), 1);
    EXPECT_EQ(lines.lineOf(u"/a"_qs), 2);
    EXPECT_EQ(lines.lineOf(u"/a/0"_qs), 2);
    EXPECT_EQ(lines.lineOf(u"/a/1/b1"_qs), 3);
    EXPECT_EQ(lines.lineOf(u"/c"_qs), 5);
    EXPECT_EQ(lines.lineOf(u"/a/7/x"_qs), 2); // what is missing stands where it should
}

TEST(JsonLinesTest, NoTextBringsItDown)
{
    const QByteArray json = catalogData(u"fourth.json"_qs);
    for (qsizetype size = 0; size < json.size(); size += 7)
        (void)JsonLines(json.first(size));
    for (const char* text : {"", "[[[[", "{\"", "{,:}", "\"\\", "]", "{\"a\"}"})
        EXPECT_GE(JsonLines(text).lineOf(u"/a"_qs), 1);
}

} // namespace
} // namespace gongkai
