// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/dispute_keys.h"

#include "core/base/text.h"
#include "core/calendar/written_day.h"
#include "core/register/event_keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Dispute)
};

Failure refuse(const QString& sentence)
{
    return fail(ErrorCode::Invalid, sentence);
}

struct DisputeDay
{
    QString key;
    QDate Dispute::*member;
};

struct DisputeText
{
    QString key;
    QString Dispute::*member;
};

const std::vector<DisputeDay>& days()
{
    static const std::vector<DisputeDay> all{{QStringLiteral("in"), &Dispute::in},
                                             {QStringLiteral("out"), &Dispute::out},
                                             {QStringLiteral("appealed"), &Dispute::appealed},
                                             {QStringLiteral("final_out"), &Dispute::finalOut}};
    return all;
}

const std::vector<DisputeText>& texts()
{
    static const std::vector<DisputeText> all{
        {QStringLiteral("result"), &Dispute::result},
        {QStringLiteral("final_result"), &Dispute::finalResult},
        {QStringLiteral("document"), &Dispute::document},
        {QStringLiteral("note"), &Dispute::note}};
    return all;
}

Result<void> setKind(Dispute& one, const QString& value)
{
    const auto kind = disputeKindFromId(value);
    if (!kind)
        return refuse(Messages::tr("A dispute is a review (review) or a suit (litigation), not "
                                   "“%1”.")
                          .arg(shortened(value)));
    if (one.kind != *kind || !one.number.isValid())
        one.role = *kind == DisputeKind::Review ? DisputeRole::Respondent : DisputeRole::Defendant;
    one.kind = *kind;
    return {};
}

Result<void> setRole(Dispute& one, const QString& value)
{
    const auto role = disputeRoleFromId(value);
    if (!role)
        return refuse(Messages::tr("The organ is respondent, defendant or co_defendant, not “%1”.")
                          .arg(shortened(value)));
    one.role = *role;
    return {};
}

Result<void> setBlock(Dispute& one, const QString& value)
{
    const auto known = std::ranges::find_if(
        allDisputeBlocks(), [&](DisputeBlock block) { return value == disputeBlockId(block); });
    if (known == allDisputeBlocks().end())
        return refuse(
            Messages::tr("A suit is direct or after_review, not “%1”.").arg(shortened(value)));
    if ((*known == DisputeBlock::Review) != (one.kind == DisputeKind::Review))
        return refuse(Messages::tr("A review is no suit; “%1” does not fit.").arg(value));
    one.isAfterReview = *known == DisputeBlock::AfterReview;
    return {};
}

Result<void> setAbout(Dispute& one, const QString& value)
{
    const auto number = RegisterNumber::fromString(value);
    if (!number && !value.isEmpty())
        return refuse(Messages::tr("“%1” is no number of a case.").arg(shortened(value)));
    one.about = number.value_or(RegisterNumber());
    return {};
}

Result<void> setValue(Dispute& one, const QString& key, const QString& value)
{
    const auto day = std::ranges::find(days(), key, &DisputeDay::key);
    if (day != days().end()) {
        const auto read = value.isEmpty() ? Result<QDate>(QDate()) : readDay(value);
        if (!read)
            return fail(read.error());
        one.*day->member = *read;
        return {};
    }
    const auto text = std::ranges::find(texts(), key, &DisputeText::key);
    if (text != texts().end()) {
        const auto read = value.isEmpty() ? Result<QString>(QString()) : readLine(key, value);
        if (!read)
            return fail(read.error());
        one.*text->member = *read;
        return {};
    }
    if (key == u"role")
        return setRole(one, value);
    if (key == u"block")
        return setBlock(one, value);
    if (key == u"case")
        return setAbout(one, value);
    return {}; // the kind: it is set first
}

const QString* given(const KeyValues& values, QStringView key)
{
    const auto found =
        std::ranges::find_if(values, [&](const auto& one) { return one.first == key; });
    return found == values.end() ? nullptr : &found->second;
}

} // namespace

const QStringList& disputeKeys()
{
    static const QStringList keys = [] {
        QStringList all{QStringLiteral("kind"), QStringLiteral("role"), QStringLiteral("block"),
                        QStringLiteral("case")};
        for (const DisputeDay& day : days())
            all << day.key;
        for (const DisputeText& text : texts())
            all << text.key;
        return all;
    }();
    return keys;
}

Result<Dispute> readDispute(const KeyValues& values, const Vocabulary& words)
{
    if (!given(values, u"kind"))
        return refuse(Messages::tr("“%1” is missing.").arg(QStringLiteral("kind")));
    return changeDispute({}, values, words);
}

Result<Dispute> changeDispute(const Dispute& one, const KeyValues& values, const Vocabulary& words)
{
    if (const auto checked = checkKeys(values, disputeKeys()); !checked)
        return fail(checked.error());
    Dispute changed = one;
    if (const QString* kind = given(values, u"kind")) // role and block depend on it
        if (const auto set = setKind(changed, *kind); !set)
            return fail(set.error());
    for (const auto& [key, value] : values)
        if (const auto set = setValue(changed, key, value); !set)
            return fail(set.error());
    if (const auto checked = checkDispute(changed, words); !checked)
        return fail(checked.error());
    return changed;
}

KeyValues valuesOf(const Dispute& one)
{
    KeyValues values{{QStringLiteral("kind"), disputeKindId(one.kind)},
                     {QStringLiteral("role"), disputeRoleId(one.role)}};
    if (one.kind == DisputeKind::Suit)
        values.emplace_back(QStringLiteral("block"), disputeBlockId(one.block()));
    if (one.about.isValid())
        values.emplace_back(QStringLiteral("case"), one.about.toString());
    for (const DisputeDay& day : days())
        if ((one.*day.member).isValid())
            values.emplace_back(day.key, (one.*day.member).toString(Qt::ISODate));
    for (const DisputeText& text : texts())
        if (!(one.*text.member).isEmpty())
            values.emplace_back(text.key, one.*text.member);
    return values;
}

} // namespace gongkai
