// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"

#include "core/base/text.h"
#include "core/ledger/acts.h"
#include "core/register/event_keys.h"

#include <QCoreApplication>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Ledger)
};

Result<QString> agencyName(const QString& agency)
{
    const QString name = agency.simplified();
    if (name.isEmpty())
        return fail(ErrorCode::Invalid, Messages::tr("A register needs the name of its office."));
    return readLine(QStringLiteral("agency"), name);
}

Result<void> done(const Result<RegisterNumber>& kept)
{
    if (!kept)
        return fail(kept.error());
    return {};
}

} // namespace

Result<std::unique_ptr<Ledger>> Ledger::create(const QString& path, const QString& agency,
                                               const RegisterRules& rules, OpenOptions options,
                                               bool overwrite)
{
    const auto name = agencyName(agency);
    if (!name)
        return fail(name.error());
    auto file = RegisterFile::create(path, agencyAct(*name), std::move(options), overwrite);
    if (!file)
        return fail(file.error());
    std::unique_ptr<Ledger> ledger(new Ledger(*std::move(file), rules));
    ledger->m_agency = *name;
    return ledger;
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString& path, const RegisterRules& rules,
                                             OpenOptions options)
{
    auto file = RegisterFile::open(path, std::move(options));
    if (!file)
        return fail(file.error());
    auto replayed = replay((*file)->acts(), rules, fileNameOf(path));
    if (!replayed)
        return fail(replayed.error());
    std::unique_ptr<Ledger> ledger(new Ledger(*std::move(file), rules));
    ledger->m_agency = replayed->agency;
    ledger->m_book = std::move(replayed->book);
    return ledger;
}

template <typename Entry>
Result<RegisterNumber> Ledger::keep(const QString& kind, QByteArray (*act)(const Entry&),
                                    Result<Entry> next)
{
    if (!next)
        return fail(next.error());
    if (const auto kept = m_file->append(kind, act(*next)); !kept)
        return fail(kept.error());
    const RegisterNumber number = next->number;
    m_book.put(*std::move(next));
    return number;
}

Result<RegisterNumber> Ledger::add(const Case& one)
{
    return keep(act_kind::addCase, caseAct, m_book.numbered(one, m_rules));
}

Result<void> Ledger::append(const RegisterNumber& number, const CaseEvent& event)
{
    auto next = m_book.withEvent(number, event, m_rules);
    if (!next)
        return fail(next.error());
    if (const auto kept = m_file->append(act_kind::addEvent, eventAct(number, event)); !kept)
        return fail(kept.error());
    m_book.put(*std::move(next));
    return {};
}

Result<void> Ledger::amend(const Case& changed)
{
    return done(keep(act_kind::amendCase, caseAct, m_book.amended(changed, m_rules)));
}

Result<RegisterNumber> Ledger::addDispute(const Dispute& one)
{
    return keep(act_kind::addDispute, disputeAct, m_book.numberedDispute(one, m_rules));
}

Result<void> Ledger::amendDispute(const Dispute& changed)
{
    return done(keep(act_kind::amendDispute, disputeAct, m_book.amendedDispute(changed, m_rules)));
}

Result<void> Ledger::rename(const QString& agency)
{
    const auto name = agencyName(agency);
    if (!name)
        return fail(name.error());
    if (const auto kept = m_file->append(act_kind::rename, agencyAct(*name)); !kept)
        return fail(kept.error());
    m_agency = *name;
    return {};
}

} // namespace gongkai
