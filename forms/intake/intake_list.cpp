// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/intake_list.h"

#include "forms/plain_text.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeWidgetItemIterator>

namespace gongkai {
namespace {

// What a line of the list is about.
enum Role {
    PlaceRole = Qt::UserRole, ///< block, row, column
    CellRole,                 ///< text of the id
};

QVariant placeData(const SourcePlace& place)
{
    return QVariantList{place.block, place.row, place.column};
}

// Of a list nobody reads to its end; its title says how many there are.
constexpr int mostLines = 1000;

// QTreeView gives each row one line; here a row is as high as its text needs.
class WholeText : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = qobject_cast<const QTreeView*>(option.widget);
        if (!view || index.column() > 0)
            return QStyledItemDelegate::sizeHint(option, index);
        const bool isSpanned = view->isFirstColumnSpanned(index.row(), index.parent());
        const int level = index.parent().isValid() ? 2 : 1;
        const int width = (isSpanned ? view->viewport()->width() : view->columnWidth(0)) -
                          level * view->indentation();
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.features |= QStyleOptionViewItem::WrapText;
        item.rect = QRect(0, 0, width, 1);
        return view->style()->sizeFromContents(QStyle::CT_ItemViewItem, &item, {}, view);
    }
};

} // namespace

QString fullCellName(const Report& report, const CellId& cell)
{
    const Table* table = report.form().table(cell.table);
    const QString name = report.cellLabel(cell);
    // Where a table is one part of a sheet, the row's name begins with it.
    return table && !name.startsWith(table->label) ? QString(name + u" · " + table->label) : name;
}

IntakeList::IntakeList(QWidget* parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("What was understood"));
    setHeaderLabels({tr("Cell"), tr("In the source"), tr("Taken as")});
    setWordWrap(true); // names and notes are shown in full
    setAlternatingRowColors(true);
    setItemDelegate(new WholeText(this));
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setStretchLastSection(false);
}

void IntakeList::showResult(const IntakeResult& result, const std::map<CellId, Figure>& decided)
{
    m_result = &result;
    m_decided = &decided;
    const std::optional<CellId> current = currentCell();
    clear();
    addCells(tr("Two different figures"), MatchedCell::State::Conflict, true);
    addCells(tr("Unit unknown, not taken"), MatchedCell::State::UnitUnknown, true);
    addCells(tr("No figure, not taken"), MatchedCell::State::Unreadable, true);
    addMissing();
    addRest();
    addCells(tr("Written otherwise there"), MatchedCell::State::Normalised, false);
    addCells(tr("Taken as it stands"), MatchedCell::State::Taken, false);
    m_result = nullptr;
    m_decided = nullptr;
    if (current)
        goTo(*current);
}

std::optional<CellId> IntakeList::currentCell() const
{
    const QTreeWidgetItem* line = currentItem();
    return line ? CellId::fromString(line->data(0, CellRole).toString()) : std::nullopt;
}

SourcePlace IntakeList::currentPlace() const
{
    const QVariantList place =
        currentItem() ? currentItem()->data(0, PlaceRole).toList() : QVariantList();
    return place.size() == 3 ? SourcePlace{place[0].toInt(), place[1].toInt(), place[2].toInt()}
                             : SourcePlace();
}

void IntakeList::goTo(const CellId& cell)
{
    for (QTreeWidgetItemIterator line(this); *line; ++line)
        if ((*line)->data(0, CellRole).toString() == cell.toString())
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
    for (const MatchedCell& cell : m_result->match.cells)
        if (cell.state == state)
            cells.push_back(&cell);
    if (cells.empty())
        return;
    QTreeWidgetItem* group = addGroup(title, std::ssize(cells), open);
    for (const MatchedCell* cell : cells) {
        const auto decided = m_decided->find(cell->cell);
        const Figure figure = decided == m_decided->end() ? cell->figure : decided->second;
        auto* line = new QTreeWidgetItem(group, {fullCellName(m_result->report, cell->cell),
                                                 cell->originals().join(QStringLiteral(" / ")),
                                                 figure.toString()});
        line->setData(0, PlaceRole, placeData(cell->place));
        line->setData(0, CellRole, cell->cell.toString());
        line->setToolTip(0, plainToolTip(cell->reason.isEmpty() ? line->text(0) : cell->reason));
    }
}

void IntakeList::addMissing()
{
    const std::vector<CellId>& missing = m_result->match.missing;
    if (missing.empty())
        return;
    QTreeWidgetItem* group = addGroup(tr("Not found"), std::ssize(missing), true);
    for (const CellId& cell : missing) {
        auto* line = new QTreeWidgetItem(group, {fullCellName(m_result->report, cell)});
        line->setData(0, CellRole, cell.toString());
        line->setToolTip(0, plainToolTip(line->text(0)));
    }
}

void IntakeList::addRest()
{
    const MatchReport& match = m_result->match;
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
    if (!match.notes.isEmpty()) {
        QTreeWidgetItem* group = addGroup(tr("To be known"), match.notes.size(), true);
        for (const QString& note : match.notes) {
            auto* line = new QTreeWidgetItem(group, {note});
            line->setFirstColumnSpanned(true);
            line->setToolTip(0, plainToolTip(note));
        }
    }
}

} // namespace gongkai
