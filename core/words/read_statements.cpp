// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/read_statements.h"

#include "core/words/prose_gap.h"
#include "core/words/statement_meaning.h"

#include <algorithm>

namespace gongkai {
namespace {

// The words of the lexicon from left to right, the longest at each place; none inside a figure.
std::vector<AnchorHit> findAnchors(const ParsedParagraph& paragraph, const StatementWords& words)
{
    std::vector<AnchorHit> hits;
    auto figure = paragraph.figures.begin();
    for (qsizetype at = 0; at < paragraph.text.size();) {
        while (figure != paragraph.figures.end() && figure->to <= at)
            ++figure;
        if (figure != paragraph.figures.end() && figure->from <= at) {
            at = figure->to;
            continue;
        }
        const auto word = words.words.at(paragraph.text, at);
        if (!word) {
            ++at;
            continue;
        }
        AnchorHit hit = words.anchors[static_cast<std::size_t>(word->id)];
        hit.from = at;
        hit.to = at + word->length;
        hits.push_back(hit);
        at = hit.to;
    }
    return hits;
}

// What one figure is said to count.
struct Label
{
    std::vector<AnchorHit> aspects; ///< joined ones, in order
    const AnchorHit* topic = nullptr;
    ProseGap gap;
    bool extended = false; ///< words of an earlier clause are in it
    bool onRight = false;
};

class StatementReader
{
public:
    StatementReader(ParsedParagraph& paragraph, const Report& report, const Lexicon& lexicon)
        : m_paragraph(paragraph), m_lexicon(lexicon), m_words(lexicon.statements),
          m_gaps(paragraph, report.agency(QStringLiteral("name"))), m_year(report.year()),
          m_meanings(report.form().id, m_words), m_scope(paragraph.before)
    {}

    void read()
    {
        for (std::size_t i = 0; i < m_paragraph.figures.size(); ++i) {
            takeScope(m_paragraph.figures[i].from);
            if (m_paragraph.figures[i].isCount() ||
                (m_paragraph.figures[i].kind == FigureKind::Money &&
                 !m_paragraph.figures[i].malformed))
                readFigure(static_cast<int>(i));
        }
        takeScope(m_paragraph.text.size());
        m_paragraph.after = afterParagraph();
    }

private:
    const WrittenFigure& figure(int index) const
    {
        return m_paragraph.figures[static_cast<std::size_t>(index)];
    }

    // What the words up to this place say about those behind it.
    void takeScope(qsizetype place)
    {
        const auto& anchors = m_paragraph.anchors;
        for (; m_next < anchors.size() && anchors[m_next].from < place; ++m_next) {
            const AnchorHit& hit = anchors[m_next];
            if (hit.kind == AnchorKind::Topic) {
                m_scope.topic = hit.id;
                m_topicAt = hit.from;
            } else if (hit.kind == AnchorKind::Population) {
                m_scope.population = static_cast<Population>(hit.id);
                m_populationAt = hit.from;
            }
        }
    }

    // A heading says what its paragraphs are about; other paragraphs leave nothing open.
    StatementScope afterParagraph() const
    {
        const bool heading = m_paragraph.sentences.size() <= 1 && m_paragraph.text.size() <= 40 &&
                             m_paragraph.statements.empty() &&
                             !m_paragraph.text.endsWith(u'。');
        if (m_paragraph.text.trimmed().isEmpty())
            return m_paragraph.before;
        StatementScope scope;
        scope.topic = heading && m_topicAt >= 0 ? m_scope.topic : m_paragraph.before.topic;
        return scope;
    }

    void readFigure(int index)
    {
        const ProseGap left = m_gaps.leftOf(index);
        if (isChange(left) || isPlan(index))
            return;
        if (const auto respective = takeRespective(index, left)) {
            addStatement(index, *respective);
            return;
        }
        Label label;
        label.gap = left;
        label.topic = left.last(AnchorKind::Topic);
        label.aspects = lastAspects(left);
        if (label.aspects.empty())
            readOnRight(index, label);
        if (label.aspects.empty() && !label.topic && left.unknown <= 1)
            readFurtherLeft(index, label);
        else if (!label.aspects.empty() && !label.topic && !label.onRight)
            topicOnRight(index, label);
        addStatement(index, label);
    }

