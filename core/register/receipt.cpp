// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/receipt.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <array>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Receipt)
};

QString iso(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

QDate Case::*receiptDayOf(Channel channel, MailboxReceipt mailbox)
{
    switch (channel) {
    case Channel::Counter:
    case Channel::Oral:
        return &Case::arrived;
    case Channel::Letter:
        return &Case::signedFor;
    case Channel::PlainLetter:
    case Channel::Web:
    case Channel::Fax:
        return &Case::confirmed;
    case Channel::Mailbox:
        return mailbox == MailboxReceipt::Arrival ? &Case::arrived : &Case::confirmed;
    }
    return &Case::arrived;
}

QDate receivedDay(const Case& one, const RegisterSettings& settings)
{
    if (one.statedReceipt.isValid())
        return one.statedReceipt;
    const QDate day = one.*receiptDayOf(one.channel, settings.mailbox);
    return day.isValid() || one.channel != Channel::Letter ? day : one.arrived;
}

QDate firstDay(const Case& one)
{
    QDate first;
    for (const QDate& day :
         {one.arrived, one.signedFor, one.atOffice, one.confirmed, one.statedReceipt})
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    return first;
}

Result<void> checkRegistration(const Case& one, const Vocabulary& words)
{
    if (!words.applicant(one.applicant))
        return fail(
            ErrorCode::Invalid,
            Messages::tr("There is no kind of applicant “%1”.").arg(shortened(one.applicant)));
    if (!firstDay(one).isValid())
        return fail(ErrorCode::Invalid,
                    Messages::tr("Say on which day the request came in: “arrived” or “received”."));
    for (const QDate& day : {one.signedFor, one.atOffice, one.confirmed, one.statedReceipt})
        if (day.isValid() && one.arrived.isValid() && day < one.arrived)
            return fail(ErrorCode::Invalid,
                        Messages::tr("%1 lies before the day the request arrived, %2; correct one "
                                     "of them.")
                            .arg(iso(day), iso(one.arrived)));
    if (one.statedReceipt.isValid() && one.receiptReason.isEmpty())
        return fail(ErrorCode::Invalid,
                    Messages::tr("The channel has another day of receipt than %1; give the reason "
                                 "(“received_reason”) with it.")
                        .arg(iso(one.statedReceipt)));
    if (one.items < 1)
        return fail(ErrorCode::Invalid, Messages::tr("A request has one item at least."));
    return {};
}

} // namespace gongkai
