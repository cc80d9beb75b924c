// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// One source file of the program, by its path from the repository root.
struct SourceFile
{
    QString path;
    QString text;

    /// The files it names in `#include "..."`.
    QStringList projectIncludes() const;
    /// The files it names in `#include <...>`.
    QStringList systemIncludes() const;
    /// Its string literals, quotes taken off; those in comments do not count.
    QStringList literals() const;
    /// Its text without comments and without what stands in literals, on the same lines.
    QString code() const;
};

/// The folders of what is shipped: no tests.
QStringList programFolders();

/// Every .h and .cpp below these folders of the repository.
std::vector<SourceFile> sourceFiles(const QStringList& folders);

/// Bytes of a file of the repository; fails the test when it cannot be read.
QByteArray repositoryFile(const QString& path);

} // namespace gongkai
