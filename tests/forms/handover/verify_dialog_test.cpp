// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/handover/verify_dialog.h"

#include "core/output/check_code.h"
#include "core/report/edits.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace gongkai::test {
namespace {

struct VerifyDialogTest : testing::Test
{
    TestSession session{publishedCase("zone_2022")};
    VerifyDialog dialog{*session};

    QString answerTo(const QString& code)
    {
        dialog.findChild<QLineEdit*>(QStringLiteral("code"))->setText(code);
        return dialog.findChild<QLabel*>(QStringLiteral("answer"))->text();
    }
};

TEST_F(VerifyDialogTest, TheCodeOfTheseFiguresIsKnownHoweverItIsTyped)
{
    const QString code = checkCode(session->report());
    const QString same = QStringLiteral("本文件的数字与打印件一致");
    EXPECT_TRUE(answerTo(code).startsWith(same));
    EXPECT_TRUE(answerTo(code.toLower().remove(u'-')).startsWith(same));
}

TEST_F(VerifyDialogTest, OtherFiguresAndNoCodeAreToldApart)
{
    const QString printed = checkCode(session->report());
    ASSERT_TRUE(session->apply(
        setFigures(session->report(), {{cell("requests.new.natural"), Figure(Decimal(1))}})));
    const QString differs = answerTo(printed);
    EXPECT_TRUE(differs.startsWith(QStringLiteral("与打印件不一致")));
    EXPECT_TRUE(differs.contains(printed));
    EXPECT_TRUE(differs.contains(checkCode(session->report())));
    EXPECT_TRUE(answerTo(printed.chopped(1)).startsWith(QStringLiteral("这不是校验码")));
    EXPECT_FALSE(answerTo({}).contains(QStringLiteral("校验码")));
}

TEST_F(VerifyDialogTest, EnterBehindTheCodeLeavesTheAnswerToBeRead)
{
    dialog.show();
    auto* code = dialog.findChild<QLineEdit*>(QStringLiteral("code"));
    code->setFocus();
    QTest::keyClicks(code, checkCode(session->report()));
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        QTest::keyClick(code, enter);
    EXPECT_TRUE(dialog.isVisible());
    QTest::keyClick(code, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(VerifyDialogTest, AltCBelongsToTheCodeAlone)
{
    for (const auto* button : dialog.findChildren<QPushButton*>())
        EXPECT_TRUE(button->shortcut().isEmpty()) << button->text().toStdString();
}

} // namespace
} // namespace gongkai::test
