// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gongkai {

/// How a rule is read whose text leaves two ways (not confirmed by any text at hand).
enum class Reading {
    Both,   ///< the earlier day warns, the later one is the latest: nothing is overdue between them
    Strict, ///< the office has settled it: the way that gives the earlier day
    Lenient, ///< the office has settled it: the way that gives the later day
};

/// From when a request to the public mailbox counts: the two texts differ (207号, 条例 31(3)).
enum class MailboxReceipt {
    Arrival,      ///< the day the system has it: earlier, so the stricter one
    Confirmation, ///< the day both sides confirmed it, as for everything by internet
};

/// What the rules leave open, as this office reads it. By default the stricter way warns.
struct RegisterSettings
{
    /// Of a consultation: strict, the day of sending is counted; lenient, it is not.
    Reading dayOfSending = Reading::Both;
    /// Of opinions that come after their fifteen working days: strict, only these are not counted;
    /// lenient, all of the time.
    Reading lateOpinions = Reading::Both;
    /// While the applicant's reasons are awaited (条例 35): strict, every day is counted; lenient,
    /// none is.
    Reading reasons = Reading::Both;
    /// Of a fee: strict, the days from the notice to the payment are not counted and the rest goes
    /// on; lenient, the period counts anew from the payment.
    Reading fee = Reading::Both;
    MailboxReceipt mailbox = MailboxReceipt::Arrival;
    /// Whether a request that was passed on in the year it came in is counted here, where the event
    /// itself does not say.
    bool countsPassedOn = false;
    /// Whether a new answer after review or judgment is a case of its own in table three; else the
    /// case stays with its first decision.
    bool countsReopened = false;
};

/// The lengths of the periods in working days, as the rules have them.
struct RegisterTerms
{
    int answer = 0;           ///< 条例 33
    int extension = 0;        ///< at most, 条例 33
    int correctionNotice = 0; ///< 条例 30
    int correctionPeriod = 0; ///< guidance, 江苏规范; the notice may set another one
    int opinion = 0;          ///< of a third party or a co-producing organ, 条例 32, 34
    int payment = 0;          ///< 国办函〔2020〕109号
    int newAnswer = 0;        ///< after a judgment, 法释〔2025〕8号

    /// From statutoryTerms().
    static const RegisterTerms& byLaw();
};

} // namespace gongkai
