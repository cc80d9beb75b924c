// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/report_guard.h"

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
        QStringLiteral(R"((.+?)(\.bak\d*|\.new|\.damaged\d*)?(-journal|-wal|-shm)?$)"),
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
    const QString real = QFileInfo(path).canonicalFilePath();
    return beginsAsReport(path) || belongsToReport(path) ||
           (!real.isEmpty() && belongsToReport(real));
}

} // namespace gongkai
