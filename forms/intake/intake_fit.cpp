// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/intake_fit.h"

#include "core/intake/prose/agency.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace gongkai {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::IntakeFit)
};

bool hasBlank(const Report& report)
{
    return std::ranges::any_of(report.cells(),
                               [&](const CellId& cell) { return report.figure(cell).isBlank(); });
}

} // namespace

QString intakeUseName(IntakeUse use)
{
    switch (use) {
    case IntakeUse::IntoOpen:
        return Words::tr("Into the open report");
    case IntakeUse::NewReport:
        return Words::tr("As a report of its own");
    case IntakeUse::LastYear:
        return Words::tr("As last year's figures");
    case IntakeUse::NextYear:
        return Words::tr("As last year's figures of a new report");
    case IntakeUse::Compare:
        break;
    }
    return Words::tr("Compare with the open report");
}

bool canBeLastYear(const Report& read, const Report& open)
{
    return read.year() + 1 == open.year() && open.form().carryFrom(read.form().id);
}

IntakeFit fitOf(const Report& read, const Report& open)
{
    const QString name = QStringLiteral("name");
    const bool isOther = !isSameAgency(read.agency(name), open.agency(name));
    const bool isOtherYear = read.year() != open.year();
    const bool isOtherForm = read.form().id != open.form().id;
    QStringList differs;
    if (isOther)
        differs
            << Words::tr("another agency (%1; open: %2)").arg(read.agency(name), open.agency(name));
    if (isOtherYear)
        differs << Words::tr("another year (%1; open: %2)")
                       .arg(QString::number(read.year()), QString::number(open.year()));
    if (isOtherForm)
        differs << Words::tr("another form (%1; open: %2)").arg(read.form().id, open.form().id);
    IntakeFit fit;
    if (isOther || (isOtherYear && !canBeLastYear(read, open)))
        fit.use = IntakeUse::NewReport;
    else if (isOtherYear)
        fit.use = IntakeUse::LastYear;
    else if (isOtherForm || !hasBlank(open))
        fit.use = IntakeUse::Compare;
    if (!differs.isEmpty())
        fit.differs = Words::tr("This is not the open report's: %1. Suggested below: %2.")
                          .arg(differs.join(Words::tr("; ")), intakeUseName(fit.use));
    return fit;
}

} // namespace gongkai
