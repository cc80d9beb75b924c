// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/words/prose_gap.h"

#include <optional>

namespace gongkai {

/// Whose figures stand where: 全县, 本机关, 县政府办; or agencies named one by one, whose figures
/// are parts of the report's or none of it: 县公安局, 柳湾镇, 局属会计核算中心, 其他单位.
/// Goes through one paragraph once, in order.
class Subjects
{
public:
    Subjects(const ParsedParagraph& paragraph, const GapReader& gaps, const Report& report);

    /// Who was spoken of last in front of this place; Population::Other for a named agency. What is
    /// said of one ends with a full stop, or where all or the report's own are spoken of again.
    Population at(qsizetype place);

private:
    void look(std::size_t index);
    void endSentences(qsizetype place);
    void name(TextSpan span, bool needsFigure);
    Population meant(const AnchorHit& hit) const;
    bool isAny(std::size_t index) const;
    bool isToldTo(qsizetype place) const;
    static bool isPartOfWhole(const AnchorHit& hit);
    bool isCommittee(const AnchorHit& hit) const;
    bool isOfOneLine(const AnchorHit& hit) const;
    bool isOfOtherLevel(TextSpan name) const;
    bool isGovernment(std::size_t index) const;
    bool isListedPart(const AnchorHit& hit) const;
    bool isOneOfParts(const AnchorHit& hit) const;
    std::optional<TextSpan> placeAt(std::size_t index) const;
    qsizetype nameFloor(std::size_t index) const;
    std::optional<TextSpan> nameAt(std::size_t index) const;
    bool isFullName(std::size_t index, TextSpan name) const;
    QStringView wordOf(const AnchorHit& hit) const
    {
        return QStringView(m_paragraph.text).sliced(hit.from, hit.to - hit.from);
    }

    const ParsedParagraph& m_paragraph;
    const GapReader& m_gaps;
    QString m_agency;
    QChar m_level;      // 县 of 青岚县; null where the name has no place
    bool m_isAggregate; // a government's report counts its agencies
    bool m_hasParts;    // the report of a government
    std::size_t m_next = 0;
    int m_sentence = 0;
    Population m_population;
    bool m_isNamed = false;
    bool m_isPart = false; // named behind 其中: to the end of the sentence only
};

} // namespace gongkai
