// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/body_captions.h"

#include "core/intake/prose/agency.h"
#include "core/intake/prose/source_line.h"

#include <QRegularExpression>

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
    if (words.size() > longestBodyCaption || words.contains(u'。'))
        return Whose::Unsaid;
    if (isOfThoseBelow(words, isPart))
        return Whose::Other;
    const Whose named = ofNameIn(words, isPart);
    if (named != Whose::Unsaid || !isOfAppendix)
        return named;
    return words.contains(wider) && !endsLikeGovernment() ? Whose::Wider : Whose::Unsaid;
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
                       "(?:工作)?(?:年度)?(?:数据|情况|统计表|统计|报表|表)*[:：]?$"));
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
        if (!rest.sliced(length).contains(isPart ? goesOn : said))
            continue;
        if (isAgencyName(name) || bareText(shortAgencyIn(name)) == name)
            return isOwn(name) ? Whose::Own : isPlace(name) ? Whose::Wider : Whose::Other;
    }
    return Whose::Unsaid;
}

// Also its offices, and the name with another place before it.
bool BodyCaptions::isOwn(const QString& name) const
{
    static const QRegularExpression office(QStringLiteral("[室科股办处]$"));
    return isSameAgency(m_agency, name) || m_agency.endsWith(name.sliced(1)) ||
           (name.startsWith(m_agency) && name.contains(office));
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
