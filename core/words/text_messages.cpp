// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/text_messages.h"

#include "core/words/cell_names.h"
#include "core/words/written_figures.h"

#include <QCoreApplication>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Words)
};

// “一、本年新收 440” of each reading.
QString readingsWords(const TextFinding& finding, const Report& report)
{
    QStringList words;
    for (const TextReading& reading : finding.readings) {
        const QString value = reading.value.isEmpty() ? Messages::tr("(blank)") : reading.value;
        words += Messages::tr("%1 is %2").arg(cellsName(reading.cells, report), value);
    }
    return words.join(Messages::tr("; "));
}

QString comparedMessage(const TextFinding& finding, const Report& report)
{
    const QString name = cellsName(
        finding.readings.empty() ? finding.cells : finding.readings.front().cells, report);
    switch (finding.outcome) {
    case Outcome::Holds:
        return Messages::tr("The text says “%1”, as does the table: %2")
            .arg(finding.place.text, name);
    case Outcome::Undecidable:
        return Messages::tr("The text says “%1”; %2 is still blank").arg(finding.place.text, name);
    case Outcome::NotApplicable:
        return finding.rule->title();
    case Outcome::Broken:
        break;
    }
    if (finding.variant == u"published")
        return Messages::tr("The text says “%1” were published, and the table has as many: %2 "
                            "counts those not published, too")
            .arg(finding.place.text, name);
    if (finding.readings.size() > 1 && finding.variant == u"asks")
        return Messages::tr("The text says “%1”. %2. Which is meant?")
            .arg(finding.place.text, readingsWords(finding, report));
    if (finding.variant == u"asks")
        return Messages::tr("The text says “%1”, %2 is %3. Is the same thing counted?")
            .arg(finding.place.text, name, finding.right);
    return Messages::tr("The text says “%1”, but %2 is %3")
        .arg(finding.place.text, name, finding.right);
}

QString allMessage(const TextFinding& finding)
{
    if (finding.variant == u"left_over")
        return Messages::tr("The text says “%1”, but by the table %2 are left over")
            .arg(finding.place.text, finding.right);
    if (finding.variant == u"rate")
        return Messages::tr("The text says “%1”, by the table it is %2%")
            .arg(finding.place.text, finding.right);
    return Messages::tr("The text says “%1”, but by the table it is %2 of %3")
        .arg(finding.place.text, finding.right, finding.left);
}

QString balanceMessage(const TextFinding& finding)
{
    if (finding.variant == u"equation")
        return Messages::tr("The text says “%1”, but the left side is %2 and the right side %3")
            .arg(finding.place.text, finding.left, finding.right);
    const QString sides =
        Messages::tr("Received %1 and carried over from last year %2 are %3; "
                     "answered %4 and carried over to next year %5 are %6")
            .arg(finding.arguments.value(0), finding.arguments.value(1), finding.left,
                 finding.arguments.value(2), finding.arguments.value(3), finding.right);
    if (finding.variant == u"unsaid_in")
        return Messages::tr("%1; the text does not say what came from last year").arg(sides);
    if (finding.variant == u"unsaid_out")
        return Messages::tr("%1; the text does not say what goes on next year").arg(sides);
    if (finding.variant == u"asks")
        return Messages::tr("%1; are those of last year in both?").arg(sides);
    return sides;
}

QString sumMessage(const TextFinding& finding)
{
    const QString parts = finding.readings.empty() ? QString() : finding.readings.front().words;
    if (finding.variant == u"above")
        return Messages::tr("The text says “%1”, but the parts it names, %2, are %3, which is more")
            .arg(finding.place.text, parts, finding.right);
    if (finding.variant == u"asks")
        return Messages::tr("The text says “%1”, the parts %2 are %3. Are these all of them?")
            .arg(finding.place.text, parts, finding.right);
    return Messages::tr("The text says “%1”, but the parts %2 are %3")
        .arg(finding.place.text, parts, finding.right);
}

QString shareMessage(const TextFinding& finding)
{
    const QString share = Messages::tr("%1 of %2 are %3%, the text says “%4”")
                              .arg(finding.arguments.value(0), finding.arguments.value(1),
                                   finding.right, finding.place.text);
    if (finding.variant == u"trimmed")
        return Messages::tr("%1; it was trimmed so that all shares make 100%").arg(share);
    if (finding.variant == u"cut")
        return Messages::tr("%1; it was cut off and not rounded").arg(share);
    if (finding.variant == u"asks")
        return Messages::tr("%1. Is it a share of something else?").arg(share);
    return share;
}

// “下降62%”, in the report's own words: what is right says which way, too.
QString changeInWords(const TextFinding& finding)
{
    const auto now = Decimal::fromString(finding.arguments.value(0));
    const auto before = Decimal::fromString(finding.arguments.value(1));
    if (!now || !before || !finding.place.text.endsWith(u'%'))
        return finding.right;
    return (*now < *before ? u"下降" : u"增长") + finding.right + u'%';
}

