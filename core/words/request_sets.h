// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/prose_gap.h"

namespace gongkai {

/// Which requests the figures of a paragraph were about last: all of them, or those of one kind,
/// so that a “均” behind them is understood: “企业申请8件全部办结”.
class RequestSets
{
public:
    RequestSets(const ParsedParagraph& paragraph, const StatementWords& words)
        : m_paragraph(paragraph), m_words(words)
    {}

    /// Figures in order; those of other topics and years change nothing.
    void take(const Statement& statement);
    /// All of them are spoken of again: “已答复的申请中，”.
    void takeAll() { m_sets = 0; }
    /// A full stop: what only those carried over were spoken of in ends.
    void endSentence() { m_onlyCarried = m_flowSaid = false; }
    /// What happened to the requests that were counted last; -1 where nothing was said.
    int flow() const { return m_flow; }
    /// A sentence that names a rest (除…外, 其余) says nothing of all.
    void takeRest(qsizetype place) { m_restIn = m_paragraph.sentenceAt(place); }

    /// Does the word name requests of one kind, whatever became of the others: 自然人, 不予公开,
    /// 结转, 网上?
    bool isOfSome(int aspect) const;
    /// Is what a clause says said of some only: does such a word stand in these words of it, or
    /// one of time (“应于2024年答复的51件”), or were only such requests spoken of before?
    bool isOfSome(const ProseGap& gap) const;

    /// “不予公开1件，均属于…”, “自然人申请均已答复”, “除4件正在办理外，均已答复”
    /// @param before     the words of the clause in front of 均
    /// @param hasFigure  whether a figure stands among them
    /// @param aspect     what is said of them
    bool isAllOfSome(const ProseGap& before, bool hasFigure, int aspect) const;

private:
    bool isCarried(int aspect) const
    {
        return m_words.aspects[static_cast<std::size_t>(aspect)].id.startsWith(u"carried");
    }
    void takeFlow(const Statement& statement);
    AspectGroup groupOf(int aspect) const
    {
        return m_words.aspects[static_cast<std::size_t>(aspect)].group;
    }

    const ParsedParagraph& m_paragraph;
    const StatementWords& m_words;
    int m_sets = 0;                           // figures of one kind since one of all
    AspectGroup m_setsOf = AspectGroup::Flow; // what the last of them is
    Decimal m_whole;                          // the last figure of all
    int m_wholeIn = -1;                       // its sentence
    int m_restIn = -1;
    int m_flow = -1;
    bool m_flowSaid = false;    // in this sentence
    bool m_onlyCarried = false; // only those carried over were spoken of in this sentence
};

/// Do these words, from the beginning of a sentence, mean all requests or all applicants:
/// 收到的申请, “已答复的申请中，”, “从申请主体看，”?
bool namesAllRequests(QStringView words);

/// “受理工伤认定申请320件”: other requests than for information, which the next sentence may mean.
bool isOfOtherRequests(QStringView sentence);

/// “未收到因政府信息公开申请引起的行政诉讼”: the requests are the cause only.
bool isCause(const QString& text, TextSpan request);

} // namespace gongkai
