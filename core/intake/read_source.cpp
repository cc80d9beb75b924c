// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"

#include "core/base/text.h"
#include "core/base/text_encoding.h"
#include "core/intake/choose_form.h"
#include "core/intake/json_reader.h"
#include "core/intake/match/labels.h"
#include "core/intake/match/reflow.h"
#include "core/intake/match/take_figures.h"
#include "core/intake/prose/other_years.h"
#include "core/intake/prose/own_text.h"
#include "core/intake/prose/report_text.h"
#include "core/intake/prose/year.h"
#include "core/intake/sources/csv_reader.h"
#include "core/intake/sources/source_format.h"
#include "core/intake/take_words.h"
#include "core/report/field_json.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr qint64 stepsOfALabel = 16;

// A page number or 续表, between the two halves of a table.
bool isBetweenPages(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:[-—–―－_·.\\s]*第?\\s*[0-9０-９]{1,4}\\s*页?[-—–―－_·.\\s]*|"
                       "[-—–―－\\s]*|[（(]?(?:续|接)(?:上)?(?:表|页).{0,12})$"));
    return text.size() <= 20 && pattern.match(text).hasMatch();
}

// A program saved it in an encoding without Chinese: what is left of the words are “?”.
bool hasLostItsWords(const SourceDocument& source)
{
    constexpr qsizetype fewestLost = 20;
    qsizetype lost = 0;
    qsizetype letters = 0;
    for (const QString& text : allTexts(source)) {
        lost += text.count(u'?');
        letters += std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    }
    return lost >= fewestLost && lost > letters;
}

class Intake
{
public:
    Intake(const SourceHint& hint, const Catalog& catalog, Budget& budget)
        : m_budget(budget), m_what(budget.what()), m_hint(hint), m_catalog(catalog)
    {}

    Result<IntakeResult> read(SourceDocument source)
    {
        if (const auto chosen = findForm(source); !chosen)
            return fail(chosen.error());
        const FormIndex index(m_form);
        m_isText = !source.items.empty();
        m_isOwn = !ownProperty(source, u"form"_qs).isEmpty();
        if (m_isText)
            reflowText(source, index);
        matchTables(source, index);
        if (m_budget.isSpent()) // only a part of the source has been moved
            return m_budget.refusal();
        const std::vector<SourceLine> lines = linesOf(source, sectionsOfBlocks());
        const ReportTitle title = findTitle(lines, m_budget);
        auto own = readOwnText(source.own, *m_form);
        const ReportText text =
            own ? *std::move(own) : readReportText(lines, *m_form, title, m_budget);
        if (m_budget.isSpent())
            return m_budget.refusal();
        const bool isReport = m_isOwn || !m_placements.empty() || title.isFound() ||
                              (text.headings > 1 && text.isAboutDisclosure);
        if (!isReport && hasLostItsWords(source))
            return fail(ErrorCode::Unreadable,
                        Messages::tr("%1: its Chinese characters were lost when it was saved, only "
                                     "“?” are left of them; save it again as UTF-8.")
                            .arg(m_what));
        if (!isReport)
            return fail(ErrorCode::Unreadable,
                        Messages::tr("%1: not an annual report: neither its tables nor its title "
                                     "nor its headings are in it.")
                            .arg(m_what));
        if (!m_year)
            return fail(ErrorCode::Invalid,
                        Messages::tr("%1: does not say which year it reports; state the year.")
                            .arg(m_what));
        noteHidden(source.hidden);
        noteRevisions(source.revisions, m_match.notes);
        Report report = makeReport(agencyName(title, text, m_match.notes));
        takeWords(text, report, m_match.notes);
        if (m_budget.isSpent())
            return m_budget.refusal();
        countMissing(report);
        return IntakeResult{std::move(report), std::move(m_match), std::move(source)};
    }

private:
    static QString ownProperty(const SourceDocument& source, const QString& name)
    {
        const auto found = source.own.properties.find(name);
        return found == source.own.properties.end() ? QString() : found->second;
    }

