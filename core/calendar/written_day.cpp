// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/written_day.h"

#include "core/base/text.h"
#include "core/calendar/calendar_file.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::WrittenDay)
};

} // namespace

Result<QDate> readDay(const QString& text)
{
    static const QRegularExpression written(
        QStringLiteral("^(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{4})/(\\d{1,2})/(\\d{1,2})|"
                       "(\\d{4})(\\d{2})(\\d{2})|(\\d{4})年(\\d{1,2})月(\\d{1,2})日)\\z"));
    const QString plain = toHalfWidth(text).trimmed();
    const QRegularExpressionMatch match = written.match(plain);
    if (!match.hasMatch())
        return fail(ErrorCode::Invalid,
                    Messages::tr("“%1” is no date; write it like 2025-01-02, 2025/1/2, 20250102 or "
                                 "2025年1月2日.")
                        .arg(shortened(text)));
    const int last = match.lastCapturedIndex(); // of the way it is written
    const QDate date(match.captured(last - 2).toInt(), match.captured(last - 1).toInt(),
                     match.captured(last).toInt());
    if (!date.isValid())
        return fail(ErrorCode::Invalid,
                    Messages::tr("“%1”: the calendar has no such day.").arg(shortened(text)));
    if (date.year() < calendar_limits::firstYear || date.year() > calendar_limits::lastYear)
        return fail(ErrorCode::Invalid,
                    Messages::tr("“%1”: days are counted from %2 to %3.")
                        .arg(shortened(text), QString::number(calendar_limits::firstYear),
                             QString::number(calendar_limits::lastYear)));
    return date;
}

} // namespace gongkai
