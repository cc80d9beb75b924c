// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/work_calendar.h"
#include "core/register/case.h"
#include "core/register/dispute.h"
#include "core/register/settings.h"
#include "core/register/vocabulary.h"

#include <vector>

namespace gongkai {

/// By what a register is kept. Refers to what its maker owns.
struct RegisterRules
{
    const Vocabulary& words;
    const WorkCalendar& calendar;
    RegisterSettings settings = {};
};

/// 依申请公开台账: the requests of one office and the disputes about them, all its years. A value.
///
/// Cases and disputes stand in the order of their numbers. None is ever taken out, so no number is
/// used again; every case in it can be followed.
class Register
{
public:
    const std::vector<Case>& cases() const { return m_cases; }
    const std::vector<Dispute>& disputes() const { return m_disputes; }
    const Case* find(const RegisterNumber& number) const;           ///< null when none
    const Dispute* findDispute(const RegisterNumber& number) const; ///< null when none

    // What an act would leave, checked; nothing is changed. Who keeps a register in a file keeps
    // the act first, and puts the result here then.

    /// The case with the next number of the year it became known in (firstDay()).
    /// @return Invalid with one sentence.
    Result<Case> numbered(Case one, const RegisterRules& rules) const;
    /// The case with an event written down at the end of its events.
    /// @return Invalid with one sentence: what checkEvent() refuses, no such case, an extension
    ///         behind the end of its period (条例 33; by the later of both readings).
    Result<Case> withEvent(const RegisterNumber& number, const CaseEvent& event,
                           const RegisterRules& rules) const;
    /// The dispute with the next number of the year it came in.
    Result<Dispute> numberedDispute(Dispute one, const RegisterRules& rules) const;

    /// Takes over what was checked, in the place of what has its number.
    void put(Case one);
    void put(Dispute one);

    // Checked and taken over in one step.
    Result<RegisterNumber> add(Case one, const RegisterRules& rules);
    Result<void> append(const RegisterNumber& number, const CaseEvent& event,
                        const RegisterRules& rules);
    /// Other registered data for a case; its events stay.
    /// @return Invalid with one sentence, also when the events cannot follow from it.
    Result<void> amend(const Case& changed, const RegisterRules& rules);
    Result<RegisterNumber> addDispute(Dispute one, const RegisterRules& rules);
    /// What is known of the dispute by now, under its number.
    Result<void> amendDispute(const Dispute& changed, const RegisterRules& rules);

    /// A case that has its number: read from a file.
    /// @return Exists when there is one of that number; else as numbered().
    Result<void> insert(Case one, const RegisterRules& rules);
    /// An event that was let in before: read from a file. An extension is not held against the end
    /// of its period, which another calendar may have moved.
    Result<void> insertEvent(const RegisterNumber& number, const CaseEvent& event,
                             const RegisterRules& rules);
    /// A dispute that has its number: read from a file.
    Result<void> insertDispute(const Dispute& one, const RegisterRules& rules);

    /// Takes away what may name a person, of the case and of the disputes about it.
    Result<void> redact(const RegisterNumber& number);

    /// Whether all cases can be followed by these rules: asked before settings are changed.
    /// @return Invalid naming the case.
    Result<void> check(const RegisterRules& rules) const;

    /// The number the next case of the year gets.
    RegisterNumber nextNumber(int year) const;

    friend bool operator==(const Register&, const Register&) = default;

private:
    Result<Case> amended(Case changed, const RegisterRules& rules) const;
    Result<Dispute> amendedDispute(const Dispute& changed, const RegisterRules& rules) const;
    Result<void> checkDisputeHere(const Dispute& one, const RegisterRules& rules) const;

    template <typename Entry>
    Result<RegisterNumber> taken(Result<Entry> next)
    {
        if (!next)
            return fail(next.error());
        const RegisterNumber number = next->number;
        put(*std::move(next));
        return number;
    }

    std::vector<Case> m_cases;
    std::vector<Dispute> m_disputes;
};

} // namespace gongkai
