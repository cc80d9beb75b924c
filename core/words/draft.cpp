// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/draft.h"

#include "core/words/agency_name.h"
#include "core/words/draft_figures.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace gongkai {
namespace {

using State = DraftFigure::State;

// Whose figures the sentences tell of.
QString whoOf(const Report& report)
{
    if (report.scope() == u"own")
        return u"本机关"_qs;
    if (report.scope() == u"system")
        return u"全系统"_qs;
    const QString seat = readAgencyName(report.agency(u"name"_qs)).seat;
    if (seat.endsWith(u"自治区"))
        return u"全区"_qs;
    return seat.isEmpty() ? u"本地区"_qs : u"全"_qs + seat.last(seat.endsWith(u"街道") ? 2 : 1);
}

bool isTrue(const DraftCondition& condition, Decimal value, Decimal other)
{
    using Is = DraftCondition::Is;
    switch (condition.is) {
    case Is::Zero:
        return value.isZero();
    case Is::Positive:
        return value > Decimal();
    case Is::More:
        return value > other;
    case Is::Less:
        return value < other;
    case Is::Equal:
        break;
    }
    return value == other;
}

// Makes one sentence of one pattern, or finds out why there is none.
class Sentence
{
public:
    Sentence(const DraftPattern& pattern, const Report& report, const DraftFigures& figures)
        : m_pattern(pattern), m_report(report), m_figures(figures)
    {}

    /// Nothing where it is not true, or not said of this form.
    std::optional<Draft> write()
    {
        if (!conditionsHold())
            return {};
        const auto items = writeItems();
        if (!items)
            return {};
        const QString text = filled(m_pattern.text, *items);
        if (m_isImpossible || !m_blank.empty())
            return {};
        return Draft{m_pattern.id, text, m_cells, m_pattern.saysNothing, m_pattern.parts.front()};
    }
    /// Cells without which it cannot be said; empty where it is not to be said anyway.
    std::vector<CellId> blank() const { return m_isImpossible ? std::vector<CellId>() : m_blank; }

private:
    // Of a figure that is needed; 0 where it is not known.
    Decimal value(const QString& name)
    {
        const DraftFigure figure = m_figures.figure(name);
        m_isImpossible = m_isImpossible || figure.state == State::Unknown;
        for (const CellId& cell : figure.cells) {
            if (std::ranges::find(m_cells, cell) == m_cells.end())
                m_cells.push_back(cell);
            if (m_report.figure(cell).isBlank() &&
                std::ranges::find(m_blank, cell) == m_blank.end())
                m_blank.push_back(cell);
        }
        return figure.value;
    }

    bool isKnown(const QString& name) const
    {
        return name.isEmpty() || m_figures.figure(name).state == State::Known;
    }

    bool conditionsHold()
    {
        for (const DraftCondition& condition : m_pattern.when) {
            const Decimal left = value(condition.quantity);
            const Decimal right = condition.than.isEmpty() ? Decimal() : value(condition.than);
            if (isKnown(condition.quantity) && isKnown(condition.than) &&
                !isTrue(condition, left, right))
                m_isImpossible = true;
        }
        return !m_isImpossible;
    }

    // The list of what there was; nothing where it does not add up to what it is said to.
    std::optional<QString> writeItems()
    {
        QStringList items;
        Decimal sum;
        for (const DraftItem& item : m_pattern.items) {
            if (m_figures.figure(item.quantity).state == State::Unknown)
                continue;
            const Decimal figure = value(item.quantity);
            sum += figure;
            if (figure > Decimal())
                items += filled(item.text, {});
        }
        const Decimal whole = m_pattern.sum.isEmpty() ? sum : value(m_pattern.sum);
        if (m_blank.empty() && !m_pattern.items.empty() && (items.isEmpty() || sum != whole))
            m_isImpossible = true;
        return m_isImpossible ? std::nullopt : std::optional(items.join(m_pattern.between));
    }

    QString filled(const QString& text, const QString& items)
    {
        static const QRegularExpression place(
            QStringLiteral(R"(\{([a-z0-9_.]+)(?:([-/~])([a-z0-9_.]+))?\})"));
        QString written;
        qsizetype from = 0;
        for (const auto& match : place.globalMatch(text)) {
            written += QStringView(text).sliced(from, match.capturedStart() - from);
            written += match.capturedView(2).isEmpty()
                           ? word(match.captured(1), items)
                           : computed(match.captured(1), match.captured(2), match.captured(3));
            from = match.capturedEnd();
        }
        return written + QStringView(text).sliced(from);
    }

    QString word(const QString& name, const QString& items)
    {
        if (name == u"year")
            return QString::number(m_report.year());
        if (name == u"last_year")
            return QString::number(m_report.year() - 1);
        if (name == u"who")
            return whoOf(m_report);
        if (name == u"agency") {
            m_isImpossible = m_isImpossible || !isAgencyNamed(m_report.agency(u"name"_qs));
            return m_report.agency(u"name"_qs);
        }
        return name == u"items" ? items : value(name).toString();
    }

    QString computed(const QString& left, const QString& sign, const QString& right)
    {
        const Decimal a = value(left);
        const Decimal b = value(right);
        if (sign == u"-")
            return distance(a, b).toString();
        if (a.isNegative() || b <= Decimal()) { // there is no per cent of nothing
            m_isImpossible = m_isImpossible || m_blank.empty();
            return {};
        }
        return percent(sign == u"~" ? distance(a, b) : a, b);
    }

    const DraftPattern& m_pattern;
    const Report& m_report;
    const DraftFigures& m_figures;
    std::vector<CellId> m_cells;
    std::vector<CellId> m_blank;
    bool m_isImpossible = false;
};

} // namespace

Drafts draftSentences(const Report& report, const QString& part, const Lexicon& lexicon)
{
    const WordLists& lists = lexicon.index.lists();
    const DraftFigures figures(report, lists.quantities);
    Drafts drafts;
    for (const DraftPattern& pattern : lists.drafts) {
        const bool isOfForm = pattern.forms.isEmpty() || pattern.forms.contains(report.form().id);
        if (!isOfForm || !pattern.parts.contains(part))
            continue;
        Sentence sentence(pattern, report, figures);
        if (auto draft = sentence.write())
            drafts.sentences.push_back(*std::move(draft));
        for (const CellId& cell : sentence.blank())
            if (std::ranges::find(drafts.missing, cell) == drafts.missing.end())
                drafts.missing.push_back(cell);
    }
    return drafts;
}

bool restsOn(const Draft& draft, const std::set<CellId>& cells)
{
    return std::ranges::any_of(draft.cells,
                               [&cells](const CellId& cell) { return cells.contains(cell); });
}

QString withParagraph(const QString& text, const QString& paragraph)
{
    return text.isEmpty() ? paragraph : text + u'\n' + paragraph;
}

} // namespace gongkai
