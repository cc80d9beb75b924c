// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_report.h"

#include "core/catalog/catalog.h"
#include "core/report/edits.h"

#include <cstdlib>

namespace gongkai {

Report filledReport()
{
    const FormPtr form = Catalog::builtIn().formForYear(2024);
    Report report(form, 2024, QStringLiteral("示例区人民政府"));
    std::vector<std::pair<CellId, Figure>> zeros;
    for (const CellId& cell : form->cells())
        zeros.emplace_back(cell, Figure(Decimal(0)));
    if (!report.apply(setFigures(report, zeros)))
        std::abort();
    return report;
}

Operation oneEdit(const Report& report, int number)
{
    const CellId cell{QStringLiteral("requests"), QStringLiteral("granted"),
                      QStringLiteral("natural")};
    return setFigures(report, {{cell, Figure(Decimal(1 + number % 1000))}});
}

} // namespace gongkai
