// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// register fill: the figures of a year, proposed to a report.
#include "app/cli/register_access.h"
#include "app/cli/report_access.h"
#include "core/register/fill.h"

namespace gongkai::cli {
namespace {

using namespace Qt::StringLiterals;

void writeNumbers(JsonWriter& json, const ProposedFigure& one, const Register& book)
{
    const bool isOfCases = one.counts == TableMap::Counts::Requests;
    json.key(isOfCases ? u"cases" : u"disputed");
    json.beginArray();
    for (const size_t place : one.behind)
        json.string(
            (isOfCases ? book.cases()[place].number : book.disputes()[place].number).toString());
    json.endArray();
}

void writeFigure(JsonWriter& json, const CellId& cell, const Figure& figure, const Figure* counted,
                 const RegisterCount& count, const Register& book)
{
    json.beginObject();
    json.member(u"cell", cell.toString());
    json.member(u"figure", figure.toString());
    if (counted)
        json.member(u"counted", counted->toString());
    if (const ProposedFigure* one = count.figure(cell))
        writeNumbers(json, *one, book);
    json.endObject();
}

QByteArray toJson(const FillPlan& plan, const RegisterCount& count, const Register& book,
                  const QStringList& notes)
{
    JsonWriter json;
    json.beginObject();
    json.key(u"year");
    json.number(count.year);
    json.member(u"form", count.form);
    json.key(u"proposed");
    json.beginArray();
    for (const FillPlan::Proposed& one : plan.proposed)
        writeFigure(json, one.cell, one.figure, nullptr, count, book);
    json.endArray();
    json.key(u"kept");
    json.beginArray();
    for (const FillPlan::Kept& one : plan.kept)
        writeFigure(json, one.cell, one.typed, &one.counted, count, book);
    json.endArray();
    json.key(u"equal");
    json.number(static_cast<qint64>(plan.equal.size()));
    json.key(u"notes");
    json.beginArray();
    for (const QString& note : notes)
        json.string(note);
    json.endArray();
    json.endObject();
    return json.take();
}

class Filling
{
public:
    Filling(const Arguments& arguments, const OpenRegister& open, Output& output)
        : m_arguments(arguments), m_open(open), m_output(output)
    {}

    /// @param editor  null: nothing is done.
    Result<int> run(const Report& report, ReportEditor* editor)
    {
        const RegisterRules rules = m_open.document->rules();
        const auto map = RegisterMap::of(report.form());
        if (!map)
            return fail(map.error());
        const RegisterCount count =
            countRegister(m_open.book(), report.year(), *map, rules.words, rules.settings);
        const auto plan = planFill(count, report, m_arguments.words()[0], systemClock());
        if (!plan)
            return fail(plan.error());
        const QStringList said = describe(*plan, report);
        const QStringList notes = countLines(count, m_open.book(), report.form(), rules.words);
        if (editor && !plan->operation.changes.empty())
            if (const auto done = editor->apply(plan->operation); !done)
                return fail(done.error());
        sayAgency(report);
        if (m_arguments.has(u"json"_s))
            m_output.text = toJson(*plan, count, m_open.book(), notes);
        else
            for (const QString& line : said + notes)
                m_output.line(line);
        return Done;
    }

private:
    void sayAgency(const Report& report)
    {
        const QString agency = report.agency(u"name"_s);
        if (agency != m_open.document->agency())
            m_output.notes += Texts::tr("The register is of “%1”, the report of “%2”.")
                                  .arg(m_open.document->agency(), agency);
    }

    const Arguments& m_arguments;
    const OpenRegister& m_open;
    Output& m_output;
};

} // namespace

Result<int> runRegisterFill(const Arguments& arguments, Output& output)
{
    const auto open = readRegister(arguments.words()[0], output);
    if (!open)
        return fail(open.error());
    Filling filling(arguments, *open, output);
    const QString target = arguments.words()[1];
    if (arguments.has(u"dry-run"_s)) {
        const auto report = readReportFile(target, output);
        return report ? filling.run(*report, nullptr) : fail(report.error());
    }
    const auto report = openForWriting(target, output);
    if (!report)
        return fail(report.error());
    return filling.run(Report(report->editor->report()), report->editor.get());
}

} // namespace gongkai::cli
