// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_id.h"

#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace gongkai {

/// What a report is made of, one kind for each group of the exchange format.
/// The names of kinds are stored in files (see fieldKindName()): do not rename.
enum class FieldKind {
    Meta,        ///< title, year, scope, edition, local_rows (JSON array), last_local (number)
    Agency,      ///< name, code, level, kind
    Cell,        ///< cell id -> canonical figure
    Narrative,   ///< narrative id -> paragraphs separated by \n
    Cover,       ///< document_number, issue_date, address, postcode, phone, fax, email, website
    Signoff,     ///< responsible, head, reviewer, preparer, phone, date
    LastYear,    ///< "" -> JSON object of last year's figures
    Origin,      ///< cell id -> JSON object: where the figure was copied from
    Explanation, ///< "check/instance" -> JSON object
    Override,    ///< "" -> JSON object
};

/// The address of one value of a report. A report is the set of its filled fields: the file, the
/// log, undo and the comparison of two reports are all views of fields.
struct FieldKey
{
    FieldKind kind = FieldKind::Meta;
    QString id;

    static FieldKey cell(const CellId& id) { return {FieldKind::Cell, id.toString()}; }

    friend bool operator==(const FieldKey&, const FieldKey&) = default;
    friend std::strong_ordering operator<=>(const FieldKey& a, const FieldKey& b)
    {
        if (a.kind != b.kind)
            return a.kind <=> b.kind;
        const int order = a.id.compare(b.id);
        return order < 0   ? std::strong_ordering::less
               : order > 0 ? std::strong_ordering::greater
                           : std::strong_ordering::equal;
    }
};

/// "meta", "agency", "cell", … as stored in files.
QString fieldKindName(FieldKind kind);
std::optional<FieldKind> fieldKindFromName(const QString& name);

/// One field before and after; "" is not there (no field is ever filled with "").
struct Change
{
    FieldKey key;
    QString before;
    QString after;

    friend bool operator==(const Change&, const Change&) = default;
};

/// What the clerk did in one act: undone, redone and stored as a whole.
struct Operation
{
    /// "set", "paste", "clear", "fill_zero", "take_totals", "carry", "import", "confirm",
    /// "explain", "local_row", "override", "create", "undo", "redo"; stored in files, never
    /// renamed.
    QString kind;
    std::vector<Change> changes;

    bool isEmpty() const { return changes.empty(); }
    /// The operation that takes this one back: changes reversed, last first.
    Operation inverse(const QString& inverseKind) const;

    friend bool operator==(const Operation&, const Operation&) = default;
};

} // namespace gongkai
