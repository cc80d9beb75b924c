// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Random reports, written by us and read by python-docx, openpyxl and lxml.
#include "core/output/compose.h"
#include "core/output/writers.h"
#include "core/report/edits.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <ostream>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace gongkai::test {
namespace {

struct Case
{
    const char* form;
    int year;
    quint32 seed;

    friend void PrintTo(const Case& one, std::ostream* out) { *out << one.year; }
};

// Blank, 0, “/”, small, ten digits; six decimals where money stands; below zero where a change
// does.
Figure randomFigure(QRandomGenerator& random, CellType type)
{
    const auto whole = static_cast<std::int64_t>(random.bounded(quint64{9'999'999'999}));
    switch (random.bounded(6)) {
    case 0:
        return Figure();
    case 1:
        return Figure(Decimal());
    case 2:
        return Figure::slash();
    case 3:
        return Figure(Decimal(random.bounded(100)));
    default:
        break;
    }
    if (type == CellType::Money)
        return Figure(*Decimal::fromString(QStringLiteral("%1.%2").arg(whole).arg(
            random.bounded(1, 999'999), 6, 10, QLatin1Char('0'))));
    if (type == CellType::Change)
        return Figure(Decimal(-random.bounded(1000)));
    return Figure(Decimal(whole));
}

Report randomReport(const Case& how)
{
    QRandomGenerator random(how.seed);
    Report report = ReportBuilder(builtInForm(how.form), how.year);
    for (const Table& table : report.form().tables) {
        if (table.localRowsAllowed)
            apply(report, addLocalRow(report, {{},
                                               table.rows.front().id,
                                               QString(90, u'长') + QStringLiteral("的名称"),
                                               QStringLiteral("件")}));
    }
    std::vector<std::pair<CellId, Figure>> figures;
    for (const CellId& cell : report.cells())
        figures.emplace_back(cell, randomFigure(random, report.cellType(cell)));
    apply(report, setFigures(report, figures));
    const QString paragraph = QString(200, u'文') + u'\n';
    apply(report, setField(report, {FieldKind::Narrative, report.form().sections.front().narrative},
                           paragraph.repeated(50).trimmed()));
    return report;
}

struct IndependentReadersTest : testing::TestWithParam<Case>
{
    Report report = randomReport(GetParam());
    QTemporaryDir folder;

    QJsonArray readBack(const QString& suffix, const QByteArray& content)
    {
        QFile file(folder.filePath(QStringLiteral("年报.") + suffix));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(content), content.size());
        file.close();
        QProcess reader;
        // Debian's own, which has the libraries.
        reader.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral(GONGKAI_SOURCE_DIR "/tests/core/output/read_back.py"),
                      file.fileName()});
        EXPECT_TRUE(reader.waitForFinished(-1)) << qPrintable(reader.errorString());
        EXPECT_EQ(reader.exitCode(), 0) << reader.readAllStandardError().constData();
        return QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
    }

    // Each figure stands in the cell of its sheet, `top` rows below the table's beginning.
    void expectFigures(const QJsonArray& tables, const std::vector<int>& tops)
    {
        const auto& sheets = report.form().sheets;
        ASSERT_EQ(tables.size(), static_cast<qsizetype>(sheets.size()));
        int compared = 0;
        for (size_t i = 0; i < sheets.size(); ++i) {
            const QJsonObject table = tables[static_cast<qsizetype>(i)].toObject();
            const Sheet sheet = report.sheet(sheets[i].id);
            for (const SheetCell& cell : sheet.cells) {
                if (!cell.figure)
                    continue;
                const QString place =
                    QStringLiteral("%1,%2").arg(cell.row + tops[i]).arg(cell.column);
                const auto read =
                    readFigure(table[place].toString(), report.cellType(*cell.figure));
                ASSERT_TRUE(read) << qPrintable(cell.figure->toString()) << ": "
                                  << qPrintable(table[place].toString());
                EXPECT_EQ(read->figure, report.figure(*cell.figure))
                    << qPrintable(cell.figure->toString());
                ++compared;
            }
        }
        EXPECT_EQ(compared, static_cast<int>(report.cells().size()));
    }
    std::vector<int> noTops() const { return std::vector<int>(report.form().sheets.size(), 0); }
};

TEST_P(IndependentReadersTest, PythonDocxFindsEveryFigureInItsCell)
{
    const auto word = writeDocx(compose(report, {}, {}));
    ASSERT_TRUE(word);
    expectFigures(readBack(QStringLiteral("docx"), *word), noTops());
}

TEST_P(IndependentReadersTest, LxmlFindsEveryFigureInItsCell)
{
    expectFigures(readBack(QStringLiteral("html"), writeHtml(compose(report, {}, {}))), noTops());
}

TEST_P(IndependentReadersTest, OpenpyxlFindsEveryFigureInItsCell)
{
    const auto workbook = writeXlsx(report);
    ASSERT_TRUE(workbook);
    // The lines that head a table on paper stand above it in its sheet.
    std::vector<int> tops;
    int top = 0;
    for (const Block& block : compose(report, {}, {.extent = Extent::TablesOnly}).blocks) {
        if (std::holds_alternative<TableBlock>(block))
            tops.push_back(std::exchange(top, 0));
        else
            ++top;
    }
    expectFigures(readBack(QStringLiteral("xlsx"), *workbook), tops);
}

INSTANTIATE_TEST_SUITE_P(Random, IndependentReadersTest,
                         testing::Values(Case{"2014", 2017, 1}, Case{"2014", 2018, 2},
                                         Case{"2019", 2019, 3}, Case{"2019", 2020, 4},
                                         Case{"2021", 2021, 5}, Case{"2021", 2024, 6}),
                         [](const auto& one) { return "Year" + std::to_string(one.param.year); });

} // namespace
} // namespace gongkai::test
