// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/messages.h"

#include "core/checks/sides.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Checks)
};

// One side of an equation in words.
struct SideWords
{
    QString name;    ///< “一、本年新收 + 二、上年结转”
    QString figures; ///< “一、本年新收 3440 + 二、上年结转 30 = 3470”
    bool isConstant = false;
};

struct Words
{
    SideWords left;
    SideWords right;
    QString unit; ///< of amounts; "" for counts
    bool hasBlank = false;
    // Of a share:
    QString limit; ///< “一成”
    Decimal part;
    Decimal whole;
};

QString withUnit(const QString& figure, const QString& unit)
{
    return unit.isEmpty() ? figure : figure + u' ' + unit;
}

// Chinese sets no space beside full-width punctuation: “（一）+（二）= 21”, “总计 = 21”.
QString spaceAfter(const QString& text)
{
    return text.endsWith(u'）') || text.endsWith(u'”') ? text : text + u' ';
}

// “应等于（七）总计”, but “应等于 0”.
QString spaceBefore(const QString& text)
{
    return !text.isEmpty() && text.front() <= u'9' ? u' ' + text : text;
}

// Figures that say nothing without their unit.
bool needsUnit(CellType type)
{
    return type == CellType::Money || type == CellType::Percent;
}

QString unitOf(const CheckInstance& instance, const Report& report)
{
    for (const auto* terms : {&instance.left, &instance.right}) {
        for (const Term& term : *terms) {
            if (term.cell && needsUnit(report.cellType(*term.cell)))
                return report.unit(*term.cell);
        }
    }
    return {};
}

QString termFigure(const Term& term, const Report& report)
{
    const CellId& id = *term.cell;
    const Figure figure =
        term.lastYear ? report.lastYearFigure(id).value_or(Figure()) : report.figure(id);
    if (figure.isBlank())
        return Messages::tr("(blank)");
    const CellType type = report.cellType(id);
    return withUnit(figure.toDisplay(type), needsUnit(type) ? report.unit(id) : QString());
}

// The terms but those of last year that may be left out and are.
std::vector<Term> knownTerms(const std::vector<Term>& terms, const Report& report)
{
    std::vector<Term> known = terms;
    std::erase_if(known,
                  [&](const Term& term) { return term.ifKnown && !termValue(term, report); });
    return known;
}

SideWords sideWords(const std::vector<Term>& allTerms, const QString& givenName,
                    const QString& unit, const Report& report)
{
    const std::vector<Term> terms = knownTerms(allTerms, report);
    Decimal sum;
    for (const Term& term : terms)
        sum += termValue(term, report).value_or(Decimal());
    const QString total = withUnit(sum.toString(), unit);
    if (std::ranges::none_of(terms, [](const Term& term) { return term.cell.has_value(); }))
        return {total, total, true};

    const bool plain = std::ranges::all_of(
        terms, [](const Term& term) { return term.cell && term.factor == Decimal(1); });
    SideWords words{givenName, {}, false};
    if (terms.size() == 1) {
        if (allTerms.size() > 1)
            words.name =
                report.form().table(terms[0].cell->table)->row(terms[0].cell->row)->shortLabel;
        words.figures = spaceAfter(words.name) + (plain ? termFigure(terms[0], report) : total);
        return words;
    }
    const QString plus = QStringLiteral(" + ");
    const QStringList names = givenName.split(plus);
    QString sides = givenName;
    if (plain && terms.size() == 2 && names.size() == 2)
        sides = spaceAfter(names[0]) + termFigure(terms[0], report) + plus + spaceAfter(names[1]) +
                termFigure(terms[1], report);
    words.figures = spaceAfter(sides) + QStringLiteral("= ") + total;
    return words;
}

// What a share may be at most, as it is said: one to the left's factor, or the right's.
QString shareLimit(const CheckInstance& instance)
{
    const Decimal factor = instance.left.front().factor;
    if (factor == Decimal(1))
        return instance.right.front().factor.scaledByPowerOfTen(2)->toString() + u'%';
    if (factor == Decimal(10))
        return Messages::tr("one tenth");
    const QString number = factor.toString();
    const int whole = number.toInt();
    return 100 % whole == 0 ? QString(QString::number(100 / whole) + u'%') : u"1/"_qs + number;
}

// The figure as it stands: its multiple stands nowhere on the page.
std::vector<Term> withoutFactor(std::vector<Term> side)
{
    side.front().factor = Decimal(1);
    return side;
}

Words wordsFor(const Finding& finding, const Report& report)
{
    const CheckInstance& instance = *finding.instance;
    Words words;
    words.unit = unitOf(instance, report);
    std::vector<Term> left = instance.left;
    std::vector<Term> right = instance.right;
    if (finding.check->isShare) {
        left = withoutFactor(std::move(left));
        right = withoutFactor(std::move(right));
        words.limit = shareLimit(instance);
        words.part = termValue(left.front(), report).value_or(Decimal());
        words.whole = termValue(right.front(), report).value_or(Decimal());
    }
    words.left = sideWords(left, instance.leftName, words.unit, report);
    words.right = sideWords(right, instance.rightName, words.unit, report);
    words.hasBlank = std::ranges::any_of(
        finding.cells, [&](const CellId& id) { return report.figure(id).isBlank(); });
    return words;
}

