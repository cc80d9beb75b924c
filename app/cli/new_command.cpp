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

// Agency and scope as given; the report knows which words they take.
Result<void> describeAgency(Report& report, const Arguments& arguments)
{
    const std::pair<QString, FieldKind> options[]{
        {QStringLiteral("level"), FieldKind::Agency},
        {QStringLiteral("kind"), FieldKind::Agency},
        {QStringLiteral("scope"), FieldKind::Meta},
    };
    for (const auto& [option, kind] : options) {
        const FieldKey key{kind, option};
        const QString value = arguments.value(option);
        if (!arguments.has(option) || value == report.field(key))
            continue;
        const Operation operation{QStringLiteral("create"), {{key, report.field(key), value}}};
        if (!report.apply(operation))
            return fail(ErrorCode::Invalid,
                        Texts::tr("--%1 cannot be “%2”; gongkai-cli --help lists what it takes.")
                            .arg(option, value));
    }
    return {};
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
    if (year < 1000)
        return fail(ErrorCode::Invalid,
                    Texts::tr("“%1” is no report year; write all four digits, as in 2025.")
                        .arg(arguments.value(QStringLiteral("year"))));
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
    output.notes += (*file)->notices();
    return Done;
}

} // namespace gongkai::cli
