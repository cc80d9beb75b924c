// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/figure_roles.h"

#include "core/words/from_to.h"

#include <algorithm>

namespace gongkai {
namespace {

__extension__ using Wide = __int128;

// Whole millionths of a decimal, as wide as they are.
Wide millionths(Decimal value)
{
    const QString text = value.toString();
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.first(point);
    QString rest = point < 0 ? QString() : text.sliced(point + 1);
    rest = rest.leftJustified(Decimal::places, u'0');
    const Wide result = Wide{whole.toLongLong()} * 1'000'000;
    return text.startsWith(u'-') ? result - rest.toLongLong() : result + rest.toLongLong();
}

Decimal percent(Decimal part, Decimal base, int decimals, bool up)
{
    Wide scale = 100;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const Wide numerator = millionths(part) * scale;
    const Wide denominator = millionths(base);
    const bool negative = (numerator < 0) != (denominator < 0);
    const Wide top = numerator < 0 ? -numerator : numerator;
    const Wide bottom = denominator < 0 ? -denominator : denominator;
    const Wide rounded = up ? (2 * top + bottom) / (2 * bottom) : top / bottom;
    // More than a shift can hold: nothing that a percentage of the text would say.
    if (rounded > Wide{1'000'000'000'000})
        return Decimal(-1);
    const Decimal whole(static_cast<std::int64_t>(negative ? -rounded : rounded));
    return whole.scaledByPowerOfTen(-decimals).value_or(Decimal(-1));
}

} // namespace

Decimal percentOf(Decimal part, Decimal base, int decimals)
{
    return percent(part, base, decimals, true);
}

Decimal cutPercentOf(Decimal part, Decimal base, int decimals)
{
    return percent(part, base, decimals, false);
}

namespace {

bool isMarker(const AnchorHit* hit, Marker marker)
{
    return hit && hit->kind == AnchorKind::Marker && hit->id == static_cast<int>(marker);
}

class Placer
{
public:
    Placer(const ParsedParagraph& paragraph, const WordsContext& context)
        : m_paragraph(paragraph),
          m_gaps(paragraph, context.report.agency(QStringLiteral("name"))),
          m_year(context.report.year())
    {}

    std::vector<PlacedFigure> place()
    {
        std::vector<PlacedFigure> placed;
        int group = 0;
        qsizetype before = 0; // behind the last figure
        int lastSentence = 0;
        std::size_t statement = 0;
        const auto& statements = m_paragraph.statements;
        for (std::size_t i = 0; i < m_paragraph.figures.size(); ++i) {
            const WrittenFigure& figure = m_paragraph.figures[i];
            if (!saysAmount(figure) || countsThoseNamed(figure))
                continue;
            const auto at = m_gaps.clauseAt(figure.from);
            for (; lastSentence < at.sentence; ++lastSentence)
                group +=
                    m_paragraph.sentences[static_cast<std::size_t>(lastSentence)].stop == u'。';
            PlacedFigure one;
            one.index = static_cast<int>(i);
            one.group = group;
            one.depth = m_gaps.clause(at).depth;
            one.gap = m_gaps.leftOf(one.index);
            one.wide = m_gaps.read(before, figure.from);
            before = figure.to;
            one.year = yearIn(one.gap);
            while (statement < statements.size() && statements[statement].span.from < figure.from)
                ++statement;
            for (std::size_t s = statement;
                 s < statements.size() && statements[s].span.from == figure.from; ++s)
                if (statements[s].figure == one.index && one.statement < 0)
                    one.statement = static_cast<int>(s);
            setRole(one, figure);
            setFromTo(placed, one);
            setListedTo(placed, one);
            setRespective(placed, one);
            setShareOf(placed, one);
            placed.push_back(one);
        }
        return placed;
    }

private:
    // “公开60件，部分公开12件，两项占比49.32%”: the figures in front of it.
    bool countsThoseNamed(const WrittenFigure& figure) const
    {
        const QStringView behind = QStringView(m_paragraph.text).sliced(figure.to);
        return figure.unit == u"项" && figure.style != FigureStyle::Digits &&
               (behind.startsWith(u"占") || behind.startsWith(u"合计占"));
    }

