// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace gongkai {
namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString recentKey = QStringLiteral("files/recent");
const QString folderKey = QStringLiteral("files/folder");
const QString enterKey = QStringLiteral("table/enter");

QString splitterKey(const QString& name)
{
    return QStringLiteral("window/splitter_") + name;
}

} // namespace

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store.setValue(geometryKey, geometry);
}

QByteArray Settings::splitterState(const QString& name) const
{
    return m_store.value(splitterKey(name)).toByteArray();
}

void Settings::setSplitterState(const QString& name, const QByteArray& state)
{
    m_store.setValue(splitterKey(name), state);
}

QStringList Settings::recentFiles() const
{
    return m_store.value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_store.setValue(recentKey,
                     QStringList(files.first(qMin<qsizetype>(files.size(), maxRecentFiles))));
}

void Settings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store.setValue(recentKey, files);
}

QString Settings::lastFolder() const
{
    const QStringList folders = {
        m_store.value(folderKey).toString(),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    for (const QString& folder : folders) {
        if (QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

void Settings::setLastFolder(const QString& folder)
{
    m_store.setValue(folderKey, folder);
}

GridSettings Settings::grid() const
{
    GridSettings grid;
    if (m_store.value(enterKey).toString() == u"down")
        grid.enterMoves = GridSettings::Direction::Down;
    return grid;
}

void Settings::setGrid(const GridSettings& grid)
{
    const bool down = grid.enterMoves == GridSettings::Direction::Down;
    m_store.setValue(enterKey, down ? QStringLiteral("down") : QStringLiteral("across"));
}

} // namespace gongkai
