// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"

#include "core/output/compose.h"
#include "core/output/writers.h"
#include "core/report/edits.h"
#include "tests/support/containers.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <random>
#include <string>

namespace gongkai {
namespace {

using namespace test;

const Catalog& catalog()
{
    static const Catalog forms = Catalog::builtIn();
    return forms;
}

Result<IntakeResult> read(const QByteArray& bytes, const SourceHint& hint = {})
{
    return readSource(bytes, u"来源"_qs, hint, catalog());
}

Result<IntakeResult> read(const QString& text, const SourceHint& hint = {})
{
    return read(text.toUtf8(), hint);
}

QString value(const IntakeResult& result, const char* id)
{
    return result.report.figure(cell(id)).toString();
}

QString refusal(const QByteArray& bytes)
{
    const auto result = read(bytes);
    return result ? u"accepted"_qs : result.error().message;
}

// Cells that hold a figure the source does not have there.
int wrongCells(const Report& expected, const IntakeResult& result)
{
    int wrong = 0;
    for (const CellId& id : expected.cells()) {
        const Figure taken = result.report.figure(id);
        wrong += !taken.isBlank() && taken != expected.figure(id);
    }
    return wrong;
}

// Every cell filled with a figure of its own, so that a figure in a wrong place shows.
Report numberedReport(const char* form)
{
    Report numbered = ReportBuilder(builtInForm(form));
    int next = 1001;
    for (const CellId& id : numbered.cells())
        apply(numbered, setFigures(numbered, {{id, Figure(Decimal(next++))}}));
    return numbered;
}

const QString pageStart = u"<html><body><h1>示例区人民政府2022年政府信息公开工作年度报告</h1>"_qs;

} // namespace

TEST(ReadSourceTest, OurOwnOutputsOfRandomReportsComeBack)
{
    std::mt19937 random(5);
    for (const char* form : {"2014", "2019", "2021"}) {
        Report report = ReportBuilder(builtInForm(form));
        for (const CellId& id : report.cells()) {
            if (random() % 4 == 0)
                continue;
            const Figure figure =
                random() % 9 == 0 ? Figure::slash() : Figure(Decimal(random() % 100'000));
            apply(report, setFigures(report, {{id, figure}}));
        }
        const Document document = compose(report, {}, {});
        const auto word = writeDocx(document);
        ASSERT_TRUE(word);
        for (const QByteArray& bytes : {writeHtml(document), *word, writeJson(report)}) {
            const auto back = read(bytes);
            ASSERT_TRUE(back) << qPrintable(back.error().message);
            for (const CellId& id : report.cells())
                EXPECT_EQ(back->report.figure(id), report.figure(id)) << qPrintable(id.toString());
            EXPECT_EQ(back->report.agency(u"name"_qs), report.agency(u"name"_qs));
        }
        const auto csv = read(writeCsv(report), {u"csv"_qs, {}, report.year(), {}});
        ASSERT_TRUE(csv) << qPrintable(csv.error().message);
        for (const CellId& id : report.cells())
            EXPECT_EQ(csv->report.figure(id), report.figure(id)) << qPrintable(id.toString());
    }
}

TEST(ReadSourceTest, TheSingleRowOfAnotherGenerationIsTakenAndSaid)
{
    const QString head =
        u"<tr><td colspan=3 rowspan=3></td><td colspan=7>申请人情况</td></tr>"
        "<tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计"
        "</td></tr><tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td>"
        "<td>法律服务机构</td><td>其他</td></tr>"_qs;
    const QString page =
        pageStart + u"<table>"_qs + head +
        u"<tr><td rowspan=2>三、本年度办理结果</td><td colspan=2>（六）其他处理</td><td>3"
        "</td><td>0</td><td>0</td><td>0</td><td>0</td><td>1</td><td>4</td></tr>"
        "<tr><td colspan=2>（七）总计</td><td>9</td><td>0</td><td>0</td><td>0</td>"
        "<td>0</td><td>1</td><td>10</td></tr></table>"_qs;
    const auto result = read(page);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->report.form().id, u"2021");
    EXPECT_EQ(value(*result, "requests.other_misc.natural"), u"3");
    EXPECT_EQ(value(*result, "requests.other_misc.other"), u"1");
    EXPECT_EQ(value(*result, "requests.other_misc.total"), u"4");
    EXPECT_EQ(value(*result, "requests.other_unpaid.total"), QString());
    EXPECT_EQ(value(*result, "requests.other_no_correction.total"), QString());
    EXPECT_EQ(value(*result, "requests.total.total"), u"10");
    EXPECT_TRUE(result->match.notes.join(u' ').contains(u"其他处理")) << "not said";
    const QString own = u"<tr><td colspan=2>3.其他</td><td>3</td><td>0</td><td>0</td><td>0</td>"
                        "<td>0</td><td>1</td><td>4</td></tr>"_qs;
    const auto both =
        read(QString(page)
                 .replace(u"<td rowspan=2>三"_qs, u"<td rowspan=3>三"_qs)
                 .replace(u"<tr><td colspan=2>（七）"_qs, own + u"<tr><td colspan=2>（七）"_qs));
    ASSERT_TRUE(both);
    EXPECT_EQ(value(*both, "requests.other_misc.natural"), u"3");
    EXPECT_FALSE(both->match.notes.join(u' ').contains(u"其他处理"))
        << "there is more than one row";
}

TEST(ReadSourceTest, TwoFiguresForOneCellAreAConflict)
{
    const QString table =
        u"<table><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可"
        "</td><td>%1</td></tr></table>"_qs;
    const auto same = read(pageStart + table.arg(7) + table.arg(7));
    ASSERT_TRUE(same);
    EXPECT_EQ(value(*same, "a20_5.licensing.decisions"), u"7");
    const auto other = read(pageStart + table.arg(7) + table.arg(8));
    ASSERT_TRUE(other);
    EXPECT_EQ(value(*other, "a20_5.licensing.decisions"), QString());
    ASSERT_EQ(other->match.cells.size(), 1u);
    EXPECT_EQ(other->match.cells.front().state, MatchedCell::State::Conflict);
}

TEST(ReadSourceTest, AConflictNamesEveryDifferentFigureWithItsPlace)
{
    const QString table =
        u"<table><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可"
        "</td><td>%1</td></tr></table>"_qs;
    QString page = pageStart;
    for (const QString& text : {u"7"_qs, u"８"_qs, u"约9"_qs, u"8"_qs, u"7"_qs, u"1,000"_qs})
        page += table.arg(text);
    const auto result = read(page);
    ASSERT_TRUE(result);
    ASSERT_EQ(result->match.cells.size(), 1u);
    QStringList candidates;
    for (const auto& each : result->match.cells.front().candidates)
        candidates +=
            u"%1=%2@%3"_qs.arg(each.original, each.figure.toString()).arg(each.place.block);
    // Block 0 is the title.
    EXPECT_EQ(candidates.join(u' ').toStdString(), "7=7@1 ８=8@2 约9=@3 1,000=1000@6");
    EXPECT_TRUE(describe(result->match, result->report.form())
                    .join(u'\n')
                    .contains(u"“7” / “８” / “约9” / “1,000”"));
    EXPECT_TRUE(matchReportToJson(result->match).contains("\"original\": \"1,000\""));
}

TEST(ReadSourceTest, AmountsNeedTheirUnit)
{
    const QString table =
        u"<h1>示例区人民政府2020年政府信息公开工作年度报告</h1><table><tr><td>信息内容"
        "</td><td>采购项目数量</td><td>采购总金额%1</td></tr><tr><td>政府集中采购</td>"
        "<td>6</td><td>%2</td></tr></table>"_qs;
    const auto amount = [&](const char16_t* head, const char16_t* figure) {
        const auto result = read(table.arg(QString::fromUtf16(head), QString::fromUtf16(figure)));
        return result ? value(*result, "a20_9.procurement.amount") : result.error().message;
    };
    EXPECT_EQ(amount(u"", u"251000元"), u"25.1");
    EXPECT_EQ(amount(u"", u"人民币2.9亿元"), u"29000");
    EXPECT_EQ(amount(u"（元）", u"984361"), u"98.4361");
    EXPECT_EQ(amount(u"（单位：万元）", u"52.150"), u"52.15");
    EXPECT_EQ(amount(u"", u"52.15"), QString());
    EXPECT_EQ(amount(u"", u"0"), u"0");
    const auto bare = read(table.arg(QString(), u"52.15"_qs));
    ASSERT_TRUE(bare);
    EXPECT_EQ(bare->match.cells.back().state, MatchedCell::State::UnitUnknown);
    const auto yuan = read(table.arg(QString(), u"984361元"_qs));
    ASSERT_TRUE(yuan);
    EXPECT_EQ(yuan->report.origin(cell("a20_9.procurement.amount"))->original, u"984361元");
}

TEST(ReadSourceTest, FiguresAreTheSameOnlyWithTheirUnits)
{
    const QString table = u"<table><tr><td>信息内容</td><td>本年收费金额%1</td></tr><tr>"
                          "<td>行政事业性收费</td><td>%2</td></tr></table>"_qs;
    const auto conflict = [&](const QString& one, const QString& other) -> QString {
        const auto result = read(pageStart + one + other);
        EXPECT_TRUE(result);
        for (const MatchedCell& cell : result->match.cells)
            if (cell.state == MatchedCell::State::Conflict)
                return cell.originals().join(u'/');
        return u"no conflict: "_qs + value(*result, "a20_8.fees.amount");
    };
    EXPECT_EQ(conflict(table.arg(u"（单位：万元）"_qs, u"100"_qs),
                       table.arg(u"（单位：元）"_qs, u"100"_qs)),
              u"100万元/100元");
    EXPECT_EQ(conflict(table.arg(u"（单位：万元）"_qs, u"100"_qs),
                       table.arg(u"（单位：元）"_qs, u"1000000"_qs)),
              u"no conflict: 100");
    EXPECT_EQ(conflict(table.arg(u"（单位：万元）"_qs, u"100"_qs), table.arg(QString(), u"100"_qs)),
              u"100万元/100");
    EXPECT_EQ(conflict(table.arg(u"（单位：元）"_qs, u"0"_qs), table.arg(QString(), u"0"_qs)),
              u"no conflict: 0");
}

TEST(ReadSourceTest, TheOriginIsTheNameOfTheFile)
{
    const QString page = pageStart + u"<table><tr><td>信息内容</td><td>本年收费金额（单位：万元）"
                                     "</td></tr><tr><td>行政事业性收费</td><td>984361元</td></tr>"
                                     "</table>"_qs;
    for (const QString& path :
         {u"/home/王/公开/年报.html"_qs, u"C:\\公开\\年报.html"_qs, u"年报.html"_qs}) {
        const auto result = readSource(page.toUtf8(), path, {}, catalog());
        ASSERT_TRUE(result);
        const auto origin = result->report.origin(cell("a20_8.fees.amount"));
        ASSERT_TRUE(origin);
        EXPECT_EQ(origin->from, u"年报.html");
        EXPECT_EQ(origin->original, u"984361元");
    }
}

TEST(ReadSourceTest, LabelsThatWereDefusedComeBackAsTheyWere)
{
    for (const QString& label :
         {u"=1+1"_qs, u"-甲"_qs, u"@甲"_qs, u"+甲"_qs, u"'=甲"_qs, u"'甲"_qs}) {
        Report report = ReportBuilder(builtInForm("2014"), 2017);
        apply(report, addLocalRow(report, {{}, u"normative_made"_qs, label, u"件"_qs}));
        apply(report, setFigures(report, {{cell("stat.local_1.value"), Figure(Decimal(1))}}));
        const auto back = read(writeCsv(report), {u"csv"_qs, {}, 2017, {}});
        ASSERT_TRUE(back) << qPrintable(back.error().message);
        EXPECT_EQ(back->report.localRows().at(0).label, label);
        EXPECT_EQ(back->report.figure(cell("stat.local_1.value")).toString(), u"1");
    }
}

TEST(ReadSourceTest, ACsvFileSaysWhoseItIsAndAnOlderOneIsReadAsBefore)
{
    Report report = ReportBuilder(builtInForm("2014"), 2016)
                        .field(FieldKind::Meta, u"scope"_qs, u"system"_qs)
                        .field(FieldKind::Meta, u"edition"_qs, u"2"_qs);
    apply(report, addLocalRow(report, {{}, u"normative_made"_qs, u"甲"_qs, u"次"_qs}));
    apply(report, setFigures(report, {{cell("stat.local_1.value"), Figure(Decimal(1))}}));
    const QByteArray csv = writeCsv(report);
    const auto back = read(csv, {u"csv"_qs, {}, 0, {}});
    ASSERT_TRUE(back) << qPrintable(back.error().message);
    EXPECT_EQ(back->report.year(), 2016);
    EXPECT_EQ(back->report.agency(u"name"_qs), report.agency(u"name"_qs));
    EXPECT_EQ(back->report.scope(), u"system");
    EXPECT_EQ(back->report.edition(), 2);
    EXPECT_EQ(back->report.localRows(), report.localRows());
    EXPECT_EQ(back->match.notes, QStringList());
    EXPECT_FALSE(read(csv, {u"csv"_qs, {}, 2017, {}})) << "it states another year";

    QByteArray old;
    for (const QByteArray& line : csv.split('\n'))
        old +=
            line.split(',').first(std::min<qsizetype>(3, line.split(',').size())).join(',') + '\n';
    const auto before = read(old, {u"csv"_qs, {}, 2016, {}});
    ASSERT_TRUE(before) << qPrintable(before.error().message);
    EXPECT_EQ(before->report.figure(cell("stat.local_1.value")).toString(), u"1");
    EXPECT_FALSE(read(old, {u"csv"_qs, {}, 0, {}}));
}

TEST(ReadSourceTest, ColumnsInAnotherOrderAreReadByTheirLabels)
{
    const auto result =
        read(pageStart +
             u"<table><tr><td>信息内容</td><td>现行有效件数</td><td>备注</td><td>本年制发件数"
             "</td></tr><tr><td>行政规范性文件</td><td>30</td><td>9</td><td>10</td></tr>"
             "<tr><td>规章</td><td>3</td><td></td><td>1</td></tr></table>"_qs);
    ASSERT_TRUE(result);
    EXPECT_EQ(value(*result, "a20_1.normative.in_force"), u"30");
    EXPECT_EQ(value(*result, "a20_1.normative.issued"), u"10");
    EXPECT_EQ(value(*result, "a20_1.normative.repealed"), QString());
    EXPECT_EQ(value(*result, "a20_1.rules.in_force"), u"3");
    ASSERT_EQ(result->match.leftOver.size(), 1u);
    EXPECT_EQ(result->match.leftOver.front().text, u"9");
}

TEST(ReadSourceTest, TablesThatLostTheirMergedCellsAreReadOrListedNeverWrong)
{
    for (const char* form : {"2014", "2019", "2021"}) {
        const Report expected = numberedReport(form);
        Published published = publish(expected, {});
        for (PublishedPart& part : published.parts)
            for (PublishedTable& table : part.tables)
                for (PublishedCell& each : table.cells)
                    each.rowSpan = each.columnSpan = 1;
        for (const Dialect& dialect : dialects()) {
            SCOPED_TRACE(dialect.name);
            const auto result = read(dialect.write(published));
            ASSERT_TRUE(result);
            EXPECT_EQ(wrongCells(expected, *result), 0);
        }
        const auto page = read(dialects().front().write(published));
        ASSERT_TRUE(page);
        EXPECT_TRUE(page->match.isComplete());
    }
}

// A group label over the rows of both parts stands in the first only; it ends early where a row of
// the clerk's own was put under it.
TEST(ReadSourceTest, ATableCutInTwoOrWithAStrangeRowIsReadOrListedNeverWrong)
{
    const QByteArray cut = "</table><table>";
    const QByteArray strange =
        "<tr><td><td>合计<td><td>其中：<td><td>备注<td>12<td>合计<td>合计</tr>";
    for (const char* form : {"2014", "2019", "2021"}) {
        const Report expected = numberedReport(form);
        const QByteArray page = written(expected, {}, "clean page");
        int complete = 0;
        for (qsizetype at = page.indexOf("\n<tr>"); at >= 0; at = page.indexOf("\n<tr>", at + 40)) {
            for (const QByteArray& put : {cut, strange}) {
                SCOPED_TRACE(std::to_string(at) + " " + put.toStdString());
                const auto result = read(QByteArray(page).insert(at, put));
                ASSERT_TRUE(result);
                EXPECT_EQ(wrongCells(expected, *result), 0) << form;
                complete += result->match.isComplete();
            }
        }
        EXPECT_GT(complete, 0) << form;
    }
}

// As some editors do it: every row gets a cell, whatever merged cells reach into it.
TEST(ReadSourceTest, AnEmptyCellInEveryRowNeverMovesFigures)
{
    static const QRegularExpression end(u"</t[dh]>"_qs);
    for (const char* form : {"2014", "2019", "2021"}) {
        const Report expected = numberedReport(form);
        const QString page = QString::fromUtf8(writeHtml(compose(expected, {}, {})));
        for (int place = 0; place < 6; ++place) {
            SCOPED_TRACE(place);
            QStringList rows = page.split(u"</tr>"_qs);
            for (QString& row : rows) {
                QStringList cells = row.split(end);
                if (cells.size() > 1)
                    cells.insert(std::min(qsizetype{place}, cells.size() - 1), u"<td>"_qs);
                row = cells.join(u"</td>"_qs);
            }
            const auto result = read(rows.join(u"</tr>"_qs));
            ASSERT_TRUE(result);
            EXPECT_EQ(wrongCells(expected, *result), 0) << form;
        }
    }
}

TEST(ReadSourceTest, ALostCellNeverMovesFigures)
{
    std::mt19937 random(7);
    for (const char* form : {"2014", "2019", "2021"}) {
        const Report expected = numberedReport(form);
        for (int round = 0; round < 6; ++round) {
            Published published = publish(expected, {});
            for (PublishedPart& part : published.parts)
                for (PublishedTable& table : part.tables)
                    table.cells.erase(table.cells.begin() +
                                      static_cast<qsizetype>(random() % table.cells.size()));
            for (const Dialect& dialect : dialects()) {
                // There a lost cell cannot be told from a blank one at the end of the row.
                if (std::string(dialect.name) == "pipe dump")
                    continue;
                SCOPED_TRACE(std::string(dialect.name) + std::to_string(round));
                const auto result = read(dialect.write(published));
                ASSERT_TRUE(result);
                EXPECT_EQ(wrongCells(expected, *result), 0) << form;
            }
        }
    }
}

// openpyxl writes state="visible" on every sheet.
TEST(ReadSourceTest, VisibleSheetsAreReadAndHiddenOnesAreNot)
{
    for (const auto& [state, isRead] :
         {std::pair(u"visible"_qs, true), {u"hidden"_qs, false}, {u"veryHidden"_qs, false}}) {
        const QByteArray book =
            u"<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>"
            "<sheet name=\"b\" sheetId=\"2\" state=\"%1\" r:id=\"rId2\"/></sheets></workbook>"_qs
                .arg(state)
                .toUtf8();
        const auto sheet = [](const QString& rows) {
            return u"<worksheet><sheetData>%1</sheetData></worksheet>"_qs.arg(rows).toUtf8();
        };
        const auto text = [](const QString& each) {
            return u"<c t=\"inlineStr\"><is><t>%1</t></is></c>"_qs.arg(each);
        };
        const auto result = read(zipOf(
            {{u"xl/workbook.xml"_qs, book},
             {u"xl/_rels/workbook.xml.rels"_qs,
              "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
              "<Relationship Id=\"rId2\" Target=\"worksheets/sheet2.xml\"/></Relationships>"},
             {u"xl/worksheets/sheet1.xml"_qs,
              sheet(u"<row>"_qs + text(u"示例区人民政府2022年政府信息公开工作年度报告"_qs) +
                    u"</row>"_qs)},
             {u"xl/worksheets/sheet2.xml"_qs,
              sheet(u"<row>"_qs + text(u"信息内容"_qs) + text(u"本年处理决定数量"_qs) +
                    u"</row><row>"_qs + text(u"行政许可"_qs) + u"<c><v>7</v></c></row>"_qs)}}));
        ASSERT_TRUE(result) << qPrintable(state);
        EXPECT_EQ(value(*result, "a20_5.licensing.decisions"), isRead ? u"7"_qs : QString());
    }
}

// openpyxl keeps no results of formulas.
TEST(ReadSourceTest, FormulasGiveTheirLastResultAndAreListedWithoutOne)
{
    const QString sheet =
        u"<sheetData><row><c t=\"inlineStr\"><is><t>示例区2022年政府信息公开工作年度报告</t></is>"
        "</c></row><row><c t=\"inlineStr\"><is><t>信息内容</t></is></c><c t=\"inlineStr\"><is><t>"
        "本年处理决定数量</t></is></c></row><row><c t=\"inlineStr\"><is><t>行政许可</t></is></c>"
        "<c%2><f>SUM(C3:C9)</f>%1</c></row></sheetData>"_qs;
    const auto computed = read(xlsxOf(sheet.arg(u"<v>7</v>"_qs, QString())));
    ASSERT_TRUE(computed);
    EXPECT_EQ(value(*computed, "a20_5.licensing.decisions"), u"7");
    const auto truth = read(xlsxOf(sheet.arg(u"<v>1</v>"_qs, u" t=\"b\""_qs)));
    ASSERT_TRUE(truth);
    EXPECT_EQ(value(*truth, "a20_5.licensing.decisions"), QString());
    const auto never = read(xlsxOf(sheet.arg(QString(), QString())));
    ASSERT_TRUE(never);
    EXPECT_EQ(value(*never, "a20_5.licensing.decisions"), QString());
    EXPECT_TRUE(describe(never->match, never->report.form()).join(u'\n').contains(u"=SUM(C3:C9)"));
}

// As LibreOffice saves a note on a cell.
TEST(ReadSourceTest, NotesOnACellAreNotRead)
{
    const auto result = read(
        pageStart + u"<table><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可"
                    "</td><td><comment>上年为99件</comment>7</td></tr></table>"_qs);
    ASSERT_TRUE(result);
    EXPECT_EQ(value(*result, "a20_5.licensing.decisions"), u"7");
}

TEST(ReadSourceTest, RowsMayBeAssignedByHand)
{
    const QString page = pageStart +
                         u"<table><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>"
                         "审批类</td><td>7</td></tr></table>"_qs;
    const auto without = read(page);
    ASSERT_TRUE(without);
    EXPECT_EQ(without->match.takenCount(), 0);
    const auto with = read(page, {{}, {}, 0, {{{1, 1, 0}, u"a20_5.licensing"_qs}}});
    ASSERT_TRUE(with);
    EXPECT_EQ(value(*with, "a20_5.licensing.decisions"), u"7");
}

TEST(ReadSourceTest, WordsAreTakenByHeadingsTitleAndLabels)
{
    const auto result = read(
        u"首页 政务公开\n示例区人民政府2017年度政府信息公开工作报告\n  根据条例编制。\n"
        "一、概述\n全年工作。\n（一）制度。\n二、主动公开政府信息的情况\n公开4156条。\n"
        "单位负责人: 张三 审核人:李四 填报人: 王五\n联系电话:00000000 填表日期:2017年12月29日\n"_qs);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->report.form().id, u"2014");
    EXPECT_EQ(result->report.year(), 2017);
    EXPECT_EQ(result->report.agency(u"name"_qs), u"示例区人民政府");
    EXPECT_EQ(result->report.narrative(u"preface"_qs), u"根据条例编制。");
    EXPECT_EQ(result->report.narrative(u"overview"_qs), u"全年工作。\n（一）制度。");
    EXPECT_EQ(result->report.narrative(u"proactive"_qs), u"公开4156条。");
    EXPECT_EQ(result->report.signoff(u"head"_qs), u"张三");
    EXPECT_EQ(result->report.signoff(u"date"_qs), u"2017-12-29");
    EXPECT_EQ(result->match.takenCount(), 0);
}

TEST(ReadSourceTest, AQuotedMailReadsLikeTheReportInIt)
{
    const QString report = u"示例区人民政府2022年政府信息公开工作年度报告\n一、总体情况\n平稳。\n"
                           "二、主动公开政府信息情况\n第二十条第（一）项\t\t\t\n"
                           "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\n"
                           "行政规范性文件\t4\t5\t6\n五、存在的主要问题及改进情况\n\n人手不足。"_qs;
    for (const char* mark : {"> ", ">", "> > "}) {
        const QString marks = QString::fromLatin1(mark);
        const auto quoted = read(marks + QString(report).replace(u'\n', u'\n' + marks));
        ASSERT_TRUE(quoted) << mark;
        EXPECT_EQ(value(*quoted, "a20_1.rules.repealed"), u"2") << mark;
        EXPECT_EQ(value(*quoted, "a20_1.normative.in_force"), u"6") << mark;
        EXPECT_EQ(quoted->report.narrative(u"overview"_qs), u"平稳。") << mark;
        EXPECT_EQ(quoted->report.narrative(u"problems"_qs), u"人手不足。") << mark;
    }
}

TEST(ReadSourceTest, TheNotesSayWhatTheWordsLeftOpen)
{
    const auto result =
        read(u"发布机构：示例市水务局  发布日期：2025-01-20\n2024年政府信息公开工作年度报告\n"
             "一、总体情况\n平稳。\n四、政府信息公开行政复议、行政诉讼情况\n人手不足。\n"
             "六、其他需要报告的事项\n无。\n2025年1月\n"_qs);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->report.agency(u"name"_qs), u"（单位名称待填）")
        << "whom a page names may be another agency";
    EXPECT_EQ(result->report.cover(u"issue_date"_qs), QString());
    const QString notes = result->match.notes.join(u'\n');
    for (const char* told :
         {"没有找到单位名称，请在封面页填写；网页注明的发布机构是“示例市水务局”",
          "落款只写到月份（“2025年1月”）",
          "“五、存在的主要问题及改进情况”；这些部分如有文字，现在都在“四、政府信息公开行政复议、"
          "行政诉讼情况”的末尾"})
        EXPECT_TRUE(notes.contains(QString::fromUtf8(told))) << told << qPrintable(notes);
}

