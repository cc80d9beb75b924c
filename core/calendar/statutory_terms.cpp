// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/statutory_terms.h"

#include <QCoreApplication>

namespace gongkai {
namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::StatutoryTerms)
};

using Unit = StatutoryTerm::Unit;
using Standing = StatutoryTerm::Standing;

// @param article  in the numerals of the text.
QString regulation(const QString& article)
{
    return Names::tr("Regulation on Disclosure, art. %1").arg(article);
}

void addTermsOfRequests(std::vector<StatutoryTerm>& all)
{
    const QString received = Names::tr("request received");
    all.push_back({QStringLiteral("correction_notice"), Names::tr("Ask for a correction"), received,
                   regulation(QStringLiteral("三十")), Unit::WorkingDays, 7, 0, Standing::Confirmed,
                   Names::tr("Once, with all points together.")});
    all.push_back({QStringLiteral("answer"), Names::tr("Answer"), received,
                   regulation(QStringLiteral("三十三")), Unit::WorkingDays, 20, 0,
                   Standing::Confirmed,
                   Names::tr("At once where possible; the time needed to ask third parties and "
                             "other organs is not counted.")});
    all.push_back({QStringLiteral("answer_extended"), Names::tr("Answer after an extension"),
                   received, regulation(QStringLiteral("三十三")), Unit::WorkingDays, 40, 0,
                   Standing::Confirmed,
                   Names::tr("At most 20 working days more, approved by the head of the office for "
                             "disclosure and told to the applicant before the first 20 end.")});
    all.push_back({QStringLiteral("correction_period"), Names::tr("Applicant corrects"),
                   Names::tr("notice of correction received"),
                   Names::tr("Jiangsu rules on answering requests, forwarded in 2020"),
                   Unit::WorkingDays, 15, 0, Standing::Guidance,
                   Names::tr("The Regulation says a reasonable period; this is the longest usual "
                             "one.")});
    all.push_back({QStringLiteral("answer_corrected"), Names::tr("Answer after a correction"),
                   Names::tr("correction received"),
                   Names::tr("Regulation on Disclosure, art. 30 and 33"), Unit::WorkingDays, 20, 0,
                   Standing::Confirmed, Names::tr("The period begins anew.")});
    all.push_back({QStringLiteral("third_party"), Names::tr("Third party answers"),
                   Names::tr("letter received by the third party"),
                   regulation(QStringLiteral("三十二")), Unit::WorkingDays, 15, 0,
                   Standing::Confirmed, Names::tr("Silent: the organ decides.")});
    all.push_back({QStringLiteral("co_producer"), Names::tr("Co-producing organ answers"),
                   Names::tr("letter received by the organ"), regulation(QStringLiteral("三十四")),
                   Unit::WorkingDays, 15, 0, Standing::Confirmed, Names::tr("Silent: it agrees.")});
    all.push_back({QStringLiteral("fee"), Names::tr("Applicant pays the fee"),
                   Names::tr("fee notice received"),
                   Names::tr("Measures on fees (国办函〔2020〕109号)"), Unit::WorkingDays, 20, 0,
                   Standing::Confirmed,
                   Names::tr("The notice goes out within the period of the answer.")});
    all.push_back({QStringLiteral("new_answer"), Names::tr("Answer anew, by judgment"),
                   Names::tr("day the judgment names"),
                   Names::tr("Judicial interpretation 法释〔2025〕8号, art. 11"), Unit::WorkingDays,
                   20, 0, Standing::Confirmed,
                   Names::tr("The judgment itself says from when it counts.")});
    all.push_back({QStringLiteral("lawsuit"), Names::tr("Applicant sues"),
                   Names::tr("answer delivered"), Names::tr("no text at hand"), Unit::Months, 6, 0,
                   Standing::NotConfirmed, Names::tr("Look it up before you rely on it.")});
}

void addDaysOfReports(std::vector<StatutoryTerm>& all)
{
    const QString format = Names::tr("Regulation art. 49; 国办公开办函〔2021〕30号");
    const QString note =
        Names::tr("The office above usually sets an earlier day. On a day off: the last working "
                  "day before it.");
    const auto add = [&](const QString& id, const QString& title, int month, int day) {
        all.push_back(
            {id, title, {}, format, Unit::DayOfYear, day, month, Standing::Confirmed, note});
    };
    add(QStringLiteral("report_department"),
        Names::tr("Annual report: departments publish and hand in"), 1, 31);
    add(QStringLiteral("report_county"), Names::tr("Annual report: county sums up"), 2, 20);
    add(QStringLiteral("report_city"), Names::tr("Annual report: city sums up"), 3, 10);
    add(QStringLiteral("report_province"), Names::tr("Annual report: province, vertical systems"),
        3, 31);
}

QDate nextDayOfYear(const StatutoryTerm& term, const QDate& from)
{
    const QDate day(from.year(), term.month, term.length);
    return day < from ? day.addYears(1) : day;
}

// Of a period by the calendar: which notices speak of its end.
DayCount endOnly(const WorkCalendar& calendar, const QDate& from, const QDate& end)
{
    DayCount count{from, 0, end, {}, {}, calendar.notices(end.year()), {}};
    if (!calendar.knowsYear(end.year()))
        count.unsafeAfter = QDate(end.year() - 1, 12, 31);
    return count;
}

} // namespace

std::vector<StatutoryTerm> statutoryTerms()
{
    std::vector<StatutoryTerm> all;
    addTermsOfRequests(all);
    addDaysOfReports(all);
    return all;
}

TermDay termDay(const WorkCalendar& calendar, const StatutoryTerm& term, const QDate& from)
{
    if (term.unit == Unit::WorkingDays) {
        const DayCount count = workingDayAfter(calendar, from, term.length);
        return {term, count, count.day, warningDay(calendar, count)};
    }
    const QDate end =
        term.unit == Unit::Months ? from.addMonths(term.length) : nextDayOfYear(term, from);
    return {term, endOnly(calendar, from, end), end, lastWorkingDayUpTo(calendar, end)};
}

} // namespace gongkai
