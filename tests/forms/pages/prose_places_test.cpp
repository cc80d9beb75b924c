// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/prose_places.h"

#include "core/base/text.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

// What stands in the editor where a place of the kept text is; “-” where it is not found.
QString at(const QString& shown, const QString& kept, const TextPlace& place)
{
    const auto span = ProsePlaces(shown, kept).of(place);
    return span ? span->in(shown).toString() : QStringLiteral("-");
}

TextPlace place(int paragraph, qsizetype from, const QString& text)
{
    return {QStringLiteral("overview"), paragraph, from, from + text.size(), text};
}

const QString kept = QStringLiteral("收到申请96件\n  答复94件。");

} // namespace

TEST(ProsePlacesTest, ATextShownAsItIsKept)
{
    EXPECT_EQ(at(kept, kept, place(0, 4, QStringLiteral("96件"))), QStringLiteral("96件"));
    EXPECT_EQ(at(kept, kept, place(1, 4, QStringLiteral("94件"))), QStringLiteral("94件"));
    EXPECT_EQ(ProsePlaces(kept, kept).of(place(1, 4, QStringLiteral("94件"))),
              std::optional(TextSpan{12, 15}));
}

TEST(ProsePlacesTest, WhatIsNotKeptStandsAround)
{
    const QString shown = QStringLiteral("\n \n收到\u200b申请9\u200b6件  \n\t 答复94件。\t\n\n");
    ASSERT_EQ(cleanProse(shown), kept);
    EXPECT_EQ(at(shown, kept, place(0, 2, QStringLiteral("申请"))), QStringLiteral("申请"));
    EXPECT_EQ(at(shown, kept, place(1, 4, QStringLiteral("94件"))), QStringLiteral("94件"));
    EXPECT_EQ(at(shown, kept, place(1, 2, QStringLiteral("答复"))), QStringLiteral("答复"));
    EXPECT_EQ(at(shown, kept, place(0, 4, QStringLiteral("96件"))), QStringLiteral("-"))
        << "not the words alone";
}

TEST(ProsePlacesTest, AnEmptyPlaceIsWhereItsParagraphBegins)
{
    const QString shown = QStringLiteral("\n收到申请96件 \n  答复94件。");
    EXPECT_EQ(ProsePlaces(shown, kept).of(place(0, 0, {})), std::optional(TextSpan{1, 1}));
    EXPECT_EQ(ProsePlaces(shown, kept).of(place(1, 0, {})), std::optional(TextSpan{10, 10}));
    EXPECT_EQ(ProsePlaces({}, {}).of(place(0, 0, {})), std::optional(TextSpan{0, 0}));
}

TEST(ProsePlacesTest, OtherWordsAreNoPlace)
{
    EXPECT_EQ(at(kept, kept, place(0, 4, QStringLiteral("95件"))), QStringLiteral("-"));
    EXPECT_EQ(at(kept, kept, place(2, 0, QStringLiteral("96件"))), QStringLiteral("-"));
    EXPECT_EQ(at(kept, kept, place(1, 8, QStringLiteral("96件"))), QStringLiteral("-"));
    EXPECT_EQ(at(QStringLiteral("收到申请96件"), kept, place(0, 4, QStringLiteral("96件"))),
              QStringLiteral("-"))
        << "what is typed is not kept yet";
}

TEST(ProsePlacesTest, CharactersThatAreComposedWhenKeptAreNoPlace)
{
    const QString shown = QStringLiteral("e\u0301 96件 ");
    const QString composed = cleanProse(shown);
    ASSERT_EQ(composed, QStringLiteral("\u00e9 96件"));
    EXPECT_EQ(at(shown, composed, place(0, 2, QStringLiteral("96件"))), QStringLiteral("-"));
}

} // namespace gongkai
