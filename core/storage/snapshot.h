// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/editor.h"
#include "core/storage/log.h"
#include "core/storage/log_state.h"

#include <vector>

namespace gongkai {

/// Everything a `.gkb` file says, checked: its log has led to a report.
struct Snapshot final : public LogState
{
    Snapshot(Report led, UndoState steps, StoredLog entries, qint64 upTo = 0, bool isChecked = true)
        : LogState(std::move(entries)), report(std::move(led)), undo(std::move(steps))
    {
        checkpoint = upTo;
        isLogChecked = isChecked;
    }

    Report report;
    UndoState undo;

    QByteArray seed() const override;
    StatePtr fresh() const override;
    bool isSame(const LogState& other) const override;
    void goOnAs(LogState& written) override;
    Result<void> resume(Connection& connection, StoredLog& log) override;
    Result<void> compare(Connection& connection) const override;
    Result<void> writeAll(Connection& connection, StoredEntries log) const override;
    Result<void> writeEntries(Connection& connection, StoredEntries entries) const override;
    Result<void> writeCheckpoint(Connection& connection) const override;
    std::optional<StoredEntry> asOneEntry(const LogRow& head) const override;

private:
    Result<void> take(LogRow row) override;
};

/// The form a file holds. @pre inside a transaction. @param file  its name, for messages.
/// @return Corrupt; Unreadable for a form this program cannot use.
Result<FormPtr> readForm(Connection& connection, const QString& file);

/// The operation that makes this report of an empty one.
Operation createOperation(const Report& report);

/// Can the entry be the next one of this log? An undo or redo only when it takes back or repeats,
/// change by change, the operation that is next.
bool canFollow(const Snapshot& state, const LogEntry& entry);
/// Takes the entry into what can be undone and redone. @pre canFollow().
/// @return what can no longer be redone, for retreat().
std::vector<qint64> advance(UndoState& undo, const LogEntry& entry);
/// Takes it out again. @pre the entry was the last one.
void retreat(UndoState& undo, const LogEntry& entry, std::vector<qint64> forgotten);

} // namespace gongkai
