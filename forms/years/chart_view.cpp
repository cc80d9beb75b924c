// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/years/chart_view.h"

#include "core/output/paper/chart_painter.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace gongkai {

ChartView::ChartView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("chart"));
    setMinimumSize(360, 210);
    setFocusPolicy(Qt::StrongFocus); // to be read
}

void ChartView::showChart(const Chart& chart)
{
    m_chart = chart;
    setAccessibleName(chart.title);
    setAccessibleDescription(chartText(chart));
    update();
}

QSize ChartView::sizeHint() const
{
    return ChartPicture::size.toSize();
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRectF area(QPointF(0, 0), ChartPicture::size.scaled(size(), Qt::KeepAspectRatio));
    area.moveCenter(QRectF(rect()).center());
    paintChart(painter, layOut(m_chart), area);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace gongkai
