// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers that word processors print before paragraphs and keep in none of their texts.
#include "core/intake/read_source.h"
#include "core/intake/sources/list_numbers.h"
#include "core/intake/sources/readers.h"
#include "tests/support/source_lines.h"

#include <gtest/gtest.h>

#include <QFile>

namespace gongkai {
namespace {

using namespace test;

QString linesOf(const QString& name)
{
    QFile file(QString::fromUtf8(GONGKAI_SOURCE_DIR) + u"/tests/data/sources/others/"_qs + name);
    if (!file.open(QIODevice::ReadOnly))
        return name + u" is missing"_qs;
    Budget budget(name);
    const QByteArray bytes = file.readAll();
    const auto read = name.endsWith(u".docx")  ? readDocxSource(bytes, budget)
                      : name.endsWith(u".doc") ? readDocSource(bytes, budget)
                                               : readOdfSource(bytes, budget);
    if (!read)
        return read.error().message;
    return linesTold(*read, [](const SourceCell& cell) { return cell.text; }).join(u'\n');
}

QString printed(const std::vector<int>& numbers, NumberStyle style)
{
    QStringList texts;
    for (const int number : numbers)
        texts += printedNumber(number, style);
    return texts.join(u' ');
}

} // namespace

TEST(ListNumbersTest, NumbersOfEachStyle)
{
    const std::vector<int> numbers{1, 4, 10, 11, 20, 29};
    EXPECT_EQ(printed(numbers, NumberStyle::Arabic), u"1 4 10 11 20 29");
    EXPECT_EQ(printed(numbers, NumberStyle::FullWidth), u"１ ４ １０ １１ ２０ ２９");
    EXPECT_EQ(printed(numbers, NumberStyle::Circled), u"① ④ ⑩ ⑪ ⑳ 29");
    EXPECT_EQ(printed(numbers, NumberStyle::Chinese), u"一 四 十 十一 二十 二十九");
    EXPECT_EQ(printed({100, 101, 110, 1005}, NumberStyle::Chinese),
              u"一百 一百零一 一百一十 一千零五");
    EXPECT_EQ(printed(numbers, NumberStyle::ChineseFormal), u"壹 肆 壹拾 壹拾壹 贰拾 贰拾玖");
    EXPECT_EQ(printed(numbers, NumberStyle::Stems), u"甲 丁 癸 11 20 29");
    EXPECT_EQ(printed(numbers, NumberStyle::Roman), u"I IV X XI XX XXIX");
    EXPECT_EQ(printed(numbers, NumberStyle::LowerLetter), u"a d j k t 29");
    EXPECT_EQ(printed({0, -3, 12345}, NumberStyle::Chinese), u"0 -3 12345");
    EXPECT_EQ(printed(numbers, NumberStyle::None), u"     ");
}

TEST(ListNumbersTest, ALevelBeginsAnewUnderEachNumberAboveIt)
{
    ListNumbers numbers;
    *numbers.level(u"a"_qs, 0) = {NumberStyle::Chinese, u"%1、"_qs};
    *numbers.level(u"a"_qs, 1) = {NumberStyle::Arabic, u"%1.%2"_qs};
    *numbers.level(u"a"_qs, 2) = {NumberStyle::Arabic, u"%1.%2.%3"_qs, 4, true};
    QStringList told;
    for (const int level : {0, 1, 1, 0, 1, 2, 2})
        told += numbers.next(u"a"_qs, level);
    EXPECT_EQ(told.join(u' '), u"一、 一.1 一.2 二、 二.1 2.1.4 2.1.5");
    numbers.restart(u"a"_qs, 0, 7);
    EXPECT_EQ(numbers.next(u"a"_qs, 0), u"七、");
}

TEST(ListNumbersTest, WhatIsNoListOrTooMuchIsNotNumbered)
{
    ListNumbers numbers;
    EXPECT_EQ(numbers.level(u"a"_qs, 9), nullptr);
    EXPECT_EQ(numbers.level(u"a"_qs, -1), nullptr);
    EXPECT_EQ(numbers.next(u"b"_qs, 0), u"");
    *numbers.level(u"a"_qs, 0) = {NumberStyle::Arabic, QString(100'000, u'x'), 2'147'483'647};
    EXPECT_EQ(numbers.next(u"a"_qs, 0).size(), 40);
    EXPECT_EQ(numbers.next(u"a"_qs, 0).size(), 40);
    int lists = 0;
    for (int i = 0; i < 3000; ++i)
        lists += numbers.level(QString::number(i), 0) != nullptr;
    EXPECT_EQ(lists, 1999);
}

TEST(ListNumbersTest, ANumberAloneIsNoTextAndNoPartOfAFigure)
{
    EXPECT_EQ(withNumber(u"一、"_qs, u"总体情况"_qs), u"一、总体情况");
    EXPECT_EQ(withNumber(u"1."_qs, u"当面申请数"_qs), u"1. 当面申请数");
    EXPECT_EQ(withNumber(u"1."_qs, u""_qs), u"");
    EXPECT_EQ(withNumber(u"1."_qs, u"12"_qs), u"12");
    EXPECT_EQ(withNumber(u""_qs, u"总体情况"_qs), u"总体情况");
}

// As LibreOffice prints each of them, but that no number stands before a figure. In the binary file
// it makes the last two lines lists of their own.
TEST(ListNumbersTest, FilesOfWordProcessors)
{
    const QString most =
        u"一、总体情况\n（一）主动公开\n1. 规章公开\n2. 文件公开\n（二）依申请公开\n"
        u"1. 受理\n没有编号\n圆点\n二、主动公开情况\n1)收到申请数|12\n2)办结数|12\n"
        u"5)另起\n"_qs;
    EXPECT_EQ(linesOf(u"numbers.docx"_qs), most + u"6)接着\n7)再接"_qs);
    EXPECT_EQ(linesOf(u"numbers.odt"_qs), most + u"6)接着\n7)再接"_qs);
    EXPECT_EQ(linesOf(u"numbers.doc"_qs), most + u"1)接着\n4)再接"_qs);
}

} // namespace gongkai
