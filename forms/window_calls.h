// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

#include <chrono>

namespace gongkai {

/// How the windows of one clerk call each other: a file that is opened again comes to the front in
/// the window that has it, instead of a question who may edit it.
///
/// A call is a file in a folder of the clerk's own, named after the process it is for, with the
/// path in it; the called program takes it away. No network, no server.
class WindowCalls : public QObject
{
    Q_OBJECT

public:
    /// Listens from now on.
    /// @param folder  made where it is missing.
    /// @param self  whose calls these are.
    WindowCalls(const QString& folder, const Author& self, QObject* parent = nullptr);

    /// Calls the other program of this clerk on this computer that edits the file, if there is one,
    /// and waits for it to answer.
    /// @return whether it did; then it has come to the front.
    static bool callWindowOf(const QString& path, const QString& folder, const Author& self,
                             std::chrono::milliseconds patience = std::chrono::seconds(2));

signals:
    /// Somebody wants to see this file.
    void called(const QString& path);

private:
    void answer();

    QString m_call; ///< the file that is a call
    QFileSystemWatcher m_watcher;
};

} // namespace gongkai
