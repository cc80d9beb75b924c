// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/agency.h"

#include "core/intake/prose/dates.h"
#include "core/intake/prose/source_line.h"
#include "core/intake/prose/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr qsizetype shortestName = 3;
constexpr qsizetype longestName = 80;
constexpr qsizetype longestSentence = 2000;

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han || c.isSurrogate() || c == u'〇';
}

bool isInName(QChar c)
{
    return isHan(c) || c == u'(' || c == u')' || c == u'、' || c == u'·' || c == u'（' ||
           c == u'）';
}

// With “放管服” in quotes, or the year of what it was set up for: “2022世界园艺博览会……办公室”.
bool hasOnlyNameCharacters(const QString& name)
{
    static const QRegularExpression others(
        QStringLiteral("“[\\x{3400}-\\x{9fff}]{2,12}”(?!$)|"
                       "(?<=[\\x{3400}-\\x{9fff}])(?:19|20)[0-9]{2}(?=[\\x{3400}-\\x{9fff}])"
                       "(?![年月学至到])"));
    return std::ranges::all_of(QString(name).remove(others), isInName);
}

// A word that is in no name, but for longer words that are: “报告” in “报告镇”.
bool hasWordOfNoName(QString name)
{
    const ProseWords& words = ProseWords::builtIn();
    for (const QString& word : words.inNames)
        name.remove(word);
    return std::ranges::any_of(words.notNames,
                               [&name](const QString& word) { return name.contains(word); });
}

// “一图读懂 | 示例县统计局”, “关于报送《示例县统计局”: what a title has before the name.
QString withoutFront(const QString& name)
{
    static const QRegularExpression bar(QStringLiteral("^([^|丨│]{2,12})[|丨│](?=.{3})"));
    static const QRegularExpression picture(
        QStringLiteral("^(?:一图(?:读懂|看懂|了解|速览)|图解|图说)(?=.{3})"));
    QString rest = name;
    const qsizetype book = rest.lastIndexOf(u'《');
    if (book >= 0 && rest.size() - book > shortestName && !rest.sliced(book).contains(u'》'))
        rest = rest.sliced(book + 1);
    if (const auto match = bar.match(rest); match.hasMatch() && !endsLikeAgency(match.captured(1)))
        rest = rest.sliced(match.capturedEnd());
    return rest.remove(picture);
}

// The government whose name the words after it go on with: “示例县人民|政府信息公开”.
QString completed(const QString& name)
{
    return name.endsWith(QStringLiteral("人民")) ? name + QStringLiteral("政府") : name;
}

QString nameAt(QStringView sentence, const QString& plain, const QRegularExpressionMatch& match)
{
    return sliceOf(sentence, plain, match.capturedStart(1), match.capturedLength(1));
}

// A name without its place: 镇政府, 县统计局.
bool isShortened(const QString& name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:[区县省旗]|[市镇乡](?:人民)?政府|市(?![南北中]))"));
    return pattern.match(name).hasMatch();
}

// A unit's name that is only one by its last character: 开发区, 社区.
bool isUnit(const QString& name)
{
    static const QRegularExpression other(QStringLiteral(
        "(?:开发|新|园|管理|示范|自治|度假|试验|保税|社|地|景|保护|灌|林|矿|校|小|城|库|牧|片|"
        "合作|功能|风景|旅游|工业|产业|高新|经开)区$|(?:都|城|超|门|上|股|菜)市$|城乡$"));
    return name.size() >= 2 && !other.match(name).hasMatch();
}

// What stands behind “示例街道” where the street office itself is meant.
bool isOffice(const QString& rest)
{
    return rest.isEmpty() || rest == u"办事处";
}

QString levelOf(const QRegularExpressionMatch& match)
{
    if (isUnit(match.captured(4)))
        return QStringLiteral("township");
    if (isUnit(match.captured(3)))
        return QStringLiteral("county");
    if (match.captured(3).endsWith(u'区')) // a zone may be of any level
        return {};
    if (isUnit(match.captured(2)))
        return QStringLiteral("prefecture");
    return match.captured(1).isEmpty() ? QString() : QStringLiteral("province");
}

// Behind it may stand another name in brackets: “示例县统计局（综合执法局）”.
bool endsLike(const QString& name, const QStringList& endings)
{
    static const QRegularExpression note(QStringLiteral("[(（][^()（）]{1,40}[)）]$"));
    const QString core = QString(name).remove(note);
    return std::ranges::any_of(endings,
                               [&core](const QString& ending) { return core.endsWith(ending); });
}

QString kindOf(const QString& rest, const QString& level)
{
    static const QRegularExpression government(QStringLiteral("^(?:人民)?政府$"));
    static const QRegularExpression department(QStringLiteral(
        "(?:局|厅|委员会|管委会|委|办公室|办公厅|署|(?<!公)司|处|办|支队|总队|大队|分局|机关)(?:"
        "\\(.*\\)|（.*）)?$"));
    if (rest.isEmpty() && !level.isEmpty())
        return QStringLiteral("government");
    if (government.match(rest).hasMatch())
        return QStringLiteral("government");
    if (department.match(rest).hasMatch())
        return QStringLiteral("department");
    return endsLike(rest, ProseWords::builtIn().authorizedEndings) ? QStringLiteral("authorized")
                                                                   : QString();
}

