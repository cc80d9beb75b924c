// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/handin.h"

#include "core/output/compose.h"
#include "core/output/writers.h"
#include "core/output/zip_container.h"
#include "core/report/field_json.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::HandIn)
};

// The value of a field in the copy; "" leaves it out.
QString copiedValue(const FieldKey& key, const QString& value)
{
    if (key.kind == FieldKind::LastYear) {
        LastYear lastYear = *lastYearFromText(value);
        lastYear.source.clear();
        lastYear.narrative.clear(); // the collector has last year's report
        return toFieldText(lastYear);
    }
    if (key.kind == FieldKind::Origin) {
        Origin origin = *originFromText(value);
        origin.from.clear();
        origin.at.clear();
        return origin.confirmed ? QString() : toFieldText(origin);
    }
    return value;
}

// The leader's reason is for the errors of cells; it says nothing where there is none.
bool isOverrideInUse(const Report& report, const ReportFindings& findings)
{
    return report.override() && std::ranges::any_of(findings.cells, [](const Finding& finding) {
               return finding.outcome == Outcome::Broken &&
                      finding.check->severity == Severity::Error;
           });
}

int count(const Report& report, FieldKind kind)
{
    return static_cast<int>(std::ranges::count_if(
        report.fields(), [kind](const auto& field) { return field.first.kind == kind; }));
}

} // namespace

Report handInCopy(const Report& report, const ReportFindings& findings)
{
    std::set<QString> explanations;
    for (const Explanation& explanation : explanationsInUse(report, findings))
        explanations.insert(explanation.check + u'/' + explanation.instance);
    const bool withOverride = isOverrideInUse(report, findings);
    Operation strip;
    for (const auto& [key, value] : report.fields()) {
        const bool unused =
            (key.kind == FieldKind::Explanation && !explanations.contains(key.id)) ||
            (key.kind == FieldKind::Override && !withOverride);
        if (const QString kept = unused ? QString() : copiedValue(key, value); kept != value)
            strip.changes.push_back({key, value, kept});
    }
    Report copy = report;
    [[maybe_unused]] const auto done = copy.apply(strip);
    Q_ASSERT(done);
    return copy;
}

HandInContents handInContents(const Report& report, const ReportFindings& findings)
{
    HandInContents contents;
    const auto add = [&contents](int number, const QString& words) {
        if (number > 0)
            contents.holds += words;
    };
    const int figures = count(report, FieldKind::Cell);
    contents.holds += Messages::tr("Figures: %1 of %2 cells are filled")
                          .arg(QString::number(figures), QString::number(report.cells().size()));
    const int prose = count(report, FieldKind::Narrative);
    add(prose, Messages::tr("Prose of %1 parts").arg(prose));
    const auto rows = static_cast<int>(report.localRows().size());
    add(rows, Messages::tr("Rows of your own: %1").arg(rows));
    add(count(report, FieldKind::Cover) + count(report, FieldKind::Signoff),
        Messages::tr("Cover, contact and sign-off, with the names written there"));
    const auto last = report.lastYear() ? static_cast<int>(report.lastYear()->cells.size()) : 0;
    add(last, Messages::tr("Last year's figures: %1").arg(last));
    const auto open = static_cast<int>(report.unconfirmed().size());
    add(open, Messages::tr("Copied or inferred, and confirmed by nobody: %1").arg(open));
    const auto explained = static_cast<int>(explanationsInUse(report, findings).size());
    add(explained, Messages::tr("Explanations: %1").arg(explained));
    add(isOverrideInUse(report, findings) ? 1 : 0,
        Messages::tr("The leader's reason to hand in although something is broken"));
    contents.leavesOut = {
        Messages::tr("The history of changes"),
        Messages::tr("Names of users and computers"),
        Messages::tr("Names of the files that figures were copied from"),
        Messages::tr("Backups"),
    };
    return contents;
}

Result<QByteArray> handInPackage(const Report& report, const ReportFindings& findings,
                                 const QString& name)
{
    const Report copy = handInCopy(report, findings);
    const auto word = writeDocx(compose(copy, {}, {}));
    if (!word)
        return fail(word.error());
    const auto workbook = writeXlsx(copy);
    if (!workbook)
        return fail(workbook.error());
    return zipFiles({{name + u".docx", *word},
                     {name + u".xlsx", *workbook},
                     {name + u".json", writeJson(copy)}});
}

} // namespace gongkai
