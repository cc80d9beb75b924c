// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_with_ids.h"

#include "core/base/text_encoding.h"
#include "core/intake/json_reader.h"
#include "core/intake/prose/agency.h"
#include "core/intake/sources/csv_reader.h"
#include "core/intake/take_words.h"
#include "core/report/field_json.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

// The match report of a format whose cells have ids: everything filled was taken.
IntakeResult completely(Report report)
{
    MatchReport match;
    for (const CellId& id : report.cells()) {
        const QString text = report.figure(id).toString();
        match.cells.push_back({id, {}, text, report.figure(id), MatchedCell::State::Taken, {}});
    }
    match.cellCount = static_cast<int>(match.cells.size());
    return {std::move(report), std::move(match), {}};
}

Result<void> checkStated(const Report& report, const QString& what, const SourceHint& hint)
{
    if ((!hint.form.isEmpty() && hint.form != report.form().id) ||
        (hint.year > 0 && hint.year != report.year()))
        return fail(
            ErrorCode::Invalid,
            Messages::tr("%1: the source states form %2 and year %3; correct what you asked "
                         "for or leave it out.")
                .arg(what, report.form().id, QString::number(report.year())));
    return {};
}

// A local row's id is not in any form.
bool knowsCell(const Form& form, const CellId& id)
{
    const Table* table = form.table(id.table);
    return form.hasCell(id) || (table && table->localRowsAllowed && id.row.startsWith(u"local_") &&
                                table->column(id.column));
}

FormPtr formOfCsv(const std::vector<CsvLine>& lines, const SourceHint& hint, const Catalog& catalog)
{
    std::vector<FormPtr> fitting;
    for (const FormPtr& form : catalog.forms()) {
        const bool all = std::ranges::all_of(lines, [&](const CsvLine& line) {
            const auto id = CellId::fromString(line.cell);
            return id && knowsCell(*form, *id);
        });
        if (all && (hint.form.isEmpty() || hint.form == form->id))
            fitting.push_back(form);
    }
    return fitting.size() == 1 ? fitting.front() : nullptr;
}

} // namespace

Result<IntakeResult> readJsonSource(const QByteArray& bytes, const SourceHint& hint,
                                    const Catalog& catalog, Budget& budget)
{
    auto report = readJson(bytes, catalog, budget);
    if (!report)
        return fail(report.error());
    if (const auto agrees = checkStated(*report, budget.what(), hint); !agrees)
        return fail(agrees.error());
    return completely(std::move(*report));
}

Result<IntakeResult> readCsvSource(const QByteArray& bytes, const SourceHint& hint,
                                   const Catalog& catalog, Budget& budget)
{
    const QString& what = budget.what();
    const auto lines = readCsvLines(decodeText(bytes).text, budget);
    if (!lines)
        return fail(lines.error());
    const FormPtr form = formOfCsv(*lines, hint, catalog);
    if (!form || lines->empty())
        return fail(
            ErrorCode::Unreadable,
            Messages::tr("%1: its cells are not those of one form; state the form.").arg(what));
    if (hint.year == 0)
        return fail(
            ErrorCode::Invalid,
            Messages::tr("%1: does not say which year it reports; state the year.").arg(what));
    Report report(form, hint.year, unnamedAgency());
    Operation operation{u"import"_qs, {}};
    std::vector<LocalRow> localRows;
    QString after;
    for (const CsvLine& line : *lines) {
        const CellId id = *CellId::fromString(line.cell);
        if (!form->hasCell(id) && !budget.take(Limit::OwnRows))
            return budget.refusal();
        if (!form->hasCell(id))
            localRows.push_back({id.row, after, line.label, {}});
        after = id.row;
        if (!Figure::fromCanonical(line.value, form->cellType(id)))
            return fail(
                ErrorCode::Unreadable,
                Messages::tr("%1: “%2” cannot stand in %3.").arg(what, line.value, line.cell));
        if (!line.value.isEmpty())
            operation.changes.push_back({FieldKey::cell(id), {}, line.value});
    }
    QStringList notes{Messages::tr("The name of the agency was not found; please fill it in on the "
                                   "cover page.")};
    if (!localRows.empty())
        setField(report, {FieldKind::Meta, u"local_rows"_qs}, toFieldText(localRows), notes);
    if (const auto done = report.apply(operation); !done)
        return fail(ErrorCode::Unreadable,
                    QStringLiteral("%1: %2").arg(what, done.error().message));
    IntakeResult result = completely(std::move(report));
    result.match.notes = notes;
    return result;
}

} // namespace gongkai
