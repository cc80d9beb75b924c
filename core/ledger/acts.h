// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"
#include "core/storage/log.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gongkai {

// What the acts in the file of a register say, as JSON of one line (docs/file-format.md). Personal
// data stand in one member of an act, `persons`.

/// Kinds of acts; the first one of a file is `create`.
namespace act_kind {
inline const QString create = QStringLiteral("create");
inline const QString addCase = QStringLiteral("case");
inline const QString amendCase = QStringLiteral("amend");
inline const QString addEvent = QStringLiteral("event");
inline const QString addDispute = QStringLiteral("dispute");
inline const QString amendDispute = QStringLiteral("amend_dispute");
inline const QString rename = QStringLiteral("agency");
} // namespace act_kind

/// The office that keeps the register; for `create` and `agency`.
QByteArray agencyAct(const QString& agency);
/// A case as it is registered, without its events; for `case` and `amend`.
QByteArray caseAct(const Case& one);
QByteArray eventAct(const RegisterNumber& number, const CaseEvent& event);
/// A dispute as it is known by now; for `dispute` and `amend_dispute`.
QByteArray disputeAct(const Dispute& one);

/// What all acts of a file lead to.
struct Replayed
{
    QString agency;
    Register book;
};

/// Follows the acts. Each case is followed once, as it stands at the end: the calendar of this day
/// has no say in what was written down by another one.
/// @param file  its name, for messages.
/// @return Newer for a kind of act that is not known here; Corrupt naming the act, or the case
/// whose
///         events cannot be followed.
Result<Replayed> replay(const std::vector<LogRow>& acts, const RegisterRules& rules,
                        const QString& file);

} // namespace gongkai
