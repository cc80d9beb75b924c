// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/figure.h"
#include "core/base/result.h"
#include "core/catalog/form.h"
#include "core/report/field.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace gongkai {

/// A row a report added to a table of its own accord, or a known local row it shows.
struct LocalRow
{
    QString id;    ///< "local_N", N never used before in this file; or a known local row's id
    QString after; ///< a row, heading or earlier local row; "" for the top
    QString label; ///< empty for a known local row: the form has it
    QString unit;

    friend bool operator==(const LocalRow&, const LocalRow&) = default;
};

/// Last year's figures and words, kept in the file for reference and for the year-on-year checks.
struct LastYear
{
    QString form;
    int year = 0;
    QString source;                 ///< the file they came from
    std::map<CellId, Figure> cells; ///< in last year's form's ids
    /// By narrative id of last year's form; only what was written. Empty in files that were made
    /// before words were kept.
    std::map<QString, QString> narrative = {};

    friend bool operator==(const LastYear&, const LastYear&) = default;
};

/// Where a copied figure came from; or that the agency's level or kind was inferred from its name.
struct Origin
{
    QString from;           ///< file; "" for what was inferred
    QString cell;           ///< cell id there; may be empty
    QString at;             ///< ISO 8601 time of the copy
    bool confirmed = false; ///< the clerk said it is right, or typed over it
    /// What stood there, when it was normalised: “984361元”. The name something was inferred from.
    QString original;

    friend bool operator==(const Origin&, const Origin&) = default;
};

/// 差错说明: why a broken check is right as it is. Tied to the figures it was written for.
/// A check of the form, or one of the prose (isProseCheck()), whose instance is its sentence.
struct Explanation
{
    QString check;
    QString instance;
    std::map<CellId, Figure> figures; ///< of the instance's cells, when it was written
    QString text;
    /// Last year's figures it was written for, too, by this form's ids; "" for one that was not
    /// known. Empty where none was compared, and in files made before they were kept.
    std::map<CellId, Figure> lastYear = {};

    friend bool operator==(const Explanation&, const Explanation&) = default;
};

/// 说明后上报: the leader's written reason to hand in with a broken check.
struct Override
{
    QString reason;
    QString by;
    QString at;

    friend bool operator==(const Override&, const Override&) = default;
};

/// One agency, one year, one scope, one edition, in memory: the values of all its fields.
///
/// A value type. Changes go through apply(), which checks every field against the form; so a
/// report never holds a figure its cell's type refuses or a cell its form does not have.
class Report
{
public:
    /// An empty report: every cell blank. Scope own, edition 1.
    Report(FormPtr form, int year, const QString& agencyName);
    /// Without any field, not even a year: where the log of a file begins.
    explicit Report(FormPtr form) : m_form(std::move(form)) {}

    const Form& form() const { return *m_form; }
    FormPtr formPtr() const { return m_form; }

    /// The stored text of a field; "" when it is not filled.
    QString field(const FieldKey& key) const;
    /// Every filled field, by kind and id.
    const std::map<FieldKey, QString>& fields() const { return m_fields; }

    int year() const;
    QString title() const; ///< the clerk's own, else built from agency, year and form
    QString scope() const; ///< "own", "aggregate", "system"
    int edition() const;
    QString agency(const QString& id) const { return field({FieldKind::Agency, id}); }
    QString narrative(const QString& id) const { return field({FieldKind::Narrative, id}); }
    QString cover(const QString& id) const { return field({FieldKind::Cover, id}); }
    QString signoff(const QString& id) const { return field({FieldKind::Signoff, id}); }

    Figure figure(const CellId& id) const { return m_figures.value(id); }
    /// Every cell of this report in form order, its local rows in their places. At most one
    /// table of a form allows local rows.
    std::vector<CellId> cells() const;
    /// Of the form, a known local row, or a local row listed in this report.
    bool hasCell(const CellId& id) const;
    /// Of money in a local row, in the unit of that row.
    CellType cellType(const CellId& id) const;
    QString cellLabel(const CellId& id) const; ///< also of local rows
    QString unit(const CellId& id) const;      ///< also of local rows

    const std::vector<LocalRow>& localRows() const { return m_localRows; }
    /// The local rows to show: those listed, and known ones that have a figure.
    std::vector<LocalRow> shownLocalRows() const;
    /// The id the next row added to this report will have.
    QString nextLocalRowId() const;
    /// The sheet with this report's local rows in their places. @pre the form has it.
    /// The new row is as wide as the sheet: label in the first column, figure in the last, unit
    /// in the last stub column when the stub has more than one.
    Sheet sheet(const QString& sheetId) const;

    const std::optional<LastYear>& lastYear() const { return m_lastYear; }
    /// Last year's figure of a cell of this form, where the forms share the id.
    /// @return nothing when there is none, or the cell is blank there.
    std::optional<Figure> lastYearFigure(const CellId& id) const;
    /// Whether the form of last year's figures has the cell with the same meaning, filled or not.
    bool sharesWithLastYear(const CellId& id) const;
    std::optional<Origin> origin(const CellId& id) const { return originOf(FieldKey::cell(id)); }
    /// Copied and neither typed over nor confirmed.
    bool isUnconfirmed(const CellId& id) const { return isUnconfirmed(FieldKey::cell(id)); }
    /// The same of any field that can have an origin: a cell, the agency's level or kind.
    std::optional<Origin> originOf(const FieldKey& key) const;
    bool isUnconfirmed(const FieldKey& key) const;
    /// The agency's level and kind first, then the cells in form order.
    std::vector<FieldKey> unconfirmed() const;
    std::optional<Explanation> explanation(const QString& check, const QString& instance) const;
    std::vector<Explanation> explanations() const;
    std::optional<Override> override() const;

    /// Does the whole operation, or nothing of it.
    /// @return Invalid when a field does not exist in this form, its value is refused, or
    ///         `before` is not what stands there now.
    Result<void> apply(const Operation& operation);
    /// Puts back what apply() has just done. @pre nothing was applied since.
    void takeBack(const Operation& operation);

    /// Is this the value of a field of this report? The door every value passes.
    Result<void> checkField(const FieldKey& key, const QString& value) const;

    friend bool operator==(const Report& a, const Report& b)
    {
        return a.m_form->sha256 == b.m_form->sha256 && a.m_fields == b.m_fields;
    }

private:
    using Changes = std::vector<Change>;
    Result<void> apply(const Change& change);
    void takeBack(Changes::const_iterator first, Changes::const_iterator last);
    void store(const FieldKey& key, const QString& value);
    bool hasField(const FieldKey& key) const; // of any kind but meta and cell
    static bool isValue(const FieldKey& key, const QString& value);
    bool isRowFilled(const QString& row) const;
    Result<void> checkCell(const FieldKey& key, const QString& value) const;
    Result<void> checkMeta(const FieldKey& key, const QString& value) const;
    Result<void> checkLocalRows(const QString& value) const;
    const Table* tableWithLocalRows() const;
    std::vector<Row> rowsInOrder(const Table& table) const;

    FormPtr m_form;
    std::map<FieldKey, QString> m_fields;
    // Parsed views of m_fields, kept by store().
    QHash<CellId, Figure> m_figures;
    std::vector<LocalRow> m_localRows;
    std::optional<LastYear> m_lastYear;
    QHash<CellId, Figure> m_lastYearFigures; // by this form's ids: all shared ones, also blank
};

} // namespace gongkai
