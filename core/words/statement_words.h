// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_id.h"
#include "core/words/word_matcher.h"
#include "core/words/word_rules.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gongkai {

/// What a word of the lexicon does in a statement.
enum class AnchorKind {
    Topic, ///< what is counted: 申请, 行政复议, 规范性文件; also what no table counts: 留言
    Aspect, ///< what happened to it: 收到, 予以公开, 维持, 废止; or who asked: 自然人
    Population, ///< whose: 全区, 区政府办, 备案
    Marker,     ///< how the figures of a sentence hang together: 共, 其中, 占, 增长
    Filler,     ///< says nothing about what is counted: 的, 全年, 案件
};

/// Whose figures a statement gives.
enum class Population {
    Unsaid, ///< the report's own, as far as one knows
    Own,    ///< 本机关, 我局
    Whole,  ///< 全区, 全市, all agencies
    Office, ///< 区政府办, 本级: a part of an aggregate
    Other,  ///< 备案, 审结: cases of others
};

/// Words that tie figures together.
enum class Marker {
    Total,        ///< 共, 合计
    OfWhich,      ///< 其中
    Open,         ///< 主要, 包括, 等: a list that need not be whole
    Respectively, ///< 分别
    All,          ///< 均, 全部
    None,         ///< 未, 没有, 无
    LastYear,     ///< 上年, 去年
    ThisYear,     ///< 本年, 今年
    Compared,     ///< 同比, 比上年: what follows is a change or the figure compared with
    Up,           ///< 增长
    Down,         ///< 下降
    Level,        ///< 持平
    Share,        ///< 占
    Rate,         ///< 办结率
    Partial,      ///< 网上, 涉及: some of them only
    NextYear,     ///< 下一步: plans
    Rest,         ///< 其余: what others left
    OnTime,       ///< 按期: of those that were due
    Condition,    ///< 如, 应当: not said to have happened
    Including,    ///< 包括: a list that mostly is whole
    Body,         ///< 局, 镇: what a name nobody knows ends with is another agency
    OtherTime,    ///< 上半年, 以来: not the report year, up to the end of the sentence
    Narrow,       ///< 第三人, 每百件: another count, up to the end of the sentence
};

/// Who asked, or what became of it: groups of aspects whose members exclude each other.
enum class AspectGroup { Flow, Result, Applicant, Outcome, Document };

/// A word of the lexicon where it stands.
struct AnchorHit
{
    qsizetype from = 0;
    qsizetype to = 0;
    AnchorKind kind = AnchorKind::Filler;
    int id = 0; ///< index of the topic or aspect; a Population or Marker

    friend bool operator==(const AnchorHit&, const AnchorHit&) = default;
};

struct Aspect
{
    QString id;
    AspectGroup group = AspectGroup::Flow;
    std::vector<int> topics; ///< it is said of these
};

/// What a topic under an aspect can mean in a form: the sum of some cells; one of several.
struct Meaning
{
    TextRule rule = TextRule::Received;
    std::vector<std::vector<CellId>> readings; ///< the nearest first
    bool asks = false;                         ///< no reading is sure enough to call a figure wrong
    bool exact = false; ///< money: the cell counts nothing else, so that none of it is zero
};

/// What statements are known by: the sections "topics", "aspects", … of resources/words.
struct StatementWords
{
    /// The words' ids are indexes of `anchors`.
    WordMatcher words;
    std::vector<AnchorHit> anchors; ///< kind and id of each word

    QStringList topics;                 ///< ids, by index
    QStringList foreignTopics;          ///< ids of topics no table counts
    QHash<int, QStringList> topicForms; ///< topic -> the forms that count it; others do not
    QHash<int, QStringList> units;      ///< topic -> units it is counted in, where not in cases
    QHash<QString, int> counted;        ///< "topic/unit" -> the topic that is counted then
    std::vector<Aspect> aspects;

    QHash<QString, Meaning> meanings;   ///< "form/topic/aspect", aspect may be ""
    QHash<QString, QString> partTopics; ///< narrative id -> topic its statements are about
    /// "form/aspect": the columns an applicant stands in, in all tables of the form.
    QHash<QString, QStringList> columns;
    QHash<QString, QString> totalColumns; ///< "form/table"

    QString feePart;       ///< narrative id of the part that reports fees
    WordMatcher feeNotice; ///< what it says of fees that were asked for and not paid

    int topic(const QString& id) const { return static_cast<int>(topics.indexOf(id)); }
    int aspect(const QString& id) const; ///< -1 when there is none
    /// Does no table of the form count it?
    bool isForeign(int topic, const QString& form) const;
    /// 培训128人次: the trained are counted, not the courses. The topic itself where it counts
    /// them.
    int countedAs(int topic, const QString& unit) const;
    /// Is it counted in units of its own? Its words stand in many sentences, so all of them must
    /// be known.
    bool hasOwnUnits(int topic) const { return units.contains(topic); }
    const Meaning* meaning(const QString& form, int topic, int aspect) const;
};

} // namespace gongkai
