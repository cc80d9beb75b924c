// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/statement_reader.h"

#include <algorithm>

// Statements with the words of a row whose figure counts others than the row does: cases of all
// kinds, the requests of one person, those a base in front of them names.
namespace gongkai {
namespace {

bool hasAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [text](QStringView word) { return text.contains(word); });
}

} // namespace

bool StatementReader::isOfOthers(const Statement& statement, const StatementLabel& label) const
{
    if (isDispute(statement))
        return isOfAllKinds(statement, label);
    return statement.topic == m_request &&
           (isOfOnePerson(statement) || isObject(label) || isApplicantSaidBefore(statement, label));
}

// “行政复议案件总量98件”, “以市政府为复议机关的5件”, “因举报引发的复议43件，不属于政府信息公开
// 案件”, “不予公开的30件中，被复议的5件”, “经复议维持后起诉的2件”
bool StatementReader::isOfAllKinds(const Statement& statement, const StatementLabel& label) const
{
    const qsizetype from = std::min(label.gap.span.from, label.left.span.from);
    const qsizetype to = std::max(label.gap.span.to, statement.span.to);
    if (hasAny(TextSpan{from, to}.in(m_paragraph.text),
               {u"总量", u"总数", u"总件数", u"被申请案件", u"为复议机关", u"维持后起诉",
                u"维持后提起", u"维持后又"}) ||
        hasAny(restOfSentence(statement.span.to),
               {u"不属于政府信息公开", u"不属于信息公开", u"不属政府信息公开", u"不属信息公开",
                u"不涉及政府信息公开", u"不涉及信息公开", u"非政府信息公开", u"非信息公开",
                u"与政府信息公开无关", u"与信息公开无关"}))
        return true;
    const auto base = baseOf(statement.span.from);
    if (!base || base->contains(statement.span.from))
        return false;
    const ProseGap gap = m_gaps.read(base->from, base->to);
    return std::ranges::any_of(gap.hits, [&](const AnchorHit& hit) {
        return hit.kind == AnchorKind::Aspect && (groupOf(hit.id) == AspectGroup::Result ||
                                                  groupOf(hit.id) == AspectGroup::Applicant);
    });
}

// “其中1人重复申请4件”
bool StatementReader::isOfOnePerson(const Statement& statement) const
{
    static const QStringList persons{QStringLiteral("人"), QStringLiteral("名"),
                                     QStringLiteral("位"), QStringLiteral("户"),
                                     QStringLiteral("家")};
    if (statement.figure < 1)
        return false;
    const WrittenFigure& before = figure(statement.figure - 1);
    const TextSpan clause = m_gaps.clause(m_gaps.clauseAt(statement.span.from)).span;
    return before.isCount() && persons.contains(before.unit) && clause.contains(before.from) &&
           !TextSpan{before.to, statement.span.from}.in(m_paragraph.text).contains(u'、');
}

// “对答复不服、向县政府反映的3件”, “对2件申请收取信息处理费”: spoken of, not counted.
bool StatementReader::isObject(const StatementLabel& label) const
{
    const QStringView left = label.left.span.in(m_paragraph.text).trimmed();
    if (left.endsWith(u'对') || left.endsWith(u"针对"))
        return true;
    return std::ranges::any_of(label.aspects, [&](const AnchorHit& hit) {
        constexpr qsizetype near = 5;
        const QStringView behind = QStringView(m_paragraph.text).sliced(hit.to).left(near);
        return hit.from > 0 && m_paragraph.text[hit.from - 1] == u'对' &&
               hasAny(behind, {u"不服", u"不满", u"异议"});
    });
}

// “企业申请11件，其中本县企业9件”
bool StatementReader::isApplicantSaidBefore(const Statement& statement,
                                            const StatementLabel& label) const
{
    if (label.aspects.empty() || groupOf(label.aspects.front().id) != AspectGroup::Applicant ||
        std::ranges::any_of(label.gap.hits, [&](const AnchorHit& hit) {
            return hit.kind == AnchorKind::Aspect && groupOf(hit.id) == AspectGroup::Flow;
        }))
        return false;
    return std::ranges::any_of(before(statement), [&](const Statement& other) {
        return other.aspects.size() == 1 && other.aspects.front() == label.aspects.front().id;
    });
}

// “不予公开自然人5件”: of those, as behind “不予公开的38件中”.
void StatementReader::takeResultOf(const StatementLabel& label)
{
    for (const AnchorHit& hit : label.gap.hits)
        if (hit.kind == AnchorKind::Aspect && hit.to <= label.aspects.front().from &&
            groupOf(hit.id) == AspectGroup::Result) {
            m_lastAspect = hit.id;
            m_lastAt = hit.from;
        }
}

// The applicants whose requests a figure counts: named beside it (“自然人申请答复199件”), as what
// it is of (“法人的申请中，…，答复23件”) or as what the sentence is about (“法律服务机构申请3件，
// 公开2件”). -1 for none, or where there are several.
int StatementReader::applicantsOf(const Statement& statement, const StatementLabel& label) const
{
    const TextSpan sentence =
        m_paragraph.sentences[static_cast<std::size_t>(m_paragraph.sentenceAt(statement.span.from))]
            .span;
    constexpr qsizetype longest = 80;
    if (statement.span.from - sentence.from > longest)
        return -1;
    const ProseGap words = m_gaps.read(sentence.from, statement.span.from);
    int found = -1;
    for (const AnchorHit& hit : words.hits) {
        if (hit.kind != AnchorKind::Aspect)
            continue;
        const AspectGroup group = groupOf(hit.id);
        if (group == AspectGroup::Applicant) {
            if (found >= 0 && found != hit.id)
                return -1;
            found = hit.id;
        } else if (found < 0) {
            return -1; // “收到95件，其中自然人89件”: all were spoken of first
        }
    }
    const bool isNamed = std::ranges::any_of(label.left.hits, [&](const AnchorHit& hit) {
        return hit.kind == AnchorKind::Aspect && hit.id == found;
    });
    return found >= 0 && (isNamed || !words.has(Marker::Total)) ? found : -1;
}

// What a figure about the requests of one kind of applicants can mean: their column, too.
void StatementReader::addColumns(Statement& statement, const StatementLabel& label) const
{
    if (statement.topic != m_request || statement.aspects.empty() ||
        groupOf(statement.aspects.front()) == AspectGroup::Applicant)
        return;
    const int applicants = applicantsOf(statement, label);
    if (applicants < 0)
        return;
    std::vector<std::vector<CellId>> columns = m_meanings.ofApplicants(statement, applicants);
    if (columns.empty())
        return;
    const bool isNamed = std::ranges::any_of(label.left.hits, [&](const AnchorHit& hit) {
        return hit.kind == AnchorKind::Aspect && hit.id == applicants;
    });
    if (isNamed)
        statement.asks = true;
    else
        statement.partial = true;
    statement.readings.insert(statement.readings.begin(), columns.begin(), columns.end());
}

} // namespace gongkai
