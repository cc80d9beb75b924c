// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialog_places.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QMargins>
#include <QPointer>
#include <QScreen>

namespace gongkai {
namespace {

constexpr QMargins usualFrame(8, 32, 8, 8); // a title and borders

// The frame of a window is known some time after it is shown: at the latest when it has the
// keyboard.
class DialogPlaces : public QObject
{
public:
    explicit DialogPlaces(QObject& owner) : QObject(&owner) {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isShown = event->type() == QEvent::Show;
        if (!isShown && event->type() != QEvent::WindowActivate)
            return false;
        auto* dialog = qobject_cast<QDialog*>(watched);
        if (!dialog || !dialog->isWindow())
            return false;
        if (isShown && !event->spontaneous())
            m_new.append(dialog);
        else if (!isShown && m_new.contains(dialog))
            m_new.removeAll(dialog);
        else
            return false;
        // When the dialog has put itself where it wants to be.
        QMetaObject::invokeMethod(
            dialog, [dialog] { moveWithinScreen(*dialog); }, Qt::QueuedConnection);
        return false;
    }

private:
    QList<QPointer<QDialog>> m_new; ///< had not the keyboard yet
};

} // namespace

void moveWithinScreen(QWidget& window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QRect inner = window.geometry();
    const QRect outer = window.frameGeometry();
    QMargins around(inner.left() - outer.left(), inner.top() - outer.top(),
                    outer.right() - inner.right(), outer.bottom() - inner.bottom());
    if (around.isNull())
        around = usualFrame; // the system has not said yet
    const QRect room = window.screen()->availableGeometry().marginsRemoved(around);
    QRect place(inner.topLeft(), inner.size().boundedTo(room.size()));
    place.moveRight(qMin(place.right(), room.right()));
    place.moveBottom(qMin(place.bottom(), room.bottom()));
    place.moveLeft(qMax(place.left(), room.left())); // the title, where not all can be seen
    place.moveTop(qMax(place.top(), room.top()));
    if (place != inner)
        window.setGeometry(place);
}

void keepDialogsWithinScreen(QObject& owner)
{
    qApp->installEventFilter(new DialogPlaces(owner));
}

} // namespace gongkai
