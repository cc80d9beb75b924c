// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace gongkai {

class DiskSession;

/// Copies of files whose own disk refuses them, in a folder of the clerk's own: what is in memory
/// only would be gone with the program. Each program that runs has a folder in there with a lock
/// (QLockFile), which says whether it still runs: a process id alone is in use again sooner or
/// later, after a restart at the latest.
class RescueCopies
{
public:
    /// @param folder  is made when it is needed; "" keeps none.
    explicit RescueCopies(QString folder);
    RescueCopies(RescueCopies&& other) noexcept;
    RescueCopies& operator=(RescueCopies&& other) noexcept;
    /// What is kept stays: only drop() says that nobody needs it.
    ~RescueCopies();

    /// Writes the copy anew, with all that is unsaved; there are no backups of it.
    /// @return as LogFile::writeCopy(); Unwritable.
    Result<void> keep(const DiskSession& file);
    /// The report is on its disk again, or its clerk let it go: nothing of the copy stays.
    void drop();
    /// The copies of programs that run no more, newest first.
    QStringList left() const;
    /// A copy of left() lies elsewhere by now: nothing of it stays here, and no backup of it.
    /// Any other file stays.
    void settle(const QString& copy) const;
    /// What the file of such a copy was called, without its ending.
    static QString nameOf(const QString& copy);

private:
    struct Own;
    Result<void> makeOwn(const QString& path);

    QString m_folder;
    std::unique_ptr<Own> m_own; // where the copy of the open report lies
};

} // namespace gongkai
