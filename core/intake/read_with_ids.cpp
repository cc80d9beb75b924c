// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_with_ids.h"

#include "core/base/text_encoding.h"
#include "core/intake/choose_form.h"
#include "core/intake/json_reader.h"
#include "core/intake/match/labels.h"
#include "core/intake/prose/agency.h"
#include "core/intake/sources/csv_reader.h"
#include "core/intake/take_words.h"
#include "core/report/field_json.h"

#include <QCoreApplication>
#include <QSet>

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

// The forms that know most of the cells; none when nothing is a cell of any.
std::vector<FormPtr> formsOfCsv(const std::vector<CsvLine>& lines, const SourceHint& hint,
                                const Catalog& catalog)
{
    std::vector<FormPtr> fitting;
    std::ptrdiff_t most = 1;
    const QString stated = lines.empty() ? QString() : lines.front().form;
    for (const FormPtr& form : catalog.forms()) {
        const auto known = std::ranges::count_if(lines, [&](const CsvLine& line) {
            const auto id = CellId::fromString(line.cell);
            return id && knowsCell(*form, *id);
        });
        if (known < most || (!hint.form.isEmpty() && hint.form != form->id) ||
            (!stated.isEmpty() && stated != form->id))
            continue;
        if (known > most)
            fitting.clear();
        most = known;
        fitting.push_back(form);
    }
    return fitting;
}

// Every line must name a cell of the form, no cell twice.
Result<void> checkIds(const std::vector<CsvLine>& lines, const Form& form, const QString& what)
{
    QSet<CellId> seen;
    for (size_t i = 0; i < lines.size(); ++i) {
        const auto id = CellId::fromString(lines[i].cell);
        if (!id || !knowsCell(form, *id))
            return fail(ErrorCode::Unreadable,
                        Messages::tr("%1: record %2 names “%3”, which is no cell of form %4.")
                            .arg(what, QString::number(i + 2), lines[i].cell, form.id));
        if (seen.contains(*id))
            return fail(ErrorCode::Unreadable,
                        Messages::tr("%1: record %2 names %3, which stands above already; delete "
                                     "one of the two.")
                            .arg(what, QString::number(i + 2), lines[i].cell));
        seen.insert(*id);
    }
    return {};
}

// The id says which cell a figure is for; a label may be blank or worded otherwise. But when it is
// that of another cell, a column was moved or sorted without the others, and nobody knows which
// of the two the figure belongs to.
Result<void> checkLabels(const std::vector<CsvLine>& lines, const Form& form, Budget& budget)
{
    QStringList keys;
    keys.reserve(static_cast<qsizetype>(form.cells().size()));
    for (const CellId& id : form.cells())
        keys += labelKey(form.cellLabel(id));
    for (size_t i = 0; i < lines.size(); ++i) {
        const CellId id = *CellId::fromString(lines[i].cell);
        const QString key = labelKey(lines[i].label);
        const QString own = form.hasCell(id) ? labelKey(form.cellLabel(id)) : QString();
        if (key.isEmpty() || key == own)
            continue;
        const qsizetype nearest =
            own.isEmpty() ? keys.indexOf(key) : nearestLabel(key, keys, budget);
        if (budget.isSpent())
            return budget.refusal();
        if (nearest >= 0 && keys[nearest] != own)
            return fail(
                ErrorCode::Unreadable,
                Messages::tr("%1: in record %2 the label “%4” is not that of %3 but of "
                             "another cell; a column was moved or sorted alone, take the "
                             "file as it was exported.")
                    .arg(budget.what(), QString::number(i + 2), lines[i].cell, lines[i].label));
    }
    return {};
}

Result<FormPtr> formOfCsv(const std::vector<CsvLine>& lines, const SourceHint& hint,
                          const Catalog& catalog, Budget& budget)
{
    const std::vector<FormPtr> forms = formsOfCsv(lines, hint, catalog);
    if (forms.size() != 1)
        return fail(ErrorCode::Unreadable,
                    Messages::tr("%1: its cells are not those of one form; state the form.")
                        .arg(budget.what()));
    const FormPtr& form = forms.front();
    if (const auto checked = checkIds(lines, *form, budget.what()); !checked)
        return fail(checked.error());
    if (const auto checked = checkLabels(lines, *form, budget); !checked)
        return fail(checked.error());
    return form;
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
    const QString ofYear = noteOnYear(report->form(), report->year(), catalog);
    IntakeResult result = completely(std::move(*report));
    if (!ofYear.isEmpty())
        result.match.notes += ofYear;
    return result;
}

Result<IntakeResult> readCsvSource(const QByteArray& bytes, const SourceHint& hint,
                                   const Catalog& catalog, Budget& budget)
{
    const QString& what = budget.what();
    const auto lines = readCsvLines(decodeText(bytes).text, budget);
    if (!lines)
        return fail(lines.error());
    const auto found = formOfCsv(*lines, hint, catalog, budget);
    if (!found)
        return fail(found.error());
    const FormPtr& form = *found;
    const CsvLine& first = lines->front();
    const int stated = first.year.toInt();
    if (hint.year > 0 && stated > 0 && hint.year != stated)
        return fail(
            ErrorCode::Invalid,
            Messages::tr("%1: the source states form %2 and year %3; correct what you asked "
                         "for or leave it out.")
                .arg(what, form->id, first.year));
    const int year = hint.year > 0 ? hint.year : stated;
    if (year == 0)
        return fail(
            ErrorCode::Invalid,
            Messages::tr("%1: does not say which year it reports; state the year.").arg(what));
    Report report(form, year, first.agency.isEmpty() ? unnamedAgency() : first.agency);
    Operation operation{u"import"_qs, {}};
    std::vector<LocalRow> localRows;
    QString after;
    for (const CsvLine& line : *lines) {
        const CellId id = *CellId::fromString(line.cell);
        if (!form->hasCell(id) && !budget.take(Limit::OwnRows))
            return budget.refusal();
        if (!form->hasCell(id))
            localRows.push_back({id.row, after, line.label, line.unit});
        after = id.row;
        if (!Figure::fromCanonical(line.value, form->cellType(id)))
            return fail(
                ErrorCode::Unreadable,
                Messages::tr("%1: “%2” cannot stand in %3.").arg(what, line.value, line.cell));
        if (!line.value.isEmpty())
            operation.changes.push_back({FieldKey::cell(id), {}, line.value});
    }
    QStringList notes;
    if (first.agency.isEmpty())
        notes += Messages::tr("The name of the agency was not found; please fill it in on the "
                              "cover page.");
    const std::pair<QString, QString> standing[]{{u"scope"_qs, first.scope},
                                                 {u"edition"_qs, first.edition}};
    for (const auto& [id, value] : standing)
        if (!value.isEmpty() && value != report.field({FieldKind::Meta, id}))
            setField(report, {FieldKind::Meta, id}, value, notes);
    if (!localRows.empty())
        setField(report, {FieldKind::Meta, u"local_rows"_qs}, toFieldText(localRows), notes);
    if (const auto done = report.apply(operation); !done)
        return fail(ErrorCode::Unreadable,
                    QStringLiteral("%1: %2").arg(what, done.error().message));
    IntakeResult result = completely(std::move(report));
    if (const QString ofYear = noteOnYear(*form, year, catalog); !ofYear.isEmpty())
        notes += ofYear;
    result.match.notes = notes;
    return result;
}

} // namespace gongkai
