// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/manual/manual_key.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

namespace gongkai {

ManualKey::ManualKey(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ManualKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto* at = static_cast<QWidget*>(watched);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier ||
        !qobject_cast<QDialog*>(at->window()))
        return false;
    emit pressed(at);
    return true;
}

} // namespace gongkai
