// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/focus_frame.h"

#include "forms/colours.h"

#include <QEvent>
#include <QPainter>

namespace gongkai {
namespace {

constexpr int thickness = 2;

} // namespace

FocusFrame::FocusFrame(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void FocusFrame::setArea(QWidget* area)
{
    if (m_area)
        m_area->removeEventFilter(this);
    m_area = area;
    if (m_area)
        m_area->installEventFilter(this);
    place();
}

bool FocusFrame::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

// Only the frame itself is in the way of what is painted below.
void FocusFrame::place()
{
    if (!m_area || !m_area->isVisible())
        return hide();
    setGeometry(QRect(m_area->mapTo(parentWidget(), QPoint()), m_area->size()));
    setMask(QRegion(rect()) - rect().adjusted(thickness, thickness, -thickness, -thickness));
    show();
    raise();
}

void FocusFrame::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), focusColour(palette()));
}

} // namespace gongkai
