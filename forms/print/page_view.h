// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/paper/paginator.h"

#include <QAbstractScrollArea>

#include <memory>

namespace gongkai {

/// The pages of a document under one another, as they will be printed. Only what is in sight is
/// drawn.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    void setPages(std::unique_ptr<PagedDocument> pages, const PageSetup& setup);
    int pageCount() const { return m_pages ? m_pages->pageCount() : 0; }
    /// The page in the middle of the view, of whole pages the one at its top; from 0.
    int currentPage() const;
    void showPage(int page);

    /// Zooms that follow the size of the view.
    static constexpr double wholeWidth = 0;
    static constexpr double wholePage = -1;
    /// 1 is life size. The page in sight stays.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// The width of a page in life size and of what is around it, in pixels of the screen.
    int lifeSizeWidth() const;

signals:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double pixelsPerPoint() const;
    QSizeF pageSize() const; ///< in pixels of the screen
    double pageStep() const { return pageSize().height() + gap; }
    void updateScrollBars();

    static constexpr int gap = 16;
    std::unique_ptr<PagedDocument> m_pages;
    PageSetup m_setup;
    double m_step = 1; ///< pageStep() the scroll bars were set for
    double m_zoom = wholeWidth;
};

} // namespace gongkai
