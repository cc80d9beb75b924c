// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/history_text.h"

#include "core/base/text.h"
#include "core/report/field_json.h"
#include "core/report/names.h"
#include "core/words/word_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::HistoryText)
};

// Of "check/instance": what must hold, and for whom; the id itself where the form knows no such
// check any more.
QString ruleOf(const Form& form, const QString& id)
{
    const QString checkId = id.section(u'/', 0, 0);
    if (const WordRule* rule = wordRule(checkId))
        return rule->title();
    const auto check = std::ranges::find(form.checks, checkId, &Check::id);
    if (check == form.checks.end())
        return id;
    const auto instance =
        std::ranges::find(check->instances, id.section(u'/', 1), &CheckInstance::id);
    return instance == check->instances.end() || instance->scope.isEmpty()
               ? check->title
               : Words::tr("%1 (%2)").arg(check->title, instance->scope);
}

// A row that was taken away has no label any more.
QString nameOfCell(const Report& report, const FieldKey& key)
{
    const auto cell = changedCell(key);
    return cell && report.hasCell(*cell) ? report.cellLabel(*cell) : key.id;
}

// What has this origin: a cell, or the agency's level or kind.
QString nameOfOrigin(const Report& report, const FieldKey& origin)
{
    const std::vector<FieldKey>& ranks = agencyRankFields();
    const auto rank = std::ranges::find(ranks, origin, &FieldKey::originOf);
    return rank == ranks.end() ? nameOfCell(report, origin) : fieldName(report, *rank);
}

QString rowsText(const QString& value)
{
    QStringList labels;
    for (const LocalRow& row : localRowsFromText(value).value_or(std::vector<LocalRow>()))
        labels += row.label.isEmpty() ? row.id : row.label;
    return labels.join(Words::tr(", "));
}

} // namespace

std::optional<CellId> changedCell(const FieldKey& key)
{
    const bool isOfCell = key.kind == FieldKind::Cell || key.kind == FieldKind::Origin;
    return isOfCell ? CellId::fromString(key.id) : std::nullopt;
}

bool isTold(const Change& change)
{
    return change.key != FieldKey{FieldKind::Meta, QStringLiteral("last_local")};
}

QString changedField(const Report& report, const FieldKey& key)
{
    switch (key.kind) {
    case FieldKind::Cell:
        return nameOfCell(report, key);
    case FieldKind::Origin:
        return Words::tr("Where from: %1").arg(nameOfOrigin(report, key));
    case FieldKind::Explanation:
        return Words::tr("Explanation: %1").arg(ruleOf(report.form(), key.id));
    case FieldKind::LastYear:
        return Words::tr("Last year's figures");
    case FieldKind::Override:
        return Words::tr("Leader's reason");
    case FieldKind::Meta:
        if (key.id == u"year")
            return Words::tr("Report year");
        if (key.id == u"local_rows")
            return Words::tr("Rows of the report's own");
        break;
    default:
        break;
    }
    return fieldName(report, key);
}

QString changedValue(const Report& report, const FieldKey& key, const QString& value)
{
    if (value.isEmpty())
        return {};
    if (key.kind == FieldKind::Origin) {
        const auto origin = originFromText(value);
        return origin ? originText(report, *origin) : value;
    }
    if (key.kind == FieldKind::Explanation) {
        const auto explanation = explanationFromText(key.id, value);
        return explanation ? explanation->text : value;
    }
    if (key.kind == FieldKind::Override) {
        const auto override = overrideFromText(value);
        return override ? override->reason : value;
    }
    if (key.kind == FieldKind::LastYear) {
        const auto last = lastYearFromText(value);
        return last ? Words::tr("%1: %2 figures")
                          .arg(fileNameOf(last->source), QString::number(last->cells.size()))
                    : value;
    }
    if (key == FieldKey{FieldKind::Meta, QStringLiteral("local_rows")})
        return rowsText(value);
    return fieldValue(key, value);
}

} // namespace gongkai
