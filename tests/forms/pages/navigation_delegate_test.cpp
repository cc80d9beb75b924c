// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/navigation_delegate.h"

#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "forms/pages/navigation_model.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QListView>
#include <QTest>

namespace gongkai::test {
namespace {

/// Part 三 with errors, blanks and a figure that nobody confirmed: three badges.
struct NavigationDelegateTest : testing::Test
{
    TestSession session{broken()};
    NavigationModel model{*session};
    QListView list;
    NavigationDelegate delegate;
    QModelIndex part = model.index(model.rowOf({PageRef::Kind::Sheet, QStringLiteral("requests")}));

    static Report broken()
    {
        Report report = ReportBuilder(builtInForm("2021"), 2022)
                            .restZero()
                            .cells({{"requests.new.natural", "7"},
                                    {"requests.granted.other", ""},
                                    {"requests.granted.legal", ""}});
        const FieldKey key = FieldKey::cell(cell("requests.carried_in.natural"));
        apply(report, {QStringLiteral("carry"),
                       {{FieldKey::originOf(key),
                         {},
                         toFieldText(Origin{QStringLiteral("a.gkb"), {}, {}, false, {}})}}});
        return report;
    }

    NavigationDelegateTest()
    {
        list.setModel(&model);
        list.setItemDelegate(&delegate);
    }
    NavigationDelegate::Places placesAt(int width, const QModelIndex& index)
    {
        QStyleOptionViewItem option;
        option.font = list.font();
        option.fontMetrics = QFontMetrics(list.font());
        option.rect = {0, 0, width, 28};
        return delegate.places(option, index);
    }
    int han(int count) { return count * QFontMetrics(list.font()).horizontalAdvance(u'国'); }
};

TEST_F(NavigationDelegateTest, WhereThereIsRoomEveryBadgeSaysWhatItCounts)
{
    const auto places = placesAt(900, part);
    ASSERT_EQ(places.badges.size(), 3U);
    EXPECT_EQ(places.badges.back().text.section(u' ', 0, 0), QStringLiteral("错误"));
    EXPECT_EQ(places.badges.front().kind, OpenKind::Unconfirmed);
    EXPECT_GE(places.title.width(), han(4));
}

TEST_F(NavigationDelegateTest, OtherwiseTheyAreOneAndTheTitleStaysReadable)
{
    ASSERT_EQ(part.data().toString(), QStringLiteral("表格"));
    // The title of another part is longer: it is what must be read.
    const QModelIndex overview =
        model.index(model.rowOf({PageRef::Kind::Narrative, QStringLiteral("overview")}));
    const NavigationModel& parts = model;
    int sum = 0;
    const PartState& state = parts.state(part.row());
    sum = state.errors + state.warnings + state.blanks + state.unconfirmed;
    const auto places = placesAt(han(9), part);
    ASSERT_EQ(places.badges.size(), 1U);
    EXPECT_EQ(places.badges.front().text, QString::number(sum));
    EXPECT_EQ(places.badges.front().icon, QStringLiteral("error"));
    EXPECT_EQ(places.badges.front().kind, OpenKind::Errors);
    EXPECT_GE(places.title.width(), han(2)) << "表格";
    EXPECT_GE(placesAt(190, overview).title.width(), han(6)) << "一、总体情况";
    EXPECT_LT(places.title.right(), places.badges.front().iconPlace.left());
}

TEST_F(NavigationDelegateTest, TheWordsOfAllAreInTheToolTip)
{
    const QString tip = part.data(Qt::ToolTipRole).toString();
    for (const QString& words :
         {QStringLiteral("错误"), QStringLiteral("空白 2"), QStringLiteral("未确认 1")})
        EXPECT_TRUE(tip.contains(words)) << tip.toStdString();
}

TEST_F(NavigationDelegateTest, AClickOnABadgeAsksForWhatItCounts)
{
    list.resize(600, 500);
    list.show();
    std::vector<OpenKind> asked;
    QObject::connect(&delegate, &NavigationDelegate::badgeClicked, &list,
                     [&](const QModelIndex& index, OpenKind kind) {
                         EXPECT_EQ(index, part);
                         asked.push_back(kind);
                     });
    const QRect place = list.visualRect(part);
    const auto places = placesAt(place.width(), part);
    ASSERT_EQ(places.badges.size(), 3U);
    const auto click = [&](const QPoint& point) {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place.topLeft() + point);
    };
    click(places.badges[1].iconPlace.center());
    click(places.title.center());
    EXPECT_EQ(asked, std::vector<OpenKind>{OpenKind::Blanks});
}

} // namespace
} // namespace gongkai::test
