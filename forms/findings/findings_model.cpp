// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findings/findings_model.h"

#include "core/words/report_findings.h"
#include "forms/findings/finding_text.h"
#include "forms/findings/severity_mark.h"
#include "forms/plain_text.h"
#include "forms/wording.h"

#include <algorithm>
#include <set>

namespace gongkai {
namespace {

// internalId of top lines; children carry the number of their group above it.
constexpr quintptr topLevel = 0;

quintptr idOf(int group)
{
    return static_cast<quintptr>(group) + 1;
}

int groupOfChild(const QModelIndex& child)
{
    return static_cast<int>(child.internalId()) - 1;
}

std::set<QString> tablesOf(const Sheet& sheet)
{
    std::set<QString> tables;
    for (const SheetCell& place : sheet.cells)
        if (place.figure)
            tables.insert(place.figure->table);
    return tables;
}

} // namespace

FindingsModel::FindingsModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent), m_session(session)
{
    for (const Section& section : session.report().form().sections)
        if (!section.narrative.isEmpty())
            m_parts << section.narrative;
    m_lines = sorted();
    m_matters = matters();
    connect(&session, &Session::changed, this, &FindingsModel::follow);
}

FindingsModel::Lines FindingsModel::sorted() const
{
    const auto isShown = [](Outcome outcome) {
        return outcome == Outcome::Undecidable || outcome == Outcome::Broken;
    };
    Lines lines;
    lines.groups.resize(static_cast<size_t>(groupCount()));
    const auto add = [&](const FindingRef& finding, int group) {
        (group == noGroup ? lines.top : lines.group(group)).push_back({finding});
    };
    for (int i = 0; i < static_cast<int>(m_session.findings().size()); ++i)
        if (const auto ref = FindingRef::cell(i); isShown(m_session.cellFinding(ref)->outcome))
            add(ref, groupOf(*m_session.cellFinding(ref)));
    std::ranges::stable_sort(lines.top, {}, [this](const Line& line) {
        return m_session.cellFinding(line.finding)->check->severity;
    });
    for (int i = 0; i < static_cast<int>(m_session.textFindings().size()); ++i)
        if (const auto ref = FindingRef::text(i); isShown(m_session.textFinding(ref)->outcome))
            add(ref, groupOf(*m_session.textFinding(ref)));
    for (int group = 0; group < groupCount(); ++group)
        if (!lines.group(group).empty())
            lines.top.push_back({{}, group});
    return lines;
}

int FindingsModel::groupOf(const Finding& finding) const
{
    if (finding.outcome == Outcome::Undecidable)
        return waiting();
    if (finding.check->kind == Check::Kind::TableEmpty)
        return emptyTables;
    return finding.check->kind == Check::Kind::Jump ? jumps : noGroup;
}

int FindingsModel::groupOf(const TextFinding& finding) const
{
    if (waitsForWords(finding))
        return unwritten();
    const auto part = m_parts.indexOf(finding.place.part);
    return finding.outcome == Outcome::Undecidable || part < 0 ? waiting()
                                                               : firstPart + static_cast<int>(part);
}

void FindingsModel::follow()
{
    renumberTexts();
    const Lines wanted = sorted();
    // A group's lines come and go while its own line is there.
    const auto synchroniseGroups = [&] {
        for (int group = 0; group < groupCount(); ++group)
            if (const QModelIndex parent = groupIndex(group); parent.isValid())
                synchronise(m_lines.group(group), wanted.group(group), parent);
    };
    synchroniseGroups();
    synchronise(m_lines.top, wanted.top, {});
    synchroniseGroups();
    announceTexts({});
    for (int row = 0; row < rowCount(); ++row)
        announceTexts(index(row, 0));
}

// The lines of the text get the numbers their findings have now; those that are gone refer to none.
void FindingsModel::renumberTexts()
{
    std::vector<Matter> now = matters();
    const std::vector<int> places = placesNow(m_matters, now);
    for (auto& lines : m_lines.groups)
        for (auto& [finding, group] : lines)
            if (finding.isText())
                finding.index = places[static_cast<size_t>(finding.index)];
    m_matters = std::move(now);
}

std::vector<FindingsModel::Matter> FindingsModel::matters() const
{
    std::vector<Matter> matters;
    for (const TextFinding& finding : m_session.textFindings())
        matters.push_back({finding.rule, finding.place.part, finding.place.text});
    return matters;
}