    int yearIn(const ProseGap& gap) const
    {
        int year = 0;
        for (auto figure = std::ranges::lower_bound(m_paragraph.figures, gap.span.from, {},
                                                    &WrittenFigure::from);
             figure != m_paragraph.figures.end() && figure->from < gap.span.to; ++figure)
            if (figure->reason == NotCount::Year)
                year = figure->value.toString().toInt();
        return year;
    }

    // “由17件增至91件”: both are counts, or percentages, of the same thing.
    void setFromTo(std::vector<PlacedFigure>& placed, PlacedFigure& one) const
    {
        if (placed.empty() || placed.back().group != one.group)
            return;
        PlacedFigure& before = placed.back();
        const WrittenFigure& from = before.in(m_paragraph);
        const WrittenFigure& to = one.in(m_paragraph);
        if (from.kind != to.kind || from.unit != to.unit ||
            !saysTo(TextSpan{from.to, std::max(from.to, to.from)}.in(m_paragraph.text)) ||
            !fromWord(m_paragraph, m_gaps, before.index))
            return;
        before.role = FigureRole::Before;
        one.isTo = true;
        one.direction = 0;
        one.role = to.kind == FigureKind::Percent ? FigureRole::Rate : FigureRole::Count;
    }

    // “由6件、5件上升为9件、7件”: the words in front of 由 say what the 9 counts.
    void setListedTo(const std::vector<PlacedFigure>& placed, PlacedFigure& one) const
    {
        if (placed.empty() || one.statement < 0 || one.role != FigureRole::Change ||
            placed.back().role != FigureRole::Before || placed.back().group != one.group)
            return;
        const qsizetype from = placed.back().in(m_paragraph).to;
        const qsizetype to = one.in(m_paragraph).from;
        if (!saysTo(TextSpan{from, std::max(from, to)}.in(m_paragraph.text)))
            return;
        one.role = FigureRole::Count;
        one.direction = 0;
    }

    // “同比分别增长21.8%、25.3%”: the second is a change as well.
    void setRespective(const std::vector<PlacedFigure>& placed, PlacedFigure& one) const
    {
        if (!placed.empty() && isSameChange(placed.back(), one)) {
            one.role = FigureRole::Change;
            one.direction = placed.back().direction;
            return;
        }
        if (placed.empty() || placed.back().group != one.group ||
            placed.back().role != FigureRole::Change || one.statement >= 0 ||
            (one.role != FigureRole::Rate && one.role != FigureRole::Count) || one.wide.unknown > 0)
            return;
        const QStringView between = one.wide.span.in(m_paragraph.text).trimmed();
        static const QStringList links{QStringLiteral("、"), QStringLiteral("和"),
                                       QStringLiteral("及"), QStringLiteral("与")};
        constexpr std::size_t longest = 8;
        std::size_t head = placed.size() - 1;
        while (head > 0 && placed.size() - head < longest &&
               !placed[head].gap.has(Marker::Respectively) &&
               placed[head - 1].role == FigureRole::Change)
            --head;
        if (!links.contains(between) || !placed[head].gap.has(Marker::Respectively))
            return;
        one.role = FigureRole::Change;
        one.direction = placed.back().direction;
    }

    // “占全年1065件的25.9%”: the base stands between the word and the share.
    void setShareOf(const std::vector<PlacedFigure>& placed, PlacedFigure& one) const
    {
        if (placed.empty() || one.in(m_paragraph).kind != FigureKind::Percent ||
            one.gap.span.in(m_paragraph.text) != u"的" || placed.back().group != one.group)
            return;
        // “占答复总数（11件）的36.36%”
        const PlacedFigure& base = placed.back();
        const bool inBrackets = base.depth > one.depth && base.gap.hits.empty() &&
                                base.gap.unknown == 0 && base.wide.has(Marker::Share);
        if (!base.gap.has(Marker::Share) && !inBrackets)
            return;
        one.role = FigureRole::Share;
        one.isOfBase = true;
    }

    // “同比减15件、7.5%”, “增加15件（18.75%）”: the change told twice.
    bool isSameChange(const PlacedFigure& before, const PlacedFigure& one) const
    {
        const QStringView between = one.wide.span.in(m_paragraph.text).trimmed();
        return before.role == FigureRole::Change && before.group == one.group &&
               before.direction != 0 && before.in(m_paragraph).kind == FigureKind::Count &&
               one.in(m_paragraph).kind == FigureKind::Percent &&
               (between == u"、" || between == u"（" || between == u"(" || between == u"，即" ||
                between == u"，");
    }

