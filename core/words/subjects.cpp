// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/subjects.h"

#include "core/words/agency_name.h"

#include <algorithm>

namespace gongkai {
namespace {

bool isMarker(const AnchorHit& hit, Marker marker)
{
    return hit.kind == AnchorKind::Marker && hit.id == static_cast<int>(marker);
}

// Are these characters, in this order, among those of the name: 住建 of 住房和城乡建设局?
bool abbreviates(QStringView word, QStringView name)
{
    qsizetype found = 0;
    for (const QChar c : name)
        if (found < word.size() && word[found] == c)
            ++found;
    return found == word.size();
}

// 公安, 教育; but not 各级, 行政, nor words behind a mark.
bool isLine(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) {
        return c.isLetter() && !QStringView(u"各级政行党本共收受，").contains(c);
    });
}

bool beginsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [text](QStringView word) { return text.startsWith(word); });
}

} // namespace

Subjects::Subjects(const ParsedParagraph& paragraph, const GapReader& gaps, const Report& report)
    : m_paragraph(paragraph),
      m_gaps(gaps),
      m_agency(report.agency(QStringLiteral("name"))),
      m_isAggregate(report.scope() != u"own"),
      m_hasParts(m_agency.contains(QStringLiteral("政府")) ||
                 m_agency.contains(QStringLiteral("管理委员会"))),
      m_population(paragraph.before.population)
{
    const QString seat = readAgencyName(m_agency).seat;
    if (!seat.isEmpty())
        m_level = seat.back();
}

Population Subjects::at(qsizetype place)
{
    const auto& anchors = m_paragraph.anchors;
    for (; m_next < anchors.size() && anchors[m_next].from < place; ++m_next) {
        endSentences(anchors[m_next].from);
        look(m_next);
    }
    endSentences(place);
    return m_isNamed ? Population::Other : m_population;
}

void Subjects::endSentences(qsizetype place)
{
    const auto& sentences = m_paragraph.sentences;
    for (; static_cast<std::size_t>(m_sentence) < sentences.size() &&
           sentences[static_cast<std::size_t>(m_sentence)].span.to <= place;
         ++m_sentence)
        if (m_isPart || sentences[static_cast<std::size_t>(m_sentence)].stop == u'。')
            m_isNamed = false;
}

void Subjects::look(std::size_t index)
{
    const AnchorHit& hit = m_paragraph.anchors[index];
    if (hit.kind == AnchorKind::Population) {
        if (isAddressed(m_paragraph.text, hit.from)) {
            if (isPartOfWhole(hit) && !isToldTo(hit.from))
                name({hit.from, hit.to}, true); // “由县政府办公室答复61件”
            return;
        }
        if (isOneOfParts(hit) || isListedPart(hit)) {
            name({hit.from, hit.to}, true);
            return;
        }
        m_population = meant(hit);
        m_isNamed = false;
    } else if (hit.kind == AnchorKind::Filler && hit.to - hit.from == 2 &&
               m_paragraph.text[hit.from] == u'我' &&
               isPlaceEnding(m_paragraph.text[hit.from + 1])) {
        // “全市…，我县…”: the report's own again.
        m_isNamed = false;
        if (m_population == Population::Other)
            m_population = Population::Unsaid;
    } else if (isGovernment(index)) {
        name({hit.from, m_paragraph.anchors[index + 1].to}, true);
    } else if (const auto place = placeAt(index)) {
        name(*place, true);
    } else if (isMarker(hit, Marker::Body) || isCommittee(hit)) {
        if (isAny(index))
            name({m_paragraph.anchors[index - 1].from, hit.to}, true);
        else if (const auto span = nameAt(index))
            name(*span, !isFullName(index, *span));
    }
}

// “向县政府提出”, but not “由县政府答复”.
bool Subjects::isToldTo(qsizetype place) const
{
    return isAddressed(m_paragraph.text, place) && m_paragraph.text[place - 1] != u'由';
}

