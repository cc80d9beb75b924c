// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_review.h"

#include "core/calendar/day_text.h"
#include "core/register/case_clock.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace gongkai {
namespace {

using Kind = CaseRemark::Kind;
using Lapse = DecisionWord::Lapse;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::CaseReview)
};

// What was said on the way to the end of a round.
class Reviewer
{
public:
    Reviewer(const Case& one, const RegisterRules& rules) : m_case(one), m_rules(rules) {}

    std::vector<CaseRemark> review() &&
    {
        for (const CaseEvent* event : eventsInForce(m_case))
            look(*event);
        std::ranges::stable_sort(m_remarks, {}, &CaseRemark::kind);
        return std::move(m_remarks);
    }

private:
    void remark(Kind kind, const CaseEvent& event, const QDate& latest = {})
    {
        m_remarks.push_back({kind, event.day, latest});
    }

    // As it stood in the evening before; the events of the day itself are not known then.
    CaseClock clockBefore(const QDate& day) const
    {
        return clockOf(m_case, day.addDays(-1), m_rules.calendar, m_rules.words, m_rules.settings);
    }

    void look(const CaseEvent& event)
    {
        switch (event.kind) {
        case EventKind::CorrectionSent:
            lookAtCorrection(event);
            break;
        case EventKind::FeeSent:
            m_asked = Lapse::Fee;
            break;
        case EventKind::Extended:
            if (!event.has(EventKey::Approved))
                remark(Kind::ExtensionNotApproved, event);
            break;
        case EventKind::Answered:
            lookAtAnswer(event);
            break;
        case EventKind::Reopened:
            m_corrections = 0;
            m_asked = Lapse::None;
            break;
        default:
            break;
        }
    }

    void lookAtCorrection(const CaseEvent& event)
    {
        m_asked = Lapse::Correction;
        if (++m_corrections > 1)
            remark(Kind::CorrectionAgain, event);
        const QDate latest = clockBefore(event.day).correctionLatest;
        if (latest.isValid() && event.day > latest)
            remark(Kind::CorrectionLate, event, latest);
    }

    void lookAtAnswer(const CaseEvent& event)
    {
        const CaseClock clock =
            clockOf(m_case, event.day, m_rules.calendar, m_rules.words, m_rules.settings);
        if (clock.runs() && event.day > clock.latest)
            remark(Kind::AnswerLate, event, clock.latest);
        else if (clock.runs() && event.day > clock.strict)
            remark(Kind::AnswerBetween, event, clock.strict);
        const DecisionWord* decision = m_rules.words.decision(event.text(EventKey::Decision));
        if (!decision)
            return;
        const QString article = event.text(EventKey::Article);
        if (!article.isEmpty() && !decision->articles.isEmpty() &&
            !decision->articles.contains(article))
            remark(Kind::ArticleUnusual, event);
        if (decision->lapse == Lapse::None) {
            if (!event.has(EventKey::Document))
                remark(Kind::NoDocument, event);
            return;
        }
        if (m_asked != decision->lapse)
            remark(Kind::LapseWithoutNotice, event);
        for (const AwaitedStep& step : clockBefore(event.day).awaited)
            if (step.until.isValid() && event.day <= step.until && lapsesBy(step, *decision))
                remark(Kind::LapseEarly, event, step.until);
    }

    static bool lapsesBy(const AwaitedStep& step, const DecisionWord& decision)
    {
        return (decision.lapse == Lapse::Correction && step.asked == EventKind::CorrectionSent) ||
               (decision.lapse == Lapse::Fee && step.asked == EventKind::FeeSent);
    }

    const Case& m_case;
    const RegisterRules& m_rules;
    std::vector<CaseRemark> m_remarks;
    int m_corrections = 0;
    Lapse m_asked = Lapse::None;
};

} // namespace

std::vector<CaseRemark> reviewCase(const Case& one, const RegisterRules& rules)
{
    if (!followCase(one, rules.words, rules.settings))
        return {};
    return Reviewer(one, rules).review();
}

QString remarkText(const CaseRemark& remark)
{
    const QString day = dayText(remark.day);
    const QString latest = dayText(remark.latest);
    switch (remark.kind) {
    case Kind::CorrectionLate:
        return Texts::tr("The correction was asked for on %1, behind %2.").arg(day, latest);
    case Kind::CorrectionAgain:
        return Texts::tr("A correction was asked for again on %1; in principle once.").arg(day);
    case Kind::ExtensionNotApproved:
        return Texts::tr("Nobody is named who approved the extension of %1.").arg(day);
    case Kind::AnswerLate:
        return Texts::tr("The answer of %1 is overdue: the period ended on %2.").arg(day, latest);
    case Kind::AnswerBetween:
        return Texts::tr("By the stricter reading the period of the answer of %1 ended on %2 (not "
                         "confirmed).")
            .arg(day, latest);
    case Kind::NoDocument:
        return Texts::tr("The answer of %1 has no document number.").arg(day);
    case Kind::ArticleUnusual:
        return Texts::tr("The article of the answer of %1 is not one of its decision.").arg(day);
    case Kind::LapseWithoutNotice:
        return Texts::tr("Taken as given up on %1, but the applicant was not asked before.")
            .arg(day);
    case Kind::LapseEarly:
        return Texts::tr("Taken as given up on %1, but the applicant had time until %2.")
            .arg(day, latest);
    }
    return {};
}

std::vector<SharedDocument> sharedDocuments(const Register& book, const RegisterRules& rules)
{
    struct Answer
    {
        RegisterNumber number;
        QDate day;
        QString decision;
    };
    std::map<QString, std::vector<Answer>> all;
    for (const Case& one : book.cases()) {
        const auto course = followCase(one, rules.words, rules.settings);
        if (!course)
            continue;
        for (const CaseRound& round : course->rounds)
            if (round.end && round.end->event->has(EventKey::Document))
                all[round.end->event->text(EventKey::Document)].push_back(
                    {one.number, round.end->day, round.end->event->text(EventKey::Decision)});
    }
    std::vector<SharedDocument> shared;
    for (const auto& [document, answers] : all) {
        SharedDocument entry{document, {}, true, true};
        for (const Answer& answer : answers) {
            if (entry.cases.empty() || entry.cases.back() != answer.number)
                entry.cases.push_back(answer.number);
            entry.isOneDay = entry.isOneDay && answer.day == answers.front().day;
            entry.isOneDecision =
                entry.isOneDecision && answer.decision == answers.front().decision;
        }
        if (entry.cases.size() > 1)
            shared.push_back(entry);
    }
    return shared;
}

} // namespace gongkai
