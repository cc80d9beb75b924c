// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cover_fields.h"

#include "core/report/names.h"

#include <QCoreApplication>

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

std::vector<CoverField> fixedFields()
{
    return {
        {agency(QStringLiteral("name")), Labels::tr("Name"), Group::Agency},
        {agency(QStringLiteral("code")), Labels::tr("Unit code"), Group::Agency},
        {agency(QStringLiteral("level")), Labels::tr("Level"), Group::Agency, Editor::Choice},
        {agency(QStringLiteral("kind")), Labels::tr("Kind"), Group::Agency, Editor::Choice},
        {meta(QStringLiteral("title")), Labels::tr("Title"), Group::Report},
        {meta(QStringLiteral("scope")), Labels::tr("Scope"), Group::Report, Editor::Choice},
        {meta(QStringLiteral("edition")), Labels::tr("Edition"), Group::Report, Editor::Edition},
        {cover(QStringLiteral("document_number")),
         coverFieldName(QStringLiteral("document_number")), Group::Report},
        {cover(QStringLiteral("issue_date")), coverFieldName(QStringLiteral("issue_date")),
         Group::Report, Editor::Date},
        {cover(QStringLiteral("address")), coverFieldName(QStringLiteral("address")),
         Group::Contact},
        {cover(QStringLiteral("postcode")), coverFieldName(QStringLiteral("postcode")),
         Group::Contact},
        {cover(QStringLiteral("phone")), coverFieldName(QStringLiteral("phone")), Group::Contact},
        {cover(QStringLiteral("fax")), coverFieldName(QStringLiteral("fax")), Group::Contact},
        {cover(QStringLiteral("email")), coverFieldName(QStringLiteral("email")), Group::Contact},
        {cover(QStringLiteral("website")), coverFieldName(QStringLiteral("website")),
         Group::Contact},
    };
}

} // namespace

std::vector<CoverField> coverFields(const Form& form)
{
    std::vector<CoverField> fields = fixedFields();
    for (const SignoffField& signoff : form.signoff) {
        const bool isDate = signoff.id == u"date";
        fields.push_back({{FieldKind::Signoff, signoff.id},
                          signoff.label,
                          Group::Signoff,
                          isDate ? Editor::Date : Editor::Line});
    }
    return fields;
}

} // namespace gongkai
