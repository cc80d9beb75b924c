// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/table/register_intake.h"

#include "core/base/text.h"
#include "core/register/course.h"
#include "core/register/event_keys.h"
#include "core/register/table/columns.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <optional>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;
using Kind = RegisterColumn::Kind;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::RegisterIntake)
};

Failure refuse(const QString& sentence)
{
    return fail(ErrorCode::Invalid, sentence);
}

const RegisterColumns& words()
{
    return RegisterColumns::builtIn();
}

/// Where the titles stand: one line, or two with a common title over several.
struct Head
{
    size_t row = 0;
    size_t lines = 1;
    QStringList titles;
    std::vector<const RegisterColumn*> columns; ///< null where the title is not known
};

Head headAt(const TextGrid& grid, size_t row, size_t lines)
{
    Head head{row, lines, {}, {}};
    const QStringList& upper = grid.rows[row];
    const QStringList lower = lines > 1 ? grid.rows[row + 1] : QStringList();
    for (qsizetype i = 0; i < std::max(upper.size(), lower.size()); ++i) {
        QString title = upper.value(i);
        if (lines > 1 && lower.value(i) != title)
            title += lower.value(i);
        head.titles << title;
        head.columns.push_back(words().find(title));
    }
    return head;
}

qsizetype known(const Head& head)
{
    return static_cast<qsizetype>(head.columns.size()) - std::ranges::count(head.columns, nullptr);
}

// The first line with most titles that are known, at least three of them.
std::optional<Head> findHead(const TextGrid& grid)
{
    constexpr size_t mostLinesAbove = 20;
    constexpr qsizetype least = 3;
    std::optional<Head> best;
    for (size_t row = 0; row < std::min(grid.rows.size(), mostLinesAbove); ++row) {
        for (const size_t lines : {size_t(1), size_t(2)}) {
            if (row + lines > grid.rows.size())
                continue;
            Head head = headAt(grid, row, lines);
            if (known(head) >= least && (!best || known(head) > known(*best)))
                best = std::move(head);
        }
    }
    return best;
}

// 2026.3.1 is a day, too, in a workbook.
QString dayText(const QString& text)
{
    static const QRegularExpression dotted(u"^\\s*(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})\\s*$"_s);
    const auto match = dotted.match(text);
    return match.hasMatch()
               ? match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3)
               : text;
}

// The id a word stands for; the word itself where ids or other texts stand.
Result<QString> wordAs(const QString& about, const QString& word)
{
    const auto id = words().idOf(about, word);
    if (id)
        return *id;
    return refuse(
        Messages::tr("“%1” is no word that says one thing only here.").arg(shortened(word)));
}

// What one row says, as it would be typed.
class RowReader
{
public:
    RowReader(const Head& head, const QStringList& row, const RegisterRules& rules)
        : m_head(head), m_row(row), m_rules(rules)
    {}

    // Of what may be a case: a running number alone is none.
    bool isEmpty() const
    {
        for (qsizetype i = 0; i < m_head.titles.size(); ++i) {
            const RegisterColumn* column = m_head.columns[static_cast<size_t>(i)];
            const bool isWithout = column && !isRead(i);
            if (!isWithout && !m_row.value(i).trimmed().isEmpty())
                return false;
        }
        return true;
    }

    Result<Case> read(const KeyValues& common)
    {
        for (qsizetype i = 0; i < m_head.titles.size(); ++i) {
            const QString text = m_row.value(i).trimmed();
            if (!isRead(i) || text.isEmpty())
                continue;
            if (const auto done = take(*m_head.columns[static_cast<size_t>(i)], text); !done)
                return refuse(Messages::tr("%1: %2", "title of a column, what is wrong there")
                                  .arg(withoutBlanks(m_head.titles[i]), done.error().message));
        }
        for (const auto& [key, value] : common)
            if (!has(key))
                m_values.emplace_back(key, value);
        const auto registered = readCase(m_values, m_rules.words, m_rules.settings);
        return registered ? withEvents(*registered) : registered;
    }

private:
    struct EventValues
    {
        QString day;
        KeyValues values;
    };

    bool isRead(qsizetype i) const
    {
        const RegisterColumn* column = m_head.columns[static_cast<size_t>(i)];
        return column && (column->kind == Kind::Case || column->kind == Kind::Event);
    }

