// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/wording.h"

#include "forms/pages/cover_fields.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Wording)
};

} // namespace

std::vector<NamedValue> agencyLevels()
{
    return {{QStringLiteral("province"), Words::tr("Province")},
            {QStringLiteral("prefecture"), Words::tr("City with districts, prefecture")},
            {QStringLiteral("county"), Words::tr("County, district")},
            {QStringLiteral("township"), Words::tr("Township, subdistrict")}};
}

std::vector<NamedValue> agencyKinds()
{
    return {{QStringLiteral("government"), Words::tr("Government (with its office)")},
            {QStringLiteral("department"), Words::tr("Department of a government")},
            {QStringLiteral("authorized"), Words::tr("Organisation authorised by law")}};
}

std::vector<NamedValue> reportScopes()
{
    return {{QStringLiteral("own"), Words::tr("This agency")},
            {QStringLiteral("aggregate"), Words::tr("Whole region (summed up)")},
            {QStringLiteral("system"), Words::tr("Whole system (vertical leadership)")}};
}

QString fieldName(const Report& report, const FieldKey& key)
{
    const auto cell = key.kind == FieldKind::Cell ? CellId::fromString(key.id) : std::nullopt;
    if (cell)
        return report.cellLabel(*cell);
    const std::vector<Section>& sections = report.form().sections;
    const auto section = std::ranges::find(sections, key.id, &Section::narrative);
    if (key.kind == FieldKind::Narrative && section != sections.end())
        return section->heading.isEmpty() ? Words::tr("Preface") : section->heading;
    const std::vector<CoverField> fields = coverFields(report.form());
    const auto field = std::ranges::find(fields, key, &CoverField::key);
    if (field == fields.end())
        return key.id;
    switch (field->group) {
    case CoverField::Group::Agency:
        return Words::tr("Unit: %1").arg(field->label);
    case CoverField::Group::Report:
        return Words::tr("Report: %1").arg(field->label);
    case CoverField::Group::Contact:
        return Words::tr("Contact: %1").arg(field->label);
    case CoverField::Group::Signoff:
        break;
    }
    return Words::tr("Sign-off: %1").arg(field->label);
}

QString fullCellName(const Report& report, const CellId& cell)
{
    return withTable(report.cellLabel(cell), report.form().table(cell.table));
}

QString withTable(const QString& name, const Table* table)
{
    return table && !name.contains(table->label) ? QString(name + u" · " + table->label) : name;
}

QString fieldValue(const FieldKey& key, const QString& value)
{
    const std::vector<NamedValue> names =
        key == FieldKey{FieldKind::Agency, QStringLiteral("level")}  ? agencyLevels()
        : key == FieldKey{FieldKind::Agency, QStringLiteral("kind")} ? agencyKinds()
        : key == FieldKey{FieldKind::Meta, QStringLiteral("scope")}  ? reportScopes()
                                                                     : std::vector<NamedValue>();
    const auto named = std::ranges::find(names, value, &NamedValue::id);
    return named == names.end() ? value : named->name;
}

QString formName(const Form& form)
{
    const QString years =
        !form.lastYear ? Words::tr("since %1").arg(form.firstYear)
        : *form.lastYear == form.firstYear
            ? Words::tr("year %1").arg(form.firstYear)
            : Words::tr("years %1 to %2")
                  .arg(QString::number(form.firstYear), QString::number(*form.lastYear));
    return Words::tr("%1: %2 (%3)").arg(form.id, form.title, years);
}

const QRegularExpression& forbiddenInFileNames()
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f])"));
    return forbidden;
}

QString suggestedStem(const Report& report)
{
    QString name = Words::tr("%1 %2 annual report")
                       .arg(report.agency(QStringLiteral("name")), QString::number(report.year()));
    // A government office writes two in the same name and year.
    if (report.scope() == u"aggregate")
        name += Words::tr(" (region)");
    else if (report.scope() == u"system")
        name += Words::tr(" (system)");
    if (report.edition() > 1)
        name += Words::tr(" (edition %1)").arg(report.edition());
    name.replace(forbiddenInFileNames(), QStringLiteral("_"));
    return name.left(80);
}

QString suggestedFileName(const Report& report)
{
    return suggestedStem(report) + QStringLiteral(".gkb");
}

QString sheetOfCell(const Report& report, const CellId& cell)
{
    for (const Sheet& known : report.form().sheets) {
        const Sheet sheet = report.sheet(known.id);
        for (const SheetCell& place : sheet.cells) {
            if (place.figure == cell)
                return sheet.id;
        }
    }
    return {};
}

} // namespace gongkai
