// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/intake_fit.h"

#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai::test {
namespace {

Report reportOf(const QString& agency, const char* form, int year, bool isFilled = false)
{
    ReportBuilder report(builtInForm(form), year);
    if (isFilled)
        report.restZero();
    return report.field(FieldKind::Agency, QStringLiteral("name"), agency);
}

const QString ours = QStringLiteral("示例县教育局");
const QString theirs = QStringLiteral("示例县民政局");

TEST(IntakeFitTest, TheSameAgencyYearAndFormGoesIntoTheBlankCellsAndIsComparedWithFullOnes)
{
    const Report read = reportOf(ours, "2021", 2023, true);
    const IntakeFit blank = fitOf(read, reportOf(ours, "2021", 2023));
    EXPECT_EQ(blank.use, IntakeUse::IntoOpen);
    EXPECT_EQ(blank.differs, QString());
    const IntakeFit full = fitOf(read, reportOf(ours, "2021", 2023, true));
    EXPECT_EQ(full.use, IntakeUse::Compare);
    EXPECT_EQ(full.differs, QString());
}

TEST(IntakeFitTest, TheYearBeforeIsLastYearsAlsoInAnotherForm)
{
    const IntakeFit fit = fitOf(reportOf(ours, "2019", 2020), reportOf(ours, "2021", 2021));
    EXPECT_EQ(fit.use, IntakeUse::LastYear);
    for (const char* words : {"2020", "2021", "2019", "作为上年数据"})
        EXPECT_TRUE(fit.differs.contains(QString::fromUtf8(words))) << fit.differs.toStdString();
    EXPECT_FALSE(fit.differs.contains(ours));
}

TEST(IntakeFitTest, AnotherAgencyAndAnyOtherYearAreReportsOfTheirOwn)
{
    const Report open = reportOf(ours, "2021", 2023);
    const IntakeFit other = fitOf(reportOf(theirs, "2021", 2023), open);
    EXPECT_EQ(other.use, IntakeUse::NewReport);
    EXPECT_TRUE(other.differs.contains(ours) && other.differs.contains(theirs));
    EXPECT_EQ(fitOf(reportOf(theirs, "2021", 2022), open).use, IntakeUse::NewReport);
    const IntakeFit old = fitOf(reportOf(ours, "2019", 2019), open);
    EXPECT_EQ(old.use, IntakeUse::NewReport);
    EXPECT_TRUE(old.differs.contains(QStringLiteral("2019")));
}

TEST(IntakeFitTest, AFormThatIsNotCarriedOverIsNotLastYears)
{
    // The older form does not say what it takes over from the newer one.
    const Report read = reportOf(ours, "2021", 2019);
    const Report open = reportOf(ours, "2019", 2020);
    EXPECT_FALSE(canBeLastYear(read, open));
    const IntakeFit fit = fitOf(read, open);
    EXPECT_EQ(fit.use, IntakeUse::NewReport);
    EXPECT_FALSE(fit.differs.contains(QStringLiteral("上年数据"))) << fit.differs.toStdString();
    EXPECT_TRUE(canBeLastYear(reportOf(ours, "2019", 2020), reportOf(ours, "2021", 2021)));
    EXPECT_FALSE(canBeLastYear(reportOf(ours, "2021", 2022), reportOf(ours, "2021", 2024)));
}

} // namespace
} // namespace gongkai::test
