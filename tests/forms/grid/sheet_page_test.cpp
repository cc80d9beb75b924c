// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid/sheet_page.h"

#include "core/report/edits.h"
#include "forms/grid/sheet_view.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_prompts.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace gongkai::test {
namespace {

class SheetPageTest : public testing::Test
{
protected:
    void open(const Report& report, const char* sheet = "requests")
    {
        m_page.reset();
        m_session = std::make_unique<TestSession>(report);
        m_page = std::make_unique<SheetPage>(**m_session, QString::fromLatin1(sheet), m_prompts,
                                             GridSettings());
        m_page->resize(880, 400);
        m_page->show();
        m_page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    }
    /// The text of one part of the cell bar; "" when it is not shown.
    QString bar(const char* name) const
    {
        const auto* label = m_page->findChild<QLabel*>(QString::fromLatin1(name));
        if (label->isHidden())
            return {};
        // What is cut short in sight is whole for a screen reader.
        return label->accessibleName().isEmpty() ? label->text() : label->accessibleName();
    }
    QPushButton* button(const char* name) const
    {
        return m_page->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    SheetView* view() const { return m_page->findChild<SheetView*>(); }
    QString figure(const char* id) const
    {
        return (*m_session)->report().figure(cell(id)).toString();
    }

    std::unique_ptr<TestSession> m_session;
    TestPrompts m_prompts;
    std::unique_ptr<SheetPage> m_page;
};

const char* const originText =
    R"({"from":"D:/年报/示例区2021.gkb","cell":"requests.carried_out.natural","at":"2023-01-03T10:00:00","confirmed":false})";

TEST_F(SheetPageTest, TheBarTellsTheFullNameOfTheCurrentCell)
{
    open(ReportBuilder(builtInForm("2021"), 2022));
    EXPECT_EQ(bar("cellName"), QStringLiteral("一、本年新收政府信息公开申请数量 · 自然人"));
    ASSERT_TRUE(m_page->jumpTo(cell("requests.denied_secret.business")));
    EXPECT_EQ(bar("cellName"), QStringLiteral("三（三）不予公开/1.属于国家秘密 · 商业企业"));
    EXPECT_TRUE(view()->hasFocus());
}

TEST_F(SheetPageTest, TheBarTellsUnitAndLastYear)
{
    open(ReportBuilder(builtInForm("2021"), 2022).lastYear({{"a20_8.fees.amount", "52.15"}}),
         "proactive");
    ASSERT_TRUE(m_page->jumpTo(cell("a20_8.fees.amount")));
    EXPECT_EQ(bar("cellUnit"), QStringLiteral("单位：万元"));
    EXPECT_EQ(bar("cellLastYear"), QStringLiteral("上年：52.15"));
    ASSERT_TRUE(m_page->jumpTo(cell("a20_6.penalty.decisions")));
    EXPECT_EQ(bar("cellLastYear"), QString());
}

TEST_F(SheetPageTest, TheComputedTotalStandsBesideAndIsTakenOver)
{
    open(ReportBuilder(builtInForm("2021"), 2022)
             .row("requests", "new", {"1", "2", "3", "4", "5", "6", ""}));
    ASSERT_TRUE(m_page->jumpTo(cell("requests.new.total")));
    EXPECT_EQ(bar("cellComputed"), QStringLiteral("分项合计：21"));
    ASSERT_FALSE(button("takeTotal")->isHidden());
    QTest::mouseClick(button("takeTotal"), Qt::LeftButton);
    EXPECT_EQ(figure("requests.new.total"), QStringLiteral("21"));
    EXPECT_TRUE(button("takeTotal")->isHidden());
    EXPECT_TRUE(view()->hasFocus());
    ASSERT_TRUE(m_page->jumpTo(cell("requests.new.other")));
    EXPECT_EQ(bar("cellComputed"), QString());
}

TEST_F(SheetPageTest, TwoSumsThatDisagreeAreBothShownAndNeitherTaken)
{
    // The corner: its row says 3, its column 2.
    ReportBuilder report(builtInForm("2021"), 2022);
    report.restZero().cells({{"requests.total.natural", "3"},
                             {"requests.granted.total", "2"},
                             {"requests.total.total", ""}});
    open(report);
    ASSERT_TRUE(m_page->jumpTo(cell("requests.total.total")));
    EXPECT_TRUE(bar("cellComputed").contains(QStringLiteral(" 或 ")))
        << bar("cellComputed").toStdString();
    EXPECT_TRUE(bar("cellComputed").contains(u'2'));
    EXPECT_TRUE(bar("cellComputed").contains(u'3'));
    EXPECT_TRUE(button("takeTotal")->isHidden());
    m_page->takeTotal();
    EXPECT_EQ(figure("requests.total.total"), QString());
}

TEST_F(SheetPageTest, TheOriginOfACopiedFigureIsToldAndConfirmed)
{
    open(ReportBuilder(builtInForm("2021"), 2022)
             .cells({{"requests.carried_in.natural", "3"}})
             .field(FieldKind::Origin, QStringLiteral("requests.carried_in.natural"),
                    QString::fromUtf8(originText)));
    EXPECT_TRUE(button("confirm")->isHidden());
    ASSERT_TRUE(m_page->jumpTo(cell("requests.carried_in.natural")));
    EXPECT_TRUE(bar("cellOrigin").contains(QStringLiteral("示例区2021.gkb")));
    // Beside “上年：1” of the cell itself it matters which figure of last year stands here.
    EXPECT_TRUE(
        bar("cellOrigin").startsWith(QStringLiteral("带入自“四、结转下年度继续办理 · 自然人”")))
        << qPrintable(bar("cellOrigin"));
    EXPECT_TRUE(bar("cellOrigin").contains(QStringLiteral("2023-01-03 10:00")));
    EXPECT_TRUE(bar("cellOrigin").contains(QStringLiteral("尚未确认")));
    QTest::mouseClick(button("confirm"), Qt::LeftButton);
    EXPECT_FALSE((*m_session)->report().isUnconfirmed(cell("requests.carried_in.natural")));
    EXPECT_TRUE(button("confirm")->isHidden());
    EXPECT_FALSE(bar("cellOrigin").contains(QStringLiteral("尚未确认")));
}

TEST_F(SheetPageTest, JumpingElsewhereOrFromARefusedFigureSaysNo)
{
    open(ReportBuilder(builtInForm("2021"), 2022));
    EXPECT_FALSE(m_page->contains(cell("a20_8.fees.amount")));
    EXPECT_FALSE(m_page->jumpTo(cell("a20_8.fees.amount")));
    ASSERT_TRUE(m_page->jumpTo(cell("requests.new.natural")));
    QTest::keyClicks(view(), QStringLiteral("x"));
    EXPECT_FALSE(m_page->jumpTo(cell("requests.new.total")));
    EXPECT_FALSE(m_page->finishEditing());
    EXPECT_EQ(m_page->currentCell(), cell("requests.new.natural"));
}

TEST_F(SheetPageTest, TheNewCurrentCellIsAnnouncedOnce)
{
    open(ReportBuilder(builtInForm("2021"), 2022));
    QSignalSpy spy(m_page.get(), &SheetPage::currentCellChanged);
    ASSERT_TRUE(m_page->jumpTo(cell("requests.new.total")));
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.front().front().value<CellId>(), cell("requests.new.total"));
}

TEST_F(SheetPageTest, AFindingIsBroughtIntoSightWithoutTakingTheFocus)
{
    open(ReportBuilder(builtInForm("2021"), 2022)
             .row("requests", "carried_out", {"1", "0", "0", "0", "0", "0", "9"}));
    const auto& findings = (*m_session)->findings();
    int index = 0;
    while (findings[static_cast<size_t>(index)].check->id != u"requests.row" ||
           findings[static_cast<size_t>(index)].instance->id != u"carried_out")
        ++index;
    QLineEdit elsewhere(m_page.get());
    elsewhere.show();
    elsewhere.setFocus();
    m_page->showFinding(FindingRef::cell(index));
    const QModelIndex total =
        static_cast<SheetModel*>(view()->model())->indexOf(cell("requests.carried_out.total"));
    EXPECT_TRUE(view()->viewport()->rect().contains(view()->visualRect(total)));
    EXPECT_EQ(total.data(SheetModel::SideRole).toInt(), static_cast<int>(FindingSide::Left));
    EXPECT_TRUE(elsewhere.hasFocus());
    EXPECT_EQ(m_page->currentCell(), cell("requests.new.natural"));
}

TEST_F(SheetPageTest, ALongOriginDoesNotWidenAnOldSmallScreen)
{
    open(ReportBuilder(builtInForm("2021"), 2022)
             .cells({{"requests.carried_in.natural", "3"}})
             .field(FieldKind::Origin, QStringLiteral("requests.carried_in.natural"),
                    QString::fromUtf8(originText)
                        .replace(QStringLiteral("示例区"), QString(200, u'长'))));
    ASSERT_TRUE(m_page->jumpTo(cell("requests.carried_in.natural")));
    EXPECT_LT(m_page->minimumSizeHint().width(), 640);
    EXPECT_LT(m_page->minimumSizeHint().height(), 300);
}

} // namespace
} // namespace gongkai::test