    bool has(const QString& key) const
    {
        return std::ranges::any_of(m_values, [&](const auto& one) { return one.first == key; });
    }

    Result<void> take(const RegisterColumn& column, const QString& text)
    {
        if (column.kind == Kind::Event)
            return takeOfEvent(column, text);
        const QString& key = column.key;
        if (key == u"case")
            return takeNumber(text);
        if (words().hasWords(key)) {
            const auto id = wordAs(key, text);
            if (!id)
                return fail(id.error());
            m_values.emplace_back(key, *id);
            return {};
        }
        static const QStringList days{u"arrived"_s, u"signed"_s, u"office"_s, u"confirmed"_s,
                                      u"received"_s};
        // Lines of a cell become one: what was asked for is often written on several.
        m_values.emplace_back(key, days.contains(key) ? dayText(text) : text.simplified());
        return {};
    }

    Result<void> takeNumber(const QString& text)
    {
        if (const auto number = RegisterNumber::fromString(text))
            m_number = *number;
        else if (has(u"reference"_s))
            return refuse(Messages::tr("“%1” is no number of a register, and another one is given "
                                       "already.")
                              .arg(shortened(text)));
        else
            m_values.emplace_back(u"reference"_s, text.simplified());
        return {};
    }

    Result<void> takeOfEvent(const RegisterColumn& column, const QString& text)
    {
        EventValues& event = m_events[column.event];
        if (!column.eventKey) {
            event.day = dayText(text);
            return {};
        }
        const QString key = eventKeyId(*column.eventKey);
        QString value = column.eventKey == EventKey::Until ? dayText(text) : text.simplified();
        if (words().hasWords(key)) {
            const auto id = decisionOr(key, value);
            if (!id)
                return fail(id.error());
            value = *id;
        }
        event.values.emplace_back(key, value);
        return {};
    }

    // A decision also by its name in the vocabulary.
    Result<QString> decisionOr(const QString& key, const QString& word) const
    {
        for (const DecisionWord& decision : m_rules.words.decisions)
            if (key == eventKeyId(EventKey::Decision) &&
                withoutBlanks(decision.name) == withoutBlanks(word))
                return decision.id;
        return wordAs(key, word);
    }

    // Who keeps a column of results writes there, too, how else a request ended.
    void moveOtherEnds()
    {
        const auto answered = m_events.find(EventKind::Answered);
        if (answered == m_events.end())
            return;
        KeyValues& values = answered->second.values;
        const auto decision = std::ranges::find_if(
            values, [](const auto& one) { return one.first == eventKeyId(EventKey::Decision); });
        if (decision == values.end())
            return;
        const auto kind = eventKindFromId(decision->second);
        if (!kind || m_events.contains(*kind))
            return;
        values.erase(decision);
        m_events[*kind] = std::move(answered->second);
        m_events.erase(answered);
    }

    Result<Case> withEvents(Case one)
    {
        moveOtherEnds();
        one.number = m_number;
        for (const EventKind kind : allEventKinds()) {
            const auto found = m_events.find(kind);
            if (found == m_events.end())
                continue;
            const EventValues& event = found->second;
            if (event.day.isEmpty())
                return refuse(Messages::tr("%1: the day is missing.", "kind of an event")
                                  .arg(eventKindName(kind)));
            const auto read = readEvent(eventKindId(kind), event.day, event.values);
            if (!read)
                return refuse(Messages::tr("%1: %2", "kind of an event, what is wrong with it")
                                  .arg(eventKindName(kind), read.error().message));
            one.events.push_back(*read);
        }
        std::ranges::stable_sort(one.events, {}, &CaseEvent::day);
        return one;
    }

    const Head& m_head;
    const QStringList& m_row;
    const RegisterRules& m_rules;
    RegisterNumber m_number;
    KeyValues m_values;
    std::map<EventKind, EventValues> m_events;
};

bool isSame(Case a, const Case& b)
{
    a.number = b.number;
    return a == b;
}

// One request, whatever is known of it by now: the same number, here or in the office's own list,
// or all that is registered.
bool isOneRequest(const Case& a, const Case& b)
{
    if (a.number.isValid())
        return a.number == b.number;
    if (!a.reference.isEmpty())
        return a.reference == b.reference;
    const bool mayBe = a.name == b.name && a.arrived == b.arrived && a.confirmed == b.confirmed;
    return mayBe && valuesOf(a) == valuesOf(b); // the former is quick
}

