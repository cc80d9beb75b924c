// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_text.h"
#include "core/register/case_clock.h"

#include <QCoreApplication>

namespace gongkai {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::CaseClock)
};

// 3月10日至20日
QString spanText(const QDate& first, const QDate& last)
{
    const QString day = Texts::tr("M/d", "format of a day");
    if (first == last)
        return first.toString(day);
    const bool isOneMonth = first.year() == last.year() && first.month() == last.month();
    const QString end = isOneMonth ? Texts::tr("d", "format of the last day of a stretch") : day;
    return Texts::tr("%1 to %2", "days").arg(first.toString(day), last.toString(end));
}

QString standText(const StandStill& stand)
{
    const QString days =
        stand.isOpen
            ? Texts::tr("from %1 on").arg(stand.first.toString(Texts::tr("M/d", "format of a day")))
            : spanText(stand.first, stand.last);
    if (stand.asked == EventKind::ReasonsSent)
        return Texts::tr("%1 reasons awaited, not counted").arg(days);
    if (stand.asked == EventKind::FeeSent)
        return Texts::tr("%1 payment awaited, not counted").arg(days);
    return Texts::tr("%1 opinions asked, not counted").arg(days);
}

QString awaitedName(const AwaitedStep& step)
{
    switch (step.asked) {
    case EventKind::CorrectionSent:
        return Texts::tr("correction of the applicant");
    case EventKind::ReasonsSent:
        return Texts::tr("reasons of the applicant");
    case EventKind::FeeSent:
        return Texts::tr("payment of the applicant");
    case EventKind::OrganSent:
        return step.party.isEmpty() ? Texts::tr("opinion of another organ")
                                    : Texts::tr("opinion of %1").arg(step.party);
    default:
        return step.party.isEmpty() ? Texts::tr("opinion of a third party")
                                    : Texts::tr("opinion of %1").arg(step.party);
    }
}

QString questionText(OpenQuestion question)
{
    switch (question) {
    case OpenQuestion::DayOfSending:
        return Texts::tr("Whether the day an opinion is asked for is counted is not confirmed.");
    case OpenQuestion::LateOpinions:
        return Texts::tr("Whether an opinion stops the clock beyond its 15 working days is not "
                         "confirmed.");
    case OpenQuestion::Reasons:
        return Texts::tr("Whether the clock stands while the applicant's reasons are awaited is "
                         "not confirmed.");
    case OpenQuestion::Fee:
        return Texts::tr("Whether the period counts anew from the payment of a fee is not "
                         "confirmed.");
    }
    return {};
}

} // namespace

QString clockSumText(const ClockSum& sum)
{
    const QString length = QString::number(sum.length);
    const QString used = QString::number(sum.used);
    QStringList parts;
    parts << (sum.extension > 0 ? Texts::tr("%1 − %2 used + %3 extension")
                                      .arg(length, used, QString::number(sum.extension))
                                : Texts::tr("%1 − %2 used").arg(length, used));
    for (const StandStill& stand : sum.stands)
        parts << standText(stand);
    return parts.join(Texts::tr("; "));
}

QStringList awaitedLines(const CaseClock& clock)
{
    QStringList lines;
    for (const AwaitedStep& step : clock.awaited)
        lines << (step.until.isValid()
                      ? Texts::tr("Awaited: %1, asked for on %2, until %3")
                            .arg(awaitedName(step), dayText(step.since), dayText(step.until))
                      : Texts::tr("Awaited: %1, asked for on %2")
                            .arg(awaitedName(step), dayText(step.since)));
    return lines;
}

QStringList clockNotes(const CaseClock& clock)
{
    QStringList lines;
    for (const OpenQuestion question : clock.questions)
        lines << Texts::tr("%1 %2", "two sentences")
                     .arg(questionText(question),
                          Texts::tr("By the stricter reading %1, else %2.")
                              .arg(dayText(clock.strict), dayText(clock.latest)));
    if (clock.unsafeAfter.isValid()) {
        DayCount count;
        count.unsafeAfter = clock.unsafeAfter;
        lines << unsafeText(count);
    }
    return lines;
}

} // namespace gongkai
