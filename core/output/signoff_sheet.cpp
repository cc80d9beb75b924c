// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/signoff_sheet.h"

#include "core/base/own_marks.h"
#include "core/checks/explanations.h"
#include "core/output/cut_at_sense.h"
#include "core/output/findings_annex.h"
#include "core/output/plain_lines.h"
#include "core/output/table_builder.h"
#include "core/words/text_explanations.h"
#include "core/words/text_messages.h"

#include <algorithm>
#include <map>
#include <utility>

namespace gongkai {
namespace {

// Printed Chinese, as in compose.cpp: nothing here is tr().

// As much of the lists as leaves the 审签单 one page: the first that does.
struct Extract
{
    int characters; // of a text
    int explained;  // so many
    int open;

    bool isTight() const { return characters < 72; }
};
constexpr Extract extracts[] = {{400, 2, 3}, {240, 2, 3}, {160, 2, 3}, {128, 2, 3}, {96, 2, 3},
                                {84, 2, 3},  {72, 2, 3},  {56, 2, 3},  {56, 1, 2}};

// The right column of the conclusions holds so many characters on a line; so many lines leave room
// for a signature on the page of the key figures.
constexpr double charactersOfLine = 33;
constexpr int linesOfConclusions = 21;

Decimal magnitude(Decimal value)
{
    return value.isNegative() ? -value : value;
}

const QString wholeInAnnex = QStringLiteral("（全文见附件）");

const QString largeChange = QStringLiteral("▲ ");

template <typename AnyFinding>
bool isExplained(const Report& report, const AnyFinding& finding)
{
    return finding.outcome == Outcome::Broken && !isOpen(report, finding) &&
           explanationState(report, finding) == ExplanationState::Current;
}

int linesOf(const QString& text)
{
    return plainLineCount(text, charactersOfLine);
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

bool isMarked(const TableCell& cell)
{
    return cell.text.startsWith(largeChange);
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
    if (rate.isEmpty()) // both are there, and no percentage can be said
        rate = before.value().isZero() ? u"上年为0"_qs : u"—"_qs;
    if (isLargeChange(now.value(), before.value()))
        rate.prepend(largeChange);
    return row << sign + change.toString() << rate;
}

TableBlock keyFigures(const Report& report)
{
    TableBuilder table(u"signoff_figures"_qs, {0.36, 0.16, 0.16, 0.14, 0.18});
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
    int explained = 0; // of the broken
    int undecidable = 0;

    template <typename AnyFinding>
    void add(const Report& report, const AnyFinding& finding)
    {
        holds += finding.outcome == Outcome::Holds ? 1 : 0;
        undecidable += finding.outcome == Outcome::Undecidable ? 1 : 0;
        if (finding.outcome != Outcome::Broken)
            return;
        ++broken;
        explained += isExplained(report, finding) ? 1 : 0;
    }
    int all() const { return holds + broken + undecidable; }

    // “，2项不成立（其中1项已作说明）”
    QString brokenText(const QString& pattern) const
    {
        if (broken == 0)
            return {};
        const QString count = pattern.arg(broken);
        return explained > 0 ? count + u"（其中已作说明%1）"_qs.arg(explained) : count;
    }
};

// Does it hold a figure against others that it adds up to, is part of or goes with? The other
// checks ask whether what adds up can be right.
bool isRelation(const Check& check)
{
    return check.kind == Check::Kind::Equal || check.kind == Check::Kind::AtMost ||
           check.kind == Check::Kind::IfThen;
}

// What the checks that are no relations found, in this order.
const std::pair<Check::Kind, const char16_t*> otherKinds[] = {
    {Check::Kind::Jump, u"与上年相差悬殊的数%1个"}, {Check::Kind::Ratio, u"比例悬殊%1处"},
    {Check::Kind::SameAsLast, u"与上年雷同%1处"},   {Check::Kind::TableEmpty, u"整表空白%1张"},
    {Check::Kind::FormYear, u"表式与年度不符%1处"},
};

QString balanceLine(const Report& report, const std::vector<Finding>& findings)
{
    Standing relations;
    std::map<Check::Kind, Standing> others;
    for (const Finding& finding : findings)
        if (finding.check->severity != Severity::Hint)
            (isRelation(*finding.check) ? relations : others[finding.check->kind])
                .add(report, finding);
    QString line = u"%1项中%2项成立"_qs.arg(QString::number(relations.all()),
                                            QString::number(relations.holds)) +
                   relations.brokenText(u"，%1项不成立"_qs);
    if (relations.undecidable > 0)
        line += u"，%1项因有空格尚不能判断"_qs.arg(relations.undecidable);
    QStringList named;
    for (const auto& [kind, pattern] : otherKinds)
        if (others[kind].broken > 0)
            named += others[kind].brokenText(QString::fromUtf16(pattern));
    if (!named.isEmpty())
        line += u"。另须核实："_qs + named.join(u'；');
    return line + u'。';
}

// "" where the text says nothing that can be checked.
QString wordsLine(const Report& report, const std::vector<TextFinding>& findings)
{
    Standing standing;
    for (const TextFinding& finding : findings)
        if (finding.severity != Severity::Hint)
            standing.add(report, finding);
    if (standing.all() == 0)
        return {};
    QString line = u"核对%1处，%2处相符"_qs.arg(QString::number(standing.all()),
                                                QString::number(standing.holds)) +
                   standing.brokenText(u"，%1处不符"_qs);
    if (standing.undecidable > 0)
        line += u"，%1处因未填完尚不能判断"_qs.arg(standing.undecidable);
    return line + u'。';
}

// What is said of one finding: one sentence.
QString sentence(const Report&, const Finding& finding)
{
    return finding.message;
}

QString sentence(const Report& report, const TextFinding& finding)
{
    return printedPartName(report.form(), finding.place.part) + u'：' +
           textFindingMessage(finding, report);
}

// A finding and what was said about it.
struct Item
{
    QString finding;
    QString before; // “说明：”, or why that is not enough
    QString explanation;
    bool isStillOpen = false;

    QString text(const Extract& extract) const
    {
        if (isStillOpen && !before.isEmpty() && extract.isTight())
            return cutAtSense(finding, extract.characters, u"（说明见附件）"_qs);
        const QString what = cutAtSense(finding, extract.characters, {});
        if (before.isEmpty())
            return what;
        return what + u"\n　" + before + cutAtSense(explanation, extract.characters, wholeInAnnex);
    }
};

template <typename AnyFinding>
Item itemOf(const Report& report, const AnyFinding& finding)
{
    const auto explanation = explanationOf(report, finding);
    if (!explanation)
        return {sentence(report, finding), {}, {}};
    const bool isStillOpen = isOpen(report, finding);
    QString before = u"说明："_qs;
    if (explanationState(report, finding) == ExplanationState::NeedsReview)
        before = u"说明（数字已有改动，须重新说明）："_qs;
    else if (isStillOpen)
        before = u"说明（不能代替改正）："_qs;
    return {sentence(report, finding), before, explanation->text, isStillOpen};
}

// Both lists of the conclusions. No finding is in both.
struct Lists
{
    std::vector<Item> explained;
    std::vector<Item> open;

    template <typename AnyFinding>
    void add(const Report& report, const std::vector<AnyFinding>& findings)
    {
        for (const AnyFinding& finding : findings)
            if (isOpen(report, finding))
                open.push_back(itemOf(report, finding));
            else if (isExplained(report, finding))
                explained.push_back(itemOf(report, finding));
    }

    static QString text(const std::vector<Item>& items, const Extract& extract, int most)
    {
        QStringList texts;
        for (const Item& item : items)
            texts += item.text(extract);
        return listed(texts, most);
    }

    // As long as fits so many lines.
    std::pair<QString, QString> within(int lines) const
    {
        std::pair<QString, QString> both;
        for (const Extract& extract : extracts) {
            both = {text(explained, extract, extract.explained), text(open, extract, extract.open)};
            if (linesOf(both.first) + linesOf(both.second) <= lines)
                break;
        }
        return both;
    }
};

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
    constexpr int mostNamed = 3;
    const QString all =
        u"%1项：%2"_qs.arg(QString::number(names.size()), names.mid(0, mostNamed).join(u'；'));
    return all + (names.size() > mostNamed ? u"等。" : u"。");
}

QString overrideText(const Override& override)
{
    QStringList who;
    for (const QString& part : {override.by, override.at.left(10)})
        if (!part.isEmpty())
            who += part;
    return override.reason.simplified() +
           (who.isEmpty() ? QString() : u'（' + who.join(u'，') + u'）');
}

// Has it a table of reviews and lawsuits, whose figures justice bureau and court keep as well?
bool hasDisputes(const Form& form)
{
    return std::ranges::any_of(form.sections, [](const Section& section) {
        return !section.sheets.empty() && section.heading.contains(u"行政复议");
    });
}

TableBlock conclusions(const Report& report, const ReportFindings& findings)
{
    std::vector<std::pair<QString, QString>> above{
        {u"勾稽关系"_qs, balanceLine(report, findings.cells)}};
    if (const QString words = wordsLine(report, findings.words); !words.isEmpty())
        above.emplace_back(u"文字核对"_qs, words);
    std::vector<std::pair<QString, QString>> below{{u"带入推断未确认"_qs, unconfirmedText(report)}};
    if (hasDisputes(report.form()))
        below.emplace_back(u"数据核对"_qs,
                           u"□ 行政复议、行政诉讼数据已与司法局、法院核对　　核对人："_qs);
    if (const auto override = report.override())
        below.emplace_back(u"说明后上报"_qs, overrideText(*override));
    int room = linesOfConclusions;
    for (const auto& rows : {above, below})
        for (const auto& row : rows)
            room -= linesOf(row.second);
    Lists lists;
    lists.add(report, findings.cells);
    lists.add(report, findings.words);
    const auto [explained, open] = lists.within(room);
    above.emplace_back(u"已作说明"_qs, explained);
    above.emplace_back(u"尚未解决"_qs, open);
    TableBuilder table(u"signoff_findings"_qs, {0.16, 0.84});
    for (const auto& rows : {above, below})
        for (const auto& [label, text] : rows)
            table.labelled(label, text);
    table.labelled(u"审签意见"_qs, u"\n\n　　　　"_qs + own_marks::signHere +
                                       u"　　　　　　　　　　　　年　　月　　日");
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
        const TableBlock figures = keyFigures(report);
        blocks.emplace_back(figures);
        if (std::ranges::any_of(figures.cells, isMarked))
            blocks.push_back(Paragraph{TextStyle::TableLine,
                                       largeChange + u"与上年相比变动三成以上，且不少于10",
                                       false,
                                       {}});
    }
    blocks.push_back(conclusions(report, findings));
    return blocks;
}

} // namespace gongkai
