// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/word_runs.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace gongkai {
namespace {

QByteArray hex(const char* digits)
{
    return QByteArray::fromHex(digits);
}

// “code:operand” of each change of the list, in hexadecimal digits.
QString changesIn(const char* list)
{
    QStringList told;
    eachProperty(hex(list), [&told](quint32 code, QByteArrayView operand) {
        told +=
            QString::number(code, 16) + u':' + QString::fromLatin1(operand.toByteArray().toHex());
    });
    return told.join(u' ');
}

// A stream whose page 1 lists the stretches 512 to 520 and 520 to 530; the first has the property
// 0835 01.
WordRuns runsOf(WordPages kind)
{
    QByteArray page(512, '\0');
    const auto put = [&page](qsizetype at, const QByteArray& bytes) {
        page.replace(at, bytes.size(), bytes);
    };
    put(0, hex("0002000008020000"
               "12020000")); // 512, 520, 530
    const bool isCharacters = kind == WordPages::Characters;
    page[12] = 100; // the place of the first, in words
    put(200, isCharacters ? hex("03350801")
                          : hex("03"
                                "0700"
                                "350801"));
    page[511] = 2;
    if (!isCharacters) // 2 × its length, less one: style 7 and three bytes
        page[200] = 3;
    Budget budget(u"来源"_qs);
    return readWordRuns(QByteArray(512, '\0') + page,
                        hex("0002000012020000"
                            "01000000"),
                        kind, budget);
}

} // namespace

TEST(WordRunsTest, EachChangeHasAnOperandOfItsOwnLength)
{
    EXPECT_EQ(changesIn("350801"
                        "434a1c00"
                        "703400"),
              u"835:01 4a43:1c00 3470:00");
    EXPECT_EQ(changesIn("08d60300aabb"
                        "350801"),
              u"d608:0300aabb 835:01")
        << "of a table";
}

TEST(WordRunsTest, AListThatIsCutOffEndsThere)
{
    EXPECT_EQ(changesIn("350801"
                        "434a1c"),
              u"835:01");
    EXPECT_EQ(changesIn("35"), u"");
}

TEST(WordRunsTest, AByteHasThePropertiesOfItsStretch)
{
    const WordRuns runs = runsOf(WordPages::Characters);
    ASSERT_EQ(runs.runs.size(), 2U);
    ASSERT_TRUE(runs.at(519));
    EXPECT_EQ(runs.at(519)->properties, hex("350801"));
    EXPECT_EQ(runs.at(520)->properties, QByteArray());
    EXPECT_FALSE(runs.at(511));
    EXPECT_FALSE(runs.at(530));
}

TEST(WordRunsTest, APageBehindTheEndTellsNothing)
{
    Budget budget(u"来源"_qs);
    EXPECT_TRUE(readWordRuns(QByteArray(512, '\0'),
                             hex("0002000012020000"
                                 "05000000"),
                             WordPages::Characters, budget)
                    .runs.empty());
}

} // namespace gongkai
