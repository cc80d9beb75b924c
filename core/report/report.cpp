// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/report/field_json.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <algorithm>
#include <set>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Report)
};

FieldKey meta(const QString& id)
{
    return {FieldKind::Meta, id};
}

Failure unknownField(const FieldKey& key)
{
    return fail(ErrorCode::Invalid, Messages::tr("This form has no “%1”; check how it is spelled.")
                                        .arg(fieldKindName(key.kind) + u'.' + key.id));
}

Failure badValue(const FieldKey& key, const QString& value)
{
    return fail(ErrorCode::Invalid,
                Messages::tr("“%1” cannot stand in “%2”.")
                    .arg(value.simplified().left(40), fieldKindName(key.kind) + u'.' + key.id));
}

bool isOneOf(const QString& value, std::initializer_list<const char*> values)
{
    return std::any_of(values.begin(), values.end(),
                       [&](const char* known) { return value == QLatin1String(known); });
}

bool isIsoDate(const QString& value)
{
    return value.size() == 10 && QDate::fromString(value, Qt::ISODate).isValid();
}

bool hasControlCharacters(const QString& value)
{
    return std::any_of(value.begin(), value.end(), [](QChar c) {
        return (c < u' ' && c != u'\n') || c == QChar(0x7f) || c == QChar(0xfffe) ||
               c == QChar(0xffff);
    });
}

Result<void> require(bool holds, const FieldKey& key, const QString& value)
{
    if (!holds)
        return badValue(key, value);
    return {};
}

Result<void> checkAgency(const FieldKey& key, const QString& value)
{
    if (key.id == "level"_L1)
        return require(isOneOf(value, {"province", "prefecture", "county", "township"}), key,
                       value);
    if (key.id == "kind"_L1)
        return require(isOneOf(value, {"government", "department", "authorized"}), key, value);
    if (!isOneOf(key.id, {"name", "code"}))
        return unknownField(key);
    return require(!value.contains(u'\n'), key, value);
}

Result<void> checkCover(const FieldKey& key, const QString& value)
{
    if (key.id == "issue_date"_L1)
        return require(isIsoDate(value), key, value);
    if (!isOneOf(key.id,
                 {"document_number", "address", "postcode", "phone", "fax", "email", "website"}))
        return unknownField(key);
    return require(!value.contains(u'\n'), key, value);
}

Result<void> checkSignoff(const FieldKey& key, const QString& value)
{
    if (key.id == "date"_L1)
        return require(isIsoDate(value), key, value);
    if (!isOneOf(key.id, {"responsible", "head", "reviewer", "preparer", "phone"}))
        return unknownField(key);
    return require(!value.contains(u'\n'), key, value);
}

} // namespace

Report::Report(FormPtr form, int year, const QString& agencyName) : m_form(std::move(form))
{
    store(meta(u"year"_s), QString::number(year));
    store(meta(u"scope"_s), u"own"_s);
    store(meta(u"edition"_s), u"1"_s);
    store({FieldKind::Agency, u"name"_s}, agencyName);
}

QString Report::field(const FieldKey& key) const
{
    const auto found = m_fields.find(key);
    return found == m_fields.end() ? QString() : found->second;
}

int Report::year() const
{
    return field(meta(u"year"_s)).toInt();
}

QString Report::title() const
{
    const QString own = field(meta(u"title"_s));
    if (!own.isEmpty())
        return own;
    return agency(u"name"_s) + QString::number(year()) + u'年' + m_form->title;
}

QString Report::scope() const
{
    return field(meta(u"scope"_s));
}

int Report::edition() const
{
    return field(meta(u"edition"_s)).toInt();
}

bool Report::hasCell(const CellId& id) const
{
    if (m_form->hasCell(id))
        return true;
    const Table* table = m_form->table(id.table);
    return table && table->localRowsAllowed && table->column(id.column) &&
           std::any_of(m_localRows.begin(), m_localRows.end(),
                       [&](const LocalRow& row) { return row.id == id.row; });
}

const Table* Report::tableWithLocalRows() const
{
    const auto found = std::find_if(m_form->tables.begin(), m_form->tables.end(),
                                    [](const Table& table) { return table.localRowsAllowed; });
    return found == m_form->tables.end() ? nullptr : &*found;
}

