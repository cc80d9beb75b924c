// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/report/field_json.h"

#include <QCoreApplication>

#include <algorithm>

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

QString Report::cellLabel(const CellId& id) const
{
    for (const LocalRow& row : m_localRows) {
        if (row.id == id.row && !m_form->hasCell(id))
            return row.label;
    }
    return m_form->cellLabel(id);
}

CellType Report::cellType(const CellId& id) const
{
    CellType type = m_form->cellType(id);
    if (type == CellType::Money)
        type.power = static_cast<signed char>(moneyPower(unit(id)).value_or(type.power));
    return type;
}

QString Report::unit(const CellId& id) const
{
    for (const LocalRow& row : m_localRows) {
        if (row.id == id.row && !m_form->hasCell(id))
            return row.unit;
    }
    return m_form->unit(id);
}

std::optional<Figure> Report::lastYearFigure(const CellId& id) const
{
    const auto found = m_lastYearFigures.find(id);
    if (found == m_lastYearFigures.end() || found->isBlank())
        return std::nullopt;
    return *found;
}

bool Report::sharesWithLastYear(const CellId& id) const
{
    return m_lastYearFigures.contains(id);
}

std::optional<Origin> Report::originOf(const FieldKey& key) const
{
    const QString text = field(FieldKey::originOf(key));
    return text.isEmpty() ? std::nullopt : originFromText(text);
}

bool Report::isUnconfirmed(const FieldKey& key) const
{
    const auto found = originOf(key);
    return found && !found->confirmed;
}

std::vector<FieldKey> Report::unconfirmed() const
{
    std::vector<FieldKey> keys = agencyRankFields();
    for (const CellId& cell : cells())
        keys.push_back(FieldKey::cell(cell));
    std::erase_if(keys, [this](const FieldKey& key) { return !isUnconfirmed(key); });
    return keys;
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
    const auto& changes = operation.changes;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (auto done = apply(*change); !done) {
            takeBack(changes.begin(), change);
            return done;
        }
    }
    return {};
}

void Report::takeBack(const Operation& operation)
{
    takeBack(operation.changes.begin(), operation.changes.end());
}

Result<void> Report::apply(const Change& change)
{
    const auto after = change.appliedTo(field(change.key));
    if (!after || (change.isPart() && change.key.kind != FieldKind::Narrative))
        return fail(ErrorCode::Invalid,
                    Messages::tr("“%1” has changed in the meantime; please try again.")
                        .arg(fieldKindName(change.key.kind) + u'.' + change.key.id));
    // What stands around a part was looked at before.
    auto allowed = checkField(change.key, change.isPart() ? change.after : *after);
    if (allowed)
        store(change.key, *after);
    return allowed;
}

void Report::takeBack(Changes::const_iterator first, Changes::const_iterator last)
{
    while (last != first) {
        --last;
        store(last->key, last->takenBackFrom(field(last->key)));
    }
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
            m_lastYearFigures.insert(cell,
                                     found != m_lastYear->cells.end() ? found->second : Figure());
        }
    }
}

} // namespace gongkai
