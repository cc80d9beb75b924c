// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/signoff_sheet.h"

#include "core/checks/check_engine.h"

#include <algorithm>
#include <utility>

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

// A table filled row by row, for what has no sheet.
class TableBuilder
{
public:
    TableBuilder(const QString& id, std::vector<double> widths)
    {
        m_table.id = id;
        m_table.columnCount = static_cast<int>(widths.size());
        m_table.columnWidths = std::move(widths);
    }

    TableBuilder& head(const QStringList& texts)
    {
        row(texts, {});
        for (TableCell& cell : m_table.cells)
            cell.isHeader = true;
        m_table.headerRows = m_table.rowCount;
        return *this;
    }

    // Columns without an align are centred.
    TableBuilder& row(const QStringList& texts, const std::vector<CellAlign>& aligns)
    {
        for (int column = 0; column < m_table.columnCount; ++column) {
            TableCell cell;
            cell.row = m_table.rowCount;
            cell.column = column;
            cell.text = texts.value(column);
            if (static_cast<std::size_t>(column) < aligns.size())
                cell.align = aligns[static_cast<std::size_t>(column)];
            m_table.cells.push_back(std::move(cell));
        }
        ++m_table.rowCount;
        return *this;
    }

    TableBuilder& labelled(const QString& label, const QString& text)
    {
        row({label, text}, {CellAlign::Center, CellAlign::Left});
        m_table.cells[m_table.cells.size() - 2].isHeader = true;
        return *this;
    }

    TableBlock take() { return std::move(m_table); }

private:
    TableBlock m_table;
};

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

bool isExplained(const Report& report, const Finding& finding)
{
    return finding.outcome == Outcome::Broken &&
           explanationState(report, finding) == ExplanationState::Current;
}

QString explanationText(const Report& report, const Finding& finding)
{
    const auto explanation = report.explanation(finding.check->id, finding.instance->id);
    return explanation ? explanation->text.simplified() : QString();
}

QString balanceLine(const std::vector<Finding>& findings)
{
    int holds = 0;
    int broken = 0;
    int undecidable = 0;
    for (const Finding& finding : findings) {
        if (finding.check->severity == Severity::Hint)
            continue;
        holds += finding.outcome == Outcome::Holds ? 1 : 0;
        broken += finding.outcome == Outcome::Broken ? 1 : 0;
        undecidable += finding.outcome == Outcome::Undecidable ? 1 : 0;
    }
    QString line = u"%1项中%2项成立"_qs.arg(QString::number(holds + broken + undecidable),
                                            QString::number(holds));
    if (broken > 0)
        line += u"，%1项不成立"_qs.arg(broken);
    if (undecidable > 0)
        line += u"，%1项因有空格尚不能判断"_qs.arg(undecidable);
    return line + u'。';
}

QStringList explainedItems(const Report& report, const std::vector<Finding>& findings)
{
    QStringList items;
    for (const Finding& finding : findings)
        if (isExplained(report, finding))
            items +=
                elided(finding.message) + u"\n　说明：" + elided(explanationText(report, finding));
    return items;
}

QStringList openItems(const Report& report, const std::vector<Finding>& findings)
{
    QStringList items;
    for (const Finding& finding : findings)
        if (isOpen(report, finding))
            items += elided(finding.message);
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

TableBlock conclusions(const Report& report, const std::vector<Finding>& findings)
{
    TableBuilder table(u"signoff_findings"_qs, {0.16, 0.84});
    table.labelled(u"勾稽关系"_qs, balanceLine(findings))
        .labelled(u"已作说明"_qs, listed(explainedItems(report, findings), mostExplained))
        .labelled(u"尚未解决"_qs, listed(openItems(report, findings), mostListed))
        .labelled(u"带入推断未确认"_qs, unconfirmedText(report));
    if (const auto override = report.override())
        table.labelled(u"说明后上报"_qs, overrideText(*override));
    table.labelled(u"审签意见"_qs, u"\n\n　　　　签名：　　　　　　　　　　　　年　　月　　日"_qs);
    return table.take();
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"错误"_qs;
    case Severity::Warning:
        return u"警告"_qs;
    case Severity::Hint:
        break;
    }
    return u"提示"_qs;
}

// What has been said about a finding, or has to be.
QString standing(const Report& report, const Finding& finding)
{
    if (finding.outcome == Outcome::Undecidable)
        return u"未填完，尚不能判断"_qs;
    const QString text = explanationText(report, finding);
    switch (explanationState(report, finding)) {
    case ExplanationState::Current:
        return isOpen(report, finding) ? text + u"（仅作说明不能解除，须改正或经批准说明后上报）"
                                       : text;
    case ExplanationState::NeedsReview:
        return text + u"（说明后数字有改动，须重新说明）";
    case ExplanationState::None:
        break;
    }
    if (isOpen(report, finding))
        return u"未说明"_qs;
    return finding.check->severity == Severity::Error ? u"经批准说明后上报"_qs : u"—"_qs;
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

std::vector<Block> signoffSheet(const Report& report, const std::vector<Finding>& findings)
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

std::vector<Block> findingsAnnex(const Report& report, const std::vector<Finding>& findings)
{
    TableBuilder table(u"signoff_annex"_qs, {0.08, 0.10, 0.46, 0.36});
    table.head({u"序号"_qs, u"级别"_qs, u"勾稽关系"_qs, u"说明"_qs});
    const std::vector<int> groups = emptyTableOf(findings);
    int number = 0;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding& finding = findings[i];
        const bool shown = finding.outcome == Outcome::Broken ||
                           (finding.outcome == Outcome::Undecidable && groups[i] < 0);
        if (shown)
            table.row({QString::number(++number), severityName(finding.check->severity),
                       finding.message, standing(report, finding)},
                      {CellAlign::Center, CellAlign::Center, CellAlign::Left, CellAlign::Left});
    }
    if (number == 0)
        return {};
    return {heading(u"附件：勾稽情况说明"_qs), table.take()};
}

} // namespace gongkai
