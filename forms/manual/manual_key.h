// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace gongkai {

/// F1 in a dialog: the menu of the window, where the key belongs, is out of reach there.
class ManualKey : public QObject
{
    Q_OBJECT

public:
    /// Listens to the whole program as long as it lives.
    explicit ManualKey(QObject* parent);

signals:
    void pressed(const QWidget* at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace gongkai