std::vector<LocalRow> Report::shownLocalRows() const
{
    std::vector<LocalRow> rows = m_localRows;
    const Table* table = tableWithLocalRows();
    if (!table)
        return rows;
    for (const Table::KnownLocalRow& known : table->knownLocalRows) {
        const bool listed = std::any_of(
            rows.begin(), rows.end(), [&](const LocalRow& row) { return row.id == known.row.id; });
        const bool filled =
            std::any_of(table->columns.begin(), table->columns.end(), [&](const Column& column) {
                return !figure({table->id, known.row.id, column.id}).isBlank();
            });
        if (!listed && filled)
            rows.push_back({known.row.id, {}, {}, {}});
    }
    for (LocalRow& row : rows) {
        for (const Table::KnownLocalRow& known : table->knownLocalRows) {
            if (row.id != known.row.id)
                continue;
            row.label = known.row.label;
            row.unit = known.row.unit;
            if (row.after.isEmpty())
                row.after = known.after;
        }
    }
    return rows;
}

std::vector<Row> Report::rowsInOrder(const Table& table) const
{
    if (!table.localRowsAllowed)
        return table.rows;
    const std::vector<LocalRow> locals = shownLocalRows();
    std::vector<Row> rows;
    std::set<QString> placed;
    const auto addLocalsAfter = [&](const QString& after, const auto& self) -> void {
        for (const LocalRow& local : locals) {
            if (local.after != after || !placed.insert(local.id).second)
                continue;
            const Row* known = table.row(local.id);
            rows.push_back(known ? *known
                                 : Row{local.id, local.label, local.label, local.label, local.unit,
                                       false, std::nullopt});
            self(local.id, self);
        }
    };
    addLocalsAfter({}, addLocalsAfter);
    for (const Row& row : table.rows) {
        rows.push_back(row);
        addLocalsAfter(row.id, addLocalsAfter);
    }
    return rows;
}

std::vector<CellId> Report::cells() const
{
    std::vector<CellId> cells;
    for (const Table& table : m_form->tables) {
        for (const Row& row : rowsInOrder(table)) {
            if (row.heading)
                continue;
            for (const Column& column : table.columns)
                cells.push_back({table.id, row.id, column.id});
        }
    }
    return cells;
}

QString Report::cellLabel(const CellId& id) const
{
    for (const LocalRow& row : m_localRows) {
        if (row.id == id.row && !m_form->hasCell(id))
            return row.label;
    }
    return m_form->cellLabel(id);
}

QString Report::unit(const CellId& id) const
{
    for (const LocalRow& row : m_localRows) {
        if (row.id == id.row && !m_form->hasCell(id))
            return row.unit;
    }
    return m_form->unit(id);
}

QString Report::nextLocalRowId() const
{
    int last = field(meta(u"last_local"_s)).toInt();
    for (const LocalRow& row : m_localRows) {
        if (row.id.startsWith("local_"_L1))
            last = std::max(last, row.id.sliced(6).toInt());
    }
    return u"local_%1"_s.arg(last + 1);
}

