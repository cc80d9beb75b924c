// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"

#include "core/intake/choose_form.h"
#include "core/intake/json_page.h"
#include "core/intake/match/bracketed_years.h"
#include "core/intake/match/columns_of_time.h"
#include "core/intake/match/cut_end.h"
#include "core/intake/match/cut_rows.h"
#include "core/intake/match/downward_groups.h"
#include "core/intake/match/empty_columns.h"
#include "core/intake/match/labels.h"
#include "core/intake/match/match_source.h"
#include "core/intake/match/named_figures.h"
#include "core/intake/match/other_measures.h"
#include "core/intake/match/reflow.h"
#include "core/intake/match/row_tables.h"
#include "core/intake/match/side_by_side.h"
#include "core/intake/match/stacked_rows.h"
#include "core/intake/match/tolerances.h"
#include "core/intake/match/value_lists.h"
#include "core/intake/match/year_heads.h"
#include "core/intake/own_additions.h"
#include "core/intake/own_claims.h"
#include "core/intake/prose/agency.h"
#include "core/intake/prose/other_bodies.h"
#include "core/intake/prose/other_years.h"
#include "core/intake/prose/own_text.h"
#include "core/intake/prose/report_text.h"
#include "core/intake/prose/year.h"
#include "core/intake/read_with_ids.h"
#include "core/intake/several_reports.h"
#include "core/intake/sources/readers.h"
#include "core/intake/sources/source_format.h"
#include "core/intake/take_cells.h"
#include "core/intake/take_words.h"
#include "core/intake/unread_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr qint64 stepsOfALabel = 16;

QSet<QString> labelKeysOf(const SourceDocument& source, Budget& budget)
{
    QSet<QString> keys;
    for (const QString& text : allTexts(source))
        if (text.size() <= tolerance::longestLabel && budget.take(Limit::Steps, stepsOfALabel))
            keys.insert(labelKey(text));
    return keys;
}

// As the caller, our own file, the words or else the sheet state it.
std::optional<int> yearOf(const SourceDocument& source, const SourceHint& hint,
                          const OwnClaims& own, std::optional<int> ofSheet, Budget& budget)
{
    if (hint.year > 0)
        return hint.year;
    if (own.isOwn() && own.year())
        return own.year();
    const std::vector<SourceLine> lines = linesOf(source);
    const auto stated = statedYear(findTitle(lines, budget), lines, budget);
    return stated ? stated : ofSheet;
}

Result<ChosenForm> formOf(const SourceDocument& source, const SourceHint& hint,
                          const OwnClaims& own, std::optional<int> yearOfSheet,
                          const QSet<QString>& keys, const Catalog& catalog, Budget& budget)
{
    const QString claimed = own.form();
    const QString asked = hint.form.isEmpty() && catalog.form(claimed) ? claimed : hint.form;
    return chooseForm(asked, yearOf(source, hint, own, yearOfSheet, budget), source, keys, catalog);
}

// Rows as lines, their words parted by blanks alone, as a program prints a page as text.
std::vector<TextItem> printedLines(const std::vector<TextItem>& items)
{
    std::vector<TextItem> lines;
    bool isOpen = false;
    for (const TextItem& item : items) {
        if (isOpen)
            lines.back().text += u' ' + item.text;
        else
            lines.push_back({item.text, false, false});
        isOpen = item.endsCell && !item.endsRow;
    }
    return lines;
}

// Text gets its grids back. Where the words of a page stand in narrow columns, labels that go on
// over several lines are known by the lines: of the two readings that counts which fills more.
void setGrids(SourceDocument& source, const FormIndex& form, const KnownOfSource& known,
              bool isPage, Budget& budget)
{
    const std::vector<TextItem> items = std::exchange(source.items, {});
    source.blocks = reflow(items, form, budget).blocks;
    if (!isPage || std::ranges::none_of(items, &TextItem::endsRow))
        return;
    const auto placed = [&](const std::vector<SourceBlock>& blocks) {
        return matchSource(blocks, form, known, budget).placements.size();
    };
    auto printed = reflow(printedLines(items), form, budget).blocks;
    if (placed(printed) > placed(source.blocks))
        source.blocks = std::move(printed);
}

