// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_id.h"
#include "core/base/decimal.h"
#include "core/base/figure.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <map>
#include <optional>
#include <vector>

namespace gongkai {

/// Ids stand in files and JSON: never renamed.
enum class Severity {
    Error,   ///< 错误: must hold
    Warning, ///< 警告: must be explained
    Hint,    ///< 提示: worth a look
};

/// One summand: factor × cell, or a constant when there is no cell.
struct Term
{
    std::optional<CellId> cell;
    Decimal factor = Decimal(1); ///< of the cell; the value itself for a constant
    bool lastYear = false;       ///< the cell of last year's figures, in this form's ids
    /// Only with lastYear: when last year's figure is not known the term is left out, and the
    /// instance is decided without it.
    bool ifKnown = false;
};

/// Where a check is not applicable (“na”, reason "condition") unless all of these hold.
struct Condition
{
    std::optional<int> fromYear; ///< report year at least
    QStringList agencyLevels;    ///< agency level is one of; unknown level: na
    QStringList agencyKinds;     ///< agency kind is one of; unknown kind: na
    /// At least one of these level/kind pairs, "prefecture/government", excludes the check:
    /// the rule for those that may not make 规章 leaves out those that may. Unknown level or
    /// kind: na.
    QStringList exceptAgencies;
    struct AtLeast
    {
        Term term;
        Decimal value;
    };
    /// The cell is filled and not below the value.
    std::optional<AtLeast> atLeast;
};

/// One equation or rule over concrete cells, expanded from a check's template when loaded.
struct CheckInstance
{
    /// Column, row or "row.column"; the table or the cell for the kinds that have one for each; ""
    /// where the check has one instance.
    QString id;
    std::vector<Term> left;
    std::vector<Term> right;
    std::optional<CellId> total; ///< sum checks: the cell that states the sum of all others
    QString scope;               ///< for messages: the column's or row's name; "" for none
    /// “一、本年新收 + 二、上年结转”; built from short labels when not given. Two summands named
    /// with " + " between them get their figures in messages.
    QString leftName;
    QString rightName; ///< likewise
};

/// One check, as the form's data states it (docs/form-files.md).
struct Check
{
    /// A fixed set of operators; no expression language.
    enum class Kind {
        Equal,      ///< Σ left = Σ right
        AtMost,     ///< Σ left <= Σ right
        IfThen,     ///< Σ left > 0 requires Σ right > 0
        Ratio,      ///< one left term against one right term, both > 0: broken when
                    ///< left/right >= limit or <= 1/limit
        Jump,       ///< one instance per count of the form, with the cell's id: this year's figure
                    ///< against last year's, broken as a ratio is, also where one of them is 0;
                    ///< na where the larger is below minimum or one is “/”
        FormYear,   ///< the form fits the report year
        SameAsLast, ///< broken when more than limit % of the non-zero cells that last year's
                    ///< figures also have are equal to last year's; na below minimum cells
        TableEmpty, ///< one instance per table, its cells on the left: broken when all are blank
    };

    QString id;
    Kind kind = Kind::Equal;
    Severity severity = Severity::Error;
    bool explainable = false; ///< an explanation clears the draft mark although it is an error;
                              ///< warnings and hints always can be explained
    QString title;            ///< what must hold, one Chinese sentence
    QString source;           ///< the notice or the paragraph it follows from
    QString advice;           ///< added to the message of a broken one; may be empty
    Condition condition;
    /// AtMost: the cell on the left is a share of the one on the right, of at most one to the
    /// left's factor; messages say how many percent.
    bool isShare = false;
    Decimal limit;   ///< Ratio, Jump: factor; SameAsLast: percent
    int minimum = 0; ///< Jump: of the larger figure; SameAsLast: cells needed
    std::vector<CheckInstance> instances;

    /// Proof stated with the rule: the figures and what its first instance must say.
    struct Example
    {
        std::map<CellId, QString> cells;    ///< canonical figures; others blank
        std::map<CellId, QString> lastYear; ///< likewise; used when not empty
        int year = 0;                       ///< 0: the form's first year
        QString level, kind;                ///< of the agency; may be empty
        QString instance;
    };
    Example passing;
    Example failing;
};

/// Ids that begin with `text.` belong to the checks of the prose: no form has a check of such an
/// id.
inline bool isProseCheck(QStringView id)
{
    return id.startsWith(u"text.") && id.size() > 5;
}

} // namespace gongkai
