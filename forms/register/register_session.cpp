// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/register/register_session.h"

#include "core/register/document/act_kinds.h"

#include <QJsonArray>
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
    auto document = open({Vocabulary::builtIn(), session->m_calendar});
    if (!document)
        return fail(document.error());
    session->m_document = *std::move(document);
    session->skipNotices();
    for (const LogRow& act : session->m_document->acts())
        session->noteWriter(act);
    return session;
}

Result<std::unique_ptr<RegisterSession>> RegisterSession::open(const QString& path,
                                                               OpenOptions options)
{
    return made(options.clock, [&](const RegisterDocument::Ground& ground) {
        return RegisterDocument::open(path, ground, options);
    });
}

Result<std::unique_ptr<RegisterSession>> RegisterSession::create(const QString& path,
                                                                 const QString& agency,
                                                                 OpenOptions options,
                                                                 bool overwrite)
{
    return made(options.clock, [&](const RegisterDocument::Ground& ground) {
        return RegisterDocument::create(path, agency, ground, options, overwrite);
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
    auto number = m_document->add(one);
    if (number)
        tell(*number);
    return number;
}

Result<void> RegisterSession::append(const RegisterNumber& number, const CaseEvent& event)
{
    const QScopedValueRollback busy(m_isBusy, true);
    auto done = m_document->append(number, event);
    if (done) {
        noteWriter(m_document->lastAct());
        tell(number);
    }
    return done;
}

Result<void> RegisterSession::amend(const Case& changed)
{
    const QScopedValueRollback busy(m_isBusy, true);
    auto done = m_document->amend(changed);
    if (done)
        tell(changed.number);
    return done;
}

void RegisterSession::tell(const RegisterNumber& number)
{
    emit changed(number);
    followDisk();
}

// Of an event by itself, and of those that cases brought with them.
void RegisterSession::noteWriter(const LogRow& act)
{
    const Written written{act.user, QDateTime::fromString(act.at, Qt::ISODate)};
    const auto note = [&](const QJsonObject& about, qsizetype events) {
        if (const auto number = RegisterNumber::fromString(about[acts::keys::number].toString()))
            m_written[*number].resize(m_written[*number].size() + static_cast<size_t>(events),
                                      written);
    };
    const QJsonObject object = QJsonDocument::fromJson(act.content).object();
    if (act.kind == acts::event)
        note(object, 1);
    for (const QJsonValue& one : object[acts::keys::cases].toArray())
        note(one.toObject(), one[QStringLiteral("events")].toArray().size());
}

} // namespace gongkai
