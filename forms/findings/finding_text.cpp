// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findings/finding_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace gongkai {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::FindingText)
};

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Words::tr("Error");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Hint:
        break;
    }
    return Words::tr("Hint");
}

bool isEquation(const Check& check)
{
    switch (check.kind) {
    case Check::Kind::Equal:
    case Check::Kind::AtMost:
    case Check::Kind::IfThen:
    case Check::Kind::Ratio:
    case Check::Kind::Jump:
        return true;
    case Check::Kind::FormYear:
    case Check::Kind::SameAsLast:
    case Check::Kind::TableEmpty:
        break;
    }
    return false;
}

QString sideText(const QString& name, Decimal sum)
{
    return name + u" = " + sum.toString();
}

QString computedText(const Report& report, const CellId& cell)
{
    QStringList values;
    if (const std::optional<ComputedTotal> computed = computedTotal(report, cell))
        for (const Decimal value : computed->values)
            values << value.toString();
    return values.join(Words::tr(" or "));
}

bool totalDiffers(const Report& report, const CellId& cell)
{
    const Figure figure = report.figure(cell);
    if (figure.isBlank() || !report.form().isTotal(cell))
        return false;
    const std::optional<ComputedTotal> computed = computedTotal(report, cell);
    return computed && std::any_of(computed->values.begin(), computed->values.end(),
                                   [&](Decimal value) { return value != figure.value(); });
}

QString originText(const Origin& origin)
{
    const QString file = QFileInfo(origin.from).fileName();
    const QString day = QDateTime::fromString(origin.at, Qt::ISODate).toString(u"yyyy-MM-dd hh:mm");
    const QString text = Words::tr("Copied from %1 on %2").arg(file, day);
    return origin.confirmed ? text : Words::tr("%1; not confirmed yet").arg(text);
}

} // namespace gongkai
