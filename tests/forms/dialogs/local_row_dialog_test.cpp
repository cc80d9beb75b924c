// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/local_row_dialog.h"

#include "tests/support/report_builder.h"
#include "tests/support/typing.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLineEdit>

namespace gongkai::test {
namespace {

struct LocalRowDialogTest : testing::Test
{
    Report report = ReportBuilder(builtInForm("2014"), 2017);
    LocalRowDialog dialog{report, *report.form().table(QStringLiteral("stat")),
                          QStringLiteral("normative_made")};

    template <typename T>
    T& part(const char* name)
    {
        return *dialog.findChild<T*>(QString::fromLatin1(name));
    }
};

TEST_F(LocalRowDialogTest, ARowOfOurOwnStandsBelowTheCurrentOne)
{
    commitText(&part<QLineEdit>("label"), QStringLiteral("政务公开栏更新数"));
    commitText(&part<QLineEdit>("unit"), QStringLiteral("次"));
    const LocalRow expected{{},
                            QStringLiteral("normative_made"),
                            QStringLiteral("政务公开栏更新数"),
                            QStringLiteral("次")};
    EXPECT_EQ(dialog.row(), expected);
}

TEST_F(LocalRowDialogTest, AKnownRowBringsItsOwnLabelAndPlace)
{
    auto& which = part<QComboBox>("which");
    which.setCurrentIndex(which.findData(QStringLiteral("proposal_replies")));
    emit which.activated(which.currentIndex());
    EXPECT_EQ(part<QLineEdit>("label").text(),
              QStringLiteral("人大代表建议和政协提案办理结果公开数"));
    EXPECT_FALSE(part<QLineEdit>("label").isEnabled());
    EXPECT_EQ(dialog.row().id, QStringLiteral("proposal_replies"));
    EXPECT_EQ(dialog.row().label, QString());
}

TEST_F(LocalRowDialogTest, AKnownRowThatIsShownIsNotOfferedAgain)
{
    const Report shown =
        ReportBuilder(builtInForm("2014"), 2017).cells({{"stat.proposal_replies.value", "15"}});
    LocalRowDialog again(shown, *shown.form().table(QStringLiteral("stat")), {});
    const auto* which = again.findChild<QComboBox*>(QStringLiteral("which"));
    EXPECT_EQ(which->findData(QStringLiteral("proposal_replies")), -1);
}

} // namespace
} // namespace gongkai::test
