// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/statistics.h"

#include "core/register/case_clock.h"
#include "core/register/spells.h"

#include <algorithm>

namespace gongkai {
namespace {

class Collector
{
public:
    Collector(const QDate& from, const QDate& until, const RegisterRules& rules)
        : m_from(from), m_until(until), m_rules(rules)
    {
        for (QDate day(from.year(), from.month(), 1); day <= until; day = day.addMonths(1))
            m_all.months.push_back({day.year(), day.month(), 0, 0, 0, 0, 0});
    }

    void add(const Case& one)
    {
        for (const CountedSpell& spell : countingOf(one, m_rules.words, m_rules.settings).spells)
            add(one, spell);
    }

    RegisterStatistics take() &&
    {
        DaysUsed& used = m_all.daysUsed;
        used.cases = static_cast<int>(m_days.size());
        if (!m_days.empty()) {
            std::ranges::sort(m_days);
            for (const int days : m_days)
                used.sum += days;
            used.least = m_days.front();
            used.most = m_days.back();
            used.median = m_days[(m_days.size() - 1) / 2];
        }
        return std::move(m_all);
    }

private:
    bool isIn(const QDate& day) const { return day.isValid() && m_from <= day && day <= m_until; }

    MonthFigures& monthOf(const QDate& day)
    {
        const int place = (day.year() - m_from.year()) * 12 + day.month() - m_from.month();
        return m_all.months[static_cast<size_t>(place)];
    }

    void add(const Case& one, const CountedSpell& spell)
    {
        if (isIn(spell.from)) {
            ++monthOf(spell.from).received;
            ++m_all.receivedByKind[one.applicant];
            ++m_all.receivedByChannel[channelId(one.channel)];
        }
        for (MonthFigures& month : m_all.months) {
            const QDate last =
                std::min(QDate(month.year, month.month, 1).addMonths(1).addDays(-1), m_until);
            if (spell.from <= last && (!spell.end.isValid() || spell.end > last))
                ++month.open;
        }
        if (!isIn(spell.end))
            return;
        MonthFigures& month = monthOf(spell.end);
        ++month.ended;
        month.extended += spell.isExtended ? 1 : 0;
        ++m_all.endedByDecision[spell.decision];
        if (spell.event->kind != EventKind::Answered)
            return;
        const CaseClock clock =
            clockOf(one, spell.end, m_rules.calendar, m_rules.words, m_rules.settings);
        month.overdue += clock.isOverdue ? 1 : 0;
        if (clock.runs())
            m_days.push_back(clock.sum.used);
    }

    QDate m_from;
    QDate m_until;
    const RegisterRules& m_rules;
    RegisterStatistics m_all;
    std::vector<int> m_days;
};

} // namespace

RegisterStatistics statisticsOf(const Register& book, const QDate& from, const QDate& until,
                                const RegisterRules& rules)
{
    Collector collector(from, until, rules);
    for (const Case& one : book.cases())
        collector.add(one);
    return std::move(collector).take();
}

} // namespace gongkai
