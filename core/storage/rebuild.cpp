// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rebuild.h"

#include "core/storage/log_rebuild.h"
#include "core/storage/messages.h"
#include "core/storage/schema.h"

namespace gongkai {

Result<SavedLog> readLogOfDamaged(const QString& path)
{
    auto part = readCertainPart(reportKind(), path);
    if (!part)
        return fail(part.error());
    auto& state = static_cast<Snapshot&>(*part->state); // of that kind
    auto last = decodeEntry(state.log.back());
    if (!last)
        return explain({ErrorCode::Corrupt, {}}, path);
    return SavedLog{std::move(state), *std::move(last), part->isComplete};
}

} // namespace gongkai
