// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carry/carry.h"

#include "core/base/text.h"
#include "core/report/field_json.h"

#include <QCoreApplication>

#include <optional>
#include <set>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Carry)
};

// What a rule yields from last year's figures, or why it yields nothing.
struct Yield
{
    Figure figure;
    QString reason;
};

// In the unit of this year's cell: one form may count 万元, the next 元.
// @return nothing where it cannot be said exactly.
std::optional<Decimal> inUnitOf(CellType now, Decimal value, CellType last)
{
    const bool isMoney = now == CellType::Money && last == CellType::Money;
    return value.scaledByPowerOfTen(isMoney ? last.power - now.power : 0);
}

Yield sumOf(const std::vector<CellId>& from, const Report& last, CellType type)
{
    Decimal sum;
    for (const CellId& cell : from) {
        if (!last.hasCell(cell))
            return {{}, Messages::tr("last year's form has no cell “%1”").arg(cell.toString())};
        const Figure figure = last.figure(cell);
        if (figure.isBlank())
            return {{}, Messages::tr("“%1” is blank last year").arg(last.cellLabel(cell))};
        if (figure.isSlash())
            return {{}, Messages::tr("“%1” is “/” last year").arg(last.cellLabel(cell))};
        const auto value = inUnitOf(type, figure.value(), last.cellType(cell));
        if (!value)
            return {{},
                    Messages::tr("last year's figure %1 cannot stand in this cell")
                        .arg(figure.toString())};
        sum += *value;
    }
    if (sum.isNegative())
        return {{}, Messages::tr("the sum of last year's figures is %1").arg(sum.toString())};
    if (!checkFigure(sum, type))
        return {
            {},
            Messages::tr("last year's figure %1 cannot stand in this cell").arg(sum.toString())};
    return {Figure(sum), {}};
}

// One cell is copied as it stands, “/” too; only figures can be added up.
Yield yieldOf(const CarryRules::Copy& rule, const Report& last, CellType type)
{
    if (rule.from.size() == 1 && last.figure(rule.from.front()).isSlash())
        return {Figure::slash(), {}};
    return sumOf(rule.from, last, type);
}

QString notMappedLabel(const QString& id, const Form& form)
{
    const QStringList parts = id.split(u'.');
    const Table* table = form.table(parts.front());
    if (!table)
        return form.title;
    const Row* row = parts.size() > 1 ? table->row(parts[1]) : nullptr;
    const Column* column = parts.size() > 2 ? table->column(parts[2]) : nullptr;
    if (!row)
        return table->label;
    return column ? form.cellLabel({table->id, row->id, column->id}) : row->path;
}

class Planner
{
public:
    Planner(const Report& last, const Report& now, const QString& source, const QDateTime& at)
        : m_last(last), m_now(now), m_source(fileNameOf(source)), m_at(at.toString(Qt::ISODate))
    {
        m_plan.operation.kind = QStringLiteral("carry");
    }

    CarryPlan plan(const CarryRules& rules) &&
    {
        std::set<CellId> targets;
        for (const CarryRules::Copy& rule : rules.copies) {
            targets.insert(rule.to);
            planCopy(rule);
        }
        for (const CellId& cell : rules.shared)
            if (!targets.contains(cell) && !m_last.figure(cell).isBlank())
                m_plan.reference.push_back(cell);
        for (const CarryRules::NotMapped& entry : rules.notMapped)
            m_plan.notMapped.push_back(
                {entry.id, notMappedLabel(entry.id, m_last.form()), entry.reason});
        planTexts();
        planLastYear();
        return std::move(m_plan);
    }

private:
    void change(const FieldKey& key, const QString& after)
    {
        const QString before = m_now.field(key);
        if (before != after)
            m_plan.operation.changes.push_back({key, before, after});
    }

    void planCopy(const CarryRules::Copy& rule)
    {
        const Yield yield = yieldOf(rule, m_last, m_now.cellType(rule.to));
        const Figure here = m_now.figure(rule.to);
        if (!yield.reason.isEmpty()) {
            if (here.isBlank())
                m_plan.notCopied.push_back({rule.to, yield.reason});
        } else if (here.isBlank()) {
            m_plan.copied.push_back({rule.to, rule.from, yield.figure});
            const QString from = rule.from.size() == 1 ? rule.from.front().toString() : QString();
            change(FieldKey::cell(rule.to), yield.figure.toString());
            change({FieldKind::Origin, rule.to.toString()},
                   toFieldText(Origin{m_source, from, m_at, false, {}}));
        } else if (here != yield.figure) {
            m_plan.kept.push_back({rule.to, here, yield.figure});
        }
    }

    // Agency, contact data and names, where nothing stands here. What belongs to last year's
    // edition (document number, dates) stays behind.
    void planTexts()
    {
        const std::set<QString> ofThatYear{u"document_number"_qs, u"issue_date"_qs, u"date"_qs};
        for (const auto& [key, value] : m_last.fields()) {
            const bool text = key.kind == FieldKind::Agency || key.kind == FieldKind::Cover ||
                              key.kind == FieldKind::Signoff;
            if (!text || ofThatYear.contains(key.id) || !m_now.field(key).isEmpty())
                continue;
            m_plan.texts.push_back({key, value});
            change(key, value);
            if (m_last.isUnconfirmed(key)) // inferred, and still nobody has said that it is right
                change(FieldKey::originOf(key), m_last.field(FieldKey::originOf(key)));
        }
    }

    void planLastYear()
    {
        LastYear lastYear{m_last.form().id, m_last.year(), m_source, {}};
        for (const Section& section : m_last.form().sections)
            if (const QString words = m_last.narrative(section.narrative); !words.isEmpty())
                lastYear.narrative.emplace(section.narrative, words);
        for (const CellId& cell : m_last.cells()) {
            const Figure figure = m_last.figure(cell);
            if (!figure.isBlank() && m_last.form().hasCell(cell))
                if (const auto now = asOfNow(cell, figure))
                    lastYear.cells.emplace(cell, *now);
        }
        change({FieldKind::LastYear, {}}, toFieldText(lastYear));
    }

    // In the unit this year's form has for the same cell.
    std::optional<Figure> asOfNow(const CellId& cell, const Figure& figure) const
    {
        if (!figure.isNumber() || !m_now.form().hasCell(cell))
            return figure;
        const auto value = inUnitOf(m_now.cellType(cell), figure.value(), m_last.cellType(cell));
        return value ? std::optional(Figure(*value)) : std::nullopt;
    }

    const Report& m_last;
    const Report& m_now;
    QString m_source;
    QString m_at;
    CarryPlan m_plan;
};

} // namespace

Result<CarryPlan> planCarry(const Report& last, const Report& now, const QString& source,
                            const QDateTime& at)
{
    if (last.year() != now.year() - 1)
        return fail(ErrorCode::Invalid,
                    Messages::tr("%1 is of %2; for this report of %3 choose the one of %4.")
                        .arg(source, QString::number(last.year()), QString::number(now.year()),
                             QString::number(now.year() - 1)));
    const CarryRules* rules = now.form().carryFrom(last.form().id);
    if (!rules)
        return fail(ErrorCode::Invalid,
                    Messages::tr("%1: form %2 does not say what it takes over from form %3.")
                        .arg(source, now.form().id, last.form().id));
    return Planner(last, now, source, at).plan(*rules);
}

} // namespace gongkai
