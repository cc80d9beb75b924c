// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

struct zip;

namespace gongkai {

/// The parts of a ZIP container in memory. Nothing is written to disk, so names in it are only
/// names; a part that unpacks to more than any report needs is refused.
class ZipArchive
{
public:
    /// @param bytes  must outlive the archive.
    static Result<ZipArchive> open(const QByteArray& bytes, const QString& what);

    bool has(const QString& name) const;
    /// @return Unreadable when there is no such part, it is damaged or too large.
    Result<QByteArray> read(const QString& name) const;

private:
    struct Close
    {
        void operator()(zip* archive) const;
    };
    ZipArchive(zip* archive, const QString& what) : m_archive(archive), m_what(what) {}

    std::unique_ptr<zip, Close> m_archive;
    QString m_what;
};

} // namespace gongkai
