// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/event_keys.h"

#include "core/base/decimal.h"
#include "core/base/text.h"
#include "core/calendar/written_day.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::EventKeys)
};

enum class ValueKind { Line, Number, Day, Amount, YesNo, Agrees, Cause };

struct KeyEntry
{
    EventKey key;
    QLatin1String id;
    ValueKind kind;
};

const std::vector<KeyEntry>& keyTable()
{
    static const std::vector<KeyEntry> all{
        {EventKey::Document, QLatin1String("document"), ValueKind::Line},
        {EventKey::Note, QLatin1String("note"), ValueKind::Line},
        {EventKey::Corrects, QLatin1String("corrects"), ValueKind::Number},
        {EventKey::Cancels, QLatin1String("cancels"), ValueKind::Number},
        {EventKey::Reason, QLatin1String("reason"), ValueKind::Line},
        {EventKey::Days, QLatin1String("days"), ValueKind::Number},
        {EventKey::Party, QLatin1String("party"), ValueKind::Line},
        {EventKey::Joint, QLatin1String("joint"), ValueKind::YesNo},
        {EventKey::Agrees, QLatin1String("agrees"), ValueKind::Agrees},
        {EventKey::Accepted, QLatin1String("accepted"), ValueKind::YesNo},
        {EventKey::Until, QLatin1String("until"), ValueKind::Day},
        {EventKey::Approved, QLatin1String("approved"), ValueKind::Line},
        {EventKey::Amount, QLatin1String("amount"), ValueKind::Amount},
        {EventKey::Receipt, QLatin1String("receipt"), ValueKind::Line},
        {EventKey::To, QLatin1String("to"), ValueKind::Line},
        {EventKey::Counted, QLatin1String("counted"), ValueKind::YesNo},
        {EventKey::Decision, QLatin1String("decision"), ValueKind::Line},
        {EventKey::Article, QLatin1String("article"), ValueKind::Line},
        {EventKey::Way, QLatin1String("way"), ValueKind::Line},
        {EventKey::File, QLatin1String("file"), ValueKind::Line},
        {EventKey::By, QLatin1String("by"), ValueKind::Cause},
    };
    return all;
}

const KeyEntry& entryOf(EventKey key)
{
    return *std::ranges::find(keyTable(), key, &KeyEntry::key); // each has one: a test says so
}

std::vector<EventKey> ownKeys(EventKind kind)
{
    switch (kind) {
    case EventKind::CorrectionSent:
        return {EventKey::Days};
    case EventKind::ReasonsReceived:
        return {EventKey::Accepted, EventKey::Until};
    case EventKind::ThirdPartySent:
    case EventKind::ThirdPartyReceived:
        return {EventKey::Party};
    case EventKind::OrganSent:
        return {EventKey::Party, EventKey::Joint};
    case EventKind::ThirdPartyAnswered:
    case EventKind::OrganAnswered:
        return {EventKey::Party, EventKey::Agrees};
    case EventKind::Extended:
        return {EventKey::Days, EventKey::Approved};
    case EventKind::FeeSent:
        return {EventKey::Amount};
    case EventKind::FeePaid:
        return {EventKey::Amount, EventKey::Receipt};
    case EventKind::PassedOn:
        return {EventKey::To, EventKey::Counted};
    case EventKind::Answered:
        return {EventKey::Decision, EventKey::Article};
    case EventKind::Delivered:
        return {EventKey::Way};
    case EventKind::Archived:
        return {EventKey::File};
    case EventKind::Reopened:
        return {EventKey::Days, EventKey::By};
    case EventKind::CorrectionReceived:
    case EventKind::ReasonsSent:
    case EventKind::FeeReceived:
    case EventKind::Withdrawn:
        return {};
    }
    return {};
}

Result<QString> readWord(EventKey key, const QString& value, const QStringList& words)
{
    if (words.contains(value))
        return value;
    return fail(ErrorCode::Invalid,
                Messages::tr("“%1” is one of %2, not “%3”.")
                    .arg(eventKeyId(key), words.join(QStringLiteral(", ")), shortened(value)));
}

Result<QString> readNumber(EventKey key, const QString& value)
{
    constexpr int most = 9999;
    const QString plain = toHalfWidth(value).trimmed();
    bool isNumber = false;
    const int number = plain.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= most)
        return QString::number(number);
    return fail(ErrorCode::Invalid,
                Messages::tr("“%1” is a whole number from 1 to %2, not “%3”.")
                    .arg(eventKeyId(key), QString::number(most), shortened(value)));
}

Result<QString> readAmount(EventKey key, const QString& value)
{
    const auto amount = Decimal::fromString(toHalfWidth(value).trimmed());
    if (amount && !amount->isNegative() && amount->fractionDigits() <= 2)
        return amount->toString();
    return fail(ErrorCode::Invalid,
                Messages::tr("“%1” is an amount in 元, written like 1200 or 1200.50, not “%2”.")
                    .arg(eventKeyId(key), shortened(value)));
}

} // namespace

QString eventKeyId(EventKey key)
{
    return entryOf(key).id;
}

std::optional<EventKey> eventKeyFromId(QStringView id)
{
    const auto found =
        std::ranges::find_if(keyTable(), [&](const KeyEntry& one) { return id == one.id; });
    return found == keyTable().end() ? std::nullopt : std::optional(found->key);
}

std::vector<EventKey> eventKeysOf(EventKind kind)
{
    std::vector<EventKey> keys = ownKeys(kind);
    for (const EventKey key : {EventKey::Document, EventKey::Note, EventKey::Corrects,
                               EventKey::Cancels, EventKey::Reason})
        keys.push_back(key);
    std::ranges::sort(keys);
    return keys;
}

bool isPersonal(EventKey key)
{
    return key == EventKey::Party || key == EventKey::Note;
}

Result<QString> readLine(const QString& key, const QString& value)
{
    constexpr qsizetype most = 500;
    const QString line = value.trimmed();
    const bool isPlain = line.isValidUtf16() && line == withoutTurns(line) &&
                         !line.contains(u'\n') && !line.contains(u'\t');
    if (!line.isEmpty() && isPlain && line.size() <= most)
        return line;
    return fail(
        ErrorCode::Invalid,
        Messages::tr("“%1” is one line of 1 to %2 characters.").arg(key, QString::number(most)));
}

Result<QString> readEventValue(EventKey key, const QString& value)
{
    switch (entryOf(key).kind) {
    case ValueKind::Line:
        return readLine(eventKeyId(key), value);
    case ValueKind::Number:
        return readNumber(key, value);
    case ValueKind::Day:
        return readDay(value).and_then(
            [](const QDate& day) -> Result<QString> { return day.toString(Qt::ISODate); });
    case ValueKind::Amount:
        return readAmount(key, value);
    case ValueKind::YesNo:
        return readWord(key, value, {QStringLiteral("yes"), QStringLiteral("no")});
    case ValueKind::Agrees:
        return readWord(key, value,
                        {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("silent")});
    case ValueKind::Cause:
        return readWord(
            key, value,
            {QStringLiteral("review"), QStringLiteral("judgment"), QStringLiteral("own")});
    }
    return value;
}

} // namespace gongkai
