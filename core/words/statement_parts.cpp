// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/statement_reader.h"

#include <algorithm>

// Statements whose words are those of a table's row and which count a part of it, or another thing.
namespace gongkai {
namespace {

constexpr qsizetype nearInSentence = 80;
constexpr qsizetype nearWord = 4;

bool hasAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [text](QStringView word) { return text.contains(word); });
}

bool beginsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    while (!text.isEmpty() && !text.front().isLetterOrNumber())
        text = text.sliced(1);
    return std::ranges::any_of(words, [text](QStringView word) { return text.startsWith(word); });
}

bool saysRevised(QStringView text)
{
    return hasAny(text, {u"修订", u"修改", u"修正", u"续期", u"重新"});
}

bool endsWithCases(QStringView text)
{
    return std::ranges::any_of(std::initializer_list<QStringView>{u"件", u"申请", u"答复", u"份"},
                               [text](QStringView end) { return text.endsWith(end); });
}

// “收到的52件申请中，”, but not “办理中，”
bool endsWithBase(QStringView clause)
{
    constexpr qsizetype stop = 1;
    const QStringView words = clause.chopped(std::min(stop, clause.size()));
    return words.endsWith(u'中') && endsWithCases(words.chopped(1));
}

} // namespace

// From a place on to the end of its sentence, not further than anybody would read.
QStringView StatementReader::restOfSentence(qsizetype from) const
{
    const auto sentence = static_cast<std::size_t>(m_paragraph.sentenceAt(from));
    const qsizetype end = std::min(m_paragraph.sentences[sentence].span.to, from + nearInSentence);
    return QStringView(m_paragraph.text).sliced(from, end - from);
}

// The same in front of it.
QStringView StatementReader::beginOfSentence(qsizetype to) const
{
    const auto sentence = static_cast<std::size_t>(m_paragraph.sentenceAt(to));
    const qsizetype begin =
        std::max(m_paragraph.sentences[sentence].span.from, to - nearInSentence);
    return QStringView(m_paragraph.text).sliced(begin, to - begin);
}

bool StatementReader::isPartOfItsRow(const Statement& statement, const StatementLabel& label) const
{
    if (isOfOthers(statement, label))
        return true;
    const QString& topic = m_words.topics.at(statement.topic);
    if (topic == u"request")
        return isObjectOfAspect(label) || isPartOfFlow(statement, label) ||
               isNamedReason(label, statement.span.to) || isCountedIn(statement) ||
               isApplicantOfSome(statement, label) || isResultOfSome(statement, label);
    if (topic == u"normative" || topic == u"rules")
        return isOneOfKinds(statement, label);
    if (isDispute(statement))
        return isOfOtherMatter(label) || isCountedIn(statement) ||
               isNewCase(label, statement.span.to) || isOfOneAnswer(label) ||
               isOneJudgment(label) || isLostOfUnknown(statement, label);
    if (topic == u"complaint") // “受理举报投诉216件”: of all matters
        return !label.aspects.empty();
    if (m_words.hasOwnUnits(statement.topic))
        return isPartOfOwnUnits(statement, label);
    return isHalfOfCoercion(label) || isOfOneSort(label) || isCaseOfDecisions(statement, label);
}

// “51件答复中，一次性答复45件”, “答复51件，其中延期答复7件”: words beside what was done say how.
bool StatementReader::isPartOfFlow(const Statement& statement, const StatementLabel& label) const
{
    if (label.aspects.empty() || m_labels.isCarried(label.aspects.front()) ||
        m_labels.aspectOf(label.aspects.front()).group != AspectGroup::Flow)
        return false;
    const AnchorHit& aspect = label.aspects.front();
    const QStringView words = beginOfSentence(aspect.from);
    if (m_labels.aspectOf(aspect).id.startsWith(u"answered") &&
        (words.endsWith(u'后') || hasAny(words.right(nearWord), {u"日内", u"天内", u"月内"})))
        return true; // “电话沟通后答复9件”, “10日内答复22件”
    if (aspect.to < statement.span.from && m_paragraph.text[aspect.to] == u'中')
        return true; // “答复中，有2件以电子形式提供”
    if (words.endsWith(u'中') && endsWithCases(words.chopped(1)))
        return true; // “新收的95件中办结87件”
    const auto base = baseOf(statement.span.from);
    if (!base || saysOwn(label.gap))
        return false;
    // “予以公开的28件中，电子邮件答复16件”
    const ProseGap gap = m_gaps.read(base->from, base->to);
    if (!base->contains(statement.span.from) && !isBehindApplicants(statement, label) &&
        std::ranges::any_of(gap.hits, [&](const AnchorHit& hit) {
            return hit.kind == AnchorKind::Aspect &&
                   m_labels.aspectOf(hit).group != AspectGroup::Flow;
        }))
        return true;
    if (label.gap.unknown > 0 || label.gap.has(Marker::OnTime))
        return true;
    return std::ranges::any_of(before(statement), [&](const Statement& other) {
        return !other.lastYear &&
               std::ranges::find(other.aspects, aspect.id) != other.aspects.end(); // of all
    });
}

