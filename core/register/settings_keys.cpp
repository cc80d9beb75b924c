// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/settings_keys.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::CaseKeys)
};

template <typename Value>
struct Setting
{
    QString key;
    Value RegisterSettings::*member;
};

const std::vector<Setting<Reading>>& readings()
{
    static const std::vector<Setting<Reading>> all{
        {QStringLiteral("sending"), &RegisterSettings::dayOfSending},
        {QStringLiteral("opinions"), &RegisterSettings::lateOpinions},
        {QStringLiteral("reasons"), &RegisterSettings::reasons},
        {QStringLiteral("fee"), &RegisterSettings::fee}};
    return all;
}

const std::vector<Setting<bool>>& choices()
{
    static const std::vector<Setting<bool>> all{
        {QStringLiteral("passed_on"), &RegisterSettings::countsPassedOn},
        {QStringLiteral("reopened"), &RegisterSettings::countsReopened}};
    return all;
}

// In the order of the values of their types.
const QStringList& wordsOf(Reading)
{
    static const QStringList all{QStringLiteral("both"), QStringLiteral("strict"),
                                 QStringLiteral("lenient")};
    return all;
}

const QStringList& wordsOf(MailboxReceipt)
{
    static const QStringList all{QStringLiteral("arrival"), QStringLiteral("confirmation")};
    return all;
}

const QStringList& wordsOf(bool)
{
    static const QStringList all{QStringLiteral("no"), QStringLiteral("yes")};
    return all;
}

template <typename Value>
QString wordOf(Value value)
{
    return wordsOf(value)[static_cast<int>(value)];
}

template <typename Value>
Result<void> setWord(Value& member, const QString& key, const QString& value)
{
    const QStringList& words = wordsOf(member);
    const auto at = words.indexOf(value);
    if (at < 0)
        return fail(ErrorCode::Invalid,
                    Messages::tr("“%1” is one of %2, not “%3”.")
                        .arg(key, words.join(QStringLiteral(", ")), shortened(value)));
    member = static_cast<Value>(at);
    return {};
}

Result<void> setValue(RegisterSettings& settings, const QString& key, const QString& value)
{
    const auto reading = std::ranges::find(readings(), key, &Setting<Reading>::key);
    if (reading != readings().end())
        return setWord(settings.*reading->member, key, value);
    const auto choice = std::ranges::find(choices(), key, &Setting<bool>::key);
    if (choice != choices().end())
        return setWord(settings.*choice->member, key, value);
    return setWord(settings.mailbox, key, value);
}

} // namespace

const QStringList& settingKeys()
{
    static const QStringList keys = [] {
        QStringList all;
        for (const auto& [key, value] : valuesOf(RegisterSettings()))
            all << key;
        return all;
    }();
    return keys;
}

KeyValues valuesOf(const RegisterSettings& settings)
{
    KeyValues values;
    for (const auto& one : readings())
        values.emplace_back(one.key, wordOf(settings.*one.member));
    values.emplace_back(QStringLiteral("mailbox"), wordOf(settings.mailbox));
    for (const auto& one : choices())
        values.emplace_back(one.key, wordOf(settings.*one.member));
    return values;
}

Result<RegisterSettings> changeSettings(const RegisterSettings& settings, const KeyValues& values)
{
    if (const auto checked = checkKeys(values, settingKeys()); !checked)
        return fail(checked.error());
    RegisterSettings changed = settings;
    for (const auto& [key, value] : values)
        if (const auto set = setValue(changed, key, value); !set)
            return fail(set.error());
    return changed;
}

} // namespace gongkai
