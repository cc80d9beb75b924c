// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"

namespace gongkai::cli {
namespace {

Result<FormPtr> chooseForm(const Catalog& catalog, const QString& id, int year)
{
    const FormPtr form = id.isEmpty() ? catalog.formForYear(year) : catalog.form(id);
    if (form)
        return form;
    if (id.isEmpty())
        return fail(
            ErrorCode::Invalid,
            Texts::tr("No form fits the report year %1; choose one with --form.").arg(year));
    QStringList known;
    for (const FormPtr& each : catalog.forms())
        known += each->id;
    return fail(ErrorCode::Invalid,
                Texts::tr("There is no form “%1”; there are: %2.").arg(id, known.join(u", ")));
}

// Agency and scope as given, refused in words of the command line.
Result<void> describeAgency(Report& report, const Arguments& arguments)
{
    const std::pair<QString, FieldKey> options[]{
        {QStringLiteral("level"), {FieldKind::Agency, QStringLiteral("level")}},
        {QStringLiteral("kind"), {FieldKind::Agency, QStringLiteral("kind")}},
        {QStringLiteral("scope"), {FieldKind::Meta, QStringLiteral("scope")}},
    };
    Operation operation{QStringLiteral("create"), {}};
    for (const auto& [option, key] : options) {
        const QString value = arguments.value(option);
        if (arguments.has(option) && value != report.field(key))
            operation.changes.push_back({key, report.field(key), value});
    }
    return report.apply(operation);
}

} // namespace

Result<int> runNew(const Arguments& arguments, Output& output)
{
    bool isNumber = false;
    const int year = arguments.value(QStringLiteral("year")).toInt(&isNumber);
    const QString agency = arguments.value(QStringLiteral("agency")).trimmed();
    if (!isNumber || agency.isEmpty())
        return fail(ErrorCode::Invalid,
                    Texts::tr("A new report needs --year (a number) and --agency (a name)."));
    const auto form =
        chooseForm(loadCatalog(output), arguments.value(QStringLiteral("form")), year);
    if (!form)
        return fail(form.error());
    Report report(*form, year, agency);
    if (const auto valid =
            report.checkField({FieldKind::Meta, QStringLiteral("year")}, QString::number(year));
        !valid)
        return fail(valid.error());
    if (const auto described = describeAgency(report, arguments); !described)
        return fail(described.error());
    const auto file = ReportFile::create(arguments.words()[0], report, {},
                                         arguments.has(QStringLiteral("force")));
    if (!file)
        return fail(file.error());
    return Done;
}

} // namespace gongkai::cli
