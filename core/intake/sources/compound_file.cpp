// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/compound_file.h"

#include "core/intake/sources/refusals.h"

#include <QMap>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace gongkai {
namespace {

constexpr quint32 lastSector = 0xfffffffa; // numbers above mean something else
constexpr quint32 endOfChain = 0xfffffffe;
constexpr quint32 noEntry = 0xffffffff;
constexpr qint64 sizeOfEntry = 128;
constexpr int sectorsInHeader = 109; // of the allocation table
constexpr char rootEntry = 5;
constexpr char streamEntry = 2;

struct Entry
{
    QString name;
    char kind = 0;
    quint32 left = noEntry;
    quint32 right = noEntry;
    quint32 child = noEntry;
    quint32 start = endOfChain;
    quint32 size = 0;
};

// Follows the chains. A chain that comes back to itself is longer than the table.
class Sectors
{
public:
    Sectors(const QByteArray& bytes, Budget& budget) : m_bytes(bytes), m_budget(budget) {}

    bool readTables()
    {
        const quint32 shift = littleEndian(m_bytes, 30, 2);
        if ((shift != 9 && shift != 12) || littleEndian(m_bytes, 32, 2) != 6)
            return false;
        m_size = qint64{1} << shift;
        for (int i = 0; i < sectorsInHeader; ++i)
            if (!addTable(littleEndian(m_bytes, 76 + 4 * i, 4)))
                return false;
        quint32 more = littleEndian(m_bytes, 68, 4);
        for (qint64 hops = 0; more <= lastSector; ++hops) {
            const QByteArrayView list = sector(more);
            if (list.isEmpty() || hops > m_bytes.size() / m_size)
                return false;
            for (qint64 at = 0; at + 4 < m_size; at += 4)
                if (!addTable(littleEndian(list, at, 4)))
                    return false;
            more = littleEndian(list, m_size - 4, 4);
        }
        return true;
    }

    std::optional<QByteArray> chain(quint32 start) const
    {
        QByteArray content;
        for (quint32 at = start; at <= lastSector; at = m_next[at]) {
            const QByteArrayView piece = sector(at);
            const bool isAround = content.size() > m_bytes.size();
            if (piece.isEmpty() || at >= m_next.size() || isAround ||
                !m_budget.take(Limit::Bytes, piece.size()))
                return std::nullopt;
            content += piece;
        }
        return content;
    }

    // Small streams lie in pieces of 64 bytes in the stream of the root.
    bool readSmall(const Entry& root)
    {
        const auto small = chain(root.start);
        const auto table = chain(littleEndian(m_bytes, 60, 4));
        if (!small || !table)
            return false;
        m_small = *small;
        for (qint64 at = 0; at < table->size(); at += 4)
            m_nextSmall.push_back(littleEndian(*table, at, 4));
        return true;
    }

    std::optional<QByteArray> content(const Entry& entry) const
    {
        constexpr quint32 isLarge = 4096;
        if (entry.size >= isLarge) {
            auto content = chain(entry.start);
            if (content)
                content->truncate(entry.size);
            return content;
        }
        constexpr qint64 smallSize = 64;
        QByteArray content;
        for (quint32 at = entry.start; at <= lastSector && content.size() < entry.size;) {
            if (at >= m_nextSmall.size() || at * smallSize >= m_small.size() ||
                !m_budget.take(Limit::Bytes, smallSize))
                return std::nullopt;
            content += m_small.sliced(at * smallSize).left(smallSize);
            at = m_nextSmall[at];
        }
        content.truncate(entry.size);
        return content;
    }

private:
    QByteArrayView sector(quint32 number) const
    {
        const qint64 begin = (qint64{number} + 1) * m_size;
        if (begin >= m_bytes.size())
            return {};
        return QByteArrayView(m_bytes).sliced(begin, std::min(m_size, m_bytes.size() - begin));
    }

    bool addTable(quint32 number)
    {
        if (number > lastSector)
            return true;
        const QByteArrayView table = sector(number);
        // More entries than sectors say nothing.
        for (qint64 at = 0; at < table.size(); at += 4)
            if (static_cast<qint64>(m_next.size()) <= m_bytes.size() / m_size)
                m_next.push_back(littleEndian(table, at, 4));
        return !table.isEmpty() && m_budget.take(Limit::Steps, m_size);
    }

