// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QString>

namespace gongkai {

// What is remembered in the history of a report and changes nothing in it. A record is an operation
// like any other to the file, but no step of undo and redo.

/// How a report left although something was open; or, of Standing, that its scope and edition are
/// meant as they are.
enum class RecordKind {
    ExportPublish,
    ExportSignoff,
    PrintPublish,
    PrintSignoff,
    HandOver,
    Standing
};

/// The kind of the operation; stored in files, never renamed.
QString recordKindName(RecordKind kind);
bool isRecord(const QString& operationKind);

/// The operation that is the record. Its changes leave the year, or scope and edition, as they are:
/// a file holds no operation without a change.
Operation recordOf(const Report& report, RecordKind kind);

} // namespace gongkai