    // “增长12件”, “较上年多5件”: how much it changed, not how many there are.
    static bool isChange(const ProseGap& gap)
    {
        const AnchorHit* last = gap.lastSaying();
        if (!last || last->kind != AnchorKind::Marker)
            return false;
        const auto marker = static_cast<Marker>(last->id);
        return marker == Marker::Up || marker == Marker::Down || marker == Marker::Share;
    }

    bool isPlan(int index) const
    {
        const auto place = m_gaps.clauseAt(figure(index).from);
        const ProseGap clause = m_gaps.read(m_gaps.clause(place).span.from, figure(index).from);
        return clause.has(Marker::NextYear) || clause.has(Marker::Condition);
    }

    const Aspect& aspectOf(const AnchorHit& hit) const
    {
        return m_words.aspects[static_cast<std::size_t>(hit.id)];
    }

    // The last aspect and those joined to it: “予以公开及部分公开”, “受理并答复”.
    std::vector<AnchorHit> lastAspects(const ProseGap& gap) const
    {
        std::vector<AnchorHit> found;
        for (std::size_t i = gap.hits.size(); i > 0; --i) {
            const AnchorHit& hit = gap.hits[i - 1];
            if (hit.kind != AnchorKind::Aspect)
                continue;
            if (!found.empty() &&
                (aspectOf(hit).group != aspectOf(found.front()).group ||
                 !isJoined(hit.to, found.front().from)))
                break;
            found.insert(found.begin(), hit);
        }
        return found;
    }

    bool isJoined(qsizetype from, qsizetype to) const
    {
        static const QStringList joints{QStringLiteral("、"), QStringLiteral("和"),
                                        QStringLiteral("及"), QStringLiteral("与"),
                                        QStringLiteral("以及"), QStringLiteral("并"),
                                        QStringLiteral("或"), QStringLiteral("或者"),
                                        QStringLiteral("和予以"), QString()};
        const QStringView between = QStringView(m_paragraph.text).sliced(from, to - from);
        return between.size() <= 3 && joints.contains(between.trimmed());
    }

    // “予以公开、部分公开分别为42件、1件”: the words in front of 分别 go to the figures in order.
    std::optional<Label> takeRespective(int index, const ProseGap& left)
    {
        if (left.has(Marker::Respectively)) {
            m_respective.clear();
            for (const AnchorHit& hit : left.hits)
                if (hit.kind == AnchorKind::Aspect || hit.kind == AnchorKind::Topic)
                    m_respective.push_back(hit);
            m_respectiveFrom = index;
            m_respectiveGap = left;
            if (m_respective.size() < 2)
                m_respective.clear();
        } else if (m_respective.empty() || left.has(AnchorKind::Aspect) ||
                   left.has(AnchorKind::Topic) || left.unknown > 0) {
            m_respective.clear();
            return {};
        }
        const auto at = static_cast<std::size_t>(index - m_respectiveFrom);
        if (at >= m_respective.size())
            return {};
        Label label;
        label.gap = m_respectiveGap;
        const AnchorHit& hit = m_respective[at];
        if (hit.kind == AnchorKind::Topic)
            label.topic = &m_respective[at];
        else
            label.aspects = {hit};
        return label;
    }

    // “42件予以公开”, “收到42件申请”
    void readOnRight(int index, Label& label) const
    {
        const ProseGap right = m_gaps.rightOf(index);
        const AnchorHit* aspect = right.first(AnchorKind::Aspect);
        const AnchorHit* topic = right.first(AnchorKind::Topic);
        if (!aspect) {
            if (topic && !label.topic && right.unknown == 0)
                label.topic = topic;
            return;
        }
        if (label.topic && label.gap.unknown == 0 && topic)
            return; // “申请42件，” with words about something else behind it
        for (const AnchorHit& hit : right.hits)
            if (hit.kind == AnchorKind::Aspect &&
                (label.aspects.empty() ||
                 (aspectOf(hit).group == aspectOf(label.aspects.front()).group &&
                  isJoined(label.aspects.back().to, hit.from))))
                label.aspects.push_back(hit);
        label.topic = topic ? topic : label.topic;
        label.onRight = true;
        const bool rest = label.gap.has(Marker::Rest);
        const qsizetype unknown = label.gap.unknown + right.unknown;
        label.gap = right;
        label.gap.unknown = unknown;
        m_restOnLeft = rest;
    }