bool Subjects::isPartOfWhole(const AnchorHit& hit)
{
    return hit.id == static_cast<int>(Population::Office) ||
           hit.id == static_cast<int>(Population::Other);
}

// 高新区管委会
bool Subjects::isCommittee(const AnchorHit& hit) const
{
    return hit.kind == AnchorKind::Filler && wordOf(hit) == u"管委会";
}

// 全县公安机关: those of one line in a government's report.
bool Subjects::isOfOneLine(const AnchorHit& hit) const
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 5;
    const QStringView behind = QStringView(m_paragraph.text).sliced(hit.to);
    for (const QStringView end :
         {QStringView(u"机关"), QStringView(u"系统"), QStringView(u"部门")}) {
        const qsizetype at = behind.left(longest + end.size()).indexOf(end);
        if (at >= shortest && isLine(behind.first(at)))
            return true;
    }
    return false;
}

// 全市 in the report of a county: more than it counts.
Population Subjects::meant(const AnchorHit& hit) const
{
    const QStringView word = wordOf(hit);
    const bool isLevel =
        word.size() > 1 && word[0] == u'全' && (isPlaceEnding(word[1]) || word[1] == u'国');
    const bool isOther =
        (isLevel && !m_level.isNull() && word[1] != m_level) || (m_hasParts && isOfOneLine(hit));
    // All of the place, where one of its agencies reports.
    const bool isMore = isLevel && !m_isAggregate && !m_hasParts;
    return hit.id == static_cast<int>(Population::Whole) && (isOther || isMore)
               ? Population::Other
               : static_cast<Population>(hit.id);
}

// 其他单位, 有关部门
bool Subjects::isAny(std::size_t index) const
{
    static const QStringList firsts{QStringLiteral("其他"), QStringLiteral("其它"),
                                    QStringLiteral("其余"), QStringLiteral("有关"),
                                    QStringLiteral("相关"), QStringLiteral("部分")};
    const auto& anchors = m_paragraph.anchors;
    return index > 0 && anchors[index - 1].to == anchors[index].from &&
           firsts.contains(wordOf(anchors[index - 1]));
}

// The government itself, which is one of those that its report counts: “县政府收到61件”. Only
// governments make rules.
bool Subjects::isGovernment(std::size_t index) const
{
    static const QStringList levels{QStringLiteral("县"), QStringLiteral("市"),
                                    QStringLiteral("区"), QStringLiteral("省")};
    static const QStringList names{QStringLiteral("政府"), QStringLiteral("人民政府")};
    const auto& anchors = m_paragraph.anchors;
    if (index + 1 >= anchors.size() || anchors[index + 1].from != anchors[index].to ||
        !levels.contains(wordOf(anchors[index])) || !names.contains(wordOf(anchors[index + 1])))
        return false;
    const qsizetype to = anchors[index + 1].to;
    const QStringView behind = QStringView(m_paragraph.text).sliced(to);
    constexpr qsizetype near = 12;
    return !beginsWithAny(behind, {u"信息", u"网", u"门户", u"公报", u"办", u"及", u"和", u"与"}) &&
           !behind.left(near).contains(QStringLiteral("规章")) &&
           (m_isAggregate ||
            !abbreviates(
                QStringView(m_paragraph.text).sliced(anchors[index].from, to - anchors[index].from),
                m_agency));
}

// “厅机关办理61件，厅直属单位办理30件”: two parts of what the report counts.
bool Subjects::isOneOfParts(const AnchorHit& hit) const
{
    constexpr qsizetype size = 3;
    constexpr qsizetype near = 40;
    const QStringView word = wordOf(hit);
    if (word.size() != size || !word.endsWith(u"机关") || word.startsWith(u'本'))
        return false;
    const auto sentence = static_cast<std::size_t>(m_paragraph.sentenceAt(hit.from));
    const qsizetype end = std::min(m_paragraph.sentences[sentence].span.to, hit.to + near);
    const QStringView behind = QStringView(m_paragraph.text).sliced(hit.to, end - hit.to);
    return std::ranges::any_of(std::initializer_list<QStringView>{u"直属", u"所属", u"下属",
                                                                  u"二级单位", u"分局",
                                                                  u"事业单位"},
                               [&](QStringView part) { return behind.contains(part); });
}

