// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enter_key.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace gongkai {
namespace {

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
        if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
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

} // namespace gongkai
