// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/statement_meaning.h"

#include <algorithm>

namespace gongkai {

bool MeaningFinder::find(Statement& statement) const
{
    if (statement.aspects.empty()) {
        const Meaning* meaning = m_words.meaning(m_form, statement.topic, -1);
        if (!meaning)
            return false;
        statement.rule = meaning->rule;
        statement.readings = meaning->readings;
        statement.asks = statement.asks || meaning->asks;
        return true;
    }
    const auto groupOf = [&](int aspect) {
        return m_words.aspects[static_cast<std::size_t>(aspect)].group;
    };
    if (groupOf(statement.aspects.front()) == AspectGroup::Applicant)
        return findApplicants(statement);
    for (const int aspect : statement.aspects) {
        const Meaning* meaning = m_words.meaning(m_form, statement.topic, aspect);
        // “收到行政复议3件”, “公开行政处罚3件”: the word says nothing of this topic.
        const auto& topics = m_words.aspects[static_cast<std::size_t>(aspect)].topics;
        if (!meaning && std::ranges::find(topics, statement.topic) == topics.end() &&
            statement.topic != m_words.topic(QStringLiteral("request")))
            meaning = m_words.meaning(m_form, statement.topic, -1);
        if (!meaning)
            return false;
        statement.rule = meaning->rule;
        statement.asks = statement.asks || meaning->asks;
        if (statement.readings.empty()) {
            statement.readings = meaning->readings;
            continue;
        }
        // Joined results: the sum of the nearest readings.
        statement.readings.resize(1);
        auto& cells = statement.readings.front();
        for (const CellId& cell : meaning->readings.front())
            if (std::ranges::find(cells, cell) == cells.end())
                cells.push_back(cell);
    }
    return true;
}

bool MeaningFinder::find(Statement& statement, const std::vector<int>& topics) const
{
    if (!find(statement))
        return false;
    for (std::size_t i = 1; i < topics.size(); ++i) {
        Statement other = statement;
        other.topic = topics[i];
        other.readings.clear();
        if (!find(other) || other.readings.empty())
            return false;
        auto& cells = statement.readings.front();
        cells.insert(cells.end(), other.readings.front().begin(), other.readings.front().end());
        statement.readings.resize(1);
    }
    return true;
}

bool MeaningFinder::findApplicants(Statement& statement) const
{
    QStringList columns;
    for (const int aspect : statement.aspects)
        columns += m_words.columns.value(m_form + u'/' +
                                         m_words.aspects[static_cast<std::size_t>(aspect)].id);
    columns.removeDuplicates();
    const Meaning* all = m_words.meaning(m_form, statement.topic, -1);
    if (columns.isEmpty() || !all)
        return false;
    statement.rule = TextRule::Applicant;
    const Meaning* near = m_words.meaning(m_form, statement.topic, statement.flow);
    statement.asks = statement.asks || !near || statement.flow < 0;
    const auto add = [&](const Meaning& meaning) {
        for (const auto& reading : meaning.readings) {
            auto cells = inColumns(reading, columns);
            if (std::ranges::find(statement.readings, cells) == statement.readings.end())
                statement.readings.push_back(std::move(cells));
        }
    };
    if (near && statement.flow >= 0)
        add(*near);
    add(*all);
    return true;
}

std::vector<std::vector<CellId>> MeaningFinder::ofApplicants(const Statement& statement,
                                                             int applicants) const
{
    const QStringList columns = m_words.columns.value(
        m_form + u'/' + m_words.aspects[static_cast<std::size_t>(applicants)].id);
    std::vector<std::vector<CellId>> found;
    if (!columns.isEmpty())
        for (const auto& cells : statement.readings)
            found.push_back(inColumns(cells, columns));
    return found;
}

std::vector<CellId> MeaningFinder::inColumns(const std::vector<CellId>& cells,
                                             const QStringList& columns) const
{
    std::vector<CellId> found;
    found.reserve(cells.size() * static_cast<std::size_t>(columns.size()));
    for (const CellId& cell : cells)
        for (const QString& column : columns)
            found.push_back({cell.table, cell.row, column});
    return found;
}

} // namespace gongkai
