// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_state.h"

#include "core/storage/messages.h"

namespace gongkai {

using namespace Qt::StringLiterals;

Result<void> LogState::replay(StoredEntry stored)
{
    const size_t number = log.size() + 1;
    if (!stored.follows(log.empty() ? seed() : log.back().digest()))
        return corruptFile(u"operation %1 is not what its digest says"_s.arg(number));
    auto row = stored.row();
    if (!row || row->sequence != static_cast<qint64>(number))
        return corruptFile(u"operation %1 cannot be read"_s.arg(number));
    if (auto taken = take(*std::move(row)); !taken)
        return taken;
    log.push_back(std::move(stored));
    return {};
}

Result<void> LogState::verify() const
{
    const StatePtr again = fresh();
    for (const StoredEntry& entry : log) {
        if (auto done = again->replay(entry); !done)
            return done;
    }
    if (!isSame(*again))
        return corruptFile(u"the checkpoint is not what the log says"_s);
    return {};
}

void LogState::goOnAs(LogState& written)
{
    log = std::move(written.log);
    checkpoint = written.checkpoint;
    isLogChecked = written.isLogChecked;
}

Result<void> LogState::resume(Connection& /*connection*/, StoredLog& /*log*/)
{
    return {};
}

Result<void> LogState::writeCheckpoint(Connection& /*connection*/) const
{
    return {};
}

std::optional<StoredEntry> LogState::asOneEntry(const LogRow& /*head*/) const
{
    return std::nullopt;
}

} // namespace gongkai
