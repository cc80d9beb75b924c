// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/document/register_document.h"

#include "core/base/text.h"
#include "core/register/document/act_kinds.h"
#include "core/register/event_keys.h"
#include "core/register/object_json.h"
#include "core/register/persons.h"
#include "core/register/settings_keys.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::RegisterDocument)
};

QByteArray compact(const QJsonObject& act)
{
    return QJsonDocument(act).toJson(QJsonDocument::Compact);
}

Failure notThere(const QString& what)
{
    return fail(ErrorCode::Invalid, Messages::tr("It does not say “%1”.").arg(what));
}

// Strictly: what this program would pass over may mean something to the one that wrote it.
Result<void> onlyKeys(const QJsonObject& act, const QStringList& keys)
{
    for (const QString& key : act.keys())
        if (!keys.contains(key))
            return fail(ErrorCode::Invalid,
                        Messages::tr("It says “%1”, which is not known here.").arg(shortened(key)));
    return {};
}

Result<RegisterNumber> numberIn(const QJsonObject& act)
{
    const auto number = RegisterNumber::fromString(act[acts::keys::number].toString());
    if (!number)
        return notThere(acts::keys::number);
    return *number;
}

Result<void> takeCases(Register& book, const QJsonValue& cases, const RegisterRules& rules)
{
    if (!cases.isArray())
        return notThere(acts::keys::cases);
    for (const QJsonValue& value : cases.toArray()) {
        const auto one = caseFromObject(value.toObject(), rules);
        if (!one)
            return fail(one.error());
        if (const auto done = book.insert(*one, rules); !done)
            return done;
    }
    return {};
}

Result<void> takeDisputes(Register& book, const QJsonValue& disputes, const RegisterRules& rules)
{
    if (!disputes.isArray())
        return notThere(acts::keys::disputeList);
    for (const QJsonValue& value : disputes.toArray()) {
        const auto one = disputeFromObject(value.toObject(), rules.words);
        if (!one)
            return fail(one.error());
        if (const auto done = book.insertDispute(*one, rules); !done)
            return done;
    }
    return {};
}

} // namespace

RegisterRules RegisterDocument::rulesOf(const State& state) const
{
    return {m_ground.words, m_ground.calendar, state.settings};
}

RegisterRules RegisterDocument::rules() const
{
    return rulesOf(m_state);
}

// The first act: of a copy it has everything at once.
Result<void> RegisterDocument::begin(State& state, QJsonObject act) const
{
    if (!act.contains(acts::keys::agency))
        return notThere(acts::keys::agency);
    const QJsonValue from = act.take(acts::keys::copiedFrom);
    const QJsonValue cases = act.take(acts::keys::cases);
    const QJsonValue disputes = act.take(acts::keys::disputeList);
    if (const auto done = settle(state, act); !done || from.isUndefined())
        return done;
    const RegisterRules rules = rulesOf(state);
    return takeCases(state.book, cases, rules).and_then([&] {
        return takeDisputes(state.book, disputes, rules);
    });
}

// Agency and settings, as far as the act says them.
Result<void> RegisterDocument::settle(State& state, const QJsonObject& act) const
{
    const auto values = valuesOf(act, {acts::keys::agency});
    if (!values)
        return fail(values.error());
    const auto settings = changeSettings(state.settings, *values);
    if (!settings)
        return fail(settings.error());
    if (act.contains(acts::keys::agency)) {
        const auto agency = readLine(acts::keys::agency, act[acts::keys::agency].toString());
        if (!agency)
            return fail(agency.error());
        state.agency = *agency;
    }
    state.settings = *settings;
    return state.book.check(rulesOf(state));
}

