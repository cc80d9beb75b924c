// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/rescue_copies.h"

#include "core/storage/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace gongkai {

Result<void> RescueCopies::keep(const ReportFile& file)
{
    if (m_folder.isEmpty())
        return {};
    QDir().mkpath(m_folder);
    if (m_own.isEmpty())
        m_own = m_folder + u'/' + QFileInfo(file.path()).completeBaseName() + u'.' +
                QString::number(QCoreApplication::applicationPid()) + u".gkb";
    return file.writeCopy(m_own, true);
}

void RescueCopies::drop()
{
    if (const QString own = std::exchange(m_own, {}); !own.isEmpty())
        QFile::remove(own);
}

QStringList RescueCopies::left() const
{
    static const QRegularExpression pattern(QStringLiteral("\\.([0-9]+)\\.gkb$"));
    QStringList copies;
    const QDir folder(m_folder);
    if (m_folder.isEmpty() || !folder.exists())
        return copies;
    const QStringList names = folder.entryList({QStringLiteral("*.gkb")}, QDir::Files, QDir::Time);
    for (const QString& name : names) {
        const auto match = pattern.match(name);
        const qint64 writer = match.captured(1).toLongLong();
        if (match.hasMatch() && writer != QCoreApplication::applicationPid() &&
            !isProcessAlive(writer))
            copies += folder.filePath(name);
    }
    return copies;
}

QString RescueCopies::nameOf(const QString& copy)
{
    return QFileInfo(QFileInfo(copy).completeBaseName()).completeBaseName();
}

} // namespace gongkai
