// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/register/case_list.h"

#include "core/register/case_clock.h"
#include "core/register/case_state.h"
#include "core/register/receipt.h"
#include "forms/colours.h"
#include "forms/register/register_words.h"

#include <QGuiApplication>

#include <algorithm>

namespace gongkai {
namespace {

constexpr int daysOfWeek = 7;

// A case between both readings of its last day is not overdue, but near.
Nearness nearnessOf(const CaseClock& clock, const QDate& day)
{
    if (!clock.isOpen || !clock.runs())
        return Nearness::None;
    if (clock.isOverdue)
        return Nearness::Overdue;
    const QDate sunday = day.addDays(daysOfWeek - day.dayOfWeek());
    return clock.strict <= sunday ? Nearness::ThisWeek : Nearness::None;
}

QString dayOrNone(const QDate& day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

CaseRow caseRow(const Case& one, const QDate& day, const RegisterRules& rules)
{
    const Vocabulary& words = rules.words;
    const auto followed = followCase(one, words, rules.settings, day);
    const CaseCourse course = followed ? *followed : CaseCourse(); // what is in a register can be
    const CaseClock clock = clockOf(course, day, rules.calendar, rules.settings);
    CaseRow row;
    row.number = one.number;
    row.received = receivedDay(one, rules.settings);
    if (const ApplicantWord* kind = words.applicant(one.applicant))
        row.applicant = kind->name;
    row.name = one.name;
    row.channel = channelName(one.channel);
    row.state = caseStateName(stateOf(course, words));
    row.isOpen = clock.isOpen || !row.received.isValid();
    row.nearness = nearnessOf(clock, day);
    if (clock.isOpen && clock.runs()) {
        row.latest = clock.strict;
        row.left = clock.left;
    }
    if (const CaseEnd* end = course.end(); end && end->event) {
        row.isOpen = false;
        if (const DecisionWord* decision = words.decision(end->event->text(EventKey::Decision)))
            row.decision = decision->name;
        row.document = end->event->text(EventKey::Document);
    }
    if (row.isOpen)
        row.awaited = awaitedLines(withoutParties(clock)).join(CaseListModel::tr("; "));
    row.haystack = QStringList{row.number.toString(), row.document, row.state,
                               row.applicant,         row.channel,  row.decision}
                       .join(u'\n');
    return row;
}

QString leftText(const CaseRow& row)
{
    if (!row.latest.isValid())
        return {};
    switch (row.nearness) {
    case Nearness::Overdue:
        return CaseListModel::tr("▲ overdue by %1").arg(-row.left);
    case Nearness::ThisWeek:
        return CaseListModel::tr("● %1").arg(row.left);
    case Nearness::None:
        break;
    }
    return QString::number(row.left);
}

CaseListModel::CaseListModel(const RegisterSession& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{
    load();
    connect(&session, &RegisterSession::changed, this, &CaseListModel::update);
}

void CaseListModel::load()
{
    beginResetModel();
    m_day = m_session.today();
    m_rows.clear();
    m_rows.reserve(m_session.book().cases().size());
    for (const Case& one : m_session.book().cases())
        m_rows.push_back(caseRow(one, m_day, m_session.rules()));
    endResetModel();
}

void CaseListModel::followDay()
{
    if (m_session.today() != m_day)
        load();
}

int CaseListModel::rowOf(const RegisterNumber& number) const
{
    const auto found = std::ranges::lower_bound(m_rows, number, {}, &CaseRow::number);
    return found != m_rows.end() && found->number == number
               ? static_cast<int>(found - m_rows.begin())
               : -1;
}

void CaseListModel::update(const RegisterNumber& number)
{
    CaseRow fresh = caseRow(*m_session.book().find(number), m_day, m_session.rules());
    const auto place = std::ranges::lower_bound(m_rows, number, {}, &CaseRow::number);
    const int at = static_cast<int>(place - m_rows.begin());
    if (place != m_rows.end() && place->number == number) {
        *place = std::move(fresh);
        emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
        return;
    }
    beginInsertRows({}, at, at);
    m_rows.insert(place, std::move(fresh));
    endInsertRows();
}

void CaseListModel::setShowsPersons(bool shows)
{
    if (std::exchange(m_showsPersons, shows) != shows && !m_rows.empty())
        emit dataChanged(index(0, Name), index(rowCount() - 1, Name));
}

int CaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseListModel::text(const CaseRow& row, int column) const
{
    switch (column) {
    case Number:
        return row.number.toString();
    case Received:
        return row.received.isValid() ? dayOrNone(row.received) : tr("not yet");
    case Applicant:
        return row.applicant;
    case Name:
        return m_showsPersons ? row.name : QString();
    case Channel:
        return row.channel;
    case State:
        return row.state;
    case Latest:
        return dayOrNone(row.latest);
    case Left:
        return leftText(row);
    case Decision:
        return row.decision;
    case Document:
        return row.document;
    default:
        return {};
    }
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CaseRow& one = row(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(one, column);
    if (role == SortRole && column == Left)
        return one.latest.isValid() ? QVariant(one.left) : QVariant();
    if (role == SortRole && column == Received)
        return one.received;
    if (role == SortRole && column == Latest)
        return one.latest;
    if (role == SortRole && column == Number)
        return one.number.year * 1'000'000LL + one.number.running;
    if (role == SortRole)
        return text(one, column);
    if (role == Qt::ForegroundRole && (column == Left || column == Latest) &&
        one.nearness != Nearness::None)
        return toneColour(one.nearness == Nearness::Overdue ? Tone::Error : Tone::Warning,
                          QGuiApplication::palette());
    return {};
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList heads{tr("Number"), tr("Received"), tr("Applicant"),  tr("Name"),
                            tr("Way"),    tr("State"),    tr("Latest day"), tr("Working days left"),
                            tr("Result"), tr("Document")};
    return heads.value(section);
}

CaseFilter::CaseFilter(CaseListModel& cases, QObject* parent)
    : QSortFilterProxyModel(parent), m_cases(cases)
{
    setSourceModel(&cases);
    setSortRole(CaseListModel::SortRole);
    setDynamicSortFilter(true);
}

void CaseFilter::setWhich(Which which)
{
    m_which = which;
    invalidateFilter();
}

void CaseFilter::setSearch(const QString& text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool CaseFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const CaseRow& one = m_cases.row(row);
    if (m_which == Which::Open && !one.isOpen)
        return false;
    if (m_which == Which::Near && one.nearness == Nearness::None)
        return false;
    if (m_which == Which::Overdue && one.nearness != Nearness::Overdue)
        return false;
    return std::ranges::all_of(m_words, [&](const QString& word) {
        return one.haystack.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace gongkai