class SheetReading
{
public:
    SheetReading(const KeyValues& common, const Register& book, const RegisterRules& rules)
        : m_common(common), m_book(book), m_rules(rules)
    {}

    Result<RegisterIntake> read(const std::vector<TextGrid>& grids)
    {
        for (const TextGrid& grid : grids) {
            const auto head = findHead(grid);
            if (!head) {
                if (!grid.rows.empty())
                    m_intake.otherSheets << grid.name;
                continue;
            }
            if (const auto noted = noteColumns(grid, *head); !noted)
                return fail(noted.error());
            for (size_t row = head->row + head->lines; row < grid.rows.size(); ++row)
                readRow(grid, *head, row);
        }
        if (m_intake.columns.empty())
            return refuse(
                Messages::tr("No sheet has the columns of a register: at least three of the titles "
                             "that are known, such as %1.")
                    .arg(someTitles()));
        return std::move(m_intake);
    }

private:
    static QString someTitles()
    {
        constexpr size_t many = 12;
        QStringList titles;
        for (size_t i = 1; i < std::min(many, words().all().size()); ++i)
            titles << words().all()[i].title;
        return titles.join(Messages::tr(", "));
    }

    Result<void> noteColumns(const TextGrid& grid, const Head& head)
    {
        for (qsizetype i = 0; i < head.titles.size(); ++i) {
            const RegisterColumn* column = head.columns[static_cast<size_t>(i)];
            const QString title = withoutBlanks(head.titles[i]);
            if (title.isEmpty())
                continue;
            const bool isRead =
                column && (column->kind == Kind::Case || column->kind == Kind::Event);
            const auto twin = std::ranges::find(head.columns, column);
            if (isRead && twin - head.columns.begin() != i)
                return refuse(
                    Messages::tr("The columns “%1” and “%2” mean the same; leave one of them.")
                        .arg(withoutBlanks(head.titles[twin - head.columns.begin()]), title));
            m_intake.columns.push_back(
                {grid.name, title, column ? column->key : QString(), isRead});
        }
        return {};
    }

    void readRow(const TextGrid& grid, const Head& head, size_t row)
    {
        RowReader reader(head, grid.rows[row], m_rules);
        if (reader.isEmpty())
            return;
        const auto leave = [&](const QString& reason, bool isThere) {
            m_intake.left.push_back({grid.name, static_cast<int>(row) + 1, reason, isThere});
        };
        const auto one = reader.read(m_common);
        if (!one)
            return leave(one.error().message, false);
        if (const Case* twin = twinOf(*one)) {
            const bool isThere = isSame(*one, *twin);
            return leave((isThere ? Messages::tr("The register has this request already: %1.")
                                  : Messages::tr("The register has this request already, and says "
                                                 "something else of it: %1. What is new is "
                                                 "written down there as an event."))
                             .arg(twin->number.toString()),
                         isThere);
        }
        if (const auto taken = take(*one); !taken)
            leave(taken.error().message, false);
    }

    const Case* twinOf(const Case& one) const
    {
        const auto found = std::ranges::find_if(
            m_book.cases(), [&](const Case& other) { return isOneRequest(one, other); });
        return found == m_book.cases().end() ? nullptr : &*found;
    }

    Result<void> take(Case one)
    {
        if (one.number.isValid()) {
            if (const auto done = m_book.insert(one, m_rules); !done)
                return done;
        } else {
            const auto number = m_book.add(one, m_rules);
            if (!number)
                return fail(number.error());
            one.number = *number;
        }
        m_intake.cases.push_back(std::move(one));
        return {};
    }

    const KeyValues& m_common;
    Register m_book; // with what was taken
    const RegisterRules& m_rules;
    RegisterIntake m_intake;
};

} // namespace

int RegisterIntake::refused() const
{
    return static_cast<int>(std::ranges::count(left, false, &Left::isThere));
}

Result<RegisterIntake> readRegisterGrids(const std::vector<TextGrid>& grids,
                                         const KeyValues& common, const Register& book,
                                         const RegisterRules& rules)
{
    return SheetReading(common, book, rules).read(grids);
}

} // namespace gongkai
