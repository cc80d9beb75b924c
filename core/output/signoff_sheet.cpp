// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/signoff_sheet.h"

#include "core/checks/explanations.h"
#include "core/output/findings_annex.h"
#include "core/output/table_builder.h"
#include "core/words/text_explanations.h"
#include "core/words/text_messages.h"

#include <algorithm>

namespace gongkai {
namespace {

// Printed Chinese, as in compose.cpp: nothing here is tr().

// As much of one kind as leaves the 审签单 one page.
constexpr int mostListed = 3;
constexpr int mostExplained = 2;
constexpr int mostCharacters = 56; // of a sentence

Decimal magnitude(Decimal value)
{
    return value.isNegative() ? -value : value;
}

QString elided(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= mostCharacters ? line : line.left(mostCharacters - 2) + u"……";
}

// “1.…\n2.…\n另有 4 项，见附件。”; “无” for an empty list.
QString listed(const QStringList& items, int most)
{
    QStringList lines;
    for (qsizetype i = 0; i < std::min<qsizetype>(items.size(), most); ++i)
        lines += QString::number(i + 1) + u'.' + items[i];
    if (items.size() > most)
        lines += u"另有%1项，见附件。"_qs.arg(items.size() - most);
    return lines.isEmpty() ? u"无"_qs : lines.join(u'\n');
}

QString keyFigureName(const Report& report, const KeyFigure& key)
{
    const QString unit = report.unit(key.cell);
    return unit.isEmpty() ? key.label : key.label + u'（' + unit + u'）';
}

QStringList keyFigureRow(const Report& report, const KeyFigure& key)
{
    const Figure now = report.figure(key.cell);
    const Figure before = report.lastYearFigure(key.cell).value_or(Figure());
    const auto shown = [](const Figure& figure, const QString& blank) {
        return figure.isBlank() ? blank : figure.toString();
    };
    QStringList row{keyFigureName(report, key), shown(now, u"未填"_qs), shown(before, u"—"_qs)};
    if (now.isBlank() || before.isBlank())
        return row << u"—"_qs << u"—"_qs;
    const Decimal change = now.value() - before.value();
    const QString sign = change.isZero() || change.isNegative() ? QString() : u"+"_qs;
    QString rate = changeRate(now.value(), before.value());
    if (isLargeChange(now.value(), before.value()))
        rate = rate.isEmpty() ? u"▲"_qs : u"▲ "_qs + rate;
    return row << sign + change.toString() << (rate.isEmpty() ? u"—"_qs : rate);
}

TableBlock keyFigures(const Report& report)
{
    TableBuilder table(u"signoff_figures"_qs, {0.40, 0.16, 0.16, 0.14, 0.14});
    table.head({u"主要指标"_qs, u"%1年"_qs.arg(report.year()), u"%1年"_qs.arg(report.year() - 1),
                u"增减"_qs, u"增减幅度"_qs});
    for (const KeyFigure& key : report.form().keyFigures)
        table.row(keyFigureRow(report, key), {CellAlign::Left});
    return table.take();
}

// How the findings that are no hints stand.
struct Standing
{
    int holds = 0;
    int broken = 0;
    int undecidable = 0;

