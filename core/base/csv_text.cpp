// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_text.h"

#include <algorithm>
#include <iterator>

namespace gongkai {
namespace {

// A spreadsheet takes a text that begins so for a formula; behind an apostrophe it does not.
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

QString csvField(const QString& text)
{
    return quoted(defused(text));
}

QString csvRecord(const QStringList& fields)
{
    QStringList written;
    std::ranges::transform(fields, std::back_inserter(written), csvField);
    return written.join(u',') + u"\r\n";
}

} // namespace gongkai
