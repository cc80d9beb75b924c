// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log.h"

#include <optional>
#include <vector>

namespace gongkai {

/// One act as who reads the history wants it.
struct HistoryEntry
{
    QString at; ///< ISO 8601 with offset
    QString user;
    QString kind;                ///< of the operation
    std::vector<Change> changes; ///< whole texts; none of a record (records.h)

    friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

/// The log as acts, oldest first. A change of prose tells the whole text before and after. What
/// changed nothing is left out, an act of which nothing is left too, but for records.
/// @param cell  only the changes of this cell and of where its figure came from; no records.
/// @return nothing when a change of prose is not about the text that stood there.
std::optional<std::vector<HistoryEntry>> tellHistory(const std::vector<LogEntry>& log,
                                                     const std::optional<QString>& cell = {});

/// The list as `history --json` prints it.
QByteArray historyToJson(const std::vector<HistoryEntry>& history);

} // namespace gongkai
