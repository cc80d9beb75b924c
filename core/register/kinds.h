// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace gongkai {

// What requests, their events and disputes can be. The ids are those of files, JSON and command
// line, and are never renamed; the names are the clerk's words.

/// How a request came in; says which day is the day of receipt (条例 31).
enum class Channel {
    Counter,     ///< 当面
    Letter,      ///< 邮寄，签收
    PlainLetter, ///< 平信: nobody signs for it
    Web,         ///< 互联网
    Fax,
    Mailbox, ///< 电子邮箱
    Oral,    ///< 口头，代为填写
};

enum class EventKind {
    CorrectionSent,     ///< 补正通知
    CorrectionReceived, ///< 收到补正
    ReasonsSent,        ///< 要求说明理由 (条例 35)
    ReasonsReceived,
    ThirdPartySent,     ///< 征求第三方意见 (条例 32)
    ThirdPartyReceived, ///< the third party has it: its fifteen days begin
    ThirdPartyAnswered,
    OrganSent, ///< 征求其他机关意见 (条例 33, 34)
    OrganAnswered,
    Extended, ///< 延期 (条例 33)
    FeeSent,  ///< 收费通知
    FeeReceived,
    FeePaid,
    PassedOn, ///< 转出: to another organ
    Withdrawn,
    Answered, ///< 答复, or the decision not to go on with it
    Delivered,
    Archived,
    Reopened, ///< 责令重新答复
};

/// Where a case stands; follows from its events.
enum class CaseState {
    Registered,
    Correcting, ///< 待补正
    Reasons,    ///< 待说明理由
    Paying,     ///< 待缴费
    Consulting, ///< 征求意见中
    Extended,
    Answered,
    Delivered,
    Archived,
    Withdrawn,
    PassedOn,
    Lapsed, ///< 视为放弃: not corrected, not paid
};

QString channelId(Channel channel);
std::optional<Channel> channelFromId(QStringView id);
QString channelName(Channel channel);
const std::vector<Channel>& allChannels();

QString eventKindId(EventKind kind);
std::optional<EventKind> eventKindFromId(QStringView id);
QString eventKindName(EventKind kind);
const std::vector<EventKind>& allEventKinds();

QString caseStateId(CaseState state);
QString caseStateName(CaseState state);
const std::vector<CaseState>& allCaseStates();

} // namespace gongkai
