// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include "core/base/files.h"
#include "core/storage/messages.h"
#include "core/storage/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

// https://www.sqlite.org/fileformat2.html part 3: the header of a journal, and the record of a
// super-journal, which ends in the same eight bytes.
constexpr QByteArrayView magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
constexpr qsizetype headerSize = 28;
constexpr qsizetype pageCountOffset = 16;
constexpr qsizetype pageSizeOffset = 24;
constexpr quint32 largestPage = 65536;

bool isThere(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

bool isOrdinary(const QString& path)
{
    const QFileInfo info(path);
    return info.isFile() && !info.isSymLink() && !info.isJunction();
}

Failure unusable(const QString& detail)
{
    return fail(ErrorCode::Unreadable, {}, detail);
}

Result<QByteArray> readAt(QFile& file, qint64 offset, qint64 size)
{
    const QByteArray bytes = file.seek(offset) ? file.read(size) : QByteArray();
    if (bytes.size() != size)
        return unusable(u"too short, or it cannot be read"_s);
    return bytes;
}

} // namespace

QString journalPath(const QString& file)
{
    return file + "-journal"_L1;
}

QString leftoverBeside(const QString& file)
{
    for (const auto suffix : {"-journal"_L1, "-wal"_L1}) {
        if (isThere(file + suffix))
            return file + suffix;
    }
    return {};
}

Result<void> checkBeside(const QString& file)
{
    for (const auto suffix : {"-journal"_L1, "-wal"_L1, "-shm"_L1}) {
        const QString path = file + suffix;
        if (!isThere(path))
            continue;
        if (!isOrdinary(path) || QFileInfo(path).size() > largestJournal) {
            if (isThere(path)) // the program that is writing has not just ended
                return foreignBeside(path);
            continue;
        }
        if (suffix == "-wal"_L1)
            return foreignBeside(path);
    }
    return {};
}

Result<void> checkJournal(const QString& journal)
{
    QFile file(journal);
    if (auto opened = openOrdinary(file); !opened)
        return opened;
    const auto header = readAt(file, 0, headerSize);
    if (!header)
        return fail(header.error());
    const auto tail = readAt(file, file.size() - magic.size(), magic.size());
    if (!tail)
        return fail(tail.error());
    // Stricter than SQLite, which looks at name and checksum, too.
    if (*tail == magic)
        return unusable(u"it names a super-journal"_s);
    if (!header->startsWith(magic))
        return unusable(u"no journal's header"_s);
    const auto number = [&](qsizetype offset) {
        return qFromBigEndian<quint32>(header->constData() + offset);
    };
    const quint32 pageSize = number(pageSizeOffset);
    if (pageSize > largestPage ||
        qint64(number(pageCountOffset)) * (pageSize == 0 ? largestPage : pageSize) > largestJournal)
        return unusable(u"a database beyond all measure"_s);
    return {};
}

} // namespace gongkai
