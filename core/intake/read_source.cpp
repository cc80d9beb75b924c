// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"

#include "core/base/text.h"
#include "core/base/text_encoding.h"
#include "core/intake/json_reader.h"
#include "core/intake/match/labels.h"
#include "core/intake/match/reflow.h"
#include "core/intake/match/take_figures.h"
#include "core/intake/prose/report_text.h"
#include "core/intake/sources/csv_reader.h"
#include "core/intake/sources/source_format.h"
#include "core/report/field_json.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr qint64 stepsOfALabel = 16;

QString unnamedAgency()
{
    return Messages::tr("(name of the agency)");
}

// Sets fields that the report takes; others are left out with a note.
void setField(Report& report, const FieldKey& key, const QString& value, QStringList& notes)
{
    const QString before = report.field(key);
    if (value.isEmpty() || value == before)
        return;
    if (const auto done = report.apply({u"import"_qs, {{key, before, value}}}); !done)
        notes += done.error().message;
}

class Intake
{
public:
    Intake(const SourceHint& hint, const Catalog& catalog, Budget& budget)
        : m_budget(budget), m_what(budget.what()), m_hint(hint), m_catalog(catalog)
    {}

    Result<IntakeResult> read(SourceDocument source)
    {
        m_title = findTitle(source, m_budget);
        if (const auto chosen = chooseForm(source); !chosen)
            return fail(chosen.error());
        const FormIndex index(m_form);
        m_isText = !source.items.empty();
        if (m_isText)
            reflowText(source, index);
        matchTables(source, index);
        if (m_budget.isSpent()) // only a part of the source has been moved
            return m_budget.refusal();
        const ReportText text = readReportText(source, *m_form, m_title, m_budget);
        if (m_budget.isSpent())
            return m_budget.refusal();
        const bool isReport =
            !m_placements.empty() || !m_title.title.isEmpty() || text.headings > 1;
        if (!isReport)
            return fail(ErrorCode::Unreadable,
                        Messages::tr("%1: not an annual report: neither its tables nor its title "
                                     "nor its headings are in it.")
                            .arg(m_what));
        if (const auto known = findYear(source); !known)
            return fail(known.error());
        noteHidden(source.hidden);
        Report report = makeReport(text);
        if (m_budget.isSpent())
            return m_budget.refusal();
        countMissing(report);
        return IntakeResult{std::move(report), std::move(m_match), std::move(source)};
    }

private:
    // The form asked for, else that of the year, else the one whose labels are there.
    Result<void> chooseForm(const SourceDocument& source)
    {
        QSet<QString> keys;
        for (const QString& text : allTexts(source))
            if (text.size() <= 200 && m_budget.take(Limit::Steps, stepsOfALabel))
                keys.insert(labelKey(text));
        m_present = keys;
        m_year = m_hint.year > 0 ? std::optional(m_hint.year) : m_title.year;
        const FormPtr likeliest = likeliestForm(keys);
        if (!m_hint.form.isEmpty()) {
            m_form = m_catalog.form(m_hint.form);
            if (!m_form)
                return fail(ErrorCode::Invalid,
                            Messages::tr("There is no form “%1”.").arg(m_hint.form));
        } else if (m_year) {
            m_form = m_catalog.formForYear(*m_year);
        }
        const bool nothingOfIt = m_form && likeliest && labelsFound(*m_form, keys).labels == 0;
        if (!m_form || (nothingOfIt && m_hint.form.isEmpty()))
            m_form = likeliest;
        if (!m_form)
            m_form = m_catalog.forms().back();
        if (likeliest && likeliest != m_form)
            m_match.notes +=
                Messages::tr("The tables look like those of form %1; they were read as "
                             "form %2, only equal labels were taken.")
                    .arg(likeliest->id, m_form->id);
        else if (m_year && !m_form->fitsYear(*m_year))
            m_match.notes += Messages::tr("The year %1 has another form; the tables are those of "
                                          "form %2.")
                                 .arg(QString::number(*m_year), m_form->id);
        return {};
    }

    struct Found
    {
        int labels = 0;
        int all = 0;
    };

    static Found labelsFound(const Form& form, const QSet<QString>& keys)
    {
        QSet<QString> labels;
        for (const Sheet& sheet : form.sheets)
            for (const SheetCell& cell : sheet.cells)
                if (cell.isLabel() && !cell.text.isEmpty())
                    labels.insert(labelKey(cell.text));
        const auto all = static_cast<int>(labels.size());
        return {static_cast<int>(labels.intersect(keys).size()), all};
    }

    // The form with the most of its labels in the source; null when none has three.
    FormPtr likeliestForm(const QSet<QString>& keys) const
    {
        FormPtr likeliest;
        Found most{2, 1};
        for (const FormPtr& form : m_catalog.forms()) {
            const Found found = labelsFound(*form, keys);
            const bool fuller = found.labels * most.all > most.labels * found.all;
            if (found.labels > most.labels || (found.labels == most.labels && fuller)) {
                likeliest = form;
                most = found;
            }
        }
        return likeliest;
    }

