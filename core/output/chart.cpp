// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/chart.h"

#include "core/words/draft_figures.h"
#include "core/words/word_lists.h"

#include <algorithm>

namespace gongkai {
namespace {

struct Item
{
    QString quantity; // of drafts.json
    QString label;
};
using Items = std::vector<Item>;

struct Topic
{
    QString id;
    QString title;
    Chart::Kind bars;           // lying where the labels are long
    std::vector<Items> choices; // of these the one of which the form counts most
};

std::vector<Topic> topics()
{
    return {
        {u"request"_qs,
         u"政府信息公开申请收到和办理情况"_qs,
         Chart::Kind::Bars,
         {{{u"received"_qs, u"本年新收"_qs},
           {u"carried_in"_qs, u"上年结转"_qs},
           {u"answered"_qs, u"本年办结"_qs},
           {u"carried_out"_qs, u"结转下年"_qs}},
          {{u"received"_qs, u"收到申请"_qs},
           {u"completed"_qs, u"申请办结"_qs},
           {u"replied"_qs, u"申请答复"_qs}}}},
        {u"result"_qs,
         u"政府信息公开申请办理结果"_qs,
         Chart::Kind::Rows,
         {{{u"granted"_qs, u"予以公开"_qs},
           {u"partial"_qs, u"部分公开"_qs},
           {u"denied"_qs, u"不予公开"_qs},
           {u"unable"_qs, u"无法提供"_qs},
           {u"declined"_qs, u"不予处理"_qs},
           {u"other_results"_qs, u"其他处理"_qs}},
          {{u"replied_already_public"_qs, u"属于已主动公开"_qs},
           {u"replied_granted"_qs, u"同意公开"_qs},
           {u"replied_partial"_qs, u"同意部分公开"_qs},
           {u"replied_denied"_qs, u"不同意公开"_qs},
           {u"replied_not_ours"_qs, u"不属于本机关公开"_qs},
           {u"replied_not_exist"_qs, u"信息不存在"_qs},
           {u"replied_amend"_qs, u"告知作出更改补充"_qs},
           {u"replied_other_channel"_qs, u"告知通过其他途径办理"_qs}}}},
        {u"dispute"_qs,
         u"政府信息公开行政复议、行政诉讼情况"_qs,
         Chart::Kind::Bars,
         {{{u"review"_qs, u"行政复议"_qs},
           {u"direct"_qs, u"未经复议直接起诉"_qs},
           {u"after_review"_qs, u"复议后起诉"_qs}},
          {{u"review"_qs, u"行政复议"_qs}, {u"litigation"_qs, u"行政诉讼"_qs}}}},
    };
}

// Where last year's figures are known, last year's, too.
struct Years
{
    QStringList names;
    QStringList prefixes; // of quantities
};

Years yearsOf(const Report& report)
{
    Years years;
    const auto add = [&](int year, const QString& prefix) {
        years.names += u"%1年"_qs.arg(year);
        years.prefixes += prefix;
    };
    if (report.lastYear())
        add(report.lastYear()->year, u"last."_qs);
    add(report.year(), {});
    return years;
}

Items itemsOf(const Topic& topic, const DraftFigures& figures)
{
    Items best;
    for (Items items : topic.choices) {
        std::erase_if(
            items, [&](const Item& item) { return figures.figure(item.quantity).cells.empty(); });
        if (items.size() > best.size())
            best = std::move(items);
    }
    return best;
}

std::optional<Decimal> valueOf(const DraftFigures& figures, const QString& quantity)
{
    const DraftFigure figure = figures.figure(quantity);
    return figure.state == DraftFigure::State::Known ? std::optional(figure.value) : std::nullopt;
}

Chart barsOf(const Topic& topic, const Items& items, const Years& years,
             const DraftFigures& figures)
{
    Chart chart{topic.id + u"_bars", topic.bars, topic.title, u"件"_qs, {}, {}};
    for (const Item& item : items)
        chart.labels += item.label;
    for (qsizetype year = 0; year < years.names.size(); ++year) {
        ChartSeries series{years.names[year], {}};
        for (const Item& item : items)
            series.values.push_back(valueOf(figures, years.prefixes[year] + item.quantity));
        chart.series.push_back(std::move(series));
    }
    return chart;
}

Chart linesOf(const Topic& topic, const Items& items, const Years& years,
              const DraftFigures& figures)
{
    Chart chart{topic.id + u"_lines", Chart::Kind::Lines, topic.title, u"件"_qs, years.names, {}};
    for (const Item& item : items) {
        ChartSeries series{item.label, {}};
        for (const QString& prefix : years.prefixes)
            series.values.push_back(valueOf(figures, prefix + item.quantity));
        chart.series.push_back(std::move(series));
    }
    return chart;
}

// A line goes from year to year: one of which nothing is known leaves a point.
bool lacksYear(const Chart& chart)
{
    if (chart.kind != Chart::Kind::Lines)
        return false;
    for (std::size_t year = 0; year < static_cast<std::size_t>(chart.labels.size()); ++year)
        if (std::ranges::none_of(chart.series, [year](const ChartSeries& one) {
                return one.values[year].has_value();
            }))
            return true;
    return chart.labels.size() < 2;
}

} // namespace

bool Chart::isEmpty() const
{
    return std::ranges::none_of(series, [](const ChartSeries& one) {
        return std::ranges::any_of(one.values, [](const auto& value) { return value.has_value(); });
    });
}

std::vector<Chart> chartsOf(const Report& report, const Lexicon& lexicon)
{
    const DraftFigures figures(report, lexicon.index.lists().quantities);
    const Years years = yearsOf(report);
    std::vector<Chart> charts;
    for (const Topic& topic : topics()) {
        const Items items = itemsOf(topic, figures);
        charts.push_back(barsOf(topic, items, years, figures));
        charts.push_back(linesOf(topic, items, years, figures));
    }
    std::erase_if(charts, [](const Chart& chart) { return chart.isEmpty() || lacksYear(chart); });
    return charts;
}

} // namespace gongkai