// Where each of the old list stands in the new one; -1: nowhere. The order is the same in both.
std::vector<int> FindingsModel::placesNow(const std::vector<Matter>& before,
                                          const std::vector<Matter>& now)
{
    std::vector<int> places(before.size(), -1);
    const size_t both = std::min(before.size(), now.size());
    size_t head = 0;
    for (; head < both && before[head] == now[head]; ++head)
        places[head] = static_cast<int>(head);
    size_t tail = 0;
    for (; tail < both - head && before[before.size() - 1 - tail] == now[now.size() - 1 - tail];
         ++tail)
        places[before.size() - 1 - tail] = static_cast<int>(now.size() - 1 - tail);
    auto next = now.begin() + static_cast<std::ptrdiff_t>(head);
    const auto end = now.end() - static_cast<std::ptrdiff_t>(tail);
    for (size_t i = head; i < before.size() - tail; ++i) {
        const auto found = std::find(next, end, before[i]);
        if (found == end)
            continue;
        places[i] = static_cast<int>(found - now.begin());
        next = found + 1;
    }
    return places;
}

void FindingsModel::announceTexts(const QModelIndex& parent)
{
    if (const int rows = rowCount(parent); rows > 0)
        emit dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
}

// Both lists have the same order: take away what is gone, then put in what is new.
void FindingsModel::synchronise(std::vector<Line>& shown, const std::vector<Line>& wanted,
                                const QModelIndex& parent)
{
    for (int row = static_cast<int>(shown.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(wanted, shown[static_cast<size_t>(row)]) != wanted.end())
            continue;
        beginRemoveRows(parent, row, row);
        shown.erase(shown.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const Line& line = wanted[static_cast<size_t>(row)];
        if (row < static_cast<int>(shown.size()) && shown[static_cast<size_t>(row)] == line)
            continue;
        beginInsertRows(parent, row, row);
        shown.insert(shown.begin() + row, line);
        endInsertRows();
    }
}

QModelIndex FindingsModel::groupIndex(int group) const
{
    const auto found = std::ranges::find(m_lines.top, group, &Line::group);
    return found == m_lines.top.end()
               ? QModelIndex()
               : createIndex(static_cast<int>(found - m_lines.top.begin()), 0, topLevel);
}

QModelIndex FindingsModel::indexOf(const FindingRef& wanted) const
{
    if (wanted.isNone())
        return {};
    const auto rowIn = [&](const std::vector<Line>& lines) {
        const auto found = std::ranges::find(lines, wanted, &Line::finding);
        return found == lines.end() ? -1 : static_cast<int>(found - lines.begin());
    };
    if (const int row = rowIn(m_lines.top); row >= 0)
        return createIndex(row, 0, topLevel);
    for (int group = 0; group < groupCount(); ++group)
        if (const int row = rowIn(m_lines.group(group)); row >= 0)
            return createIndex(row, 0, idOf(group));
    return {};
}

bool FindingsModel::isPart(const QModelIndex& line) const
{
    if (!line.isValid() || line.internalId() != topLevel)
        return false;
    const int group = lineAt(line).group;
    return group >= firstPart && group < waiting();
}

std::vector<FindingRef> FindingsModel::broken() const
{
    std::vector<FindingRef> result;
    for (const Line& line : m_lines.top) {
        if (line.group == noGroup)
            result.push_back(line.finding);
        else if (line.group < waiting())
            std::ranges::transform(m_lines.group(line.group), std::back_inserter(result),
                                   &Line::finding);
    }
    return result;
}

std::vector<FindingRef> FindingsModel::explainedTogether(const QModelIndex& line) const
{
    if (!line.isValid())
        return {};
    const auto& [finding, group] = lineAt(line);
    std::vector<FindingRef> together;
    if (group == jumps)
        std::ranges::transform(m_lines.group(jumps), std::back_inserter(together), &Line::finding);
    const Finding* cell = m_session.cellFinding(finding);
    const TextFinding* text = m_session.textFinding(finding);
    if ((cell && cell->outcome == Outcome::Broken) || (text && text->isBroken()))
        together.push_back(finding);
    return together;
}

const FindingsModel::Line& FindingsModel::lineAt(const QModelIndex& index) const
{
    const auto row = static_cast<size_t>(index.row());
    return index.internalId() == topLevel ? m_lines.top[row]
                                          : m_lines.group(groupOfChild(index))[row];
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? idOf(lineAt(parent).group) : topLevel);
}

