// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/parsed_text.h"

#include <vector>

namespace gongkai {

/// Times in front of a figure that are not the report year: 上半年, 截至6月30日, 2019年至2023年,
/// 五年, 2025年1月. Goes through one paragraph once, in order.
class OtherTimes
{
public:
    OtherTimes(const ParsedParagraph& paragraph, int year);

    /// Does one stand in front of this place? A full stop, the report year and 全年 end them.
    bool at(qsizetype place);
    /// Is one of them later than the report year: 目前, 2025年1月? The report year does not end it:
    /// “截至目前，2024年收到的申请已全部办结”. Of the place at() was last asked for.
    bool isLater() const { return isIn(m_laterAt, m_place); }

private:
    void look(const WrittenFigure& figure);
    void lookAtYear(const WrittenFigure& figure);
    void lookAtMonth(const WrittenFigure& figure);
    void look(const AnchorHit& hit);
    bool isLong(const WrittenFigure& figure) const;
    bool isEndOfTime(qsizetype place) const;
    bool goesOn(qsizetype place) const;
    bool isSpokenOf(const WrittenFigure& year) const;
    bool isCarriedTo(qsizetype place) const;
    QStringView behind(qsizetype place) const
    {
        return QStringView(m_paragraph.text).sliced(place);
    }
    bool isIn(qsizetype time, qsizetype place) const
    {
        return time >= 0 && groupOf(time) == groupOf(place);
    }
    int groupOf(qsizetype place) const
    {
        return m_groups[static_cast<std::size_t>(m_paragraph.sentenceAt(place))];
    }

    const ParsedParagraph& m_paragraph;
    int m_year;
    std::vector<int> m_groups; // by sentence: up to a full stop
    qsizetype m_from = -1;
    qsizetype m_laterAt = -1;
    qsizetype m_sinceAt = -1; // a year that something is counted up to, and on
    qsizetype m_place = 0;    // that at() was asked for last
    qsizetype m_range = -1;   // a year that another one follows: 2021—2025年, 2023年、2024年
    qsizetype m_yearTo = -1;  // behind the last year
    qsizetype m_ownYearTo = -1; // behind it where it is the report year
    std::size_t m_anchor = 0;
    std::size_t m_figure = 0;
};

} // namespace gongkai
