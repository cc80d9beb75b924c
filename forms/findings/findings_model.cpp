// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findings/findings_model.h"

#include "forms/findings/finding_text.h"
#include "forms/findings/severity_mark.h"
#include "forms/plain_text.h"

#include <algorithm>

namespace gongkai {
namespace {

// internalId of top lines; children carry their group's line as an unsigned number.
constexpr quintptr topLevel = 0;

int groupLine(const QModelIndex& child)
{
    return -static_cast<int>(child.internalId());
}

} // namespace

FindingsModel::FindingsModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent), m_session(session), m_lines(sorted())
{
    connect(&session, &Session::changed, this, &FindingsModel::follow);
}

const Finding& FindingsModel::finding(int index) const
{
    return m_session.findings()[static_cast<size_t>(index)];
}

FindingsModel::Lines FindingsModel::sorted() const
{
    Lines lines;
    for (int i = 0; i < static_cast<int>(m_session.findings().size()); ++i) {
        const Finding& one = finding(i);
        if (one.outcome != Outcome::Undecidable && one.outcome != Outcome::Broken)
            continue;
        const int line = groupOf(one);
        (line < 0 ? lines.group(line) : lines.top).push_back(i);
    }
    std::stable_sort(lines.top.begin(), lines.top.end(), [this](int a, int b) {
        return finding(a).check->severity < finding(b).check->severity;
    });
    for (const int line : allGroups)
        if (!lines.group(line).empty())
            lines.top.push_back(line);
    return lines;
}

// 0 for a finding with a line of its own.
int FindingsModel::groupOf(const Finding& finding)
{
    if (finding.outcome == Outcome::Undecidable)
        return waiting;
    if (finding.check->kind == Check::Kind::TableEmpty)
        return emptyTables;
    return finding.check->kind == Check::Kind::Jump ? jumps : 0;
}

void FindingsModel::follow()
{
    const Lines wanted = sorted();
    // A group's lines come and go while its own line is there.
    const auto synchroniseGroups = [&] {
        for (const int line : allGroups)
            if (const QModelIndex parent = lineIndex(line); parent.isValid())
                synchronise(m_lines.group(line), wanted.group(line), parent);
    };
    synchroniseGroups();
    synchronise(m_lines.top, wanted.top, {});
    synchroniseGroups();
    announceTexts({});
    for (int row = 0; row < rowCount(); ++row)
        announceTexts(index(row, 0));
}

void FindingsModel::announceTexts(const QModelIndex& parent)
{
    if (const int rows = rowCount(parent); rows > 0)
        emit dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
}

// Both lists have the same order: take away what is gone, then put in what is new.
void FindingsModel::synchronise(std::vector<int>& shown, const std::vector<int>& wanted,
                                const QModelIndex& parent)
{
    for (int row = static_cast<int>(shown.size()) - 1; row >= 0; --row) {
        if (std::find(wanted.begin(), wanted.end(), shown[static_cast<size_t>(row)]) !=
            wanted.end())
            continue;
        beginRemoveRows(parent, row, row);
        shown.erase(shown.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const int line = wanted[static_cast<size_t>(row)];
        if (row < static_cast<int>(shown.size()) && shown[static_cast<size_t>(row)] == line)
            continue;
        beginInsertRows(parent, row, row);
        shown.insert(shown.begin() + row, line);
        endInsertRows();
    }
}

QModelIndex FindingsModel::lineIndex(int line) const
{
    const auto found = std::find(m_lines.top.begin(), m_lines.top.end(), line);
    if (found == m_lines.top.end())
        return {};
    return createIndex(static_cast<int>(found - m_lines.top.begin()), 0, topLevel);
}

QModelIndex FindingsModel::indexOf(int wanted) const
{
    if (wanted < 0)
        return {};
    if (const QModelIndex top = lineIndex(wanted); top.isValid())
        return top;
    for (const int line : allGroups) {
        const std::vector<int>& children = m_lines.group(line);
        const auto found = std::find(children.begin(), children.end(), wanted);
        if (found != children.end())
            return index(static_cast<int>(found - children.begin()), 0, lineIndex(line));
    }
    return {};
}

std::vector<int> FindingsModel::broken() const
{
    std::vector<int> result;
    for (const int line : m_lines.top) {
        if (line >= 0)
            result.push_back(line);
        else if (const auto& children = m_lines.group(line); line != waiting)
            result.insert(result.end(), children.begin(), children.end());
    }
    return result;
}

std::vector<int> FindingsModel::explainedTogether(const QModelIndex& line) const
{
    if (!line.isValid())
        return {};
    const int index = line.data(FindingRole).toInt();
    if (index >= 0)
        return finding(index).outcome == Outcome::Broken ? std::vector{index} : std::vector<int>();
    const bool isJumps = m_lines.top[static_cast<size_t>(line.row())] == jumps;
    return isJumps ? m_lines.group(jumps) : std::vector<int>();
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, topLevel);
    const int line = m_lines.top[static_cast<size_t>(parent.row())];
    return createIndex(row, column, static_cast<quintptr>(-line));
}

QModelIndex FindingsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return lineIndex(groupLine(child));
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_lines.top.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    const int line = m_lines.top[static_cast<size_t>(parent.row())];
    return line < 0 ? static_cast<int>(m_lines.group(line).size()) : 0;
}

int FindingsModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<size_t>(index.row());
    const int line =
        index.internalId() == topLevel ? m_lines.top[row] : m_lines.group(groupLine(index))[row];
    return line < 0 ? groupData(line, index.column(), role)
                    : findingData(line, index.column(), role);
}

QVariant FindingsModel::groupData(int line, int column, int role) const
{
    if (role == FindingRole)
        return -1;
    if (column != MessageColumn)
        return {};
    // The line comes before its first child.
    const std::vector<int>& children = m_lines.group(line);
    const auto count = static_cast<int>(children.size());
    if (line == waiting || children.empty())
        return role == Qt::DisplayRole ? groupText(line, count) : QVariant();
    const Severity severity = finding(children.front()).check->severity;
    if (role == Qt::DecorationRole)
        return severityIcon(severity);
    if (role != Qt::DisplayRole)
        return {};
    return QString(severityName(severity) + u'：' + groupText(line, count));
}

QString FindingsModel::groupText(int line, int count)
{
    switch (line) {
    case jumps:
        return tr("%n figure(s) far from last year's", nullptr, count);
    case emptyTables:
        return tr("%n table(s) blank as a whole", nullptr, count);
    default:
        return tr("%n check(s) wait for blank cells", nullptr, count);
    }
}

QVariant FindingsModel::findingData(int index, int column, int role) const
{
    const Finding& one = finding(index);
    if (role == FindingRole)
        return index;
    if (role == Qt::ToolTipRole)
        return plainToolTip(one.message);
    if (column == ExplanationColumn)
        return role == Qt::DisplayRole ? QVariant(explanationText(one)) : QVariant();
    const bool broken = one.outcome == Outcome::Broken;
    if (role == Qt::DecorationRole && broken)
        return severityIcon(one.check->severity);
    if (role != Qt::DisplayRole)
        return {};
    return broken ? QString(severityName(one.check->severity) + u'：' + one.message) : one.message;
}

QString FindingsModel::explanationText(const Finding& one) const
{
    switch (explanationState(m_session.report(), one)) {
    case ExplanationState::Current:
        return tr("explained");
    case ExplanationState::NeedsReview:
        return tr("explanation needs review");
    case ExplanationState::None:
        break;
    }
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == MessageColumn ? tr("What does not balance") : tr("Explanation");
}

} // namespace gongkai