    void topicOnRight(int index, Label& label) const
    {
        const ProseGap right = m_gaps.rightOf(index);
        const AnchorHit* topic = right.first(AnchorKind::Topic);
        if (topic && m_gaps.read(right.span.from, topic->from).unknown == 0)
            label.topic = topic;
    }

    // “新收政府信息公开申请，共95件”; “答复：95件”
    void readFurtherLeft(int index, Label& label) const
    {
        const auto place = m_gaps.clauseAt(figure(index).from);
        if (m_gaps.hasFigure(m_gaps.clause(place).span.from, figure(index).from))
            return;
        for (int back = 1; back <= 2 && place.clause >= back; ++back) {
            const qsizetype from =
                m_gaps.clause({place.sentence, place.clause - back}).span.from;
            if (m_gaps.hasFigure(from, figure(index).from))
                return;
            const ProseGap gap = m_gaps.read(from, figure(index).from);
            label.aspects = lastAspects(gap);
            label.topic = gap.last(AnchorKind::Topic);
            if (!label.aspects.empty() || label.topic) {
                label.gap = gap;
                label.extended = true;
                return;
            }
        }
    }

    int topicFor(const Label& label)
    {
        if (label.topic)
            return label.topic->id;
        const int request = m_words.topic(QStringLiteral("request"));
        const bool ofRequests =
            !label.aspects.empty() && isOfRequests(label.aspects.front());
        if (m_scope.topic < 0)
            return ofRequests ? request : -1;
        // Words that are said of requests only, and nothing else was spoken of in this sentence.
        if (ofRequests && m_scope.topic != request && saysRequest(label) &&
            !isInSentence(m_topicAt, label.gap.span.to))
            return request;
        return m_scope.topic;
    }

    bool isOfRequests(const AnchorHit& hit) const
    {
        const auto& topics = aspectOf(hit).topics;
        return topics.size() == 1 && topics.front() == m_words.topic(QStringLiteral("request"));
    }

    bool saysRequest(const Label& label) const
    {
        const Aspect& aspect = aspectOf(label.aspects.front());
        return aspect.group == AspectGroup::Result || aspect.group == AspectGroup::Applicant ||
               aspect.id.startsWith(u"carried");
    }

    bool isInSentence(qsizetype place, qsizetype other) const
    {
        return place >= 0 && m_paragraph.sentenceAt(place) == m_paragraph.sentenceAt(other);
    }

    // The year of a word like “2023年” in the gap, 0 for none.
    int yearIn(const ProseGap& gap) const
    {
        int year = 0;
        auto figure = std::ranges::lower_bound(m_paragraph.figures, gap.span.from, {},
                                               &WrittenFigure::from);
        for (; figure != m_paragraph.figures.end() && figure->from < gap.span.to; ++figure)
            if (figure->reason == NotCount::Year)
                year = figure->value.toString().toInt();
        return year;
    }

    void addStatement(int index, const Label& label)
    {
        Statement statement;
        statement.figure = index;
        statement.span = {figure(index).from, figure(index).to};
        statement.topic = topicFor(label);
        statement.population = m_scope.population;
        if (statement.topic < 0 || m_words.isForeign(statement.topic))
            return;
        if (label.aspects.empty() && !label.topic && !label.gap.has(Marker::Total))
            return takeLastYear(statement, label);
        if (figure(index).kind == FigureKind::Count &&
            !m_lexicon.figures.caseUnits.contains(figure(index).unit) &&
            !figure(index).unit.isEmpty())
            return;
        statement.partial = label.gap.unknown > 1 || label.gap.has(Marker::Partial) ||
                            label.gap.has(Marker::Open);
        statement.asks = label.gap.has(Marker::OnTime) || label.gap.has(Marker::Rest) ||
                         std::exchange(m_restOnLeft, false);
        if (label.gap.has(Marker::Compared) || label.gap.has(Marker::LastYear) ||
            isOtherYear(label))
            return takeLastYear(statement, label);
        for (const auto& aspects : split(label))
            addMeaning(statement, label, aspects);
    }

    bool isOtherYear(const Label& label) const
    {
        const int year = yearIn(label.gap);
        return year != 0 && year != m_year && !isCarried(label);
    }

    bool isCarried(const Label& label) const
    {
        return !label.aspects.empty() && aspectOf(label.aspects.front()).id.startsWith(u"carried");
    }

