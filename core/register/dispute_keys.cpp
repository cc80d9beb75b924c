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
    Q_DECLARE_TR_FUNCTIONS(gongkai::DisputeKeys)
};

Failure refuse(const QString& sentence)
{
    return fail(ErrorCode::Invalid, sentence);
}

Failure noSuchWord(const QString& key, const QString& value)
{
    return refuse(Messages::tr("“%1” cannot be “%2”.").arg(key, shortened(value)));
}

using Set = Result<void> (*)(Dispute& one, const QString& key, const QString& value);

struct Key
{
    QString id;
    QString (*get)(const Dispute& one);
    Set set;
};

QString written(const QDate& day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

template <QDate Dispute::*member>
Key dayKey(const QString& id)
{
    return {id, [](const Dispute& one) { return written(one.*member); },
            [](Dispute& one, const QString& /*key*/, const QString& value) -> Result<void> {
                const auto day = value.isEmpty() ? Result<QDate>(QDate()) : readDay(value);
                if (!day)
                    return fail(day.error());
                one.*member = *day;
                return {};
            }};
}

template <QString Dispute::*member>
Key textKey(const QString& id)
{
    return {id, [](const Dispute& one) { return one.*member; },
            [](Dispute& one, const QString& key, const QString& value) -> Result<void> {
                const auto line =
                    value.isEmpty() ? Result<QString>(QString()) : readLine(key, value);
                if (!line)
                    return fail(line.error());
                one.*member = *line;
                return {};
            }};
}

Result<void> setKind(Dispute& one, const QString& key, const QString& value)
{
    const auto kind = disputeKindFromId(value);
    if (!kind)
        return noSuchWord(key, value);
    one.kind = *kind;
    // Who takes part in what; another role of a suit is said by itself.
    one.role = *kind == DisputeKind::Review ? DisputeRole::Respondent : DisputeRole::Defendant;
    return {};
}

Result<void> setRole(Dispute& one, const QString& key, const QString& value)
{
    const auto role = disputeRoleFromId(value);
    if (!role)
        return noSuchWord(key, value);
    one.role = *role;
    return {};
}

Result<void> setAfterReview(Dispute& one, const QString& key, const QString& value)
{
    if (value != u"yes" && value != u"no" && !value.isEmpty())
        return noSuchWord(key, value);
    one.isAfterReview = value == u"yes";
    return {};
}

Result<void> setAbout(Dispute& one, const QString& key, const QString& value)
{
    const auto number = RegisterNumber::fromString(value);
    if (!number && !value.isEmpty())
        return noSuchWord(key, value);
    one.about = number.value_or(RegisterNumber());
    return {};
}

// Kind stands in front: it sets the role where none is said.
const std::vector<Key>& keyTable()
{
    static const std::vector<Key> all{
        {QStringLiteral("kind"), [](const Dispute& one) { return disputeKindId(one.kind); },
         setKind},
        {QStringLiteral("role"), [](const Dispute& one) { return disputeRoleId(one.role); },
         setRole},
        {QStringLiteral("after_review"),
         [](const Dispute& one) { return one.isAfterReview ? QStringLiteral("yes") : QString(); },
         setAfterReview},
        {QStringLiteral("about"),
         [](const Dispute& one) { return one.about.isValid() ? one.about.toString() : QString(); },
         setAbout},
        dayKey<&Dispute::in>(QStringLiteral("in")),
        textKey<&Dispute::result>(QStringLiteral("result")),
        dayKey<&Dispute::out>(QStringLiteral("out")),
        dayKey<&Dispute::appealed>(QStringLiteral("appealed")),
        textKey<&Dispute::finalResult>(QStringLiteral("final_result")),
        dayKey<&Dispute::finalOut>(QStringLiteral("final_out")),
        textKey<&Dispute::document>(QStringLiteral("document")),
        textKey<&Dispute::note>(QStringLiteral("note")),
    };
    return all;
}

const Key* findKey(QStringView id)
{
    const auto found =
        std::ranges::find_if(keyTable(), [&](const Key& key) { return key.id == id; });
    return found == keyTable().end() ? nullptr : &*found;
}

Result<void> checkKeys(const KeyValues& values)
{
    QStringList seen;
    for (const auto& [key, value] : values) {
        if (!findKey(key))
            return refuse(Messages::tr("The key “%1” is not known here; known are %2.")
                              .arg(shortened(key), disputeKeys().join(QStringLiteral(", "))));
        if (seen.contains(key))
            return refuse(Messages::tr("The key “%1” is given twice.").arg(key));
        seen << key;
    }
    return {};
}

} // namespace

const QStringList& disputeKeys()
{
    static const QStringList ids = [] {
        QStringList all;
        for (const Key& key : keyTable())
            all << key.id;
        return all;
    }();
    return ids;
}

QString disputeValue(const Dispute& one, const QString& key)
{
    const Key* known = findKey(key);
    return known ? known->get(one) : QString();
}

Result<Dispute> readDispute(const KeyValues& values, const Vocabulary& words)
{
    for (const QString& needed : {QStringLiteral("kind"), QStringLiteral("in")})
        if (std::ranges::none_of(values, [&](const auto& one) { return one.first == needed; }))
            return refuse(Messages::tr("“%1” is missing.").arg(needed));
    return changeDispute({}, values, words);
}

Result<Dispute> changeDispute(const Dispute& one, const KeyValues& values, const Vocabulary& words)
{
    if (const auto checked = checkKeys(values); !checked)
        return fail(checked.error());
    Dispute next = one;
    for (const Key& key : keyTable())
        for (const auto& [id, value] : values)
            if (id == key.id)
                if (const auto set = key.set(next, id, value); !set)
                    return fail(set.error());
    if (const auto checked = checkDispute(next, words); !checked)
        return fail(checked.error());
    return next;
}

void writeDispute(JsonWriter& json, const Dispute& one)
{
    json.beginObject();
    json.member(u"dispute", one.number.toString());
    for (const QString& key : disputeKeys())
        json.memberIfFilled(key, disputeValue(one, key));
    json.endObject();
}

} // namespace gongkai