QString growthMessage(const TextFinding& finding)
{
    const QString now = finding.arguments.value(0);
    const QString before = finding.arguments.value(1);
    if (finding.variant == u"last_year")
        return Messages::tr("The text says “%1” of last year, whose figure is %2")
            .arg(finding.place.text, finding.right);
    if (finding.variant == u"rose")
        return Messages::tr("From %1 to %2 it rose, the text says “%3” the other way")
            .arg(before, now, finding.place.text);
    if (finding.variant == u"fell")
        return Messages::tr("From %1 to %2 it fell, the text says “%3” the other way")
            .arg(before, now, finding.place.text);
    if (finding.variant == u"level")
        return Messages::tr("It was %1 last year, too; the text says “%2”")
            .arg(before, finding.place.text);
    return Messages::tr("From %1 to %2 the change is %3, the text says “%4”")
        .arg(before, now, changeInWords(finding), finding.place.text);
}

QString pointsMessage(const TextFinding& finding)
{
    const QString now = finding.arguments.value(0);
    const QString before = finding.arguments.value(1);
    if (finding.variant == u"percent")
        return Messages::tr("The difference of %1% and %2% is in percentage points: “%3”")
            .arg(now, before, finding.correction);
    if (finding.variant == u"rose" || finding.variant == u"fell")
        return Messages::tr("From %1% to %2%: the text says “%3” the other way")
            .arg(before, now, finding.place.text);
    return Messages::tr("%1% and %2% differ by %3 percentage points, the text says “%4”")
        .arg(now, before, finding.right, finding.place.text);
}

QString feesMessage(const TextFinding& finding, const Report& report)
{
    if (finding.cells.empty())
        return sumMessage(finding);
    return Messages::tr("The text says “%1”, %2 is only %3 %4")
        .arg(finding.place.text, cellsName(finding.cells, report),
             finding.readings.empty() ? QString() : finding.readings.front().value,
             report.unit(finding.cells.front()));
}

QString magnitudeMessage(const TextFinding& finding, const Report& report)
{
    if (finding.variant == u"differs")
        return Messages::tr("The text says “%1”, but %2 is %3 %4")
            .arg(finding.place.text, cellsName(finding.cells, report),
                 finding.readings.empty() ? QString() : finding.readings.front().value,
                 report.unit(finding.cells.front()));
    return Messages::tr("The text says “%1”, %2 is %3 %4: one of them is in another unit")
        .arg(finding.place.text, cellsName(finding.cells, report),
             finding.readings.empty() ? QString() : finding.readings.front().value,
             report.unit(finding.cells.front()));
}

QString brokenMessage(const TextFinding& finding, const Report& report)
{
    switch (finding.rule->rule) {
    case TextRule::All:
        return allMessage(finding);
    case TextRule::None:
        return Messages::tr("The text says “%1”, but %2 is %3")
            .arg(finding.place.text, cellsName(finding.cells, report), finding.right);
    case TextRule::Balance:
        return balanceMessage(finding);
    case TextRule::Sum:
        return sumMessage(finding);
    case TextRule::Share:
        return shareMessage(finding);
    case TextRule::Growth:
        return growthMessage(finding);
    case TextRule::Points:
        return pointsMessage(finding);
    case TextRule::Fees:
        return feesMessage(finding, report);
    case TextRule::Magnitude:
        return magnitudeMessage(finding, report);
    case TextRule::Unpaid:
        return Messages::tr("%1 is %2, but the part on fees does not speak of a fee notice")
            .arg(cellsName(finding.cells, report), finding.right);
    default:
        return comparedMessage(finding, report);
    }
}

bool isCompared(TextRule rule)
{
    return rule <= TextRule::Applicant || rule == TextRule::Disputes ||
           rule == TextRule::Documents || rule == TextRule::Decisions;
}

} // namespace

QString textDifference(const TextFinding& finding, const Lexicon& lexicon)
{
    if (finding.difference.isEmpty() || finding.difference == u"0")
        return finding.difference;
    const auto written = findFigures(finding.place.text, lexicon.figures);
    if (written.size() != 1)
        return finding.difference;
    const WrittenFigure& figure = written.front();
    const bool isPoints = figure.kind == FigureKind::Percent || figure.kind == FigureKind::Points;
    // Of money in 万元 the difference is, too.
    const qsizetype unit = figure.numberTo - (figure.kind == FigureKind::Money && figure.power > 0);
    return finding.difference + (isPoints ? lexicon.figures.pointsUnit
                                          : finding.place.text.sliced(unit, figure.to - unit));
}

QString textFindingMessage(const TextFinding& finding, const Report& report)
{
    if (auto message = textRuleMessage(finding, report))
        return *message;
    // 均维持, among figures of disputes
    if (finding.rule->rule == TextRule::Disputes && finding.readings.empty() && finding.isBroken())
        return allMessage(finding);
    if (isCompared(finding.rule->rule))
        return comparedMessage(finding, report);
    if (finding.isBroken())
        return brokenMessage(finding, report);
    if (finding.place.text.isEmpty())
        return finding.rule->title();
    return Messages::tr("“%1”: %2").arg(finding.place.text, finding.rule->title());
}

} // namespace gongkai
