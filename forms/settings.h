// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/grid/grid_settings.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

class QSettings;

namespace gongkai {

/// What the window remembers from one run to the next. Nothing of a report is kept here.
class Settings
{
public:
    static constexpr int maxRecentFiles = 10;

    /// @param store  must outlive the settings.
    explicit Settings(QSettings& store) : m_store(store) {}

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /// State of a splitter by its name; empty when it was never moved.
    QByteArray splitterState(const QString& name) const;
    void setSplitterState(const QString& name, const QByteArray& state);

    /// Absolute paths, newest first; also of files that are gone.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);

    /// Folder of the file opened or saved last; where that is gone the documents folder, and the
    /// home folder on a system without one.
    QString lastFolder() const;
    void setLastFolder(const QString& folder);

    GridSettings grid() const;
    void setGrid(const GridSettings& grid);

private:
    QSettings& m_store;
};

} // namespace gongkai