// “县直部门收到36件，乡镇收到27件，县政府办公室收到45件，合计108件”: what follows is about all
// again.
bool Subjects::isListedPart(const AnchorHit& hit) const
{
    constexpr qsizetype near = 60;
    if (!isPartOfWhole(hit) || m_gaps.clause(m_gaps.clauseAt(hit.from)).span.from != hit.from)
        return false;
    const TextSpan sentence =
        m_paragraph.sentences[static_cast<std::size_t>(m_paragraph.sentenceAt(hit.from))].span;
    const QStringView behind =
        QStringView(m_paragraph.text)
            .sliced(hit.to, std::min(near, std::max<qsizetype>(0, sentence.to - hit.to)));
    qsizetype total = behind.indexOf(u"，合计");
    if (total < 0)
        total = behind.indexOf(u"，共计");
    if (total < 0)
        return false;
    // One of several: a figure in front, or another part behind.
    return m_gaps.hasFigure(std::max(sentence.from, hit.from - near), hit.from) ||
           behind.first(total).contains(u'，');
}

// 泗县, 埇桥区, 开发园区: a place that is not the report's.
std::optional<TextSpan> Subjects::placeAt(std::size_t index) const
{
    static const QStringList endings{QStringLiteral("县"), QStringLiteral("市"),
                                     QStringLiteral("区")};
    static const QStringList others{
        QStringLiteral("社区"), QStringLiteral("小区"), QStringLiteral("景区"),
        QStringLiteral("地区"), QStringLiteral("城区"), QStringLiteral("辖区"),
        QStringLiteral("校区"), QStringLiteral("片区"), QStringLiteral("城市"),
        QStringLiteral("上市"), QStringLiteral("超市"), QStringLiteral("灾区")};
    constexpr qsizetype longest = 4;
    const auto& anchors = m_paragraph.anchors;
    const AnchorHit& hit = anchors[index];
    if (hit.kind != AnchorKind::Filler || !endings.contains(wordOf(hit)))
        return {};
    const qsizetype floor =
        std::max({nameFloor(index), m_gaps.clause(m_gaps.clauseAt(hit.from)).span.from,
                  index > 0 ? anchors[index - 1].to : qsizetype{0}});
    qsizetype from = hit.from;
    while (from > floor && hit.from - from <= longest && m_paragraph.text[from - 1].isLetter())
        --from;
    // 和县, 应县: their names are words that say nothing elsewhere.
    if (from == hit.from && index > 0 && anchors[index - 1].to == from &&
        (wordOf(anchors[index - 1]) == u"和" || wordOf(anchors[index - 1]) == u"应") &&
        m_gaps.clause(m_gaps.clauseAt(from)).span.from == anchors[index - 1].from)
        from = anchors[index - 1].from;
    const TextSpan name{from, hit.to};
    const QStringView words = name.in(m_paragraph.text);
    constexpr qsizetype ending = 2;
    if (from == hit.from || hit.from - from > longest || m_agency.contains(words) ||
        others.contains(words.right(ending)) ||
        QStringView(u"我本全各该辖两三几多每另年月日").contains(words.front()))
        return {};
    return name;
}

// How far left a name can go that ends with this word: over fillers and endings of agencies, that
// are in many names (住房和城乡建设局), to a figure or a word that says something.
qsizetype Subjects::nameFloor(std::size_t index) const
{
    constexpr qsizetype longest = 14;
    const auto& anchors = m_paragraph.anchors;
    const qsizetype end = anchors[index].from;
    qsizetype floor = std::max<qsizetype>(0, end - longest);
    const auto& figures = m_paragraph.figures;
    const auto figure = std::ranges::lower_bound(figures, end, {}, &WrittenFigure::from);
    if (figure != figures.begin())
        floor = std::max(floor, (figure - 1)->to);
    for (std::size_t i = index; i > 0 && anchors[i - 1].to > floor; --i)
        if (anchors[i - 1].kind != AnchorKind::Filler && !isMarker(anchors[i - 1], Marker::Body))
            floor = anchors[i - 1].to;
    return floor;
}