    const QByteArray& m_bytes;
    Budget& m_budget;
    qint64 m_size = 512;
    std::vector<quint32> m_next;
    QByteArray m_small;
    std::vector<quint32> m_nextSmall;
};

Entry entryAt(const QByteArray& directory, qint64 at)
{
    const QByteArrayView bytes = QByteArrayView(directory).sliced(at, sizeOfEntry);
    Entry entry;
    const auto length = std::clamp<qint64>(littleEndian(bytes, 64, 2) / 2 - 1, 0, 31);
    for (qint64 i = 0; i < length; ++i)
        entry.name += QChar(static_cast<char16_t>(littleEndian(bytes, 2 * i, 2)));
    entry.kind = bytes[66];
    entry.left = littleEndian(bytes, 68, 4);
    entry.right = littleEndian(bytes, 72, 4);
    entry.child = littleEndian(bytes, 76, 4);
    entry.start = littleEndian(bytes, 116, 4);
    entry.size = littleEndian(bytes, 120, 4);
    return entry;
}

std::vector<Entry> readEntries(const QByteArray& directory, Budget& budget)
{
    std::vector<Entry> entries;
    for (qint64 at = 0; at + sizeOfEntry <= directory.size() && budget.take(Limit::Nodes);
         at += sizeOfEntry)
        entries.push_back(entryAt(directory, at));
    return entries;
}

// The root's entries are a tree of their own; each is looked at once.
std::vector<const Entry*> childrenOfRoot(const std::vector<Entry>& entries)
{
    std::vector<const Entry*> found;
    std::vector<bool> seen(entries.size(), false);
    std::vector<quint32> open{entries.front().child};
    while (!open.empty()) {
        const quint32 number = open.back();
        open.pop_back();
        if (number >= entries.size() || seen[number])
            continue;
        seen[number] = true;
        found.push_back(&entries[number]);
        open.push_back(entries[number].left);
        open.push_back(entries[number].right);
    }
    return found;
}

} // namespace

quint32 littleEndian(QByteArrayView bytes, qint64 at, int size)
{
    quint32 number = 0;
    for (int i = 0; i < size && at >= 0 && at + i < bytes.size(); ++i)
        number |= quint32{static_cast<quint8>(bytes[at + i])} << (8 * i);
    return number;
}

struct CompoundFile::Contents
{
    Contents(const QByteArray& bytes, Budget& itsBudget) : budget(itsBudget), sectors(bytes, budget)
    {}

    Budget& budget;
    Sectors sectors;
    QMap<QString, Entry> streams;
};

CompoundFile::CompoundFile(std::unique_ptr<Contents> contents) : m_contents(std::move(contents)) {}
CompoundFile::CompoundFile(CompoundFile&&) noexcept = default;
CompoundFile& CompoundFile::operator=(CompoundFile&&) noexcept = default;
CompoundFile::~CompoundFile() = default;

Result<CompoundFile> CompoundFile::open(const QByteArray& bytes, Budget& budget)
{
    auto contents = std::make_unique<Contents>(bytes, budget);
    Sectors& sectors = contents->sectors;
    std::vector<Entry> entries;
    if (isOne(bytes) && sectors.readTables())
        if (const auto directory = sectors.chain(littleEndian(bytes, 48, 4)))
            entries = readEntries(*directory, budget);
    const bool isWhole = !budget.isSpent() && !entries.empty() &&
                         entries.front().kind == rootEntry && sectors.readSmall(entries.front());
    if (budget.isSpent())
        return budget.refusal();
    if (!isWhole)
        return damagedSource(budget.what());
    for (const Entry* entry : childrenOfRoot(entries))
        if (entry->kind == streamEntry)
            contents->streams.insert(entry->name, *entry);
    return CompoundFile(std::move(contents));
}

bool CompoundFile::has(const QString& name) const
{
    return m_contents->streams.contains(name);
}

Result<QByteArray> CompoundFile::stream(const QString& name) const
{
    const auto found = m_contents->streams.constFind(name);
    if (found == m_contents->streams.cend())
        return damagedSource(m_contents->budget.what());
    auto content = m_contents->sectors.content(*found);
    if (m_contents->budget.isSpent())
        return m_contents->budget.refusal();
    if (!content)
        return damagedSource(m_contents->budget.what());
    return std::move(*content);
}

} // namespace gongkai
