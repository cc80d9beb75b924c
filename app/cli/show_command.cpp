// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"
#include "core/output/writers.h"

#include <utility>

namespace gongkai::cli {
namespace {

void printCells(const Report& report, Output& output)
{
    for (const CellId& cell : report.cells())
        output.line(cellLine(report, cell));
}

void printNarrative(const Report& report, Output& output)
{
    for (const Section& section : report.form().sections) {
        const QString text = report.narrative(section.narrative);
        if (section.narrative.isEmpty() || text.isEmpty())
            continue;
        output.line({});
        if (!section.heading.isEmpty())
            output.line(section.heading);
        output.line(text);
    }
}

// What stands on the cover and under the report, in the order of the fields.
void printFields(const Report& report, Output& output)
{
    bool isFirst = true;
    for (const auto& [key, value] : report.fields()) {
        const bool isShown = key.kind == FieldKind::Agency || key.kind == FieldKind::Cover ||
                             key.kind == FieldKind::Signoff;
        if (!isShown)
            continue;
        if (std::exchange(isFirst, false))
            output.line({});
        output.line(fieldText(report, key) + u": " + value);
    }
}

} // namespace

Result<int> runShow(const Arguments& arguments, Output& output)
{
    const auto report = readReportFile(arguments.words()[0], output);
    if (!report)
        return fail(report.error());
    if (arguments.has(QStringLiteral("json"))) {
        output.text = writeJson(*report);
        return Done;
    }
    output.line(report->title());
    output.line({});
    printCells(*report, output);
    printNarrative(*report, output);
    printFields(*report, output);
    return Done;
}

} // namespace gongkai::cli
