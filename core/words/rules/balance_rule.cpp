// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/compare.h"
#include "core/words/rules/equations.h"
#include "core/words/rules/sum_rule.h"

#include <algorithm>

namespace gongkai {
namespace {

// One side of the balance as the prose has it.
struct Amount
{
    Decimal value;
    const Statement* statement = nullptr;
};

class Balance
{
public:
    /// @param within  only what is said there
    Balance(const ParsedParagraph& paragraph, const WordsContext& context, TextSpan within)
        : m_paragraph(paragraph), m_context(context), m_words(context.lexicon.statements)
    {
        const auto& all = paragraph.statements;
        auto statement = std::ranges::lower_bound(
            all, within.from, {}, [](const Statement& one) { return one.span.from; });
        for (; statement != all.end() && statement->span.from < within.to; ++statement)
            take(*statement);
    }

    bool isFull() const { return m_received && m_carriedIn && m_answered && m_carriedOut; }

    std::optional<TextFinding> judge() const
    {
        if (!m_received || !m_answered || m_answered->statement->asks ||
            (!m_carriedIn && !m_carriedOut && m_received->value == m_answered->value))
            return {};
        const WrittenFigure& figure = figureOf(*m_answered->statement);
        TextFinding finding = findingAt(m_paragraph, figure, TextRule::Balance);
        const Decimal in = m_received->value + valueOf(m_carriedIn);
        const Decimal out = m_answered->value + valueOf(m_carriedOut);
        setSides(finding, in, out);
        if (in == out)
            return finding;
        const bool unsaid = !m_carriedIn || !m_carriedOut;
        if (!m_carriedIn && !m_carriedOut && in > out)
            return {};
        if (unsaid && closesWithTable())
            return finding;
        finding.outcome = Outcome::Broken;
        finding.readings = {{{}, false, out.toString(), sumWords()}};
        finding.arguments = {m_received->value.toString(), valueOf(m_carriedIn).toString(),
                             m_answered->value.toString(), valueOf(m_carriedOut).toString()};
        if (unsaid) {
            finding.severity = Severity::Hint;
            finding.variant =
                !m_carriedIn ? QStringLiteral("unsaid_in") : QStringLiteral("unsaid_out");
        } else if (m_received->value == out || m_doubtful) {
            // The answers may leave out last year's requests, or 受理 include them.
            finding.severity = Severity::Hint;
            finding.variant = QStringLiteral("asks");
        }
        return finding;
    }

private:
    static Decimal valueOf(const std::optional<Amount>& amount)
    {
        return amount ? amount->value : Decimal();
    }

    const WrittenFigure& figureOf(const Statement& statement) const
    {
        return m_paragraph.figures[static_cast<std::size_t>(statement.figure)];
    }

    QString sumWords() const
    {
        return m_received->value.toString() + u'+' + valueOf(m_carriedIn).toString() + u" / " +
               m_answered->value.toString() + u'+' + valueOf(m_carriedOut).toString();
    }

    void take(const Statement& statement)
    {
        if (statement.topic != m_words.topic(QStringLiteral("request")) || statement.lastYear ||
            statement.aspects.empty() || statement.kind == StatementKind::All ||
            statement.kind == StatementKind::AllOf)
            return;
        if (statement.kind == StatementKind::None) {
            for (const int aspect : statement.aspects)
                put(m_words.aspects[static_cast<std::size_t>(aspect)].id, {Decimal(), &statement});
            return;
        }
        const WrittenFigure& figure = figureOf(statement);
        if (statement.partial || !figure.isExact() || statement.aspects.size() > 1)
            return;
        if (m_population && *m_population != statement.population) {
            m_doubtful = true;
            return;
        }
        m_population = statement.population;
        put(m_words.aspects[static_cast<std::size_t>(statement.aspects.front())].id,
            {figure.value, &statement});
    }

    // The first of each kind; a second with another figure is about something else.
    void put(const QString& id, const Amount& amount)
    {
        std::optional<Amount>* place = nullptr;
        if (id == u"received")
            place = &m_received;
        else if (id == u"answered")
            place = &m_answered;
        else if (id == u"carried_in")
            place = &m_carriedIn;
        else if (id == u"carried_out")
            place = &m_carriedOut;
        else if (id == u"carried")
            place = m_answered ? &m_carriedOut : &m_carriedIn;
        if (!place || (amount.statement->kind == StatementKind::None && place != &m_carriedIn &&
                       place != &m_carriedOut))
            return;
        if (!*place)
            *place = amount;
        else if ((*place)->value != amount.value)
            m_doubtful = true;
    }

    // What was left unsaid stands in the table, and with it the balance closes.
    bool closesWithTable() const
    {
        const auto cell = [&](const char* aspect) -> Decimal {
            const Meaning* meaning = m_words.meaning(m_context.report.form().id,
                                                     m_words.topic(QStringLiteral("request")),
                                                     m_words.aspect(QString::fromLatin1(aspect)));
            return meaning ? sumOf(meaning->readings.front(), m_context.report).value_or(Decimal())
                           : Decimal();
        };
        const Decimal in =
            m_received->value + (m_carriedIn ? m_carriedIn->value : cell("carried_in"));
        const Decimal out =
            m_answered->value + (m_carriedOut ? m_carriedOut->value : cell("carried_out"));
        return in == out;
    }

    const ParsedParagraph& m_paragraph;
    const WordsContext& m_context;
    const StatementWords& m_words;
    std::optional<Amount> m_received;
    std::optional<Amount> m_answered;
    std::optional<Amount> m_carriedIn;
    std::optional<Amount> m_carriedOut;
    std::optional<Population> m_population;
    bool m_doubtful = false;
};

} // namespace

void balanceRule(const ParsedParagraph& paragraph, const WordsContext& context,
                 std::vector<TextFinding>& findings)
{
    const TextSpan all{0, paragraph.text.size()};
    auto finding = Balance(paragraph, context, all).judge();
    // A sentence that says all four stands for itself, whatever the others say.
    for (const ProseSentence& sentence : paragraph.sentences) {
        const Balance own(paragraph, context, sentence.span);
        if (!own.isFull())
            continue;
        auto judged = own.judge();
        if (!judged || (finding && finding->place.from == judged->place.from))
            continue;
        findings.push_back(*std::move(judged));
    }
    if (finding)
        findings.push_back(*std::move(finding));
    equationRule(paragraph, findings);
}

} // namespace gongkai