// “多 1”; “至少多 1” while blanks can only make it more.
QString excess(const Finding& finding, const Words& words)
{
    const Decimal difference = finding.difference();
    const bool atLeast = words.hasBlank;
    if (difference.isNegative()) {
        const QString figure = withUnit((-difference).toString(), words.unit);
        return atLeast ? Messages::tr("at least %1 too few").arg(figure)
                       : Messages::tr("%1 too few").arg(figure);
    }
    const QString figure = withUnit(difference.toString(), words.unit);
    return atLeast ? Messages::tr("at least %1 too many").arg(figure)
                   : Messages::tr("%1 too many").arg(figure);
}

QString atMostRelation(const Finding& finding, const Words& words)
{
    if (finding.check->isShare)
        return Messages::tr("the share of %1 in %2 must not be above %3")
            .arg(words.left.name, words.right.name, words.limit);
    if (words.left.isConstant)
        return Messages::tr("%1 must not be below %2")
            .arg(words.right.name, spaceBefore(words.left.name));
    return Messages::tr("%1 must not be above %2")
        .arg(words.left.name, spaceBefore(words.right.name));
}

// What must hold, without figures; the check's own title for rules that are no equation.
QString relation(const Finding& finding, const Words& words)
{
    switch (finding.check->kind) {
    case Check::Kind::Equal:
        return Messages::tr("%1 must equal %2").arg(words.left.name, spaceBefore(words.right.name));
    case Check::Kind::AtMost:
        return atMostRelation(finding, words);
    case Check::Kind::IfThen:
    case Check::Kind::Ratio:
    case Check::Kind::Jump:
    case Check::Kind::FormYear:
    case Check::Kind::SameAsLast:
    case Check::Kind::TableEmpty:
        break;
    }
    return finding.check->title;
}

// “4，总计 20，占 20%，高于一成”.
QString shareSides(const Finding& finding, const Words& words)
{
    if (words.whole <= Decimal() || words.part.isNegative())
        return Messages::tr("%1, %2: the share must not be above %3")
            .arg(words.left.figures, words.right.figures, words.limit);
    const Decimal percent = words.part.percentOf(words.whole);
    const CheckInstance& instance = *finding.instance;
    const bool looksEqual = percent.exactlyTimes(instance.left.front().factor) ==
                            instance.right.front().factor.scaledByPowerOfTen(2);
    QString text = Messages::tr("%1, %2: a share of %3%, not above %4");
    if (finding.outcome == Outcome::Broken)
        text = looksEqual ? Messages::tr("%1, %2: a share of %3%, a little above %4")
                          : Messages::tr("%1, %2: a share of %3%, above %4");
    return text.arg(words.left.figures, words.right.figures, percent.toString(), words.limit);
}

QString farApart(const Finding& finding, const Words& words)
{
    return Messages::tr("%1, %2, they differ by a factor of %3 or more")
        .arg(words.left.figures, words.right.figures, finding.check->limit.toString());
}

QString jumped(const Finding& finding, const Words& words)
{
    if (finding.right.isZero())
        return Messages::tr("%1, %2, up from 0").arg(words.left.figures, words.right.figures);
    if (finding.left.isZero())
        return Messages::tr("%1, %2, down to 0").arg(words.left.figures, words.right.figures);
    return farApart(finding, words);
}

QString tooMuch(const Finding& finding, const Words& words)
{
    if (finding.check->isShare)
        return shareSides(finding, words);
    if (words.left.isConstant)
        return Messages::tr("%1, must not be below %2")
            .arg(words.right.figures, spaceBefore(words.left.figures));
    return Messages::tr("%1, must not be above %2, %3")
        .arg(words.left.figures, spaceBefore(words.right.figures), excess(finding, words));
}

QString notTooMuch(const Finding& finding, const Words& words)
{
    if (finding.check->isShare)
        return shareSides(finding, words);
    if (words.left.isConstant)
        return Messages::tr("%1, not below %2")
            .arg(words.right.figures, spaceBefore(words.left.figures));
    return Messages::tr("%1, not above %2")
        .arg(words.left.figures, spaceBefore(words.right.figures));
}

QString undecidedSides(const Finding& finding, const Words& words)
{
    if (finding.computed)
        return Messages::tr("%1 is not filled, its parts add up to %2")
            .arg(words.left.name, withUnit(finding.computed->toString(), words.unit));
    return Messages::tr("%1; %2 cells are still blank, it is checked when they are filled")
        .arg(relation(finding, words), QString::number(finding.blank.size()));
}

