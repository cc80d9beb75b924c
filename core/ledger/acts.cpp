// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/acts.h"

#include "core/register/case_fields.h"
#include "core/register/case_keys.h"
#include "core/register/dispute_keys.h"
#include "core/register/event_keys.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Ledger)
};

const QString numberKey = QStringLiteral("case");
const QString disputeKey = QStringLiteral("dispute");
const QString kindKey = QStringLiteral("kind");
const QString dateKey = QStringLiteral("date");
const QString agencyKey = QStringLiteral("agency");
const QString personsKey = QStringLiteral("persons");

QByteArray oneLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void insertFilled(QJsonObject& object, const QString& key, const QString& value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QString iso(const QDate& day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

KeyValues valuesOf(const QJsonObject& object, const QStringList& without)
{
    KeyValues values;
    for (auto member = object.begin(); member != object.end(); ++member)
        if (!without.contains(member.key()))
            values.emplace_back(member.key(), member->toString());
    return values;
}

// Follows one act after the other; cases with all of their events come into the register at the
// end.
class Replay
{
public:
    Replay(const RegisterRules& rules, const QString& file) : m_rules(rules), m_file(file) {}

    Result<void> take(const LogRow& act)
    {
        const auto step = std::ranges::find(steps(), act.kind, &Step::kind);
        if (step == steps().end())
            return fail(ErrorCode::Newer,
                        Messages::tr("“%1” was written by a newer version of Gongkai; open it with "
                                     "that one.")
                            .arg(m_file),
                        act.kind);
        const QJsonObject object = QJsonDocument::fromJson(act.content).object();
        if (const auto taken = (this->*step->take)(object); !taken)
            return damaged(QString::number(act.sequence), taken.error());
        return {};
    }

    Result<Replayed> finish() &&
    {
        for (auto& [number, one] : m_cases)
            if (const auto inserted = m_done.book.insert(std::move(one), m_rules); !inserted)
                return damaged(number.toString(), inserted.error());
        for (const auto& [number, one] : m_disputes)
            if (const auto inserted = m_done.book.insertDispute(one, m_rules); !inserted)
                return damaged(number.toString(), inserted.error());
        return std::move(m_done);
    }

private:
    struct Step
    {
        QString kind;
        Result<void> (Replay::*take)(const QJsonObject& object);
    };

    static const std::vector<Step>& steps()
    {
        static const std::vector<Step> all{{act_kind::create, &Replay::takeAgency},
                                           {act_kind::rename, &Replay::takeAgency},
                                           {act_kind::addCase, &Replay::takeCase},
                                           {act_kind::amendCase, &Replay::takeAmended},
                                           {act_kind::addEvent, &Replay::takeEvent},
                                           {act_kind::addDispute, &Replay::takeDispute},
                                           {act_kind::amendDispute, &Replay::takeAmendedDispute}};
        return all;
    }

    Failure damaged(const QString& what, const Error& why) const
    {
        return fail(
            ErrorCode::Corrupt,
            Messages::tr("“%1” is damaged: its entry %2 cannot be followed (%3). Take one of "
                         "its backups.")
                .arg(m_file, what, why.message),
            why.detail);
    }

    static Failure noNumber()
    {
        return fail(ErrorCode::Invalid, Messages::tr("it has no number it could have"));
    }

    Result<void> takeAgency(const QJsonObject& object)
    {
        m_done.agency = object[agencyKey].toString();
        return {};
    }

    Result<Case> readRegistered(const QJsonObject& object) const
    {
        const auto number = RegisterNumber::fromString(object[numberKey].toString());
        if (!number)
            return noNumber();
        KeyValues values = valuesOf(object, {numberKey, personsKey});
        for (const auto& value : valuesOf(object[personsKey].toObject(), {}))
            values.push_back(value);
        auto one = readCase(values, m_rules.words, m_rules.settings);
        if (!one)
            return one;
        one->number = *number;
        return one;
    }

    Result<void> takeCase(const QJsonObject& object)
    {
        auto one = readRegistered(object);
        if (!one)
            return fail(one.error());
        const RegisterNumber number = one->number;
        return m_cases.emplace(number, *std::move(one)).second ? Result<void>() : noNumber();
    }

    Result<void> takeAmended(const QJsonObject& object)
    {
        auto one = readRegistered(object);
        if (!one)
            return fail(one.error());
        const auto place = m_cases.find(one->number);
        if (place == m_cases.end())
            return noNumber();
        one->events = std::move(place->second.events);
        place->second = *std::move(one);
        return {};
    }

    Result<void> takeEvent(const QJsonObject& object)
    {
        const auto number = RegisterNumber::fromString(object[numberKey].toString());
        const auto place = m_cases.find(number.value_or(RegisterNumber()));
        if (place == m_cases.end())
            return noNumber();
        const auto event = readEvent(object[kindKey].toString(), object[dateKey].toString(),
                                     valuesOf(object, {numberKey, kindKey, dateKey}));
        if (!event)
            return fail(event.error());
        place->second.events.push_back(*event);
        return {};
    }

    Result<Dispute> readRegisteredDispute(const QJsonObject& object) const
    {
        const auto number = RegisterNumber::fromString(object[disputeKey].toString());
        if (!number)
            return noNumber();
        auto one = readDispute(valuesOf(object, {disputeKey}), m_rules.words);
        if (one)
            one->number = *number;
        return one;
    }

    Result<void> takeDispute(const QJsonObject& object)
    {
        const auto one = readRegisteredDispute(object);
        if (!one)
            return fail(one.error());
        return m_disputes.emplace(one->number, *one).second ? Result<void>() : noNumber();
    }

    Result<void> takeAmendedDispute(const QJsonObject& object)
    {
        const auto one = readRegisteredDispute(object);
        if (!one)
            return fail(one.error());
        const auto place = m_disputes.find(one->number);
        if (place == m_disputes.end())
            return noNumber();
        place->second = *one;
        return {};
    }

    const RegisterRules& m_rules;
    const QString m_file;
    std::map<RegisterNumber, Case> m_cases;
    std::map<RegisterNumber, Dispute> m_disputes;
    Replayed m_done;
};

} // namespace

QByteArray agencyAct(const QString& agency)
{
    return oneLine({{agencyKey, agency}});
}

QByteArray caseAct(const Case& one)
{
    QJsonObject object{{numberKey, one.number.toString()},
                       {QStringLiteral("applicant"), one.applicant},
                       {QStringLiteral("channel"), channelId(one.channel)}};
    QJsonObject persons;
    insertFilled(object, QStringLiteral("received"), iso(one.statedReceipt));
    if (one.items != 1)
        object.insert(QStringLiteral("items"), QString::number(one.items));
    if (one.parent.isValid())
        object.insert(QStringLiteral("parent"), one.parent.toString());
    for (const CaseDay& day : caseDays())
        insertFilled(object, day.key, iso(one.*day.member));
    for (const CaseText& text : caseTexts())
        insertFilled(text.isPersonal ? persons : object, text.key, one.*text.member);
    if (!persons.isEmpty())
        object.insert(personsKey, persons);
    return oneLine(object);
}

QByteArray eventAct(const RegisterNumber& number, const CaseEvent& event)
{
    QJsonObject object{{numberKey, number.toString()},
                       {kindKey, eventKindId(event.kind)},
                       {dateKey, iso(event.day)}};
    for (const auto& [key, value] : event.values)
        object.insert(eventKeyId(key), value);
    return oneLine(object);
}

QByteArray disputeAct(const Dispute& one)
{
    QJsonObject object{{disputeKey, one.number.toString()}};
    for (const QString& key : disputeKeys())
        insertFilled(object, key, disputeValue(one, key));
    return oneLine(object);
}

Result<Replayed> replay(const std::vector<LogRow>& acts, const RegisterRules& rules,
                        const QString& file)
{
    Replay following(rules, file);
    for (const LogRow& act : acts)
        if (const auto taken = following.take(act); !taken)
            return fail(taken.error());
    return std::move(following).finish();
}

} // namespace gongkai
