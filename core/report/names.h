// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QString>

#include <vector>

namespace gongkai {

// What the clerk reads for what is stored under a word of ours, in window and command line.

/// What an operation of this kind is called, also behind “undo” and “redo”.
QString operationName(const QString& kind);

/// “成文日期”: a field of the cover by its id; the id itself where there is no such field.
QString coverFieldName(const QString& id);

/// One value of a field with a fixed set of values, and what the clerk reads for it.
struct NamedValue
{
    QString id; ///< as stored
    QString name;
};

std::vector<NamedValue> agencyLevels();
std::vector<NamedValue> agencyKinds();
std::vector<NamedValue> reportScopes();

/// What the clerk calls a field: a cell by row and column, prose by its heading, all others as on
/// the cover page.
QString fieldName(const Report& report, const FieldKey& key);
/// A value of a field as the clerk reads it: those of a fixed set by their names.
QString fieldValue(const FieldKey& key, const QString& value);

/// “Copied from “四、结转…” of last.gkb on 2025-01-03; not confirmed yet”, “Calculated: =12*30+5”
QString originText(const Report& report, const Origin& origin);

} // namespace gongkai
