// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/screen_room.h"

#include <QMargins>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

namespace gongkai {
namespace {

// Of a window, whose frame is known only when it is shown: a title and borders.
constexpr QMargins frame(8, 32, 8, 8);

// A scroll area of its own wants at most a few lines.
class Contents : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override { return widget() ? widget()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override
    {
        // Across it does not scroll: who reads needs whole lines.
        const int width = widget() ? widget()->minimumSizeHint().width() : 0;
        return {width + verticalScrollBar()->sizeHint().width(), 4 * fontMetrics().lineSpacing()};
    }
};

} // namespace

void resizeWithinScreen(QWidget& window, const QSize& wanted)
{
    const QWidget* parent = window.parentWidget();
    const QScreen* screen = parent ? parent->window()->screen() : window.screen();
    window.resize(wanted.boundedTo(screen->availableSize().shrunkBy(frame)));
}

void keepWithinScreen(QWidget& window)
{
    const QRect room = window.screen()->availableGeometry().marginsRemoved(frame);
    const QRect normal = window.isMaximized() ? window.normalGeometry() : window.geometry();
    if (normal.width() <= room.width() && normal.height() <= room.height())
        return;
    window.setWindowState(Qt::WindowNoState);
    window.setGeometry({room.topLeft(), normal.size().boundedTo(room.size())});
    window.setWindowState(Qt::WindowMaximized); // keeps the normal size
}

QScrollArea* scrolled(QWidget* contents, QWidget* parent)
{
    auto* area = new Contents(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // the keyboard goes from field to field in it
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(contents);
    return area;
}

} // namespace gongkai
