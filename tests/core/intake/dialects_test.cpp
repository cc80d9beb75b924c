// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json_reader.h"
#include "core/intake/read_source.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QFile>

namespace gongkai {
namespace {

using namespace test;

const std::vector<QString>& reportNames()
{
    static const std::vector<QString> names{
        u"tests/data/cases/statistics_2017"_qs, u"tests/data/cases/office_2019"_qs,
        u"tests/data/cases/bureau_2020"_qs,     u"tests/data/cases/zone_2021"_qs,
        u"tests/data/cases/zone_2022"_qs,       u"tests/data/cases/district_2023"_qs,
        u"resources/samples/district_2017"_qs,  u"resources/samples/new_area_2020"_qs,
        u"resources/samples/bureau_2020"_qs,
    };
    return names;
}

Report storedReport(const QString& name)
{
    QFile file(QStringLiteral(GONGKAI_SOURCE_DIR "/") + name + u".json");
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const auto report = readJson(file.readAll(), name, Catalog::builtIn());
    EXPECT_TRUE(report) << qPrintable(name);
    return *report;
}

struct Outcome
{
    int wrong = 0;   // a figure that was not printed there
    int missing = 0; // printed, but not taken
    QStringList lines;
};

Outcome compare(const Report& expected, const IntakeResult& read, const QString& leftOut)
{
    Outcome outcome;
    for (const CellId& id : expected.cells()) {
        const bool isLeftOut = id.table + u'.' + id.row == leftOut;
        const Figure printed = isLeftOut ? Figure() : expected.figure(id);
        const Figure taken = read.report.hasCell(id) ? read.report.figure(id) : Figure();
        if (taken == printed)
            continue;
        (taken.isBlank() ? outcome.missing : outcome.wrong)++;
        outcome.lines +=
            u"%1: %2, printed %3"_qs.arg(id.toString(), taken.toString(), printed.toString());
    }
    return outcome;
}

bool hasRow(const Report& report, const QString& tableAndRow)
{
    const Table* table = report.form().table(tableAndRow.section(u'.', 0, 0));
    return tableAndRow.isEmpty() || (table && table->row(tableAndRow.section(u'.', 1)));
}

// Every case in every dialect: exactly as it was printed. Where blank ends of rows are lost, rows
// that have some are listed.
void expectEverythingBack(const Publishing& how)
{
    const Catalog catalog = Catalog::builtIn();
    for (const QString& name : reportNames()) {
        const Report expected = storedReport(name);
        if (!hasRow(expected, how.leaveOut))
            continue;
        const Published published = publish(expected, how);
        for (const Dialect& dialect : dialects()) {
            SCOPED_TRACE(qPrintable(name + u", " + QLatin1String(dialect.name)));
            const auto read = readSource(dialect.write(published), name, {}, catalog);
            if (!read) {
                ADD_FAILURE() << qPrintable(read.error().message);
                continue;
            }
            const Outcome outcome = compare(expected, *read, how.leaveOut);
            EXPECT_EQ(outcome.wrong, 0);
            if (dialect.losesBlankEnds || dialect.losesBlanks)
                continue;
            EXPECT_EQ(outcome.missing, 0) << qPrintable(outcome.lines.mid(0, 5).join(u'\n'));
            EXPECT_EQ(read->report.year(), expected.year());
            EXPECT_EQ(read->report.agency(u"name"_qs), expected.agency(u"name"_qs));
            // A row without label and figures is not there in a text.
            if (how.leaveOut.isEmpty() && name != u"resources/samples/new_area_2020") {
                EXPECT_TRUE(read->match.isComplete())
                    << qPrintable(describe(read->match, expected.form()).mid(0, 8).join(u'\n'));
            }
        }
    }
}

} // namespace

TEST(DialectsTest, EveryReportComesBackFromEveryDialect)
{
    expectEverythingBack({});
}

TEST(DialectsTest, FullWidthFiguresAreRead)
{
    expectEverythingBack({.fullWidthFigures = true});
}

TEST(DialectsTest, ThousandsSeparatorsAreRead)
{
    expectEverythingBack({.separators = true});
}

TEST(DialectsTest, LabelsMayBreakOverLines)
{
    expectEverythingBack({.brokenLabels = true});
}

// “项目 自然人 商业企业 … 其他 总计” over table three.
TEST(DialectsTest, HeadsMayStandInOneRowWithoutTheirGroups)
{
    expectEverythingBack({.flatHeads = true});
}

TEST(DialectsTest, DamagedLabelsAreReadAndSaid)
{
    expectEverythingBack({.damagedLabels = true});
    const Report report = storedReport(u"tests/data/cases/zone_2022"_qs);
    const auto read = readSource(dialects().front().write(publish(report, {.damagedLabels = true})),
                                 u"page"_qs, {}, Catalog::builtIn());
    ASSERT_TRUE(read);
    QStringList altered;
    for (const auto& label : read->match.altered)
        altered += label.source + u'>' + label.form;
    EXPECT_TRUE(altered.contains(u"本年废纸件数>本年废止件数"_qs))
        << qPrintable(altered.join(u'\n'));
    EXPECT_TRUE(altered.contains(u"行政法复议>行政复议"_qs)) << qPrintable(altered.join(u'\n'));
    EXPECT_TRUE(altered.contains(u"2.其他法律行政止公开>2.其他法律行政法规禁止公开"_qs));
}

class MissingRowTest : public testing::TestWithParam<const char*>
{};

TEST_P(MissingRowTest, StaysBlankAndMovesNothing)
{
    expectEverythingBack({.leaveOut = QString::fromLatin1(GetParam())});
}

INSTANTIATE_TEST_SUITE_P(Rows, MissingRowTest,
                         testing::Values("requests.denied_process", "requests.carried_in",
                                         "stat.review_corrected", "stat.received_online",
                                         "a20_6.coercion"));

} // namespace gongkai
