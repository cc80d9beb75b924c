// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/count.h"

#include "core/register/receipt.h"
#include "core/register/spells.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>

namespace gongkai {
namespace {

using Kind = CountNote::Kind;
using Bits = quint64; // one for each word; the vocabulary has fewer than 64 of a kind

// A case or dispute in one of its measures.
struct Fact
{
    size_t place = 0;
    Measure measure = Measure::Received;
    Bits applicant = 0;
    Bits channel = 0;
    Bits decision = 0;
    Bits block = 0;
    Bits outcome = 0;
    bool isExtended = false;
    QString article;
};

constexpr Bits all = ~Bits{0};

// Numbers words as they are asked for.
class BitTable
{
public:
    Bits of(const QString& word)
    {
        const auto found = m_numbers.constFind(word);
        const int number = found != m_numbers.cend()
                               ? *found
                               : *m_numbers.insert(word, static_cast<int>(m_numbers.size()));
        return Bits{1} << (number % 64);
    }
    Bits of(const QStringList& words)
    {
        Bits bits = words.isEmpty() ? all : 0;
        for (const QString& word : words)
            bits |= of(word);
        return bits;
    }

private:
    QHash<QString, int> m_numbers;
};

template <typename Kinds>
Bits kindBits(const Kinds& kinds)
{
    Bits bits = kinds.empty() ? all : 0;
    for (const auto kind : kinds)
        bits |= Bits{1} << static_cast<int>(kind);
    return bits;
}

// A selector made ready for many facts.
struct Sieve
{
    const MapSelector* selector = nullptr;
    Bits applicants = all;
    Bits channels = all;
    Bits decisions = all;
    Bits blocks = all;
    Bits outcomes = all;

    bool takes(const Fact& fact) const
    {
        const auto has = [](Bits mine, Bits its) { return its == 0 || (mine & its) != 0; };
        return has(applicants, fact.applicant) && has(channels, fact.channel) &&
               has(decisions, fact.decision) && has(blocks, fact.block) &&
               has(outcomes, fact.outcome) && takesArticle(fact.article) &&
               (!selector->extended || *selector->extended == fact.isExtended);
    }

private:
    bool takesArticle(const QString& article) const
    {
        return (selector->articles.isEmpty() || selector->articles.contains(article)) &&
               !selector->notArticles.contains(article);
    }
};

// The facts of one kind for one table, and the cells they fall into.
class TableCounter
{
public:
    TableCounter(const TableMap& map, BitTable& words) : m_map(map)
    {
        for (const MapSelector& row : map.rows)
            m_rows.push_back(sieve(row, words));
        for (const MapSelector& column : map.columns)
            m_columns.push_back(sieve(column, words));
        m_cells.resize(m_rows.size() * m_columns.size());
    }

    // @return whether a row takes it that counts some decisions, blocks or outcomes only.
    bool add(const Fact& fact)
    {
        bool isTaken = false;
        for (size_t row = 0; row < m_rows.size(); ++row) {
            if (!takes(row, fact))
                continue;
            isTaken = isTaken || isDetail(m_map.rows[row]);
            for (size_t column = 0; column < m_columns.size(); ++column)
                if (m_columns[column].takes(fact)) {
                    m_cells[row * m_columns.size() + column].push_back(fact.place);
                }
        }
        return isTaken;
    }

    void moveTo(std::vector<ProposedFigure>& figures)
    {
        for (size_t row = 0; row < m_rows.size(); ++row)
            for (size_t column = 0; column < m_columns.size(); ++column)
                figures.push_back({{m_map.table, m_map.rows[row].id, m_map.columns[column].id},
                                   m_map.counts,
                                   std::move(m_cells[row * m_columns.size() + column])});
    }

private:
    static Sieve sieve(const MapSelector& selector, BitTable& words)
    {
        return {&selector,
                words.of(selector.applicants),
                kindBits(selector.channels),
                words.of(selector.decisions),
                kindBits(selector.blocks),
                words.of(selector.outcomes)};
    }

    static bool isDetail(const MapSelector& row)
    {
        return !row.decisions.isEmpty() || !row.blocks.empty() || !row.outcomes.isEmpty();
    }

    bool takes(size_t row, const Fact& fact) const
    {
        const std::vector<size_t>& parts = m_map.rows[row].sumOf;
        const bool isOurs =
            m_map.counts == TableMap::Counts::Disputes || m_map.rows[row].measure == fact.measure;
        return isOurs && m_rows[row].takes(fact) &&
               (parts.empty() ||
                std::ranges::any_of(parts, [&](size_t part) { return m_rows[part].takes(fact); }));
    }

    const TableMap& m_map;
    std::vector<Sieve> m_rows;
    std::vector<Sieve> m_columns;
    std::vector<std::vector<size_t>> m_cells;
};

class Counter
{
public:
    Counter(const Register& book, int year, const RegisterMap& map, const Vocabulary& words,
            const RegisterSettings& settings)
        : m_book(book), m_words(words), m_settings(settings)
    {
        m_count.year = year;
        m_count.form = map.form;
        m_count.unmapped = map.unmapped;
        for (const TableMap& table : map.tables)
            (table.counts == TableMap::Counts::Requests ? m_requests : m_disputes)
                .emplace_back(table, m_bits);
    }

