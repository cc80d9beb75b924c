// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/number_format.h"

#include "core/intake/sources/readers.h"

#include <gtest/gtest.h>

#include <QFile>

namespace gongkai {
namespace {

struct Case
{
    const char16_t* stored;
    const char16_t* format;
    const char16_t* shown;
};

void check(std::initializer_list<Case> cases)
{
    for (const auto& [stored, format, shown] : cases)
        EXPECT_EQ(formattedNumber(QString::fromUtf16(stored), QString::fromUtf16(format), false)
                      .toStdString(),
                  QString::fromUtf16(shown).toStdString())
            << QString::fromUtf16(format).toStdString();
}

// The second column of the only sheet.
template <typename Reader>
QStringList numbersIn(Reader reader, const QString& name)
{
    QFile file(QString::fromUtf8(GONGKAI_SOURCE_DIR) + u"/tests/data/sources/others/" + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    Budget budget(u"来源"_qs);
    const auto document = reader(file.readAll(), budget);
    QStringList found;
    if (!document || document->blocks.empty())
        return found;
    const auto& table = std::get<SourceTable>(document->blocks.front());
    for (int row = 0; row < table.rowCount(); ++row)
        if (const SourceCell* cell = table.at(row, 1))
            found += cell->text;
    return found;
}

} // namespace

TEST(NumberFormatTest, AUnitOfMoneyStandsBehindTheNumber)
{
    check({{u"231.5", u"0.00\"万元\"", u"231.5万元"},
           {u"9116", u"#,##0元;[Red]-#,##0元", u"9116元"},
           {u"9116", u"0.00_ \"元\"", u"9116元"},
           {u"9116", u"#,##0\\元", u"9116元"},
           {u"9116", u"General\"万元\"", u"9116万元"},
           {u"9116", u"G/通用格式\"万元\"", u"9116万元"},
           {u"5", u"0\"万\"", u"5万"},
           {u"5", u"0\"件\"", u"5"},
           {u"5", u"\"元\"0", u"5"},
           {u"9116.3600000000006", u"#,##0.00", u"9116.36"},
           {u"123.4", u"0", u"123.4"},
           {u"5", u"", u"5"},
           {u"5", u"General", u"5"},
           {u"1500", u"0.00E+00", u"1500"},
           {u"x", u"0%", u"x"}});
}

TEST(NumberFormatTest, WhatDividesIsReadAsItIsShown)
{
    check({{u"2315000", u"0!.0,\"万元\"", u"231.5万元"},
           {u"2315000", u"0\\.0,\"万元\"", u"231.5万元"},
           {u"2315000", u"0\".\"0000\"万元\"", u"231.5万元"},
           {u"2315000", u"#,##0,", u"2315"},
           {u"2315000", u"0,.00", u"2315"},
           {u"2000000", u"0,,\"百万元\"", u"2百万元"},
           {u"2315000", u"[>=10000]0!.0,\"万元\";0\"元\"", u"231.5万元"},
           {u"2315", u"[>=10000]0!.0,\"万元\";0\"元\"", u"2315元"},
           {u"-2315000", u"0;-0!.0,\"万\"", u"-231.5万"}});
}

TEST(NumberFormatTest, WhatIsRoundedThereIsNoFigure)
{
    check({{u"2315432", u"0!.0,\"万元\"", u"≈231.5432万元"},
           {u"12345", u"#,##0,", u"≈12.345"},
           {u"12345", u"0.0,", u"≈12.345"}});
}

TEST(NumberFormatTest, WhatHasWordsBetweenItsPlacesIsNoFigure)
{
    check({{u"2315000", u"0\"!\".0,\"万元\"", u"≈2315万元"},
           {u"2315000", u"0\\万0000", u"≈2315000"},
           {u"2315000", u"0\" \"000", u"2315000"},
           {u"2315", u"\"¥\"#,##0.00", u"2315"}});
}

TEST(NumberFormatTest, WhatIsLongerThanAnyProgramWritesIsNoFigure)
{
    EXPECT_EQ(formattedNumber(u"52", QString(180'000, u'0'), false), u"≈52"_qs);
    EXPECT_EQ(formattedNumber(u"52", u"0"_qs.repeated(255), false), u"52"_qs);
}

TEST(NumberFormatTest, PercentKeepsItsSign)
{
    check({{u"0.125", u"0.0%", u"12.5%"}, {u"12.5", u"0.0\"%\"", u"12.5%"}});
    EXPECT_EQ(formattedNumber(u"0.125", builtInFormat(9), false), u"12.5%");
    EXPECT_EQ(formattedNumber(u"0.125", builtInFormat(10), false), u"12.5%");
}

TEST(NumberFormatTest, ZeroIsZeroInEveryFormat)
{
    check({{u"0", u"0%", u"0%"},
           {u"0", u"0.00%", u"0%"},
           {u"0.00", u"0%", u"0%"},
           {u"-0", u"0%", u"0%"},
           {u"0", u"#,##0,", u"0"},
           {u"0", u"0!.0,\"万元\"", u"0万元"},
           {u"0", u"0.00", u"0"},
           {u"0E-3", u"General", u"0"}});
}

TEST(NumberFormatTest, DaysAreDates)
{
    check({{u"45678", u"yyyy\"年\"m\"月\"d\"日\"", u"2025-01-21"},
           {u"45678", u"[$-804]yyyy年m月d日;@", u"2025-01-21"},
           {u"45678.5", u"yyyy/m/d h:mm", u"2025-01-21 12:00:00"},
           {u"45658", u"yyyy\"年\"m\"月\"", u"2025年1月"},
           {u"45292", u"yyyy", u"2024年"},
           {u"45678", u"m\"月\"d\"日\"", u"1月21日"},
           {u"0.5", u"h:mm:ss", u"12:00:00"},
           {u"1.5", u"[h]:mm", u"36:00:00"},
           {u"1", u"yyyy-mm-dd", u"1900-01-01"},
           {u"60", u"yyyy-mm-dd", u"1900-02-29"},
           {u"61", u"yyyy-mm-dd", u"1900-03-01"},
           {u"0", u"yyyy-mm-dd", u"1900-01-00"},
           {u"0", u"yyyy\"年\"m\"月\"", u"1900年1月"},
           {u"0", u"m\"月\"d\"日\"", u"1月0日"},
           {u"0", u"h:mm:ss", u"0:00:00"},
           {u"-1", u"yyyy-mm-dd", u"#-1"},
           {u"8", u"[Red]0", u"8"}});
    EXPECT_EQ(formattedNumber(u"44216", u"yyyy-mm-dd", true), u"2025-01-21");
    EXPECT_EQ(formattedNumber(u"45678", builtInFormat(14), false), u"2025-01-21");
    EXPECT_EQ(formattedNumber(u"45678", builtInFormat(57), false), u"2025年1月");
}

TEST(NumberFormatTest, OpenDocumentsSayWhatIsShown)
{
    const auto shown = [](const char16_t* number, const char16_t* text) {
        return numberAsShown(QString::fromUtf16(number), QString::fromUtf16(text)).toStdString();
    };
    EXPECT_EQ(shown(u"9116.357", u"9,116.36"), "9116.357");
    EXPECT_EQ(shown(u"-5", u"(5)"), "-5");
    EXPECT_EQ(shown(u"231.5", u"231.50万元"), "231.5万元");
    EXPECT_EQ(shown(u"2315000", u"231.5万元"), "231.5万元");
    EXPECT_EQ(shown(u"2315432", u"231.5万元"), "≈231.5万元");
    EXPECT_EQ(shown(u"2315000", u"2,315"), "2,315");
    EXPECT_EQ(shown(u"12345", u"12"), "≈12");
    EXPECT_EQ(shown(u"12.5", u"12.5%"), "12.5%");
    EXPECT_EQ(shown(u"8", u"8件"), "8");
    EXPECT_EQ(shown(u"0", u"-"), "0");
    EXPECT_EQ(shown(u"1500", u"1.50E+03"), "1500");
    EXPECT_EQ(shown(u"2315000", u"2315!.0万元"), "2315!.0万元");
}

// The formats above in files, and two that have only a number.
TEST(NumberFormatTest, Workbooks)
{
    const QStringList expected{u"2025-01-21"_qs,
                               u"2025-01-21 12:00:00"_qs,
                               u"2025年1月"_qs,
                               u"12.5%"_qs,
                               u"12.5%"_qs,
                               u"231.5万元"_qs,
                               u"≈231.5432万元"_qs,
                               u"2315"_qs,
                               u"≈12.345"_qs,
                               u"231.5万元"_qs,
                               u"5万"_qs,
                               u"231.5万元"_qs,
                               u"45678"_qs,
                               u"1月21日"_qs,
                               u"12:00:00"_qs,
                               u"8"_qs,
                               u"123.4"_qs,
                               u"1234567.5"_qs,
                               u"0"_qs,
                               u"2024年"_qs,
                               u"2025-01-21"_qs,
                               u"12.5%"_qs};
    EXPECT_EQ(numbersIn(readXlsxSource, u"formats.xlsx"_qs), expected);
    EXPECT_EQ(numbersIn(readXlsxSource, u"formats1904.xlsx"_qs), QStringList{u"2025-01-21"_qs});
    EXPECT_EQ(numbersIn(readXlsSource, u"formats1904.xls"_qs), QStringList{u"2025-01-21"_qs});
}

} // namespace gongkai