// Does an act on the state, which is good for nothing when it cannot be done. Nothing here asks the
// calendar: another one would refuse what was let in.
Result<void> RegisterDocument::follow(State& state, const QString& kind,
                                      const QJsonObject& act) const
{
    const RegisterRules rules = rulesOf(state);
    if (kind == acts::create)
        return begin(state, act);
    if (kind == acts::settings)
        return settle(state, act);
    if (kind == acts::oneCase)
        return takeCases(state.book, QJsonArray{act}, rules);
    if (kind == acts::cases)
        return onlyKeys(act, {acts::keys::source, acts::keys::cases}).and_then([&] {
            return takeCases(state.book, act[acts::keys::cases], rules);
        });
    if (kind == acts::dispute)
        return takeDisputes(state.book, QJsonArray{act}, rules);
    if (kind == acts::amendDispute)
        return disputeFromObject(act, rules.words).and_then([&](const Dispute& one) {
            return state.book.amendDispute(one, rules);
        });
    if (kind == acts::amend)
        return caseFromObject(act, rules).and_then([&](const Case& one) {
            return state.book.amend(one, rules);
        });
    if (kind == acts::redact)
        return onlyKeys(act, {acts::keys::number})
            .and_then([&] { return numberIn(act); })
            .and_then([&](const RegisterNumber& number) { return state.book.redact(number); });
    if (kind == acts::event)
        return followEvent(state, act);
    return fail(ErrorCode::Newer,
                Messages::tr("This program does not know it; a newer one wrote it."));
}

Result<void> RegisterDocument::followEvent(State& state, const QJsonObject& act) const
{
    if (const auto known = onlyKeys(act, {acts::keys::number, acts::keys::event}); !known)
        return known;
    return numberIn(act).and_then([&](const RegisterNumber& number) {
        return eventFromObject(act[acts::keys::event].toObject())
            .and_then([&](const CaseEvent& event) {
                return state.book.insertEvent(number, event, rulesOf(state));
            });
    });
}

Result<void> RegisterDocument::followAll()
{
    for (qint64 sequence = 1; sequence <= m_file->count(); ++sequence) {
        const LogRow row = m_file->act(sequence);
        const auto done = follow(m_state, row.kind, QJsonDocument::fromJson(row.content).object());
        if (done)
            continue;
        const ErrorCode code =
            done.error().code == ErrorCode::Newer ? ErrorCode::Newer : ErrorCode::Corrupt;
        return fail(code,
                    Messages::tr("%1: act %2 (%3) cannot be done again: %4 The file was left as it "
                                 "is.",
                                 "file, number, kind, why")
                        .arg(m_file->path(), QString::number(sequence), shortened(row.kind),
                             done.error().message));
    }
    return {};
}

Result<RegisterDocument::Ptr> RegisterDocument::create(const QString& path, const QString& agency,
                                                       const Ground& ground, OpenOptions options,
                                                       bool overwrite)
{
    const auto name = readLine(acts::keys::agency, agency);
    if (!name)
        return fail(name.error());
    auto file =
        RegisterFile::create(path, compact({{acts::keys::agency, *name}}), options, overwrite);
    if (!file)
        return fail(file.error());
    Ptr document(new RegisterDocument(*std::move(file), ground, std::move(options)));
    if (const auto done = document->followAll(); !done)
        return fail(done.error());
    return document;
}

Result<RegisterDocument::Ptr> RegisterDocument::open(const QString& path, const Ground& ground,
                                                     OpenOptions options)
{
    auto file = RegisterFile::open(path, options);
    if (!file)
        return fail(file.error());
    Ptr document(new RegisterDocument(*std::move(file), ground, std::move(options)));
    if (const auto done = document->followAll(); !done)
        return fail(done.error());
    return document;
}

// As a later opening will do it: what that would refuse is never kept.
Result<RegisterDocument::State> RegisterDocument::followAndKeep(State state, const QString& kind,
                                                                const QJsonObject& act)
{
    if (const auto done = follow(state, kind, act); !done)
        return fail(done.error());
    if (const auto kept = m_file->append(kind, compact(act)); !kept)
        return fail(kept.error());
    return state;
}

// An act about many cases: on a copy of all.
Result<void> RegisterDocument::doForAll(const QString& kind, const QJsonObject& act)
{
    auto next = followAndKeep(m_state, kind, act);
    if (!next)
        return fail(next.error());
    m_state = *std::move(next);
    return {};
}

