// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/form_examples.h"

#include "core/base/json_lines.h"
#include "core/checks/evaluate.h"
#include "core/report/field_json.h"
#include "core/report/report.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::FormExamples)
};

// Figures of last year stand in this form's ids: of a form that shares them with this one.
QString lastForm(const Form& form)
{
    if (form.carryFrom(form.id) || form.carry.empty())
        return form.id;
    return form.carry.front().fromForm;
}

Result<Report> reportOf(const FormPtr& form, const Check::Example& example)
{
    const int year = example.year == 0 ? form->firstYear : example.year;
    Report report(form, year, QStringLiteral("示例"));
    Operation operation{QStringLiteral("example"), {}};
    for (const auto& [cell, figure] : example.cells)
        operation.changes.push_back({FieldKey::cell(cell), {}, figure});
    for (const auto& [id, word] : {std::pair(QStringLiteral("level"), example.level),
                                   std::pair(QStringLiteral("kind"), example.kind)})
        if (!word.isEmpty())
            operation.changes.push_back({{FieldKind::Agency, id}, {}, word});
    if (!example.lastYear.empty()) {
        LastYear last{lastForm(*form), year - 1, QStringLiteral("上年"), {}};
        for (const auto& [cell, figure] : example.lastYear)
            last.cells.emplace(
                cell, Figure::fromCanonical(figure, form->cellType(cell)).value_or(Figure()));
        operation.changes.push_back({{FieldKind::LastYear, {}}, {}, toFieldText(last)});
    }
    if (auto done = report.apply(operation); !done)
        return fail(done.error());
    return report;
}

// The first few.
QString namesOf(const std::vector<CellId>& cells)
{
    constexpr std::size_t mostNamed = 5;
    QStringList names;
    for (std::size_t i = 0; i < std::min(cells.size(), mostNamed); ++i)
        names += cells[i].toString();
    if (cells.size() > mostNamed)
        names += QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

QString said(const Finding& finding)
{
    switch (finding.outcome) {
    case Outcome::Holds:
        return Messages::tr("by it the check holds: %1").arg(finding.message);
    case Outcome::Broken:
        return Messages::tr("by it the check is broken: %1").arg(finding.message);
    case Outcome::Undecidable:
        return Messages::tr("it cannot be decided without a figure for %1")
            .arg(namesOf(finding.blank));
    case Outcome::NotApplicable:
        break;
    }
    return Messages::tr("the check does not apply to it: %1").arg(finding.message);
}

// Nothing when the example says what it must.
std::optional<QString> faultOf(const FormPtr& form, const Check& check,
                               const Check::Example& example, Outcome wanted)
{
    const auto instance = std::ranges::find(check.instances, example.instance, &CheckInstance::id);
    if (instance == check.instances.end())
        return std::nullopt; // the loader's affair
    const auto report = reportOf(form, example);
    if (!report)
        return report.error().message;
    const Finding finding = evaluate(check, *instance, *report);
    if (finding.outcome == wanted)
        return std::nullopt;
    return (wanted == Outcome::Holds ? Messages::tr("this example must hold, but %1")
                                     : Messages::tr("this example must be broken, but %1"))
        .arg(said(finding));
}

} // namespace

std::vector<FormFault> faultyExamples(const FormPtr& form)
{
    const JsonLines lines(form->json);
    std::vector<FormFault> faults;
    for (std::size_t i = 0; i < form->checks.size(); ++i) {
        const Check& check = form->checks[i];
        const auto run = [&](const QString& key, const Check::Example& example, Outcome wanted) {
            const QString pointer = QStringLiteral("/checks/%1/%2").arg(QString::number(i), key);
            if (const auto what = faultOf(form, check, example, wanted))
                faults.push_back({pointer, lines.lineOf(pointer), *what});
        };
        run(QStringLiteral("passing"), check.passing, Outcome::Holds);
        run(QStringLiteral("failing"), check.failing, Outcome::Broken);
    }
    return faults;
}

} // namespace gongkai
