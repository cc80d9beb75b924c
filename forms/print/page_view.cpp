// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/page_view.h"

#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace gongkai {
namespace {

constexpr double pointsPerInch = 72;
constexpr double pointsPerMillimetre = pointsPerInch / 25.4;

} // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent)
{
    viewport()->setBackgroundRole(QPalette::Dark);
    verticalScrollBar()->setSingleStep(40);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        viewport()->update();
        emit currentPageChanged(currentPage());
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(),
            qOverload<>(&QWidget::update));
}

void PageView::setPages(std::unique_ptr<PagedDocument> pages, const PageSetup& setup)
{
    m_pages = std::move(pages);
    m_setup = setup;
    updateScrollBars();
    viewport()->update();
    emit currentPageChanged(currentPage());
}

int PageView::currentPage() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return qBound(0, static_cast<int>(middle / pageStep()), qMax(0, pageCount() - 1));
}

void PageView::showPage(int page)
{
    verticalScrollBar()->setValue(static_cast<int>(std::lround(page * pageStep())));
}

void PageView::setZoom(double zoom)
{
    const int page = currentPage();
    m_zoom = zoom;
    updateScrollBars();
    showPage(page);
    viewport()->update();
}

double PageView::pixelsPerPoint() const
{
    if (m_zoom > 0)
        return m_zoom * logicalDpiX() / pointsPerInch;
    const double width = m_setup.size.width() * pointsPerMillimetre;
    return qMax(0.1, (viewport()->width() - 2 * gap) / width);
}

QSizeF PageView::pageSize() const
{
    return m_setup.size * (pointsPerMillimetre * pixelsPerPoint());
}

void PageView::updateScrollBars()
{
    const double height = pageCount() * pageStep() + gap;
    const double width = pageSize().width() + 2 * gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, static_cast<int>(height) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, static_cast<int>(width) - viewport()->width()));
}

void PageView::resizeEvent(QResizeEvent*)
{
    updateScrollBars();
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const QSizeF size = pageSize();
    const double left = qMax(double(gap), (viewport()->width() - size.width()) / 2) -
                        horizontalScrollBar()->value();
    for (int page = 0; page < pageCount(); ++page) {
        const double top = gap + page * pageStep() - verticalScrollBar()->value();
        const QRectF paper(QPointF(left, top), size);
        if (!paper.intersects(QRectF(viewport()->rect())))
            continue;
        painter.fillRect(paper, Qt::white);
        painter.save();
        painter.setClipRect(paper);
        painter.translate(paper.topLeft());
        m_pages->paint(painter, page, pixelsPerPoint());
        painter.restore();
    }
}

} // namespace gongkai
