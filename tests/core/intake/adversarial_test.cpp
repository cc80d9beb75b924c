// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Published reports with damage nobody planned: labels with characters lost, doubled or wrong,
// rows left out, figures blank. Each cell must come back right or stay blank; none may be wrong.
#include "core/intake/read_source.h"
#include "core/report/edits.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <random>

namespace gongkai {
namespace {

using namespace test;

using Random = std::mt19937;

int pick(Random& random, int below)
{
    return std::uniform_int_distribution<int>(0, below - 1)(random);
}

// Every cell another figure, so that a moved one cannot hide behind an equal one.
Report allDifferent(const char* form)
{
    Report report = ReportBuilder(builtInForm(form));
    std::vector<std::pair<CellId, Figure>> figures;
    int next = 1001;
    for (const CellId& id : report.form().cells())
        figures.emplace_back(id, Figure(Decimal(next++)));
    apply(report, setFigures(report, figures));
    return report;
}

QString damaged(QString label, Random& random)
{
    static const QString wrong = u"己末人口日木未已入曰"_qs;
    const int at = pick(random, static_cast<int>(label.size()));
    switch (pick(random, 4)) {
    case 0:
        return label.remove(at, 1);
    case 1:
        return label.insert(at, label[at]);
    case 2:
        return label.replace(at, 1, wrong[pick(random, static_cast<int>(wrong.size()))]);
    default:
        return label.insert(at, u'\n');
    }
}

Publishing damage(const Report& report, Random& random)
{
    Publishing how;
    how.fullWidthFigures = pick(random, 4) == 0;
    how.separators = pick(random, 4) == 0;
    how.brokenLabels = pick(random, 4) == 0;
    how.damagedLabels = pick(random, 4) == 0;
    const std::vector<CellId> cells = report.form().cells();
    if (pick(random, 3) == 0) {
        const CellId& cell =
            cells[static_cast<size_t>(pick(random, static_cast<int>(cells.size())))];
        how.leaveOut = cell.table + u'.' + cell.row;
    }
    const int oneIn = 3 + pick(random, 60);
    how.change = [&random, oneIn](const QString&, const SheetCell& cell, const QString& text) {
        const bool saysUnit = text.contains(u'元'); // without 万 it would say another unit
        if (text.isEmpty() || saysUnit || pick(random, oneIn) != 0)
            return text;
        return cell.figure ? QString() : damaged(text, random);
    };
    return how;
}

class AdversarialTest : public testing::TestWithParam<const char*>
{};

TEST_P(AdversarialTest, EveryCellIsRightOrBlank)
{
    static const Catalog catalog = Catalog::builtIn();
    const Report report = allDifferent(GetParam());
    int taken = 0;
    for (unsigned seed = 0; seed < 10 * dialects().size(); ++seed) {
        const Dialect& dialect = dialects()[seed % dialects().size()];
        Random random(seed);
        const QByteArray bytes = dialect.write(publish(report, damage(report, random)));
        const auto read =
            readSource(bytes, u"来源"_qs, {{}, report.form().id, report.year(), {}}, catalog);
        if (!read)
            continue;
        for (const CellId& id : read->report.cells()) {
            const Figure found = read->report.figure(id);
            taken += !found.isBlank();
            if (!found.isBlank() && found != report.figure(id))
                ADD_FAILURE() << dialect.name << ", seed " << seed << ": "
                              << qPrintable(id.toString()) << " is " << qPrintable(found.toString())
                              << " instead of " << qPrintable(report.figure(id).toString());
        }
    }
    const auto all = static_cast<int>(10 * dialects().size() * report.form().cells().size());
    EXPECT_GT(taken, all / 2); // what is refused proves nothing
    RecordProperty("taken", taken);
}

INSTANTIATE_TEST_SUITE_P(Forms, AdversarialTest, testing::Values("2014", "2019", "2021"),
                         [](const auto& form) { return std::string("form") + form.param; });

} // namespace
} // namespace gongkai
