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
}

TEST_F(NavigationDelegateTest, FoldedFindingsAndWhatIsStillToBeDoneStayApart)
{
    const PartState& state = model.state(part.row());
    const auto places = placesAt(han(9), part);
    ASSERT_EQ(places.badges.size(), 2U);
    const auto& rest = places.badges[0]; // from the right
    const auto& findings = places.badges[1];
    EXPECT_EQ(findings.icon, QStringLiteral("error"));
    EXPECT_TRUE(findings.text.endsWith(QString::number(state.errors)))
        << findings.text.toStdString();
    EXPECT_EQ(findings.kind, OpenKind::Errors);
    EXPECT_EQ(rest.text, QStringLiteral("待办 %1").arg(state.blanks + state.unconfirmed));
    EXPECT_EQ(rest.kind, OpenKind::Blanks);
}

TEST_F(NavigationDelegateTest, ALongTitleIsThereInFullAndNothingLiesOverIt)
{
    bool isWrapped = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const auto places = placesAt(230, index);
        EXPECT_EQ(places.lines.join(QString()), index.data().toString());
        isWrapped = isWrapped || places.lines.size() > 1;
        const int line = places.title.height() / static_cast<int>(places.lines.size());
        for (const auto& badge : places.badges) {
            EXPECT_GE(badge.iconPlace.left(), 0);
            EXPECT_LE(badge.textPlace.bottom(), places.height);
            const QFontMetrics metrics(list.font());
            const bool isBelow =
                badge.textPlace.top() >= places.title.top() + places.title.height();
            const int end = places.title.left() + metrics.horizontalAdvance(places.lines.back());
            EXPECT_TRUE(isBelow || badge.iconPlace.left() >= end) << row;
            EXPECT_GE(badge.textPlace.top(),
                      places.title.top() + line * (static_cast<int>(places.lines.size()) - 1));
        }
    }
    EXPECT_TRUE(isWrapped) << "四、政府信息公开行政复议、行政诉讼情况";
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