Sheet Report::sheet(const QString& sheetId) const
{
    Sheet sheet = *m_form->sheet(sheetId);
    const Table* table = tableWithLocalRows();
    const bool shows =
        table && std::any_of(sheet.cells.begin(), sheet.cells.end(), [&](const SheetCell& cell) {
            return cell.figure && cell.figure->table == table->id;
        });
    if (!shows || shownLocalRows().empty())
        return sheet;

    // Body row i of the printed sheet is row i of the table; the loader made sure of it.
    const std::vector<Row> rows = rowsInOrder(*table);
    std::vector<SheetCell> cells;
    const auto copyRow = [&](int from, int to) {
        for (SheetCell cell : sheet.cells) {
            if (cell.row != from)
                continue;
            cell.row = to;
            cells.push_back(cell);
        }
    };
    for (int row = 0; row < sheet.headerRows; ++row)
        copyRow(row, row);
    int to = sheet.headerRows;
    for (const Row& row : rows) {
        const auto own = std::find_if(table->rows.begin(), table->rows.end(),
                                      [&](const Row& other) { return other.id == row.id; });
        if (own != table->rows.end()) {
            copyRow(sheet.headerRows + static_cast<int>(own - table->rows.begin()), to);
        } else {
            const bool unitColumn = sheet.stubColumns > 1;
            const int labelSpan = sheet.stubColumns - (unitColumn ? 1 : 0);
            cells.push_back({to, 0, 1, labelSpan, row.label, {}, SheetCell::Align::Left});
            if (unitColumn)
                cells.push_back({to, labelSpan, 1, 1, row.unit, {}, SheetCell::Align::Center});
            int column = sheet.stubColumns;
            for (const Column& figures : table->columns)
                cells.push_back({to,
                                 column++,
                                 1,
                                 1,
                                 {},
                                 CellId{table->id, row.id, figures.id},
                                 SheetCell::Align::Center});
        }
        ++to;
    }
    sheet.rowCount = to;
    sheet.cells = std::move(cells);
    return sheet;
}

std::optional<Figure> Report::lastYearFigure(const CellId& id) const
{
    const auto found = m_lastYearFigures.find(id);
    if (found == m_lastYearFigures.end())
        return std::nullopt;
    return *found;
}

std::optional<Origin> Report::origin(const CellId& id) const
{
    const QString text = field({FieldKind::Origin, id.toString()});
    return text.isEmpty() ? std::nullopt : originFromText(text);
}

bool Report::isUnconfirmed(const CellId& id) const
{
    const auto found = origin(id);
    return found && !found->confirmed;
}

std::optional<Explanation> Report::explanation(const QString& check, const QString& instance) const
{
    const QString id = check + u'/' + instance;
    const QString text = field({FieldKind::Explanation, id});
    return text.isEmpty() ? std::nullopt : explanationFromText(id, text);
}

std::vector<Explanation> Report::explanations() const
{
    std::vector<Explanation> result;
    for (const auto& [key, value] : m_fields) {
        if (key.kind == FieldKind::Explanation)
            result.push_back(*explanationFromText(key.id, value));
    }
    return result;
}

std::optional<Override> Report::override() const
{
    const QString text = field({FieldKind::Override, {}});
    return text.isEmpty() ? std::nullopt : overrideFromText(text);
}

Result<void> Report::apply(const Operation& operation)
{
    Report after = *this;
    for (const Change& change : operation.changes) {
        if (after.field(change.key) != change.before)
            return fail(ErrorCode::Invalid,
                        Messages::tr("“%1” has changed in the meantime; please try again.")
                            .arg(fieldKindName(change.key.kind) + u'.' + change.key.id));
        if (auto allowed = after.checkField(change.key, change.after); !allowed)
            return fail(allowed.error());
        after.store(change.key, change.after);
    }
    *this = std::move(after);
    return {};
}

Result<void> Report::checkField(const FieldKey& key, const QString& value) const
{
    if (hasControlCharacters(value))
        return badValue(key, value);
    if (key.kind == FieldKind::Meta)
        return checkMeta(key, value);
    if (key == FieldKey{FieldKind::Agency, u"name"_s})
        return require(!value.trimmed().isEmpty() && !value.contains(u'\n'), key, value);
    if (value.isEmpty())
        return {};
    switch (key.kind) {
    case FieldKind::Agency:
        return checkAgency(key, value);
    case FieldKind::Cell:
        return checkCell(key, value);
    case FieldKind::Narrative: {
        const bool known =
            std::any_of(m_form->sections.begin(), m_form->sections.end(),
                        [&](const Section& section) { return section.narrative == key.id; });
        if (!known || key.id.isEmpty())
            return unknownField(key);
        return {};
    }
    case FieldKind::Cover:
        return checkCover(key, value);
    case FieldKind::Signoff:
        return checkSignoff(key, value);
    case FieldKind::LastYear:
        return require(key.id.isEmpty() && lastYearFromText(value), key, value);
    case FieldKind::Origin: {
        const auto cell = CellId::fromString(key.id);
        if (!cell || !hasCell(*cell))
            return unknownField(key);
        return require(originFromText(value).has_value(), key, value);
    }
    case FieldKind::Explanation: {
        const auto explanation = explanationFromText(key.id, value);
        if (!explanation)
            return badValue(key, value);
        const bool known =
            std::any_of(m_form->checks.begin(), m_form->checks.end(),
                        [&](const Check& check) { return check.id == explanation->check; });
        if (!known)
            return unknownField(key);
        return {};
    }
    case FieldKind::Override:
        return require(key.id.isEmpty() && overrideFromText(value), key, value);
    case FieldKind::Meta:
        break;
    }
    return unknownField(key);
}

