// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/register/case.h"
#include "core/register/settings.h"
#include "core/register/vocabulary.h"

#include <QDate>

namespace gongkai {

/// The member of a case that says by this channel when it was received (条例 31): handed in, the
/// day it came; a letter, the day it was signed for; a plain letter, internet and fax, the day it
/// was confirmed with the applicant; a mailbox, see MailboxReceipt.
QDate Case::*receiptDayOf(Channel channel, MailboxReceipt mailbox);

/// 收到申请之日: the stated one, else the day the channel has it.
/// A letter nobody wrote the signature of counts from its arrival: the earlier day.
/// @return invalid where it is not received yet: not confirmed with the applicant.
QDate receivedDay(const Case& one, const RegisterSettings& settings);

/// The day the case became known here: the earliest of its days; invalid when it has none.
QDate firstDay(const Case& one);

/// Whether what was registered can be so: a day it came in, days in their order, a known kind of
/// applicant, a reason for a day of receipt of one's own. Says nothing of events.
/// @return Invalid with one sentence.
Result<void> checkRegistration(const Case& one, const Vocabulary& words);

} // namespace gongkai
