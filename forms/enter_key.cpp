// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enter_key.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QKeyEvent>

namespace gongkai {
namespace {

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

class EnterKey : public QObject
{
public:
    explicit EnterKey(QAbstractItemView& view) : QObject(&view), m_view(view) {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!isEnter(*key))
            return QObject::eventFilter(watched, event);
        event->accept(); // what is activated may be gone with the view afterwards
        // A key that is held says it once.
        if (const QModelIndex current = m_view.currentIndex();
            current.isValid() && !key->isAutoRepeat())
            emit m_view.activated(current);
        return true;
    }

private:
    QAbstractItemView& m_view;
};

} // namespace

void keepEnter(QAbstractItemView& view)
{
    view.installEventFilter(new EnterKey(view));
}

bool pressByEnter(const QWidget& window, QKeyEvent& event)
{
    auto* button = qobject_cast<QAbstractButton*>(window.window()->focusWidget());
    if (!isEnter(event) || !button || button->isCheckable())
        return false;
    event.accept(); // the button may be gone afterwards
    if (!event.isAutoRepeat())
        button->click();
    return true;
}

} // namespace gongkai
