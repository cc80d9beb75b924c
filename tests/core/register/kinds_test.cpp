// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/kinds.h"

#include <gtest/gtest.h>

#include <QSet>

namespace gongkai {
namespace {

template <typename Kind, typename Id>
QSet<QString> idsOf(const std::vector<Kind>& kinds, Id id)
{
    QSet<QString> ids;
    for (const Kind kind : kinds)
        ids.insert(id(kind));
    return ids;
}

QSet<QString> words(const char* text)
{
    const QStringList list = QString::fromLatin1(text).split(u' ');
    return {list.begin(), list.end()};
}

} // namespace

// The ids of the contract of `register list --json`.
TEST(RegisterKindsTest, IdsAreThoseOfTheFiles)
{
    EXPECT_EQ(idsOf(allChannels(), channelId),
              words("counter letter plain_letter web fax mailbox oral"));
    EXPECT_EQ(idsOf(allCaseStates(), caseStateId),
              words("registered correcting reasons paying consulting extended answered delivered "
                    "archived withdrawn passed_on lapsed"));
    EXPECT_EQ(idsOf(allEventKinds(), eventKindId),
              words("correction_sent correction_received reasons_sent reasons_received "
                    "third_party_sent third_party_received third_party_answered organ_sent "
                    "organ_answered extended fee_sent fee_received fee_paid passed_on withdrawn "
                    "answered delivered archived reopened"));
}

TEST(RegisterKindsTest, IdsLeadBackAndNamesDiffer)
{
    QSet<QString> names;
    for (const Channel one : allChannels()) {
        EXPECT_EQ(channelFromId(channelId(one)), one);
        names.insert(channelName(one));
    }
    EXPECT_EQ(names.size(), qsizetype(allChannels().size()));
    names.clear();
    for (const EventKind one : allEventKinds()) {
        EXPECT_EQ(eventKindFromId(eventKindId(one)), one);
        names.insert(eventKindName(one));
    }
    EXPECT_EQ(names.size(), qsizetype(allEventKinds().size()));
    names.clear();
    for (const CaseState one : allCaseStates())
        names.insert(caseStateName(one));
    EXPECT_EQ(names.size(), qsizetype(allCaseStates().size()));
    EXPECT_EQ(channelFromId(u"Counter"), std::nullopt);
    EXPECT_EQ(eventKindFromId(u""), std::nullopt);
}

} // namespace gongkai
