// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_text.h"
#include "core/output/writers.h"

namespace gongkai {

QByteArray writeCsv(const Report& report)
{
    QString csv = u"\ufeffcell,label,value\r\n"_qs;
    for (const CellId& cell : report.cells())
        csv += cell.toString() + u',' + csvField(report.cellLabel(cell)) + u',' +
               report.figure(cell).toString() + u"\r\n";
    return csv.toUtf8();
}

} // namespace gongkai