// Their tables are listed, whatever stands before and behind them.
void addOtherReports(OtherReports others, SourceDocument& source, const FormIndex& form,
                     Budget& budget)
{
    std::vector<SourceBlock> blocks =
        others.items.empty() ? std::move(others.blocks) : reflow(others.items, form, budget).blocks;
    setAside(blocks);
    std::ranges::move(blocks, std::back_inserter(source.blocks));
}

// A program saved it in an encoding without Chinese: what is left of the words are “?”.
bool hasLostItsWords(const SourceDocument& source)
{
    qsizetype lost = 0;
    qsizetype letters = 0;
    for (const QString& text : allTexts(source)) {
        lost += text.count(u'?');
        letters += std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    }
    return lost >= tolerance::fewestLost && lost > letters;
}

// The words of a source.
struct Words
{
    ReportTitle title;
    ReportText text;
};

// What is in a line of words.
LinesAre linesAre(const SourceDocument& source, const KnownOfSource& known)
{
    if (source.isOwnPaper)
        return LinesAre::Printed;
    return known.isReflowed ? LinesAre::Torn : LinesAre::Whole;
}

Words wordsOf(const SourceDocument& source, const OwnClaims& own,
              const std::vector<Placement>& placements, const Form& form, LinesAre are,
              QStringList& notes, Budget& budget)
{
    std::vector<SourceLine> lines = linesOf(source);
    setSections(lines, sectionsOfBlocks(placements, form));
    const ReportTitle title = findTitle(lines, budget);
    if (!own.isOwn())
        return {title, readReportText(lines, form, title, budget, are)};
    auto marked = readOwnText(source.own, form, budget);
    Words words{title, marked ? *std::move(marked)
                              : readReportText(lines, form, title, budget, LinesAre::Alone)};
    own.fill(words.text, notes);
    return words;
}

void noteSheetAgency(const Words& words, QStringList& notes)
{
    const QString& ofSheet = words.text.sheetAgency;
    if (isAgencyName(ofSheet) && !isSameAgency(words.title.agency, ofSheet))
        notes +=
            Messages::tr("The sheet names the agency “%1”, the title “%2”; check whose figures "
                         "these are.")
                .arg(ofSheet, words.title.agency);
}

// Words in tables that are in nothing the clerk is shown.
void listUnreadWords(const SourceDocument& source, const FormIndex& form, const ReportText& text,
                     MatchReport& match, Budget& budget)
{
    QStringList told = text.told;
    told += text.notTaken + text.furniture + text.captions + text.tornLabels + match.notes;
    for (const MatchReport::LeftOver& leftOver : match.leftOver)
        told += leftOver.label + leftOver.text;
    for (const MatchedCell& cell : match.cells)
        told += cell.originals();
    for (const MatchReport::AlteredLabel& altered : match.altered)
        told += altered.source;
    const QStringList words = unreadWords(source.blocks, form, told, budget);
    noteUnreadWords(words, match.notes);
    match.wordsNotTaken += words;
}

Result<void> checkIsReport(const SourceDocument& source, const SourceMatch& matched,
                           const Words& words, const QString& what)
{
    if (words.text.isOwn || !matched.placements.empty() || words.title.isFound() ||
        (words.text.headings > 1 && words.text.isAboutDisclosure))
        return {};
    if (hasLostItsWords(source))
        return fail(ErrorCode::Unreadable,
                    Messages::tr("%1: its Chinese characters were lost when it was saved, only "
                                 "“?” are left of them; save it again as UTF-8.")
                        .arg(what));
    return fail(ErrorCode::Unreadable,
                Messages::tr("%1: not an annual report: neither its tables nor its title "
                             "nor its headings are in it.")
                    .arg(what));
}