    RegisterCount count() &&
    {
        for (size_t i = 0; i < m_book.cases().size(); ++i)
            countCase(i);
        for (size_t i = 0; i < m_book.disputes().size(); ++i)
            countDispute(i);
        for (auto* tables : {&m_requests, &m_disputes})
            for (TableCounter& table : *tables)
                table.moveTo(m_count.figures);
        for (const DecisionWord& word : m_words.decisions) // in the order of the vocabulary
            if (const auto found = m_uncounted.find(word.id); found != m_uncounted.end())
                m_count.uncounted.push_back({word.id, found->second});
        for (auto& [kind, behind] : m_notes)
            m_count.notes.push_back({kind, std::move(behind)});
        return std::move(m_count);
    }

private:
    int year() const { return m_count.year; }

    void note(Kind kind, size_t place)
    {
        std::vector<size_t>& behind = m_notes[kind];
        if (behind.empty() || behind.back() != place)
            behind.push_back(place);
    }

    void countCase(size_t place);
    void countSpell(size_t place, const CountedSpell& spell, Fact& fact);
    void noteSpell(size_t place, const CountedSpell& spell);
    void countDispute(size_t place);

    const Register& m_book;
    const Vocabulary& m_words;
    const RegisterSettings& m_settings;
    RegisterCount m_count;
    BitTable m_bits;
    std::vector<TableCounter> m_requests;
    std::vector<TableCounter> m_disputes;
    std::map<QString, std::vector<size_t>> m_uncounted;
    std::map<Kind, std::vector<size_t>> m_notes;
};

void Counter::countCase(size_t place)
{
    using Left = CaseCounting::Left;
    const Case& one = m_book.cases()[place];
    const CaseCounting counting = countingOf(one, m_words, m_settings);
    if (counting.left == Left::Unreceived && firstDay(one).year() <= year())
        note(Kind::Unreceived, place);
    if (counting.left == Left::PassedOn && firstDay(one).year() == year())
        note(Kind::PassedOn, place);
    Fact fact;
    fact.place = place;
    fact.applicant = m_bits.of(one.applicant);
    fact.channel = Bits{1} << static_cast<int>(one.channel);
    for (const CountedSpell& spell : counting.spells)
        countSpell(place, spell, fact);
}

void Counter::countSpell(size_t place, const CountedSpell& spell, Fact& fact)
{
    const bool isOpen = !spell.end.isValid() || spell.end.year() > year();
    if (spell.from.year() > year() || (!isOpen && spell.end.year() < year()))
        return;
    const auto add = [&](Measure measure) {
        fact.measure = measure;
        bool isTaken = m_requests.empty();
        for (TableCounter& table : m_requests)
            isTaken = table.add(fact) || isTaken;
        if (measure == Measure::Ended && !isTaken)
            m_uncounted[spell.decision].push_back(place);
    };
    fact.isExtended = spell.isExtended;
    fact.decision = 0;
    fact.article.clear();
    add(spell.from.year() == year() ? Measure::Received : Measure::CarriedIn);
    if (!isOpen) {
        fact.decision = m_bits.of(spell.decision);
        fact.article = spell.event->text(EventKey::Article);
    }
    add(isOpen ? Measure::CarriedOut : Measure::Ended);
    noteSpell(place, spell);
}

void Counter::noteSpell(size_t place, const CountedSpell& spell)
{
    if (spell.isReopened)
        note(m_settings.countsReopened ? Kind::ReopenedCounted : Kind::Reopened, place);
    if (!spell.event || spell.end.year() != year())
        return;
    if (spell.event->kind == EventKind::Withdrawn)
        note(Kind::WithdrawnCounted, place);
    if (spell.event->kind == EventKind::PassedOn)
        note(Kind::PassedOnCounted, place);
}

void Counter::countDispute(size_t place)
{
    const Dispute& one = m_book.disputes()[place];
    const QDate end = one.lastDay();
    const bool isOpen = !end.isValid() || end.year() > year();
    if (one.in.year() > year() || (!isOpen && end.year() < year()))
        return;
    if (one.role == DisputeRole::CoDefendant) {
        note(Kind::CoDefendant, place);
        return;
    }
    const DisputeResultWord* result = isOpen ? nullptr : m_words.result(one.kind, one.lastResult());
    Fact fact;
    fact.place = place;
    fact.block = Bits{1} << static_cast<int>(one.block());
    fact.outcome = m_bits.of(result ? result->outcome : pendingOutcome());
    bool isTaken = m_disputes.empty();
    for (TableCounter& table : m_disputes)
        isTaken = table.add(fact) || isTaken;
    if (!isTaken)
        note(Kind::Unmapped, place);
    if (result && !result->isConfirmed)
        note(Kind::ResultNotConfirmed, place);
    if (isOpen && one.appealed.isValid())
        note(Kind::Appealed, place);
}

} // namespace

const ProposedFigure* RegisterCount::figure(const CellId& cell) const
{
    const auto found = std::ranges::find(figures, cell, &ProposedFigure::cell);
    return found == figures.end() ? nullptr : &*found;
}

RegisterCount countRegister(const Register& book, int year, const RegisterMap& map,
                            const Vocabulary& words, const RegisterSettings& settings)
{
    return Counter(book, year, map, words, settings).count();
}

} // namespace gongkai
