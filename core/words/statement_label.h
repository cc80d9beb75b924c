// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/prose_gap.h"

#include <optional>
#include <vector>

namespace gongkai {

/// What the words around a figure say that it counts.
struct StatementLabel
{
    std::vector<AnchorHit> aspects; ///< joined ones, in order: 予以公开及部分公开
    std::vector<AnchorHit> topics;  ///< likewise: 行政复议、行政诉讼
    ProseGap gap;                   ///< the words it was read from
    ProseGap left;                  ///< those in front of the figure, read from or not
    bool onRight = false;           ///< they stand behind the figure: 42件予以公开
    bool rest = false;              ///< 其余 stands with it
    bool partial = false;           ///< 最短, 涉及: it counts some of them only
    int year = 0;                   ///< its year in a list of several: “80件（2023年）”
    /// Of “由6件、5件变为9件、7件”: the 6 and the 5, the 9 and the 7.
    enum class Listed { No, Before, Now } listed = Listed::No;
};

/// Finds the labels of the figures of one paragraph, which must be asked for in order.
class LabelReader
{
public:
    LabelReader(const ParsedParagraph& paragraph, const GapReader& gaps,
                const StatementWords& words)
        : m_paragraph(paragraph), m_gaps(gaps), m_words(words)
    {}

    /// Nothing where the figure is a change, a share or a plan, and counts nothing.
    std::optional<StatementLabel> labelOf(int figure);

    const Aspect& aspectOf(const AnchorHit& hit) const
    {
        return m_words.aspects[static_cast<std::size_t>(hit.id)];
    }
    /// Are the ways by which requests came all of them?
    bool saysAllWays(const ProseGap& gap) const;
    bool isCarried(const AnchorHit& hit) const { return aspectOf(hit).id.startsWith(u"carried"); }

private:
    const WrittenFigure& figure(int index) const
    {
        return m_paragraph.figures[static_cast<std::size_t>(index)];
    }
    void takeFrom(int index, const ProseGap& left);
    std::optional<StatementLabel> becameOf(int index, const ProseGap& left);
    bool isPlan(int index);
    bool countsAgencies(int index, const ProseGap& left) const;
    bool isBroken(int index) const;
    bool isIdiom(int index) const;
    bool isCriterion(int index) const;
    bool countsKindsNamed(int index, const ProseGap& left) const;
    bool standsBehindBody(int index) const;
    bool countsParts(int index) const;
    bool isPartial(const ProseGap& gap) const;
    void takePartly(int index, StatementLabel& label) const;
    bool isNegated(const StatementLabel& label) const;
    std::vector<AnchorHit> lastAspects(const ProseGap& gap) const;
    std::vector<AnchorHit> lastTopics(const ProseGap& gap) const;
    bool isListOf(const ProseGap& gap, std::size_t i) const;
    bool areDisputes(const AnchorHit& review, const AnchorHit& litigation) const;
    bool isJoined(qsizetype from, qsizetype to) const;
    bool isDirect(qsizetype from, qsizetype to) const;
    const AnchorHit& nearer(const AnchorHit& before, const AnchorHit& behind) const;
    bool saysEachItsOwn(int index, const ProseGap& left) const;
    std::optional<StatementLabel> respective(int index, const ProseGap& left);
    std::optional<StatementLabel> ofYears(int index, const ProseGap& left);
    std::optional<StatementLabel> paired(int index, const ProseGap& left);
    void openPairs(int index, const ProseGap& left);
    std::vector<int> joinedFrom(int index) const;
    int yearBehind(int index) const;
    std::vector<int> yearsIn(const ProseGap& gap) const;
    bool isCarriedOnRight(int index) const;
    bool isDividedTopic(const AnchorHit* topic, const ProseGap& right) const;
    bool isReceivedInAll(int index, const ProseGap& right) const;
    bool belongsToNext(int index, const ProseGap& right) const;
    void readOnRight(int index, StatementLabel& label) const;
    const AnchorHit* answerOf(const AnchorHit& last, const ProseGap& right) const;
    void topicOnRight(int index, StatementLabel& label) const;
    void readFurtherLeft(int index, StatementLabel& label) const;
    bool readAroundBrackets(const GapReader::ClausePlace& place, int back,
                            StatementLabel& label) const;
    void readNextClause(int index, StatementLabel& label) const;

    const ParsedParagraph& m_paragraph;
    const GapReader& m_gaps;
    const StatementWords& m_words;
    std::size_t m_next = 0;              // anchor isPlan() goes on with
    qsizetype m_planAt = -1;             // the last word of plans and conditions
    std::vector<AnchorHit> m_respective; // labels in front of 分别, for the figures behind it
    ProseGap m_respectiveGap;
    int m_fromFigure = -1; // the last figure behind 由 or 从, by index
    ProseGap m_fromGap;    // the words in front of that
    int m_respectiveFrom = 0;
    std::vector<StatementLabel> m_pairs; // of the figures of two lists, each became the other
    std::vector<int> m_pairsOf;          // and those figures
    StatementLabel m_ofYears;            // what the figures of a list of years count
    std::vector<int> m_years;            // and the years in front of it
    int m_yearsFrom = -1;                // its first figure
    int m_yearsNext = -1;                // the figure it goes on with
};

} // namespace gongkai
