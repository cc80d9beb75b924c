// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/other_times.h"
#include "core/words/prose_gap.h"
#include "core/words/request_sets.h"
#include "core/words/statement_meaning.h"
#include "core/words/subjects.h"

#include <vector>

namespace gongkai {

/// Makes the statements of one paragraph that have no figure: 均予以公开, 未收到, 办结率100%. For
/// readWordStatements().
class WordReader
{
public:
    WordReader(ParsedParagraph& paragraph, const Report& report, const Lexicon& lexicon)
        : m_paragraph(paragraph),
          m_words(lexicon.statements),
          m_gaps(paragraph, report.agency(QStringLiteral("name"))),
          m_form(report.form().id),
          m_meanings(m_form, m_words),
          m_times(paragraph, report.year()),
          m_subjects(paragraph, m_gaps, report),
          m_sets(paragraph, m_words),
          m_topic(paragraph.before.topic)
    {}

    void read();

private:
    static bool isMarker(const AnchorHit& hit, Marker marker);

    const Aspect& aspectOf(const AnchorHit& hit) const;

    void readClause(const ProseClause& clause);

    // “零发生”, “均为零”: nothing behind it but 发生.
    bool saysNothing(const ProseGap& behind) const;

    // But for the one of “无一起诉讼”, “未发生一例”.
    bool hasOtherFigure(const ProseClause& clause, const AnchorHit& none) const;

    // “已答复的申请中，全部予以公开”: all of them are spoken of.
    bool isBaseOfAll(const ProseClause& clause, const ProseGap& gap) const;

    // “全年有三个月未收到申请”
    bool hasDuration(const ProseClause& clause) const;

    bool isAtOtherTime(qsizetype place) { return m_times.at(place) || m_times.isLater(); }

    // “下一步，力争2025年…”: all of the sentence is planned.
    static bool opensPlan(const ProseGap& gap);

    // What the figures before this clause were about: those received, those answered.
    void takeFlow(const ProseClause& clause);

    // 未收到申请, 没有行政复议和行政诉讼, 无结转, 规章未制定
    void readNone(const ProseClause& clause, const AnchorHit& none);

    // Topics and aspects, of results right behind each other only the row: “国家秘密类不予公开”,
    // “不予公开国家秘密”.
    std::vector<AnchorHit> saying(const ProseGap& gap) const;

    bool isRowOf(const AnchorHit& row, const AnchorHit& heading) const;

    // “未收到传真申请”: only those by fax were not received.
    void keepNarrower(std::vector<int>& aspects);

    int aspectTopic(int aspect) const;

    qsizetype endOfWords(const ProseClause& clause) const;

    void addNone(TextSpan span, int topic, const std::vector<int>& aspects);

    static bool isOfMoney(const Statement& statement);

    // “未收取信息处理费”: in most forms the cell counts other fees, too.
    bool isExact(const Statement& statement) const;

    // Several topics and aspects of one clause are one statement: all their cells.
    void addOnce(const Statement& statement);

    // 均予以公开, 全部答复, 均为自然人申请
    void readAll(const ProseClause& clause, const AnchorHit& all);

    // “不予公开3件，均为国家秘密”: a row is all of its heading.
    bool readAllOfHeading(const ProseClause& clause, const AnchorHit& all, const ProseGap& before,
                          const ProseGap& behind);
    const AnchorHit* headingIn(const ProseClause& clause, const ProseGap& before) const;

    bool namesWhole(const ProseClause& clause, const ProseGap& before) const;
    bool isBehindOthers(qsizetype place) const;
    void readAllOfWhole(const ProseClause& clause, const AnchorHit& all, const ProseGap& behind);

    bool isLinked(const AnchorHit& before, const AnchorHit& behind) const;

    // All of the last statement's rows together.
    void addJoined(const std::vector<int>& aspects);

    void addAll(TextSpan span, const AnchorHit& aspect, bool asks, int figure = -1);

    // Is the figure that “all” speaks of, in front of it in the sentence, one of ours?
    bool isUnderstood(qsizetype place) const;

    // “由上年的95%提升至100%”, or what nobody knows.
    bool isOfLastYear(const ProseGap& gap) const;

    // 办结率100%
    void readRate(const ProseClause& clause, const AnchorHit& rate);

    ParsedParagraph& m_paragraph;
    const StatementWords& m_words;
    GapReader m_gaps;
    QString m_form;
    MeaningFinder m_meanings;
    OtherTimes m_times;
    Subjects m_subjects;
    RequestSets m_sets;
    int m_topic;
    bool m_planned = false; // up to the full stop
    bool m_partial = false; // the last figure counted some only
    int m_noneOf = -1;      // what those were not that were not received
    std::size_t m_next = 0; // statement takeFlow() goes on with
    std::vector<Statement> m_found;
    Population m_population = Population::Unsaid;
};

} // namespace gongkai
