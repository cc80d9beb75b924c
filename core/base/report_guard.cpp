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

enum class Beginning { Report, Other, Unknown };

Beginning beginningOf(const QString& path)
{
    if (!QFileInfo(path).isFile()) // no waiting for a pipe
        return Beginning::Other;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Beginning::Unknown;
    const QByteArray start = file.read(bytesNeeded);
    if (file.error() != QFile::NoError)
        return Beginning::Unknown;
    const bool isReport =
        start.size() == bytesNeeded && start.startsWith(databaseStart) &&
        qFromBigEndian<qint32>(start.constData() + applicationIdOffset) == reportApplicationId;
    return isReport ? Beginning::Report : Beginning::Other;
}

// A damaged one does not begin as a report any more.
bool isNamedAsReport(const QString& path)
{
    return path.endsWith(QStringLiteral(".gkb"), Qt::CaseInsensitive);
}

} // namespace

bool beginsAsReport(const QString& path)
{
    return beginningOf(path) == Beginning::Report;
}

bool belongsToReport(const QString& path)
{
    static const QRegularExpression passing(
        QStringLiteral(R"(^~\$.+\.(lock(\..{6})?|new|bak|kept)$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression beside(
        QStringLiteral(
            R"((.+?)(\.bak\d+|\.damaged\d*)?(\.kept\d+)?(\.journal|-journal|-wal|-shm)?$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QFileInfo info(path);
    if (passing.match(info.fileName()).hasMatch())
        return true;
    const QString owner = beside.match(info.filePath()).captured(1);
    return owner != info.filePath() && (isNamedAsReport(owner) || beginsAsReport(owner));
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
            return (info.exists() && isNamedAsReport(place)) ||
                   beginningOf(place) != Beginning::Other;
        place = info.symLinkTarget();
    }
    return true;
}

} // namespace gongkai
