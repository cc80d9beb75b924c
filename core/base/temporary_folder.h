// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace gongkai {

/// The one folder a process has under the system's folder for temporary files: nobody else may look
/// into it, and it goes with the process. What a process that crashed left is recognised by its
/// lock, whose owner is gone, and removed by removeLeftoverFolders().
class ProcessFolder
{
public:
    /// @param parent  where it is made.
    explicit ProcessFolder(const QString& parent = QDir::tempPath());
    ~ProcessFolder();
    ProcessFolder(const ProcessFolder&) = delete;
    ProcessFolder& operator=(const ProcessFolder&) = delete;

    /// Also false when somebody removed it meanwhile.
    bool isValid() const;
    QString path() const { return m_folder->path(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_lock; // null: invalid
};

/// Removes the folders of processes that ended without doing so; those of living ones stay. Called
/// when a program starts.
void removeLeftoverFolders(const QString& parent = QDir::tempPath());

/// An empty folder inside this process's own, which stays until the process ends; "" when none can
/// be made. Any thread.
QString makeTemporaryFolder();

/// The same, removed when destroyed.
class TemporaryFolder
{
public:
    TemporaryFolder() : m_path(makeTemporaryFolder()) {}
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    bool isValid() const { return !m_path.isEmpty(); }
    /// @pre isValid().
    QString filePath(const QString& name) const { return m_path + u'/' + name; }

private:
    QString m_path;
};

} // namespace gongkai
