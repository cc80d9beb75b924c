// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/body_captions.h"

#include "core/intake/prose/agency.h"
#include "core/intake/prose/source_line.h"
#include "core/intake/prose/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

const QRegularExpression& appendix()
{
    static const QRegularExpression pattern(QStringLiteral(
        "^[(\\[【]?附(?:件|表|录)?[0-9一二三四五六七八九十]{0,2}[)\\]】]?[:：.、]*"));
    return pattern;
}

// “其中，水政监察大队：”: a part of what stands above.
const QRegularExpression& partOf()
{
    static const QRegularExpression pattern(QStringLiteral("^其中[,:：、]*"));
    return pattern;
}

QString withoutNumber(const QString& bare)
{
    static const QRegularExpression front(
        QStringLiteral("^(?:[—–\\-◆●■★※*·]+|[(]?[0-9一二三四五六七八九十]{1,2}[).、])+"));
    return QString(bare).remove(front);
}

// Without what says that it is an appendix, a part, the how manyth.
QString wordsOf(const QString& bare)
{
    const QString words = withoutNumber(withoutNumber(bare).remove(appendix()).remove(partOf()));
    const bool isInBrackets =
        words.size() > 2 && words.startsWith(u'(') && words.indexOf(u')') == words.size() - 1;
    return isInBrackets ? words.sliced(1, words.size() - 2) : words;
}

// “主动公开政府信息情况如下：”: what the parts and tables of any report are called.
bool isHeadingOfReports(const QString& words)
{
    static const QRegularExpression end(
        QStringLiteral("(?:[（(][^（）()]*[）)]|(?:具体|详细)?(?:情况|数据)?如下|[，,：:。])+$"));
    const QString head = QString(words).remove(end);
    const auto isIt = [](const ProseWords::Group& group, const QString& one) {
        return std::ranges::any_of(group.words, [&one](const QString& known) {
            return bareText(known) == one || bareText(known) == QString(one + u"情况"_qs);
        });
    };
    return std::ranges::any_of(ProseWords::builtIn().known,
                               [&](const ProseWords::Group& group) { return isIt(group, head); });
}

// “以下为我局数据：”
bool isOfOurselves(const QString& words)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:我|本)(?:局|委|办|厅|院|镇|乡|街道|县|区|市|省|单位|机关|部门|站|所|中心|处|队)"));
    static const QRegularExpression others(QStringLiteral("[各全]|汇总|下[属辖]|[所直]属"));
    return words.contains(pattern) && !words.contains(others);
}

// “相关链接：示例县林业局年报”: behind the word for a link, whose page it leads to.
QString linkedIn(const QString& bare)
{
    static const QRegularExpression link(
        QStringLiteral("^(?:(?:相关|友情|延伸|更多|推荐)?(?:链接|阅读|文档|信息|新闻|稿件)|"
                       "上一?[篇条]|下一?[篇条])[:：](.+)$"));
    return link.match(bare).captured(1);
}

} // namespace

BodyCaptions::BodyCaptions(const QString& agency) : m_agency(bareText(agency)) {}

bool BodyCaptions::isAppendix(const QString& bare)
{
    return appendix().match(bare).hasMatch();
}

bool BodyCaptions::isPartOf(const QString& bare)
{
    return partOf().match(bare).hasMatch();
}

Whose BodyCaptions::whose(const QString& bare) const
{
    static const QRegularExpression wider(QStringLiteral("全[省市区县州盟旗镇乡]|汇总"));
    const bool isOfAppendix = isAppendix(bare);
    const QString words = wordsOf(bare);
    // “水政监察大队主动公开情况如下：”
    const bool isPart = isOfAppendix || partOf().match(withoutNumber(bare)).hasMatch() ||
                        bare.endsWith(u':') || bare.contains(QStringLiteral("如下"));
    if (words.size() > longestBodyCaption || words.contains(u'。') || isHeadingOfReports(words))
        return Whose::Unsaid;
    if (isOfThoseBelow(words, isPart))
        return Whose::Other;
    if (isOfOurselves(words))
        return Whose::Own;
    const Whose named = ofNameIn(words, isPart);
    if (named != Whose::Unsaid || !isOfAppendix)
        return named;
    return words.contains(wider) && !endsLikeGovernment() ? Whose::Wider : Whose::Unsaid;
}