// @param isPage  its words were found on printed pages.
Result<IntakeResult> readDocument(SourceDocument source, bool isPage, const SourceHint& hint,
                                  const Catalog& catalog, Budget& budget)
{
    OtherReports others;
    std::map<QString, QString> standing;
    const OwnClaims own(source.own, budget);
    if (!own.isOwn()) {
        standing = takeOwnAdditionsOut(source);
        others = takeOtherReportsOut(source, hint.year, catalog, budget);
    }
    KnownOfSource known{labelKeysOf(source, budget), !source.items.empty(),
                        own.isOwn() || source.isOwnPaper, hint.assigned, hint.assignedColumns};
    const auto chosen = formOf(source, hint, own, others.year, known.presentKeys, catalog, budget);
    if (!chosen)
        return fail(chosen.error());
    MatchReport match;
    match.notes = others.notes + chosen->notes;

    const FormIndex index(chosen->form);
    const QString cutFigure = settleCutFigure(source, index, budget);
    if (!own.isOwn()) {
        tablesOfValueLists(source, index, budget);
        tablesOfDownwardGroups(source, index, budget);
    }
    if (known.isReflowed) {
        setGrids(source, index, known, isPage, budget);
        known.presentKeys.unite(labelKeysOf(source, budget)); // now in cells of their own
    } else if (!own.isOwn())
        joinRowTables(source, budget);
    joinCutRows(source, index, budget);
    if (!own.isOwn()) {
        partStackedRows(source.blocks, index, budget);
        partSideBySide(source, index, budget);
        tablesOfNamedFigures(source.blocks, index, budget);
        dropEmptyColumns(source.blocks, budget);
    }
    if (chosen->year) {
        match.notes += setOtherYearsAside(source.blocks, *chosen->year);
        if (!own.isOwn()) {
            match.notes += setColumnsOfOtherTimesAside(source.blocks, *chosen->year, budget);
            match.notes += dropBracketedYears(source.blocks, *chosen->year, budget);
        }
        match.notes += yearsToCheck(source.blocks, *chosen->year);
        if (!own.isOwn())
            readOwnYearHeads(source.blocks, index, *chosen->year, budget);
    }
    if (!own.isOwn()) {
        match.notes += setOtherMeasuresAside(source.blocks, index, budget);
        const QStringList told = setOtherBodiesAside(
            source.blocks, [&] { return findTitle(linesOf(source), budget).agency; }, index.keys());
        match.notes += told;
    }
    addOtherReports(std::move(others), source, index, budget);
    SourceMatch matched = matchSource(std::move(source.blocks), index, known, budget);
    tellCutFigure(cutFigure, matched);
    source.blocks = std::move(matched.blocks);
    match.notes += matched.notes;
    if (budget.isSpent()) // only a part of the source has been matched
        return budget.refusal();

    Words words = wordsOf(source, own, matched.placements, *chosen->form, linesAre(source, known),
                          match.notes, budget);
    if (budget.isSpent())
        return budget.refusal();
    if (const auto checked = checkIsReport(source, matched, words, budget.what()); !checked)
        return fail(checked.error());
    if (!chosen->year)
        return fail(ErrorCode::Invalid,
                    Messages::tr("%1: does not say which year it reports; state the year.")
                        .arg(budget.what()));

    words.text.properties.merge(standing);
    noteSheetAgency(words, match.notes);
    noteHidden(source.hidden, match.notes);
    noteRevisions(source.revisions, match.notes);
    listFootnotes(source.footnotes, match.notes);
    Report report(chosen->form, *chosen->year, agencyName(words.title, words.text, match.notes));
    takeCells(matched, report, match, budget.what(), budget);
    takeWords(words.text, report, match.notes);
    match.wordsNotTaken = words.text.notTaken;
    match.linesLeftOut = words.text.furniture + words.text.tornLabels;
    std::ranges::move(figuresNotTaken(words.text), std::back_inserter(match.leftOver));
    if (!known.isOwn)
        listUnreadWords(source, index, words.text, match, budget);
    if (budget.isSpent())
        return budget.refusal();
    source.own = {}; // said, and as long as the words
    return IntakeResult{std::move(report), std::move(match), std::move(source)};
}

Result<IntakeResult> readPage(const QString& page, const SourceHint& hint, const Catalog& catalog,
                              Budget& budget)
{
    auto document = readHtmlSource(page, budget);
    if (!document)
        return fail(document.error());
    return readDocument(std::move(*document), false, hint, catalog, budget);
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
    if (*format == SourceFormat::Json) {
        const auto page = pageInJson(bytes, budget);
        if (budget.isSpent())
            return budget.refusal();
        return page ? readPage(*page, hint, catalog, budget)
                    : readJsonSource(bytes, hint, catalog, budget);
    }
    if (*format == SourceFormat::Csv)
        return readCsvSource(bytes, hint, catalog, budget);
    auto document = sourceKind(*format).read(bytes, budget);
    if (!document)
        return fail(document.error());
    return readDocument(std::move(*document), *format == SourceFormat::Pdf, hint, catalog, budget);
}

} // namespace gongkai
