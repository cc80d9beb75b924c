// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/calendar/term_model.h"

#include "core/calendar/day_text.h"
#include "forms/icons.h"
#include "forms/plain_text.h"

#include <QCoreApplication>

namespace gongkai {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::TermModel)
};

QString standingText(StatutoryTerm::Standing standing)
{
    switch (standing) {
    case StatutoryTerm::Standing::Confirmed:
        break;
    case StatutoryTerm::Standing::Guidance:
        return Texts::tr(" (for reference)");
    case StatutoryTerm::Standing::NotConfirmed:
        return Texts::tr(" (not confirmed)");
    }
    return {};
}

QString lengthText(const StatutoryTerm& term)
{
    switch (term.unit) {
    case StatutoryTerm::Unit::WorkingDays:
        return Texts::tr("%n working day(s)", nullptr, term.length);
    case StatutoryTerm::Unit::Months:
        return Texts::tr("%n month(s)", nullptr, term.length);
    case StatutoryTerm::Unit::DayOfYear:
        return Texts::tr("by %1/%2").arg(QString::number(term.month), QString::number(term.length));
    }
    return {};
}

QString leftText(const WorkCalendar& calendar, const QDate& today, const QDate& latest)
{
    if (latest == today)
        return Texts::tr("today");
    const int days = workingDaysBetween(calendar, today, latest);
    return latest < today ? Texts::tr("%n working day(s) past", nullptr, -days)
                          : Texts::tr("%n working day(s) left", nullptr, days);
}

QString latestText(const TermDay& term)
{
    const QString day = dayText(term.latest);
    return term.count.unsafeAfter.isValid() ? Texts::tr("%1, unsafe").arg(day) : day;
}

// The sum in words.
QString sumText(const TermDay& term)
{
    const QString latest = dayText(term.latest);
    if (term.term.unit == StatutoryTerm::Unit::DayOfYear)
        return Texts::tr("%1: at the latest %2; last working day up to it: %3.")
            .arg(term.term.title, latest, dayText(term.reminder));
    if (term.term.start.isEmpty())
        return Texts::tr("%1: %2 from the day after %3, at the latest %4; be done by %5.")
            .arg(term.term.title, lengthText(term.term), dayText(term.count.from), latest,
                 dayText(term.reminder));
    return Texts::tr("%1: %2 from the day after %3 (%4), at the latest %5; be done by %6.")
        .arg(term.term.title, lengthText(term.term), dayText(term.count.from), term.term.start,
             latest, dayText(term.reminder));
}

} // namespace

QStringList termHeads()
{
    return {Texts::tr("Term"),   Texts::tr("Counted from"), Texts::tr("Length"),
            Texts::tr("Latest"), Texts::tr("Be done by"),   Texts::tr("From today"),
            Texts::tr("Source"), Texts::tr("Skipped")};
}

QStringList termTexts(const WorkCalendar& calendar, const TermDay& term, const QDate& today)
{
    return {term.term.title + standingText(term.term.standing),
            term.term.start,
            lengthText(term.term),
            latestText(term),
            dayText(term.reminder),
            leftText(calendar, today, term.latest),
            term.term.source,
            daysText(term.count.skipped)};
}

QString termDetails(const TermDay& term)
{
    QStringList lines{sumText(term)};
    if (term.count.unsafeAfter.isValid())
        lines << unsafeText(term.count);
    if (!term.count.skipped.empty())
        lines << Texts::tr("Skipped: %1").arg(daysText(term.count.skipped));
    if (!term.count.madeUp.empty())
        lines << Texts::tr("Counted weekends: %1").arg(daysText(term.count.madeUp));
    if (!term.term.note.isEmpty())
        lines << Texts::tr("Note: %1").arg(term.term.note);
    const QString source =
        term.term.source.isEmpty() ? QString() : Texts::tr("Source: %1. ").arg(term.term.source);
    lines << source + Texts::tr("Calendar: %1").arg(noticesText(term.count.notices));
    return lines.join(u'\n');
}

TermModel::TermModel(const WorkCalendar& calendar, const QDate& today, QObject* parent)
    : QAbstractTableModel(parent), m_calendar(calendar), m_today(today)
{}

void TermModel::setTerms(std::vector<TermDay> terms)
{
    beginResetModel();
    m_terms = std::move(terms);
    m_texts.clear();
    m_texts.reserve(m_terms.size());
    for (const TermDay& term : m_terms)
        m_texts.push_back(termTexts(m_calendar, term, m_today));
    endResetModel();
}

int TermModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_terms.size());
}

int TermModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant TermModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = texts(index.row()).value(index.column());
    const TermDay& term = m_terms[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? QString()
                              : Texts::tr("%1: %2").arg(termHeads().value(index.column()), text);
    case Qt::DecorationRole:
        if (index.column() == Latest && term.count.unsafeAfter.isValid())
            return icon(QStringLiteral("warning"));
        return {};
    default:
        return {};
    }
}

QVariant TermModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return termHeads().value(section);
}

} // namespace gongkai
