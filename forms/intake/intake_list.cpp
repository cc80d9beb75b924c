// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/intake_list.h"

#include "core/intake/match/missing_parts.h"
#include "forms/plain_text.h"
#include "forms/whole_text.h"
#include "forms/wording.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeWidgetItemIterator>

#include <algorithm>
#include <functional>

namespace gongkai {
namespace {

// What a line of the list is about.
enum Role {
    PlaceRole = Qt::UserRole, ///< block, row, column
    CellRole,                 ///< text of the id
    RowRole,                  ///< of a row that was not found, text of the id of its first cell
};

QVariant placeData(const SourcePlace& place)
{
    return QVariantList{place.block, place.row, place.column};
}

// The cell was found, and nothing stands in it.
bool isEmptyThere(const MatchedCell& cell)
{
    return cell.isTaken() && cell.figure.isBlank();
}

std::set<CellId> openCells(const ShownMatch& shown)
{
    std::set<CellId> open(shown.match.missing.begin(), shown.match.missing.end());
    for (const MatchedCell& cell : shown.match.cells)
        if (cell.state == MatchedCell::State::Conflict && !shown.byHand.contains(cell.cell))
            open.insert(cell.cell);
    return open;
}

// Of a list nobody reads to its end; its title says how many there are.
constexpr int mostLines = 1000;

} // namespace

IntakeList::IntakeList(QWidget* parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("What was understood"));
    setHeaderLabels({tr("Cell"), tr("In the source"), tr("Taken as")});
    setAlternatingRowColors(true);
    showWholeText(*this, 3);
    header()->setStretchLastSection(false);
    for (const int column : {0, 1})
        header()->setSectionResizeMode(column, QHeaderView::Stretch);
    setColumnWidth(2, fontMetrics().horizontalAdvance(QStringLiteral("999999999.999999  ")));
    auto* copy = new QAction(tr("&Copy"), this);
    copy->setObjectName(QStringLiteral("copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &IntakeList::copyCurrent);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void IntakeList::showResult(const Report& report, const ShownMatch& shown)
{
    m_report = &report;
    m_shown = &shown;
    const QString row = currentItem() ? currentItem()->data(0, RowRole).toString() : QString();
    const std::optional<CellId> current = currentRow();
    const bool wasOpen = current && m_open.contains(*current);
    const std::vector<CellId> below = openBelow();
    m_open = openCells(shown);
    clear();
    addNotes();
    addCells(tr("Two different figures"), MatchedCell::State::Conflict, true);
    addCells(tr("Unit unknown, not taken"), MatchedCell::State::UnitUnknown, true);
    addCells(tr("No figure, not taken"), MatchedCell::State::Unreadable, true);
    addRest();
    addLines(tr("Paragraphs of no part, not taken"), shown.match.wordsNotTaken);
    addLines(tr("Lines of the page around the report, left out"), shown.match.linesLeftOut);
    addMissing();
    addEmpty();
    addByHand();
    addCells(tr("Written otherwise there"), MatchedCell::State::Normalised, false);
    addCells(tr("Taken as it stands"), MatchedCell::State::Taken, false);
    m_report = nullptr;
    m_shown = nullptr;
    if (!row.isEmpty())
        goTo(RowRole, row);
    const auto next =
        std::ranges::find_if(below, [this](const CellId& cell) { return m_open.contains(cell); });
    if (wasOpen && !m_open.contains(*current) && next != below.end()) {
        goTo(RowRole, next->toString());
        if (!currentItem())
            goTo(*next);
    }
    if (current && !currentItem())
        goTo(*current);
}

// In the order of the list.
std::vector<CellId> IntakeList::openBelow() const
{
    std::vector<CellId> cells;
    if (!currentItem())
        return cells;
    for (QTreeWidgetItemIterator line(currentItem()); *line; ++line) {
        const auto cell = CellId::fromString((*line)->data(0, CellRole).toString());
        if (cell && m_open.contains(*cell))
            cells.push_back(*cell);
    }
    return cells;
}

std::optional<CellId> IntakeList::currentCell() const
{
    const QTreeWidgetItem* line = currentItem();
    return line ? CellId::fromString(line->data(0, CellRole).toString()) : std::nullopt;
}

std::optional<CellId> IntakeList::currentRow() const
{
    const QTreeWidgetItem* line = currentItem();
    const QVariant row = line ? line->data(0, RowRole) : QVariant();
    return row.isValid() ? CellId::fromString(row.toString()) : currentCell();
}

std::optional<SourcePlace> IntakeList::currentPlace() const
{
    const QVariantList place =
        currentItem() ? currentItem()->data(0, PlaceRole).toList() : QVariantList();
    if (place.size() != 3)
        return std::nullopt;
    return SourcePlace{place[0].toInt(), place[1].toInt(), place[2].toInt()};
}

void IntakeList::goTo(const CellId& cell)
{
    goTo(CellRole, cell.toString());
}

void IntakeList::goTo(int role, const QString& id)
{
    for (QTreeWidgetItemIterator line(this); *line; ++line)
        if ((*line)->data(0, role).toString() == id)
            return setCurrentItem(*line);
}

QTreeWidgetItem* IntakeList::addGroup(const QString& title, qsizetype count, bool open)
{
    auto* group = new QTreeWidgetItem(this, {tr("%1: %2").arg(title, QString::number(count))});
    group->setFirstColumnSpanned(true);
    group->setExpanded(open);
    return group;
}

void IntakeList::addCells(const QString& title, MatchedCell::State state, bool open)
{
    std::vector<const MatchedCell*> cells;
    for (const MatchedCell& cell : m_shown->match.cells)
        if (cell.state == state && !m_shown->byHand.contains(cell.cell) && !isEmptyThere(cell))
            cells.push_back(&cell);
    addCells(title, cells, open);
}

void IntakeList::addEmpty()
{
    std::vector<const MatchedCell*> cells;
    for (const MatchedCell& cell : m_shown->match.cells)
        if (isEmptyThere(cell) && !m_shown->byHand.contains(cell.cell))
            cells.push_back(&cell);
    addCells(tr("Empty in the source"), cells, true);
}

void IntakeList::addByHand()
{
    std::vector<const MatchedCell*> cells;
    for (const MatchedCell& cell : m_shown->match.cells)
        if (m_shown->byHand.contains(cell.cell))
            cells.push_back(&cell);
    addCells(tr("✎ Placed or decided by hand"), cells, true);
}

void IntakeList::addCells(const QString& title, const std::vector<const MatchedCell*>& cells,
                          bool open)
{
    if (cells.empty())
        return;
    QTreeWidgetItem* group = addGroup(title, std::ssize(cells), open);
    for (const MatchedCell* cell : cells) {
        auto* line = new QTreeWidgetItem(group, {fullCellName(*m_report, cell->cell),
                                                 cell->originals().join(QStringLiteral(" / ")),
                                                 cell->figure.toString()});
        line->setData(0, PlaceRole, placeData(cell->place));
        line->setData(0, CellRole, cell->cell.toString());
        line->setToolTip(0, plainToolTip(cell->reason.isEmpty() ? line->text(0) : cell->reason));
        line->setToolTip(1, plainToolTip(line->text(1)));
    }
}

void IntakeList::addNotes()
{
    const QStringList& notes = m_shown->match.notes;
    if (notes.isEmpty())
        return;
    QTreeWidgetItem* group = addGroup(tr("To be known"), notes.size(), true);
    for (const QString& note : notes) {
        auto* line = new QTreeWidgetItem(group, {note});
        line->setFirstColumnSpanned(true);
        line->setToolTip(0, plainToolTip(note));
    }
}

// Whole, and all of them: a note says only how many there are.
void IntakeList::addLines(const QString& title, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    QTreeWidgetItem* group = addGroup(title, lines.size(), false);
    for (const QString& text : lines.first(std::min<qsizetype>(lines.size(), mostLines))) {
        auto* line = new QTreeWidgetItem(group, {text});
        line->setFirstColumnSpanned(true);
        line->setToolTip(0, plainToolTip(text));
    }
}

// The columns apart by tabs, each line on its own.
void IntakeList::copyCurrent() const
{
    QTreeWidgetItem* current = currentItem();
    if (!current)
        return;
    QStringList lines;
    const std::function<void(const QTreeWidgetItem&)> add = [&](const QTreeWidgetItem& item) {
        QStringList columns;
        for (int column = 0; column < item.columnCount(); ++column)
            columns += item.text(column);
        lines += columns.join(u'\t').trimmed();
        for (int i = 0; i < item.childCount(); ++i)
            add(*item.child(i));
    };
    add(*current);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void IntakeList::addMissing()
{
    const std::vector<CellId>& missing = m_shown->match.missing;
    if (missing.empty())
        return;
    const Form& form = m_report->form();
    QTreeWidgetItem* group = addGroup(tr("Not found"), std::ssize(missing), true);
    for (const MissingPart& part : missingParts(missing, form)) {
        const CellId& first = part.cells.front();
        if (part.cells.size() == 1) {
            addMissingCell(group, first);
            continue;
        }
        const QString name = withTable(part.label, form.table(first.table));
        auto* line = new QTreeWidgetItem(
            group, {tr("%n cell(s): %1", nullptr, static_cast<int>(part.cells.size())).arg(name)});
        line->setFirstColumnSpanned(true); // nothing stands in the others
        line->setToolTip(0, plainToolTip(line->text(0)));
        if (std::ranges::all_of(part.cells,
                                [&first](const CellId& cell) { return cell.row == first.row; }))
            line->setData(0, RowRole, first.toString());
        for (const CellId& cell : part.cells)
            addMissingCell(line, cell);
    }
}

void IntakeList::addMissingCell(QTreeWidgetItem* parent, const CellId& cell)
{
    auto* line = new QTreeWidgetItem(parent, {fullCellName(*m_report, cell)});
    line->setFirstColumnSpanned(true);
    line->setData(0, CellRole, cell.toString());
    line->setToolTip(0, plainToolTip(line->text(0)));
}

void IntakeList::addRest()
{
    const MatchReport& match = m_shown->match;
    const auto addPlaces = [this](const QString& title, const auto& entries, bool open,
                                  const auto& columnsOf) {
        if (entries.empty())
            return;
        QTreeWidgetItem* group = addGroup(title, std::ssize(entries), open);
        for (const auto& entry : entries) {
            if (group->childCount() >= mostLines)
                break;
            auto* line = new QTreeWidgetItem(group, columnsOf(entry));
            line->setData(0, PlaceRole, placeData(entry.place));
            for (int column = 0; column < line->columnCount(); ++column)
                line->setToolTip(column, plainToolTip(line->text(column)));
        }
    };
    addPlaces(tr("Figures no place was found for"), match.leftOver, true,
              [](const MatchReport::LeftOver& left) {
                  return QStringList{left.label, left.text};
              });
    addPlaces(tr("Labels that read otherwise"), match.altered, false,
              [](const MatchReport::AlteredLabel& label) {
                  return QStringList{label.form, label.source};
              });
}

} // namespace gongkai