    void reflowText(SourceDocument& source, const FormIndex& index)
    {
        const HiddenParts hidden = source.hidden;
        source = reflow(source.items, index, m_budget);
        source.hidden = hidden;
    }

    // Where column labels stand over the wrong columns, the table is taken for text.
    void matchTables(SourceDocument& source, const FormIndex& index)
    {
        std::vector<SourceBlock> blocks;
        for (SourceBlock& block : source.blocks) {
            if (m_budget.isSpent())
                return;
            if (addBlock(blocks, block, index, m_isText))
                continue;
            SourceDocument mended = reflow(toItems(std::get<SourceTable>(block)), index, m_budget);
            for (SourceBlock& part : mended.blocks)
                addBlock(blocks, part, index, true);
        }
        source.blocks = std::move(blocks);
    }

    // The next block of the source is moved to the others; false, and it stays, when it is a table
    // that must be reflowed first.
    bool addBlock(std::vector<SourceBlock>& blocks, SourceBlock& block, const FormIndex& index,
                  bool isReflowed)
    {
        if (const auto* table = std::get_if<SourceTable>(&block)) {
            const SourceTable* before =
                blocks.empty() ? nullptr : std::get_if<SourceTable>(&blocks.back());
            const TableContext context{static_cast<int>(blocks.size()), before, isReflowed,
                                       m_present, m_hint.assigned};
            TableMatch match = matchTable(*table, index, context, m_budget);
            if (match.isBroken && !isReflowed)
                return false;
            if (match.isBroken)
                m_match.notes += Messages::tr("One table has column labels over the wrong columns; "
                                              "nothing was taken from it.");
            keep(std::move(match));
        }
        blocks.push_back(std::move(block));
        return true;
    }

    void keep(TableMatch match)
    {
        m_match.tableCount += !match.placements.empty();
        std::ranges::move(match.placements, std::back_inserter(m_placements));
        std::ranges::move(match.altered, std::back_inserter(m_match.altered));
        std::ranges::move(match.leftOver, std::back_inserter(m_match.leftOver));
        std::ranges::move(match.strayRows, std::back_inserter(m_strayRows));
        m_match.notes += match.notes;
    }

    Result<void> findYear(const SourceDocument& source)
    {
        if (m_year)
            return {};
        m_year = mostNamedYear(source, m_form->firstYear, m_form->lastYear.value_or(2999));
        if (!m_year)
            return fail(ErrorCode::Invalid,
                        Messages::tr("%1: does not say which year it reports; state the year.")
                            .arg(m_what));
        m_match.notes +=
            Messages::tr(
                "No title states the year; %1 is the one the text names most, please check.")
                .arg(*m_year);
        return {};
    }

    Report makeReport(const ReportText& text)
    {
        QString agency = m_title.agency.isEmpty() ? text.agency : m_title.agency;
        if (agency.isEmpty()) {
            agency = unnamedAgency();
            m_match.notes +=
                Messages::tr("The name of the agency was not found; please fill it in.");
        }
        Report report(m_form, *m_year, agency);
        m_match.cells = mergePlacements(m_placements, *m_form);
        for (const MatchedCell& cell : m_match.cells)
            takeCell(cell, report);
        takeStrayRows(report);
        for (const auto& [id, value] : text.narrative)
            setField(report, {FieldKind::Narrative, id}, value, m_match.notes);
        for (const auto& [id, value] : text.signoff)
            setField(report, {FieldKind::Signoff, id}, value, m_match.notes);
        setField(report, {FieldKind::Cover, u"issue_date"_qs}, text.issueDate, m_match.notes);
        noteText(text);
        return report;
    }

    void takeCell(const MatchedCell& cell, Report& report)
    {
        if (!cell.isTaken())
            return;
        setField(report, FieldKey::cell(cell.cell), cell.figure.toString(), m_match.notes);
        if (cell.state == MatchedCell::State::Normalised && saysMoreThanTheFigure(cell.original))
            setField(report, {FieldKind::Origin, cell.cell.toString()},
                     toFieldText(Origin{fileNameOf(m_what), {}, {}, false, cell.original}),
                     m_match.notes);
    }

    CellId cellOf(const StrayRow& stray, const QString& row) const
    {
        return {stray.table, row, m_form->table(stray.table)->columns.front().id};
    }