QModelIndex FindingsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return groupIndex(groupOfChild(child));
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_lines.top.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    const int group = lineAt(parent).group;
    return group == noGroup ? 0 : static_cast<int>(m_lines.group(group).size());
}

int FindingsModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& [finding, group] = lineAt(index);
    return group == noGroup ? findingData(finding, index.column(), role)
                            : groupData(group, index.column(), role);
}

Severity FindingsModel::worst(const std::vector<Line>& lines) const
{
    Severity worst = Severity::Hint;
    for (const Line& line : lines)
        if (const auto severity = severityIfBroken(m_session, line.finding))
            worst = std::min(worst, *severity);
    return worst;
}

QVariant FindingsModel::groupData(int group, int column, int role) const
{
    if (role == FindingRole)
        return QVariant::fromValue(FindingRef());
    if (column != MessageColumn)
        return {};
    // The line comes before its first child.
    const std::vector<Line>& children = m_lines.group(group);
    const QString text = groupText(group, static_cast<int>(children.size()));
    if (group >= waiting() || children.empty())
        return role == Qt::DisplayRole ? text : QVariant();
    const Severity severity = worst(children);
    if (role == Qt::DecorationRole)
        return severityIcon(severity);
    if (role != Qt::DisplayRole)
        return {};
    return group < firstPart ? QString(severityName(severity) + u'：' + text) : text;
}

QString FindingsModel::groupText(int group, int count) const
{
    if (group == jumps)
        return tr("%n figure(s) far from last year's", nullptr, count);
    if (group == emptyTables)
        return emptyTablesText();
    if (group == waiting())
        return tr("%n check(s) wait for blank cells", nullptr, count);
    if (group == unwritten())
        return tr("%n check(s) wait for text that is not written yet", nullptr, count);
    const FieldKey part{FieldKind::Narrative, m_parts.at(group - firstPart)};
    return tr("%1: %n place(s) in the text", nullptr, count)
        .arg(fieldName(m_session.report(), part));
}

// As the clerk counts them: the blocks of one printed table are one table.
QString FindingsModel::emptyTablesText() const
{
    std::set<QString> blank;
    for (const Line& line : m_lines.group(emptyTables))
        if (const Finding* finding = m_session.cellFinding(line.finding);
            finding && !finding->cells.empty())
            blank.insert(finding->cells.front().table);
    int whole = 0;
    auto blocks = static_cast<int>(blank.size());
    for (const Sheet& sheet : m_session.report().form().sheets) {
        const std::set<QString> tables = tablesOf(sheet);
        if (tables.empty() || !std::ranges::includes(blank, tables))
            continue;
        ++whole;
        blocks -= static_cast<int>(tables.size());
    }
    const QString ofTables = tr("%n table(s) blank as a whole", nullptr, whole);
    const QString ofBlocks = tr("%n block(s) of a table blank as a whole", nullptr, blocks);
    return blocks <= 0 ? ofTables : whole == 0 ? ofBlocks : tr("%1, %2").arg(ofTables, ofBlocks);
}

QVariant FindingsModel::findingData(const FindingRef& finding, int column, int role) const
{
    if (role == FindingRole)
        return QVariant::fromValue(finding);
    if (finding.isNone())
        return {};
    if (role == Qt::ToolTipRole)
        return plainToolTip(messageOf(m_session, finding));
    if (column == ExplanationColumn && role == Qt::AccessibleTextRole) {
        const QString text = explanationText(m_session, finding);
        return text.isEmpty() ? tr("not explained") : text;
    }
    if (column == ExplanationColumn)
        return role == Qt::DisplayRole ? explanationText(m_session, finding) : QVariant();
    const auto broken = severityIfBroken(m_session, finding);
    if (role == Qt::DecorationRole && broken)
        return severityIcon(*broken);
    if (role != Qt::DisplayRole)
        return {};
    const QString message = messageOf(m_session, finding);
    return broken ? QString(severityName(*broken) + u'：' + message) : message;
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == MessageColumn ? tr("What does not balance") : tr("Explanation");
}

} // namespace gongkai
