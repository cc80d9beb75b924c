// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window_calls.h"

#include "core/storage/report_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>
#include <QThread>

namespace gongkai {
namespace {

constexpr qint64 longestPath = 64 * 1024;

QString callFor(const QString& folder, qint64 process)
{
    return QDir(folder).filePath(QString::number(process) + u".call");
}

bool place(const QString& call, const QString& path)
{
    QSaveFile file(call);
    return file.open(QIODevice::WriteOnly) && file.write(path.toUtf8()) >= 0 && file.commit();
}

} // namespace

WindowCalls::WindowCalls(const QString& folder, const Author& self, QObject* parent)
    : QObject(parent), m_call(callFor(folder, self.pid))
{
    QDir().mkpath(folder);
    QFile::remove(m_call); // for a process that had this number before
    m_watcher.addPath(folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WindowCalls::answer);
}

void WindowCalls::answer()
{
    QFile call(m_call);
    if (!call.open(QIODevice::ReadOnly))
        return; // another one's
    const QString path = QString::fromUtf8(call.read(longestPath));
    call.close();
    if (call.remove())
        emit called(path);
}

bool WindowCalls::callWindowOf(const QString& path, const QString& folder, const Author& self,
                               std::chrono::milliseconds patience)
{
    const auto owner = ReportFile::lockOwner(path);
    if (!owner || owner->pid == self.pid || owner->pid == 0 || owner->machine != self.machine ||
        owner->user != self.user)
        return false;
    const QString call = callFor(folder, owner->pid);
    if (!place(call, QDir().absoluteFilePath(path)))
        return false;
    QElapsedTimer waited;
    waited.start();
    while (QFile::exists(call)) {
        if (waited.hasExpired(patience.count()))
            return !QFile::remove(call); // gone in this very moment: it was answered
        QThread::msleep(20);
    }
    return true;
}

} // namespace gongkai
