// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/writers.h"

namespace gongkai {
namespace {

// A spreadsheet takes a text that begins so for a formula; behind an apostrophe it does not. Our
// own reader takes it off again.
QString defused(const QString& text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    const bool isFormula = at < text.size() && u"=+-@\t\r\n"_qs.contains(text[at]);
    return isFormula ? QString(u'\'' + text) : text;
}

QString quoted(QString text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') &&
        !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_qs) + u'"';
}

} // namespace

QByteArray writeCsv(const Report& report)
{
    QString csv = u"\ufeffcell,label,value\r\n"_qs;
    for (const CellId& cell : report.cells())
        csv += cell.toString() + u',' + quoted(defused(report.cellLabel(cell))) + u',' +
               report.figure(cell).toString() + u"\r\n";
    return csv.toUtf8();
}

} // namespace gongkai
