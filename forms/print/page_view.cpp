// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/page_view.h"

#include <QKeyEvent>
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
    setAccessibleName(tr("Pages"));
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
    // Where whole pages are shown, it is the one at the top: beside a narrow view there are more.
    const double below = m_zoom == wholePage ? pageStep() / 2 : viewport()->height() / 2.0;
    const double place = verticalScrollBar()->value() + below;
    return qBound(0, static_cast<int>(place / pageStep()), qMax(0, pageCount() - 1));
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
    const QSizeF page = m_setup.size * pointsPerMillimetre;
    const double across = (viewport()->width() - 2 * gap) / page.width();
    const double down = (viewport()->height() - 2 * gap) / page.height();
    return qMax(0.1, m_zoom == wholePage ? qMin(across, down) : across);
}

int PageView::lifeSizeWidth() const
{
    const double page = m_setup.size.width() * pointsPerMillimetre / pointsPerInch * logicalDpiX();
    return static_cast<int>(std::ceil(page)) + 2 * gap;
}

QSizeF PageView::pageSize() const
{
    return m_setup.size * (pointsPerMillimetre * pixelsPerPoint());
}

void PageView::updateScrollBars()
{
    const double height = pageCount() * pageStep() + gap;
    const double width = pageSize().width() + 2 * gap;
    m_step = pageStep();
    verticalScrollBar()->setPageStep(viewport()->height());
    const double below = m_zoom == wholePage // so that the last page, too, can be at the top
                             ? (pageCount() - 1) * pageStep()
                             : height - viewport()->height();
    verticalScrollBar()->setRange(0, qMax(0, static_cast<int>(std::lround(below))));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, static_cast<int>(width) - viewport()->width()));
}

void PageView::resizeEvent(QResizeEvent*)
{
    // By what was in sight before the scroll bars know the new size.
    const double step = qMax(1.0, m_step);
    const int page = static_cast<int>(std::lround(verticalScrollBar()->value() / step));
    updateScrollBars();
    if (m_zoom == wholePage)
        showPage(page);
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    const bool byPage = m_zoom == wholePage;
    if (event->key() == Qt::Key_Home)
        showPage(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if (byPage && event->key() == Qt::Key_PageDown)
        showPage(currentPage() + 1);
    else if (byPage && event->key() == Qt::Key_PageUp)
        showPage(currentPage() - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
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