    void setRole(PlacedFigure& one, const WrittenFigure& figure) const
    {
        if (figure.malformed)
            return;
        const AnchorHit* last = one.gap.lastSaying();
        // “逐年上升：2024年3件，2025年6件”: the words are of those that follow.
        const bool near = one.gap.unknownBehind <= 2 &&
                          !(last && yearIn(m_gaps.read(last->to, figure.from)) != 0);
        const bool up = isMarker(last, Marker::Up);
        const bool down = isMarker(last, Marker::Down);
        const bool percent = figure.kind == FigureKind::Percent;
        const int sign = signInFront(one, figure);
        if (figure.kind == FigureKind::Points || sign != 0 || ((up || down) && near)) {
            one.role = FigureRole::Change;
            one.direction = sign != 0 ? sign : up ? 1 : down ? -1 : 0;
            return;
        }
        if (isBefore(one)) {
            one.role = FigureRole::Before;
            return;
        }
        if (percent && one.gap.has(Marker::Share)) {
            one.role = FigureRole::Share;
            return;
        }
        if (percent) {
            one.role = one.depth > 0 && one.gap.unknown == 0 && one.gap.hits.empty()
                           ? FigureRole::Share
                           : FigureRole::Rate;
            return;
        }
        one.role = figure.kind == FigureKind::Count || figure.kind == FigureKind::Money
                       ? FigureRole::Count
                       : FigureRole::Other;
    }

    // “比上年高3.6个百分点”, “同比-12.3%”: 1 up, -1 down, 0 for none.
    int signInFront(const PlacedFigure& one, const WrittenFigure& figure) const
    {
        if (figure.from == 0)
            return 0;
        const QChar before = m_paragraph.text[figure.from - 1];
        const bool isAlone = one.gap.span.size() == 1; // “比上年的69.7%高3.6%”
        if (!one.gap.has(Marker::Compared) && !one.gap.has(Marker::LastYear) &&
            figure.kind != FigureKind::Points && !(isAlone && figure.kind == FigureKind::Percent))
            return 0;
        return QStringView(u"高+＋").contains(before)    ? 1
               : QStringView(u"低-－−").contains(before) ? -1
                                                         : 0;
    }

    // “与前三年均值（39件）相比”, “与上年（15件）比较”
    bool isComparedBehind(const PlacedFigure& one, const WrittenFigure& figure) const
    {
        const QStringView behind = QStringView(m_paragraph.text).sliced(figure.to);
        if (one.depth == 0 || behind.size() < 3 || !QStringView(u"）)").contains(behind.front()))
            return false;
        return behind.sliced(1).startsWith(u"相比") || behind.sliced(1).startsWith(u"比较") ||
               behind.sliced(1).startsWith(u"相较");
    }

    bool isBefore(const PlacedFigure& one) const
    {
        if (isComparedBehind(one, one.in(m_paragraph)))
            return true;
        const bool carried =
            one.statement >= 0 &&
            !m_paragraph.statements[static_cast<std::size_t>(one.statement)].lastYear &&
            one.gap.has(AnchorKind::Aspect);
        if (one.year != 0 && one.year != m_year && !carried)
            return true;
        if (one.statement >= 0 &&
            m_paragraph.statements[static_cast<std::size_t>(one.statement)].lastYear)
            return true;
        // “较2021年（66.5%）”
        if (one.depth > 0 && one.gap.hits.empty() && one.gap.unknown == 0 &&
            (one.wide.has(Marker::Compared) ||
             (yearIn(one.wide) != 0 && yearIn(one.wide) < m_year)))
            return true;
        return !carried && (one.gap.has(Marker::Compared) || one.gap.has(Marker::LastYear));
    }

    const ParsedParagraph& m_paragraph;
    GapReader m_gaps;
    int m_year;
};

} // namespace

FigureView::FigureView(const ParsedParagraph& of, const WordsContext& in)
    : paragraph(of), context(in), figures(Placer(of, in).place())
{}

} // namespace gongkai
