// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/register/case.h"
#include "core/register/vocabulary.h"

#include <QDate>
#include <QString>

#include <optional>

namespace gongkai {

/// In which part this organ takes part.
enum class DisputeRole {
    Respondent,  ///< 被申请人, of a review
    Defendant,   ///< 被告
    CoDefendant, ///< 共同被告，复议机关: counted by the organ that answered
                 ///< (国办公开办函〔2016〕201号)
};

/// The three blocks of table four.
enum class DisputeBlock {
    Review,      ///< 行政复议
    Direct,      ///< 未经复议直接起诉
    AfterReview, ///< 复议后起诉
};

/// A review or a suit about a request (复议, 诉讼). A value.
struct Dispute
{
    RegisterNumber number; ///< given by Register::addDispute()
    DisputeKind kind = DisputeKind::Review;
    DisputeRole role = DisputeRole::Respondent;
    bool isAfterReview = false; ///< of a suit: a review had decided before
    RegisterNumber about;       ///< the case; not valid where it is not in this register
    QDate in;
    QString result; ///< an id of the vocabulary; "" while it is open
    QDate out;      ///< with the result
    QDate appealed; ///< of a suit: open again from that day
    QString finalResult;
    QDate finalOut;
    QString document; ///< number of decision or judgment
    QString note;

    DisputeBlock block() const;
    /// The result in force and its day: that of the appeal where there is one.
    QString lastResult() const { return appealed.isValid() ? finalResult : result; }
    QDate lastDay() const { return appealed.isValid() ? finalOut : out; }

    friend bool operator==(const Dispute&, const Dispute&) = default;
};

QString disputeKindId(DisputeKind kind);
std::optional<DisputeKind> disputeKindFromId(QStringView id);
QString disputeRoleId(DisputeRole role);
std::optional<DisputeRole> disputeRoleFromId(QStringView id);
QString disputeBlockId(DisputeBlock block);
QString disputeBlockName(DisputeBlock block);
const std::vector<DisputeBlock>& allDisputeBlocks();

/// Whether a dispute can be so: role and kind fit, days in their order, a result with its day, one
/// that the vocabulary has, an appeal of a suit that has a judgment.
/// @return Invalid with one sentence.
Result<void> checkDispute(const Dispute& one, const Vocabulary& words);

} // namespace gongkai
