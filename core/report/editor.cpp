// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/editor.h"

#include "core/report/records.h"

#include <algorithm>

namespace gongkai {

ReportEditor::ReportEditor(ReportStore& store) : m_store(store) {}

bool ReportEditor::canUndo() const
{
    return !isReadOnly() && next(m_store.undoState().done);
}

bool ReportEditor::canRedo() const
{
    return !isReadOnly() && next(m_store.undoState().undone);
}

QString ReportEditor::undoKind() const
{
    return kindOf(next(m_store.undoState().done));
}

QString ReportEditor::redoKind() const
{
    return kindOf(next(m_store.undoState().undone));
}

QString ReportEditor::kindOf(std::optional<qint64> sequence) const
{
    return sequence ? m_store.operationKind(*sequence) : QString();
}

std::optional<qint64> ReportEditor::next(const std::vector<qint64>& steps) const
{
    const auto found = std::find_if(steps.rbegin(), steps.rend(), [this](qint64 sequence) {
        return !isRecord(m_store.operationKind(sequence));
    });
    return found == steps.rend() ? std::nullopt : std::optional(*found);
}

Result<void> ReportEditor::apply(const Operation& operation)
{
    return operation.isEmpty() ? Result<void>() : commit(operation, 0);
}

Result<void> ReportEditor::undo()
{
    return canUndo() ? step(&ReportEditor::undoLast, &UndoState::done) : Result<void>();
}

Result<void> ReportEditor::redo()
{
    return canRedo() ? step(&ReportEditor::redoLast, &UndoState::undone) : Result<void>();
}

// Steps over the records to the next thing that was done.
Result<void> ReportEditor::step(Result<void> (ReportEditor::*once)(),
                                std::vector<qint64> UndoState::*steps)
{
    bool wasRecord = true;
    while (wasRecord) {
        wasRecord = isRecord(m_store.operationKind((m_store.undoState().*steps).back()));
        if (auto done = (this->*once)(); !done)
            return done;
    }
    return {};
}

Result<void> ReportEditor::undoLast()
{
    const qint64 sequence = m_store.undoState().done.back();
    return m_store.operation(sequence).and_then([&](const Operation& done) {
        return commit(done.inverse(QStringLiteral("undo")), sequence);
    });
}

Result<void> ReportEditor::redoLast()
{
    const qint64 sequence = m_store.undoState().undone.back();
    return m_store.operation(sequence).and_then([&](const Operation& undone) {
        return commit({QStringLiteral("redo"), undone.changes}, sequence);
    });
}

Result<void> ReportEditor::commit(const Operation& operation, qint64 reverts)
{
    if (auto sequence = m_store.append(operation, reverts); !sequence)
        return fail(sequence.error());
    std::vector<FieldKey> keys;
    keys.reserve(operation.changes.size());
    for (const Change& change : operation.changes)
        keys.push_back(change.key);
    emit changed(keys);
    emit undoStateChanged();
    return {};
}

} // namespace gongkai
