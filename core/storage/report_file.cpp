// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/report_file.h"

#include "core/storage/messages.h"
#include "core/storage/place.h"
#include "core/storage/rebuild.h"
#include "core/storage/schema.h"
#include "core/storage/snapshot.h"

#include <algorithm>

namespace gongkai {
namespace {

bool canStore(const Operation& operation, const Report& after)
{
    return std::all_of(operation.changes.begin(), operation.changes.end(),
                       [&](const Change& change) {
                           return isStorable(change.key.id) && isStorable(change.after) &&
                                  isStorable(after.field(change.key));
                       });
}

} // namespace

ReportFile::ReportFile(std::unique_ptr<LogFile> file) : m_file(std::move(file)) {}

ReportFile::~ReportFile() = default;

Result<std::unique_ptr<ReportFile>> ReportFile::made(Result<std::unique_ptr<LogFile>> file)
{
    if (!file)
        return fail(file.error());
    return std::unique_ptr<ReportFile>(new ReportFile(*std::move(file)));
}

// Of the kind it was opened with.
const Snapshot& ReportFile::state() const
{
    return static_cast<const Snapshot&>(std::as_const(*m_file).state());
}

Snapshot& ReportFile::state()
{
    return static_cast<Snapshot&>(m_file->state());
}

Result<std::unique_ptr<ReportFile>> ReportFile::open(const QString& path, OpenOptions options)
{
    return made(LogFile::open(reportKind(), path, std::move(options)));
}

Result<std::unique_ptr<ReportFile>> ReportFile::open(const QString& path, OpenOptions options,
                                                     const MigrationLadder& ladder)
{
    FileKind kind = reportKind();
    kind.ladder = ladder;
    return made(LogFile::open(kind, path, std::move(options)));
}

Result<std::unique_ptr<ReportFile>> ReportFile::create(const QString& path, const Report& report,
                                                       OpenOptions options, bool overwrite)
{
    const auto begin = [&](LogRow head) -> Result<StatePtr> {
        const Operation first = createOperation(report);
        if (!canStore(first, report))
            return notStorable(withoutLink(path));
        auto state = std::make_unique<Snapshot>(report, UndoState(), StoredLog());
        state->log.push_back(encodeEntry(entryOf(std::move(head), first), state->seed()));
        return StatePtr(std::move(state));
    };
    return made(LogFile::create(reportKind(), path, begin, std::move(options), overwrite));
}

Result<std::unique_ptr<ReportFile>> ReportFile::rebuild(const QString& path, const SavedLog& saved,
                                                        OpenOptions options, bool overwrite)
{
    return made(LogFile::write(reportKind(), path, saved.state, std::move(options), overwrite));
}

std::optional<LockOwner> ReportFile::lockOwner(const QString& path)
{
    return LogFile::lockOwner(path);
}

const Report& ReportFile::report() const
{
    return state().report;
}

const UndoState& ReportFile::undoState() const
{
    return state().undo;
}

QString ReportFile::path() const
{
    return m_file->path();
}

bool ReportFile::isAt(const QString& path) const
{
    return m_file->isAt(path);
}

bool ReportFile::isReadOnly() const
{
    return m_file->isReadOnly();
}

QString ReportFile::whyReadOnly() const
{
    return m_file->whyReadOnly();
}

QStringList ReportFile::notices() const
{
    return m_file->notices();
}

QDateTime ReportFile::savedAt() const
{
    return m_file->savedAt();
}

const std::optional<Unsaved>& ReportFile::unsaved() const
{
    return m_file->unsaved();
}

Result<void> ReportFile::writeUnsaved()
{
    return m_file->writeUnsaved();
}

Result<void> ReportFile::writeCopy(const QString& path, bool overwrite) const
{
    return m_file->writeCopy(path, overwrite);
}

Result<void> ReportFile::saveAs(const QString& path, bool overwrite)
{
    return m_file->saveAs(path, overwrite);
}

Result<std::vector<LogEntry>> ReportFile::history() const
{
    if (auto whole = m_file->checkLog(); !whole)
        return fail(whole.error());
    std::vector<LogEntry> history;
    history.reserve(state().log.size());
    for (const StoredEntry& stored : state().log) {
        auto entry = decodeEntry(stored);
        if (!entry)
            return explain({ErrorCode::Corrupt, {}}, m_file->file());
        history.push_back(*std::move(entry));
    }
    return history;
}

Result<Operation> ReportFile::operation(qint64 sequence) const
{
    if (sequence <= state().checkpoint) {
        if (auto whole = m_file->checkLog(); !whole)
            return fail(whole.error());
    }
    auto entry = decodeEntry(state().log.at(sequence - 1));
    if (!entry)
        return explain({ErrorCode::Corrupt, {}}, m_file->file());
    return std::move(entry->operation);
}

QString ReportFile::operationKind(qint64 sequence) const
{
    return state().log.at(sequence - 1).kind();
}

std::optional<Operation> ReportFile::lastRecord(RecordKind kind) const
{
    const QString name = recordKindName(kind);
    for (auto sequence = static_cast<qint64>(state().log.size()); sequence > 0; --sequence) {
        if (operationKind(sequence) != name)
            continue;
        const auto record = operation(sequence);
        return record ? std::optional(*record) : std::nullopt;
    }
    return std::nullopt;
}

Result<qint64> ReportFile::append(const Operation& operation, qint64 reverts)
{
    Snapshot& now = state();
    if (isReadOnly())
        return openForReadingOnly(m_file->file());
    LogEntry entry = entryOf(m_file->nextRow(), operation);
    entry.reverts = reverts;
    if (!canFollow(now, entry))
        return notNextStep(m_file->file());
    // What is written is tried first: so the file can always be read again.
    if (auto applied = now.report.apply(operation); !applied)
        return fail(applied.error());
    if (!canStore(operation, now.report)) {
        now.report.takeBack(operation);
        return notStorable(m_file->file());
    }
    auto forgotten = advance(now.undo, entry);
    if (auto kept = m_file->append(encodeEntry(entry, now.log.back().digest())); !kept) {
        retreat(now.undo, entry, std::move(forgotten));
        now.report.takeBack(operation);
        return fail(kept.error());
    }
    return entry.sequence;
}

} // namespace gongkai
