// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid/merged_header.h"

#include "tests/forms/grid/grid_test.h"

#include <QCoreApplication>
#include <QPaintEvent>
#include <QScrollBar>

namespace gongkai::test {
namespace {

class MergedHeaderTest : public GridTest
{
protected:
    MergedHeader* head() { return qobject_cast<MergedHeader*>(m_view->horizontalHeader()); }
    MergedHeader* stub() { return qobject_cast<MergedHeader*>(m_view->verticalHeader()); }

    const SheetCell& label(const QString& text) const
    {
        for (const SheetCell& cell : m_model->sheet().cells)
            if (cell.text == text)
                return cell;
        ADD_FAILURE() << "no label " << text.toStdString();
        return m_model->sheet().cells.front();
    }

    /// Every label begins and ends where its sections do.
    void expectLabelsOnSections()
    {
        const Sheet& sheet = m_model->sheet();
        for (const SheetCell& cell : sheet.cells) {
            if (head()->owns(cell)) {
                const QRect place = head()->place(cell);
                const int first = cell.column - sheet.stubColumns;
                const int last = first + cell.columnSpan - 1;
                EXPECT_EQ(place.left(), head()->sectionViewportPosition(first));
                EXPECT_EQ(place.right() + 1,
                          head()->sectionViewportPosition(last) + head()->sectionSize(last));
            } else if (stub()->owns(cell)) {
                const QRect place = stub()->place(cell);
                const int first = cell.row - sheet.headerRows;
                const int last = first + cell.rowSpan - 1;
                EXPECT_EQ(place.top(), stub()->sectionViewportPosition(first));
                EXPECT_EQ(place.bottom() + 1,
                          stub()->sectionViewportPosition(last) + stub()->sectionSize(last));
            }
        }
    }
};

TEST_F(MergedHeaderTest, LabelsStandOverTheirSections)
{
    expectLabelsOnSections();
    EXPECT_EQ(head()->place(label(QStringLiteral("申请人情况"))).width(),
              m_view->visualRect(m_model->index(0, 6)).right() + 1);
}

TEST_F(MergedHeaderTest, LabelsFollowTheScrolling)
{
    m_view->resize(500, 300);
    m_view->verticalScrollBar()->setValue(77);
    m_view->horizontalScrollBar()->setValue(33);
    ASSERT_EQ(m_view->verticalScrollBar()->value(), 77);
    ASSERT_EQ(m_view->horizontalScrollBar()->value(), 33);
    expectLabelsOnSections();
}

// Qt moves the picture of what stays in sight and paints the strip that came: a label that is cut
// by the edge would stand there twice, or not at all.
TEST_F(MergedHeaderTest, AllOfALabelIsPaintedAnewWhenItIsScrolled)
{
    struct Painted : QObject
    {
        QRegion region;
        bool eventFilter(QObject*, QEvent* event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent*>(event)->region();
            return false;
        }
    };
    m_view->resize(500, 300);
    QCoreApplication::processEvents();
    for (MergedHeader* header : {head(), stub()}) {
        Painted painted;
        header->viewport()->installEventFilter(&painted);
        QScrollBar* bar =
            header == stub() ? m_view->verticalScrollBar() : m_view->horizontalScrollBar();
        bar->setValue(bar->value() + 17);
        QCoreApplication::processEvents();
        EXPECT_EQ(QRegion(header->viewport()->rect()) - painted.region, QRegion());
        header->viewport()->removeEventFilter(&painted);
    }
}

TEST_F(MergedHeaderTest, TheLevelsOfTheHeadAreItsRows)
{
    const QRect all = head()->place(label(QStringLiteral("申请人情况")));
    const QRect companies = head()->place(label(QStringLiteral("法人或其他组织")));
    const QRect business = head()->place(label(QStringLiteral("商业企业")));
    const QRect natural = head()->place(label(QStringLiteral("自然人")));
    EXPECT_EQ(all.top(), 0);
    EXPECT_EQ(companies.top(), all.bottom() + 1);
    EXPECT_EQ(business.top(), companies.bottom() + 1);
    EXPECT_EQ(natural.top(), companies.top());
    EXPECT_EQ(natural.bottom(), business.bottom());
    EXPECT_EQ(head()->height(), business.bottom() + 1);
}

TEST_F(MergedHeaderTest, TheNestedStubIsAlwaysInSight)
{
    const int width = stub()->width();
    EXPECT_GT(width, 100);
    m_view->resize(500, 300);
    m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->maximum());
    EXPECT_TRUE(stub()->isVisible());
    EXPECT_LT(stub()->width(), 500 / 2);
    EXPECT_EQ(m_view->viewport()->geometry().left(), stub()->width() + m_view->frameWidth());
}

TEST_F(MergedHeaderTest, TheCornerLabelFillsTheCorner)
{
    const auto* corner = m_view->findChild<SheetCorner*>();
    ASSERT_NE(corner, nullptr);
    EXPECT_TRUE(corner->isVisible());
    EXPECT_EQ(corner->size(), QSize(stub()->width(), head()->height()));
}

TEST_F(MergedHeaderTest, ASheetWithoutHeadAndStubShowsNone)
{
    open(ReportBuilder(builtInForm("2021"), 2022), "proactive");
    EXPECT_FALSE(head()->isVisible());
    EXPECT_FALSE(stub()->isVisible());
    EXPECT_FALSE(m_view->findChild<SheetCorner*>()->isVisible());
    open(ReportBuilder(builtInForm("2021"), 2022), "disputes");
    EXPECT_TRUE(head()->isVisible());
    EXPECT_FALSE(stub()->isVisible());
}

TEST_F(MergedHeaderTest, MergedCellsOfTheBodyAreOneCell)
{
    open(ReportBuilder(builtInForm("2021"), 2022), "proactive");
    const QModelIndex decisions = m_model->indexOf(cell("a20_5.licensing.decisions"));
    EXPECT_EQ(m_view->columnSpan(decisions.row(), decisions.column()), 3);
    EXPECT_EQ(m_view->visualRect(decisions).width(),
              m_view->columnWidth(1) + m_view->columnWidth(2) + m_view->columnWidth(3));
}

} // namespace
} // namespace gongkai::test
