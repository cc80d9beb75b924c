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
    Origin,      ///< cell id, agency.level or agency.kind -> JSON object: where it came from
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
    /// Where the origin of a cell, or of the agency's level or kind, is kept.
    static FieldKey originOf(const FieldKey& key);

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

/// The agency's level and kind: what can be inferred from its name, and has an origin then.
const std::vector<FieldKey>& agencyRankFields();

/// "meta", "agency", "cell", … as stored in files.
QString fieldKindName(FieldKind kind);
std::optional<FieldKind> fieldKindFromName(const QString& name);

/// One field before and after; "" is not there (no field is ever filled with ""). Or, of a prose
/// field, one part of its text: so typing costs what was typed, and not the whole text each time.
struct Change
{
    static constexpr qsizetype whole = -1;

    FieldKey key;
    QString before;
    QString after;
    /// Where in the text `before` stood and `after` stands now, in UTF-16 code units; `whole`:
    /// they are all of it. Neither end ever lies inside a surrogate pair.
    qsizetype at = whole;

    bool isPart() const { return at != whole; }
    /// The change that takes this one back.
    Change inverse() const { return {key, after, before, at}; }
    /// What this change makes of the text of its field.
    /// @return nothing when `before` is not what stands there.
    std::optional<QString> appliedTo(const QString& text) const;
    /// The text before the change. @pre the text is what appliedTo() made.
    QString takenBackFrom(QString text) const;
    /// The smallest part in which the texts differ; all of it when they have neither beginning nor
    /// end in common.
    static Change between(const FieldKey& key, const QString& before, const QString& after);

    friend bool operator==(const Change&, const Change&) = default;
};

/// What the clerk did in one act: undone, redone and stored as a whole.
struct Operation
{
    /// "set", "paste", "clear", "fill_zero", "take_totals", "carry", "import", "confirm",
    /// "explain", "local_row", "override", "create", "zero_report", "replace", "renumber", "undo",
    /// "redo"; stored in files, never renamed.
    QString kind;
    std::vector<Change> changes;

    bool isEmpty() const { return changes.empty(); }
    /// The operation that takes this one back: changes reversed, last first.
    Operation inverse(const QString& inverseKind) const;

    friend bool operator==(const Operation&, const Operation&) = default;
};

} // namespace gongkai
