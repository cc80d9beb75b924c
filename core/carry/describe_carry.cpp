// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carry/carry.h"

#include <QCoreApplication>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Carry)
};

QString cellName(const Report& report, const CellId& cell)
{
    return Messages::tr("%1 (%2)").arg(report.cellLabel(cell), cell.toString());
}

QString sources(const std::vector<CellId>& cells, const Report& last)
{
    QStringList labels;
    for (const CellId& cell : cells)
        labels += cellName(last, cell);
    return labels.join(u" + ");
}

QString textName(const FieldKey& key, const Form& form)
{
    for (const SignoffField& field : form.signoff)
        if (key.kind == FieldKind::Signoff && field.id == key.id)
            return field.label;
    if (key.id == u"code")
        return Messages::tr("unified social credit code");
    if (key.id == u"level")
        return Messages::tr("level");
    if (key.id == u"kind")
        return Messages::tr("kind of agency");
    if (key.id == u"address")
        return Messages::tr("address");
    if (key.id == u"postcode")
        return Messages::tr("postcode");
    if (key.id == u"phone")
        return Messages::tr("telephone");
    if (key.id == u"fax")
        return Messages::tr("fax");
    return key.id == u"email" ? Messages::tr("e-mail") : Messages::tr("website");
}

// A heading with the number of lines under it, and the lines; nothing when there are none.
QStringList group(const QString& heading, const QStringList& lines)
{
    if (lines.isEmpty())
        return {};
    QStringList all{heading.arg(lines.size())};
    for (const QString& line : lines)
        all += u"  " + line;
    return all;
}

} // namespace

QStringList describe(const CarryPlan& plan, const Report& last, const Report& now)
{
    QStringList copied, kept, notCopied, notMapped, texts;
    for (const CarryPlan::Copy& copy : plan.copied)
        copied +=
            Messages::tr("%1 = %2, from %3")
                .arg(cellName(now, copy.to), copy.figure.toString(), sources(copy.from, last));
    for (const CarryPlan::Kept& cell : plan.kept)
        kept += Messages::tr("%1: %2 stays, last year's file gives %3")
                    .arg(cellName(now, cell.cell), cell.here.toString(), cell.there.toString());
    for (const CarryPlan::NotCopied& cell : plan.notCopied)
        notCopied += Messages::tr("%1: %2").arg(cellName(now, cell.to), cell.reason);
    for (const CarryPlan::NotMapped& entry : plan.notMapped)
        notMapped += Messages::tr("%1 (%2): %3").arg(entry.label, entry.id, entry.reason);
    for (const CarryPlan::Text& text : plan.texts)
        texts += textName(text.key, now.form());

    QStringList lines = group(Messages::tr("Copied, please confirm each (%1):"), copied);
    if (!texts.isEmpty())
        lines += Messages::tr("Also copied: %1").arg(texts.join(Messages::tr(", ")));
    lines += group(Messages::tr("Kept, another figure stands here already (%1):"), kept);
    lines += group(Messages::tr("Not copied (%1):"), notCopied);
    if (!plan.reference.empty())
        lines += Messages::tr("For reference only: last year's figures of %1 cells.")
                     .arg(plan.reference.size());
    lines += group(Messages::tr("Not mapped (%1):"), notMapped);
    return lines;
}

} // namespace gongkai
