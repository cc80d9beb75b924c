// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/names.h"

#include "core/base/text.h"
#include "core/report/calculated.h"
#include "core/report/cover_fields.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <iterator>

namespace gongkai {
namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Names)
};

struct Named
{
    const char* id;
    const char* name;
};

constexpr Named operations[] = {
    {"create", QT_TRANSLATE_NOOP("gongkai::Names", "new report")},
    {"undo", QT_TRANSLATE_NOOP("gongkai::Names", "undo")},
    {"redo", QT_TRANSLATE_NOOP("gongkai::Names", "redo")},
    {"set", QT_TRANSLATE_NOOP("gongkai::Names", "typing")},
    {"paste", QT_TRANSLATE_NOOP("gongkai::Names", "paste")},
    {"clear", QT_TRANSLATE_NOOP("gongkai::Names", "clear")},
    {"fill_zero", QT_TRANSLATE_NOOP("gongkai::Names", "fill blanks with 0")},
    {"take_totals", QT_TRANSLATE_NOOP("gongkai::Names", "take over totals")},
    {"zero_report", QT_TRANSLATE_NOOP("gongkai::Names", "report of zeros")},
    {"replace", QT_TRANSLATE_NOOP("gongkai::Names", "replace")},
    {"renumber", QT_TRANSLATE_NOOP("gongkai::Names", "renumber")},
    {"carry", QT_TRANSLATE_NOOP("gongkai::Names", "copy from last year")},
    {"import", QT_TRANSLATE_NOOP("gongkai::Names", "import")},
    {"confirm", QT_TRANSLATE_NOOP("gongkai::Names", "confirm what was copied or inferred")},
    {"explain", QT_TRANSLATE_NOOP("gongkai::Names", "explanation")},
    {"local_row", QT_TRANSLATE_NOOP("gongkai::Names", "local row")},
    {"back_to", QT_TRANSLATE_NOOP("gongkai::Names", "back to an earlier state")},
    {"override", QT_TRANSLATE_NOOP("gongkai::Names", "leader's reason")},
    {"export_publish_anyway",
     QT_TRANSLATE_NOOP("gongkai::Names", "export for publication, not finished")},
    {"export_signoff_anyway",
     QT_TRANSLATE_NOOP("gongkai::Names", "export for signature, not finished")},
    {"print_publish_anyway",
     QT_TRANSLATE_NOOP("gongkai::Names", "print for publication, not finished")},
    {"print_signoff_anyway",
     QT_TRANSLATE_NOOP("gongkai::Names", "print for signature, not finished")},
    {"hand_over_anyway", QT_TRANSLATE_NOOP("gongkai::Names", "hand-over, not finished")},
    {"standing_confirmed", QT_TRANSLATE_NOOP("gongkai::Names", "scope and edition confirmed")},
};

constexpr Named coverNames[] = {
    {"document_number", QT_TRANSLATE_NOOP("gongkai::Names", "Document number")},
    {"issue_date", QT_TRANSLATE_NOOP("gongkai::Names", "Date of issue")},
    {"address", QT_TRANSLATE_NOOP("gongkai::Names", "Address")},
    {"postcode", QT_TRANSLATE_NOOP("gongkai::Names", "Postcode")},
    {"phone", QT_TRANSLATE_NOOP("gongkai::Names", "Phone")},
    {"fax", QT_TRANSLATE_NOOP("gongkai::Names", "Fax")},
    {"email", QT_TRANSLATE_NOOP("gongkai::Names", "E-mail")},
    {"website", QT_TRANSLATE_NOOP("gongkai::Names", "Website")},
};

template <std::size_t count>
QString nameIn(const Named (&list)[count], const QString& id, const QString& otherwise)
{
    const auto found = std::find_if(std::begin(list), std::end(list), [&](const Named& named) {
        return id == QLatin1String(named.id);
    });
    return found == std::end(list) ? otherwise
                                   : QCoreApplication::translate("gongkai::Names", found->name);
}

QString confirmedText(const QString& text, const Origin& origin)
{
    return origin.confirmed ? text : Names::tr("%1; not confirmed yet").arg(text);
}

} // namespace

QString operationName(const QString& kind)
{
    return kind.isEmpty() ? QString() : nameIn(operations, kind, Names::tr("change"));
}

QString coverFieldName(const QString& id)
{
    return nameIn(coverNames, id, id);
}

std::vector<NamedValue> agencyLevels()
{
    return {{QStringLiteral("province"), Names::tr("Province")},
            {QStringLiteral("prefecture"), Names::tr("City with districts, prefecture")},
            {QStringLiteral("county"), Names::tr("County, district")},
            {QStringLiteral("township"), Names::tr("Township, subdistrict")}};
}

std::vector<NamedValue> agencyKinds()
{
    return {{QStringLiteral("government"), Names::tr("Government (with its office)")},
            {QStringLiteral("department"), Names::tr("Department of a government")},
            {QStringLiteral("authorized"), Names::tr("Organisation authorised by law")}};
}

std::vector<NamedValue> reportScopes()
{
    return {{QStringLiteral("own"), Names::tr("This agency")},
            {QStringLiteral("aggregate"), Names::tr("Whole region (summed up)")},
            {QStringLiteral("system"), Names::tr("Whole system (vertical leadership)")}};
}

QString fieldName(const Report& report, const FieldKey& key)
{
    const auto cell = key.kind == FieldKind::Cell ? CellId::fromString(key.id) : std::nullopt;
    if (cell)
        return report.cellLabel(*cell);
    const std::vector<Section>& sections = report.form().sections;
    const auto section = std::ranges::find(sections, key.id, &Section::narrative);
    if (key.kind == FieldKind::Narrative && section != sections.end())
        return section->heading.isEmpty() ? Names::tr("Preface") : section->heading;
    const std::vector<CoverField> fields = coverFields(report.form());
    const auto field = std::ranges::find(fields, key, &CoverField::key);
    if (field == fields.end())
        return key.id;
    switch (field->group) {
    case CoverField::Group::Agency:
        return Names::tr("Unit: %1").arg(field->label);
    case CoverField::Group::Report:
        return Names::tr("Report: %1").arg(field->label);
    case CoverField::Group::Contact:
        return Names::tr("Contact: %1").arg(field->label);
    case CoverField::Group::Signoff:
        break;
    }
    return Names::tr("Sign-off: %1").arg(field->label);
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

QString originText(const Report& report, const Origin& origin)
{
    if (isCalculated(origin))
        return Names::tr("Calculated: %1").arg(origin.original);
    if (origin.from.isEmpty())
        return confirmedText(Names::tr("Inferred from the name “%1”").arg(origin.original), origin);
    const QString file = fileNameOf(origin.from);
    const QString day = QDateTime::fromString(origin.at, Qt::ISODate).toString(u"yyyy-MM-dd hh:mm");
    // Last year's form is not in this file; what it carries over has the names of this one.
    const auto cell = CellId::fromString(origin.cell);
    const QString text =
        cell && report.hasCell(*cell)
            ? Names::tr("Copied from “%1” of %2 on %3").arg(report.cellLabel(*cell), file, day)
            : Names::tr("Copied from %1 on %2").arg(file, day);
    return confirmedText(text, origin);
}

} // namespace gongkai
