// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/register/register_session.h"

#include "core/ledger/acts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>

namespace gongkai {

RegisterSession::RegisterSession(WorkCalendar calendar, std::vector<Error> faults, Clock clock)
    : m_calendar(std::move(calendar)), m_faults(std::move(faults)), m_clock(std::move(clock))
{}

Result<std::unique_ptr<RegisterSession>> RegisterSession::made(const Clock& clock,
                                                               const Opening& open)
{
    WorkCalendar calendar = WorkCalendar::builtIn();
    auto faults = calendar.addFolder(WorkCalendar::userFolder());
    std::unique_ptr<RegisterSession> session(
        new RegisterSession(std::move(calendar), std::move(faults), clock));
    auto ledger = open({Vocabulary::builtIn(), session->m_calendar});
    if (!ledger)
        return fail(ledger.error());
    session->m_ledger = *std::move(ledger);
    session->skipNotices();
    for (const LogRow& act : session->m_ledger->file().acts())
        session->noteWriter(act);
    return session;
}

Result<std::unique_ptr<RegisterSession>> RegisterSession::open(const QString& path,
                                                               OpenOptions options)
{
    return made(options.clock,
                [&](const RegisterRules& rules) { return Ledger::open(path, rules, options); });
}

Result<std::unique_ptr<RegisterSession>> RegisterSession::create(const QString& path,
                                                                 const QString& agency,
                                                                 OpenOptions options,
                                                                 bool overwrite)
{
    return made(options.clock, [&](const RegisterRules& rules) {
        return Ledger::create(path, agency, rules, options, overwrite);
    });
}

const std::vector<RegisterSession::Written>&
RegisterSession::written(const RegisterNumber& number) const
{
    static const std::vector<Written> none;
    const auto found = m_written.find(number);
    return found == m_written.end() ? none : found->second;
}

Result<RegisterNumber> RegisterSession::add(const Case& one)
{
    const QScopedValueRollback busy(m_isBusy, true);
    auto number = m_ledger->add(one);
    if (number)
        tell(*number);
    return number;
}

Result<void> RegisterSession::append(const RegisterNumber& number, const CaseEvent& event)
{
    const QScopedValueRollback busy(m_isBusy, true);
    auto done = m_ledger->append(number, event);
    if (done) {
        noteWriter(m_ledger->file().act(m_ledger->file().count()));
        tell(number);
    }
    return done;
}

Result<void> RegisterSession::amend(const Case& changed)
{
    const QScopedValueRollback busy(m_isBusy, true);
    auto done = m_ledger->amend(changed);
    if (done)
        tell(changed.number);
    return done;
}

void RegisterSession::tell(const RegisterNumber& number)
{
    emit changed(number);
    followDisk();
}

void RegisterSession::noteWriter(const LogRow& act)
{
    if (act.kind != act_kind::addEvent)
        return;
    const QString number = QJsonDocument::fromJson(act.content)[QStringLiteral("case")].toString();
    if (const auto read = RegisterNumber::fromString(number))
        m_written[*read].push_back({act.user, QDateTime::fromString(act.at, Qt::ISODate)});
}

} // namespace gongkai
