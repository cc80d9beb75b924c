// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/fields.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace gongkai {
namespace {

void turnWheel(QWidget& widget)
{
    QWheelEvent event(QPointF(5, 5), widget.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

TEST(ReadDateTest, TheUsualWaysOfWritingOneDateAreTheSame)
{
    for (const char* text : {"2025-01-20", "2025.1.20", "2025/1/20", "20250120", "2025年1月20日",
                             "２０２５－０１－２０", " 2025-1-20 "})
        EXPECT_EQ(readDate(QString::fromUtf8(text)), QStringLiteral("2025-01-20")) << text;
}

TEST(ReadDateTest, WhatIsNoDateIsRefused)
{
    for (const char* text : {"2025-02-30", "2025-13-01", "25-1-1", "明天", "2025-01", "2025年"})
        EXPECT_EQ(readDate(QString::fromUtf8(text)), std::nullopt) << text;
}

TEST(DateFieldTest, ATypedDateIsTakenAsIso)
{
    DateField field;
    QSignalSpy entered(&field, &DateField::dateEntered);
    QTest::keyClicks(field.line(), QStringLiteral("2025.1.20"));
    QTest::keyClick(field.line(), Qt::Key_Return);
    ASSERT_EQ(entered.size(), 1);
    EXPECT_EQ(entered[0][0].toString(), QStringLiteral("2025-01-20"));
    EXPECT_EQ(field.line()->text(), QStringLiteral("2025-01-20"));
}

TEST(DateFieldTest, ARefusedDateStaysWithItsReason)
{
    DateField field;
    field.setDate(QStringLiteral("2024-01-31"));
    field.line()->clear();
    QSignalSpy entered(&field, &DateField::dateEntered);
    QTest::keyClicks(field.line(), QStringLiteral("2025-02-30"));
    QTest::keyClick(field.line(), Qt::Key_Return);
    EXPECT_TRUE(entered.isEmpty());
    EXPECT_EQ(field.line()->text(), QStringLiteral("2025-02-30"));
    const auto* reason = field.findChild<QLabel*>(QStringLiteral("reason"));
    EXPECT_FALSE(reason->isHidden());
    EXPECT_TRUE(reason->text().contains(QStringLiteral("2025-02-30")));
    EXPECT_EQ(field.date(), QStringLiteral("2024-01-31"));
}

TEST(DateFieldTest, EscGoesBackToTheDateThatHolds)
{
    DateField field;
    field.setDate(QStringLiteral("2024-01-31"));
    QTest::keyClicks(field.line(), QStringLiteral("x"));
    QTest::keyClick(field.line(), Qt::Key_Return);
    ASSERT_TRUE(field.isRefused());
    QTest::keyClick(field.line(), Qt::Key_Escape);
    EXPECT_FALSE(field.isRefused());
    EXPECT_EQ(field.line()->text(), QStringLiteral("2024-01-31"));
}

TEST(ChoiceFieldTest, TheWheelChangesNothing)
{
    ChoiceField choice;
    choice.addItems({QStringLiteral("a"), QStringLiteral("b")});
    choice.setCurrentIndex(1);
    turnWheel(choice);
    EXPECT_EQ(choice.currentIndex(), 1);
}

TEST(NumberFieldTest, TheWheelChangesNothing)
{
    NumberField number;
    number.setValue(7);
    turnWheel(number);
    EXPECT_EQ(number.value(), 7);
}

} // namespace
} // namespace gongkai
