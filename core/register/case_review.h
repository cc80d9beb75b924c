// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// What somebody who looks through a case would ask about. Nothing of it is refused.
struct CaseRemark
{
    enum class Kind {
        CorrectionLate,       ///< asked for behind the seven working days (条例 30)
        CorrectionAgain,      ///< asked for more than once (江苏规范: in principle not)
        ExtensionNotApproved, ///< nobody is named who approved it (条例 33)
        AnswerLate,           ///< behind the latest day
        AnswerBetween,        ///< behind the stricter day, not behind the latest
        NoDocument,           ///< answered without a number
        ArticleUnusual,       ///< the article is not one of those of the decision
        LapseWithoutNotice,   ///< given up, but neither correction nor fee was asked for
        LapseEarly,           ///< given up before the applicant's period had ended
    };
    Kind kind = Kind::AnswerLate;
    QDate day;    ///< of the event
    QDate latest; ///< the day it is held against; else invalid

    friend bool operator==(const CaseRemark&, const CaseRemark&) = default;
};

/// Of each round, in the order of the kinds. @pre the case can be followed; else nothing.
std::vector<CaseRemark> reviewCase(const Case& one, const RegisterRules& rules);

/// One sentence.
QString remarkText(const CaseRemark& remark);

/// One 文号 and the cases it answers.
struct SharedDocument
{
    QString document;
    std::vector<RegisterNumber> cases; ///< two at least
    bool isOneDay = true;              ///< all answered on one day
    bool isOneDecision = true;
};

/// Every number that answers several cases, by number. That is allowed; another day, or another
/// decision, is worth a look.
std::vector<SharedDocument> sharedDocuments(const Register& book, const RegisterRules& rules);

} // namespace gongkai