// An act about one case or dispute: on a register that has nothing but what it is about.
Result<void> RegisterDocument::doFor(Register about, const QString& kind, const QJsonObject& act)
{
    const auto next = followAndKeep({{}, m_state.settings, std::move(about)}, kind, act);
    if (!next)
        return fail(next.error());
    for (const Case& one : next->book.cases())
        m_state.book.put(one);
    for (const Dispute& one : next->book.disputes())
        m_state.book.put(one);
    return {};
}

Register RegisterDocument::only(const RegisterNumber& number) const
{
    Register about;
    if (const Case* one = book().find(number))
        about.put(*one);
    return about;
}

Result<RegisterNumber> RegisterDocument::add(const Case& one)
{
    Case bare = one;
    bare.events.clear();
    const auto next = book().numbered(std::move(bare), rules());
    if (!next)
        return fail(next.error());
    if (const auto done = doFor({}, acts::oneCase, toObject(*next)); !done)
        return fail(done.error());
    return next->number;
}

Result<void> RegisterDocument::take(const std::vector<Case>& cases, const QString& source)
{
    QJsonArray all;
    for (const Case& one : cases)
        all.append(toObject(one));
    return doForAll(acts::cases, {{acts::keys::source, source}, {acts::keys::cases, all}});
}

Result<void> RegisterDocument::append(const RegisterNumber& number, const CaseEvent& event)
{
    if (const auto next = book().withEvent(number, event, rules()); !next)
        return fail(next.error());
    return doFor(only(number), acts::event,
                 {{acts::keys::number, number.toString()}, {acts::keys::event, toObject(event)}});
}

Result<void> RegisterDocument::amend(const Case& changed)
{
    Case bare = changed;
    bare.events.clear(); // those of the register stay
    return doFor(only(changed.number), acts::amend, toObject(bare));
}

Result<RegisterNumber> RegisterDocument::add(const Dispute& one)
{
    const auto next = book().numberedDispute(one, rules());
    if (!next)
        return fail(next.error());
    if (const auto done = doFor(only(next->about), acts::dispute, toObject(*next)); !done)
        return fail(done.error());
    return next->number;
}

Result<void> RegisterDocument::amend(const Dispute& changed)
{
    Register about = only(changed.about);
    if (const Dispute* before = book().findDispute(changed.number))
        about.put(*before);
    return doFor(std::move(about), acts::amendDispute, toObject(changed));
}

Result<void> RegisterDocument::settle(const QString& agency, const RegisterSettings& settings)
{
    QJsonObject act = toObject(valuesOf(settings));
    act.insert(acts::keys::agency, agency);
    return doForAll(acts::settings, act);
}

Result<void> RegisterDocument::redact(const RegisterNumber& number)
{
    return doForAll(acts::redact, {{acts::keys::number, number.toString()}});
}

Result<void> RegisterDocument::writeWithoutPersons(const QString& path, bool overwrite) const
{
    if (isAt(path))
        return fail(ErrorCode::Invalid,
                    Messages::tr("%1 is the register itself; choose another name.").arg(path));
    QJsonArray cases;
    for (const Case& one : book().cases())
        cases.append(toObject(withoutPersons(one)));
    QJsonArray disputes;
    for (const Dispute& one : book().disputes())
        disputes.append(toObject(withoutPersons(one)));
    QJsonObject first = toObject(valuesOf(settings()));
    first.insert(acts::keys::agency, agency());
    first.insert(acts::keys::copiedFrom, m_file->act(m_file->count()).digest);
    first.insert(acts::keys::cases, cases);
    first.insert(acts::keys::disputeList, disputes);
    OpenOptions options = m_options;
    options.breakLock = options.hold = false;
    const auto file = RegisterFile::create(path, compact(first), options, overwrite);
    return file ? Result<void>() : fail(file.error());
}

} // namespace gongkai