    void takeStrayRows(Report& report)
    {
        std::vector<LocalRow> rows;
        QString last;
        if (!m_budget.take(Limit::OwnRows, std::ssize(m_strayRows)))
            return;
        for (const StrayRow& stray : m_strayRows) {
            const QString id = u"local_"_qs + QString::number(rows.size() + 1);
            const bool isMoney = m_form->cellType(cellOf(stray, id)) == CellType::Money;
            rows.push_back({id, stray.after.isEmpty() ? last : stray.after, stray.label,
                            isMoney ? u"万元"_qs : stray.unit});
            last = id;
        }
        if (rows.empty())
            return;
        setField(report, {FieldKind::Meta, u"local_rows"_qs}, toFieldText(rows), m_match.notes);
        setField(report, {FieldKind::Meta, u"last_local"_qs}, QString::number(rows.size()),
                 m_match.notes);
        for (size_t i = 0; i < rows.size(); ++i) {
            const StrayRow& stray = m_strayRows[i];
            const QString unit = stray.unit.contains(u'元') ? stray.unit : QString();
            const MatchedCell cell =
                readPlacement({cellOf(stray, rows[i].id), stray.place, stray.text, unit}, *m_form);
            takeCell(cell, report);
            if (!cell.isTaken())
                m_match.leftOver.push_back({stray.label, stray.text, stray.place});
            m_match.notes +=
                Messages::tr("The row “%1” is not in the form; it was added as a row of "
                             "this report's own.")
                    .arg(QString(stray.label).replace(u'\n', u' '));
        }
    }

    void noteHidden(const HiddenParts& hidden)
    {
        const std::pair<int, QString> parts[]{
            {hidden.rows, Messages::tr("%n row(s)", nullptr, hidden.rows)},
            {hidden.columns, Messages::tr("%n column(s)", nullptr, hidden.columns)},
            {hidden.sheets, Messages::tr("%n sheet(s)", nullptr, hidden.sheets)},
            {hidden.others, Messages::tr("%n other part(s)", nullptr, hidden.others)}};
        QStringList told;
        for (const auto& [count, words] : parts)
            if (count > 0)
                told += words;
        if (!told.isEmpty())
            m_match.notes += Messages::tr("Hidden there and passed over, although figures may "
                                          "stand in it: %1.")
                                 .arg(told.join(Messages::tr(", ")));
    }

    void noteText(const ReportText& text)
    {
        if (m_placements.empty())
            m_match.notes += Messages::tr("No statutory table was found; all cells are blank.");
        if (text.withoutHeadings)
            m_match.notes += Messages::tr(
                "No heading of the report was found; the whole text stands in the first part.");
        if (text.notPlaced > 0)
            m_match.notes += Messages::tr("%1 paragraphs before the first heading were not taken.")
                                 .arg(text.notPlaced);
    }

    void countMissing(const Report& report)
    {
        QSet<CellId> found;
        for (const MatchedCell& cell : m_match.cells)
            found.insert(cell.cell);
        m_match.cellCount = static_cast<int>(report.form().cells().size());
        for (const CellId& id : report.form().cells())
            if (!found.contains(id))
                m_match.missing.push_back(id);
        m_match.cellCount +=
            static_cast<int>(found.size() + m_match.missing.size()) - m_match.cellCount;
    }

    Budget& m_budget;
    const QString m_what;
    const SourceHint& m_hint;
    const Catalog& m_catalog;
    ReportTitle m_title;
    QSet<QString> m_present; // keys of every text
    FormPtr m_form;
    std::optional<int> m_year;
    std::vector<Placement> m_placements;
    std::vector<StrayRow> m_strayRows;
    bool m_isText = false; // all blocks got their grid from reflow()
    MatchReport m_match;
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
    QStringList notes{Messages::tr("The name of the agency was not found; please fill it in.")};
    if (!localRows.empty())
        setField(report, {FieldKind::Meta, u"local_rows"_qs}, toFieldText(localRows), notes);
    if (const auto done = report.apply(operation); !done)
        return fail(ErrorCode::Unreadable,
                    QStringLiteral("%1: %2").arg(what, done.error().message));
    IntakeResult result = completely(std::move(report));
    result.match.notes = notes;
    return result;
}

} // namespace

Result<IntakeResult> readSource(const QByteArray& bytes, const QString& what,
                                const SourceHint& hint, const Catalog& catalog)
{
    Budget budget(what);
    return readSource(bytes, hint, catalog, budget);
}

Result<IntakeResult> readSource(const QByteArray& bytes, const SourceHint& hint,
                                const Catalog& catalog, Budget& budget)
{
    if (!budget.take(Limit::File, bytes.size()))
        return budget.refusal();
    const auto format =
        hint.format.isEmpty() ? recogniseFormat(bytes, budget) : sourceFormatFromName(hint.format);
    if (!format)
        return fail(format.error());
    // Text must not be decoded before somebody knows that it is not too long.
    if (sourceKind(*format).isText && !budget.allow(Limit::Bytes, bytes.size()))
        return budget.refusal();
    if (*format == SourceFormat::Json)
        return readJsonSource(bytes, hint, catalog, budget);
    if (*format == SourceFormat::Csv)
        return readCsvSource(bytes, hint, catalog, budget);
    auto document = sourceKind(*format).read(bytes, budget);
    if (!document)
        return fail(document.error());
    return Intake(hint, catalog, budget).read(std::move(*document));
}

} // namespace gongkai
