// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ours against two collections that others keep; see tests/data/calendar/README.md.
#include "core/calendar/work_calendar.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QHash>

namespace gongkai {
namespace {

// Day -> is it worked; only those that are not what the day of the week says.
QHash<QDate, bool> factsOf(const QString& name)
{
    QHash<QDate, bool> facts;
    QFile file(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/calendar/%1.csv").arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(lines.value(0), u"day,worked");
    for (const QString& line : lines.mid(1))
        facts[QDate::fromString(line.section(u',', 0, 0), Qt::ISODate)] =
            line.section(u',', 1) == u"1";
    return facts;
}

class SecondSourceTest : public testing::TestWithParam<const char*>
{};

} // namespace

TEST_P(SecondSourceTest, AgreesOnEveryDayFrom2019To2026)
{
    const QHash<QDate, bool> facts = factsOf(QString::fromLatin1(GetParam()));
    EXPECT_EQ(facts.size(), 198);
    const WorkCalendar calendar = WorkCalendar::builtIn();
    int days = 0;
    for (QDate day(2019, 1, 1); day <= QDate(2026, 12, 31); day = day.addDays(1)) {
        EXPECT_EQ(calendar.isWorked(day), facts.value(day, day.dayOfWeek() < Qt::Saturday))
            << qPrintable(day.toString(Qt::ISODate));
        ++days;
    }
    EXPECT_EQ(days, 2922);
}

INSTANTIATE_TEST_SUITE_P(Npm, SecondSourceTest,
                         testing::Values("chinese-days", "holiday-calendar"));

} // namespace gongkai
