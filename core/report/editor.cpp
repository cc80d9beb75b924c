// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/editor.h"

namespace gongkai {

ReportEditor::ReportEditor(ReportStore& store) : m_store(store) {}

bool ReportEditor::canUndo() const
{
    return !isReadOnly() && !m_store.undoState().done.empty();
}

bool ReportEditor::canRedo() const
{
    return !isReadOnly() && !m_store.undoState().undone.empty();
}

QString ReportEditor::undoKind() const
{
    return kindOfLast(m_store.undoState().done);
}

QString ReportEditor::redoKind() const
{
    return kindOfLast(m_store.undoState().undone);
}

QString ReportEditor::kindOfLast(const std::vector<qint64>& steps) const
{
    return steps.empty() ? QString() : m_store.operationKind(steps.back());
}

Result<void> ReportEditor::apply(const Operation& operation)
{
    return operation.isEmpty() ? Result<void>() : commit(operation, 0);
}

Result<void> ReportEditor::undo()
{
    if (!canUndo())
        return {};
    const qint64 sequence = m_store.undoState().done.back();
    return m_store.operation(sequence).and_then([&](const Operation& done) {
        return commit(done.inverse(QStringLiteral("undo")), sequence);
    });
}

Result<void> ReportEditor::redo()
{
    if (!canRedo())
        return {};
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
