// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/editor.h"
#include "core/report/records.h"

namespace gongkai {

/// Keeps operations in memory; refuses when told to.
class MemoryStore : public ReportStore
{
public:
    struct Entry
    {
        Operation operation;
        qint64 reverts = 0;
    };

    explicit MemoryStore(Report report) : m_report(std::move(report)) {}

    const Report& report() const override { return m_report; }
    const UndoState& undoState() const override { return undo; }
    bool isReadOnly() const override { return readOnly; }
    Result<Operation> operation(qint64 sequence) const override
    {
        return entries.at(sequence - 1).operation;
    }
    QString operationKind(qint64 sequence) const override
    {
        return entries.at(sequence - 1).operation.kind;
    }

    Result<qint64> append(const Operation& operation, qint64 reverts) override
    {
        if (refuses || readOnly)
            return fail(ErrorCode::Unwritable, QStringLiteral("磁盘已满"));
        if (auto applied = m_report.apply(operation); !applied)
            return fail(applied.error());
        entries.push_back({operation, reverts});
        const auto sequence = static_cast<qint64>(entries.size());
        auto& from = operation.kind == QStringLiteral("undo") ? undo.done : undo.undone;
        auto& to = operation.kind == QStringLiteral("undo") ? undo.undone : undo.done;
        if (reverts != 0) {
            from.pop_back();
            to.push_back(reverts);
        } else if (!isRecord(operation.kind)) {
            undo.done.push_back(sequence);
            undo.undone.clear();
        }
        return sequence;
    }

    std::vector<Entry> entries;
    UndoState undo;
    bool refuses = false;
    bool readOnly = false;

private:
    Report m_report;
};

} // namespace gongkai
