// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/disk_session.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

using namespace std::chrono_literals;

// A share that is away may take half a minute to say so. Typing does not wait for it each time, and
// the window stands still for no more than a tenth of the time.
constexpr auto slowTry = 1s;
constexpr int pauseAfterSlowTry = 10;

} // namespace

DiskSession::DiskSession()
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { (void)retry(); });
}

Result<void> DiskSession::retry()
{
    const QScopedValueRollback busy(m_isBusy, true);
    QElapsedTimer took;
    took.start();
    auto written = writeUnsaved();
    m_lastTry = std::chrono::milliseconds(took.elapsed());
    planRetry();
    emit savingChanged();
    tellNotices();
    return written;
}

Result<void> DiskSession::saveAs(const QString& path, bool overwrite)
{
    const QScopedValueRollback busy(m_isBusy, true);
    auto saved = writeAs(path, overwrite);
    planRetry();
    emit savingChanged();
    return saved;
}

void DiskSession::followDisk()
{
    tellNotices();
    if (!unsaved())
        return;
    if (m_wasUnsaved && unsaved()->retryHelps && m_lastTry < slowTry) {
        (void)retry();
        return;
    }
    if (!m_wasUnsaved)
        planRetry();
    emit savingChanged();
}

void DiskSession::planRetry()
{
    m_wasUnsaved = unsaved().has_value();
    if (!m_wasUnsaved)
        m_lastTry = 0ms;
    if (m_wasUnsaved && unsaved()->retryHelps)
        m_retry.start(std::max(m_retryInterval, pauseAfterSlowTry * m_lastTry));
    else
        m_retry.stop();
}

void DiskSession::tellNotices()
{
    const QStringList all = notices();
    const QStringList fresh = all.mid(std::exchange(m_noticesTold, all.size()));
    if (!fresh.isEmpty())
        emit noticed(fresh);
}

} // namespace gongkai
