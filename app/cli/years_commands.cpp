// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// compare-years, charts: this year beside last year.
#include "app/cli/report_access.h"
#include "core/checks/check_engine.h"
#include "core/output/chart_picture.h"
#include "core/output/paper/chart_painter.h"
#include "core/output/word/charts_docx.h"
#include "core/output/writers.h"
#include "core/output/year_on_year_page.h"

#include <QFileInfo>

#include <algorithm>

namespace gongkai::cli {
namespace {

void listCharts(const std::vector<Chart>& charts, Output& output)
{
    for (const Chart& chart : charts)
        output.line(QStringLiteral("%1\t%2\t%3").arg(chart.id, chart.title, chartText(chart)));
}

// The one that is named, or all.
Result<std::vector<Chart>> chosenCharts(const Arguments& arguments, std::vector<Chart> charts)
{
    const QString& path = arguments.words()[0];
    if (charts.empty())
        return fail(ErrorCode::Invalid,
                    Texts::tr("%1: no figure for a chart is filled in yet.").arg(path));
    if (arguments.words().size() == 1)
        return charts;
    const QString& name = arguments.words()[1];
    QStringList ids;
    std::ranges::transform(charts, std::back_inserter(ids), &Chart::id);
    std::erase_if(charts, [&](const Chart& chart) { return chart.id != name; });
    if (charts.empty())
        return fail(ErrorCode::Invalid, Texts::tr("%1: there is no chart “%2”; there are %3.")
                                            .arg(path, name, ids.join(QStringLiteral(", "))));
    return charts;
}

Result<QByteArray> draw(const Report& report, const std::vector<Chart>& charts, const QString& path,
                        const QString& target)
{
    const QString suffix = QFileInfo(target).suffix().toLower();
    const auto png = [](const Chart& chart) { return writePng(layOut(chart)); };
    if (suffix == u"docx")
        return writeChartsDocx(report, charts, png);
    if (suffix != u"png" && suffix != u"svg")
        return fail(ErrorCode::Invalid,
                    Texts::tr("%1: -o takes a name that ends in .docx, .png or .svg, not “%2”.")
                        .arg(path, target));
    if (charts.size() > 1)
        return fail(ErrorCode::Invalid,
                    Texts::tr("%1: a picture holds one chart; name it, as in charts FILE.gkb "
                              "%2 -o OUT.png.")
                        .arg(path, charts.front().id));
    return suffix == u"svg" ? Result<QByteArray>(writeSvg(charts.front())) : png(charts.front());
}

} // namespace

Result<int> runCompareYears(const Arguments& arguments, Output& output)
{
    const QString path = arguments.words()[0];
    const auto report = readReportFile(path, output);
    if (!report)
        return fail(report.error());
    if (!report->lastYear())
        return fail(ErrorCode::Invalid, Texts::tr("%1: this file does not know last year's "
                                                  "figures; gongkai-cli carry brings them.")
                                            .arg(path));
    std::vector<YearLine> lines = yearOnYear(*report, checkReport(*report));
    if (arguments.has(QStringLiteral("changed")))
        std::erase_if(lines,
                      [](const YearLine& line) { return line.flag == YearLine::Flag::None; });
    output.text = arguments.has(QStringLiteral("json")) ? yearOnYearToJson(lines)
                                                        : yearOnYearText(*report, lines).toUtf8();
    return Done;
}

Result<int> runCharts(const Arguments& arguments, Output& output)
{
    const QString path = arguments.words()[0];
    const QString target = arguments.value(QStringLiteral("o"));
    const auto report = readReportFile(path, output);
    if (!report)
        return fail(report.error());
    const auto charts = chosenCharts(arguments, chartsOf(*report, loadLexicon(output)));
    if (!charts)
        return fail(charts.error());
    if (!arguments.has(QStringLiteral("o"))) {
        listCharts(*charts, output);
        return Done;
    }
    const auto content = draw(*report, *charts, path, target);
    if (!content)
        return fail(content.error());
    if (const auto saved = saveFile(target, *content, arguments.has(QStringLiteral("force")));
        !saved)
        return fail(saved.error());
    return Done;
}

} // namespace gongkai::cli
