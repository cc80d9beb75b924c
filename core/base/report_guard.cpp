// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/report_guard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

namespace gongkai {
namespace {

// https://www.sqlite.org/fileformat2.html part 1.3
constexpr QByteArrayView databaseStart("SQLite format 3\0", 16);
constexpr qsizetype applicationIdOffset = 68;
constexpr qsizetype bytesNeeded = 72;
// No more than the system follows.
constexpr int mostLinks = 40;

// The path with the links among its folders followed, but not one it ends with.
QString inItsFolder(const QString& path)
{
    const QFileInfo info(path);
    const QString folder = info.dir().canonicalPath();
    return folder.isEmpty() ? path : QDir(folder).filePath(info.fileName());
}

} // namespace

bool beginsAsReport(const QString& path)
{
    if (!QFileInfo(path).isFile()) // no waiting for a pipe
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = file.read(bytesNeeded);
    return start.size() == bytesNeeded && start.startsWith(databaseStart) &&
           qFromBigEndian<qint32>(start.constData() + applicationIdOffset) == reportApplicationId;
}

bool belongsToReport(const QString& path)
{
    static const QRegularExpression lock(QStringLiteral(R"(^~\$.+\.lock(\..{6})?$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression beside(
        QStringLiteral(
            R"((.+?)(\.bak\d*|\.new|\.damaged\d*)?(\.kept\d+)?(\.journal|-journal|-wal|-shm)?$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QFileInfo info(path);
    if (lock.match(info.fileName()).hasMatch())
        return true;
    const QString owner = beside.match(info.filePath()).captured(1);
    return owner != info.filePath() &&
           (owner.endsWith(QStringLiteral(".gkb"), Qt::CaseInsensitive) || beginsAsReport(owner));
}

bool isGuarded(const QString& path)
{
    // Each link on the way, also when the last one leads to nothing: what is written there follows.
    QString place = path;
    for (int links = 0; links < mostLinks; ++links) {
        if (belongsToReport(place) || belongsToReport(inItsFolder(place)))
            return true;
        const QFileInfo info(place);
        if (!info.isSymbolicLink())
            return beginsAsReport(place);
        place = info.symLinkTarget();
    }
    return true;
}

} // namespace gongkai
