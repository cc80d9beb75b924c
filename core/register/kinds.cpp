// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/kinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

template <typename Kind>
struct Entry
{
    Kind kind;
    QLatin1String id;
    const char* name; // to be translated
};

template <typename Kind>
using Entries = std::vector<Entry<Kind>>;

const Entries<Channel>& channels()
{
    static const Entries<Channel> all{
        {Channel::Counter, QLatin1String("counter"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "in person")},
        {Channel::Letter, QLatin1String("letter"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "letter signed for")},
        {Channel::PlainLetter, QLatin1String("plain_letter"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "plain letter")},
        {Channel::Web, QLatin1String("web"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "internet")},
        {Channel::Fax, QLatin1String("fax"), QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "fax")},
        {Channel::Mailbox, QLatin1String("mailbox"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "electronic mailbox")},
        {Channel::Oral, QLatin1String("oral"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "oral, written down")},
    };
    return all;
}

const Entries<EventKind>& eventKinds()
{
    static const Entries<EventKind> all{
        {EventKind::CorrectionSent, QLatin1String("correction_sent"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "correction asked for")},
        {EventKind::CorrectionReceived, QLatin1String("correction_received"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "correction received")},
        {EventKind::ReasonsSent, QLatin1String("reasons_sent"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "reasons asked for")},
        {EventKind::ReasonsReceived, QLatin1String("reasons_received"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "reasons received")},
        {EventKind::ThirdPartySent, QLatin1String("third_party_sent"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "third party asked")},
        {EventKind::ThirdPartyReceived, QLatin1String("third_party_received"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "third party has the letter")},
        {EventKind::ThirdPartyAnswered, QLatin1String("third_party_answered"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "third party answered")},
        {EventKind::OrganSent, QLatin1String("organ_sent"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "other organ asked")},
        {EventKind::OrganAnswered, QLatin1String("organ_answered"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "other organ answered")},
        {EventKind::Extended, QLatin1String("extended"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "extension")},
        {EventKind::FeeSent, QLatin1String("fee_sent"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "fee notice sent")},
        {EventKind::FeeReceived, QLatin1String("fee_received"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "fee notice received")},
        {EventKind::FeePaid, QLatin1String("fee_paid"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "fee paid")},
        {EventKind::PassedOn, QLatin1String("passed_on"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "passed on")},
        {EventKind::Withdrawn, QLatin1String("withdrawn"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "withdrawn")},
        {EventKind::Answered, QLatin1String("answered"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "answer")},
        {EventKind::Delivered, QLatin1String("delivered"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "delivery")},
        {EventKind::Archived, QLatin1String("archived"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "filed away")},
        {EventKind::Reopened, QLatin1String("reopened"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "new answer ordered")},
    };
    return all;
}

const Entries<CaseState>& caseStates()
{
    static const Entries<CaseState> all{
        {CaseState::Registered, QLatin1String("registered"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "registered")},
        {CaseState::Correcting, QLatin1String("correcting"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "correction awaited")},
        {CaseState::Reasons, QLatin1String("reasons"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "reasons awaited")},
        {CaseState::Paying, QLatin1String("paying"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "payment awaited")},
        {CaseState::Consulting, QLatin1String("consulting"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "opinions awaited")},
        {CaseState::Extended, QLatin1String("extended"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "extended")},
        {CaseState::Answered, QLatin1String("answered"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "answered")},
        {CaseState::Delivered, QLatin1String("delivered"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "delivered")},
        {CaseState::Archived, QLatin1String("archived"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "filed")},
        {CaseState::Withdrawn, QLatin1String("withdrawn"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "withdrawn by the applicant")},
        {CaseState::PassedOn, QLatin1String("passed_on"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "passed on to another organ")},
        {CaseState::Lapsed, QLatin1String("lapsed"),
         QT_TRANSLATE_NOOP("gongkai::RegisterKinds", "taken as given up")},
    };
    return all;
}

template <typename Kind>
const Entry<Kind>& entryOf(const Entries<Kind>& all, Kind kind)
{
    return *std::ranges::find(all, kind, &Entry<Kind>::kind); // each kind has one: a test says so
}

template <typename Kind>
std::optional<Kind> fromId(const Entries<Kind>& all, QStringView id)
{
    const auto found = std::ranges::find_if(all, [&](const auto& one) { return id == one.id; });
    return found == all.end() ? std::nullopt : std::optional(found->kind);
}

template <typename Kind>
QString nameIn(const Entries<Kind>& all, Kind kind)
{
    return QCoreApplication::translate("gongkai::RegisterKinds", entryOf(all, kind).name);
}

template <typename Kind>
std::vector<Kind> kindsIn(const Entries<Kind>& all)
{
    std::vector<Kind> kinds;
    kinds.reserve(all.size());
    for (const Entry<Kind>& one : all)
        kinds.push_back(one.kind);
    return kinds;
}

} // namespace

QString channelId(Channel channel)
{
    return entryOf(channels(), channel).id;
}

std::optional<Channel> channelFromId(QStringView id)
{
    return fromId(channels(), id);
}

QString channelName(Channel channel)
{
    return nameIn(channels(), channel);
}

const std::vector<Channel>& allChannels()
{
    static const std::vector<Channel> kinds = kindsIn(channels());
    return kinds;
}

QString eventKindId(EventKind kind)
{
    return entryOf(eventKinds(), kind).id;
}

std::optional<EventKind> eventKindFromId(QStringView id)
{
    return fromId(eventKinds(), id);
}

QString eventKindName(EventKind kind)
{
    return nameIn(eventKinds(), kind);
}

const std::vector<EventKind>& allEventKinds()
{
    static const std::vector<EventKind> kinds = kindsIn(eventKinds());
    return kinds;
}

QString caseStateId(CaseState state)
{
    return entryOf(caseStates(), state).id;
}

QString caseStateName(CaseState state)
{
    return nameIn(caseStates(), state);
}

const std::vector<CaseState>& allCaseStates()
{
    static const std::vector<CaseState> kinds = kindsIn(caseStates());
    return kinds;
}

} // namespace gongkai