QString notApplicable(const Finding& finding, const Words& words, const Report& report)
{
    const QString rule = relation(finding, words);
    if (finding.reason == QStringLiteral("no_last_year"))
        return Messages::tr("%1; there is no figure of last year to check against").arg(rule);
    if (finding.reason == QStringLiteral("not_mapped"))
        return Messages::tr("%1; last year's form has no such item, not checked").arg(rule);
    if (finding.check->kind == Check::Kind::Jump && words.hasBlank)
        return Messages::tr("%1; compared when it is filled").arg(rule);
    const Condition& condition = finding.check->condition;
    const auto unknown = [&](const char* id, const QStringList& wanted) {
        return report.agency(QString::fromLatin1(id)).isEmpty() &&
               !(wanted.isEmpty() && condition.exceptAgencies.isEmpty());
    };
    if (unknown("level", condition.agencyLevels) || unknown("kind", condition.agencyKinds))
        return Messages::tr("%1; fill in the agency's level and kind to see whether it applies")
            .arg(rule);
    return Messages::tr("%1; does not apply here").arg(rule);
}

QString yearMessage(const Finding& finding, const Form& form)
{
    const QString year = finding.left.toString();
    if (finding.outcome == Outcome::Holds)
        return Messages::tr("The form fits the report year %1").arg(year);
    const QString first = QString::number(form.firstYear);
    if (!form.lastYear)
        return Messages::tr("This form is for reports of %2 and later, not for %1")
            .arg(year, first);
    return Messages::tr("This form is for reports of %2 to %3, not for %1")
        .arg(year, first, QString::number(*form.lastYear));
}

QString samenessMessage(const Finding& finding)
{
    const QString equal = finding.left.toString();
    const QString compared = finding.right.toString();
    if (finding.outcome == Outcome::Broken)
        return Messages::tr("%1 of %2 figures that are not 0 equal last year's, more than %3%")
            .arg(equal, compared, finding.check->limit.toString());
    return Messages::tr("%1 of %2 figures that are not 0 equal last year's").arg(equal, compared);
}

QString tableMessage(const Finding& finding, const Form& form)
{
    const Table* table = form.table(finding.instance->id);
    const QString label = table ? table->label : finding.instance->id;
    const QString all = finding.right.toString();
    if (finding.outcome == Outcome::Broken)
        return Messages::tr("%1: the whole table is blank (%2 cells)").arg(label, all);
    return Messages::tr("%1: %2 of %3 cells are filled").arg(label, finding.left.toString(), all);
}

QString brokenOrHolding(const Finding& finding, const Words& words, const Report& report)
{
    const bool broken = finding.outcome == Outcome::Broken;
    switch (finding.check->kind) {
    case Check::Kind::Equal:
        return broken ? Messages::tr("%1, must equal %2, %3")
                            .arg(words.left.figures, spaceBefore(words.right.figures),
                                 excess(finding, words))
                      : Messages::tr("%1, equals %2")
                            .arg(words.left.figures, spaceBefore(words.right.figures));
    case Check::Kind::AtMost:
        return broken ? tooMuch(finding, words) : notTooMuch(finding, words);
    case Check::Kind::IfThen:
        return (broken ? Messages::tr("%1, %2; where the first is above 0 the second must be, too")
                       : Messages::tr("%1, %2, as it must be"))
            .arg(words.left.figures, words.right.figures);
    case Check::Kind::Ratio:
    case Check::Kind::Jump:
        if (!broken)
            return Messages::tr("%1, %2, they differ by less than a factor of %3")
                .arg(words.left.figures, words.right.figures, finding.check->limit.toString());
        return finding.check->kind == Check::Kind::Jump ? jumped(finding, words)
                                                        : farApart(finding, words);
    case Check::Kind::FormYear:
        return yearMessage(finding, report.form());
    case Check::Kind::SameAsLast:
        return samenessMessage(finding);
    case Check::Kind::TableEmpty:
        break;
    }
    return tableMessage(finding, report.form());
}

QString sentence(const Finding& finding, const Words& words, const Report& report)
{
    if (finding.outcome == Outcome::NotApplicable)
        return notApplicable(finding, words, report);
    if (finding.outcome == Outcome::Undecidable)
        return undecidedSides(finding, words);
    return brokenOrHolding(finding, words, report);
}

} // namespace

QString findingMessage(const Finding& finding, const Report& report)
{
    const Check::Kind kind = finding.check->kind;
    const QString& scope = finding.instance->scope;
    const QString& advice = finding.check->advice;
    QString message = sentence(finding, wordsFor(finding, report), report);
    if (kind != Check::Kind::TableEmpty && !scope.isEmpty())
        message = Messages::tr("%1: %2").arg(scope, message);
    if (finding.outcome != Outcome::Broken || advice.isEmpty())
        return message;
    return Messages::tr("%1. %2").arg(message, advice);
}

QString valuesText(const std::vector<Decimal>& values)
{
    QStringList texts;
    std::ranges::transform(values, std::back_inserter(texts), &Decimal::toString);
    return texts.join(Messages::tr(" or "));
}

} // namespace gongkai
