// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/other_times.h"
#include "core/words/statement_label.h"
#include "core/words/statement_meaning.h"
#include "core/words/subjects.h"

#include <span>
#include <vector>

namespace gongkai {

/// Makes the statements of one paragraph whose words are found. For readStatements().
class StatementReader
{
public:
    StatementReader(ParsedParagraph& paragraph, const Report& report, const Lexicon& lexicon);

    void read();

private:
    const WrittenFigure& figure(int index) const
    {
        return m_paragraph.figures[static_cast<std::size_t>(index)];
    }
    // What the words up to this place say about those behind it.
    void takeScope(qsizetype place);
    // A heading says what its paragraphs are about; other paragraphs leave nothing open.
    StatementScope afterParagraph() const;
    static std::vector<int> idsOf(const std::vector<AnchorHit>& hits);
    // What is counted: what the label names, else what was spoken of.
    std::vector<int> topicsFor(const StatementLabel& label) const;
    bool isOfRequests(const AnchorHit& hit) const;
    bool opensDecisions(const StatementLabel& label) const;
    bool saysRequest(const StatementLabel& label) const;
    bool saysOnlyDisclosed(const AnchorHit& hit) const;
    bool saysAnswered(const StatementLabel& label) const;
    std::vector<std::vector<CellId>> otherReadings(const StatementLabel& label) const;
    bool isInSentence(qsizetype place, qsizetype other) const;
    bool isSaidBefore(qsizetype place, qsizetype here) const;
    // The last few in front of a statement in its sentence.
    std::span<const Statement> before(const Statement& statement) const;
    // The year of a word like “2023年” in the gap, 0 for none.
    int yearIn(const ProseGap& gap) const;
    void addStatement(int index, const StatementLabel& label);
    void addCount(Statement statement, const StatementLabel& label, const std::vector<int>& topics);
    // “尚未审结的复议7件、诉讼14件”: what was said of the first figure of a list.
    const AnchorHit* headAspect(const Statement& statement, const StatementLabel& label) const;
    // What was said before, or stands right behind: “134件（备案）”, “10件由县政府办答复”.
    Population populationOf(int index, const StatementLabel& label);
    // “网络渠道收到申请60件”: not all that were received.
    bool isOfChannel(const StatementLabel& label) const;
    bool isCarriedLabel(const StatementLabel& label) const;
    // What follows those of one kind in a sentence is about them, unless all were spoken of.
    void takePartial(const Statement& statement, const StatementLabel& label);
    // Where those carried in are counted, not in brackets, and where others.
    void takeCarried(int index, const StatementLabel& label);
    // “印发文件312件，其中主动公开48件、依申请公开20件”: how documents are open, no requests.
    bool isAttribute(const StatementLabel& label) const;
    // Without an aspect the words must say more than “申请”.
    bool namesTopic(const StatementLabel& label) const;
    bool isAllOfSentence(const StatementLabel& label) const;
    // Amounts of money: what they are for is named in the same sentence.
    void addMoney(Statement statement, const StatementLabel& label);
    bool isOtherYear(const StatementLabel& label) const;
    int yearOf(const StatementLabel& label) const;
    bool saysPartOfYear(const ProseGap& gap) const;
    bool isDisclosureOfAll(int index, const StatementLabel& label) const;
    // “较2023年复议18件、诉讼12件”: last year's, too.
    bool isListedWithLastYear(int index) const;
    // Of those received, of those due by a day, of this year's only: some of them.
    bool isOfSome(const StatementLabel& label) const;
    bool isOfRest(const StatementLabel& label) const;
    bool isAllButCarried(const StatementLabel& label) const;
    bool isOfThisYearOnly(const StatementLabel& label) const;
    // “83件答复中有30件”, “20个工作日内办结74件”
    bool saysWithin(const StatementLabel& label) const;
    // “…18件、…6件，二者共24件”: the sum of those in front of it.
    bool isSumOfList(int index, const StatementLabel& label) const;
    // “收到的52件申请中，”: what follows are parts.
    bool isDivided(int index) const;
    // “新收、结转申请合计55件”, “答复、结转合计55件”: all that was to be done.
    bool isWithCarried(const StatementLabel& label) const;
    bool isOfFigureBefore(const StatementLabel& label, const AnchorHit& hit) const;
    // “部分公开、不予公开各6件”, “均为6件”
    bool saysEach(const StatementLabel& label) const;
    // What happened to requests is said of the same figure each; results are added up.
    std::vector<std::vector<AnchorHit>> split(const StatementLabel& label) const;
    // A figure of last year; or what was carried over, where only “上年” says so.
    void takeLastYear(Statement statement, const StatementLabel& label);
    void addMeaning(Statement statement, const StatementLabel& label,
                    const std::vector<AnchorHit>& aspects, const std::vector<int>& topics);
    // “行政许可1520件，其中网上办理1400件”: what is said of other things says it of some only.
    bool isOfAnother(const Statement& statement, const StatementLabel& label) const;
    bool isDispute(const Statement& statement) const;
    // “上年2件”, but not “去年80件”, which is compared with.
    bool saysOnlyLastYear(const StatementLabel& label) const;
    // “行政复议后重新答复2件”
    bool saysNothingOfDisputes(const Statement& statement) const;
    // “废止2件，宣布失效0件”: both are repealed, and neither is all.
    bool isSaidTwice(const Statement& statement) const;
    // “行政复议案件23件，其中涉及政府信息公开的9件”
    bool isOfAllDisputes(const Statement& statement) const;
    bool isFollowedByDisclosure(const Statement& statement) const;
    // 受理, 办理: said of reviews by who decides them, too.
    bool isCaseWork(const Statement& statement, const StatementLabel& label) const;
    // statement_parts.cpp: what is said of a part of a row's requests, cases or documents only.
    QStringView restOfSentence(qsizetype from) const;
    QStringView beginOfSentence(qsizetype to) const;
    bool isPartOfItsRow(const Statement& statement, const StatementLabel& label) const;
    bool isPartOfFlow(const Statement& statement, const StatementLabel& label) const;
    bool isBehindApplicants(const Statement& statement, const StatementLabel& label) const;
    bool saysOwn(const ProseGap& gap) const;
    std::optional<TextSpan> baseOf(qsizetype place) const;
    bool isApplicantOfSome(const Statement& statement, const StatementLabel& label) const;
    bool isResultOfSome(const Statement& statement, const StatementLabel& label) const;
    std::optional<TextSpan> wordsOfBase(qsizetype place) const;
    TextSpan wordsOfFigureBefore(const GapReader::ClausePlace& place) const;
    bool isNamedReason(const StatementLabel& label, qsizetype to) const;
    bool isCountedIn(const Statement& statement) const;
    bool isReviewed(const Statement& statement) const;
    bool isOfSomeReviewed(const Statement& statement, const StatementLabel& label) const;
    bool isOneOfKinds(const Statement& statement, const StatementLabel& label) const;
    bool isOfOtherMatter(const StatementLabel& label) const;
    bool isNewCase(const StatementLabel& label, qsizetype to) const;
    bool isOfOneAnswer(const StatementLabel& label) const;
    bool isOneJudgment(const StatementLabel& label) const;
    bool isOfOneSort(const StatementLabel& label) const;
    bool isCaseOfDecisions(const Statement& statement, const StatementLabel& label) const;
    bool isHalfOfCoercion(const StatementLabel& label) const;
    bool isChange(const StatementLabel& label) const;
    bool isNoDecision(const Statement& statement, const StatementLabel& label) const;
    // statement_others.cpp: what counts others than its row.
    bool isUnitOf(int topic, const QString& unit) const;
    bool isPostedOnly(const StatementLabel& label) const;
    bool saysPurpose(qsizetype from) const;
    qsizetype unknownBesideVerbs(const ProseGap& gap) const;
    bool isPartOfOwnUnits(const Statement& statement, const StatementLabel& label) const;
    bool isBare(const Statement& statement, const AnchorHit& topic) const;
    bool isOfOnePlace(const ProseGap& gap, const AnchorHit& topic) const;
    bool isObjectOfAspect(const StatementLabel& label) const;
    bool isLostOfUnknown(const Statement& statement, const StatementLabel& label) const;
    bool isOfOthers(const Statement& statement, const StatementLabel& label) const;
    bool isOfAllKinds(const Statement& statement, const StatementLabel& label) const;
    bool isOfOnePerson(const Statement& statement) const;
    bool isObject(const StatementLabel& label) const;
    bool isAnsweredObject(const StatementLabel& label) const;
    bool isApplicantSaidBefore(const Statement& statement, const StatementLabel& label) const;
    void takeResultOf(const StatementLabel& label);
    int applicantsOf(const Statement& statement, const StatementLabel& label) const;
    void addColumns(Statement& statement, const StatementLabel& label) const;
    bool isAfterReview(const Statement& statement, const StatementLabel& label) const;
    AspectGroup groupOf(int aspect) const
    {
        return m_words.aspects[static_cast<std::size_t>(aspect)].group;
    }
    // “收到147件，…，办理146件”: what was done with them.
    bool isHandledAfterReceived(const Statement& statement) const;
    // “收到自然人申请89件”: the flow stands in front of the applicants.
    void takeFlowOf(const StatementLabel& label);
    // “新增规范性文件17件”
    bool isMadeNew(const Statement& statement, const AnchorHit& hit) const;
    // An aspect that depends on what stands around it; -1 where nothing says which.
    int meantBy(int aspect, const StatementLabel& label) const;
    bool saysOthers(const AnchorHit& hit) const
    {
        const QString& id = m_labels.aspectOf(hit).id;
        return id == u"remaining" || id == u"other_applicant";
    }
    void addRest(Statement& statement) const;
    static std::vector<std::vector<CellId>>
    inColumns(const std::vector<std::vector<CellId>>& readings, const QStringList& columns);
    bool isFollowedByGroup(const Statement& statement, AspectGroup group) const;
    // “其他47件” behind results or outcomes of the same sentence.
    int remaining(const StatementLabel& label) const;

