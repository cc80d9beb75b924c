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
    /// The page at the top of the view, from 0.
    int currentPage() const;
    void showPage(int page);

    /// 1 is life size; 0 fits the width of the window.
    void setZoom(double zoom);

signals:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    double pixelsPerPoint() const;
    QSizeF pageSize() const; ///< in pixels of the screen
    double pageStep() const { return pageSize().height() + gap; }
    void updateScrollBars();

    static constexpr int gap = 16;
    std::unique_ptr<PagedDocument> m_pages;
    PageSetup m_setup;
    double m_zoom = 0;
};

} // namespace gongkai
