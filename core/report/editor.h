// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QObject>

#include <vector>

namespace gongkai {

/// Where committed operations become durable. Implemented by the open file; tests use memory.
class OperationSink
{
public:
    virtual ~OperationSink() = default;
    /// Makes the operation durable in one transaction.
    /// @param reverts  for kind "undo" and "redo": the sequence number of the operation taken
    ///                 back or done again; 0 otherwise.
    /// @return the operation's sequence number (from 1), or why it could not be kept; then
    ///         nothing was written.
    virtual Result<qint64> append(const Operation& operation, qint64 reverts) = 0;
};

/// What can be undone and redone, also across restarts: read back from the log.
struct UndoState
{
    struct Step
    {
        qint64 sequence = 0;
        Operation operation; ///< as it was done the first time
    };
    std::vector<Step> done;   ///< oldest first; the last is undone next
    std::vector<Step> undone; ///< the last is redone next
};

/// A report being edited: every change is an operation that is first made durable, then done in
/// memory, then announced. Knows no widget. Lives in one thread.
class ReportEditor : public QObject
{
    Q_OBJECT

public:
    /// @param sink  must outlive the editor; null: the report cannot be changed (read-only).
    ReportEditor(Report report, OperationSink* sink, UndoState undo = {});

    const Report& report() const { return m_report; }
    bool isReadOnly() const { return m_sink == nullptr; }

    /// Does the operation. An empty one does nothing and is not recorded.
    /// @return the sink's error, or Invalid from Report::apply(); the report is unchanged then.
    Result<void> apply(const Operation& operation);

    bool canUndo() const { return !isReadOnly() && !m_undo.done.empty(); }
    bool canRedo() const { return !isReadOnly() && !m_undo.undone.empty(); }
    /// The kind of the operation undo() would take back; "" when there is none.
    QString undoKind() const;
    QString redoKind() const;
    /// @pre canUndo().
    Result<void> undo();
    /// @pre canRedo().
    Result<void> redo();

signals:
    /// These fields have other values now. Sent once per operation, after it is durable.
    void changed(const std::vector<gongkai::FieldKey>& keys);
    /// canUndo(), canRedo() or their kinds may be different now.
    void undoStateChanged();

private:
    Result<qint64> commit(const Operation& operation, qint64 reverts);

    Report m_report;
    OperationSink* m_sink;
    UndoState m_undo;
};

} // namespace gongkai
