// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports in which one cell, one row or one head was lost, doubled, swapped or emptied, in every
// dialect: each figure comes back where its labels say, or not at all.
#include "core/intake/match/labels.h"
#include "core/intake/read_source.h"
#include "core/report/edits.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string_view>

namespace gongkai {
namespace {

using namespace test;

using Random = std::mt19937;
using Allowed = std::map<CellId, QStringList>; // the figures a cell may come back with

size_t pick(Random& random, size_t below)
{
    return std::uniform_int_distribution<size_t>(0, below - 1)(random);
}

// Every figure is another one; of some reports a fifth is blank.
Report numbered(const char* form, bool withBlanks, Random& random)
{
    Report report = ReportBuilder(builtInForm(form));
    std::vector<std::pair<CellId, Figure>> figures;
    int next = 1001;
    for (const CellId& id : report.form().cells()) {
        ++next;
        if (!withBlanks || pick(random, 5) != 0)
            figures.emplace_back(id, Figure(Decimal(next)));
    }
    apply(report, setFigures(report, figures));
    return report;
}

// One table, and which of its cells are figures, by their order.
struct Target
{
    PublishedTable* table = nullptr;
    std::vector<std::optional<CellId>> figures;
    /// Names beside its figures say all of them: groups one below the other.
    bool isDownwards = false;
};

const PublishedCell* coverOf(const PublishedTable& table, int row, int column)
{
    for (const PublishedCell& cell : table.cells)
        if (row >= cell.row && row < cell.row + cell.rowSpan && column >= cell.column &&
            column < cell.column + cell.columnSpan)
            return &cell;
    return nullptr;
}

// Does this cell stand over all columns of figures and name none, as “申请人情况” does? It tells no
// figure from another, whatever it says.
bool isOverAll(const Target& target, const PublishedCell& cell)
{
    const bool namesNone = cell.text == u"申请人情况" || cell.text.startsWith(u"（本列数据");
    return namesNone && cell.row == 0 && cell.columnSpan > 1 &&
           cell.column + cell.columnSpan == target.table->columnCount;
}

// The label beside a figure and those above it, up to the figures of another part; of the one
// figure of a row the label beside it says all.
QStringList labelsOf(const Target& target, const PublishedCell& figure, bool isAlone)
{
    const auto isFigure = [&](const PublishedCell& cell) {
        const auto number = static_cast<size_t>(&cell - target.table->cells.data());
        return target.figures[number].has_value();
    };
    static const QStringList units{u"条"_qs, u"件"_qs, u"次"_qs,   u"篇"_qs,
                                   u"个"_qs, u"人"_qs, u"人次"_qs, u"万元"_qs};
    QStringList labels;
    const auto add = [&](const PublishedCell* cell) {
        const bool names =
            cell && !cell->text.isEmpty() && cell->columnSpan < target.table->columnCount;
        if (names && !isOverAll(target, *cell) && !isFigure(*cell) &&
            !looksLikeFigure(cell->text) && !labels.contains(cell->text) &&
            !units.contains(cell->text))
            labels += cell->text;
        return cell && isFigure(*cell);
    };
    for (int column = figure.column - 1; column >= 0 && (labels.isEmpty() || target.isDownwards);
         --column)
        add(coverOf(*target.table, figure.row, column));
    if (isAlone || target.isDownwards)
        return labels;
    bool labelled = false;
    for (int row = figure.row - 1; row >= 0; --row) {
        if (add(coverOf(*target.table, row, figure.column)) && labelled)
            break;
        labelled = labelled || !isFigure(*coverOf(*target.table, row, figure.column));
    }
    labels.sort();
    return labels;
}

bool isAlone(const Target& target, size_t number)
{
    return std::ranges::count_if(target.figures, [&](const std::optional<CellId>& other) {
               return other && other->table == target.figures[number]->table &&
                      other->row == target.figures[number]->row;
           }) == 1;
}

// Which cells the figures belong to by the labels around them: among equal ones by their order.
using ByLabels = std::map<QStringList, std::vector<size_t>>;

ByLabels figuresByLabels(const Target& target)
{
    ByLabels byLabels;
    for (size_t i = 0; i < target.figures.size(); ++i)
        if (target.figures[i])
            byLabels[labelsOf(target, target.table->cells[i], isAlone(target, i))].push_back(i);
    return byLabels;
}

Allowed asPrinted(const Report& report)
{
    Allowed allowed;
    for (const CellId& id : report.cells())
        allowed[id] = {report.figure(id).toString()};
    return allowed;
}

using Change = std::function<void()>;

const QString otherYear = u"去年"_qs; // over columns beside those of this year

// Does this text stand once in the table, as a label? Of a label that stands there twice and of one
// that is lost the order still tells which row is which.
bool isName(const PublishedTable& table, const QString& text)
{
    return text.size() > 2 && !looksLikeFigure(text) &&
           std::ranges::count(table.cells, text, &PublishedCell::text) == 1;
}

// The figures of these labels; where there are none, of the only ones that lost or got a head over
// them: a total that changed places with a column under another head is known by its own.
ByLabels::const_iterator findLabels(const ByLabels& all, const QStringList& labels)
{
    if (const auto same = all.find(labels); same != all.end())
        return same;
    const auto isLike = [&](const ByLabels::value_type& other) {
        return std::ranges::includes(labels, other.first) ||
               std::ranges::includes(other.first, labels);
    };
    const auto first = std::ranges::find_if(all, isLike);
    const bool isOnly =
        first != all.end() && std::find_if(std::next(first), all.end(), isLike) == all.end();
    return isOnly ? first : all.end();
}

// After a swap a figure belongs where the labels say that stand around it then.
void swapTexts(Target& target, Allowed& allowed, bool areNames, const Change& change)
{
    const auto before = figuresByLabels(target);
    const auto ids = target.figures;
    change();
    const auto after = figuresByLabels(target);
    for (const auto& [labels, cells] : before) {
        if (labels.contains(otherYear))
            continue;
        const auto there = findLabels(after, labels);
        for (size_t i = 0; i < cells.size(); ++i) {
            const CellId& id = *ids[cells[i]];
            if (areNames)
                allowed[id].clear();
            if (there != after.end() && there->second.size() == cells.size())
                allowed[id] += QString(target.table->cells[there->second[i]].text)
                                   .remove(u"万元"_qs)
                                   .remove(u'+');
        }
    }
}

void removeRow(PublishedTable& table, int row)
{
    std::erase_if(table.cells, [row](const PublishedCell& cell) { return cell.row == row; });
    for (PublishedCell& cell : table.cells) {
        cell.rowSpan -= cell.row < row && row < cell.row + cell.rowSpan;
        cell.row -= cell.row > row;
    }
    --table.rowCount;
}

void doubleRow(PublishedTable& table, int row)
{
    std::vector<PublishedCell> cells;
    for (PublishedCell cell : table.cells) {
        const bool here = cell.row == row && cell.rowSpan == 1;
        if (cell.row <= row && row < cell.row + cell.rowSpan && !here)
            ++cell.rowSpan;
        cell.row += cell.row > row;
        cells.push_back(cell);
        if (here) {
            ++cell.row;
            cells.push_back(cell);
        }
    }
    std::ranges::stable_sort(
        cells, {}, [](const PublishedCell& cell) { return std::pair(cell.row, cell.column); });
    table.cells = std::move(cells);
    ++table.rowCount;
}

// The row gets longer by one.
void doubleCell(PublishedTable& table, size_t number)
{
    const PublishedCell cell = table.cells[number];
    for (PublishedCell& other : table.cells)
        if (other.row == cell.row && other.column > cell.column)
            other.column += cell.columnSpan;
    PublishedCell again = cell;
    again.column += cell.columnSpan;
    table.cells.insert(table.cells.begin() + static_cast<qsizetype>(number) + 1, again);
    table.columnCount += cell.columnSpan;
}

bool endsFilled(const PublishedTable& table, int row)
{
    const auto cells = table.row(row);
    return !cells.empty() && !cells.back()->text.isEmpty();
}

bool haveOneShape(const PublishedTable& table, int one, int other)
{
    const auto above = table.row(one);
    const auto below = table.row(other);
    return std::ranges::equal(above, below, [](const auto* a, const auto* b) {
        return a->column == b->column && a->columnSpan == b->columnSpan && a->rowSpan == b->rowSpan;
    });
}

// This row and the next.
void swapRows(Target& target, int row)
{
    std::vector<size_t> above;
    std::vector<size_t> below;
    for (size_t i = 0; i < target.table->cells.size(); ++i) {
        if (target.table->cells[i].row == row)
            above.push_back(i);
        else if (target.table->cells[i].row == row + 1)
            below.push_back(i);
    }
    for (size_t i = 0; i < above.size(); ++i) {
        std::swap(target.table->cells[above[i]].text, target.table->cells[below[i]].text);
        std::swap(target.figures[above[i]], target.figures[below[i]]);
    }
}

// A figure is lost, those behind it move up, and the row is filled up to its length.
QString closeUp(Target& target, size_t number)
{
    PublishedTable& table = *target.table;
    std::vector<size_t> figures;
    for (size_t i = 0; i < table.cells.size(); ++i)
        if (table.cells[i].row == table.cells[number].row && target.figures[i])
            figures.push_back(i);
    const auto isBlank = [&](size_t i) { return table.cells[i].text.isEmpty(); };
    if (!target.figures[number] || figures.size() < 3 || std::ranges::any_of(figures, isBlank))
        return u"nothing"_qs;
    const QString text = table.cells[number].text;
    for (size_t i = 0; i + 1 < figures.size(); ++i)
        if (figures[i] >= number)
            table.cells[figures[i]].text = table.cells[figures[i + 1]].text;
    table.cells[figures.back()].text.clear();
    return u"closed up over "_qs + text;
}

QString damage(Target& target, Allowed& allowed, Random& random)
{
    PublishedTable& table = *target.table;
    const size_t number = pick(random, table.cells.size());
    const int row = static_cast<int>(pick(random, static_cast<size_t>(table.rowCount)));
    const QString text = table.cells[number].text;
    switch (pick(random, 9)) {
    case 0:
        table.cells.erase(table.cells.begin() + static_cast<qsizetype>(number));
        return u"removed "_qs + text;
    case 1:
        if (!endsFilled(table, table.cells[number].row))
            return u"nothing"_qs; // where columns count, it only looks like another figure
        doubleCell(table, number);
        return u"doubled "_qs + text;
    case 2:
        table.cells[number].text.clear();
        return u"emptied "_qs + text;
    case 3: {
        const size_t other = pick(random, table.cells.size());
        swapTexts(target, allowed, isName(table, text) && isName(table, table.cells[other].text),
                  [&] { std::swap(table.cells[number].text, table.cells[other].text); });
        return u"swapped "_qs + text + u" and "_qs + table.cells[number].text;
    }
    case 4: {
        const size_t other = std::min(number + 1, table.cells.size() - 1);
        swapTexts(target, allowed, isName(table, text) && isName(table, table.cells[other].text),
                  [&] { std::swap(table.cells[number].text, table.cells[other].text); });
        return u"swapped "_qs + text + u" and its neighbour "_qs + table.cells[number].text;
    }
    case 5:
        removeRow(table, row);
        return u"removed row %1"_qs.arg(row);
    case 6:
        doubleRow(table, row);
        return u"doubled row %1"_qs.arg(row);
    case 7:
        return closeUp(target, number);
    default:
        if (row + 1 < table.rowCount && haveOneShape(table, row, row + 1))
            swapTexts(target, allowed, false, [&] { swapRows(target, row); });
        return u"swapped rows %1 and the next"_qs.arg(row);
    }
}

std::vector<Target> targetsOf(Published& published, const Report& report, const Publishing& how)
{
    std::vector<Target> targets;
    size_t part = 0;
    for (const Section& section : report.form().sections) {
        for (size_t i = 0; i < static_cast<size_t>(section.sheets.size()); ++i) {
            Target target{&published.parts[part].tables[i], {}};
            const Sheet& sheet = report.sheet(section.sheets[static_cast<int>(i)]);
            const Sheet printed = shaped(sheet, how);
            for (const SheetCell& cell : printed.cells)
                target.figures.push_back(cell.figure);
            target.isDownwards = how.downwards && printed.rowCount > sheet.rowCount;
            targets.push_back(std::move(target));
        }
        ++part;
    }
    return targets;
}

using CellsOfTable = std::vector<std::pair<PublishedCell, std::optional<CellId>>>;

CellsOfTable cellsOf(const Target& target)
{
    CellsOfTable cells;
    for (size_t i = 0; i < target.figures.size(); ++i)
        cells.emplace_back(target.table->cells[i], target.figures[i]);
    return cells;
}

void setCells(Target& target, CellsOfTable cells)
{
    std::ranges::stable_sort(
        cells, {}, [](const auto& cell) { return std::pair(cell.first.row, cell.first.column); });
    target.table->cells.clear();
    target.figures.clear();
    for (auto& [cell, figure] : cells) {
        target.table->cells.push_back(std::move(cell));
        target.figures.push_back(figure);
    }
}

std::vector<bool> rowsWithFigures(const Target& target)
{
    std::vector<bool> hasFigure(static_cast<size_t>(target.table->rowCount), false);
    for (size_t i = 0; i < target.figures.size(); ++i)
        if (target.figures[i])
            hasFigure[static_cast<size_t>(target.table->cells[i].row)] = true;
    return hasFigure;
}

// How many rows of heads it begins with.
int headsOf(const Target& target)
{
    const std::vector<bool> hasFigure = rowsWithFigures(target);
    return static_cast<int>(std::ranges::find(hasFigure, true) - hasFigure.begin());
}

// A column of last year's figures behind the table's own.
void addLastYear(Target& target)
{
    const std::vector<bool> hasFigure = rowsWithFigures(target);
    const int heads = headsOf(target);
    CellsOfTable cells = cellsOf(target);
    const int column = target.table->columnCount++;
    cells.push_back({{0, column, heads, 1, u"上年总计"_qs}, std::nullopt});
    for (int row = heads; row < target.table->rowCount; ++row) {
        const QString text =
            hasFigure[static_cast<size_t>(row)] ? QString::number(8001 + row) : QString();
        cells.push_back({{row, column, 1, 1, text}, std::nullopt});
    }
    setCells(target, std::move(cells));
}

// A column in front that numbers the rows of figures.
void addRunningNumbers(Target& target)
{
    const std::vector<bool> hasFigure = rowsWithFigures(target);
    const int heads = headsOf(target);
    CellsOfTable cells = cellsOf(target);
    for (auto& [cell, figure] : cells)
        ++cell.column;
    ++target.table->columnCount;
    cells.push_back({{0, 0, heads, 1, u"序号"_qs}, std::nullopt});
    int number = 0;
    for (int row = heads; row < target.table->rowCount; ++row)
        if (hasFigure[static_cast<size_t>(row)])
            cells.push_back({{row, 0, 1, 1, QString::number(++number)}, std::nullopt});
        else
            cells.push_back({{row, 0, 1, 1, {}}, std::nullopt});
    setCells(target, std::move(cells));
}

// Behind the columns under 法人或其他组织 one of their sums, in a table that has them.
void addSums(Target& target)
{
    CellsOfTable cells = cellsOf(target);
    const auto group = std::ranges::find_if(
        cells, [](const auto& cell) { return cell.first.text == u"法人或其他组织"; });
    if (group == cells.end())
        return;
    const int first = group->first.column;
    const int column = first + group->first.columnSpan;
    const int heads = headsOf(target);
    std::map<int, int> sums;
    for (auto& [cell, figure] : cells) {
        if (figure && cell.column >= first && cell.column < column)
            sums[cell.row] += cell.text.toInt();
        if (cell.column >= column)
            ++cell.column;
        else if (cell.column + cell.columnSpan >= column && cell.columnSpan > 1 &&
                 cell.row < heads && cell.column >= first - 1)
            ++cell.columnSpan;
    }
    ++target.table->columnCount;
    cells.push_back({{heads - 1, column, 1, 1, u"小计"_qs}, std::nullopt});
    for (const auto& [row, sum] : sums)
        cells.push_back({{row, column, 1, 1, QString::number(sum)}, std::nullopt});
    setCells(target, std::move(cells));
}

// The columns of figures once more behind them, those of last year, each under a head of its own,
// below a title over all columns.
void addOtherYear(Target& target)
{
    const PublishedTable table = *target.table;
    const int heads = headsOf(target);
    int first = table.columnCount;
    for (size_t i = 0; i < target.figures.size(); ++i)
        if (target.figures[i])
            first = std::min(first, table.cells[i].column);
    if (first == 0 || heads == 0)
        return;        // table four has no labels beside its figures
    int years = heads; // the row of the new heads
    for (const PublishedCell& cell : table.cells)
        if (cell.column >= first)
            years = std::min(years, cell.row);
    const int width = table.columnCount - first;
    CellsOfTable cells;
    int number = 5001;
    for (auto [cell, figure] : cellsOf(target)) {
        if (cell.row > years || (cell.row == years && cell.column >= first))
            ++cell.row;
        else if (cell.row + cell.rowSpan > years)
            ++cell.rowSpan;
        if (cell.column < first && cell.column + cell.columnSpan > first)
            cell.columnSpan += width;
        cells.emplace_back(cell, figure);
        if (cell.column < first)
            continue;
        cell.column += width;
        if (figure)
            cell.text = QString::number(++number);
        cells.emplace_back(cell, figure);
    }
    cells.push_back({{years, first, 1, width, u"今年"_qs}, std::nullopt});
    cells.push_back({{years, first + width, 1, width, otherYear}, std::nullopt});
    target.table->columnCount += width;
    ++target.table->rowCount;
    setCells(target, std::move(cells));
}

constexpr qsizetype longestNumber = 2; // of a row; no figure is as short

// The figures of the source that are neither taken nor listed nor part of the prose.
QString unlisted(const Published& published, const IntakeResult& read)
{
    QStringList told;
    QString prose;
    for (const Section& section : read.report.form().sections)
        if (!section.narrative.isEmpty())
            prose += read.report.narrative(section.narrative);
    for (const MatchedCell& cell : read.match.cells)
        told += cell.originals();
    for (const auto& figure : read.match.leftOver) // or a whole line: “1.属于已 件 1027”
        told += QStringList{figure.text} + figure.text.simplified().split(u' ');
    QStringList silent;
    for (const PublishedPart& part : published.parts)
        for (const PublishedTable& table : part.tables)
            for (const PublishedCell& cell : table.cells)
                if (looksLikeFigure(cell.text) && !told.contains(cell.text) &&
                    !prose.contains(cell.text) && cell.text.size() > longestNumber)
                    silent += cell.text;
    return silent.join(u' ');
}

// How many documents each dialect gets, and the seed of the first one. A run of 10,000:
// GONGKAI_DAMAGED_DOCUMENTS=10000 core_intake_test --gtest_filter='*DamageTest*'; one document
// again: GONGKAI_DAMAGED_DOCUMENTS=1 GONGKAI_DAMAGED_FROM=1075.
unsigned fromEnvironment(const char* name, unsigned usual)
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? static_cast<unsigned>(asked) : usual;
}

// Of a dialect that is near another one half as many.
unsigned documentsIn(const Dialect& dialect)
{
    static const std::set<std::string_view> nearOthers{"rows parted by bars", "rows closed by bars",
                                                       "markdown without outer bars",
                                                       "page with two rows in one"};
    return fromEnvironment("GONGKAI_DAMAGED_DOCUMENTS",
                           nearOthers.contains(dialect.name) ? 250 : 500);
}

struct Counted
{
    int taken = 0;
    int all = 0;
};

enum class Columns {
    OfForm,
    LastYearToo,
    UnderFlatHeads,
    TotalsFirst,
    Downwards,
    Numbered,
    WithSums,
    OfTwoYears,
};

void addColumns(Target& target, Columns columns)
{
    static const std::map<Columns, void (*)(Target&)> kinds{{Columns::LastYearToo, addLastYear},
                                                            {Columns::Numbered, addRunningNumbers},
                                                            {Columns::WithSums, addSums},
                                                            {Columns::OfTwoYears, addOtherYear}};
    if (const auto kind = kinds.find(columns); kind != kinds.end())
        kind->second(target);
}

size_t figureCount(const Target& target)
{
    return target.figures.size();
}

// Reads the document of this seed and holds every figure against what is allowed in its cell.
void readDamaged(const Dialect& dialect, unsigned seed, Counted& counted,
                 Columns columns = Columns::OfForm)
{
    static const Catalog catalog = Catalog::builtIn();
    static const char* const forms[]{"2014", "2019", "2021"};
    Random random(seed);
    const bool withBlanks = !dialect.losesBlanks && seed % 2 == 0;
    const bool isDown = columns == Columns::Downwards;
    const bool isFlat = columns == Columns::UnderFlatHeads || columns == Columns::TotalsFirst;
    const bool isOfLargest = isFlat || columns == Columns::WithSums; // table three, not of 2014
    const Report report = numbered(
        forms[isOfLargest || isDown ? 1 + pick(random, 2) : pick(random, 3)], withBlanks, random);
    const Publishing how{
        .flatHeads = isFlat, .totalsFirst = columns == Columns::TotalsFirst, .downwards = isDown};
    Published published = publish(report, how);
    Allowed allowed = asPrinted(report);
    auto targets = targetsOf(published, report, how);
    for (Target& target : targets)
        addColumns(target, columns);
    Target& target = isOfLargest ? *std::ranges::max_element(targets, {}, &figureCount)
                     : isDown    ? *std::ranges::max_element(targets, {}, &Target::isDownwards)
                                 : targets[pick(random, targets.size())];
    const QString what = damage(target, allowed, random);
    const std::string where =
        QString(u"%1, seed %2, form %3, %4"_qs.arg(QLatin1String(dialect.name),
                                                   QString::number(seed), report.form().id, what))
            .toStdString();
    const auto read = readSource(dialect.write(published), u"来源"_qs,
                                 {{}, report.form().id, report.year(), {}}, catalog);
    ASSERT_TRUE(read) << where << qPrintable(read.error().message);
    EXPECT_EQ(unlisted(published, *read).toStdString(), std::string()) << where;
    QStringList wrong;
    for (const CellId& id : report.cells()) {
        const QString found = read->report.figure(id).toString();
        counted.all += !report.figure(id).isBlank();
        counted.taken += !found.isEmpty();
        if (!found.isEmpty() && !allowed[id].contains(found))
            wrong += u"%1 is %2 instead of %3"_qs.arg(id.toString(), found, allowed[id].join(u'/'));
    }
    EXPECT_TRUE(wrong.isEmpty()) << where << ": " << wrong.size() << " wrong, "
                                 << qPrintable(wrong.mid(0, 3).join(u", "_qs));
}

class DamageTest : public testing::TestWithParam<size_t>
{};

TEST_P(DamageTest, EveryFigureIsWhereItsLabelsSayOrNowhere)
{
    const Dialect& dialect = dialects()[GetParam()];
    const unsigned first = fromEnvironment("GONGKAI_DAMAGED_FROM", 0);
    const unsigned count = documentsIn(dialect);
    Counted counted;
    for (unsigned seed = first; seed < first + count; ++seed)
        readDamaged(dialect, seed, counted);
    EXPECT_GT(counted.taken, counted.all / 2) << dialect.name; // what is refused proves nothing
    RecordProperty("taken", std::to_string(counted.taken) + " of " + std::to_string(counted.all));
}

TEST_P(DamageTest, LastYearsFiguresAreNeverThisYears)
{
    const Dialect& dialect = dialects()[GetParam()];
    const unsigned first = fromEnvironment("GONGKAI_DAMAGED_FROM", 0);
    const unsigned count = documentsIn(dialect) / 5;
    Counted counted;
    for (unsigned seed = first; seed < first + count; ++seed)
        readDamaged(dialect, seed, counted, Columns::LastYearToo);
    RecordProperty("taken", std::to_string(counted.taken) + " of " + std::to_string(counted.all));
}

TEST_P(DamageTest, AHeadInOneRowGivesTheSameOrNothing)
{
    const Dialect& dialect = dialects()[GetParam()];
    const unsigned first = fromEnvironment("GONGKAI_DAMAGED_FROM", 0);
    const unsigned count = documentsIn(dialect) / 5;
    Counted counted;
    for (unsigned seed = first; seed < first + count; ++seed)
        readDamaged(dialect, seed, counted, Columns::UnderFlatHeads);
    if (!dialect.losesBlanks && !dialect.losesBlankEnds) { // torn or numbered, it is not known
        EXPECT_GT(counted.taken, counted.all / 2) << dialect.name;
    }
    RecordProperty("taken", std::to_string(counted.taken) + " of " + std::to_string(counted.all));
}

class DamagedShapeTest
    : public testing::TestWithParam<std::tuple<size_t, std::pair<Columns, const char*>>>
{};

TEST_P(DamagedShapeTest, EveryFigureIsWhereItsLabelsSayOrNowhere)
{
    const Dialect& dialect = dialects()[std::get<0>(GetParam())];
    const unsigned first = fromEnvironment("GONGKAI_DAMAGED_FROM", 0);
    const unsigned count = std::max(1U, documentsIn(dialect) / 100); // in each of many shapes
    Counted counted;
    for (unsigned seed = first; seed < first + count; ++seed)
        readDamaged(dialect, seed, counted, std::get<1>(GetParam()).first);
    RecordProperty("taken", std::to_string(counted.taken) + " of " + std::to_string(counted.all));
}

// Documents that gave a wrong figure once, or were said to: groups of columns that changed their
// places, the head of a table before that went on behind another one, and a note over the heads
// that says nothing of a column.
TEST(DamageSeedsTest, GroupsSwappedOverTheirColumns)
{
    Counted counted;
    for (const Dialect& dialect : dialects())
        for (const unsigned seed : {517U, 739U})
            readDamaged(dialect, seed, counted);
}

TEST(DamageSeedsTest, LabelsSwappedBetweenTwoTables)
{
    Counted counted;
    for (const Dialect& dialect : dialects())
        readDamaged(dialect, 1075, counted);
}

TEST(DamageSeedsTest, HeadsSwappedBetweenTheirRows)
{
    Counted counted;
    for (const Dialect& dialect : dialects())
        for (const unsigned seed : {1977U, 9915U})
            readDamaged(dialect, seed, counted);
}

// Table four, which has no labels beside its figures.
TEST(DamageSeedsTest, ACellDoubledBehindABlankAtTheBeginning)
{
    Counted counted;
    for (const Dialect& dialect : dialects())
        for (const unsigned seed : {616U, 712U, 734U})
            readDamaged(dialect, seed, counted);
}

TEST(DamageSeedsTest, ALabelSwappedWithAFigureOfAnotherTable)
{
    Counted counted;
    for (const Dialect& dialect : dialects())
        readDamaged(dialect, 2905, counted);
}

TEST(DamageSeedsTest, TheNoteInTheCornerSwappedWithTheHeadOverAllColumns)
{
    Counted counted;
    for (const Dialect& dialect : dialects())
        readDamaged(dialect, 962, counted);
}

// The head of this year's column of figures swapped with the blank beside it: the word of the form
// stands under last year's then.
TEST(DamageSeedsTest, AHeadThatStandsUnderAnotherTimeOnly)
{
    Counted counted;
    for (const Dialect& dialect : dialects())
        readDamaged(dialect, 11, counted, Columns::OfTwoYears);
}

std::string nameOf(size_t dialect)
{
    std::string name = dialects()[dialect].name;
    std::erase_if(name, [](char c) { return !std::isalnum(c); });
    return name;
}

INSTANTIATE_TEST_SUITE_P(
    DamageTest, DamagedShapeTest,
    testing::Combine(testing::Range(size_t{0}, dialects().size()),
                     testing::Values(std::pair{Columns::TotalsFirst, "TotalsFirst"},
                                     std::pair{Columns::Downwards, "Downwards"},
                                     std::pair{Columns::Numbered, "Numbered"},
                                     std::pair{Columns::WithSums, "WithSums"},
                                     std::pair{Columns::OfTwoYears, "OfTwoYears"})),
    [](const auto& one) { return nameOf(std::get<0>(one.param)) + std::get<1>(one.param).second; });

INSTANTIATE_TEST_SUITE_P(Dialects, DamageTest, testing::Range(size_t{0}, dialects().size()),
                         [](const auto& number) { return nameOf(number.param); });

} // namespace
} // namespace gongkai
