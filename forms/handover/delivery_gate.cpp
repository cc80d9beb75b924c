// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/handover/delivery_gate.h"

#include <tuple>
#include <utility>

namespace gongkai {

DeliveryGate::DeliveryGate(Session& session, Prompts& prompts, DeliveryAct act,
                           std::vector<ComposeOptions> what)
    : m_session(session), m_prompts(prompts), m_act(act), m_what(std::move(what))
{}

bool DeliveryGate::opens()
{
    const ReportFindings findings = m_session.allFindings();
    std::vector<DeliveryGap> gaps;
    for (const ComposeOptions& options : m_what)
        mergeGaps(gaps, deliveryGaps(m_session.report(), findings, options));
    if (gaps.empty())
        return true;
    m_isOpen = isAnythingOpen(gaps);
    m_answer = m_prompts.askDelivery({m_act, std::move(gaps), !m_session.editor().isReadOnly()});
    return m_answer.goesOn;
}

void DeliveryGate::remember()
{
    if (m_isOpen && !m_session.editor().isReadOnly())
        std::ignore = m_session.apply(recordOf(m_session.report(), recordKind()));
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
