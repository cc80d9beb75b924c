// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// register fill: the year of a register proposed to a report.
#include "app/cli/register_access.h"
#include "app/cli/report_access.h"
#include "core/base/json_text.h"
#include "core/register/fill.h"
#include "core/register/register_map.h"

#include <map>

namespace gongkai::cli {
namespace {

QStringList numbersBehind(const ProposedFigure& figure, const Register& book)
{
    QStringList numbers;
    for (const size_t at : figure.behind)
        numbers += figure.counts == TableMap::Counts::Requests
                       ? book.cases()[at].number.toString()
                       : book.disputes()[at].number.toString();
    return numbers;
}

// Every cell the register has a figure for: what becomes of it, and which cases are behind it.
QByteArray fillToJson(const RegisterCount& count, const FillPlan& plan, const Register& book)
{
    std::map<CellId, QString> states;
    std::map<CellId, Figure> typed;
    for (const FillPlan::Proposed& one : plan.proposed)
        states[one.cell] = QStringLiteral("proposed");
    for (const FillPlan::Kept& one : plan.kept) {
        states[one.cell] = QStringLiteral("kept");
        typed[one.cell] = one.typed;
    }
    JsonWriter json;
    json.beginArray();
    for (const ProposedFigure& figure : count.figures) {
        const auto state = states.find(figure.cell);
        json.beginObject();
        json.member(u"cell", figure.cell.toString());
        json.member(u"figure", QString::number(figure.figure()));
        json.member(u"result", state == states.end() ? QStringLiteral("equal") : state->second);
        if (const auto kept = typed.find(figure.cell); kept != typed.end())
            json.member(u"stands", kept->second.toString());
        json.key(u"cases");
        json.beginArray();
        for (const QString& number : numbersBehind(figure, book))
            json.string(number);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    return json.take();
}

} // namespace

Result<int> fillFromRegister(const Arguments& arguments, Output& output)
{
    const QString& path = arguments.words()[1];
    const QString& reportPath = arguments.words()[2];
    const auto open = OpenRegister::open(path, OpenRegister::Mode::Read, output);
    if (!open)
        return fail(open.error());
    const bool isDry = arguments.has(QStringLiteral("dry-run"));
    OpenReport target;
    auto report = isDry ? readReportFile(reportPath, output) : [&]() -> Result<Report> {
        auto opened = openForWriting(reportPath, output);
        if (!opened)
            return fail(opened.error());
        target = *std::move(opened);
        return target.editor->report();
    }();
    if (!report)
        return fail(report.error());
    const auto map = RegisterMap::of(report->form());
    if (!map)
        return unchanged(reportPath, map.error());
    const RegisterRules& rules = (*open)->rules();
    const Register& book = (*open)->book();
    const RegisterCount count =
        countRegister(book, report->year(), *map, rules.words, rules.settings);
    const auto plan = planFill(count, *report, path, systemClock());
    if (!plan)
        return unchanged(reportPath, plan.error());
    if (!isDry && !plan->operation.isEmpty())
        if (const auto done = target.editor->apply(plan->operation); !done)
            return fail(done.error());
    output.notes += countLines(count, book, report->form(), rules.words);
    if (arguments.has(QStringLiteral("json"))) {
        output.text = fillToJson(count, *plan, book);
        return Done;
    }
    for (const QString& line : describe(*plan, *report))
        output.line(line);
    return Done;
}

} // namespace gongkai::cli
