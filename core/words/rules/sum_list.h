// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/figure_roles.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace gongkai {

/// A total and what is listed of it, by indexes of the placed figures.
struct SumList
{
    std::size_t total = 0;
    std::vector<std::size_t> items;
    bool open = false;      ///< 主要, 含, 等: it need not be whole
    bool including = false; ///< 包括: mostly whole
    bool mixed = false;     ///< counted in other units: 件 of 条
};

/// Finds the lists of one paragraph.
class SumLists
{
public:
    explicit SumLists(const FigureView& view)
        : m_paragraph(view.paragraph), m_context(view.context), m_figures(view.figures)
    {}

    /// “其中”, “：”, “即”, “包括”, “（” behind the total.
    bool opens(std::size_t total, bool used) const;
    SumList listOf(std::size_t total) const;
    /// Ways by which the same thing is published several times: 网站, 微博, 微信. Accounts of them
    /// (个) are counted once.
    bool isByChannels(const SumList& list) const;
    bool isSameUnit(std::size_t a, std::size_t b) const;
    /// Two parts that are all there is: “上半年…，下半年…”, “准予…，不予…”.
    bool isHalved(const SumList& list) const;
    std::optional<AspectGroup> groupOf(const PlacedFigure& item) const;
    /// What stands between two figures.
    QStringView between(std::size_t first, std::size_t second) const;

private:
    const WrittenFigure& figure(std::size_t i) const { return m_figures[i].in(m_paragraph); }
    bool isHalf(std::size_t first, std::size_t second) const;
    // “公开信息126条，政策文件26条、动态信息80条、公告公示20条”: a list without a word for it.
    bool isPlainList(std::size_t total) const;
    static bool saysDivision(QStringView text);
    bool isQuarters(std::size_t first) const;
    bool isListOfClauses(std::size_t total) const;
    // “复议分别为6件、6件、9件，诉讼分别为…”: one of a list that 分别 tells.
    bool isRespective(std::size_t i) const;
    bool saysTime(const ProseGap& gap) const;
    // “新收的95件申请中，自然人申请70件、…”, but not “95件申请和结转的7件申请中”
    bool isAmong(std::size_t total) const;
    // “结转下年度3件。其中，予以公开45件”: a new sentence is about all again.
    bool isCarried(std::size_t i) const;
    // 件, 条 and 份 of documents and pieces of information.
    bool isLikeUnit(std::size_t a, std::size_t b) const;
    // “其中维持7件、纠正1件；行政诉讼6件”: a semicolon ends a list that has none between its items.
    bool endsAtSemicolon(const SumList& list, std::size_t i) const;
    // “6次，其中负责人参加4次；在线访谈5次，负责人参加3次” does not: the next one has parts itself,
    // or they are more than all. Shares hold a list together.
    bool goesOnAtSemicolon(const SumList& list, std::size_t i) const;
    // A closing bracket between the first item and this one.
    bool crossesBracket(std::size_t i, int depth) const;
    // “…30条等”
    bool endsOpen(std::size_t i) const;

    const ParsedParagraph& m_paragraph;
    const WordsContext& m_context;
    const std::vector<PlacedFigure>& m_figures;
};

} // namespace gongkai
