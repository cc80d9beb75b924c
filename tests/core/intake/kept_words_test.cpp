// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"

#include "tests/support/containers.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QStringList>

#include <random>
#include <set>
#include <string>

namespace gongkai {
namespace {

using namespace test;

// No word of a report is lost in silence, whatever file it stands in.

const std::vector<QString> parts{u"overview"_qs, u"proactive"_qs, u"requests"_qs,
                                 u"disputes"_qs, u"problems"_qs,  u"others"_qs};

Result<IntakeResult> read(const QByteArray& bytes)
{
    static const Catalog catalog = Catalog::builtIn();
    return readSource(bytes, u"来源"_qs, {}, catalog);
}

QString bare(QString text)
{
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return text;
}

// One sheet that holds the whole report, its prose in column A.
struct Grid
{
    std::vector<PublishedCell> cells;
    int rowCount = 0;
    int columnCount = 1;

    void add(const QString& text) { cells.push_back({rowCount++, 0, 1, 1, text}); }
    void add(const PublishedTable& table)
    {
        for (PublishedCell cell : table.cells) {
            cell.row += rowCount;
            cells.push_back(cell);
        }
        rowCount += table.rowCount;
        columnCount = std::max(columnCount, table.columnCount);
    }
    const PublishedCell* at(int row, int column) const
    {
        for (const PublishedCell& cell : cells)
            if (row >= cell.row && row < cell.row + cell.rowSpan && column >= cell.column &&
                column < cell.column + cell.columnSpan)
                return &cell;
        return nullptr;
    }
};

Grid gridOf(const Published& report)
{
    Grid grid;
    grid.add(report.title);
    for (const PublishedPart& part : report.parts) {
        if (!part.heading.isEmpty())
            grid.add(part.heading);
        for (const QString& prose : part.prose)
            grid.add(prose);
        for (const PublishedTable& table : part.tables)
            grid.add(table);
    }
    return grid;
}

QString nameOf(int row, int column)
{
    return QString(QChar(static_cast<char16_t>(u'A' + column))) + QString::number(row + 1);
}

QByteArray workbook(const Published& report)
{
    const Grid grid = gridOf(report);
    QString rows;
    QString merges;
    for (int row = 0; row < grid.rowCount; ++row) {
        rows += u"<row r=\"%1\">"_qs.arg(row + 1);
        for (int column = 0; column < grid.columnCount; ++column) {
            const PublishedCell* cell = grid.at(row, column);
            if (!cell || cell->row != row || cell->column != column)
                continue;
            if (!cell->text.isEmpty())
                rows += u"<c r=\"%1\" t=\"inlineStr\"><is><t>%2</t></is></c>"_qs.arg(
                    nameOf(row, column), cell->text.toHtmlEscaped());
            if (cell->rowSpan > 1 || cell->columnSpan > 1)
                merges += u"<mergeCell ref=\"%1:%2\"/>"_qs.arg(
                    nameOf(row, column),
                    nameOf(row + cell->rowSpan - 1, column + cell->columnSpan - 1));
        }
        rows += u"</row>"_qs;
    }
    return xlsxOf(u"<sheetData>"_qs + rows + u"</sheetData><mergeCells>"_qs + merges +
                  u"</mergeCells>"_qs);
}

// As spreadsheets save a sheet as a page, and as OpenDocument has it.
QByteArray page(const Published& report)
{
    const Grid grid = gridOf(report);
    QString html = u"<meta charset=\"utf-8\"><table>"_qs;
    for (int row = 0; row < grid.rowCount; ++row) {
        html += u"<tr>"_qs;
        for (int column = 0; column < grid.columnCount; ++column) {
            const PublishedCell* cell = grid.at(row, column);
            if (!cell)
                html += u"<td></td>"_qs;
            else if (cell->row == row && cell->column == column)
                html += u"<td rowspan=%1 colspan=%2>%3</td>"_qs.arg(
                    QString::number(cell->rowSpan), QString::number(cell->columnSpan),
                    cell->text.toHtmlEscaped());
        }
        html += u"</tr>\n"_qs;
    }
    return (html + u"</table>"_qs).toUtf8();
}

QByteArray openDocument(const Published& report)
{
    const Grid grid = gridOf(report);
    QString xml = u"<office:document-content "
                  "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                  "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                  "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
                  "<office:spreadsheet><table:table table:name=\"A\">"_qs;
    for (int row = 0; row < grid.rowCount; ++row) {
        xml += u"<table:table-row>"_qs;
        for (int column = 0; column < grid.columnCount; ++column) {
            const PublishedCell* cell = grid.at(row, column);
            if (!cell)
                xml += u"<table:table-cell/>"_qs;
            else if (cell->row != row || cell->column != column)
                xml += u"<table:covered-table-cell/>"_qs;
            else
                xml += u"<table:table-cell table:number-rows-spanned=\"%1\" "
                       "table:number-columns-spanned=\"%2\"><text:p>%3</text:p>"
                       "</table:table-cell>"_qs.arg(QString::number(cell->rowSpan),
                                                    QString::number(cell->columnSpan),
                                                    cell->text.toHtmlEscaped());
        }
        xml += u"</table:table-row>"_qs;
    }
    xml += u"</table:table></office:spreadsheet></office:body></office:document-content>"_qs;
    return zipOf({{u"mimetype"_qs, "application/vnd.oasis.opendocument.spreadsheet"},
                  {u"content.xml"_qs, xml.toUtf8()}});
}

// Two columns: headings, and beside each the text that stands under it.
QByteArray headingsBeside(const Published& report)
{
    QString rows;
    int row = 0;
    const auto addRow = [&](const QString& a, const QString& b) {
        rows += u"<row r=\"%1\">"_qs.arg(++row);
        const std::pair<QString, QString> cells[]{{u"A"_qs, a}, {u"B"_qs, b}};
        for (const auto& [column, text] : cells)
            if (!text.isEmpty())
                rows += u"<c r=\"%1\" t=\"inlineStr\"><is><t>%2</t></is></c>"_qs.arg(
                    column + QString::number(row), text.toHtmlEscaped());
        rows += u"</row>"_qs;
    };
    addRow(report.title, {});
    for (const PublishedPart& part : report.parts) {
        QString heading = part.heading;
        for (const QString& prose : part.prose)
            addRow(std::exchange(heading, {}), prose);
        if (!heading.isEmpty())
            addRow(heading, {});
    }
    return xlsxOf(u"<sheetData>"_qs + rows + u"</sheetData>"_qs);
}

// Prose as offices divide it: sub-headings on one or two levels, and sentences.
QStringList randomProse(std::mt19937& random)
{
    static const QStringList topics{u"主动公开"_qs,       u"依申请公开情况"_qs, u"政府信息管理"_qs,
                                    u"平台建设"_qs,       u"监督保障"_qs,       u"存在问题"_qs,
                                    u"改进措施"_qs,       u"行政诉讼情况"_qs,   u"培训"_qs,
                                    u"公开平台和渠道"_qs, u"复议工作"_qs};
    static const QStringList sentences{
        u"年初修订指南，全年按时更新。"_qs, u"专栏改版上线；渠道持续拓宽。"_qs,
        u"答复流程进一步规范，时限意识增强。"_qs, u"队伍更替频繁，解读形式较为单一。"_qs};
    static const QStringList numerals{u"一"_qs, u"二"_qs, u"三"_qs, u"四"_qs, u"五"_qs};
    const auto any = [&random](const QStringList& of) {
        return of[static_cast<qsizetype>(random() % static_cast<size_t>(of.size()))];
    };
    QStringList prose;
    if (random() % 2 == 0)
        prose += any(sentences);
    const qsizetype count = static_cast<qsizetype>(random() % 5);
    for (qsizetype i = 0; i < count; ++i) {
        prose += u'（' + numerals[i] + u'）' + any(topics);
        for (unsigned item = 0; item < random() % 3; ++item) {
            prose += QString::number(item + 1) + u'.' + any(topics);
            prose += any(sentences);
        }
        if (random() % 3 > 0)
            prose += any(sentences);
    }
    if (!prose.isEmpty())
        prose += any(sentences);
    return prose;
}

Report randomReport(std::mt19937& random)
{
    ReportBuilder builder = departmentReport();
    for (const QString& part : parts)
        builder.field(FieldKind::Narrative, part, randomProse(random).join(u'\n'));
    return builder;
}

// Where a word may go, but for the parts.
QString listed(const IntakeResult& result)
{
    QStringList all = result.match.wordsNotTaken + result.match.linesLeftOut + result.match.notes;
    for (const auto& left : result.match.leftOver)
        all += left.label + left.text;
    return bare(all.join(u'|'));
}

using Writer = QByteArray (*)(const Published&);

void expectNoWordLost(const Report& report, const QByteArray& bytes, const std::string& where)
{
    const auto result = read(bytes);
    ASSERT_TRUE(result) << where << qPrintable(result.error().message);
    QString kept = listed(*result);
    for (const QString& part : parts)
        kept += bare(result->report.narrative(part)) + u'|';
    for (const QString& part : parts)
        for (const QString& line : report.narrative(part).split(u'\n', Qt::SkipEmptyParts))
            EXPECT_TRUE(kept.contains(bare(line))) << where << qPrintable(part + u": " + line);
}

void expectEveryPartWhole(const Report& report, const QByteArray& bytes, const std::string& where)
{
    const auto result = read(bytes);
    ASSERT_TRUE(result) << where << qPrintable(result.error().message);
    for (const QString& part : parts)
        EXPECT_EQ(result->report.narrative(part).toStdString(),
                  report.narrative(part).toStdString())
            << where << qPrintable(part);
}

} // namespace

TEST(KeptWordsTest, SubheadingsInAWorkbookStayInTheirPart)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::mt19937 random(seed);
        const Report report = randomReport(random);
        const Published published = publish(report, {});
        for (const auto& [name, write] : {std::pair<const char*, Writer>{"workbook", workbook},
                                          {"page", page},
                                          {"OpenDocument", openDocument}}) {
            const std::string where = std::string(name) + ' ' + std::to_string(seed) + ' ';
            expectEveryPartWhole(report, write(published), where);
        }
    }
}

