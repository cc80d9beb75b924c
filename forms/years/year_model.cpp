// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/years/year_model.h"

#include "core/output/year_on_year_page.h"
#include "forms/icons.h"
#include "forms/plain_text.h"

namespace gongkai {

YearModel::YearModel(const Report& report, QObject* parent)
    : QAbstractTableModel(parent), m_report(report), m_heads(yearOnYearHeads(report))
{}

void YearModel::setLines(std::vector<YearLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int YearModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int YearModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant YearModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const YearLine& line = m_lines[static_cast<size_t>(index.row())];
    const QString text = yearOnYearTexts(m_report, line).value(index.column());
    const bool isLast = index.column() == columnCount() - 1;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? QString() : tr("%1: %2").arg(m_heads[index.column()], text);
    case Qt::TextAlignmentRole:
        return index.column() == 0 || isLast ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                             : int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (isLast && line.flag != YearLine::Flag::None)
            return icon(line.flag == YearLine::Flag::Jumped ? QStringLiteral("warning")
                                                            : QStringLiteral("hint"));
        return {};
    default:
        return {};
    }
}

QVariant YearModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_heads.value(section);
}

} // namespace gongkai