// “收到95件，其中自然人81件、企业14件，已办结94件”: behind all kinds of them it may be of all.
bool StatementReader::isBehindApplicants(const Statement& statement,
                                         const StatementLabel& label) const
{
    if (label.aspects.empty() ||
        m_labels.aspectOf(label.aspects.front()).group != AspectGroup::Flow)
        return false;
    return std::ranges::count_if(before(statement), [&](const Statement& other) {
               return !other.aspects.empty() &&
                      groupOf(other.aspects.front()) == AspectGroup::Applicant;
           }) > 1;
}

std::span<const Statement> StatementReader::before(const Statement& statement) const
{
    constexpr std::size_t most = 6;
    const std::span<const Statement> all = m_paragraph.statements;
    std::size_t count = 0;
    while (count < std::min(most, all.size()) &&
           isInSentence(all[all.size() - 1 - count].span.from, statement.span.from))
        ++count;
    return all.last(count);
}

// “全市收到2406件，其中我县收到318件”
bool StatementReader::saysOwn(const ProseGap& gap) const
{
    return std::ranges::any_of(gap.hits, [&](const AnchorHit& hit) {
        return hit.kind == AnchorKind::Population ||
               (hit.kind == AnchorKind::Filler && m_paragraph.text[hit.from] == u'我');
    });
}

// “51件答复中，”, “其中”: what stands behind is of those.
std::optional<TextSpan> StatementReader::baseOf(qsizetype place) const
{
    constexpr int furthest = 4;
    const auto own = m_gaps.clauseAt(place);
    const auto& clauses = m_paragraph.sentences[static_cast<std::size_t>(own.sentence)].clauses;
    for (int back = 0; back <= furthest && back <= own.clause; ++back) {
        const TextSpan span = clauses[static_cast<std::size_t>(own.clause - back)].span;
        const QStringView words = span.in(m_paragraph.text).left(place - span.from).trimmed();
        if (words.startsWith(u"其中") || (back > 0 && endsWithBase(words)))
            return span;
    }
    return {};
}

// “不予公开的申请中，自然人申请6件”
bool StatementReader::isApplicantOfSome(const Statement& statement,
                                        const StatementLabel& label) const
{
    if (label.aspects.empty() ||
        m_labels.aspectOf(label.aspects.front()).group != AspectGroup::Applicant)
        return false;
    const auto base = baseOf(statement.span.from);
    if (!base || base->contains(statement.span.from))
        return false;
    const ProseGap gap = m_gaps.read(base->from, base->to);
    return std::ranges::any_of(gap.hits, [&](const AnchorHit& hit) {
        return hit.kind == AnchorKind::Aspect &&
               (m_labels.aspectOf(hit).group == AspectGroup::Result ||
                (m_labels.isCarried(hit) && !gap.has(Marker::Total)));
    });
}

// “企业申请8件，其中无法提供3件”, “上年结转的3件中2件予以公开”, “新收的52件申请中，”
bool StatementReader::isResultOfSome(const Statement& statement, const StatementLabel& label) const
{
    if (label.aspects.empty() ||
        m_labels.aspectOf(label.aspects.front()).group != AspectGroup::Result)
        return false;
    // “予以公开38件（其中全部公开30件、附条件公开8件）”: some of those.
    if (std::ranges::any_of(before(statement), [&](const Statement& other) {
            return other.aspects.size() == 1 && other.aspects.front() == label.aspects.front().id &&
                   m_gaps.clause(m_gaps.clauseAt(statement.span.from)).depth >
                       m_gaps.clause(m_gaps.clauseAt(other.span.from)).depth;
        }))
        return true;
    const auto base = wordsOfBase(statement.span.from);
    if (!base)
        return false;
    const ProseGap gap = m_gaps.read(base->from, base->to);
    bool carried = false;
    bool received = gap.has(Marker::Total);
    for (const AnchorHit& hit : gap.hits) {
        if (hit.kind != AnchorKind::Aspect)
            continue;
        const Aspect& aspect = m_labels.aspectOf(hit);
        if (aspect.group == AspectGroup::Applicant)
            return true;
        carried = carried || m_labels.isCarried(hit);
        received = received || aspect.id == u"received";
    }
    if (m_paragraph.text[base->to] != u'中')
        return false; // “新收52件，上年结转3件，其中”: of both
    const bool fresh =
        hasAny(base->in(m_paragraph.text), {u"新收", u"新增", u"新受理", u"新接收", u"新申请"});
    return carried != fresh && (fresh || !received);
}