// 县公安局, 国库支付中心: the name that ends with this word; nothing where it is none or the
// report's.
std::optional<TextSpan> Subjects::nameAt(std::size_t index) const
{
    const AnchorHit& hit = m_paragraph.anchors[index];
    const qsizetype floor = nameFloor(index);
    qsizetype from = hit.from;
    while (from > floor && m_paragraph.text[from - 1].isLetterOrNumber())
        --from;
    // 各职能部门: all of them.
    const QStringView all = QStringView(m_paragraph.text).sliced(from, hit.from - from);
    const TextSpan name{from, hit.to};
    const bool isOther = !m_hasParts && isOfOtherLevel(name);
    // 各市交通运输局: those below.
    const qsizetype each = all.indexOf(u'各');
    if (each >= 0 && each + 2 < all.size() && isPlaceEnding(all[each + 1]))
        return name;
    if (each >= 0 || (!isOther && m_gaps.read(from, hit.from).unknown == 0))
        return {};
    constexpr qsizetype telling = 2;
    const QStringView last =
        QStringView(m_paragraph.text).sliced(from, hit.from - from).right(telling);
    const bool isOwn =
        !isOther && (m_hasParts ? m_agency.contains(last) : abbreviates(last, m_agency));
    return isOwn ? std::nullopt : std::optional(name);
}

// 市财政局 in the report of a county's; but not 市场监管局.
bool Subjects::isOfOtherLevel(TextSpan name) const
{
    constexpr qsizetype ending = 1;
    const QStringView words = name.in(m_paragraph.text).chopped(ending);
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        if (isPlaceEnding(words[i]) && words[i + 1] != u'场')
            return !m_level.isNull() && words[i] != m_level;
    return false;
}

// 县公安局, 柳湾镇: nothing else than an agency, even where no figure stands beside it.
bool Subjects::isFullName(std::size_t index, TextSpan name) const
{
    static const QStringList endings{QStringLiteral("镇"), QStringLiteral("乡"),
                                     QStringLiteral("街道")};
    constexpr qsizetype longestPlace = 4;
    if (endings.contains(wordOf(m_paragraph.anchors[index])))
        return name.size() <= longestPlace;
    constexpr qsizetype near = 3;
    const QStringView first = name.in(m_paragraph.text).left(near);
    return std::ranges::any_of(first, [](QChar c) { return isPlaceEnding(c); });
}

// Figures follow that are theirs, where they are the subject of the clause.
void Subjects::name(TextSpan span, bool needsFigure)
{
    constexpr qsizetype near = 16;
    const ProseClause& clause = m_gaps.clause(m_gaps.clauseAt(span.from));
    if (span.from - clause.span.from > near)
        return;
    const ProseGap before = m_gaps.read(clause.span.from, span.from);
    const bool isUnderName = before.unknown == 1 && m_paragraph.text[span.from - 1] == u'以';
    const bool isSubject = (before.unknown == 0 || isUnderName) && !before.has(AnchorKind::Topic) &&
                           !before.has(AnchorKind::Aspect) && !before.has(Marker::Partial) &&
                           !before.has(Marker::Total) && !before.has(Marker::Body) &&
                           !before.span.in(m_paragraph.text).contains(QStringLiteral("不服")) &&
                           !isToldTo(span.from);
    if (!isSubject || (needsFigure && !m_gaps.hasFigure(span.to, clause.span.to)))
        return;
    // “其中县公安局56件，县教育局23件；”: the second is a part as well.
    m_isPart = before.has(Marker::OfWhich) || (m_isNamed && m_isPart);
    m_isNamed = true;
}

} // namespace gongkai
