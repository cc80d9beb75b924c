// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/dispatch_sheet.h"

#include "core/base/own_marks.h"
#include "core/output/printed_date.h"
#include "core/output/table_builder.h"

#include <algorithm>

namespace gongkai {
namespace {

// Printed Chinese, as in compose.cpp: nothing here is tr().

const QString dateToWrite = QStringLiteral("　　　年　　月　　日");
const QString roomToSign = QStringLiteral("\n\n\n\n\n\n");

// As high as a line that is written by hand.
QString roomy(const QString& text)
{
    return u'\n' + text + u'\n';
}

QString dateOr(const QString& iso, const QString& blank)
{
    return iso.isEmpty() ? blank : printedDate(iso);
}

// “单位负责人：周文清” over room for a signature; "" for a form that does not know this field.
QString toSign(const Report& report, const QString& id)
{
    const auto& fields = report.form().signoff;
    const auto field = std::ranges::find(fields, id, &SignoffField::id);
    const QString who =
        field == fields.end() ? QString() : field->label + u'：' + report.signoff(id);
    return who + roomToSign + dateToWrite;
}

// Name and telephone on a line.
QString joined(const QString& name, const QString& phone)
{
    return phone.isEmpty() ? name : QString(name + u"　" + phone).trimmed();
}

QString annexes(const Form& form)
{
    QStringList titles;
    for (const Section& section : form.sections)
        for (const QString& id : section.sheets)
            if (const Sheet* sheet = form.sheet(id); sheet && !sheet->title.isEmpty())
                titles += sheet->title;
    return titles.join(u'\n');
}

} // namespace

std::vector<Block> dispatchSheet(const Report& report)
{
    const QString number = report.cover(u"document_number"_qs);
    const QString issued = report.cover(u"issue_date"_qs);
    TableBuilder table(u"dispatch_sheet"_qs, {0.14, 0.36, 0.14, 0.36});
    table.pairs(u"发文字号"_qs, roomy(number), u"公开属性"_qs, u"主动公开"_qs)
        .pairs(u"签发"_qs, toSign(report, u"head"_qs), u"会签"_qs, roomToSign + dateToWrite)
        .pairs(u"分管领导"_qs, toSign(report, u"responsible"_qs), u"核稿"_qs,
               toSign(report, u"reviewer"_qs))
        .wide(u"标题"_qs, roomy(report.title()))
        .wide(u"主送"_qs, roomy({}))
        .wide(u"抄送"_qs, roomy({}))
        .wide(u"附件"_qs, roomy(annexes(report.form())))
        .pairs(u"拟稿单位"_qs, roomy({}), u"拟稿"_qs,
               joined(report.signoff(u"preparer"_qs), report.signoff(u"phone"_qs)))
        .pairs(u"拟稿日期"_qs, roomy(dateOr(report.signoff(u"date"_qs), dateToWrite)),
               u"成文日期"_qs, dateOr(issued, dateToWrite))
        .pairs(u"校对"_qs, roomy({}), u"印制份数"_qs, {});
    const QString head = report.agency(u"name"_qs) + own_marks::dispatchSheet;
    return {Paragraph{TextStyle::TableTitle, head, true, own_marks::dispatchSheet}, table.take()};
}

} // namespace gongkai