    // What happened to requests is said of the same figure each; results are added up.
    std::vector<std::vector<AnchorHit>> split(const Label& label) const
    {
        if (label.aspects.size() < 2 || aspectOf(label.aspects.front()).group != AspectGroup::Flow)
            return {label.aspects};
        std::vector<std::vector<AnchorHit>> each;
        for (const AnchorHit& hit : label.aspects)
            each.push_back({hit});
        return each;
    }

    // A figure of last year; or what was carried over, where only “上年” says so.
    void takeLastYear(Statement statement, const Label& label)
    {
        const int year = yearIn(label.gap);
        const bool lastYear = label.gap.has(Marker::LastYear) || label.gap.has(Marker::Compared) ||
                              year == m_year - 1;
        if (!lastYear || (year != 0 && year != m_year - 1))
            return;
        const int carried = m_words.aspect(QStringLiteral("carried_in"));
        const auto place = m_gaps.clauseAt(statement.span.from);
        if (label.aspects.empty() && !label.topic && !label.gap.has(Marker::Compared) &&
            label.gap.unknown == 0 && m_gaps.clause(place).depth == 0 &&
            statement.topic == m_words.topic(QStringLiteral("request"))) {
            statement.asks = true;
            statement.aspects = {carried};
            if (m_meanings.find(statement))
                m_paragraph.statements.push_back(statement);
            return;
        }
        statement.lastYear = true;
        for (const AnchorHit& hit : label.aspects)
            statement.aspects.push_back(hit.id);
        m_paragraph.statements.push_back(statement);
    }

    void addMeaning(Statement statement, const Label& label, const std::vector<AnchorHit>& aspects)
    {
        statement.flow = m_flow;
        for (const AnchorHit& hit : aspects)
            statement.aspects.push_back(carriedAspect(hit.id, label));
        if (!statement.aspects.empty()) {
            const AspectGroup group =
                m_words.aspects[static_cast<std::size_t>(statement.aspects.front())].group;
            if (group == AspectGroup::Flow && !isCarried(label))
                m_flow = statement.aspects.front();
            else if (group == AspectGroup::Applicant && !label.onRight)
                takeFlowOf(label);
            statement.flow = m_flow;
        }
        if (m_meanings.find(statement))
            m_paragraph.statements.push_back(statement);
    }

    // “收到自然人申请89件”: the flow stands in front of the applicants.
    void takeFlowOf(const Label& label)
    {
        for (const AnchorHit& hit : label.gap.hits)
            if (hit.kind == AnchorKind::Aspect && aspectOf(hit).group == AspectGroup::Flow)
                m_flow = hit.id;
    }

    // “2023年结转8件” in the report for 2024 came in, “结转2025年5件” goes on.
    int carriedAspect(int aspect, const Label& label) const
    {
        const QString id = m_words.aspects[static_cast<std::size_t>(aspect)].id;
        if (id != u"carried")
            return aspect;
        const int year = yearIn(label.gap);
        const qsizetype word = label.aspects.front().from;
        const bool before = label.gap.span.from < word && year == m_year - 1;
        if (before || label.gap.has(Marker::LastYear))
            return m_words.aspect(QStringLiteral("carried_in"));
        if (year == m_year + 1)
            return m_words.aspect(QStringLiteral("carried_out"));
        return aspect;
    }

    ParsedParagraph& m_paragraph;
    const Lexicon& m_lexicon;
    const StatementWords& m_words;
    GapReader m_gaps;
    int m_year;
    MeaningFinder m_meanings;
    StatementScope m_scope;
    std::size_t m_next = 0; // anchor takeScope() goes on with
    qsizetype m_topicAt = -1;
    qsizetype m_populationAt = -1;
    int m_flow = -1;
    mutable bool m_restOnLeft = false;
    std::vector<AnchorHit> m_respective;
    ProseGap m_respectiveGap;
    int m_respectiveFrom = 0;
};

} // namespace

void readStatements(ParsedParagraph& paragraph, const Report& report, const Lexicon& lexicon)
{
    paragraph.anchors = findAnchors(paragraph, lexicon.statements);
    StatementReader(paragraph, report, lexicon).read();
    readWordStatements(paragraph, report, lexicon);
}

} // namespace gongkai
