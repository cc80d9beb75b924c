// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/wording.h"

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

QString fullCellName(const Report& report, const CellId& cell)
{
    return withTable(report.cellLabel(cell), report.form().table(cell.table));
}

QString withTable(const QString& name, const Table* table)
{
    return table && !name.contains(table->label) ? QString(name + u" · " + table->label) : name;
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
