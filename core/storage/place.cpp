// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/place.h"

#include <QDir>
#include <QFileInfo>

namespace gongkai {
namespace {

// SQLite's unix file layer takes 512 bytes with "-journal"; besidePath() needs six of them.
// The lock's name is the longest beside a file: 255 bytes less what surrounds it while replaced.
// Windows counts UTF-16 units instead, and 32767 of them in a path.
#ifdef Q_OS_WIN
constexpr qsizetype maxPathLength = 32'000;
qsizetype lengthOf(const QString& name)
{
    return name.size();
}
#else
constexpr qsizetype maxPathLength = 498;
qsizetype lengthOf(const QString& name)
{
    return name.toUtf8().size();
}
#endif
constexpr qsizetype maxNameLength = 240;

} // namespace

bool isTooLong(const QString& path)
{
    const QFileInfo info(withoutLink(path));
    return lengthOf(info.absoluteFilePath()) > maxPathLength ||
           lengthOf(info.fileName()) > maxNameLength;
}

QString besidePath(const QString& file, QLatin1String ending)
{
    const QFileInfo info(file);
    return info.dir().filePath(QLatin1String("~$") + info.fileName() + ending);
}

QString withoutLink(const QString& path)
{
    const QFileInfo info(path);
    const QString real = info.isSymbolicLink() ? info.canonicalFilePath() : QString();
    return real.isEmpty() ? path : real;
}

} // namespace gongkai
