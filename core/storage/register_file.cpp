// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_file.h"

#include "core/base/report_guard.h"
#include "core/storage/connection.h"
#include "core/storage/log_rebuild.h"
#include "core/storage/log_restore.h"
#include "core/storage/messages.h"
#include "core/storage/place.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

constexpr int registerVersion = 1;
constexpr auto firstKind = "create"_L1;

// What the log has come to. Without it a log that lost its last pages would look whole.
constexpr SchemaEntry headTable{"head", "CREATE TABLE head (\n"
                                        "    sequence INTEGER NOT NULL,\n"
                                        "    digest TEXT NOT NULL\n"
                                        ") STRICT"};

bool isUtf8(const QByteArray& text)
{
    return QString::fromUtf8(text).toUtf8() == text;
}

bool isAct(const QString& kind, const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    return !kind.isEmpty() && error.error == QJsonParseError::NoError && document.isObject();
}

bool canStore(const QString& kind, const QByteArray& json)
{
    return isStorable(kind) && !kind.contains(u'\n') && !json.contains('\n') && isUtf8(json) &&
           json.size() <= largestAct && isAct(kind, json);
}

// The acts, and nothing that follows from them.
class RegisterState final : public LogState
{
public:
    RegisterState() = default;
    explicit RegisterState(StoredLog acts) : LogState(std::move(acts)) {}

    QByteArray seed() const override
    {
        return QCryptographicHash::hash("gongkai-register", QCryptographicHash::Sha256).toHex();
    }

    StatePtr fresh() const override { return std::make_unique<RegisterState>(); }

    bool isSame(const LogState& other) const override { return log == other.log; }

    Result<void> compare(Connection& connection) const override
    {
        const auto rows = connection.select(u"SELECT sequence, CAST(digest AS BLOB) FROM head"_s);
        if (!rows)
            return fail(rows.error());
        if (rows->size() != 1 || rows->front()[0].toLongLong() != count() ||
            rows->front()[1].toByteArray() != log.back().digest())
            return corruptFile(u"the log does not end as its head says"_s);
        return {};
    }

    Result<void> writeAll(Connection& connection, StoredEntries entries) const override
    {
        return connection
            .run(u"INSERT INTO head VALUES (?, CAST(? AS TEXT))"_s,
                 {static_cast<qint64>(entries.size()), Connection::text(entries.back().digest())})
            .and_then([&] { return storeLog(connection, entries); });
    }

    Result<void> writeEntries(Connection& connection, StoredEntries entries) const override
    {
        return storeLog(connection, entries).and_then([&] {
            return connection.run(u"UPDATE head SET sequence = ?, digest = CAST(? AS TEXT)"_s,
                                  {count(), Connection::text(log.back().digest())});
        });
    }

private:
    qint64 count() const { return static_cast<qint64>(log.size()); }

    Result<void> take(LogRow row) override
    {
        if (row.reverts != 0 || (row.kind == firstKind) != (row.sequence == 1) ||
            !isAct(row.kind, row.content))
            return corruptFile(u"operation %1 cannot be read"_s.arg(row.sequence));
        return {};
    }
};

Result<StatePtr> begin(Connection& /*connection*/, const QString& /*file*/)
{
    return StatePtr(std::make_unique<RegisterState>());
}

Result<StatePtr> beginDamaged(Connection& /*connection*/, const StoredLog& /*log*/,
                              const QString& /*file*/)
{
    return StatePtr(std::make_unique<RegisterState>());
}

std::vector<LogRow> rowsOf(const StoredLog& log)
{
    std::vector<LogRow> rows;
    rows.reserve(log.size());
    for (const StoredEntry& entry : log)
        rows.push_back(entry.row().value_or(LogRow())); // read before
    return rows;
}

StoredEntry encoded(LogRow row, const QString& kind, const QByteArray& json,
                    const QByteArray& previous)
{
    row.kind = kind;
    row.content = json;
    return StoredEntry::encode(row, previous);
}

} // namespace

const FileKind& registerKind()
{
    static const FileKind kind{
        registerApplicationId,
        registerVersion,
        {headTable},
        {},
        0,
        QT_TRANSLATE_NOOP("gongkai::Storage",
                          "“%1” is not a Gongkai register; choose a .gkr file."),
        begin,
        beginDamaged};
    return kind;
}

Result<std::unique_ptr<RegisterFile>> RegisterFile::made(Result<std::unique_ptr<LogFile>> file)
{
    if (!file)
        return fail(file.error());
    return std::unique_ptr<RegisterFile>(new RegisterFile(*std::move(file)));
}

Result<std::unique_ptr<RegisterFile>> RegisterFile::create(const QString& path,
                                                           const QByteArray& json,
                                                           OpenOptions options, bool overwrite)
{
    const auto first = [&](LogRow head) -> Result<StatePtr> {
        if (!canStore(firstKind, json))
            return notStorable(withoutLink(path));
        const QByteArray seed = RegisterState().seed();
        return StatePtr(std::make_unique<RegisterState>(
            StoredLog{encoded(std::move(head), firstKind, json, seed)}));
    };
    return made(LogFile::create(registerKind(), path, first, std::move(options), overwrite));
}

Result<std::unique_ptr<RegisterFile>> RegisterFile::rebuild(const QString& path,
                                                            const CertainPart& part,
                                                            OpenOptions options, bool overwrite)
{
    return made(LogFile::write(registerKind(), path, *part.state, std::move(options), overwrite));
}

Result<std::unique_ptr<RegisterFile>> RegisterFile::open(const QString& path, OpenOptions options)
{
    return made(LogFile::open(registerKind(), path, std::move(options)));
}

const StoredLog& RegisterFile::log() const
{
    return std::as_const(*m_file).state().log;
}

std::vector<LogRow> RegisterFile::acts() const
{
    return rowsOf(log());
}

LogRow RegisterFile::act(qint64 sequence) const
{
    return log().at(static_cast<size_t>(sequence) - 1).row().value_or(LogRow()); // read before
}

qint64 RegisterFile::count() const
{
    return static_cast<qint64>(log().size());
}

Result<qint64> RegisterFile::append(const QString& kind, const QByteArray& json)
{
    if (isReadOnly())
        return openForReadingOnly(m_file->file());
    if (kind == firstKind || !canStore(kind, json))
        return notStorable(m_file->file());
    LogRow row = m_file->nextRow();
    const qint64 sequence = row.sequence;
    auto kept = m_file->append(encoded(std::move(row), kind, json, log().back().digest()));
    if (!kept)
        return fail(kept.error());
    return sequence;
}

Result<void> RegisterFile::writeCopy(const QString& path, bool overwrite)
{
    return m_file->writeCopy(path, overwrite);
}

Result<void> RegisterFile::saveAs(const QString& path, bool overwrite)
{
    return m_file->saveAs(path, overwrite);
}

std::vector<RegisterBackup> registerBackupsOf(const QString& path)
{
    std::vector<RegisterBackup> backups;
    for (LogBackup& found : logBackupsOf(registerKind(), path)) {
        RegisterBackup& backup = backups.emplace_back();
        backup.number = found.number;
        backup.path = std::move(found.path);
        backup.problem = std::move(found.problem);
        if (found.state)
            backup.acts = rowsOf(found.state->log);
    }
    return backups;
}

Result<QStringList> restoreRegister(const QString& path, int number,
                                    const RegisterFile::OpenOptions& options)
{
    return restoreLogFile(registerKind(), path, number, options);
}

} // namespace gongkai
