// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gongkai {

/// What an action needs to be of use. Each action of the window says it when it is made, so none
/// is offered where there is nothing for it to work on.
enum class Needs {
    Nothing,
    Document,         ///< any open document
    EditableDocument, ///< one that may be changed
    Undo,             ///< something to take back
    Redo,
    Report, ///< an open report
    EditableReport,
    Table, ///< a table of it in sight
    EditableTable,
    Unconfirmed, ///< the current cell was copied and not confirmed
    LocalRows,   ///< the current cell is in a table that allows rows of our own
    LocalRow,    ///< the current cell is in such a row
    Prose,       ///< a part of the text in sight
    EditableProse,
};

} // namespace gongkai
