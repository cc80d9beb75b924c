// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/editor.h"

namespace gongkai {

/// Keeps operations in memory; refuses when told to.
class MemorySink : public OperationSink
{
public:
    struct Entry
    {
        Operation operation;
        qint64 reverts = 0;
    };

    Result<qint64> append(const Operation& operation, qint64 reverts) override
    {
        if (refuses)
            return fail(ErrorCode::Unwritable, QStringLiteral("磁盘已满"));
        entries.push_back({operation, reverts});
        return static_cast<qint64>(entries.size());
    }

    std::vector<Entry> entries;
    bool refuses = false;
};

} // namespace gongkai
