// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/calculated.h"

#include "core/report/edits.h"
#include "core/report/field_json.h"

#include <algorithm>

namespace gongkai {
namespace {

const QString fromFormula = QStringLiteral("算式");

} // namespace

Operation setCalculated(const Report& report, const CellId& cell, const Figure& figure,
                        const QString& formula)
{
    Operation operation = setFigures(report, {{cell, figure}});
    const FieldKey key = FieldKey::originOf(FieldKey::cell(cell));
    std::erase_if(operation.changes, [&](const Change& change) { return change.key == key; });
    const QString before = report.field(key);
    const QString after = toFieldText(Origin{fromFormula, {}, {}, true, formula});
    if (before != after)
        operation.changes.push_back({key, before, after});
    return operation;
}

bool isCalculated(const Origin& origin)
{
    return origin.from == fromFormula && origin.original.startsWith(u'=');
}

} // namespace gongkai
