// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/parsed_text.h"

#include <vector>

namespace gongkai {

/// Times in front of a figure that are not the report year: 上半年, 1月至3月, 2019年至2023年, 五年.
/// Goes through one paragraph once, in order.
class OtherTimes
{
public:
    OtherTimes(const ParsedParagraph& paragraph, int year);

    /// Does one stand in front of this place? A full stop and the report year end them.
    bool at(qsizetype place);

private:
    void look(const WrittenFigure& figure);
    bool isEndOfTime(qsizetype place) const;
    int groupOf(qsizetype place) const
    {
        return m_groups[static_cast<std::size_t>(m_paragraph.sentenceAt(place))];
    }

    const ParsedParagraph& m_paragraph;
    int m_year;
    std::vector<int> m_groups; // by sentence: up to a full stop
    qsizetype m_from = -1;
    qsizetype m_range = -1;
    std::size_t m_anchor = 0;
    std::size_t m_figure = 0;
};

} // namespace gongkai
