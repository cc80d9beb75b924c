// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/dispute.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Dispute)
};

Failure refuse(const QString& sentence)
{
    return fail(ErrorCode::Invalid, sentence);
}

Result<void> checkResult(const QString& result, const QDate& day, const Dispute& one,
                         const Vocabulary& words)
{
    if (result.isEmpty() == day.isValid())
        return refuse(Messages::tr("A result has its day, and a day its result."));
    if (!result.isEmpty() && !words.result(one.kind, result))
        return refuse(
            Messages::tr("There is no result “%1” of such a dispute.").arg(shortened(result)));
    if (day.isValid() &&
        day < (one.appealed.isValid() && day == one.finalOut ? one.appealed : one.in))
        return refuse(Messages::tr("The result of %1 lies before the dispute came in.")
                          .arg(day.toString(Qt::ISODate)));
    return {};
}

} // namespace

DisputeBlock Dispute::block() const
{
    if (kind == DisputeKind::Review)
        return DisputeBlock::Review;
    return isAfterReview ? DisputeBlock::AfterReview : DisputeBlock::Direct;
}

QString disputeKindId(DisputeKind kind)
{
    return kind == DisputeKind::Review ? QStringLiteral("review") : QStringLiteral("litigation");
}

std::optional<DisputeKind> disputeKindFromId(QStringView id)
{
    for (const DisputeKind kind : {DisputeKind::Review, DisputeKind::Suit})
        if (id == disputeKindId(kind))
            return kind;
    return std::nullopt;
}

QString disputeRoleId(DisputeRole role)
{
    switch (role) {
    case DisputeRole::Respondent:
        return QStringLiteral("respondent");
    case DisputeRole::Defendant:
        return QStringLiteral("defendant");
    case DisputeRole::CoDefendant:
        return QStringLiteral("co_defendant");
    }
    return {};
}

std::optional<DisputeRole> disputeRoleFromId(QStringView id)
{
    for (const DisputeRole role :
         {DisputeRole::Respondent, DisputeRole::Defendant, DisputeRole::CoDefendant})
        if (id == disputeRoleId(role))
            return role;
    return std::nullopt;
}

QString disputeBlockId(DisputeBlock block)
{
    switch (block) {
    case DisputeBlock::Review:
        return QStringLiteral("review");
    case DisputeBlock::Direct:
        return QStringLiteral("direct");
    case DisputeBlock::AfterReview:
        return QStringLiteral("after_review");
    }
    return {};
}

QString disputeBlockName(DisputeBlock block)
{
    switch (block) {
    case DisputeBlock::Review:
        return Messages::tr("review");
    case DisputeBlock::Direct:
        return Messages::tr("suit without a review before");
    case DisputeBlock::AfterReview:
        return Messages::tr("suit after a review");
    }
    return {};
}

const std::vector<DisputeBlock>& allDisputeBlocks()
{
    static const std::vector<DisputeBlock> all{DisputeBlock::Review, DisputeBlock::Direct,
                                               DisputeBlock::AfterReview};
    return all;
}

Result<void> checkDispute(const Dispute& one, const Vocabulary& words)
{
    const bool isReview = one.kind == DisputeKind::Review;
    if (isReview != (one.role == DisputeRole::Respondent))
        return refuse(Messages::tr("In a review the organ is respondent, in a suit defendant or "
                                   "co-defendant."));
    if (isReview && one.isAfterReview)
        return refuse(Messages::tr("Only a suit can come after a review."));
    if (!one.in.isValid())
        return refuse(Messages::tr("Say on which day the dispute came in (in)."));
    if (one.appealed.isValid() && (isReview || !one.out.isValid() || one.appealed < one.out))
        return refuse(Messages::tr("An appeal follows the judgment of a suit."));
    if (!one.appealed.isValid() && (one.finalOut.isValid() || !one.finalResult.isEmpty()))
        return refuse(Messages::tr("A final result needs the day of the appeal."));
    if (const auto first = checkResult(one.result, one.out, one, words); !first)
        return first;
    return checkResult(one.finalResult, one.finalOut, one, words);
}

} // namespace gongkai
