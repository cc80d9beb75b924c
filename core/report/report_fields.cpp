// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The door every value of a report passes: which fields there are, and what they may hold.
#include "core/report/report.h"

#include "core/catalog/form_limits.h"
#include "core/report/field_json.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <algorithm>
#include <set>

namespace gongkai {
namespace {

constexpr size_t mostLocalRows = 1000; // a form has thirty

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

// As the loader asks of the labels of a form: every output can show it.
bool isOneLine(const QString& label)
{
    return label.size() <= form_limits::nameLength && !label.contains(u'\n') &&
           !hasControlCharacters(label);
}

Result<void> require(bool holds, const FieldKey& key, const QString& value)
{
    if (!holds)
        return badValue(key, value);
    return {};
}

bool isAgencyField(const QString& id)
{
    return isOneOf(id, {"name", "code", "level", "kind"});
}

bool isCoverField(const QString& id)
{
    return isOneOf(id, {"document_number", "issue_date", "address", "postcode", "phone", "fax",
                        "email", "website"});
}

bool isSignoffField(const QString& id)
{
    return isOneOf(id, {"responsible", "head", "reviewer", "preparer", "phone", "date"});
}

bool isAgencyValue(const QString& id, const QString& value)
{
    if (id == "level"_L1)
        return isOneOf(value, {"province", "prefecture", "county", "township"});
    if (id == "kind"_L1)
        return isOneOf(value, {"government", "department", "authorized"});
    return !value.contains(u'\n');
}

} // namespace

Result<void> Report::checkField(const FieldKey& key, const QString& value) const
{
    if (hasControlCharacters(value))
        return badValue(key, value);
    if (key.kind == FieldKind::Meta)
        return checkMeta(key, value);
    if (key.kind == FieldKind::Cell)
        return checkCell(key, value);
    if (!hasField(key))
        return unknownField(key);
    if (key == FieldKey{FieldKind::Agency, u"name"_s} && value.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Messages::tr("A report needs the name of its agency."));
    return require(value.isEmpty() || isValue(key, value), key, value);
}

bool Report::hasField(const FieldKey& key) const
{
    switch (key.kind) {
    case FieldKind::Agency:
        return isAgencyField(key.id);
    case FieldKind::Narrative:
        return !key.id.isEmpty() &&
               std::any_of(m_form->sections.begin(), m_form->sections.end(),
                           [&](const Section& section) { return section.narrative == key.id; });
    case FieldKind::Cover:
        return isCoverField(key.id);
    case FieldKind::Signoff:
        return isSignoffField(key.id);
    case FieldKind::Origin: {
        const auto cell = CellId::fromString(key.id);
        return (cell && hasCell(*cell)) ||
               std::ranges::any_of(agencyRankFields(), [&key](const FieldKey& rank) {
                   return FieldKey::originOf(rank) == key;
               });
    }
    case FieldKind::Explanation: {
        const qsizetype slash = key.id.indexOf(u'/');
        const QStringView id = QStringView(key.id).first(std::max<qsizetype>(slash, 0));
        return isProseCheck(id) ||
               std::ranges::find(m_form->checks, id, &Check::id) != m_form->checks.end();
    }
    case FieldKind::LastYear:
    case FieldKind::Override:
        return key.id.isEmpty();
    case FieldKind::Meta:
    case FieldKind::Cell:
        break; // have doors of their own
    }
    return false;
}

bool Report::isValue(const FieldKey& key, const QString& value)
{
    switch (key.kind) {
    case FieldKind::Agency:
        return isAgencyValue(key.id, value);
    case FieldKind::Cover:
        return key.id == "issue_date"_L1 ? isIsoDate(value) : !value.contains(u'\n');
    case FieldKind::Signoff:
        return key.id == "date"_L1 ? isIsoDate(value) : !value.contains(u'\n');
    case FieldKind::LastYear:
        return lastYearFromText(value).has_value();
    case FieldKind::Origin:
        return originFromText(value).has_value();
    case FieldKind::Explanation:
        return explanationFromText(key.id, value).has_value();
    case FieldKind::Override:
        return overrideFromText(value).has_value();
    default:
        return true; // prose
    }
}

Result<void> Report::checkCell(const FieldKey& key, const QString& value) const
{
    const auto cell = CellId::fromString(key.id);
    if (!cell || !hasCell(*cell))
        return fail(
            ErrorCode::Invalid,
            Messages::tr("This form has no cell “%1”; check how it is spelled.").arg(key.id));
    if (!value.isEmpty() && !Figure::fromCanonical(value, cellType(*cell)))
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
    if (!rows || rows->size() > mostLocalRows)
        return badValue(key, value.left(40));
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
        if ((!known && !own) || (own && row.label.trimmed().isEmpty()) || !isOneLine(row.label) ||
            !isOneLine(row.unit) || earlier.contains(row.id) || !earlier.contains(row.after))
            return badValue(key, row.id);
        earlier.insert(row.id);
    }
    // No figure is ever left without its row.
    for (const LocalRow& row : m_localRows) {
        if (!earlier.contains(row.id) && isRowFilled(row.id))
            return badValue(key, row.id);
    }
    return {};
}

bool Report::isRowFilled(const QString& row) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const auto& field) {
        const FieldKey& key = field.first;
        if (key.kind != FieldKind::Cell && key.kind != FieldKind::Origin)
            return false;
        const auto cell = CellId::fromString(key.id);
        return cell && cell->row == row && !m_form->hasCell(*cell);
    });
}

} // namespace gongkai
