// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/calendar/wall_calendar.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace gongkai {
namespace {

// The page at half its units: 1050 × 1485.
QImage picture(const WallCalendar& year)
{
    QImage image((WallCalendar::page / 2).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    year.paint(painter, QRectF(image.rect()));
    return image;
}

QRect inPicture(const QRectF& place)
{
    return QRectF(place.topLeft() / 2, place.size() / 2).toRect();
}

// The share of a day's box that is not white.
double inked(const QImage& image, const QRectF& place)
{
    const QRect box = inPicture(place);
    int dark = 0;
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x)
            dark += qGray(image.pixel(x, y)) < 250 ? 1 : 0;
    return double(dark) / (box.width() * box.height());
}

} // namespace

TEST(WallCalendarTest, ItSaysInWordsWhatIsMarked)
{
    const WallCalendar year(WorkCalendar::builtIn(), 2026);
    EXPECT_EQ(year.title(), u"2026 年工作日历");
    EXPECT_EQ(year.lines().join(u'\n'),
              u"休　放假：元旦 01-01 至 01-03；春节 02-15 至 02-23；清明节 04-04 至 04-06；"
              "劳动节 05-01 至 05-05；端午节 06-19 至 06-21；中秋节 09-25 至 09-27；"
              "国庆节 10-01 至 10-07\n"
              "班　周末上班：元旦调休上班 01-04；春节调休上班 02-14、02-28；劳动节调休上班 05-09；"
              "国庆节调休上班 09-20、10-10\n"
              "依据：国办发明电〔2025〕7号（2025-11-04）。全年 248 个工作日。"_qs);
}

TEST(WallCalendarTest, TheLastDayOf2022IsOffByTheNoticeOn2023)
{
    const QStringList lines = WallCalendar(WorkCalendar::builtIn(), 2022).lines();
    EXPECT_TRUE(lines[0].endsWith(u"元旦 01-01 至 01-03、12-31；春节"_qs) ||
                lines[0].contains(u"元旦 01-01 至 01-03、12-31；"_qs))
        << qPrintable(lines[0]);
    EXPECT_TRUE(lines.last().contains(u"国办发明电〔2022〕16号"_qs));
}

TEST(WallCalendarTest, AYearWithoutANoticeSaysSo)
{
    const QStringList lines = WallCalendar(WorkCalendar::builtIn(), 2028).lines();
    EXPECT_EQ(lines[0], u"2028 年的放假通知还没有：只标出周末。"_qs);
    // 366 days less 53 Saturdays and 53 Sundays: 2028 begins on a Saturday.
    EXPECT_TRUE(lines.last().contains(u"260 个工作日"_qs)) << qPrintable(lines.last());
}

TEST(WallCalendarTest, EveryDayHasAPlaceOfItsOwnOnThePage)
{
    for (const int year : {2024, 2026}) {
        const WallCalendar calendar(WorkCalendar::builtIn(), year);
        QList<QRectF> places;
        for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
            const QRectF place = calendar.place(date);
            EXPECT_TRUE(QRectF(QPointF(100, 250), QSizeF(1900, 2300)).contains(place));
            for (const QRectF& other : places)
                ASSERT_FALSE(other.adjusted(1, 1, -1, -1).intersects(place));
            places << place;
        }
        EXPECT_EQ(places.size(), QDate(year, 1, 1).daysInYear());
    }
}

TEST(WallCalendarTest, DaysOffAndWorkedWeekendsAreSeenInBlackAndWhite)
{
    const WallCalendar year(WorkCalendar::builtIn(), 2026);
    const QImage image = picture(year).convertToFormat(QImage::Format_Grayscale8);
    const auto share = [&](int month, int day) {
        return inked(image, year.place({2026, month, day}));
    };
    const double weekday = share(3, 11);
    const double weekend = share(3, 15);
    const double off = share(2, 16);
    const double worked = share(2, 14);
    EXPECT_GT(weekday, 0.03);
    EXPECT_GT(weekend, 0.03);
    EXPECT_GT(off, 0.7);              // a ground
    EXPECT_GT(worked, weekday + 0.1); // a frame and its word
    EXPECT_LT(worked, off);
    // The words: beside the number, in the corner.
    const QRect corner = inPicture(year.place({2026, 2, 14})).adjusted(28, 4, -4, -18);
    EXPECT_GT(inked(image, QRectF(corner.topLeft() * 2, corner.size() * 2)), 0.1);
}

} // namespace gongkai
