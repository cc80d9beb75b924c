// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/budget.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr qint64 megabyte = 1024 * 1024;

QString reason(Limit limit)
{
    const QString most = QString::number(Budget::most(limit));
    switch (limit) {
    case Limit::File:
    case Limit::Bytes:
        return Messages::tr("more than %1 MB").arg(Budget::most(limit) / megabyte);
    case Limit::Nodes:
        return Messages::tr("more than %1 elements").arg(most);
    case Limit::Attributes:
        return Messages::tr("an element with more than %1 attributes").arg(most);
    case Limit::Depth:
        return Messages::tr("nested more than %1 deep").arg(most);
    case Limit::Rows:
        return Messages::tr("more than %1 rows").arg(most);
    case Limit::OwnRows:
        return Messages::tr("more than %1 rows that are not in the form").arg(most);
    case Limit::Cells:
        return Messages::tr("more than %1 cells").arg(most);
    case Limit::Fields:
        return Messages::tr("more than %1 fields").arg(most);
    case Limit::Spans:
        return Messages::tr("merged cells that cover more than %1 places").arg(most);
    case Limit::Lines:
        return Messages::tr("more than %1 lines").arg(most);
    case Limit::Characters:
        return Messages::tr("more than %1 characters").arg(most);
    case Limit::Steps:
    case Limit::Cancelled:
        break;
    }
    return Messages::tr("too many labels to compare");
}

} // namespace

Budget::Budget(const QString& what, std::function<bool()> isCancelled, int part)
    : m_what(what), m_isCancelled(std::move(isCancelled)), m_part(part)
{}

qint64 Budget::most(Limit limit)
{
    switch (limit) {
    case Limit::File:
        return 256 * megabyte;
    case Limit::Bytes:
        return 32 * megabyte;
    case Limit::Nodes:
        return 1'000'000;
    case Limit::Attributes:
        return 256;
    case Limit::Depth:
        return 64;
    case Limit::Rows:
    case Limit::Lines:
        return 150'000;
    case Limit::OwnRows:
        return 200;
    case Limit::Cells:
        return 300'000;
    case Limit::Fields:
        return 1'000'000;
    case Limit::Spans:
        return 3'000'000;
    case Limit::Characters:
        return 16'000'000;
    case Limit::Steps:
        return 100'000'000;
    case Limit::Cancelled:
        break;
    }
    return std::numeric_limits<qint64>::max();
}

bool Budget::take(Limit limit, qint64 count)
{
    qint64& used = m_used[static_cast<size_t>(limit)];
    if (!m_broken && m_isCancelled && m_isCancelled())
        m_broken = Limit::Cancelled;
    const bool isOfOneThing = limit == Limit::Attributes || limit == Limit::Depth;
    if (!m_broken && count > most(limit) / (isOfOneThing ? 1 : m_part) - used)
        m_broken = limit;
    if (m_broken)
        return false;
    used += count;
    return true;
}

bool Budget::allow(Limit limit, qint64 size)
{
    qint64& largest = m_used[static_cast<size_t>(limit)];
    return take(limit, std::max<qint64>(0, size - largest));
}

Failure Budget::refusal() const
{
    Q_ASSERT(isSpent());
    return tooLargeToBeAReport(*m_broken, m_what);
}

Failure tooLargeToBeAReport(Limit limit, const QString& what)
{
    if (limit == Limit::Cancelled)
        return fail(ErrorCode::Unreadable, Messages::tr("%1: reading was cancelled.").arg(what));
    return fail(
        ErrorCode::Unreadable,
        Messages::tr("%1: too large to be an annual report (%2); copy the tables alone into "
                     "a new document.")
            .arg(what, reason(limit)));
}

} // namespace gongkai
