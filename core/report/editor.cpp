// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/editor.h"

namespace gongkai {

ReportEditor::ReportEditor(Report report, OperationSink* sink, UndoState undo)
    : m_report(std::move(report)), m_sink(sink), m_undo(std::move(undo))
{}

QString ReportEditor::undoKind() const
{
    return m_undo.done.empty() ? QString() : m_undo.done.back().operation.kind;
}

QString ReportEditor::redoKind() const
{
    return m_undo.undone.empty() ? QString() : m_undo.undone.back().operation.kind;
}

Result<void> ReportEditor::apply(const Operation& operation)
{
    if (operation.isEmpty())
        return {};
    const auto sequence = commit(operation, 0);
    if (!sequence)
        return fail(sequence.error());
    m_undo.done.push_back({*sequence, operation});
    m_undo.undone.clear();
    emit undoStateChanged();
    return {};
}

Result<void> ReportEditor::undo()
{
    const UndoState::Step step = m_undo.done.back();
    const auto sequence = commit(step.operation.inverse(QStringLiteral("undo")), step.sequence);
    if (!sequence)
        return fail(sequence.error());
    m_undo.done.pop_back();
    m_undo.undone.push_back(step);
    emit undoStateChanged();
    return {};
}

Result<void> ReportEditor::redo()
{
    const UndoState::Step step = m_undo.undone.back();
    const Operation again{QStringLiteral("redo"), step.operation.changes};
    const auto sequence = commit(again, step.sequence);
    if (!sequence)
        return fail(sequence.error());
    m_undo.undone.pop_back();
    m_undo.done.push_back(step);
    emit undoStateChanged();
    return {};
}

Result<qint64> ReportEditor::commit(const Operation& operation, qint64 reverts)
{
    if (!m_sink)
        return fail(ErrorCode::Unwritable, tr("This report is open for reading only."));
    Report after = m_report;
    if (auto applied = after.apply(operation); !applied)
        return fail(applied.error());
    auto sequence = m_sink->append(operation, reverts);
    if (!sequence)
        return fail(sequence.error());
    m_report = std::move(after);

    std::vector<FieldKey> keys;
    keys.reserve(operation.changes.size());
    for (const Change& change : operation.changes)
        keys.push_back(change.key);
    emit changed(keys);
    return *sequence;
}

} // namespace gongkai
