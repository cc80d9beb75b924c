// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
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
    qint64 sequence = 0;         ///< of the act in the log

    friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

/// The log as acts, oldest first. A change of prose tells the whole text before and after. What
/// changed nothing is left out, an act of which nothing is left too, but for records.
/// @param cell  only the changes of this cell and of where its figure came from; no records.
/// @return nothing when a change of prose is not about the text that stood there.
std::optional<std::vector<HistoryEntry>> tellHistory(const std::vector<LogEntry>& log,
                                                     const std::optional<QString>& cell = {});

/// The report as it was right after an act of its log.
/// @param log  the whole log, from the first act.
/// @return Corrupt when an act does not fit what stood there; Invalid when there is no such act.
Result<Report> reportAfter(const FormPtr& form, const std::vector<LogEntry>& log, qint64 sequence);

/// The list as `history --json` prints it.
QByteArray historyToJson(const std::vector<HistoryEntry>& history);

} // namespace gongkai