// What results behind “其中” or “…的3件申请中” are of.
std::optional<TextSpan> StatementReader::wordsOfBase(qsizetype place) const
{
    constexpr int furthest = 8; // clauses, as many as a list of results has
    auto at = m_gaps.clauseAt(place);
    for (int back = 0; back <= furthest && at.clause >= 0; ++back, --at.clause) {
        const TextSpan span = m_gaps.clause(at).span;
        const QStringView words = span.in(m_paragraph.text).left(place - span.from);
        if (words.trimmed().startsWith(u"其中"))
            return at.clause > 0 ? std::optional(wordsOfFigureBefore(at)) : std::nullopt;
        for (qsizetype end = words.size() - 1; end > 0; --end)
            if (words[end] == u'中' && endsWithCases(words.first(end)))
                return TextSpan{span.from, span.from + end};
    }
    return {};
}

// The words of the last figure in front of a clause, past those in brackets.
TextSpan StatementReader::wordsOfFigureBefore(const GapReader::ClausePlace& place) const
{
    auto at = place;
    const int depth = m_gaps.clause(place).depth;
    while (at.clause > 0) {
        --at.clause;
        const ProseClause& clause = m_gaps.clause(at);
        if (clause.depth > depth)
            continue;
        const auto& figures = m_paragraph.figures;
        auto last = std::ranges::lower_bound(figures, clause.span.to, {}, &WrittenFigure::from);
        if (last == figures.begin() || (--last)->from < clause.span.from)
            continue;
        const qsizetype from =
            last == figures.begin() ? clause.span.from : std::max(clause.span.from, (last - 1)->to);
        return {from, last->from};
    }
    return {m_gaps.clause(place).span.from, m_gaps.clause(place).span.from};
}

// “商业秘密类不予公开1件”, “3件不予公开，因…”: a reason nobody knows in front of the heading, or
// one behind it.
bool StatementReader::isNamedReason(const StatementLabel& label, qsizetype to) const
{
    static const QStringList headings{QStringLiteral("denied"), QStringLiteral("unable"),
                                      QStringLiteral("declined"), QStringLiteral("other")};
    if (label.aspects.size() != 1 ||
        !headings.contains(m_labels.aspectOf(label.aspects.front()).id))
        return false;
    const qsizetype end = std::max(label.gap.span.to, to);
    const AnchorHit& heading = label.aspects.front();
    const QStringView word = TextSpan{heading.from, heading.to}.in(m_paragraph.text);
    const QStringView behind = restOfSentence(std::min(end, m_paragraph.text.size() - 1));
    // “无法提供36件，均因本机关不掌握”: of all that the heading counts, where it is named once.
    if (!label.onRight && label.gap.unknown == 0 && beginsWithAny(behind, {u"均因", u"均系"}) &&
        !behind.contains(word) && !beginOfSentence(heading.from).contains(word))
        return false;
    return (label.gap.unknown > 1 && !label.onRight) ||
           beginsWithAny(behind, {u"均因", u"因", u"均系", u"系因", u"理由", u"原因"});
}

// “收到申请1件，已计入全局数据”, “6件，不计入本报告”: not the report's number, or not all of it.
bool StatementReader::isCountedIn(const Statement& statement) const
{
    QString behind = restOfSentence(statement.span.to).toString();
    behind.remove(QStringLiteral("计入其他处理")); // a row of the table
    return hasAny(behind, {u"计入", u"并入", u"纳入统计", u"列入统计", u"纳入本", u"列入本"});
}

// “新制定2件、修订2件”: both were issued; “废止1件，宣布失效1件”: both are repealed.
bool StatementReader::isOneOfKinds(const Statement& statement, const StatementLabel& label) const
{
    if (label.aspects.empty())
        return false;
    const QString& id = m_labels.aspectOf(label.aspects.front()).id;
    const QStringView behind = restOfSentence(statement.span.to);
    // “对各市局制发的21件规范性文件进行备案审查”
    const auto stop = std::ranges::find_if(
        behind, [](QChar c) { return QStringView(u"，,；;。（(、").contains(c); });
    if (hasAny(behind.first(stop - behind.begin()), {u"备案", u"审查", u"审核"}))
        return true;
    if (id == u"repealed")
        return !label.gap.has(Marker::OfWhich) && label.aspects.size() == 1 &&
               hasAny(behind, {u"宣布失效", u"清理失效", u"自然失效"});
    if (id != u"issued")
        return false;
    if (label.gap.has(Marker::OfWhich) ||
        hasAny(beginOfSentence(statement.span.from), {u"名义"})) // “以政府名义制发24件”
        return true;
    qsizetype end = behind.size();
    for (const QStringView word : {QStringView(u"其中"), QStringView(u"（"), QStringView(u"(")})
        if (const qsizetype at = behind.indexOf(word); at >= 0)
            end = std::min(end, at);
    return saysRevised(beginOfSentence(statement.span.from)) || saysRevised(behind.first(end));
}

// “比上年同期多收10件，多答复15件”
bool StatementReader::isChange(const StatementLabel& label) const
{
    if (label.aspects.empty() || label.onRight)
        return false;
    const QStringView before = beginOfSentence(label.aspects.front().from);
    return before.endsWith(u'多') || before.endsWith(u'少');
}

} // namespace gongkai
