// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// 1366 × 768 at 125 % is 1092 × 614, less the task bar and the title of the window.
#include "tests/forms/intake/intake_dialog_test.h"

#include <QHeaderView>
#include <QTextLayout>
#include <QTreeWidgetItemIterator>

namespace gongkai::test {
namespace {

constexpr QSize room(1092, 560);

// How high the text is within this width, letters broken where no word ends.
double heightOf(const QString& text, const QFont& font, int width)
{
    double height = 0;
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption wrap;
        wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(wrap);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            height += line.height();
        }
        layout.endLayout();
    }
    return height;
}

class WholeListTest : public IntakeDialogTest
{
protected:
    void expectWhole()
    {
        dialog->resize(room);
        list().expandAll();
        QCoreApplication::processEvents();
        const int margin = list().style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
        for (QTreeWidgetItemIterator line(&list()); *line; ++line)
            for (int column = 0; column < 3; ++column) {
                const QString text = (*line)->text(column);
                const QRect place = rectOf(**line, column);
                if (text.isEmpty() || (column > 0 && (*line)->isFirstColumnSpanned()))
                    continue;
                EXPECT_GE(place.height() + 1,
                          heightOf(text, list().font(), place.width() - 2 * margin))
                    << qPrintable(text);
                ++checked;
            }
    }
    QRect rectOf(const QTreeWidgetItem& item, int column)
    {
        return list().visualRect(list().indexFromItem(&item, column));
    }

    int checked = 0;
};

TEST_F(WholeListTest, WhatWasFoundAndWhatWasNotIsShownWhole)
{
    openWithStrangeLabel();
    expectWhole();
    EXPECT_GT(checked, 300);
}

TEST_F(WholeListTest, LongFiguresAndAddressesBreakWhereTheyHaveTo)
{
    openConflict();
    auto* group = new QTreeWidgetItem(&list(), {QStringLiteral("甲")});
    const QString address = QStringLiteral("https://www.example.gov.cn/") + QString(400, u'a');
    new QTreeWidgetItem(group,
                        {QStringLiteral("甲乙丙丁").repeated(60), address, QString(60, u'9')});
    expectWhole();
    const QTreeWidgetItem& line = *group->child(0);
    EXPECT_GT(rectOf(line, 1).height(), 5 * list().fontMetrics().height()) << "the address";
    EXPECT_GE(list().header()->sectionSize(1), list().header()->sectionSize(0) - 1);
}

} // namespace
} // namespace gongkai::test
