// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/kinds.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>
#include <utility>
#include <vector>

namespace gongkai {

/// 登记号: year and running number, never used again. “2026-0007”.
struct RegisterNumber
{
    int year = 0;
    int running = 0;

    bool isValid() const { return year > 0 && running > 0; }
    QString toString() const;
    /// @return nothing when the text is not written as toString() writes it.
    static std::optional<RegisterNumber> fromString(QStringView text);

    friend bool operator==(const RegisterNumber&, const RegisterNumber&) = default;
    friend std::strong_ordering operator<=>(const RegisterNumber& a, const RegisterNumber& b)
    {
        return a.year != b.year ? a.year <=> b.year : a.running <=> b.running;
    }
};

/// What an event can say besides its kind and day; which kind takes what: eventKeysOf().
enum class EventKey {
    Document, ///< 文号; one answer may be that of several cases
    Note,
    Corrects, ///< the number of the earlier event this one takes the place of
    Cancels,  ///< the number of the earlier event that never was
    Reason,   ///< why it is corrected or cancelled
    Days,     ///< of an extension, a period for correcting, or a judgment: working days
    Party,    ///< who is asked
    Joint,    ///< yes: the organ made the information, too (条例 34)
    Agrees,   ///< yes, no, silent
    Accepted, ///< yes, no: of reasons
    Until,    ///< the day the applicant was told (条例 35)
    Approved, ///< by whom
    Amount,   ///< 元
    Receipt,  ///< its number
    To,       ///< where it was passed on
    Counted,  ///< yes, no: whether this organ counts what it passed on
    Decision, ///< an id of the vocabulary
    Article,  ///< of the regulation: 36(1)
    Way,      ///< of delivery
    File,     ///< 档号
    By,       ///< review, judgment, own: what made the case open again
};

/// What happened to a case on a day. Values are canonical texts (event_keys.h says of what kind).
struct CaseEvent
{
    EventKind kind = EventKind::Answered;
    QDate day;
    std::vector<std::pair<EventKey, QString>> values; ///< in the order of EventKey, none ""

    QString text(EventKey key) const; ///< "" when it does not say
    bool has(EventKey key) const { return !text(key).isEmpty(); }
    int number(EventKey key) const;               ///< 0 when it does not say
    QDate date(EventKey key) const;               ///< invalid when it does not say
    bool says(EventKey key) const;                ///< “yes”
    void set(EventKey key, const QString& value); ///< "" takes it away

    friend bool operator==(const CaseEvent&, const CaseEvent&) = default;
};

/// One request for information (申请), as registered, with what happened to it. A value; what is
/// derived (state, days, counting) is not in it.
struct Case
{
    RegisterNumber number; ///< given by Register::add()
    Channel channel = Channel::Counter;
    QString applicant; ///< 类别: an id of the vocabulary

    QDate arrived;   ///< 到达
    QDate signedFor; ///< 收发室签收
    QDate atOffice;  ///< 工作机构收到
    QDate confirmed; ///< 与申请人确认
    /// 收到申请之日 where the office sees it otherwise than the channel has it; with the reason.
    QDate statedReceipt;
    QString receiptReason;

    // Personal data: only where persons are asked for.
    QString name;
    QString identity; ///< kind and number of the paper
    QString contact;
    QString address;
    QString agent;

    QString request; ///< 原文: what is asked for
    QString wanted;  ///< form and way it is wanted in
    QString from;    ///< 误投转来: who passed it on to us
    QString receiver;
    QString reference; ///< the number it has elsewhere: of a receipt, of the office's own list
    int items = 1;     ///< 项数
    /// The case this one was split off from; not valid where there is none. Each counts.
    RegisterNumber parent;

    std::vector<CaseEvent> events; ///< in the order in which they were written down

    friend bool operator==(const Case&, const Case&) = default;
};

/// The events in force, by day, those of one day as they were written down: what was corrected is
/// where its correction is, what was cancelled is left out.
std::vector<const CaseEvent*> eventsInForce(const Case& one);

} // namespace gongkai
