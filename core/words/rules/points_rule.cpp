// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/change_subjects.h"
#include "core/words/rules/compare.h"
#include "core/words/rules/figure_roles.h"
#include "core/words/rules/share_rule.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr std::size_t reach = 40; // figures looked back at

// The two percentages a change stands with: the two in front of it, else one in front and one
// behind. This year's first.
struct Pair
{
    const PlacedFigure* now = nullptr;
    const PlacedFigure* before = nullptr;
};

bool isPlainPercent(const PlacedFigure& figure, const ParsedParagraph& paragraph)
{
    return figure.in(paragraph).kind == FigureKind::Percent && figure.role != FigureRole::Change;
}

Pair pairOf(const std::vector<PlacedFigure>& figures, std::size_t change,
            const ParsedParagraph& paragraph)
{
    std::vector<const PlacedFigure*> found;
    const int group = figures[change].group;
    for (std::size_t i = change; i > (change > reach ? change - reach : 0) && found.size() < 2;
         --i) {
        if (figures[i - 1].group != group || figures[i - 1].role == FigureRole::Count)
            break;
        if (isPlainPercent(figures[i - 1], paragraph))
            found.insert(found.begin(), &figures[i - 1]);
    }
    for (std::size_t i = change + 1; i < std::min(figures.size(), change + 3) && found.size() < 2;
         ++i) {
        if (figures[i].group != group)
            break;
        if (isPlainPercent(figures[i], paragraph) && figures[i].role == FigureRole::Before)
            found.push_back(&figures[i]);
    }
    if (found.size() < 2)
        return {};
    // “由5.1%降至4.3%”, “2023年为85%，2024年为100%”: the later one is this year's.
    const bool firstIsBefore =
        found[0]->role == FigureRole::Before || (found[1]->role != FigureRole::Before);
    return firstIsBefore ? Pair{found[1], found[0]} : Pair{found[0], found[1]};
}

// “同比下降9.3个百分点” behind two shares of this year: neither is last year's.
bool isAgainstUnsaid(const ParsedParagraph& paragraph, const std::vector<PlacedFigure>& figures,
                     std::size_t index, const Pair& pair)
{
    const PlacedFigure& change = figures[index];
    // “同比分别提高4个百分点和1.5个百分点”
    const auto goesOn = [&](const PlacedFigure& figure) {
        const QStringView text = figure.wide.span.in(paragraph.text);
        return !text.isEmpty() && QStringView(u"、和及").contains(text.front()) &&
               figure.wide.unknown == 0 && !figure.wide.has(AnchorKind::Topic);
    };
    for (std::size_t steps = 0; steps < reach && index > 0 && goesOn(figures[index]) &&
                                figures[index - 1].role == FigureRole::Change;
         ++steps)
        --index;
    const ProseGap& words = figures[index].wide;
    if (!words.has(Marker::Compared) && !words.has(Marker::LastYear))
        return false;
    const auto isLast = [](const PlacedFigure& figure) {
        return figure.role == FigureRole::Before || figure.year != 0;
    };
    const qsizetype from = pair.before->gap.span.from;
    const QStringView text =
        QStringView(paragraph.text)
            .sliced(from, std::max<qsizetype>(0, change.in(paragraph).from - from));
    const bool fromTo = text.contains(u'由') || text.contains(u'从');
    return !isLast(*pair.before) && !isLast(*pair.now) && !fromTo;
}

// “由2022年的93.1%、2023年的94.6%提高到2024年的96.3%”: against another of the percentages in front.
bool fitsAnother(const std::vector<PlacedFigure>& figures, std::size_t change, const Pair& pair,
                 const ParsedParagraph& paragraph)
{
    const Decimal now = pair.now->in(paragraph).value;
    const Decimal points = figures[change].in(paragraph).value;
    for (std::size_t i = change; i > (change > reach ? change - reach : 0); --i) {
        if (figures[i - 1].group != figures[change].group)
            break;
        if (!isPlainPercent(figures[i - 1], paragraph) || &figures[i - 1] == pair.before)
            continue;
        const Decimal other = figures[i - 1].in(paragraph).value;
        if (now - other == points || other - now == points)
            return true;
    }
    return false;
}