// A name with or without its place; "" for none.
QString nameIn(QStringView text)
{
    QString name = text.toString();
    name.removeIf([](QChar c) { return c.isSpace(); });
    name = name.sliced(std::max(name.lastIndexOf(u':'), name.lastIndexOf(u'：')) + 1);
    // “二〇二五年一月示例县统计局”, “发文机关示例县统计局”
    static const QRegularExpression label(
        QStringLiteral("^(?:(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|发文机关|"
                       "发文机构|发文单位|发布机构|发布单位|制发机关|编制单位|填报单位|单位名称)"
                       "(?=.{3})"));
    static const QRegularExpression site(QStringLiteral("^.*(?:官网|官方网站|门户网站|网站|首页)"));
    static const QRegularExpression front(
        QStringLiteral("^(?:[【\\[][^【】\\[\\]]{1,8}[】\\]]|[^\\x{3400}-\\x{9fff}]+|"
                       "关于(?:发布|印发|公布|公开|报送|呈报|上报)?)+"));
    static const QRegularExpression back(QStringLiteral(
        "(?:[《“\"‘|\\-—_>(（]+|的|发布|公布|印发|报送|上报|呈报|(?:上|上一|本|去|当)年度?)+$"));
    static const QRegularExpression purpose(QStringLiteral("关于.*$")); // “关于报送”
    // “关于报送示例县统计局2023年……的函”: whose report is sent, not who sends it
    static const QRegularExpression sent(
        QStringLiteral("关于(?:转发|报送|呈报|呈送|上报|印发|下发|发布|公布|公开)(.+)$"));
    if (const auto match = sent.match(name); match.hasMatch())
        if (const QString whose = nameIn(match.captured(1)); !whose.isEmpty())
            return whose;
    name = withoutFront(name);
    name.remove(label).remove(site).remove(front).remove(purpose).remove(back);
    const ProseWords& words = ProseWords::builtIn();
    const bool isName =
        name.size() >= shortestName && name.size() <= longestName && hasOnlyNameCharacters(name) &&
        endsLikeAgency(name) && !hasWordOfNoName(name) &&
        std::ranges::none_of(words.notBegins,
                             [&](const QString& word) { return name.startsWith(word); });
    return isName ? name : QString();
}

} // namespace

QString agencyIn(QStringView text)
{
    const QString name = nameIn(text);
    return isShortened(name) ? QString() : name;
}

QString shortAgencyIn(QStringView text)
{
    const QString name = nameIn(text);
    return isShortened(name) ? name : QString();
}

bool endsLikeAgency(const QString& name)
{
    return endsLike(name, ProseWords::builtIn().agencyEndings);
}

bool isAgencyName(QStringView text)
{
    const QString name = bareText(text);
    return !name.isEmpty() && name == bareText(agencyIn(text));
}

QString agencyInSentence(QStringView sentence)
{
    static const QString name = QStringLiteral("([^,。;:《》\"“”]{3,40}?)");
    static const QString year = QStringLiteral("(?:19|20)[0-9]{2}年度?");
    static const QString subject = QStringLiteral("(?:政府信息公开|政务公开|信息公开)");
    static const QString verb =
        QStringLiteral("(?:编制|编写|撰写|现将|现就|公布|发布|公开)(?:了|的)?");
    static const QRegularExpression patterns[]{
        QRegularExpression(verb + name + year),
        QRegularExpression(verb + year + name + subject),
        QRegularExpression(u"本(?:年度)?报告由"_qs + name + u"(?:编制|根据|按照|依据)"_qs),
        QRegularExpression(u"(?:^|[,。])"_qs + name +
                           u"(?:根据|按照|依据|依照)(?:《|国务院|有关)"_qs),
    };
    sentence = sentence.left(longestSentence);
    const QString plain = withPlainDates(sentence);
    for (const QRegularExpression& pattern : patterns) {
        auto matches = pattern.globalMatch(plain);
        while (matches.hasNext())
            if (const QString found = completed(nameAt(sentence, plain, matches.next()));
                isAgencyName(found))
                return found;
    }
    return {};
}

QString unnamedAgency()
{
    return Messages::tr("(name of the agency)");
}

bool isSameAgency(const QString& one, const QString& other)
{
    if (one == unnamedAgency() || other == unnamedAgency())
        return true;
    const QString a = bareText(one);
    const QString b = bareText(other);
    return a.isEmpty() || b.isEmpty() || a.endsWith(b) || b.endsWith(a);
}

AgencyRank agencyRank(const QString& name)
{
    static const QRegularExpression units(QStringLiteral(
        "^(?:国家税务总局|国家统计局|中国人民银行)?"
        "([\\x{3400}-\\x{9fff}]{2,6}?(?:省|自治区)|北京市|上海市|天津市|重庆市)?"
        "((?:(?![县区旗])[\\x{3400}-\\x{9fff}]){1,8}?(?:市|自治州|州(?![市区县镇])|盟|地区))?"
        "((?:(?!市)[\\x{3400}-\\x{9fff}]){1,10}?(?:自治县|县|区|自治旗|旗|市))?"
        "([\\x{3400}-\\x{9fff}]{1,8}?(?:镇|乡|街道)(?=人民政府|政府|办事处|党政|"
        "综合|便民|$))?(.*)$"));
    const auto match = units.match(name);
    const QString level = levelOf(match);
    // An outpost of the district's government: an organ of it, but no government itself.
    if (match.captured(4).endsWith(QStringLiteral("街道")))
        return {level, isOffice(match.captured(5)) ? QStringLiteral("department") : QString()};
    return {level, kindOf(match.captured(5), level)};
}

} // namespace gongkai
