// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/table/register_grid.h"

#include "core/register/case_clock.h"
#include "core/register/case_state.h"
#include "core/register/event_keys.h"
#include "core/register/persons.h"
#include "core/register/receipt.h"
#include "core/register/table/columns.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;
using Kind = RegisterColumn::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::RegisterGrid)
};

QString iso(const QDate& day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

const RegisterColumns& columns()
{
    return RegisterColumns::builtIn();
}

QString wordOf(EventKey key, const QString& value, const Vocabulary& words)
{
    if (key == EventKey::Decision) {
        const DecisionWord* decision = words.decision(value);
        return decision ? decision->name : value;
    }
    return columns().wordFor(eventKeyId(key), value);
}

// One case, once, with what every column asks of it.
class CaseRow
{
public:
    CaseRow(const Case& one, const RegisterView& view, const RegisterRules& rules)
        : m_case(view.withPersons ? one : withoutPersons(one)),
          m_values(valuesOf(m_case)),
          m_events(eventsInForce(m_case)),
          m_view(view),
          m_rules(rules)
    {
        const auto course = followCase(m_case, rules.words, rules.settings, view.day);
        if (!course)
            return;
        m_state = caseStateName(stateOf(*course, rules.words));
        m_clock = clockOf(*course, view.day, rules.calendar, rules.settings);
    }

    QString text(const RegisterColumn& column) const
    {
        switch (column.kind) {
        case Kind::Case:
            return registered(column.key);
        case Kind::Event:
            return ofEvents(column);
        case Kind::Derived:
            return derived(column.key);
        case Kind::Ignored:
            return {};
        }
        return {};
    }

private:
    QString registered(const QString& key) const
    {
        if (key == u"case")
            return m_case.number.toString();
        if (key == u"received")
            return iso(receivedDay(m_case, m_rules.settings));
        if (key == u"channel")
            return channelName(m_case.channel);
        const auto found =
            std::ranges::find_if(m_values, [&](const auto& value) { return value.first == key; });
        const QString value = found == m_values.end() ? QString() : found->second;
        const ApplicantWord* kind = key == u"applicant" ? m_rules.words.applicant(value) : nullptr;
        return kind ? kind->name : value;
    }

    QString ofEvents(const RegisterColumn& column) const
    {
        QStringList texts;
        for (const CaseEvent* event : m_events)
            if (event->kind == column.event)
                texts << (column.eventKey ? wordOf(*column.eventKey, event->text(*column.eventKey),
                                                   m_rules.words)
                                          : iso(event->day));
        texts.removeAll(QString());
        return texts.join(u'；');
    }

    QString derived(const QString& key) const
    {
        if (key == u"derived.state")
            return m_state;
        if (key == u"derived.course")
            return course();
        if (!m_clock.runs())
            return {};
        if (key == u"derived.latest")
            return iso(m_clock.latest);
        if (key == u"derived.strict")
            return m_clock.strict == m_clock.latest ? QString() : iso(m_clock.strict);
        if (key == u"derived.overdue")
            return m_clock.isOverdue ? Texts::tr("yes") : QString();
        return m_clock.isOpen ? QString::number(m_clock.left) : QString();
    }

    QString course() const
    {
        QStringList texts;
        for (const CaseEvent* event : m_events)
            texts << iso(event->day) + eventKindName(event->kind);
        return texts.join(u'；');
    }

    Case m_case;
    KeyValues m_values;
    std::vector<const CaseEvent*> m_events;
    RegisterView m_view;
    const RegisterRules& m_rules;
    QString m_state;
    CaseClock m_clock;
};

// Columns that say nothing of any case only make the sheet wider.
void dropEmptyColumns(TextGrid& grid)
{
    for (qsizetype at = grid.rows.front().size() - 1; at >= 0; --at) {
        const bool isEmpty = std::all_of(grid.rows.begin() + 1, grid.rows.end(),
                                         [&](const QStringList& row) { return row[at].isEmpty(); });
        if (isEmpty && grid.rows.size() > 1)
            for (QStringList& row : grid.rows)
                row.removeAt(at);
    }
}

TextGrid caseGrid(const Register& book, const RegisterView& view, const RegisterRules& rules)
{
    std::vector<const RegisterColumn*> shown;
    for (const RegisterColumn& column : columns().all())
        if (column.kind != Kind::Ignored && (view.withPersons || !column.isPersonal))
            shown.push_back(&column);
    TextGrid grid{Texts::tr("Requests"), {{}}};
    for (const RegisterColumn* column : shown)
        grid.rows.front() << column->title;
    for (const Case& one : book.cases()) {
        const CaseRow row(one, view, rules);
        QStringList texts;
        for (const RegisterColumn* column : shown)
            texts << row.text(*column);
        grid.rows.push_back(texts);
    }
    dropEmptyColumns(grid);
    return grid;
}

QString resultName(const Dispute& one, const QString& id, const Vocabulary& words)
{
    const DisputeResultWord* word = words.result(one.kind, id);
    return word ? word->name : id;
}

TextGrid disputeGrid(const Register& book, const RegisterView& view, const Vocabulary& words)
{
    TextGrid grid{Texts::tr("Reviews and suits"),
                  {{Texts::tr("No."), Texts::tr("Kind"), Texts::tr("About the request"),
                    Texts::tr("Came in"), Texts::tr("Result"), Texts::tr("Decided"),
                    Texts::tr("Appealed"), Texts::tr("Final result"), Texts::tr("Finally decided"),
                    Texts::tr("Document"), Texts::tr("Note")}}};
    for (const Dispute& dispute : book.disputes()) {
        const Dispute one = view.withPersons ? dispute : withoutPersons(dispute);
        grid.rows.push_back({one.number.toString(), disputeBlockName(one.block()),
                             one.about.isValid() ? one.about.toString() : QString(), iso(one.in),
                             resultName(one, one.result, words), iso(one.out), iso(one.appealed),
                             resultName(one, one.finalResult, words), iso(one.finalOut),
                             one.document, one.note});
    }
    dropEmptyColumns(grid);
    return grid;
}

} // namespace

std::vector<TextGrid> registerGrids(const Register& book, const RegisterView& view,
                                    const RegisterRules& rules)
{
    std::vector<TextGrid> grids{caseGrid(book, view, rules)};
    if (!book.disputes().empty())
        grids.push_back(disputeGrid(book, view, rules.words));
    return grids;
}

} // namespace gongkai