    Result<void> findForm(const SourceDocument& source)
    {
        for (const QString& text : allTexts(source))
            if (text.size() <= 200 && m_budget.take(Limit::Steps, stepsOfALabel))
                m_present.insert(labelKey(text));
        const std::vector<SourceLine> lines = linesOf(source);
        std::optional<int> year;
        if (const int known =
                m_hint.year > 0 ? m_hint.year : ownProperty(source, u"year"_qs).toInt();
            known > 0)
            year = known;
        else
            year = statedYear(findTitle(lines, m_budget), lines, m_budget);
        const QString own = ownProperty(source, u"form"_qs);
        const QString asked = m_hint.form.isEmpty() && m_catalog.form(own) ? own : m_hint.form;
        auto chosen = chooseForm(asked, year, source, m_present, m_catalog);
        if (!chosen)
            return fail(chosen.error());
        m_form = chosen->form;
        m_year = chosen->year;
        m_match.notes += chosen->notes;
        return {};
    }

    void reflowText(SourceDocument& source, const FormIndex& index)
    {
        const HiddenParts hidden = source.hidden;
        source = reflow(source.items, index, m_budget);
        source.hidden = hidden; // text has no revisions
    }

    // Where column labels stand over the wrong columns, the table is taken for text.
    void matchTables(SourceDocument& source, const FormIndex& index)
    {
        const std::vector<OtherYear> others =
            m_year ? otherYearsIn(source.blocks, *m_year) : std::vector<OtherYear>();
        for (const OtherYear& other : others)
            noteOther(other);
        std::vector<SourceBlock> blocks;
        for (size_t i = 0; i < source.blocks.size(); ++i) {
            SourceBlock& block = source.blocks[i];
            if (m_budget.isSpent())
                return;
            const auto other = std::ranges::find_if(
                others, [i](const OtherYear& run) { return run.begin <= i && i < run.end; });
            if (other != others.end()) {
                // Its figures are only listed.
                if (auto* table = std::get_if<SourceTable>(&block))
                    table->setLoose();
                else if (other->isReport)
                    continue;
            }
            if (addBlock(blocks, block, index, m_isText))
                continue;
            SourceDocument mended = reflow(toItems(std::get<SourceTable>(block)), index, m_budget);
            for (SourceBlock& part : mended.blocks)
                addBlock(blocks, part, index, true);
        }
        source.blocks = std::move(blocks);
        listLooseFigures(source);
    }

    void noteOther(const OtherYear& other)
    {
        const QString words = other.words.simplified();
        m_match.notes +=
            other.isReport
                ? Messages::tr("From “%1” on it is the report of another year; nothing was taken "
                               "from there.")
                      .arg(words)
                : Messages::tr("“%1” names another year; nothing was taken from the table under "
                               "it.")
                      .arg(words);
    }

    // Figures that stand alone, in no table.
    void listLooseFigures(const SourceDocument& source)
    {
        for (size_t i = 0; i < source.blocks.size(); ++i)
            if (const auto* text = std::get_if<QString>(&source.blocks[i]))
                if (m_budget.take(Limit::Steps, stepsOfALabel) && looksLikeFigure(*text))
                    m_match.leftOver.push_back({{}, *text, {static_cast<int>(i), -1, -1}});
    }