    ParsedParagraph& m_paragraph;
    const Lexicon& m_lexicon;
    const StatementWords& m_words;
    GapReader m_gaps;
    LabelReader m_labels;
    OtherTimes m_times;
    Subjects m_subjects;
    int m_year;
    QString m_form;
    MeaningFinder m_meanings;
    StatementScope m_scope;
    int m_request;
    std::vector<int> m_topics; // what was spoken of last; several where one figure counts them
    std::size_t m_next = 0;    // anchor takeScope() goes on with
    qsizetype m_topicAt = -1;
    qsizetype m_partialAt = -1;     // where requests of one kind only were spoken of
    qsizetype m_wholeAt = -1;       // where all of them were
    qsizetype m_narrowTopicAt = -1; // where something of a topic with units of its own was counted
    int m_allDisputes = -1;         // the last figure of disputes of all kinds
    qsizetype m_narrowAt = -1;      // the last word of another count: 第三人, 每百件
    int m_flow = -1;
    int m_lastYearAt = -1;        // figure of last year
    qsizetype m_carriedAt = -1;   // where those carried in were counted
    qsizetype m_otherFlowAt = -1; // where others were
    qsizetype m_dividedAt = -1;   // “52件申请中，”
    int m_lastAspect = -1;
    qsizetype m_lastAt = -1;
};

} // namespace gongkai
