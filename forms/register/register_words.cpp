// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/register/register_words.h"

#include "core/register/event_keys.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace gongkai {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::RegisterWords)
};

QString wordName(const QString& value)
{
    const QHash<QString, QString> names{
        {QStringLiteral("yes"), Words::tr("yes")},
        {QStringLiteral("no"), Words::tr("no")},
        {QStringLiteral("silent"), Words::tr("no answer")},
        {QStringLiteral("review"), Words::tr("decision on review")},
        {QStringLiteral("judgment"), Words::tr("judgment")},
        {QStringLiteral("own"), Words::tr("own decision")},
    };
    return names.value(value, value);
}

} // namespace

QString eventKeyName(EventKey key)
{
    switch (key) {
    case EventKey::Document:
        return Words::tr("Document number");
    case EventKey::Note:
        return Words::tr("Note");
    case EventKey::Corrects:
        return Words::tr("Corrects event");
    case EventKey::Cancels:
        return Words::tr("Cancels event");
    case EventKey::Reason:
        return Words::tr("Reason");
    case EventKey::Days:
        return Words::tr("Working days");
    case EventKey::Party:
        return Words::tr("Who is asked");
    case EventKey::Joint:
        return Words::tr("Made the information, too");
    case EventKey::Agrees:
        return Words::tr("Agrees");
    case EventKey::Accepted:
        return Words::tr("Reasons accepted");
    case EventKey::Until:
        return Words::tr("Applicant was told to wait until");
    case EventKey::Approved:
        return Words::tr("Approved by");
    case EventKey::Amount:
        return Words::tr("Amount in yuan");
    case EventKey::Receipt:
        return Words::tr("Number of the receipt");
    case EventKey::To:
        return Words::tr("Passed on to");
    case EventKey::Counted:
        return Words::tr("Counted here");
    case EventKey::Decision:
        return Words::tr("Decision");
    case EventKey::Article:
        return Words::tr("Article");
    case EventKey::Way:
        return Words::tr("Way of delivery");
    case EventKey::File:
        return Words::tr("File number");
    case EventKey::By:
        return Words::tr("Ordered by");
    }
    return {};
}

QString caseKeyName(const QString& key)
{
    const QHash<QString, QString> names{
        {QStringLiteral("received"), Words::tr("Day of receipt")},
        {QStringLiteral("applicant"), Words::tr("Kind of applicant")},
        {QStringLiteral("channel"), Words::tr("Way it came in")},
        {QStringLiteral("items"), Words::tr("Number of items")},
        {QStringLiteral("parent"), Words::tr("Split off from")},
        {QStringLiteral("arrived"), Words::tr("Arrived")},
        {QStringLiteral("signed"), Words::tr("Signed for")},
        {QStringLiteral("office"), Words::tr("At the office")},
        {QStringLiteral("confirmed"), Words::tr("Confirmed with the applicant")},
        {QStringLiteral("received_reason"), Words::tr("Reason for another day of receipt")},
        {QStringLiteral("form"), Words::tr("Form wanted")},
        {QStringLiteral("from"), Words::tr("Passed on to us by")},
        {QStringLiteral("receiver"), Words::tr("Taken in by")},
        {QStringLiteral("name"), Words::tr("Applicant")},
        {QStringLiteral("identity"), Words::tr("Identity paper")},
        {QStringLiteral("contact"), Words::tr("Contact")},
        {QStringLiteral("address"), Words::tr("Address")},
        {QStringLiteral("agent"), Words::tr("Agent")},
        {QStringLiteral("text"), Words::tr("What is asked for")},
    };
    return names.value(key, key);
}

QString eventValueName(EventKey key, const QString& value, const Vocabulary& words)
{
    if (key == EventKey::Decision) {
        const DecisionWord* decision = words.decision(value);
        return decision ? decision->name : value;
    }
    const bool isWord = key == EventKey::Joint || key == EventKey::Agrees ||
                        key == EventKey::Accepted || key == EventKey::Counted ||
                        key == EventKey::By;
    return isWord ? wordName(value) : value;
}

QString eventDetails(const CaseEvent& event, const Vocabulary& words, bool withPersons)
{
    QStringList parts;
    for (const auto& [key, value] : event.values)
        if (withPersons || !isPersonal(key))
            parts << Words::tr("%1: %2").arg(eventKeyName(key), eventValueName(key, value, words));
    return parts.join(Words::tr("; "));
}

CaseClock withoutParties(CaseClock clock)
{
    for (StandStill& stand : clock.sum.stands)
        stand.party.clear();
    for (AwaitedStep& step : clock.awaited)
        step.party.clear();
    return clock;
}

QString articlesText(const DecisionWord& decision)
{
    return decision.articles.join(Words::tr(", "));
}

} // namespace gongkai
