// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/statement_reader.h"

#include <algorithm>

// What stands around a statement and says how it is meant.
namespace gongkai {

// A heading says what its paragraphs are about; other paragraphs leave nothing open.
StatementScope StatementReader::afterParagraph() const
{
    if (m_paragraph.text.trimmed().isEmpty())
        return m_paragraph.before;
    const bool heading = m_paragraph.sentences.size() <= 1 && m_paragraph.text.size() <= 40 &&
                         m_paragraph.statements.empty() && !m_paragraph.text.endsWith(u'。');
    StatementScope scope;
    scope.topic = heading && m_topicAt >= 0 ? m_topics.front() : m_paragraph.before.topic;
    return scope;
}
bool StatementReader::isInSentence(qsizetype place, qsizetype other) const
{
    return place >= 0 && m_paragraph.sentenceAt(place) == m_paragraph.sentenceAt(other);
}

// Up to the full stop.
bool StatementReader::isSaidBefore(qsizetype place, qsizetype here) const
{
    constexpr qsizetype nearby = 120;
    return place >= 0 && place <= here && here - place < nearby &&
           !TextSpan{place, here}.in(m_paragraph.text).contains(u'。');
}

// The year of a word like “2023年” in the gap, 0 for none.
int StatementReader::yearIn(const ProseGap& gap) const
{
    int year = 0;
    auto figure =
        std::ranges::lower_bound(m_paragraph.figures, gap.span.from, {}, &WrittenFigure::from);
    for (; figure != m_paragraph.figures.end() && figure->from < gap.span.to; ++figure)
        if (figure->reason == NotCount::Year)
            year = figure->value.toString().toInt();
    return year;
}

// What was said before, or stands right behind: “134件（备案）”, “10件由县政府办答复”.
Population StatementReader::populationOf(int index, const StatementLabel& label)
{
    const Population said = m_subjects.at(figure(index).from);
    if (label.onRight)
        if (const AnchorHit* people = label.gap.first(AnchorKind::Population);
            people && people->from >= figure(index).to)
            return static_cast<Population>(people->id);
    auto place = m_gaps.clauseAt(figure(index).from);
    const ProseClause& own = m_gaps.clause(place);
    const auto& clauses = m_paragraph.sentences[static_cast<std::size_t>(place.sentence)].clauses;
    if (own.span.to == figure(index).to &&
        static_cast<std::size_t>(++place.clause) < clauses.size()) {
        const ProseClause& next = m_gaps.clause(place);
        const ProseGap gap = m_gaps.read(next.span.from, next.span.to);
        const AnchorHit* people = gap.first(AnchorKind::Population);
        if (next.depth > own.depth && people && !m_gaps.hasFigure(next.span.from, next.span.to))
            return static_cast<Population>(people->id);
    }
    return said;
}

// “网络渠道收到申请60件”: not all that were received.
bool StatementReader::isOfChannel(const StatementLabel& label) const
{
    static const QStringList channels{QStringLiteral("in_person"), QStringLiteral("by_fax"),
                                      QStringLiteral("online"), QStringLiteral("by_letter")};
    if (label.aspects.empty() || channels.contains(m_labels.aspectOf(label.aspects.front()).id) ||
        m_labels.saysAllWays(label.gap))
        return false;
    return std::ranges::any_of(label.gap.hits, [&](const AnchorHit& hit) {
        return hit.kind == AnchorKind::Aspect && channels.contains(m_labels.aspectOf(hit).id);
    });
}

bool StatementReader::isCarriedLabel(const StatementLabel& label) const
{
    return !label.aspects.empty() && m_labels.isCarried(label.aspects.front());
}

// The year that stands with a figure, 0 for none.
int StatementReader::yearOf(const StatementLabel& label) const
{
    if (label.year != 0)
        return label.year;
    const int near = yearIn(label.gap);
    return near != 0 ? near : yearIn(label.left);
}

// 2023年上半年, 2023年1月至6月
bool StatementReader::saysPartOfYear(const ProseGap& gap) const
{
    if (gap.has(Marker::OtherTime))
        return true;
    auto figure =
        std::ranges::lower_bound(m_paragraph.figures, gap.span.from, {}, &WrittenFigure::from);
    for (; figure != m_paragraph.figures.end() && figure->from < gap.span.to; ++figure)
        if (figure->reason == NotCount::Date || figure->reason == NotCount::Duration)
            return true;
    return false;
}

bool StatementReader::isOtherYear(const StatementLabel& label) const
{
    const int year = yearOf(label);
    return year != 0 && year != m_year &&
           (label.aspects.empty() || !m_labels.isCarried(label.aspects.front()));
}

// “较2023年复议18件、诉讼12件”: last year's, too.
bool StatementReader::isListedWithLastYear(int index) const
{
    if (m_lastYearAt < 0 || m_lastYearAt != index - 1)
        return false;
    const qsizetype from = figure(m_lastYearAt).to;
    const QStringView between =
        QStringView(m_paragraph.text).sliced(from, figure(index).from - from);
    const bool listed = !between.isEmpty() && QStringView(u"、和及与").contains(between.front());
    const TextSpan clause = m_gaps.clause(m_gaps.clauseAt(figure(index).from)).span;
    return listed && clause.contains(from);
}

// “行政许可1520件，其中网上办理1400件”: what is said of other things says it of some only.
bool StatementReader::isOfAnother(const Statement& statement, const StatementLabel& label) const
{
    if (statement.aspects.empty() || !label.topics.empty() || statement.topic == m_request)
        return false;
    const auto& topics =
        m_words.aspects[static_cast<std::size_t>(statement.aspects.front())].topics;
    return std::ranges::find(topics, statement.topic) == topics.end();
}

bool StatementReader::isDispute(const Statement& statement) const
{
    const QString& topic = m_words.topics.at(statement.topic);
    return topic == u"review" || topic == u"litigation";
}

// “行政复议案件23件，其中涉及政府信息公开的9件”
bool StatementReader::isOfAllDisputes(const Statement& statement) const
{
    if (!isDispute(statement))
        return false;
    const QStringView behind = QStringView(m_paragraph.text).sliced(statement.span.to);
    qsizetype end = 0;
    while (end < std::min<qsizetype>(behind.size(), 28) && behind[end] != u'；' &&
           behind[end] != u'。')
        ++end;
    const QStringView near = behind.first(end);
    const auto isNear = [near](QStringView word) {
        const qsizetype at = near.indexOf(word);
        return at >= 0 && at <= 2;
    };
    // “行政复议案件66件，涉及政府信息公开的18件”
    if (isFollowedByDisclosure(statement))
        return true;
    // “行政复议83件，政府信息公开类仅占7.2%”
    const qsizetype disclosure = near.indexOf(QStringLiteral("信息公开"));
    if (disclosure >= 0 && near.indexOf(u'占', disclosure) > disclosure)
        return true;
    return near.contains(QStringLiteral("信息公开")) &&
           (isNear(u"其中") || isNear(u"含") || isNear(u"包括"));
}

// Does the next clause count those about requests, fewer than here?
bool StatementReader::isFollowedByDisclosure(const Statement& statement) const
{
    const auto next = static_cast<std::size_t>(statement.figure) + 1;
    if (next >= m_paragraph.figures.size() || !m_paragraph.figures[next].isCount() ||
        m_paragraph.figures[next].value > figure(statement.figure).value)
        return false;
    const TextSpan span{statement.span.to, m_paragraph.figures[next].from};
    QStringView words = span.in(m_paragraph.text);
    constexpr qsizetype longest = 16;
    if (words.size() > longest || !words.startsWith(u'，'))
        return false;
    words = words.sliced(1);
    for (const QStringView word : {u"涉及", u"属于", u"因"})
        if (words.startsWith(word))
            words = words.sliced(word.size());
    return words.startsWith(u"政府信息公开") || words.startsWith(u"信息公开");
}

// “行政复议案件212件，其中涉及政府信息公开的14件”: those of the table, of all that were counted
// right in front of it.
bool StatementReader::isDisclosureOfAll(int index, const StatementLabel& label) const
{
    return m_allDisputes >= 0 && m_allDisputes == index - 1 && label.topics.empty() &&
           label.aspects.empty() && !label.gap.has(Marker::Share) &&
           label.gap.span.in(m_paragraph.text).contains(QStringLiteral("信息公开"));
}

// 受理, 办理: said of reviews by who decides them, too.
bool StatementReader::isCaseWork(const Statement& statement, const StatementLabel& label) const
{
    return isDispute(statement) && !label.aspects.empty() &&
           m_labels.aspectOf(label.aspects.front()).group == AspectGroup::Flow;
}

// “收到147件，…，办理146件”: what was done with them.
bool StatementReader::isHandledAfterReceived(const Statement& statement) const
{
    return m_words.aspects[static_cast<std::size_t>(statement.aspects.front())].id == u"handled" &&
           m_flow == m_words.aspect(QStringLiteral("received"));
}

bool StatementReader::isMadeNew(const Statement& statement, const AnchorHit& hit) const
{
    const QString& topic = m_words.topics.at(statement.topic);
    return (topic == u"normative" || topic == u"rules") &&
           TextSpan{hit.from, hit.to}.in(m_paragraph.text) == u"新增";
}

// An aspect that depends on what stands around it; -1 where nothing says which.
int StatementReader::meantBy(int aspect, const StatementLabel& label) const
{
    const QString& id = m_words.aspects[static_cast<std::size_t>(aspect)].id;
    if (id == u"remaining")
        return remaining(label);
    // “8件转入2025年办理”: without the year it may go anywhere.
    if (id == u"carried_to")
        return yearIn(label.gap) == m_year + 1 ? m_words.aspect(QStringLiteral("carried_out")) : -1;
    if (id != u"carried")
        return aspect;
    // “2023年结转8件” in the report for 2024 came in, “结转2025年5件” goes on.
    const int year = yearIn(label.gap);
    const qsizetype word = label.aspects.front().from;
    if ((label.gap.span.from < word && year == m_year - 1) || label.gap.has(Marker::LastYear))
        return m_words.aspect(QStringLiteral("carried_in"));
    return year == m_year + 1 ? m_words.aspect(QStringLiteral("carried_out")) : aspect;
}

// “其他47件” behind results or outcomes of the same sentence.
int StatementReader::remaining(const StatementLabel& label) const
{
    // “自然人37件、企业6件、其他2件”
    if (!m_paragraph.statements.empty() && label.gap.unknown == 0) {
        const Statement& last = m_paragraph.statements.back();
        if (last.aspects.size() == 1 && groupOf(last.aspects.front()) == AspectGroup::Applicant &&
            last.figure >= 0 && isInSentence(last.span.from, label.aspects.front().from))
            return m_words.aspect(QStringLiteral("other_applicant"));
    }
    if (m_lastAspect < 0 || label.gap.unknown > 0 ||
        !isInSentence(m_lastAt, label.aspects.front().from))
        return -1;
    // Behind fewer rows than stand in front of it, it is all the rest: “予以公开18件，其他33件”.
    const QString& last = m_words.aspects[static_cast<std::size_t>(m_lastAspect)].id;
    if (last.startsWith(u"declined"))
        return m_words.aspect(QStringLiteral("other"));
    if (last == u"corrected" || last == u"pending")
        return m_words.aspect(QStringLiteral("other_outcome"));
    return -1;
}

bool StatementReader::saysOnlyLastYear(const StatementLabel& label) const
{
    const QStringView words = label.gap.span.in(m_paragraph.text);
    const qsizetype last = words.indexOf(QStringLiteral("上年"));
    if (last < 0 || words.contains(QStringLiteral("同期")) || words.trimmed().endsWith(u'为'))
        return false; // “予以公开38件，上年为30件”
    if (label.gap.span.from + last > 0 &&
        QStringView(u"与比较跟和同于").contains(m_paragraph.text[label.gap.span.from + last - 1]))
        return false; // “与上年41件比较”, “多于上年的41件”
    constexpr qsizetype near = 6;
    const QStringView behind = restOfSentence(label.gap.span.to).left(near + 8);
    return std::ranges::none_of(
        std::initializer_list<QStringView>{u"相比", u"比较", u"增", u"减少", u"多", u"下降",
                                           u"上升", u"今年为", u"本年为", u"本年度为"},
        [behind](QStringView word) { return behind.contains(word); });
}

bool StatementReader::saysNothingOfDisputes(const Statement& statement) const
{
    if (!isDispute(statement) || statement.aspects.empty() ||
        groupOf(statement.aspects.front()) != AspectGroup::Flow)
        return false;
    const QString& id = m_words.aspects[static_cast<std::size_t>(statement.aspects.front())].id;
    return id != u"received" && id != u"handled";
}

bool StatementReader::isSaidTwice(const Statement& statement) const
{
    if (statement.aspects.empty() || groupOf(statement.aspects.front()) != AspectGroup::Document ||
        m_paragraph.statements.empty())
        return false;
    const std::size_t count = m_paragraph.statements.size();
    for (std::size_t i = count; i > (count > 4 ? count - 4 : 0); --i) {
        const Statement& other = m_paragraph.statements[i - 1];
        if (other.topic == statement.topic && other.aspects == statement.aspects &&
            !other.lastYear && isInSentence(other.span.from, statement.span.from))
            return true;
    }
    return false;
}

} // namespace gongkai
