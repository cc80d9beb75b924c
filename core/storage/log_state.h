// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/stored_entry.h"

#include <memory>
#include <optional>

namespace gongkai {

class Connection;
class LogState;
using StatePtr = std::unique_ptr<LogState>;

/// The log of a file and what it has led to. What that is, only the document knows, which derives
/// its own state from this one; a file needs no more of it than stands here.
class LogState
{
public:
    virtual ~LogState() = default;

    StoredLog log;
    qint64 checkpoint = 0; ///< the entry the checkpoint in the file is about; 0: none
    /// False while the log up to the checkpoint was only read, and not checked: see verify().
    bool isLogChecked = true;

    /// Does one more entry of a log.
    /// @return Corrupt when it is not the next one; the state is as before then.
    Result<void> replay(StoredEntry stored);
    /// Checks the log from its first entry, and that it led to this state.
    /// @return Corrupt, with the reason as detail.
    Result<void> verify() const;
    /// Goes on as what was read of a new file with the same document, but with its own one: who
    /// shows it holds on to it.
    virtual void goOnAs(LogState& written);

    /// The digest “before” the first entry's.
    virtual QByteArray seed() const = 0;
    /// The same before its first entry.
    virtual StatePtr fresh() const = 0;
    /// Did two logs lead to the same?
    virtual bool isSame(const LogState& other) const = 0;

    // What lies in the file beside the log; inside a transaction of the caller's.

    /// Takes the beginning of the log, and what it led to, from a checkpoint. Nothing where the
    /// file has none.
    /// @param log  the whole log; what is taken is moved out of it.
    /// @return Corrupt when the checkpoint is not what it says, or is about another log.
    virtual Result<void> resume(Connection& connection, StoredLog& log);
    /// @return Corrupt when the tables beside the log are not what the log led to.
    virtual Result<void> compare(Connection& connection) const = 0;
    /// Fills the empty tables of a new file. @param log  one that leads to this state, not empty.
    virtual Result<void> writeAll(Connection& connection, StoredEntries log) const = 0;
    /// Appends to the log and brings the tables beside it up to date.
    /// @param entries  the last of `log`.
    virtual Result<void> writeEntries(Connection& connection, StoredEntries entries) const = 0;
    /// Takes the place of the checkpoint before. Never called where the kind has none.
    virtual Result<void> writeCheckpoint(Connection& connection) const;
    /// A whole log of one entry that leads to this state: for a copy when the log itself turns out
    /// damaged. Nothing where the log is checked whole at every opening, so that it cannot.
    virtual std::optional<StoredEntry> asOneEntry(const LogRow& head) const;

protected:
    LogState() = default;
    explicit LogState(StoredLog entries) : log(std::move(entries)) {}
    LogState(const LogState&) = default;
    LogState(LogState&&) = default;
    LogState& operator=(const LogState&) = default;
    LogState& operator=(LogState&&) = default;

private:
    /// Does what an entry says. @return Corrupt when it cannot be done; nothing is done then.
    /// @param row  its place in the log and its digest are right.
    virtual Result<void> take(LogRow row) = 0;
};

} // namespace gongkai
