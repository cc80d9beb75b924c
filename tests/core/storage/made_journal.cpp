// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/made_journal.h"

#include <QtEndian>

namespace gongkai {
namespace {

constexpr qsizetype pageSize = 4096;
constexpr qsizetype sectorSize = 512;
constexpr quint32 nonce = 1;
const QByteArray magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

QByteArray number(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

quint32 checksum(const QByteArray& page)
{
    quint32 sum = nonce;
    for (qsizetype at = pageSize - 200; at > 0; at -= 200)
        sum += static_cast<quint8>(page[at]);
    return sum;
}

} // namespace

QByteArray madeJournal(const QByteArray& before, const QByteArray& superJournal)
{
    const auto pages = static_cast<quint32>(before.size() / pageSize);
    QByteArray journal = magic + number(pages) + number(nonce) + number(pages) +
                         number(sectorSize) + number(pageSize);
    journal.append(sectorSize - journal.size(), '\0');
    for (quint32 page = 1; page <= pages; ++page) {
        const QByteArray bytes = before.mid(qsizetype(page - 1) * pageSize, pageSize);
        journal += number(page) + bytes + number(checksum(bytes));
    }
    if (superJournal.isEmpty())
        return journal;
    quint32 sum = 0;
    for (const char letter : superJournal)
        sum += static_cast<quint8>(letter);
    constexpr quint32 lockPage = 0x40000000 / pageSize + 1;
    return journal + number(lockPage) + superJournal +
           number(static_cast<quint32>(superJournal.size())) + number(sum) + magic;
}

} // namespace gongkai
