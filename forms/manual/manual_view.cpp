// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/manual/manual_view.h"

#include "forms/manual/manual_book.h"
#include "forms/manual/manual_style.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

const QString page = QStringLiteral("manual:/page");

// As many dots as the screen has: what Qt scales down by itself is hard to read.
QImage picture(const QString& name, int width, double dotsPerPixel)
{
    const QImage image(QStringLiteral(":/manual/pictures/") + name);
    const int dots = qRound(std::min(width, image.width()) * dotsPerPixel);
    return dots > 0 && dots < image.width() ? image.scaledToWidth(dots, Qt::SmoothTransformation)
                                            : image;
}

} // namespace

ManualView::ManualView(const ManualBook& book, QWidget* parent) : QTextBrowser(parent), m_book(book)
{
    setAccessibleName(tr("Text of the manual"));
    setOpenExternalLinks(false);
    document()->setDocumentMargin(14);
    fill();
    setSource(QUrl(page));
    rememberPlaces();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { emit placeChanged(place()); });
}

void ManualView::fill()
{
    document()->setDefaultStyleSheet(manualStyle(palette(), font().family()));
}

QVariant ManualView::loadResource(int type, const QUrl& url)
{
    if (type == QTextDocument::HtmlResource)
        return m_book.html();
    constexpr int widest = 600;
    return type == QTextDocument::ImageResource
               ? QVariant(picture(url.fileName(), widest, devicePixelRatioF()))
               : QVariant();
}

void ManualView::rememberPlaces()
{
    m_places.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        for (auto part = block.begin(); !part.atEnd(); ++part)
            for (const QString& anchor : part.fragment().charFormat().anchorNames())
                m_places.emplace(block.position(), anchor);
    }
}

void ManualView::showPlace(const QString& anchor)
{
    QUrl url(page);
    url.setFragment(anchor);
    setSource(url);
}

QString ManualView::place() const
{
    // What stands just below the upper edge counts as read.
    const int position = cursorForPosition(QPoint(viewport()->width() / 2, 24)).position();
    const auto after = m_places.upper_bound(position);
    return after == m_places.begin() ? QString() : std::prev(after)->second;
}

void ManualView::find(const QString& words)
{
    m_found.clear();
    m_at = -1;
    if (!words.isEmpty()) {
        for (QTextCursor hit = document()->find(words); !hit.isNull();
             hit = document()->find(words, hit))
            m_found.append(hit);
        const int from = cursorForPosition(QPoint(0, 0)).position();
        const auto next = std::ranges::find_if(
            m_found, [from](const QTextCursor& hit) { return hit.selectionStart() >= from; });
        m_at = m_found.isEmpty()       ? -1
               : next == m_found.end() ? 0
                                       : static_cast<int>(next - m_found.begin());
    }
    mark();
}

void ManualView::step(int by)
{
    if (m_found.isEmpty())
        return;
    m_at = (m_at + by + found()) % found();
    mark();
}

void ManualView::mark()
{
    QList<ExtraSelection> marks;
    marks.reserve(m_found.size());
    for (int i = 0; i < found(); ++i) {
        ExtraSelection mark;
        mark.cursor = m_found[i];
        const auto role = i == m_at ? QPalette::Highlight : QPalette::AlternateBase;
        mark.format.setBackground(palette().brush(role));
        if (i == m_at)
            mark.format.setForeground(palette().brush(QPalette::HighlightedText));
        else
            mark.format.setFontUnderline(true);
        marks.append(mark);
    }
    setExtraSelections(marks);
    if (m_at >= 0) {
        QTextCursor at = m_found[m_at];
        at.setPosition(at.selectionStart());
        setTextCursor(at);
        ensureCursorVisible();
    }
}

void ManualView::zoom(int steps)
{
    constexpr int most = 10;
    const int wanted = steps == 0 ? 0 : std::clamp(m_zoom + steps, -3, most);
    keepPlace([&] { zoomIn(wanted - m_zoom); });
    m_zoom = wanted;
}

void ManualView::keepPlace(const std::function<void()>& change)
{
    const int position = cursorForPosition(QPoint(0, 0)).position();
    const auto top = [&] {
        QTextCursor cursor(document());
        cursor.setPosition(position);
        return cursorRect(cursor).top();
    };
    const int before = top();
    change();
    // Qt lays out what is seen only; the scroll bar has to know all of it.
    document()->documentLayout()->documentSize();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + top() - before);
}

void ManualView::resizeEvent(QResizeEvent* event)
{
    keepPlace([&] { QTextBrowser::resizeEvent(event); });
}

void ManualView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_places.empty())
        return;
    // The colours are part of the text.
    keepPlace([this] {
        fill();
        reload();
    });
    rememberPlaces();
}

void ManualView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QTextBrowser::wheelEvent(event);
    zoom(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

} // namespace gongkai
