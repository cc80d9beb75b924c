// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/cover_fields.h"

#include "core/output/delivery.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::CoverFields)
};

using Group = CoverField::Group;
using Editor = CoverField::Editor;

FieldKey agency(const QString& id)
{
    return {FieldKind::Agency, id};
}

FieldKey meta(const QString& id)
{
    return {FieldKind::Meta, id};
}

FieldKey cover(const QString& id)
{
    return {FieldKind::Cover, id};
}

std::vector<CoverField> fixedFields(bool dateOnForm)
{
    return {
        {agency(QStringLiteral("name")), Labels::tr("Name"), Group::Agency, Editor::Line, true},
        {agency(QStringLiteral("code")), Labels::tr("Unit code"), Group::Agency},
        {agency(QStringLiteral("level")), Labels::tr("Level"), Group::Agency, Editor::Choice, true},
        {agency(QStringLiteral("kind")), Labels::tr("Kind"), Group::Agency, Editor::Choice, true},
        {meta(QStringLiteral("title")), Labels::tr("Title"), Group::Report},
        {meta(QStringLiteral("scope")), Labels::tr("Scope"), Group::Report, Editor::Choice},
        {meta(QStringLiteral("edition")), Labels::tr("Edition"), Group::Report, Editor::Edition},
        {cover(QStringLiteral("document_number")), Labels::tr("Document number"), Group::Report},
        {cover(QStringLiteral("issue_date")), Labels::tr("Date of issue"), Group::Report,
         Editor::Date, dateOnForm},
        {cover(QStringLiteral("address")), Labels::tr("Address"), Group::Contact},
        {cover(QStringLiteral("postcode")), Labels::tr("Postcode"), Group::Contact},
        {cover(QStringLiteral("phone")), Labels::tr("Phone"), Group::Contact},
        {cover(QStringLiteral("fax")), Labels::tr("Fax"), Group::Contact},
        {cover(QStringLiteral("email")), Labels::tr("E-mail"), Group::Contact},
        {cover(QStringLiteral("website")), Labels::tr("Website"), Group::Contact},
    };
}

} // namespace

std::vector<CoverField> coverFields(const Form& form)
{
    std::vector<CoverField> fields = fixedFields(!form.signoffOnForm);
    for (const SignoffField& signoff : form.signoff) {
        const bool isDate = signoff.id == u"date";
        fields.push_back({{FieldKind::Signoff, signoff.id},
                          signoff.label,
                          Group::Signoff,
                          isDate ? Editor::Date : Editor::Line,
                          signoff.onForm});
    }
    return fields;
}

std::vector<CoverField> blankCoverFields(const Report& report)
{
    std::vector<CoverField> fields = coverFields(report.form());
    const std::vector<FieldKey> errors = coverErrors(report);
    std::erase_if(fields, [&](const CoverField& field) {
        return !field.wanted || !report.field(field.key).isEmpty() ||
               std::ranges::find(errors, field.key) != errors.end();
    });
    return fields;
}

int unconfirmedCoverFields(const Report& report)
{
    return static_cast<int>(
        std::ranges::count_if(coverFields(report.form()), [&](const CoverField& field) {
            return report.isUnconfirmed(field.key);
        }));
}

} // namespace gongkai
