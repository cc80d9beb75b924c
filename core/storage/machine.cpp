// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/machine.h"

#include <QCryptographicHash>
#include <QSysInfo>

#include <filesystem>

namespace gongkai {
namespace {

// The system asks that its ids are not shown to others, and a lock lies on a share.
QString hidden(const QByteArray& id)
{
    constexpr int digits = 32;
    const QByteArray plain = id.trimmed();
    if (plain.isEmpty())
        return {};
    const QByteArray named = "gongkai lock " + plain;
    const QByteArray digest = QCryptographicHash::hash(named, QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().first(digits));
}

QByteArray processSpace()
{
#ifdef Q_OS_LINUX
    std::error_code error;
    return QByteArray::fromStdString(
        std::filesystem::read_symlink("/proc/self/ns/pid", error).string());
#else
    return {};
#endif
}

} // namespace

const MachineIdentity& MachineIdentity::current()
{
    static const MachineIdentity identity{hidden(QSysInfo::machineUniqueId()),
                                          hidden(QSysInfo::bootUniqueId()), hidden(processSpace())};
    return identity;
}

} // namespace gongkai
