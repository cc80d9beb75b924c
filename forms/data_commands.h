// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/dialogs/prompts.h"
#include "forms/session.h"

#include <QCoreApplication>
#include <QDateTime>

namespace gongkai {

/// The commands that change many figures at once: each says how many before, and is one step to
/// undo.
class DataCommands
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::DataCommands)

public:
    /// @param session, prompts  must outlive the object.
    DataCommands(Session& session, Prompts& prompts) : m_session(session), m_prompts(prompts) {}

    void takeTotals();
    /// @param table  the cells of the table in sight: the clerk says whether it or all are meant.
    void fillZero(const std::vector<CellId>& table = {});
    void confirmCell(const CellId& cell);
    void confirmAll();
    /// Asks for the leader's reason to hand in with a broken check, and who decided; an emptied
    /// reason takes it back.
    /// @param now  kept with the reason.
    void recordOverride(const QDateTime& now);
    /// @param id  of a shown local row.
    void removeRow(const QString& id);

private:
    void applyAfterAsking(const Operation& operation, const QString& title, const QString& text,
                          const QString& action);
    QString conflictText(const std::vector<ComputedTotal>& conflicts) const;

    Session& m_session;
    Prompts& m_prompts;
};

} // namespace gongkai
