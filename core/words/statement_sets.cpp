// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/statement_reader.h"

#include <algorithm>
#include <cstdlib>

// Which requests a figure counts: some of them, several kinds together, each kind.
namespace gongkai {

// “…18件、…6件，二者共24件”: the sum of those in front of it.
bool StatementReader::isSumOfList(int index, const StatementLabel& label) const
{
    const ProseGap& left = label.left;
    // “申请量居前的单位9家，合计876件”
    if (left.has(Marker::Total) && index > 0 && figure(index - 1).unit == u"家" &&
        isInSentence(figure(index - 1).from, figure(index).from) && !left.has(AnchorKind::Topic) &&
        !left.has(AnchorKind::Aspect))
        return true;
    // “复议纠正6件、诉讼纠正8件，合计纠正14件”: of both.
    const bool isOfDisputes = !label.aspects.empty() && label.topics.empty() &&
                              groupOf(label.aspects.front().id) == AspectGroup::Outcome;
    if (!left.has(Marker::Total) || (left.has(AnchorKind::Aspect) && !isOfDisputes) ||
        left.has(AnchorKind::Topic))
        return false;
    if (isOfDisputes)
        return true;
    constexpr int longest = 24; // figures looked back at
    Decimal sum;
    int items = 0;
    for (int i = index - 1; i >= std::max(0, index - longest); --i) {
        const WrittenFigure& item = figure(i);
        if (!isInSentence(item.from, figure(index).from))
            break;
        if (!item.isCount() || !m_lexicon.figures.caseUnits.contains(item.unit))
            continue; // “两项共24件”
        sum += item.value;
        if (++items >= 2 && sum == figure(index).value)
            return true;
    }
    return false;
}

// “尚未审结的复议7件、诉讼14件”, “废止规章1件、规范性文件2件”
const AnchorHit* StatementReader::headAspect(const Statement& statement,
                                             const StatementLabel& label) const
{
    if (!label.aspects.empty() || label.topics.size() != 1 || m_paragraph.statements.empty())
        return nullptr;
    const Statement& last = m_paragraph.statements.back();
    const AnchorHit& topic = label.topics.front();
    if (last.figure != statement.figure - 1 || last.aspects.size() != 1 || last.lastYear ||
        !last.span.size() || topic.from - last.span.to != 1 ||
        !QStringView(u"、和及与").contains(m_paragraph.text[last.span.to]))
        return nullptr;
    const auto& topics = m_words.aspects[static_cast<std::size_t>(last.aspects.front())].topics;
    if (std::ranges::find(topics, topic.id) == topics.end())
        return nullptr;
    const auto& anchors = m_paragraph.anchors;
    const qsizetype from = m_gaps.clause(m_gaps.clauseAt(last.span.from)).span.from;
    for (auto hit = std::ranges::lower_bound(anchors, from, {}, &AnchorHit::from);
         hit != anchors.end() && hit->from < last.span.from; ++hit)
        if (hit->kind == AnchorKind::Aspect && hit->id == last.aspects.front() &&
            (QStringView(m_paragraph.text).sliced(hit->to).startsWith(u'的') ||
             (groupOf(hit->id) == AspectGroup::Document && label.gap.unknown == 0 &&
              label.left.span.to == statement.span.from)))
            return &*hit;
    return nullptr;
}

// “收到的52件申请中，”: what follows are parts.
bool StatementReader::isDivided(int index) const
{
    const TextSpan clause = m_gaps.clause(m_gaps.clauseAt(figure(index).from)).span;
    const QStringView behind =
        QStringView(m_paragraph.text)
            .sliced(figure(index).to, std::max<qsizetype>(0, clause.to - figure(index).to));
    constexpr qsizetype nearby = 20;
    if (m_gaps.hasFigure(figure(index).to, clause.to))
        return false; // “2023年结转的7件和2024年新收的95件申请中”
    return behind.size() > 1 && behind.size() < nearby && behind[behind.size() - 2] == u'中' &&
           !behind.contains(QStringLiteral("其中"));
}

// “2022年结转1件” in the report for 2024, “48件于当年办结”, “应于2024年答复的51件”,
// “收到的52件申请中，直接受理50件”, “均按期答复或正在办理”, “不予公开、无法提供等27件”.
bool StatementReader::isOfSome(const StatementLabel& label) const
{
    // “由5件增加到6件”
    const QStringView left = label.left.span.in(m_paragraph.text).trimmed();
    if (left.endsWith(u'由') || left.endsWith(u'从'))
        return true;
    if (label.aspects.empty())
        return false;
    const AspectGroup group = groupOf(label.aspects.front().id);
    const QStringView text = label.gap.span.in(m_paragraph.text);
    if (label.rest && isOfRest(label))
        return true;
    if (label.onRight && text.contains(QStringLiteral("年内")))
        return true;
    // “上年结转6件中，公开2件”
    if ((group == AspectGroup::Result || group == AspectGroup::Applicant) &&
        isSaidBefore(m_carriedAt, label.gap.span.from) &&
        !isSaidBefore(m_otherFlowAt, label.gap.span.from))
        return true;
    if (group != AspectGroup::Flow) {
        const QStringView behind = QStringView(m_paragraph.text).sliced(label.aspects.back().to);
        return label.onRight && label.aspects.size() > 1 && behind.startsWith(u'等');
    }
    // “其中局办公室答复60件，建管科答复34件”: sections of the agency.
    const QStringView before = beginOfSentence(label.aspects.front().from);
    if (before.contains(u"其中") && !label.onRight &&
        (before.endsWith(u"办公室") || before.endsWith(u'科') || before.endsWith(u'股')))
        return true;
    const QString& id = m_labels.aspectOf(label.aspects.front()).id;
    const int year = yearIn(label.gap);
    if (m_labels.isCarried(label.aspects.front()))
        return year != 0 &&
               (std::abs(year - m_year) > 1 || (id == u"carried_out" && year == m_year - 1));
    if (saysWithin(label) || isOfThisYearOnly(label))
        return true;
    if (id.startsWith(u"answered") &&
        (text.contains(QStringLiteral("当年")) || text.contains(QStringLiteral("应于"))))
        return true;
    if (label.onRight &&
        (text.contains(QStringLiteral("或正在")) || text.contains(QStringLiteral("或在"))))
        return true;
    return id == u"received" && isInSentence(m_dividedAt, label.gap.span.from);
}

// “其余71件均作出实体答复”, “其余38件均得到其他处理结果”: what is left besides those spoken of, and
// neither all that were answered nor the row 其他处理.
bool StatementReader::isOfRest(const StatementLabel& label) const
{
    const AnchorHit& aspect = label.aspects.front();
    if (isAllButCarried(label))
        return false;
    if (!m_labels.isCarried(aspect) && groupOf(aspect.id) == AspectGroup::Flow)
        return true;
    const QStringView behind = QStringView(m_paragraph.text).sliced(aspect.to);
    return m_labels.aspectOf(aspect).id == u"other" &&
           (behind.startsWith(u"结果") || behind.startsWith(u"意见"));
}

// “除8件结转下年外，其余94件均已答复”: all that were answered.
bool StatementReader::isAllButCarried(const StatementLabel& label) const
{
    if (m_paragraph.statements.empty() ||
        !m_labels.aspectOf(label.aspects.front()).id.startsWith(u"answered"))
        return false;
    const Statement& last = m_paragraph.statements.back();
    const qsizetype from = label.left.span.from;
    constexpr qsizetype nearby = 24;
    return last.rule == TextRule::CarriedOut && !last.partial && last.span.to <= from &&
           from - last.span.to <= nearby &&
           TextSpan{last.span.to, from}.in(m_paragraph.text).contains(u'外') &&
           beginOfSentence(last.span.from).contains(u'除');
}

// “83件答复中有30件”, “20个工作日内办结74件”
bool StatementReader::saysWithin(const StatementLabel& label) const
{
    const QStringView behind =
        QStringView(m_paragraph.text).sliced(label.aspects.back().to).trimmed();
    const QStringView left = label.left.span.in(m_paragraph.text).trimmed();
    if (!label.onRight && (behind.startsWith(u'中') || left.endsWith(u'中')))
        return true;
    const auto& figures = m_paragraph.figures;
    for (auto figure =
             std::ranges::lower_bound(figures, label.gap.span.from, {}, &WrittenFigure::from);
         figure != figures.end() && figure->from < label.gap.span.to; ++figure)
        if (figure->reason == NotCount::Duration)
            return true;
    return false;
}

// “本年新收并办结87件”: without those carried in, and those that go on.
bool StatementReader::isOfThisYearOnly(const StatementLabel& label) const
{
    if (label.aspects.size() < 2)
        return false;
    const QString& first = m_labels.aspectOf(label.aspects.front()).id;
    const QString& last = m_labels.aspectOf(label.aspects.back()).id;
    const TextSpan word{label.aspects.front().from, label.aspects.front().to};
    return first == u"received" && last.startsWith(u"answered") &&
           word.in(m_paragraph.text).startsWith(u'新');
}

// “新收、结转申请合计55件”, “答复、结转合计55件”
bool StatementReader::isWithCarried(const StatementLabel& label) const
{
    const AnchorHit* first = nullptr;
    for (const AnchorHit& hit : label.gap.hits) {
        if (hit.kind != AnchorKind::Aspect || isOfFigureBefore(label, hit))
            continue;
        const QString& id = m_labels.aspectOf(hit).id;
        if (first && m_labels.isCarried(hit)) {
            const QStringView between = TextSpan{first->to, hit.from}.in(m_paragraph.text);
            return !saysEach(label) && std::ranges::any_of(between, [](QChar c) {
                return QStringView(u"、和及与加").contains(c);
            });
        }
        first = id == u"received" || id == u"answered" ? &hit : nullptr;
    }
    return false;
}

// “487件新收申请与上年结转的18件”: what was received are the 487.
bool StatementReader::isOfFigureBefore(const StatementLabel& label, const AnchorHit& hit) const
{
    if (label.onRight || hit.from != label.gap.span.from)
        return false;
    const auto& figures = m_paragraph.figures;
    const auto next = std::ranges::lower_bound(figures, hit.from, {}, &WrittenFigure::from);
    return next != figures.begin() && (next - 1)->to == hit.from && (next - 1)->isCount();
}

// “部分公开、不予公开各6件”, “均为6件”
bool StatementReader::saysEach(const StatementLabel& label) const
{
    return label.gap.has(Marker::All) ||
           (!label.onRight && label.gap.span.in(m_paragraph.text).trimmed().endsWith(u'各'));
}

// What happened to requests is said of the same figure each; results are added up.
std::vector<std::vector<AnchorHit>> StatementReader::split(const StatementLabel& label) const
{
    const auto& aspects = label.aspects;
    if (!aspects.empty() && isWithCarried(label)) {
        AnchorHit both = aspects.front();
        both.id = m_words.aspect(QStringLiteral("due"));
        return {{both}};
    }
    if (aspects.size() < 2 ||
        (m_labels.aspectOf(aspects.front()).group != AspectGroup::Flow && !saysEach(label)))
        return {aspects};
    std::vector<std::vector<AnchorHit>> each;
    each.reserve(aspects.size());
    for (const AnchorHit& hit : aspects)
        each.push_back({hit});
    return each;
}

// “其他1件、尚未审结1件”: what is named behind it is none of it.
bool StatementReader::isFollowedByGroup(const Statement& statement, AspectGroup group) const
{
    constexpr qsizetype nearby = 40;
    const qsizetype from = statement.span.to;
    const auto& anchors = m_paragraph.anchors;
    for (auto hit = std::ranges::lower_bound(anchors, from, {}, &AnchorHit::from);
         hit != anchors.end() && hit->from - from < nearby && isInSentence(hit->from, from) &&
         !TextSpan{from, hit->from}.in(m_paragraph.text).contains(u'；');
         ++hit)
        if (hit->kind == AnchorKind::Aspect && groupOf(hit->id) == group)
            return true;
    return false;
}

// The rows of readings in these columns, where they are more than stand there.
std::vector<std::vector<CellId>>
StatementReader::inColumns(const std::vector<std::vector<CellId>>& readings,
                           const QStringList& columns)
{
    std::vector<std::vector<CellId>> found;
    for (const auto& reading : readings) {
        std::vector<CellId> cells;
        for (const CellId& cell : reading)
            for (const QString& column : columns)
                if (CellId one{cell.table, cell.row, column};
                    std::ranges::find(cells, one) == cells.end())
                    cells.push_back(std::move(one));
        if (cells.size() > reading.size())
            found.push_back(std::move(cells));
    }
    return found;
}

// “维持5件，纠正2件，其他2件”, “自然人81件，企业12件，其他2件”: the row of that name, or all that
// were not named.
void StatementReader::addRest(Statement& statement) const
{
    const AspectGroup group = groupOf(statement.aspects.front());
    if (statement.readings.empty() ||
        (group != AspectGroup::Applicant && group != AspectGroup::Outcome) ||
        isFollowedByGroup(statement, group))
        return;
    QStringList columns;
    for (const Aspect& aspect : m_words.aspects) {
        if (aspect.group != group)
            continue;
        if (group == AspectGroup::Applicant)
            columns += m_words.columns.value(m_form + u'/' + aspect.id);
        else if (const Meaning* meaning =
                     m_words.meaning(m_form, statement.topic, m_words.aspect(aspect.id)))
            columns += meaning->readings.front().front().column;
    }
    columns.removeDuplicates();
    constexpr std::size_t most = 8;
    const std::span<const Statement> all = m_paragraph.statements;
    for (const Statement& other : all.last(std::min(most, all.size())))
        if (isSaidBefore(other.span.from, statement.span.from) && !other.lastYear &&
            !other.readings.empty() && !other.aspects.empty() && other.topic == statement.topic &&
            groupOf(other.aspects.front()) == group)
            for (const CellId& cell : other.readings.front())
                columns.removeAll(cell.column);
    std::vector<std::vector<CellId>> rest = inColumns(statement.readings, columns);
    // “商业企业164件，法律服务机构31件，其他17件”: of organisations only.
    for (const QString& person : m_words.columns.value(m_form + QStringLiteral("/natural")))
        if (group == AspectGroup::Applicant && columns.removeAll(person) > 0)
            std::ranges::move(inColumns(statement.readings, columns), std::back_inserter(rest));
    statement.asks = statement.asks || !rest.empty();
    statement.readings.insert(statement.readings.end(), rest.begin(), rest.end());
}

} // namespace gongkai