    // The next block of the source is moved to the others; false, and it stays, when it is a table
    // that must be reflowed first.
    bool addBlock(std::vector<SourceBlock>& blocks, SourceBlock& block, const FormIndex& index,
                  bool isReflowed)
    {
        if (const auto* table = std::get_if<SourceTable>(&block)) {
            TableContext context{static_cast<int>(blocks.size()),
                                 headBefore(blocks),
                                 captionBefore(blocks, index),
                                 isReflowed,
                                 m_isOwn,
                                 m_present,
                                 {}};
            TableMatch match = matchTable(*table, index, context, m_budget);
            if (match.isBroken && !isReflowed)
                return false;
            context.assigned = m_hint.assigned;
            context.assignedColumns = m_hint.assignedColumns;
            const bool goesOn = match.goesOn;
            // Only now: which grid a table has must not depend on what the clerk said of it.
            if (context.hasAssigned())
                match = matchTable(*table, index, context, m_budget);
            if (match.isBroken)
                m_match.notes += Messages::tr("One table has column labels over the wrong columns; "
                                              "nothing was taken from it.");
            if (!goesOn && !table->isLoose())
                m_headBlock = static_cast<int>(blocks.size());
            keep(std::move(match));
        }
        blocks.push_back(std::move(block));
        return true;
    }

    // The table whose head goes on in the next one: between them stands nothing but what pages have
    // at their ends.
    const SourceTable* headBefore(const std::vector<SourceBlock>& blocks) const
    {
        for (auto block = blocks.rbegin(); block != blocks.rend(); ++block) {
            if (const auto* table = std::get_if<SourceTable>(&*block))
                return table->isLoose() || m_headBlock < 0
                           ? nullptr
                           : std::get_if<SourceTable>(&blocks[static_cast<size_t>(m_headBlock)]);
            if (!isBetweenPages(std::get<QString>(*block)))
                break;
        }
        return nullptr;
    }

    static QString captionBefore(const std::vector<SourceBlock>& blocks, const FormIndex& index)
    {
        const QString* text = blocks.empty() ? nullptr : std::get_if<QString>(&blocks.back());
        const QString key = text ? index.keyOf(*text) : QString();
        const std::vector<int>& lines = index.linesWithKey(key);
        const bool names = !key.isEmpty() && !lines.empty() &&
                           index.lines()[static_cast<size_t>(lines.front())].isTurned;
        return names ? key : QString();
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

    Report makeReport(const QString& agency)
    {
        Report report(m_form, *m_year, agency);
        m_match.cells = mergePlacements(m_placements, *m_form);
        for (const MatchedCell& cell : m_match.cells)
            takeCell(cell, report);
        takeStrayRows(report);
        if (m_placements.empty())
            m_match.notes += Messages::tr("No statutory table was found; all cells are blank.");
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
            m_match.notes += Messages::tr("Hidden or struck out there and passed over, "
                                          "although figures may stand in it: %1.")
                                 .arg(told.join(Messages::tr(", ")));
    }

    // Which part of the form each table is of.
    std::map<int, int> sectionsOfBlocks() const
    {
        std::map<QString, int> sections; // by table
        for (size_t i = 0; i < m_form->sections.size(); ++i)
            for (const QString& id : m_form->sections[i].sheets)
                for (const SheetCell& cell : m_form->sheet(id)->cells)
                    if (cell.figure)
                        sections.emplace(cell.figure->table, static_cast<int>(i));
        std::map<int, int> byBlock;
        for (const Placement& placement : m_placements)
            if (const auto known = sections.find(placement.cell.table); known != sections.end())
                byBlock.emplace(placement.place.block, known->second);
        return byBlock;
    }

    void countMissing(const Report& report)
    {
        QSet<CellId> found;
        for (const MatchedCell& cell : m_match.cells)
            found.insert(cell.cell);
        for (const CellId& id : report.form().cells())
            if (!found.contains(id))
                m_match.missing.push_back(id);
        m_match.cellCount = static_cast<int>(found.size() + m_match.missing.size());
    }

    Budget& m_budget;
    const QString m_what;
    const SourceHint& m_hint;
    const Catalog& m_catalog;
    QSet<QString> m_present; // keys of every text
    FormPtr m_form;
    std::optional<int> m_year;
    int m_headBlock = -1; // of the blocks moved so far, the table whose head may go on
    std::vector<Placement> m_placements;
    std::vector<StrayRow> m_strayRows;
    bool m_isOwn = false;  // this program wrote it
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
