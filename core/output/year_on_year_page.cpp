// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/year_on_year_page.h"

#include "core/output/table_builder.h"

namespace gongkai {
namespace {

// Printed Chinese, as in compose.cpp: nothing here is tr().

QString flagText(YearLine::Flag flag)
{
    switch (flag) {
    case YearLine::Flag::Jumped:
        return u"相差十倍，须说明"_qs;
    case YearLine::Flag::Changed:
        return u"变化较大"_qs;
    case YearLine::Flag::None:
        break;
    }
    return {};
}

QString differenceText(const YearLine& line)
{
    if (!line.difference)
        return {};
    const QString text = line.difference->toString();
    return line.difference->isNegative() || line.difference->isZero() ? text : u'+' + text;
}

} // namespace

QStringList yearOnYearHeads(const Report& report)
{
    const QString last = report.lastYear() ? u"%1年"_qs.arg(report.lastYear()->year) : u"上年"_qs;
    return {u"项目"_qs, u"%1年"_qs.arg(report.year()), last, u"增减"_qs, u"增减幅度"_qs,
            u"备注"_qs};
}

QStringList yearOnYearTexts(const Report& report, const YearLine& line)
{
    return {report.cellLabel(line.cell),
            line.now.toString(),
            line.last ? line.last->toString() : QString(),
            differenceText(line),
            line.percent,
            flagText(line.flag)};
}

Document yearOnYearPage(const Report& report, const std::vector<YearLine>& lines)
{
    TableBuilder table(u"year_on_year"_qs, {0.44, 0.11, 0.11, 0.11, 0.11, 0.12});
    table.head(yearOnYearHeads(report));
    for (const YearLine& line : lines)
        table.row(yearOnYearTexts(report, line),
                  {CellAlign::Left, CellAlign::Right, CellAlign::Right, CellAlign::Right,
                   CellAlign::Right, CellAlign::Left});
    Document document;
    document.title = report.title() + u"与上年对比";
    document.author = report.agency(u"name"_qs);
    document.blocks.emplace_back(Paragraph{TextStyle::Title, document.title, true, {}});
    document.blocks.emplace_back(table.take());
    return document;
}

QString yearOnYearText(const Report& report, const std::vector<YearLine>& lines)
{
    QString text = yearOnYearHeads(report).join(u'\t') + u'\n';
    for (const YearLine& line : lines)
        text += yearOnYearTexts(report, line).join(u'\t') + u'\n';
    return text;
}

} // namespace gongkai
