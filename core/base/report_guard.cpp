// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/report_guard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <optional>

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

// The application id it begins with: 0 for what is no database, nothing where that cannot be read.
std::optional<qint32> idOf(const QString& path)
{
    if (!QFileInfo(path).isFile()) // no waiting for a pipe
        return 0;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray start = file.read(bytesNeeded);
    if (file.error() != QFile::NoError)
        return std::nullopt;
    if (start.size() != bytesNeeded || !start.startsWith(databaseStart))
        return 0;
    return qFromBigEndian<qint32>(start.constData() + applicationIdOffset);
}

bool isReportOrRegister(std::optional<qint32> id)
{
    return id == reportApplicationId || id == registerApplicationId;
}

// A damaged one does not begin as one any more.
bool isNamedAsOne(const QString& path)
{
    return path.endsWith(QStringLiteral(".gkb"), Qt::CaseInsensitive) ||
           path.endsWith(QStringLiteral(".gkr"), Qt::CaseInsensitive);
}

} // namespace

bool beginsAs(const QString& path, qint32 applicationId)
{
    return idOf(path) == applicationId;
}

bool beginsAsReport(const QString& path)
{
    return beginsAs(path, reportApplicationId);
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
    return owner != info.filePath() && (isNamedAsOne(owner) || isReportOrRegister(idOf(owner)));
}

bool isGuarded(const QString& path)
{
    // Each link on the way, also when the last one leads to nothing: what is written there follows.
    QString place = path;
    for (int links = 0; links < mostLinks; ++links) {
        if (belongsToReport(place) || belongsToReport(inItsFolder(place)))
            return true;
        const QFileInfo info(place);
        if (!info.isSymbolicLink()) {
            const auto id = idOf(place);
            return (info.exists() && isNamedAsOne(place)) || !id || isReportOrRegister(id);
        }
        place = info.symLinkTarget();
    }
    return true;
}

} // namespace gongkai
