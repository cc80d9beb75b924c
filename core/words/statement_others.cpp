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

// “投诉举报类行政复议案件”, “占全县行政复议案件126件的6.3%”, “行政应诉案件共21件”, “全部复议案件”
bool saysAllCases(QStringView words)
{
    if (hasAny(words, {u"投诉举报类", u"举报投诉类", u"投诉类", u"举报类"}))
        return true;
    const qsizetype share = words.lastIndexOf(u'占');
    const QStringView base = words.sliced(share + 1);
    if (base.contains(u"信息公开"))
        return false;
    const bool isWhole = share >= 0 && hasAny(base, {u"全县", u"全市", u"全区", u"全省", u"全州",
                                                     u"全局", u"我局", u"本局", u"所有"});
    return isWhole || hasAny(base, {u"行政应诉案件", u"全部复议", u"全部行政复议", u"全部诉讼",
                                    u"全部行政诉讼"});
}

bool beginsWith(QStringView text, QStringView word)
{
    return text.trimmed().startsWith(word);
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
    const QStringView words = TextSpan{from, to}.in(m_paragraph.text);
    if ((hasAny(words, {u"总量", u"总数", u"总件数", u"被申请案件"}) &&
         !words.contains(u"信息公开")) ||
        saysAllCases(words) ||
        hasAny(words, {u"为复议机关", u"维持后起诉", u"维持后提起", u"维持后又"}) ||
        hasAny(restOfSentence(statement.span.to),
               {u"不属于政府信息公开", u"不属于信息公开", u"不属政府信息公开", u"不属信息公开",
                u"不涉及政府信息公开", u"不涉及信息公开", u"非政府信息公开", u"非信息公开",
                u"与政府信息公开无关", u"与信息公开无关", u"不在统计"}))
        return true;
    // “全市法院审理政府信息公开行政案件86件”
    if (words.contains(u"法院") && hasAny(words, {u"审理", u"审结", u"受理"}) &&
        label.aspects.empty())
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

bool StatementReader::isUnitOf(int topic, const QString& unit) const
{
    const auto own = m_words.units.constFind(topic);
    return own != m_words.units.constEnd()
               ? own->contains(unit)
               : unit.isEmpty() || m_lexicon.figures.caseUnits.contains(unit);
}

// “政务微博发布信息187条”: perhaps more than what is published by duty.
bool StatementReader::isPostedOnly(const StatementLabel& label) const
{
    return !label.topics.empty() && m_words.hasOwnUnits(label.topics.front().id) &&
           hasAny(TextSpan{label.topics.front().from, label.topics.front().to}.in(m_paragraph.text),
                  {u"发布信息", u"发布政府信息"});
}

// “专项经费30万元用于网站建设”
bool StatementReader::saysPurpose(qsizetype from) const
{
    return beginsWith(restOfSentence(from), u"用于") || beginsWith(restOfSentence(from), u"，用于");
}

// Characters nobody knows, but for verbs that say nothing of what is counted: 召开, 设立.
qsizetype StatementReader::unknownBesideVerbs(const ProseGap& gap) const
{
    static constexpr std::initializer_list<QStringView> verbs{
        u"召开", u"举办", u"组织", u"开展", u"设立", u"设置", u"配备", u"投入", u"安排",  u"建立",
        u"开办", u"征收", u"总额", u"收入", u"现有", u"列支", u"使用", u"落实", u"预算总"};
    if (gap.unknown == 0)
        return 0;
    const QStringView text = gap.span.in(m_paragraph.text);
    qsizetype known = text.contains(u'设') && !text.contains(u"设立") && !text.contains(u"设置");
    for (const QStringView verb : verbs)
        known += text.contains(verb) ? verb.size() : 0;
    return std::max<qsizetype>(0, gap.unknown - known);
}

// “举办教师培训班26期”, “县政府网站公开486条”, “培训网站管理员86人次”: of those that the form
// counts in units of their own, too many others are counted with the same words.
bool StatementReader::isPartOfOwnUnits(const Statement& statement,
                                       const StatementLabel& label) const
{
    if (unknownBesideVerbs(label.gap) > 0 || unknownBesideVerbs(label.left) > 0)
        return true;
    const QStringView words = label.gap.span.in(m_paragraph.text);
    if (hasAny(words, {u"系统", u"办公室"}))
        return true; // “教育系统举办培训班64期”, “局办公室专职工作人员2人”
    if (label.topics.empty())
        return label.aspects.empty();
    const auto isLead = [&](const AnchorHit& hit) {
        return m_labels.aspectOf(hit).topics.size() > 1;
    };
    if (std::ranges::count(label.gap.hits, AnchorKind::Topic, &AnchorHit::kind) > 1 ||
        std::ranges::any_of(label.gap.hits, [&](const AnchorHit& hit) {
            return hit.kind == AnchorKind::Aspect && !isLead(hit);
        }))
        return true; // “发布微博612条”
    return isBare(statement, label.topics.front()) || isOfOnePlace(label.gap, label.topics.front());
}

// 微博, 采购: said of many things, but where the row was spoken of in front of it.
bool StatementReader::isBare(const Statement& statement, const AnchorHit& topic) const
{
    constexpr qsizetype bare = 2;
    static const QStringList words{QStringLiteral("网站"), QStringLiteral("微博"),
                                   QStringLiteral("微信"), QStringLiteral("公报"),
                                   QStringLiteral("采购")};
    if (topic.to - topic.from != bare || !words.contains(m_paragraph.text.sliced(topic.from, bare)))
        return false;
    return std::ranges::none_of(before(statement), [&](const Statement& other) {
        return m_words.hasOwnUnits(other.topic) && !other.partial;
    });
}

// “县政府网站公开486条”, “县政府新闻发布会1次”
bool StatementReader::isOfOnePlace(const ProseGap& gap, const AnchorHit& topic) const
{
    const auto before = std::ranges::find(gap.hits, topic.from, &AnchorHit::to);
    if (before == gap.hits.end() || before->kind != AnchorKind::Filler)
        return false;
    const QStringView word = TextSpan{before->from, before->to}.in(m_paragraph.text);
    return word == u"政府" || word == u"人民政府" ||
           (word.size() == 1 && QStringView(u"市县区省").contains(word.front()));
}

// “公开部门预算72条”, “涉及企业登记档案的58件”: what is said of a thing, and not of requests.
bool StatementReader::isObjectOfAspect(const StatementLabel& label) const
{
    if (label.onRight || label.aspects.empty() || label.gap.unknownBehind == 0)
        return false;
    const Aspect& aspect = m_labels.aspectOf(label.aspects.back());
    // “申请人以自然人为主，计812件”: asked about, as 主 and 计 are not known.
    const QStringView behind = QStringView(m_paragraph.text).sliced(label.aspects.back().to);
    if (aspect.group == AspectGroup::Applicant && label.aspects.size() == 1 &&
        (behind.startsWith(u"为主，计") || behind.startsWith(u"为主，有")))
        return false;
    return aspect.id == u"granted_any" ||
           (aspect.group == AspectGroup::Applicant && label.gap.unknownBehind > 1);
}

// 败诉 is told of all kinds of cases: only behind the lawsuits of the table it is theirs.
bool StatementReader::isLostOfUnknown(const Statement& statement, const StatementLabel& label) const
{
    if (label.aspects.empty() || m_labels.aspectOf(label.aspects.front()).id != u"lost")
        return false;
    return !label.topics.empty() ||
           std::ranges::none_of(before(statement), [&](const Statement& other) {
               return other.topic == statement.topic && other.aspects.empty() && !other.partial;
           });
}

// “其中1人重复申请4件”
bool StatementReader::isOfOnePerson(const Statement& statement) const
{
    static const QStringList persons{QStringLiteral("人"), QStringLiteral("名"),
                                     QStringLiteral("位"), QStringLiteral("户"),
                                     QStringLiteral("家")};
    if (beginOfSentence(statement.span.from).contains(u"同一"))
        return true; // “同一律师事务所提交申请3件”
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
        return !isAnsweredObject(label);
    // “对新收的87件申请作出答复”: perhaps not all of those received.
    if (left.startsWith(u'对') && left.endsWith(u"新收的"))
        return true;
    return std::ranges::any_of(label.aspects, [&](const AnchorHit& hit) {
        constexpr qsizetype near = 5;
        const QStringView behind = QStringView(m_paragraph.text).sliced(hit.to).left(near);
        return hit.from > 0 && m_paragraph.text[hit.from - 1] == u'对' &&
               hasAny(behind, {u"不服", u"不满", u"异议"});
    });
}

// “全年共对94件申请分别作出答复。”: nothing else is said of them, and they are the year's.
bool StatementReader::isAnsweredObject(const StatementLabel& label) const
{
    if (!label.onRight || label.aspects.size() != 1 || label.gap.unknown > 0 ||
        m_labels.aspectOf(label.aspects.front()).id != u"answered")
        return false;
    const QStringView behind = QStringView(m_paragraph.text).sliced(label.aspects.front().to);
    const QStringView left = label.left.span.in(m_paragraph.text).trimmed();
    const bool isOfYear = label.left.has(Marker::Total) || left.contains(u'年') ||
                          label.left.has(AnchorKind::Population);
    return isOfYear && left.endsWith(u'对') &&
           (behind.isEmpty() || QStringView(u"，。；").contains(behind.front()));
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
        return other.aspects.size() == 1 && !other.lastYear &&
               other.aspects.front() == label.aspects.front().id;
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
