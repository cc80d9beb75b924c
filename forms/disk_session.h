// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/log_file.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>

namespace gongkai {

/// An open file as the window sees it, whatever document is in it.
///
/// What the disk refuses stays in memory (the file is opened with OpenOptions::hold). It is tried
/// again by itself every few seconds, and with every act.
class DiskSession : public QObject
{
    Q_OBJECT

public:
    virtual QString path() const = 0;
    virtual bool isAt(const QString& path) const = 0;
    virtual bool isReadOnly() const = 0;
    virtual QDateTime savedAt() const = 0;
    /// What is in memory only; nothing when all is durable.
    virtual const std::optional<Unsaved>& unsaved() const = 0;
    virtual Result<void> writeCopy(const QString& path, bool overwrite = false) const = 0;

    /// Whether an act is being done, or something written: who is called from there must let the
    /// session live.
    bool isBusy() const { return m_isBusy; }
    /// Tries now to write what is unsaved.
    Result<void> retry();
    /// Goes on in another file, with everything that is unsaved. See LogFile::saveAs().
    Result<void> saveAs(const QString& path, bool overwrite);
    /// How long to wait before the disk is tried again.
    void setRetryInterval(std::chrono::milliseconds interval) { m_retryInterval = interval; }

signals:
    /// unsaved() or the path of the file is different now.
    void savingChanged();
    /// What the file found out while it was open, like LogFile::notices(): only what is new.
    void noticed(const QStringList& notices);

protected:
    DiskSession();

    /// What the file has found out by now is told with the opening.
    void skipNotices() { m_noticesTold = notices().size(); }

    virtual QStringList notices() const = 0;
    virtual Result<void> writeUnsaved() = 0;
    virtual Result<void> writeAs(const QString& path, bool overwrite) = 0;

    /// After an act: the one before which nothing was unsaved was tried by the file itself.
    void followDisk();

    bool m_isBusy = false;

private:
    void planRetry();
    void tellNotices();

    bool m_wasUnsaved = false;
    qsizetype m_noticesTold = 0;
    std::chrono::milliseconds m_retryInterval{5000};
    std::chrono::milliseconds m_lastTry{0}; ///< how long it took
    QTimer m_retry;
};

} // namespace gongkai
