// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_id.h"
#include "core/base/decimal.h"
#include "core/base/figure.h"
#include "core/catalog/check.h"
#include "core/catalog/sheet.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace gongkai {

/// A row that takes figures, or a heading between them.
struct Row
{
    QString id;
    QString label; ///< statutory wording, verbatim, with its numbering
    QString path;  ///< label with its parents: “三（三）不予公开/1.属于国家秘密”
    QString shortLabel;           ///< our short name for messages: “（七）总计”
    QString unit;                 ///< as printed; "" where the form prints none
    bool heading = false;         ///< takes no figures
    std::optional<CellType> type; ///< overrides the column's type

    friend bool operator==(const Row&, const Row&) = default;
};

struct Column
{
    QString id;
    QString label;
    QString unit; ///< as printed in the head; "" where none
    CellType type = CellType::Count;
    /// The form prints no unit although it is an amount (2019 采购总金额): the unit stands beside
    /// the editor and with every printed figure.
    bool unitNotPrinted = false;

    friend bool operator==(const Column&, const Column&) = default;
};

/// Rows × columns of cells. Every row that is no heading has every column.
struct Table
{
    QString id;
    QString label; ///< “第二十条第（一）项”, “三、收到和处理政府信息公开申请情况”
    bool localRowsAllowed = false; ///< a report may add rows of its own (form 2014)
    std::vector<Row> rows;
    std::vector<Column> columns;
    /// Rows some places add, known to the form: shown only when a report lists them or has a
    /// figure for them (2014 proposal_replies). Each with the row it follows.
    struct KnownLocalRow
    {
        Row row;
        QString after;

        friend bool operator==(const KnownLocalRow&, const KnownLocalRow&) = default;
    };
    std::vector<KnownLocalRow> knownLocalRows;

    const Row* row(const QString& rowId) const;          ///< also known local rows; null when none
    const Column* column(const QString& columnId) const; ///< null when none
};

/// One numbered part of the report, in printed order.
struct Section
{
    QString id;        ///< the narrative id, or the sheet's for a part that is only a table
    QString heading;   ///< “二、主动公开政府信息情况”; "" for the preface
    QString narrative; ///< id of its prose; "" when it has none
    std::vector<QString> sheets; ///< ids, in printed order
    QString hint;                ///< what belongs here, for the empty page; our words
};

/// A line of the sign-off; ids are fixed (docs/exchange-format.md): responsible, head, reviewer,
/// preparer, phone, date.
struct SignoffField
{
    QString id;
    QString label;
    bool onForm = false; ///< the form itself prints it; otherwise only the 审签稿 does
};

/// One of the figures the leader sees first, on the 审签单.
struct KeyFigure
{
    QString label; ///< our words, not the form's
    CellId cell;
};

/// How figures of last year's form become this year's.
struct CarryRules
{
    QString fromForm;
    struct Copy
    {
        CellId to;
        std::vector<CellId> from; ///< the sum of these; not copied unless all are figures and
                                  ///< the sum is not negative
    };
    std::vector<Copy> copies;
    struct NotMapped
    {
        QString id;     ///< a cell id, `table.row` or `table` of last year's form
        QString reason; ///< why, in Chinese, shown to the clerk
    };
    std::vector<NotMapped> notMapped;
    /// Ids that both forms share and last-year references may use: the rest of the shared ids is
    /// for reference only.
    std::vector<CellId> shared;
};

/// A row of another generation's form whose figures belong in a row of this form although the
/// labels differ: intake takes them there and says so.
struct IntakeAlias
{
    QString label; ///< as printed there: “（六）其他处理”
    QString row;   ///< `table.row` of this form
    QString note;  ///< what the clerk must know, in Chinese
};

/// A statutory form: everything the notices state, as data (resources/catalog/*.json).
///
/// Immutable after loading; reports share it.
class Form
{
public:
    QString id;                  ///< "2014", "2019", "2021"
    QString title;               ///< official name of the product
    QString source;              ///< the notice that prescribes it
    int firstYear = 0;           ///< first report year
    std::optional<int> lastYear; ///< last report year; none: still in force
    bool signoffOnForm = false;  ///< 2014 prints the sign-off on the form itself

    std::vector<Table> tables;
    std::vector<Sheet> sheets;
    std::vector<Section> sections;
    std::vector<SignoffField> signoff;
    std::vector<KeyFigure> keyFigures; ///< may be empty
    std::vector<Check> checks;
    std::vector<CarryRules> carry; ///< one per form that last year's file may have

    std::vector<IntakeAlias> intakeAliases;

    QByteArray json; ///< the file as loaded, byte for byte; stored inside each report
    QString sha256;  ///< of json, lower-case hex

    const Table* table(const QString& tableId) const;         ///< null when none
    const Sheet* sheet(const QString& sheetId) const;         ///< null when none
    const Section* section(const QString& sectionId) const;   ///< null when none
    const CarryRules* carryFrom(const QString& formId) const; ///< null when none

    /// Every cell the form itself prints, in form order; known local rows are not among them.
    const std::vector<CellId>& cells() const { return m_cells; }
    /// Also true for known local rows; false for rows a report added itself.
    bool hasCell(const CellId& cell) const;
    /// Money is in the unit(); where that is no unit of money, in 万元.
    /// @pre hasCell(cell), or a local row of a table that allows them.
    CellType cellType(const CellId& cell) const;
    /// Unit for the clerk: the row's, else the column's; "万元" for money and "%" for a percentage
    /// without a printed unit.
    QString unit(const CellId& cell) const;
    /// “三（三）不予公开/1.属于国家秘密 · 自然人”. @pre hasCell(cell).
    QString cellLabel(const CellId& cell) const;
    bool fitsYear(int year) const { return year >= firstYear && (!lastYear || year <= *lastYear); }

    /// The checks that call this cell their total (sum checks): what “take over” fills and what
    /// “fill blanks with 0” leaves alone.
    bool isTotal(const CellId& cell) const { return m_totals.contains(cell); }

    /// Fills the lookups from tables and checks; the loader's business.
    void buildIndexes();

private:
    std::vector<CellId> m_cells;
    QHash<CellId, int> m_totals;
};

using FormPtr = std::shared_ptr<const Form>;

} // namespace gongkai