// “比上年的68.2%高1.3个百分点”: words that say a direction only behind the percentage they are held
// against. 1 up, -1 down, 0 where they say none.
int directionBehind(const std::vector<PlacedFigure>& figures, std::size_t index,
                    const ParsedParagraph& paragraph)
{
    static const QStringList ups{u"高"_qs, u"高出"_qs, u"高了"_qs, u"高出了"_qs,
                                 u"多"_qs, u"多出"_qs, u"多了"_qs};
    static const QStringList downs{u"低"_qs, u"低了"_qs, u"少"_qs, u"少了"_qs};
    if (index == 0 || !isPlainPercent(figures[index - 1], paragraph))
        return 0;
    const qsizetype from = figures[index - 1].in(paragraph).to;
    const qsizetype to = figures[index].in(paragraph).from;
    QString words = paragraph.text.sliced(from, std::max<qsizetype>(0, to - from));
    words.remove(u'，').remove(u',').remove(u'约');
    return ups.contains(words) ? 1 : downs.contains(words) ? -1 : 0;
}

} // namespace

void pointsRule(const FigureView& view, std::vector<TextFinding>& findings)
{
    const ParsedParagraph& paragraph = view.paragraph;
    const std::vector<PlacedFigure>& figures = view.figures;
    const GapReader gaps(paragraph, view.context.report.agency(QStringLiteral("name")));
    const ChangeSubjects subjects(view, gaps);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const WrittenFigure& figure = figures[i].in(paragraph);
        const bool percent = figure.kind == FigureKind::Percent;
        if (!percent && figure.kind != FigureKind::Points)
            continue;
        const int behind = directionBehind(figures, i, paragraph);
        if (figures[i].role != FigureRole::Change &&
            (behind == 0 || figures[i - 1].role != FigureRole::Before))
            continue;
        const int direction = figures[i].direction != 0 ? figures[i].direction : behind;
        const Pair pair = pairOf(figures, i, paragraph);
        if (!pair.now || subjects.isOfAnother(i, *pair.now) ||
            subjects.isOfAnother(static_cast<std::size_t>(pair.now - figures.data()),
                                 *pair.before) ||
            isAgainstUnsaid(paragraph, figures, i, pair) ||
            (!percent &&
             pair.now->in(paragraph).value - pair.before->in(paragraph).value != figure.value &&
             fitsAnother(figures, i, pair, paragraph)))
            continue;
        const Decimal difference = pair.now->in(paragraph).value - pair.before->in(paragraph).value;
        const Decimal distance = difference.isNegative() ? -difference : difference;
        TextFinding finding = findingAt(paragraph, figure, TextRule::Points);
        setSides(finding, figure.value, distance);
        finding.arguments = {pair.now->in(paragraph).value.toString(),
                             pair.before->in(paragraph).value.toString()};
        const bool sign =
            direction == 0 || difference.isZero() || difference.isNegative() == (direction < 0);
        if (percent) {
            // A percentage of a percentage may be meant: 97.5% to 99.2% is a rise by 1.74%.
            const Decimal before = pair.before->in(paragraph).value;
            const bool relative =
                !before.isZero() && percentOf(distance, before, figure.decimals) == figure.value;
            if (relative && distance != figure.value)
                continue;
            if (distance != figure.value)
                continue;
            finding.outcome = Outcome::Broken;
            finding.variant = QStringLiteral("percent");
            finding.correction = figure.value.toString() + view.context.lexicon.figures.pointsUnit;
        } else if (distance != figure.value && figure.isExact()) {
            finding.outcome = Outcome::Broken;
            finding.correction = corrected(paragraph, figure, distance);
        } else if (!sign) {
            finding.outcome = Outcome::Broken;
            finding.variant =
                difference.isNegative() ? QStringLiteral("fell") : QStringLiteral("rose");
        }
        findings.push_back(finding);
    }
}

} // namespace gongkai