Result<void> Report::checkCell(const FieldKey& key, const QString& value) const
{
    const auto cell = CellId::fromString(key.id);
    if (!cell || !hasCell(*cell))
        return fail(
            ErrorCode::Invalid,
            Messages::tr("This form has no cell “%1”; check how it is spelled.").arg(key.id));
    if (!Figure::fromCanonical(value, cellType(*cell)))
        return fail(ErrorCode::Invalid, Messages::tr("“%1” cannot stand in %2 (%3).")
                                            .arg(value.left(40), cellLabel(*cell), key.id));
    return {};
}

Result<void> Report::checkMeta(const FieldKey& key, const QString& value) const
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (key.id == "year"_L1)
        return require(isNumber && number >= 1900 && number <= 2999, key, value);
    if (key.id == "scope"_L1)
        return require(isOneOf(value, {"own", "aggregate", "system"}), key, value);
    if (key.id == "edition"_L1)
        return require(isNumber && number >= 1 && number <= 999, key, value);
    if (key.id == "title"_L1)
        return require(!value.contains(u'\n'), key, value);
    if (key.id == "last_local"_L1)
        return require(value.isEmpty() || (isNumber && number >= 1), key, value);
    if (key.id == "local_rows"_L1)
        return checkLocalRows(value);
    return unknownField(key);
}

Result<void> Report::checkLocalRows(const QString& value) const
{
    const FieldKey key = meta(u"local_rows"_s);
    const auto rows = localRowsFromText(value);
    if (!rows)
        return badValue(key, value);
    const Table* table = tableWithLocalRows();
    if (!table && !rows->empty())
        return fail(ErrorCode::Invalid, Messages::tr("This form takes no rows of your own."));
    std::set<QString> earlier{QString()};
    if (table) {
        for (const Row& row : table->rows)
            earlier.insert(row.id);
    }
    for (const LocalRow& row : *rows) {
        const bool known = table->row(row.id) != nullptr;
        bool isNumber = false;
        const bool own =
            row.id.startsWith("local_"_L1) && row.id.sliced(6).toInt(&isNumber) > 0 && isNumber;
        if ((!known && !own) || (own && row.label.trimmed().isEmpty()) ||
            earlier.contains(row.id) || !earlier.contains(row.after))
            return badValue(key, row.id);
        earlier.insert(row.id);
    }
    return {};
}

void Report::store(const FieldKey& key, const QString& value)
{
    if (value.isEmpty())
        m_fields.erase(key);
    else
        m_fields[key] = value;

    if (key.kind == FieldKind::Cell) {
        const CellId cell = *CellId::fromString(key.id);
        if (value.isEmpty())
            m_figures.remove(cell);
        else
            m_figures[cell] = *Figure::fromCanonical(value, cellType(cell));
    } else if (key == meta(u"local_rows"_s)) {
        m_localRows = *localRowsFromText(value);
    } else if (key.kind == FieldKind::LastYear) {
        m_lastYear = value.isEmpty() ? std::nullopt : lastYearFromText(value);
        m_lastYearFigures.clear();
        const CarryRules* rules = m_lastYear ? m_form->carryFrom(m_lastYear->form) : nullptr;
        if (!rules)
            return;
        for (const CellId& cell : rules->shared) {
            const auto found = m_lastYear->cells.find(cell);
            if (found != m_lastYear->cells.end() && !found->second.isBlank())
                m_lastYearFigures.insert(cell, found->second);
        }
    }
}

} // namespace gongkai
