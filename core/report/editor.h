// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QObject>

#include <optional>
#include <vector>

namespace gongkai {

/// What can be undone and redone, also across restarts: sequence numbers of operations. A record
/// (records.h) is not among them, and ends no redo.
struct UndoState
{
    std::vector<qint64> done;   ///< oldest first; the last is undone next
    std::vector<qint64> undone; ///< the last is redone next

    friend bool operator==(const UndoState&, const UndoState&) = default;
};

/// Where a report that is edited lives. Implemented by the open file; tests use memory.
class ReportStore
{
public:
    virtual ~ReportStore() = default;

    /// The report as it is, the only copy of it.
    virtual const Report& report() const = 0;
    virtual const UndoState& undoState() const = 0;
    virtual bool isReadOnly() const = 0;
    /// The operation of this sequence number as it was done.
    /// @return Corrupt when the log it stands in turns out to be damaged.
    virtual Result<Operation> operation(qint64 sequence) const = 0;
    /// Its kind, "" when it cannot be read.
    virtual QString operationKind(qint64 sequence) const = 0;
    /// Checks the operation, makes it durable in one transaction and does it to the report.
    /// @param reverts  for kind "undo" and "redo": the sequence number of the operation taken
    ///                 back or done again; 0 otherwise.
    /// @return the operation's sequence number (from 1); Invalid from Report::apply(), or why it
    ///         could not be kept: then nothing was written and nothing changed.
    virtual Result<qint64> append(const Operation& operation, qint64 reverts) = 0;
};

/// A report being edited: every change is an operation that is first made durable, then done in
/// memory, then announced. Knows no widget. Lives in one thread.
class ReportEditor : public QObject
{
    Q_OBJECT

public:
    /// @param store  must outlive the editor, and is changed by nobody else.
    explicit ReportEditor(ReportStore& store);

    const Report& report() const { return m_store.report(); }
    bool isReadOnly() const { return m_store.isReadOnly(); }

    /// Does the operation. An empty one does nothing and is not recorded.
    /// @return the store's error; the report is unchanged then.
    Result<void> apply(const Operation& operation);

    bool canUndo() const;
    bool canRedo() const;
    /// The kind of the operation undo() would take back; "" when there is none.
    QString undoKind() const;
    QString redoKind() const;
    /// Does nothing where canUndo() is false.
    Result<void> undo();
    /// Does nothing where canRedo() is false: whoever asks for it may just have kept what was being
    /// typed, and then nothing is left to do again.
    Result<void> redo();

signals:
    /// These fields have other values now. Sent once per operation, after it is durable.
    void changed(const std::vector<gongkai::FieldKey>& keys);
    /// canUndo(), canRedo() or their kinds may be different now.
    void undoStateChanged();

private:
    QString kindOfLast(const std::vector<qint64>& steps) const;
    Result<void> commit(const Operation& operation, qint64 reverts);

    ReportStore& m_store;
};

} // namespace gongkai