    void add(Outcome outcome, Severity severity)
    {
        if (severity == Severity::Hint)
            return;
        holds += outcome == Outcome::Holds ? 1 : 0;
        broken += outcome == Outcome::Broken ? 1 : 0;
        undecidable += outcome == Outcome::Undecidable ? 1 : 0;
    }
    int all() const { return holds + broken + undecidable; }
};

QString balanceLine(const std::vector<Finding>& findings)
{
    Standing standing;
    for (const Finding& finding : findings)
        standing.add(finding.outcome, finding.check->severity);
    QString line =
        u"%1项中%2项成立"_qs.arg(QString::number(standing.all()), QString::number(standing.holds));
    if (standing.broken > 0)
        line += u"，%1项不成立"_qs.arg(standing.broken);
    if (standing.undecidable > 0)
        line += u"，%1项因有空格尚不能判断"_qs.arg(standing.undecidable);
    return line + u'。';
}

// "" where the text says nothing that can be checked.
QString wordsLine(const std::vector<TextFinding>& findings)
{
    Standing standing;
    for (const TextFinding& finding : findings)
        standing.add(finding.outcome, finding.severity);
    if (standing.all() == 0)
        return {};
    QString line = u"核对%1处，%2处相符"_qs.arg(QString::number(standing.all()),
                                                QString::number(standing.holds));
    if (standing.broken > 0)
        line += u"，%1处不符"_qs.arg(standing.broken);
    if (standing.undecidable > 0)
        line += u"，%1处因未填完尚不能判断"_qs.arg(standing.undecidable);
    return line + u'。';
}

// One sentence about a finding.
QString sentence(const Report&, const Finding& finding)
{
    return elided(finding.message);
}

QString sentence(const Report& report, const TextFinding& finding)
{
    return elided(printedPartName(report.form(), finding.place.part) + u'：' +
                  textFindingMessage(finding, report));
}

template <typename AnyFinding>
void addExplained(const Report& report, const std::vector<AnyFinding>& findings, QStringList& items)
{
    for (const AnyFinding& finding : findings)
        if (finding.outcome == Outcome::Broken &&
            explanationState(report, finding) == ExplanationState::Current)
            items += sentence(report, finding) + u"\n　说明：" +
                     elided(explanationOf(report, finding)->text);
}

template <typename AnyFinding>
void addOpen(const Report& report, const std::vector<AnyFinding>& findings, QStringList& items)
{
    for (const AnyFinding& finding : findings)
        if (isOpen(report, finding))
            items += sentence(report, finding);
}

QStringList explainedItems(const Report& report, const ReportFindings& findings)
{
    QStringList items;
    addExplained(report, findings.cells, items);
    addExplained(report, findings.words, items);
    return items;
}

QStringList openItems(const Report& report, const ReportFindings& findings)
{
    QStringList items;
    addOpen(report, findings.cells, items);
    addOpen(report, findings.words, items);
    return items;
}

QString unconfirmedText(const Report& report)
{
    QStringList names;
    for (const FieldKey& key : report.unconfirmed())
        if (const auto cell = CellId::fromString(key.id); cell && key.kind == FieldKind::Cell)
            names += report.cellLabel(*cell);
        else
            names +=
                key.id == u"level" ? u"单位级别（按名称推断）"_qs : u"单位类别（按名称推断）"_qs;
    if (names.isEmpty())
        return u"无"_qs;
    const QString all =
        u"%1项：%2"_qs.arg(QString::number(names.size()), names.mid(0, mostListed).join(u'；'));
    return all + (names.size() > mostListed ? u"等。" : u"。");
}

QString overrideText(const Override& override)
{
    QStringList who;
    for (const QString& part : {override.by, override.at.left(10)})
        if (!part.isEmpty())
            who += part;
    return elided(override.reason) + (who.isEmpty() ? QString() : u'（' + who.join(u'，') + u'）');
}

TableBlock conclusions(const Report& report, const ReportFindings& findings)
{
    TableBuilder table(u"signoff_findings"_qs, {0.16, 0.84});
    table.labelled(u"勾稽关系"_qs, balanceLine(findings.cells));
    if (const QString words = wordsLine(findings.words); !words.isEmpty())
        table.labelled(u"文字核对"_qs, words);
    table.labelled(u"已作说明"_qs, listed(explainedItems(report, findings), mostExplained))
        .labelled(u"尚未解决"_qs, listed(openItems(report, findings), mostListed))
        .labelled(u"带入推断未确认"_qs, unconfirmedText(report));
    if (const auto override = report.override())
        table.labelled(u"说明后上报"_qs, overrideText(*override));
    table.labelled(u"审签意见"_qs, u"\n\n　　　　签名：　　　　　　　　　　　　年　　月　　日"_qs);
    return table.take();
}

Paragraph heading(const QString& text)
{
    return {TextStyle::TableTitle, text, true, text};
}

} // namespace

QString changeRate(Decimal now, Decimal before)
{
    if (now == before)
        return u"持平"_qs;
    if (before.isZero() || before.isNegative())
        return {};
    const Decimal change = magnitude(now - before);
    if (change >= before * 10)
        return u"增10倍以上"_qs;
    QString percent = change.percentOf(before).toString();
    if (!percent.contains(u'.'))
        percent += u".0";
    const QString sign = now < before ? u"-"_qs : u"+"_qs;
    return QString(sign + percent + u'%');
}

bool isLargeChange(Decimal now, Decimal before)
{
    const Decimal change = magnitude(now - before);
    return change >= Decimal(10) && change * 10 >= magnitude(before) * 3;
}

std::vector<Block> signoffSheet(const Report& report, const ReportFindings& findings)
{
    std::vector<Block> blocks{heading(u"审 签 单"_qs),
                              Paragraph{TextStyle::TableLine, report.title(), true, {}}};
    if (!report.form().keyFigures.empty()) {
        blocks.push_back(keyFigures(report));
        blocks.push_back(
            Paragraph{TextStyle::TableLine, u"▲ 与上年相比变动三成以上，且不少于10"_qs, false, {}});
    }
    blocks.push_back(conclusions(report, findings));
    return blocks;
}

} // namespace gongkai
