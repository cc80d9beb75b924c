// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every kind of fault in a form file, made in a small valid one by replacing a piece of its text.
#include "core/catalog/catalog.h"

#include "tests/core/catalog/catalog_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace gongkai {
namespace {

struct Fault
{
    const char* name;
    const char* piece; ///< of fourth.json; its first occurrence is replaced
    const char* replacement;
    const char* pointer; ///< where the message must point
};

class FormFaultTest : public testing::TestWithParam<Fault>
{};

TEST_P(FormFaultTest, IsReportedAtItsPlace)
{
    QByteArray json = catalogData(u"fourth.json"_qs);
    const QByteArray piece = GetParam().piece;
    const auto at = json.indexOf(piece);
    ASSERT_GE(at, 0);
    json.replace(at, piece.size(), GetParam().replacement);
    const auto form = loadForm(json, u"2030.json"_qs);
    ASSERT_FALSE(form.has_value());
    EXPECT_EQ(form.error().code, ErrorCode::Unreadable);
    static const QRegularExpression said(
        u"^2030\\.json: 第[0-9]+行 ([^ ]*): .*[\\x{4e00}-\\x{9fff}].*。$"_qs);
    EXPECT_EQ(said.match(form.error().message).captured(1), QString::fromLatin1(GetParam().pointer))
        << qPrintable(form.error().message);
}

const Fault headFaults[] = {
    {"OtherFormat", "gongkai-form", "gongkai-report", "/format"},
    {"NewerVersion", "\"version\": 1", "\"version\": 2", "/version"},
    {"UnknownKey", "\"title\": \"示例", "\"titel\": \"示例", "/titel"},
    {"MissingSource", "  \"source\": \"示例通知\",\n  \"years\"", "  \"years\"", "/source"},
    {"EmptyTitle", "\"title\": \"示例年度报告\"", "\"title\": \"\"", "/title"},
    {"NumberAsTitle", "\"title\": \"示例年度报告\"", "\"title\": 7", "/title"},
    {"YearNotWhole", "\"first\": 2030", "\"first\": 2030.5", "/years/first"},
    {"YearAsText", "\"first\": 2030", "\"first\": \"2030\"", "/years/first"},
    {"YearsInReverse", "\"first\": 2030", "\"first\": 2030, \"last\": 2029", "/years"},
    {"FormIdWithBlank", "\"id\": \"2030\"", "\"id\": \"20 30\"", "/id"},
};

const Fault tableFaults[] = {
    {"RepeatedTable", "\"id\": \"cost\"", "\"id\": \"visits\"", "/tables/1/id"},
    {"RepeatedRow", "\"id\": \"fresh\"", "\"id\": \"old\"", "/tables/0/rows/2/id"},
    {"RepeatedColumn", "\"id\": \"autumn\"", "\"id\": \"spring\"", "/tables/0/columns/1/id"},
    {"RowIdNotWellFormed", "\"id\": \"fresh\"", "\"id\": \"2fresh\"", "/tables/0/rows/2/id"},
    {"RowWithoutId", "\"id\": \"fresh\", ", "", "/tables/0/rows/2/id"},
    {"UnknownKeyInRow", "\"short\"", "\"shrot\"", "/tables/0/rows/3/shrot"},
    {"UnknownType", "\"type\": \"money\"", "\"type\": \"yuan\"", "/tables/1/columns/0/type"},
    {"PlacesOfACount", "\"id\": \"spring\"", "\"id\": \"spring\", \"places\": 2",
     "/tables/0/columns/0/places"},
    {"DecimalWithoutPlaces", "\"type\": \"money\"", "\"type\": \"decimal\"",
     "/tables/1/columns/0/places"},
    {"SevenPlaces", "\"type\": \"money\"", "\"type\": \"percent\", \"places\": 7",
     "/tables/1/columns/0/places"},
    {"UnknownParent", "\"in\": \"head\"", "\"in\": \"none\"", "/tables/0/rows/1/in"},
    {"HeadingWithUnit", "\"heading\": true", "\"heading\": true, \"unit\": \"人\"",
     "/tables/0/rows/0"},
    {"FlagNotBoolean", "\"heading\": true", "\"heading\": 1", "/tables/0/rows/0/heading"},
    {"PrintedUnitCalledNotPrinted", "\"type\": \"money\"",
     "\"type\": \"money\", \"unit\": \"元\", \"unit_not_printed\": true",
     "/tables/1/columns/0/unit_not_printed"},
    {"LocalRowAfterUnknown", "\"after\": \"rent\"", "\"after\": \"none\"",
     "/tables/1/known_local_rows/0/after"},
    {"LocalRowWithoutPermission", "\"local_rows_allowed\": true,\n", "",
     "/tables/1/known_local_rows"},
    {"RowsNotAList",
     "\"rows\": [{ \"id\": \"rent\", \"label\": \"租金\" }, "
     "{ \"id\": \"balance\", \"label\": \"增减\", \"type\": \"change\" }]",
     "\"rows\": {}", "/tables/1/rows"},
};

const Fault sheetFaults[] = {
    {"Hole", "[{ \"text\": \"春\" }, { \"text\": \"秋\" }]", "[{ \"text\": \"春\" }]",
     "/sheets/0/rows/1"},
    {"TooWide", "[{ \"text\": \"春\" }, { \"text\": \"秋\" }]",
     "[{ \"text\": \"春\" }, { \"text\": \"秋\" }, { \"text\": \"冬\" }]", "/sheets/0/rows/1/2"},
    {"Overlap", "{ \"text\": \"春\" }", "{ \"text\": \"春\", \"cols\": 3 }", "/sheets/0/rows/1/0"},
    {"BelowTheLastRow", "[{ \"text\": \"合计\" }", "[{ \"text\": \"合计\", \"rows\": 2 }",
     "/sheets/0/rows/5/0"},
    {"AcrossTheHead", "{ \"text\": \"春\" }", "{ \"text\": \"春\", \"rows\": 2 }",
     "/sheets/0/rows/1/0"},
    {"AcrossTheStub", "[{ \"text\": \"来访人次\" }, { \"text\": \"\", \"cols\": 3 }]",
     "[{ \"text\": \"来访人次\", \"cols\": 4 }]", "/sheets/0/rows/2/0"},
    {"SpanOfZero", "\"cols\": 2", "\"cols\": 0", "/sheets/0/rows/0/1/cols"},
    {"HugeSpan", "\"cols\": 2", "\"cols\": 2147483647", "/sheets/0/rows/0/1"},
    {"WidthsNotOne", "[0.5, 0.5]", "[0.5, 0.4]", "/sheets/1/widths"},
    {"WidthOfZero", "[0.5, 0.5]", "[1, 0]", "/sheets/1/widths/1"},
    {"HeadHigherThanTheSheet", "\"header_rows\": 2", "\"header_rows\": 7", "/sheets/0/header_rows"},
    {"StubWiderThanTheSheet", "\"stub_columns\": 1", "\"stub_columns\": 5",
     "/sheets/0/stub_columns"},
    {"UnknownAlignment", "\"align\": \"left\"", "\"align\": \"middle\"",
     "/sheets/0/rows/3/0/align"},
    {"UnknownRowOfFigures", "\"visits.fresh\"", "\"visits.none\"", "/sheets/0/rows/4/1/figures"},
    {"HeadingWithFigures", "\"visits.fresh\"", "\"visits.head\"", "/sheets/0/rows/4/1/figures"},
    {"FiguresTwice", "\"figures\": \"visits.fresh\"", "\"figures\": \"visits.old\"",
     "/sheets/0/rows/4/1/figures"},
    {"UnknownFigure", "\"cost.rent.amount\"", "\"cost.none.amount\"", "/sheets/1/rows/1/0/figure"},
    {"FigureMissing", "{ \"figure\": \"cost.balance.amount\" }", "{ \"text\": \"\" }", "/sheets"},
    {"YearLineWithoutYear", "（%1年度）", "（年度）", "/sheets/1/year_line"},
};

const Fault sectionFaults[] = {
    {"UnknownSheet", "\"sheets\": [\"visits\"]", "\"sheets\": [\"none\"]", "/sections/0/sheets/0"},
    {"SheetInNoSection", "\"sheets\": [\"visits\"], ", "", "/sections"},
    {"SheetInTwoSections", "\"sheets\": [\"cost\"]", "\"sheets\": [\"cost\", \"visits\"]",
     "/sections/1/sheets"},
    {"SectionOfNothing", "{ \"heading\": \"二、附表\", \"sheets\": [\"cost\"] }",
     "{ \"heading\": \"二、附表\" }", "/sections/1"},
    {"NarrativeNotWellFormed", "\"narrative\": \"summary\"", "\"narrative\": \"Summary\"",
     "/sections/0/narrative"},
    {"SignoffWithoutLabel", "\"id\": \"head\", \"label\": \"负责人\"", "\"id\": \"head\"",
     "/signoff/0/label"},
    {"KeyFigureOfNoCell", "\"checks\":",
     "\"key_figures\": [{ \"label\": \"来访\", \"cell\": \"visits.none.spring\" }], \"checks\":",
     "/key_figures/0/cell"},
    {"KeyFigureWithoutLabel", "\"checks\":",
     "\"key_figures\": [{ \"cell\": \"cost.rent.amount\" }], \"checks\":", "/key_figures/0/label"},
};

const Fault checkFaults[] = {
    {"RepeatedCheck", "\"id\": \"cost.jump\"", "\"id\": \"visits.sum\"", "/checks/1/id"},
    {"CheckOfTheProse", "\"id\": \"cost.jump\"", "\"id\": \"text.jump\"", "/checks/1/id"},
    {"CheckWithoutSource", "\"source\": \"示例通知\",\n      \"over\"", "\"over\"",
     "/checks/0/source"},
    {"CheckWithoutPassing", "\"passing\"", "\"x_passing\"", "/checks/0/x_passing"},
    {"CheckWithoutFailing",
     ",\n      \"failing\": { \"kind\": \"department\", \"cells\": [\"cost.rent.amount=2000\"], "
     "\"last_year\": [\"cost.rent.amount=2\"] }",
     "", "/checks/1/failing"},
    {"UnknownKind", "\"kind\": \"equal\"", "\"kind\": \"greater\"", "/checks/0/kind"},
    {"UnknownSeverity", "\"severity\": \"error\"", "\"severity\": \"fatal\"", "/checks/0/severity"},
    {"ExplainableWarning", "\"severity\": \"warning\"",
     "\"severity\": \"warning\", \"explainable\": true", "/checks/1/explainable"},
    {"UnknownTableInOver", "\"over\": [{ \"table\": \"visits\"", "\"over\": [{ \"table\": \"none\"",
     "/checks/0/over/0/table"},
    {"UnknownColumnInOver", "\"columns\": [\"*\"]", "\"columns\": [\"summer\"]",
     "/checks/0/over/0/columns/0"},
    {"OverNothing", ", \"columns\": [\"*\"]", "", "/checks/0/over/0"},
    {"UnknownCell", "\"visits.sum.@column\"", "\"visits.none.@column\"", "/checks/0/left/0"},
    {"UnboundVariable", "\"visits.sum.@column\"", "\"visits.@row.@column\"", "/checks/0/left/0"},
    {"RangeInReverse", "visits.old:fresh.@column", "visits.fresh:old.@column", "/checks/0/right/0"},
    {"NoCellOfTheForm", "visits.old:fresh.@column", "none.old.@column", "/checks/0/right/0"},
    {"SumOfTwoTotals", "\"visits.sum.@column\"", "\"visits.old:fresh.@column\"", "/checks/0/left"},
    {"EmptySide", "[\"visits.sum.@column\"]", "[]", "/checks/0/left"},
    {"LastYearsSideWithoutName", "      \"right_name\": \"上年租金\",\n", "", "/checks/1"},
    {"IfKnownThisYear", "\"last_year\": true", "\"if_known\": true", "/checks/1/right/0/if_known"},
    {"FactorOfZero", "\"last_year\": true", "\"factor\": 0", "/checks/1/right/0/factor"},
    {"ConstantWithFactor", "\"cell\": \"cost.rent.amount\", \"last_year\": true",
     "\"value\": 1, \"factor\": 2", "/checks/1/right/0/factor"},
    {"RatioOfThree", "[\"cost.rent.amount\"]", "[\"cost.rent.amount\", \"cost.balance.amount\"]",
     "/checks/1"},
    {"RatioToAConstant", "{ \"cell\": \"cost.rent.amount\", \"last_year\": true }",
     "{ \"value\": 100 }", "/checks/1"},
    {"TemplateAndInstances", "\"sum\": true,", "\"instances\": [],", "/checks/0/over"},
    {"RatioWithoutLimit", "      \"limit\": 100,\n", "", "/checks/1/limit"},
    {"LimitOfASum", "\"sum\": true,", "\"sum\": true, \"limit\": 3,", "/checks/0/limit"},
    {"ShareOfAnEquation", "\"sum\": true,", "\"sum\": true, \"share\": true,", "/checks/0/share"},
    {"ShareWithoutFactor", "\"checks\": [",
     "\"checks\": [{ \"id\": \"c\", \"kind\": \"at_most\", \"severity\": \"hint\", "
     "\"title\": \"题\", \"source\": \"源\", \"left\": [\"cost.rent.amount\"], "
     "\"right\": [\"cost.balance.amount\"], \"share\": true, \"passing\": {}, "
     "\"failing\": {} }, ",
     "/checks/0/share"},
    {"FactorTooFine", "\"visits.old:fresh.@column\"",
     "{ \"cell\": \"visits.old:fresh.@column\", \"factor\": 0.0000001 }, \"visits.old.all\"",
     "/checks/0/right/0/factor"},
    {"FactorTooFineForMoney", "{ \"cell\": \"cost.rent.amount\", \"last_year\": true }",
     "{ \"cell\": \"cost.rent.amount\", \"last_year\": true, \"factor\": 0.5 }",
     "/checks/1/right/0/factor"},
    {"ShareOfAConstant", "\"checks\": [",
     "\"checks\": [{ \"id\": \"c\", \"kind\": \"at_most\", \"severity\": \"hint\", "
     "\"title\": \"题\", \"source\": \"源\", \"left_name\": \"租\", "
     "\"left\": [{ \"cell\": \"cost.rent.amount\", \"factor\": 10 }], "
     "\"right\": [{ \"value\": 3 }], \"share\": true, \"passing\": {}, "
     "\"failing\": {} }, ",
     "/checks/0/share"},
    {"JumpWithoutName", "\"checks\": [",
     "\"checks\": [{ \"id\": \"c\", \"kind\": \"jump\", \"severity\": \"warning\", "
     "\"title\": \"题\", \"source\": \"源\", \"limit\": 10, \"minimum\": 20, "
     "\"left_name\": \"本年\", \"passing\": {}, \"failing\": {} }, ",
     "/checks/0/right_name"},
    {"JumpWithoutMinimum", "\"checks\": [",
     "\"checks\": [{ \"id\": \"c\", \"kind\": \"jump\", \"severity\": \"warning\", "
     "\"title\": \"题\", \"source\": \"源\", \"limit\": 10, \"left_name\": \"本年\", "
     "\"right_name\": \"上年\", \"passing\": {}, \"failing\": {} }, ",
     "/checks/0/minimum"},
    {"JumpWithSides", "\"checks\": [",
     "\"checks\": [{ \"id\": \"c\", \"kind\": \"jump\", \"severity\": \"warning\", "
     "\"title\": \"题\", \"source\": \"源\", \"limit\": 10, \"minimum\": 20, "
     "\"left\": [\"cost.rent.amount\"], \"left_name\": \"本年\", \"right_name\": \"上年\", "
     "\"passing\": {}, \"failing\": {} }, ",
     "/checks/0/left"},
    {"JumpOfAnAmount", "\"checks\": [",
     "\"checks\": [{ \"id\": \"c\", \"kind\": \"jump\", \"severity\": \"warning\", "
     "\"title\": \"题\", \"source\": \"源\", \"limit\": 10, \"minimum\": 20, "
     "\"left_name\": \"本年\", \"right_name\": \"上年\", "
     "\"passing\": { \"instance\": \"cost.rent.amount\" }, \"failing\": {} }, ",
     "/checks/0/passing"},
    {"UnknownAgencyKind", "\"agency_kinds\": [\"department\"]", "\"agency_kinds\": [\"office\"]",
     "/checks/1/when/agency_kinds/0"},
    {"UnknownExample", "\"instance\": \"all\"", "\"instance\": \"summer\"", "/checks/0/passing"},
    {"ExampleOfUnknownCell", "visits.old.all=1", "visits.none.all=1", "/checks/0/passing/cells/0"},
    {"ExampleNotAFigure", "visits.old.all=1", "visits.old.all=-1", "/checks/0/passing/cells/0"},
    {"ExampleTwice", "visits.old.all=1", "visits.fresh.all=1", "/checks/0/passing/cells/1"},
};

const Fault carryFaults[] = {
    {"RulesTwice", "\"from\": \"2021\"", "\"from\": \"2030\"", "/carry/1/from"},
    {"CopyToUnknown", "\"to\": \"visits.old.@column\"", "\"to\": \"visits.none.@column\"",
     "/carry/0/copy/0/to"},
    {"CopyTwiceToOne", "\"to\": \"visits.old.@column\"", "\"to\": \"visits.old.all\"",
     "/carry/0/copy/0/to"},
    {"CopyFromUnknown", "[\"visits.old.@column\", \"visits.fresh.@column\"]",
     "[\"visits.old.@column\", \"visits.none.@column\"]", "/carry/0/copy/0/from/1"},
    {"CopyFromNothing", "[\"visits.old.@column\", \"visits.fresh.@column\"]", "[]",
     "/carry/0/copy/0/from"},
    {"SharedUnknown", "\"shared\": [\"*\"]", "\"shared\": [\"visits.none.*\"]",
     "/carry/0/shared/0"},
    {"LostWithoutReason", ", \"reason\": \"没有对应的表\"", "", "/carry/1/not_mapped/0/reason"},
    {"LostNotWellFormed", "\"id\": \"requests\"", "\"id\": \"Requests!\"",
     "/carry/1/not_mapped/0/id"},
};

// What a writer, the grid, the checks or intake could not do anything with.
const Fault unworkable[] = {
    {"IdOfARowAReportAdds", "\"id\": \"fresh\"", "\"id\": \"local_1\"", "/tables/0/rows/2/id"},
    {"TwoTablesWithRowsOfTheReport", "\"label\": \"一、来访\",",
     "\"label\": \"一、来访\", \"local_rows_allowed\": true,", "/tables/1/local_rows_allowed"},
    {"KnownRowAsHeading", "\"label\": \"礼品\",", "\"label\": \"礼品\", \"heading\": true,",
     "/tables/1/known_local_rows/0/heading"},
    {"FigureInTheHead", "\"header_rows\": 1", "\"header_rows\": 2", "/sheets/1/rows/1/0/figure"},
    {"FigureAmongTheRowLabels", "\"stub_columns\": 0", "\"stub_columns\": 1",
     "/sheets/1/rows/1/0/figure"},
    {"ColumnNobodySees", "[0.5, 0.5]", "[0.9999, 0.0001]", "/sheets/1/widths/1"},
    {"YearNoReportCanHave", "\"first\": 2030", "\"first\": 1", "/years/first"},
    {"UnknownSignoff", "\"id\": \"head\", \"label\": \"负责人\"",
     "\"id\": \"boss\", \"label\": \"负责人\"", "/signoff/0/id"},
    {"ControlCharacter", "示例年度报告", "示例\\u0001报告", "/title"},
    {"CharacterThatIsNone", "示例年度报告", "示例\\uffff报告", "/title"},
    {"LabelOfTwoLines", "\"新客\"", "\"新\\n客\"", "/tables/0/rows/2/label"},
    {"LabelOfBlanks", "\"新客\"", "\"　 \"", "/tables/0/rows/2/label"},
    {"SumThatIsNoEquation", "\"kind\": \"equal\"", "\"kind\": \"at_most\"", "/checks/0/sum"},
    {"TotalOfItself", "visits.old:fresh.@column", "visits.old:sum.@column", "/checks/0/right"},
    {"TotalOfLastYear", "[\"visits.sum.@column\"]",
     "[{ \"cell\": \"visits.sum.@column\", \"last_year\": true }], \"left_name\": \"x\"",
     "/checks/0/left"},
    {"AliasOfARowWithoutLabel", "\"checks\":",
     "\"intake_aliases\": [{ \"label\": \"租\", \"row\": \"cost.rent\", \"note\": \"注\" }], "
     "\"checks\":",
     "/intake_aliases/0/row"},
};

std::string faultName(const testing::TestParamInfo<Fault>& param)
{
    return param.param.name;
}

INSTANTIATE_TEST_SUITE_P(Head, FormFaultTest, testing::ValuesIn(headFaults), faultName);
INSTANTIATE_TEST_SUITE_P(Table, FormFaultTest, testing::ValuesIn(tableFaults), faultName);
INSTANTIATE_TEST_SUITE_P(Sheet, FormFaultTest, testing::ValuesIn(sheetFaults), faultName);
INSTANTIATE_TEST_SUITE_P(Section, FormFaultTest, testing::ValuesIn(sectionFaults), faultName);
INSTANTIATE_TEST_SUITE_P(Check, FormFaultTest, testing::ValuesIn(checkFaults), faultName);
INSTANTIATE_TEST_SUITE_P(Unworkable, FormFaultTest, testing::ValuesIn(unworkable), faultName);
INSTANTIATE_TEST_SUITE_P(Carry, FormFaultTest, testing::ValuesIn(carryFaults), faultName);

TEST(FormReaderTest, SmallFormIsReadWhole)
{
    const auto form = loadForm(catalogData(u"fourth.json"_qs), u"fourth.json"_qs);
    ASSERT_TRUE(form.has_value()) << qPrintable(form.error().message);
    EXPECT_EQ((*form)->cells().size(), 11u);
    EXPECT_EQ((*form)->cellType({u"cost"_qs, u"balance"_qs, u"amount"_qs}), CellType::Change);
    EXPECT_EQ((*form)->unit({u"visits"_qs, u"fresh"_qs, u"all"_qs}), u"人"_qs);
    EXPECT_EQ((*form)->table(u"visits"_qs)->row(u"fresh"_qs)->path, u"来访人次/新客"_qs);
    EXPECT_EQ((*form)->checks[0].instances.size(), 3u);
    EXPECT_EQ((*form)->checks[0].instances[0].leftName, u"合计数"_qs);
    EXPECT_EQ((*form)->checks[0].instances[0].rightName, u"老客 + 新客"_qs);
    EXPECT_EQ((*form)->carryFrom(u"2030"_qs)->copies.size(), 2u);
    EXPECT_EQ((*form)->section(u"cost"_qs)->narrative, QString());
    EXPECT_FALSE((*form)->lastYear);
}

TEST(FormReaderTest, EveryRowOfASheetThatIsEmptiedIsRefused)
{
    const Catalog catalog = Catalog::builtIn();
    for (const FormPtr& form : catalog.forms()) {
        const QJsonObject whole = QJsonDocument::fromJson(form->json).object();
        for (int sheet = 0; sheet < static_cast<int>(form->sheets.size()); ++sheet)
            for (int row = 0; row < form->sheets[static_cast<size_t>(sheet)].rowCount; ++row) {
                QJsonArray sheets = whole[u"sheets"].toArray();
                QJsonObject changed = sheets[sheet].toObject();
                QJsonArray rows = changed[u"rows"].toArray();
                rows[row] = QJsonArray();
                changed[u"rows"] = rows;
                sheets[sheet] = changed;
                QJsonObject damaged = whole;
                damaged[u"sheets"] = sheets;
                EXPECT_FALSE(loadForm(QJsonDocument(damaged).toJson(), u"odd.json"_qs))
                    << qPrintable(form->id) << ' ' << sheet << ' ' << row;
            }
    }
}

TEST(FormReaderTest, TextThatIsNoJsonIsReportedWithItsLine)
{
    const auto form = loadForm("{\n\"id\": }", u"my.json"_qs);
    ASSERT_FALSE(form.has_value());
    EXPECT_TRUE(form.error().message.startsWith(u"my.json"));
    EXPECT_TRUE(form.error().message.contains(u"2"));
}

TEST(FormReaderTest, ListAtTheTopIsRefused)
{
    const auto form = loadForm("[]", u"my.json"_qs);
    ASSERT_FALSE(form.has_value());
    EXPECT_EQ(form.error().code, ErrorCode::Unreadable);
}

TEST(FormReaderTest, RepeatedKeyIsRefused)
{
    QByteArray json = catalogData(u"fourth.json"_qs);
    json.replace("\"version\": 1,", "\"version\": 1, \"version\": 1,");
    EXPECT_FALSE(loadForm(json, u"my.json"_qs).has_value());
}

// Whatever one value is replaced with: a form, or an error that names the file.
TEST(FormReaderTest, NoReplacedValueBringsTheReaderDown)
{
    const QString text = QString::fromUtf8(catalogData(u"fourth.json"_qs));
    static const QRegularExpression value(u"\"[^\"]*\"|\\b[0-9.]+|true"_qs);
    int refused = 0;
    for (auto match = value.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        for (const QString& other : {u"\"\""_qs, u"\"a.b\""_qs, u"-1"_qs, u"[]"_qs, u"{}"_qs}) {
            QString changed = text;
            changed.replace(found.capturedStart(), found.capturedLength(), other);
            const auto form = loadForm(changed.toUtf8(), u"my.json"_qs);
            if (!form) {
                EXPECT_TRUE(form.error().message.startsWith(u"my.json"));
                ++refused;
            }
        }
    }
    EXPECT_GT(refused, 1000);
}

} // namespace
} // namespace gongkai
