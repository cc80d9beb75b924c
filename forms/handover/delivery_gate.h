// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/records.h"
#include "forms/dialogs/prompts.h"
#include "forms/session.h"

#include <optional>
#include <vector>

namespace gongkai {

/// What is open in an open report for all that leaves; scope and edition only until the clerk has
/// confirmed them as they are.
std::vector<DeliveryGap> openGaps(const Session& session, const std::vector<ComposeOptions>& what);

/// The gate a report passes before it is exported, printed or handed over: asks once where
/// something is open, and remembers in the file that it went out all the same, and that scope and
/// edition were confirmed.
class DeliveryGate
{
public:
    /// @param session, prompts  must outlive the gate.
    /// @param what  all that leaves in this act.
    DeliveryGate(Session& session, Prompts& prompts, DeliveryAct act,
                 std::vector<ComposeOptions> what);

    /// Asks where something is open. @return whether it may leave.
    bool opens();
    /// What the clerk wants to mend first.
    const std::optional<DeliveryGap>& chosen() const { return m_answer.chosen; }
    /// It is out. What the file cannot keep is announced by the session.
    void remember();

private:
    RecordKind recordKind() const;

    Session& m_session;
    Prompts& m_prompts;
    DeliveryAct m_act;
    std::vector<ComposeOptions> m_what;
    DeliveryAnswer m_answer;
    bool m_isOpen = false;
    bool m_asksStanding = false;
};

} // namespace gongkai
