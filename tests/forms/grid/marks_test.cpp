// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/edits.h"
#include "tests/forms/grid/grid_test.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace gongkai::test {
namespace {

/// Seven balanced figures in one row of the applicants' table, everything else blank.
class MarksTest : public GridTest
{
protected:
    MarksTest()
    {
        open(ReportBuilder(builtInForm("2021"), 2022)
                 .row("requests", "new", {"1", "2", "3", "4", "5", "6", "21"}),
             "requests");
    }

    void set(const char* id, const char* value)
    {
        ASSERT_TRUE(
            (*m_session)->apply(setFigures(m_model->report(), {{cell(id), test::figure(value)}})));
    }
    QModelIndex at(const char* id) const { return m_model->indexOf(cell(id)); }
    bool isBroken(const char* id) const
    {
        return at(id).data(SheetModel::SeverityRole) == static_cast<int>(Severity::Error);
    }
    FindingRef findingOf(const char* check, const char* instance)
    {
        const auto& findings = (*m_session)->findings();
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& one) {
            return one.check->id == QLatin1String(check) &&
                   one.instance->id == QLatin1String(instance);
        });
        return FindingRef::cell(static_cast<int>(found - findings.begin()));
    }
    /// The cell as it is painted now.
    QImage painted(const char* id) const
    {
        return m_view->viewport()->grab(m_view->visualRect(at(id))).toImage();
    }
};

TEST_F(MarksTest, EveryCellOfABrokenEquationIsMarkedAtOnce)
{
    EXPECT_FALSE(isBroken("requests.new.total"));
    go("requests.new.total");
    type(QStringLiteral("22"));
    key(Qt::Key_Return);
    for (const char* id :
         {"requests.new.natural", "requests.new.business", "requests.new.research",
          "requests.new.welfare", "requests.new.legal", "requests.new.other", "requests.new.total"})
        EXPECT_TRUE(isBroken(id)) << id;
    EXPECT_FALSE(isBroken("requests.carried_in.natural"));
    ASSERT_TRUE((*m_session)->undo());
    EXPECT_FALSE(isBroken("requests.new.natural"));
}

TEST_F(MarksTest, ATotalThatDiffersIsMarkedUntilItIsRight)
{
    set("requests.new.total", "20");
    EXPECT_TRUE(at("requests.new.total").data(SheetModel::DiffersRole).toBool());
    EXPECT_FALSE(at("requests.new.natural").data(SheetModel::DiffersRole).toBool());
    EXPECT_TRUE(at("requests.new.total")
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("分项合计为 21")));
    go("requests.new.total");
    key(Qt::Key_Equal, Qt::ControlModifier);
    EXPECT_EQ(figure("requests.new.total"), QStringLiteral("21"));
    EXPECT_FALSE(at("requests.new.total").data(SheetModel::DiffersRole).toBool());
    EXPECT_EQ((*m_session)->editor().undoKind(), QStringLiteral("take_totals"));
}

TEST_F(MarksTest, TheKeyForTheTotalWorksWhileTyping)
{
    go("requests.new.total");
    type(QStringLiteral("9"));
    key(Qt::Key_Equal, Qt::ControlModifier);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(figure("requests.new.total"), QStringLiteral("21"));
    EXPECT_EQ(operations(), 0); // it said so already
}

TEST_F(MarksTest, TheTotalOfAPlainCellIsNotTaken)
{
    go("requests.new.natural");
    key(Qt::Key_Equal, Qt::ControlModifier);
    EXPECT_EQ(figure("requests.new.natural"), QStringLiteral("1"));
    EXPECT_EQ(operations(), 0);
}

TEST_F(MarksTest, ToolTipsTellWhatIsBroken)
{
    set("requests.new.total", "22");
    const QString tip = at("requests.new.natural").data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.startsWith(QStringLiteral("错误：")));
    EXPECT_TRUE(tip.contains(QStringLiteral("22")));
    EXPECT_TRUE(tip.contains(QStringLiteral("21")));
}

TEST_F(MarksTest, ABlankTableAsAWholeMarksNoCell)
{
    open(ReportBuilder(builtInForm("2021"), 2022), "requests");
    for (const CellId& one : m_model->report().cells())
        EXPECT_FALSE(m_model->indexOf(one).data(SheetModel::SeverityRole).isValid());
}

TEST_F(MarksTest, TheSidesOfTheChosenFindingDiffer)
{
    set("requests.new.total", "22");
    m_model->showFinding(findingOf("requests.row", "new"));
    const auto side = [&](const char* id) {
        return static_cast<FindingSide>(at(id).data(SheetModel::SideRole).toInt());
    };
    EXPECT_EQ(side("requests.new.total"), FindingSide::Left);
    EXPECT_EQ(side("requests.new.natural"), FindingSide::Right);
    EXPECT_EQ(side("requests.carried_in.total"), FindingSide::None);
    m_model->showFinding({});
    EXPECT_EQ(side("requests.new.total"), FindingSide::None);
}

// Not by colour alone: what is told must still differ when the picture has lost its colours.
TEST_F(MarksTest, EveryMarkIsSeenWithoutColour)
{
    go("requests.carried_out.natural"); // the current frame is elsewhere
    m_view->scrollToTop();
    const auto grey = [&](const char* id) {
        return painted(id).convertToFormat(QImage::Format_Grayscale8);
    };
    set("requests.granted.natural", "21");
    const QImage plain = grey("requests.new.total");
    set("requests.new.total", "22");
    const QImage broken = grey("requests.new.total");
    EXPECT_NE(broken, plain);
    set("requests.new.total", "21");
    EXPECT_EQ(grey("requests.new.total"), plain);

    m_model->showFinding(findingOf("requests.row", "new"));
    const QImage left = grey("requests.new.total");
    EXPECT_NE(left, plain);
    set("requests.carried_in.total", "21");
    m_model->showFinding(findingOf("requests.balance", "total"));
    EXPECT_EQ(grey("requests.new.total"), left);
    m_model->showFinding({});

    const QImage blank = grey("requests.partial.natural");
    set("requests.partial.natural", "0");
    const QImage zero = grey("requests.partial.natural");
    set("requests.partial.natural", "/");
    const QImage slash = grey("requests.partial.natural");
    EXPECT_NE(blank, zero);
    EXPECT_NE(zero, slash);
    EXPECT_NE(blank, slash);
}

TEST_F(MarksTest, ACopiedFigureLooksUnconfirmedUntilConfirmed)
{
    const QString origin = QStringLiteral(
        R"({"from":"C:/年报/去年.gkb","at":"2023-01-03T10:00:00+08:00","confirmed":false})");
    open(ReportBuilder(builtInForm("2021"), 2022)
             .cells({{"requests.carried_in.natural", "3"}})
             .field(FieldKind::Origin, QStringLiteral("requests.carried_in.natural"), origin),
         "requests");
    EXPECT_TRUE(at("requests.carried_in.natural").data(SheetModel::UnconfirmedRole).toBool());
    EXPECT_TRUE(at("requests.carried_in.natural")
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("去年.gkb")));
    const QImage before = painted("requests.carried_in.natural");
    ASSERT_TRUE(
        (*m_session)
            ->apply(confirmFigures(m_model->report(), {cell("requests.carried_in.natural")})));
    EXPECT_FALSE(at("requests.carried_in.natural").data(SheetModel::UnconfirmedRole).toBool());
    EXPECT_NE(painted("requests.carried_in.natural"), before);
}

} // namespace
} // namespace gongkai::test
