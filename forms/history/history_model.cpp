// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/history/history_model.h"

#include "core/base/text.h"
#include "core/report/field_json.h"
#include "core/words/word_rules.h"
#include "forms/findings/finding_text.h"
#include "forms/plain_text.h"
#include "forms/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qsizetype mostInLine = 120; // of a text; the whole stands below the list

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::HistoryModel)
};

QString shownTime(const QString& iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                          : iso;
}

// The cell itself, or the one whose origin it is.
std::optional<CellId> cellOf(const FieldKey& key)
{
    const bool isOfCell = key.kind == FieldKind::Cell || key.kind == FieldKind::Origin;
    return isOfCell ? CellId::fromString(key.id) : std::nullopt;
}

// Of "check/instance": what must hold, and for whom; the id itself where the form knows no such
// check any more.
QString ruleOf(const Form& form, const QString& id)
{
    const QString checkId = id.section(u'/', 0, 0);
    if (const WordRule* rule = wordRule(checkId))
        return rule->title();
    const auto check = std::ranges::find(form.checks, checkId, &Check::id);
    if (check == form.checks.end())
        return id;
    const auto instance =
        std::ranges::find(check->instances, id.section(u'/', 1), &CheckInstance::id);
    return instance == check->instances.end() || instance->scope.isEmpty()
               ? check->title
               : Words::tr("%1 (%2)").arg(check->title, instance->scope);
}

QString nameOf(const Report& report, const FieldKey& key)
{
    const auto cell = cellOf(key);
    // A row that was taken away has no label any more.
    const QString ofCell = cell && report.hasCell(*cell) ? report.cellLabel(*cell) : key.id;
    switch (key.kind) {
    case FieldKind::Cell:
        return ofCell;
    case FieldKind::Origin:
        return Words::tr("Where from: %1").arg(ofCell);
    case FieldKind::Explanation:
        return Words::tr("Explanation: %1").arg(ruleOf(report.form(), key.id));
    case FieldKind::LastYear:
        return Words::tr("Last year's figures");
    case FieldKind::Override:
        return Words::tr("Leader's reason");
    case FieldKind::Meta:
        if (key.id == u"year")
            return Words::tr("Report year");
        if (key.id == u"local_rows")
            return Words::tr("Rows of the report's own");
        break;
    default:
        break;
    }
    return fieldName(report, key);
}

QString rowsText(const QString& value)
{
    QStringList labels;
    for (const LocalRow& row : localRowsFromText(value).value_or(std::vector<LocalRow>()))
        labels += row.label.isEmpty() ? row.id : row.label;
    return labels.join(Words::tr(", "));
}

// What a stored value says; of those for programs what a clerk wants of them.
QString valueOf(const Report& report, const FieldKey& key, const QString& value)
{
    if (value.isEmpty())
        return {};
    if (key.kind == FieldKind::Origin) {
        const auto origin = originFromText(value);
        return origin ? originText(report, *origin) : value;
    }
    if (key.kind == FieldKind::Explanation) {
        const auto explanation = explanationFromText(key.id, value);
        return explanation ? explanation->text : value;
    }
    if (key.kind == FieldKind::Override) {
        const auto override = overrideFromText(value);
        return override ? override->reason : value;
    }
    if (key.kind == FieldKind::LastYear) {
        const auto last = lastYearFromText(value);
        return last ? Words::tr("%1: %2 figures")
                          .arg(fileNameOf(last->source), QString::number(last->cells.size()))
                    : value;
    }
    if (key == FieldKey{FieldKind::Meta, QStringLiteral("local_rows")})
        return rowsText(value);
    return fieldValue(key, value);
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
    const auto cell = cellOf(key);
    const QString sheet = cell ? sheets.value(*cell) : QString();
    return sheet.isEmpty() ? PageRef() : PageRef{PageRef::Kind::Sheet, sheet};
}

// A count that only the program needs.
bool isShown(const Change& change)
{
    return change.key != FieldKey{FieldKind::Meta, QStringLiteral("last_local")};
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
            if (!isShown(change))
                continue;
            line.field = change.key;
            line.page = pageOf(change.key, sheets);
            line.place = nameOf(report, change.key);
            line.before = valueOf(report, change.key, change.before);
            line.after = valueOf(report, change.key, change.after);
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