TEST(KeptWordsTest, NoDialectLosesAWord)
{
    static const std::set<std::string> withoutProse{"workbook", "workbook without merges"};
    for (unsigned seed = 0; seed < 4; ++seed) {
        std::mt19937 random(seed);
        const Report report = randomReport(random);
        for (const Dialect& dialect : dialects())
            if (!withoutProse.contains(dialect.name))
                expectNoWordLost(report, dialect.write(publish(report, {})),
                                 std::string(dialect.name) + ' ' + std::to_string(seed) + ' ');
    }
}

TEST(KeptWordsTest, HeadingsInAColumnOfTheirOwnBeginTheirParts)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::mt19937 random(seed);
        const Report report = randomReport(random);
        expectEveryPartWhole(report, headingsBeside(publish(report, {})),
                             std::to_string(seed) + ' ');
    }
}

TEST(KeptWordsTest, WordsThatNothingReadsAreListed)
{
    std::mt19937 random(1);
    Published published = publish(randomReport(random), {});
    PublishedTable other;
    other.rowCount = 2;
    other.columnCount = 4;
    const QStringList cells{u"培训对象"_qs,   u"时间"_qs, u"地点"_qs,   u"组织科室"_qs,
                            u"乡镇联络员"_qs, u"三月"_qs, u"会议室"_qs, u"政务科"_qs};
    for (int i = 0; i < 8; ++i)
        other.cells.push_back({i / 4, i % 4, 1, 1, cells[i]});
    published.parts.back().tables.push_back(other);
    for (const Writer write : {workbook, page, openDocument}) {
        const auto result = read(write(published));
        ASSERT_TRUE(result);
        EXPECT_EQ(result->match.wordsNotTaken, cells);
        EXPECT_TRUE(result->match.notes.join(u'|').contains(u"8 text(s) in the tables"_qs) ||
                    result->match.notes.join(u'|').contains(u"8 处文字"_qs))
            << qPrintable(result->match.notes.join(u'|'));
    }
}

} // namespace gongkai
