// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/history/history_model.h"

#include "core/base/text.h"
#include "core/output/history_text.h"
#include "core/report/names.h"
#include "forms/plain_text.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qsizetype mostInLine = 120; // of a text; the whole stands below the list

QString shownTime(const QString& iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                          : iso;
}

// The sheets of all cells: asked for every line.
QHash<CellId, QString> sheetsOf(const Report& report)
{
    QHash<CellId, QString> sheets;
    for (const Sheet& known : report.form().sheets)
        for (const SheetCell& place : report.sheet(known.id).cells)
            if (place.figure)
                sheets.insert(*place.figure, known.id);
    return sheets;
}

PageRef pageOf(const FieldKey& key, const QHash<CellId, QString>& sheets)
{
    if (key.kind == FieldKind::Narrative)
        return {PageRef::Kind::Narrative, key.id};
    const auto cell = changedCell(key);
    const QString sheet = cell ? sheets.value(*cell) : QString();
    return sheet.isEmpty() ? PageRef() : PageRef{PageRef::Kind::Sheet, sheet};
}

} // namespace

void HistoryModel::setHistory(const Report& report, const std::vector<HistoryEntry>& history)
{
    const QHash<CellId, QString> sheets = sheetsOf(report);
    beginResetModel();
    m_lines.clear();
    for (auto act = history.rbegin(); act != history.rend(); ++act) {
        Line line{act->sequence,
                  shownTime(act->at),
                  act->user,
                  operationName(act->kind),
                  {},
                  {},
                  {},
                  {},
                  {}};
        if (act->changes.empty())
            m_lines.push_back(line);
        for (const Change& change : act->changes) {
            if (!isTold(change))
                continue;
            line.field = change.key;
            line.page = pageOf(change.key, sheets);
            line.place = changedField(report, change.key);
            line.before = changedValue(report, change.key, change.before);
            line.after = changedValue(report, change.key, change.after);
            m_lines.push_back(line);
        }
    }
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(int row, int column) const
{
    const Line& all = line(row);
    switch (column) {
    case When:
        return all.when;
    case Who:
        return all.who;
    case What:
        return all.what;
    case Place:
        return all.place;
    case Before:
        return all.before;
    case After:
        return all.after;
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString whole = text(index.row(), index.column());
    const bool isValue = index.column() == Before || index.column() == After;
    const bool isBlank = isValue && whole.isEmpty() && field(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return isBlank ? tr("(blank)") : shortened(whole.simplified(), mostInLine);
    case Qt::ToolTipRole:
        return plainToolTip(whole);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            isBlank ? tr("(blank)") : whole);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("When"),  tr("Who"),    tr("What"),
                            tr("Place"), tr("Before"), tr("After")};
    return names.value(section);
}

QStringList HistoryModel::days() const
{
    QStringList days;
    for (const Line& line : m_lines)
        if (const QString day = line.when.left(10); days.isEmpty() || days.last() != day)
            days += day;
    days.removeDuplicates();
    return days;
}

QStringList HistoryModel::people() const
{
    QStringList people;
    for (const Line& line : m_lines)
        if (people.isEmpty() || people.last() != line.who)
            people += line.who;
    people.removeDuplicates();
    people.sort();
    return people;
}

HistoryFilter::HistoryFilter(HistoryModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void HistoryFilter::setWanted(Wanted wanted)
{
    m_wanted = std::move(wanted);
    invalidateFilter();
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto has = [&](int column) {
        return m_model.text(row, column).contains(m_wanted.text, Qt::CaseInsensitive);
    };
    const std::optional<FieldKey>& field = m_model.field(row);
    if (m_wanted.field && field != m_wanted.field && field != FieldKey::originOf(*m_wanted.field))
        return false;
    return (!m_wanted.page || (field && m_model.page(row) == *m_wanted.page)) &&
           (m_wanted.day.isEmpty() || m_model.day(row) == m_wanted.day) &&
           (!m_wanted.who || m_model.text(row, HistoryModel::Who) == *m_wanted.who) &&
           (m_wanted.text.isEmpty() || has(HistoryModel::Place) || has(HistoryModel::Before) ||
            has(HistoryModel::After) ||
            (field && field->id.compare(m_wanted.text, Qt::CaseInsensitive) == 0));
}

} // namespace gongkai