bool BodyCaptions::isElsewhere(const QString& bare) const
{
    if (m_agency.isEmpty() || bare.size() > longestBodyCaption || bare.contains(u'。'))
        return false;
    if (const QString linked = linkedIn(bare); !linked.isEmpty())
        return ofNameIn(linked, false) == Whose::Other;
    static const QRegularExpression wider(QStringLiteral(
        "^全([省市国])[^。，,;；:：]{0,14}?(?:系统|部门|机关|单位|数据|情况|统计表?|汇总|合计)*"
        "[:：]?$"));
    const QString words = wordsOf(bare);
    if (const auto match = wider.match(words); match.hasMatch()) {
        static const QRegularExpression belowCity(QStringLiteral("[县区旗镇乡]"));
        const QString level = agencyRank(m_agency).level;
        const QString place = match.captured(1);
        return place == u"国"   ? !m_agency.startsWith(QStringLiteral("国家"))
               : place == u"省" ? !level.isEmpty() && level != u"province"
                                : m_agency.contains(belowCity) && level != u"prefecture";
    }
    static const QRegularExpression said(
        QStringLiteral("(?:的?(?:数据|情况|统计表|统计))?[:：]?$"));
    const QString name = QString(words).remove(said);
    return bareText(shortAgencyIn(name)) == name && isOfOtherLevel(name);
}

// “下属单位统计表”, “示例县水利局直属单位：”; as an appendix also “各单位统计表”.
// “所属单位：示例县 水利局” says whose report it is.
bool BodyCaptions::isOfThoseBelow(const QString& words, bool isPart) const
{
    static const QRegularExpression below(
        QStringLiteral("(?<![含及和与])(?:下属|所属|直属|下辖|所辖|[局厅委院校]属)(?![年期时])|"
                       "各(?:单位|部门|乡|镇|街道|县|区)"));
    static const QRegularExpression caption(QStringLiteral(
        "(?<![含及和与括])(?:下属|所属|直属|下辖|所辖|[局厅委院校]属)各?(?:事业)?(?:单位|机构|"
        "部门|乡镇|"
        "镇街|街道)(?:的?(?:数据|情况|统计表|统计|报表|表)+)?[:：]?(?:[^:：,，;；]{4,20}(?:"
        "数据|情况|统计表|统计|报表|表)*)?[)]?$"));
    const qsizetype colon = words.indexOf(u':');
    const QString value = colon < 0 ? QString() : words.sliced(colon + 1);
    if (!value.isEmpty() && ofNameIn(value, true) == Whose::Own)
        return false;
    return words.contains(isPart ? below : caption);
}

// “示例县执法大队2023年数据”: the longest name of an agency before what is said of it.
Whose BodyCaptions::ofNameIn(const QString& words, bool isPart) const
{
    static const QRegularExpression year(QStringLiteral("^(?:19|20)[0-9]{2}年度?"));
    static const QRegularExpression said(
        QStringLiteral("^的?(?:(?:19|20)[0-9]{2}年度?)?的?(?:政府信息公开|信息公开|政务公开)?"
                       "(?:工作)?(?:年度)?(?:数据|情况|统计表|统计|报表|年报|报告|表)*[:：]?$"));
    static const QRegularExpression goesOn(QStringLiteral(
        "^(?:[的(:：]|(?:19|20)[0-9]{2}|数据|统计|情况|报表|政府信息|信息公开|政务公开|行政|"
        "执法|依申请|主动公开|制发|发布|收到|受理|作出|如下|本年|$)"));
    const QString rest = QString(words).remove(year);
    if (m_agency.isEmpty() || rest.indexOf(u'：') >= 0 ||
        (rest.contains(u':') && !rest.endsWith(u':')))
        return Whose::Unsaid;
    for (qsizetype length = rest.size(); length >= shortestBodyName; --length) {
        const QString name = rest.first(length);
        if (name.endsWith(u')'))
            continue; // “（含下属单位）” says nothing else
        const QString behind = rest.sliced(length);
        if (!behind.contains(isPart ? goesOn : said) && !isHeadingOfReports(behind))
            continue;
        if (isAgencyName(name) || bareText(shortAgencyIn(name)) == name)
            return isOwn(name) ? Whose::Own : isPlace(name) ? Whose::Wider : Whose::Other;
    }
    return Whose::Unsaid;
}

// Also its offices, and the name with another place before it.
bool BodyCaptions::isOwn(const QString& name) const
{
    if (isOfOtherLevel(name))
        return false;
    static const QRegularExpression office(QStringLiteral("[室科股办处]$"));
    return isSameAgency(m_agency, name) || m_agency.endsWith(name.sliced(1)) ||
           (name.startsWith(m_agency) && name.contains(office));
}

// “市水务局”, where the report is of 示例县水务局.
bool BodyCaptions::isOfOtherLevel(const QString& name) const
{
    static const QString places = QStringLiteral("省市县区旗州盟镇乡");
    const QString rest = name.sliced(std::min<qsizetype>(1, name.size()));
    const qsizetype at = m_agency.size() - rest.size() - 1;
    return rest.size() > 1 && places.contains(name.front()) && m_agency.endsWith(rest) && at >= 0 &&
           places.contains(m_agency[at]) && m_agency[at] != name.front();
}

bool BodyCaptions::isPlace(const QString& name) const
{
    return m_agency.startsWith(name);
}

bool BodyCaptions::endsLikeGovernment() const
{
    return agencyRank(m_agency).kind == u"government" || m_agency.endsWith(QStringLiteral("政府"));
}

} // namespace gongkai
