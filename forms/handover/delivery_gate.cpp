// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/handover/delivery_gate.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace gongkai {
namespace {

constexpr auto isStanding = [](const DeliveryGap& gap) {
    return gap.kind == DeliveryGap::Kind::Standing;
};

// The clerk was asked, and scope and edition are what they were then.
bool isStandingConfirmed(const Session& session)
{
    const auto confirmed = session.file().lastRecord(RecordKind::Standing);
    return confirmed &&
           confirmed->changes == recordOf(session.report(), RecordKind::Standing).changes;
}

} // namespace

std::vector<DeliveryGap> openGaps(const Session& session, const std::vector<ComposeOptions>& what)
{
    const ReportFindings findings = session.allFindings();
    std::vector<DeliveryGap> gaps;
    for (const ComposeOptions& options : what)
        mergeGaps(gaps, deliveryGaps(session.report(), findings, options));
    if (std::ranges::any_of(gaps, isStanding) && isStandingConfirmed(session))
        std::erase_if(gaps, isStanding);
    return gaps;
}

DeliveryGate::DeliveryGate(Session& session, Prompts& prompts, DeliveryAct act,
                           std::vector<ComposeOptions> what)
    : m_session(session), m_prompts(prompts), m_act(act), m_what(std::move(what))
{}

bool DeliveryGate::opens()
{
    std::vector<DeliveryGap> gaps = openGaps(m_session, m_what);
    if (gaps.empty())
        return true;
    m_isOpen = isAnythingOpen(gaps);
    m_asksStanding = std::ranges::any_of(gaps, isStanding);
    m_answer = m_prompts.askDelivery({m_act, std::move(gaps), !m_session.editor().isReadOnly()});
    return m_answer.goesOn;
}

void DeliveryGate::remember()
{
    if (m_session.editor().isReadOnly())
        return;
    const auto record = [this](RecordKind kind) {
        std::ignore = m_session.apply(recordOf(m_session.report(), kind));
    };
    if (m_asksStanding)
        record(RecordKind::Standing);
    if (m_isOpen)
        record(recordKind());
}

RecordKind DeliveryGate::recordKind() const
{
    const bool isSignoff = m_what.front().purpose == Purpose::Signoff;
    switch (m_act) {
    case DeliveryAct::Export:
        return isSignoff ? RecordKind::ExportSignoff : RecordKind::ExportPublish;
    case DeliveryAct::Print:
        return isSignoff ? RecordKind::PrintSignoff : RecordKind::PrintPublish;
    case DeliveryAct::HandOver:
        break;
    }
    return RecordKind::HandOver;
}

} // namespace gongkai