TEST(ReadSourceTest, WhatIsNoReportIsRefusedInWords)
{
    EXPECT_TRUE(refusal(u"2019年示例区政务公开工作实施方案\n一、总体要求\n全面贯彻。\n"_qs.toUtf8())
                    .contains(u"不是"))
        << "a plan is no report";
    EXPECT_TRUE(refusal("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old").contains(u"重新保存"));
    EXPECT_TRUE(refusal("%PDF-1.7 x").contains(u"PDF"));
    EXPECT_TRUE(refusal("\x89PNG\r\n").contains(u"图片"));
    EXPECT_TRUE(refusal("SQLite format 3").contains(u"直接打开"));
    EXPECT_TRUE(refusal("MIME-Version: 1.0\nContent-Type: multipart/related\n\n--X\n"
                        "Content-Transfer-Encoding: base64\n\nPGh0bWw+\n")
                    .contains(u"浏览器"));
    EXPECT_TRUE(refusal("From: a@b.cn\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: "
                        "quoted-printable\r\n\r\n<html>=E4</html>")
                    .contains(u"浏览器"));
    EXPECT_TRUE(refusal("").contains(u"空"));
    EXPECT_TRUE(refusal(zipOf({{u"../../etc/x"_qs, "x"}})).contains(u"Word"));
}

} // namespace gongkai
