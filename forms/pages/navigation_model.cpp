// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/navigation_model.h"

#include "core/output/delivery.h"
#include "forms/findings/finding_text.h"
#include "forms/icons.h"
#include "forms/pages/open_places.h"
#include "forms/plain_text.h"
#include "forms/wording.h"

#include <QFont>

#include <algorithm>
#include <iterator>
#include <set>

namespace gongkai {
namespace {

QString iconName(PageRef::Kind kind)
{
    switch (kind) {
    case PageRef::Kind::Cover:
        return QStringLiteral("cover");
    case PageRef::Kind::Narrative:
        return QStringLiteral("prose");
    case PageRef::Kind::Sheet:
        return QStringLiteral("table");
    }
    return {};
}

std::vector<CellId> cellsOf(const Sheet& sheet)
{
    std::vector<CellId> cells;
    for (const SheetCell& place : sheet.cells) {
        if (place.figure)
            cells.push_back(*place.figure);
    }
    return cells;
}

} // namespace

NavigationModel::NavigationModel(Session& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session)
{
    addPart({PageRef::Kind::Cover}, tr("Cover and unit"), 0);
    for (const Section& section : session.report().form().sections)
        addSection(section);
    refresh();
    connect(&session, &Session::changed, this, &NavigationModel::refresh);
}

void NavigationModel::addSection(const Section& section)
{
    const QString heading = section.heading.isEmpty() ? tr("Preface") : section.heading;
    const size_t parts = section.sheets.size() + (section.narrative.isEmpty() ? 0 : 1);
    if (parts > 1)
        m_items.push_back({{}, heading, true});
    for (const QString& id : section.sheets) {
        const QString own = m_session.report().form().sheet(id)->title;
        const QString title = parts == 1 ? heading : own.isEmpty() ? tr("Table") : own;
        addPart({PageRef::Kind::Sheet, id}, title, parts > 1 ? 1 : 0);
    }
    if (!section.narrative.isEmpty()) {
        addPart({PageRef::Kind::Narrative, section.narrative}, parts == 1 ? heading : tr("Text"),
                parts > 1 ? 1 : 0);
    }
}

void NavigationModel::addPart(const PageRef& page, const QString& title, int level)
{
    m_items.push_back({page, title, false, level});
}

int NavigationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant NavigationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item& item = m_items[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::DecorationRole:
        return item.heading ? QVariant() : icon(iconName(item.page.kind));
    case Qt::ToolTipRole:
        return plainToolTip(words(item));
    case Qt::AccessibleTextRole:
        return words(item);
    case LevelRole:
        return item.level;
    case HeadingRole:
        return item.heading;
    case BadgesRole:
        if (item.heading)
            return QStringList();
        return item.state.isDone() ? QStringList{QStringLiteral("done|")}
                                   : badges(counts(item.state));
    case OpenKindsRole:
        return QVariant::fromValue(kinds(counts(item.state)));
    case FoldedBadgesRole:
        return badges(foldedCounts(item.state));
    case FoldedKindsRole:
        return QVariant::fromValue(kinds(foldedCounts(item.state)));
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool heading = m_items[static_cast<size_t>(index.row())].heading;
    return heading ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int NavigationModel::rowOf(const PageRef& page) const
{
    const auto found = std::ranges::find_if(
        m_items, [&](const Item& item) { return !item.heading && item.page == page; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

void NavigationModel::refresh()
{
    const std::vector<FieldKey> blanks = blankFields(m_session);
    m_blanks = {blanks.begin(), blanks.end()};
    for (size_t row = 0; row < m_items.size(); ++row) {
        Item& item = m_items[row];
        if (item.heading)
            continue;
        if (item.page.kind == PageRef::Kind::Sheet)
            item.cells = cellsOf(m_session.report().sheet(item.page.id));
        const PartState now = stateOf(item);
        // Other fields of the cover may be blank, though as many.
        if (now == item.state && item.page.kind != PageRef::Kind::Cover)
            continue;
        item.state = now;
        const QModelIndex changed = index(static_cast<int>(row));
        emit dataChanged(changed, changed);
    }
}

PartState NavigationModel::stateOf(const Item& item) const
{
    PartState state;
    switch (item.page.kind) {
    case PageRef::Kind::Cover:
        state.errors = static_cast<int>(coverErrors(m_session.report()).size());
        state.blanks = static_cast<int>(blanksOn(item.page).size());
        state.unconfirmed = unconfirmedCoverFields(m_session.report());
        break;
    case PageRef::Kind::Narrative:
        state = narrativeState(item);
        break;
    case PageRef::Kind::Sheet:
        state = sheetState(item);
        break;
    }
    return state;
}

std::vector<FieldKey> NavigationModel::blanksOn(const PageRef& page) const
{
    std::vector<FieldKey> fields = fieldsOn(m_session.report(), page);
    std::erase_if(fields, [&](const FieldKey& key) { return !m_blanks.contains(key); });
    return fields;
}

PartState NavigationModel::sheetState(const Item& item) const
{
    PartState state;
    std::set<int> findings;
    for (const CellId& cell : item.cells) {
        state.blanks += m_blanks.contains(FieldKey::cell(cell)) ? 1 : 0;
        state.unconfirmed += m_session.report().isUnconfirmed(cell) ? 1 : 0;
        for (int index : m_session.findingsOf(cell))
            findings.insert(index);
    }
    // A table that is blank as a whole is no finding of its cells.
    for (int i = 0; i < static_cast<int>(m_session.findings().size()); ++i) {
        const Finding& finding = m_session.findings()[static_cast<size_t>(i)];
        if (finding.check->kind == Check::Kind::TableEmpty &&
            std::ranges::find(item.cells, finding.instance->id, &CellId::table) != item.cells.end())
            findings.insert(i);
    }
    for (int index : findings)
        countFinding(m_session, FindingRef::cell(index), state);
    return state;
}

PartState NavigationModel::narrativeState(const Item& item) const
{
    PartState state;
    const bool empty = m_session.report().narrative(item.page.id).isEmpty();
    const auto& findings = m_session.textFindings();
    for (int i = 0; i < static_cast<int>(findings.size()); ++i)
        if (findings[static_cast<size_t>(i)].place.part == item.page.id)
            countFinding(m_session, FindingRef::text(i), state);
    if (empty)
        state.waiting = 0; // what waits for a text that is not written waits for nothing else
    state.blanks = static_cast<int>(blanksOn(item.page).size());
    state.optional = empty && state.isDone();
    return state;
}

QString NavigationModel::words(const Item& item) const
{
    if (item.heading)
        return item.title;
    const QString words = tr("%1: %2").arg(item.title, stateText(item.state));
    QStringList blanks;
    if (item.page.kind != PageRef::Kind::Cover || item.state.blanks + item.state.errors == 0)
        return words;
    for (const FieldKey& field : coverErrors(m_session.report()))
        blanks << fieldName(m_session.report(), field);
    for (const CoverField& field : coverFields(m_session.report().form()))
        if (m_blanks.contains(field.key))
            blanks << field.label;
    return words + u'\n' + tr("To be filled in: %1").arg(blanks.join(tr(", ")));
}

std::vector<NavigationModel::Count> NavigationModel::counts(const PartState& state)
{
    std::vector<Count> all{
        {OpenKind::Errors, "error", tr("errors %1"), state.errors},
        {OpenKind::Warnings, "warning", tr("warnings %1"), state.warnings},
        {OpenKind::Hints, "hint", tr("hints %1"), state.hints},
        {OpenKind::Waiting, "blank", tr("waiting %1"), state.waiting},
        {OpenKind::Blanks, "blank", tr("blank %1"), state.blanks},
        {OpenKind::Unconfirmed, "warning", tr("unconfirmed %1"), state.unconfirmed}};
    std::erase_if(all, [](const Count& count) { return count.number == 0; });
    for (Count& count : all)
        count.text = count.text.arg(count.number);
    return all;
}

QString NavigationModel::stateText(const PartState& state)
{
    if (state.isDone())
        return tr("done");
    if (state.optional)
        return tr("empty, may stay empty");
    QStringList parts;
    for (const Count& count : counts(state))
        parts << count.text;
    return parts.join(tr(", "));
}

// What is wrong is one number, and what is only still to be done another: never one sum of both.
std::vector<NavigationModel::Count> NavigationModel::foldedCounts(const PartState& state)
{
    const auto isFinding = [](const Count& count) { return count.kind <= OpenKind::Hints; };
    std::vector<Count> all = counts(state);
    const auto rest = std::ranges::find_if_not(all, isFinding);
    std::vector<Count> folded;
    const auto fold = [&](auto first, auto end, const QString& text) {
        if (first == end)
            return;
        Count count = *first;
        for (auto other = std::next(first); other != end; ++other)
            count.number += other->number;
        if (std::next(first) != end)
            count.text = text.arg(count.number);
        folded.push_back(count);
    };
    fold(all.begin(), rest, tr("findings %1"));
    fold(rest, all.end(), tr("to do %1"));
    return folded;
}

QStringList NavigationModel::badges(const std::vector<Count>& counts)
{
    QStringList badges;
    for (const Count& count : counts)
        badges << QLatin1String(count.icon) + u'|' + count.text;
    return badges;
}

QList<int> NavigationModel::kinds(const std::vector<Count>& counts)
{
    QList<int> kinds;
    for (const Count& count : counts)
        kinds << static_cast<int>(count.kind);
    return kinds;
}

} // namespace gongkai
