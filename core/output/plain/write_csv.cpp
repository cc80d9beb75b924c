// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_text.h"
#include "core/output/writers.h"

namespace gongkai {

QByteArray writeCsv(const Report& report)
{
    const QString rest = u',' + csvField(report.agency(u"name"_qs)) + u',' +
                         QString::number(report.year()) + u',' + csvField(report.form().id) + u',' +
                         report.scope() + u',' + QString::number(report.edition()) + u',';
    QString csv = u"\ufeffcell,label,value,agency,year,form,scope,edition,unit\r\n"_qs;
    for (const CellId& cell : report.cells())
        csv += cell.toString() + u',' + csvField(report.cellLabel(cell)) + u',' +
               report.figure(cell).toString() + rest + csvField(report.unit(cell)) + u"\r\n";
    return csv.toUtf8();
}

} // namespace gongkai
