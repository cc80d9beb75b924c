// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/register/kinds.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gongkai {

/// The two kinds of disputes (表四).
enum class DisputeKind { Review, Suit };

/// What can become of a request: an id, and a row of table three of the form of 2021.
struct DecisionWord
{
    /// What the applicant did not do, where the case is taken as given up.
    enum class Lapse { None, Correction, Fee };

    QString id;
    QString name; ///< for the clerk
    Lapse lapse = Lapse::None;
    QStringList articles; ///< of the regulation; empty where several or none can be given
};

/// What a review or a judgment can say.
struct DisputeResultWord
{
    QString id;
    QString name;
    QString outcome;         ///< upheld, corrected, other: what forms count
    bool isConfirmed = true; ///< no rule was found that says so otherwise
};

struct ApplicantWord
{
    QString id;
    QString name;
};

/// The words of the register that stand in resources/register/vocabulary.json: kinds of applicants,
/// decisions, results of disputes. A value; lists in the order of the file.
struct Vocabulary
{
    std::vector<ApplicantWord> applicants;
    std::vector<DecisionWord> decisions;
    QString withdrawnDecision; ///< what a withdrawn request counts as: not confirmed
    QString passedOnDecision;  ///< what one counts as that is passed on and counted: not confirmed
    std::vector<DisputeResultWord> reviewResults;
    std::vector<DisputeResultWord> suitResults;

    const ApplicantWord* applicant(QStringView id) const; ///< null when none
    const DecisionWord* decision(QStringView id) const;   ///< null when none
    const std::vector<DisputeResultWord>& results(DisputeKind kind) const;
    const DisputeResultWord* result(DisputeKind kind, QStringView id) const; ///< null when none

    /// That of the program. It is valid: a test says so.
    static const Vocabulary& builtIn();
};

/// Reads the file strictly.
/// @param where  its name, for messages.
/// @return Unreadable, with the place and what is wrong there.
Result<Vocabulary> readVocabulary(const QByteArray& json, const QString& where);

} // namespace gongkai
