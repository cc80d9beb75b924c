// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/sources/budget.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace gongkai {

/// The named streams of an OLE compound file ([MS-CFB]), which .doc, .xls and .wps were before they
/// became containers. Only what lies directly in the root is here: embedded objects have streams of
/// the same names in storages of their own.
class CompoundFile
{
public:
    /// Does it begin like one?
    static bool isOne(const QByteArray& bytes) { return bytes.startsWith("\xd0\xcf\x11\xe0"); }
    /// @param bytes, budget  must outlive the file.
    /// @return Unreadable when its chains of sectors cannot be followed.
    static Result<CompoundFile> open(const QByteArray& bytes, Budget& budget);

    CompoundFile(CompoundFile&&) noexcept;
    CompoundFile& operator=(CompoundFile&&) noexcept;
    ~CompoundFile();

    bool has(const QString& name) const;
    /// @return Unreadable when there is no such stream or it is damaged.
    Result<QByteArray> stream(const QString& name) const;

private:
    struct Contents;
    explicit CompoundFile(std::unique_ptr<Contents> contents);

    std::unique_ptr<Contents> m_contents;
};

/// A number of `size` bytes, the lowest first, as these files have them; 0 beyond the end.
quint32 littleEndian(QByteArrayView bytes, qint64 at, int size);

} // namespace gongkai
