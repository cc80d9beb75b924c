// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/furniture.h"

#include "core/base/numbering.h"
#include "core/base/text.h"
#include "core/intake/prose/agency.h"
#include "core/intake/prose/dates.h"
#include "core/intake/prose/labelled_line.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace gongkai {
namespace {

constexpr qsizetype longestFurniture = 200;
constexpr qsizetype longestFoot = 100;
constexpr qsizetype longestBreadcrumb = 120;
constexpr qsizetype longestValue = 60;
constexpr qsizetype fewerThanASentence = 80;
constexpr size_t fewestLinks = 2;          // under a report
constexpr size_t longestMailSignature = 9; // lines

bool matches(const QString& text, const QRegularExpression& pattern)
{
    return pattern.match(text).hasMatch();
}

bool isRuler(QStringView line)
{
    return std::ranges::none_of(
        line, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate() || c == u'/'; });
}

// “当前位置：首页 > 信息公开”
bool isBreadcrumb(const QString& half)
{
    if (half.size() > longestBreadcrumb || half.contains(u'。'))
        return false;
    static const QRegularExpression start(
        QStringLiteral("^\\s*(?:网站首页|首页|主页)\\s*[>»›/→|]"));
    static const QRegularExpression separator(QStringLiteral("\\s*(?:>+|»|›|→)\\s*"));
    return matches(half, start) || half.count(separator) >= 2;
}

bool isGreeting(const QString& bare)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:欢迎(?:光临|访问|您|来到)|今天是|您好[,!]?欢迎|"
                       "点击.{0,6}(?:阅读原文|蓝字)|"
                       "(?:请?(?:打开|使用|用))?微信[“\"']?(?:扫一扫|扫描|扫码)[^。]{0,20}"
                       "(?:分享|朋友圈|关注|浏览|阅读|手机)|"
                       "(?:扫一扫|扫描(?:上方|下方|左侧|右侧)?二维码)[^。]{0,10}(?:分享|朋友圈))"));
    return bare.size() <= fewerThanASentence && matches(bare, pattern);
}

bool isAttachment(const QString& bare)
{
    static const QRegularExpression numbered(
        QStringLiteral("^(?:相关)?附件[0-9]{0,2}(?:[:.、]|$)"));
    static const QRegularExpression file(
        QStringLiteral("\\.(?:docx?|pdf|xlsx?|wps|et|ofd|zip|rar|jpg|png)[)\\]]?$"),
        QRegularExpression::CaseInsensitiveOption);
    return bare.size() <= fewerThanASentence && !bare.contains(u'。') &&
           (matches(bare, numbered) || matches(bare, file));
}

// “浏览次数 123 次”, “本文已被浏览 123 次”
bool isCounter(const QString& bare)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^[(]?(?:(?:本|此|该)(?:文|页|条)?(?:信息|文章|新闻|页面)?)?(?:已经?|总|共)?(?:被|累计)?"
        "(?:浏览|阅读|点击|访问)(?:次数|数|量)?[:]?[0-9,]{1,9}(?:人?次|人)?[)]?$|"
        "^[0-9,]{1,9}次(?:浏览|阅读|点击)$|^您是第[0-9,]{1,9}位(?:访问者|访客|浏览者)$"));
    return matches(bare, pattern);
}

// What WeChat writes under the title of an article: “原创 市水务局宣传股 示例水务 2024-01-19 17:32
// 发表于福建”, also without the time, which a script puts there.
bool isByline(const QString& bare, bool inFront)
{
    static const QRegularExpression dated(
        QStringLiteral("^[^。;]{0,60}(?:19|20)[0-9]{2}[-/年][0-9]{1,2}[-/月][0-9]{1,2}日?"
                       "(?:[0-9]{1,2}:[0-9]{2})?发表于[\\x{3400}-\\x{9fff}]{2,5}"
                       "(?:(?:阅读|浏览)[0-9,.万+]{0,9})?$"));
    static const QRegularExpression original(QStringLiteral("^原创[^。;,:]{2,40}$"));
    return matches(bare, dated) || (inFront && matches(bare, original));
}

// What an office program writes over each sheet of a workbook: “Sheet 2: 主动公开”
bool isNameOfSheet(const QString& bare)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:Sheet|工作表)[0-9]{1,3}(?:[:][^。;]{0,40})?$"),
        QRegularExpression::CaseInsensitiveOption);
    return matches(bare, pattern);
}

// What a line of a list of pages says beside its date: “示例县统计局……年度报告 2025-01-20”; "" when
// it is none.
QString nameOfLink(const QString& half)
{
    static const QString date =
        QStringLiteral("[(\\[]?(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}[)\\]]?");
    static const QRegularExpression pattern(
        QStringLiteral("^[\\s·•▪■◆○●>-]*(?:%1\\s*([^。;:]{8,80}?)|([^。;:]{8,80}?)\\s*%1)\\s*$")
            .arg(date));
    static const QRegularExpression open(QStringLiteral("[0-9自从至到~—–-]\\s*$"));
    const auto match = pattern.match(half);
    const QString name = match.captured(1) + match.captured(2);
    return matches(name, open) || endsLikeAgency(bareText(name)) ? QString() : name;
}

bool isLinkToReport(const QString& half)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:信息公开|政务公开)[^。;,]{0,14}(?:报告|年报)(?:全文)?$"));
    return half.size() <= longestFurniture && matches(bareText(nameOfLink(half)), pattern);
}

// “续表3”, “续表（一）”
bool isContinuation(const QString& bare)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[(]?(?:续|接)上?表[(]?[0-9一二三四五六七八九十]{0,3}[)]{0,2}$|"
                       "^[(]?表[0-9一二三四五六七八九十]{1,3}[(]?续表?[)]{0,2}$"));
    return matches(bare, pattern);
}

// What stands around a table and for the seal: “表1：主动公开情况统计表”, “（单位：件）”,
// “（公章）”.
bool isOfPaper(const QString& bare)
{
    static const QRegularExpression caption(
        QStringLiteral("^表[0-9一二三四五六七八]{1,2}(?:-[0-9])?[:.、)]?"
                       "(?:[^。,;]{0,40}(?:表|情况|数据|统计))?$"));
    static const QRegularExpression unit(QStringLiteral(
        "^[(\\[【]?(?:注:?)?(?:[以本该此][上下]?)?[表栏列页]?(?:格|目)?[内中]?(?:各项|所有)?"
        "(?:统计)?(?:数据|数字|数值|指标|金额|数量)?的?(?:统一|均)?"
        "(?:计量|统计|计数)?单位(?:[:为]|均为|统一为)"
        "(?:[件条个人次项篇份元宗]|[人件]次|[万亿]元)"
        "(?:[、/,和及或](?:[件条个人次项篇份元宗]|[人件]次|[万亿]元))*。?[)\\]】]?$"));
    static const QRegularExpression seal(
        QStringLiteral("^[(\\[]?(?:单位|机关)?(?:公章|盖章|印章|签章|章)[)\\]]?$"));
    return bare.size() <= fewerThanASentence &&
           (matches(bare, caption) || matches(bare, unit) || matches(bare, seal));
}

// What stands under a document that is sent: “抄送：”, “……办公室 2025年1月20日印发”,
// “（共印15份）”.
bool isColophon(const QString& bare)
{
    static const QRegularExpression sent(QStringLiteral("^(?:抄送|抄报|主送|分送|印送)[:]"));
    static const QRegularExpression printed(QStringLiteral(
        "[0-9一二三四五六七八九十]日(?:印发|印制|印)$|^[(]?共?印(?:发|制|刷)?[0-9]{1,4}份[)]?$"));
    return bare.size() <= longestFurniture &&
           (matches(bare, sent) || (bare.size() <= longestValue && matches(bare, printed)));
}

// “市政府办公室：”, “各县（市、区）人民政府，市政府各部门：”: whom a report is sent to.
bool isAddressee(const QString& bare, const ProseWords& words)
{
    if (!bare.endsWith(u':') || bare.size() > fewerThanASentence ||
        std::ranges::any_of(words.notNames,
                            [&](const QString& word) { return bare.contains(word); }))
        return false;
    static const QRegularExpression brackets(QStringLiteral("[(][^()]*[)]"));
    static const QRegularExpression separators(QStringLiteral("[,、;]"));
    static const QRegularExpression end(QStringLiteral("(?:部门|单位|机构|各界|公众)$"));
    const QStringList names =
        bare.chopped(1).remove(brackets).split(separators, Qt::SkipEmptyParts);
    return !names.isEmpty() && std::ranges::all_of(names, [&](const QString& name) {
        return name.size() >= 3 && (matches(name, end) || endsLikeAgency(name));
    });
}

// “示例市人民政府门户网站 www.example.gov.cn 2025-01-20 来源：市水务局”: a label behind a date.
bool isDatedLabel(const QString& bare, const ProseWords& words)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[^。,;]{0,80}(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?"
                       "(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?([^:。,;0-9]{2,8}):"));
    const auto match = pattern.match(bare);
    return match.hasMatch() && words.metadata.contains(match.captured(1));
}

// A line of a list of contents: “一、总体情况………… 1”; or all of one: “【导读】一、……二、……三、……”
bool isContentsLine(const QString& bare)
{
    static const QRegularExpression whole(
        QStringLiteral("一、[^。]+二、[^。]+三、[^。]+四、[^。]+$"));
    if (matches(bare, whole) && !bare.contains(u'。'))
        return true;
    static const QRegularExpression pattern(
        QStringLiteral("(?:\\.{3,}|…+|·{3,}|_{3,}|-{4,})[(]?[0-9]{1,3}[)]?$"));
    return bare.size() <= fewerThanASentence && matches(bare, pattern);
}

bool isOnlyButtons(const QString& half, const ProseWords& words)
{
    if (half.size() > fewerThanASentence)
        return false;
    static const QRegularExpression separators(
        QStringLiteral("[\\s|丨/【】\\[\\]()·>»<«,:、。▼▲▽△▾▴↓↑∨∧+×]+|"
                       "(?<=[0-9])(?=[\\x{3400}-\\x{9fff}])(?!万|次)|"
                       "(?<=[\\x{3400}-\\x{9fff}])(?=[0-9])"));
    const QStringList tokens = half.split(separators, Qt::SkipEmptyParts);
    // “阅读 356 赞 12”, “赞28在看7”
    static const QRegularExpression count(QStringLiteral("^[0-9]{1,6}(?:万|w)?$"));
    return !tokens.isEmpty() && !matches(tokens.first(), count) &&
           (std::ranges::all_of(tokens,
                                [&](const QString& token) {
                                    return words.buttons.contains(token) || matches(token, count);
                                }) ||
            words.buttons.contains(tokens.join(QString())));
}

bool isFurniture(QStringView line, bool inFront, const ProseWords& words)
{
    if (line.size() > longestFurniture)
        return false;
    const QString half = toHalfWidth(line);
    const QString bare = bareText(line);
    return isRuler(line) || isPageNumber(line) || isBreadcrumb(half) || isGreeting(bare) ||
           isAttachment(bare) || isContentsLine(bare) || isOnlyButtons(half, words) ||
           isContinuation(bare) || isCounter(bare) || isByline(bare, inFront) ||
           isNameOfSheet(bare) || isLinkToReport(half) || isColophon(bare) || isOfPaper(bare) ||
           isDatedLabel(bare, words) || (inFront && isAddressee(bare, words)) ||
           isPageFoot(line, words) || LabelledLine(line, inFront, words).isMetadata(line);
}

// Behind the last “--” of a mail stand its sender and how to reach him.
void markMailSignature(const std::vector<SourceLine>& lines, std::vector<bool>& furniture)
{
    static const QRegularExpression reach(
        QStringLiteral("@[\\w.\\-]+|(?<![0-9])[0-9]{3,4}[- ]?[0-9]{7,8}(?![0-9])|1[0-9]{10}"));
    const size_t first = lines.size() - std::min(lines.size(), longestMailSignature);
    bool canBeReached = false;
    for (size_t i = lines.size(); i-- > first;) {
        const SourceLine& line = lines[i];
        if (line.origin != SourceLine::Origin::Paragraph || line.text.size() > longestValue ||
            line.text.contains(u'。'))
            return;
        canBeReached = canBeReached || matches(toHalfWidth(line.text), reach);
        if (line.text != u"--")
            continue;
        for (size_t behind = i; canBeReached && behind < lines.size(); ++behind)
            furniture[behind] = dateIn(lines[behind].text).isEmpty();
        return;
    }
}

// “附件：1.统计表” and “2.名词解释” under it.
void markAttachments(const std::vector<SourceLine>& lines, std::vector<bool>& furniture)
{
    static const QRegularExpression first(QStringLiteral("^(?:相关)?附件[:](?:([0-9])[.、]|$)"));
    int last = -1;
    for (size_t i = 0; i < lines.size(); ++i) {
        const QString& text = lines[i].text;
        if (const auto match = first.match(bareText(text.left(longestValue)));
            furniture[i] && match.hasMatch()) {
            last = match.captured(1).toInt();
            continue;
        }
        const Numbering numbering = numberingOf(text);
        const bool isNext = last >= 0 && numbering.scheme == Scheme::Arabic &&
                            numbering.number == last + 1 && text.size() <= longestValue &&
                            !text.contains(u'。');
        furniture[i] = furniture[i] || isNext;
        last = isNext ? last + 1 : -1;
    }
}

// A list of other pages that the text ends with.
void markLinks(const std::vector<SourceLine>& lines, std::vector<bool>& furniture)
{
    std::vector<size_t> links;
    for (size_t i = lines.size(); i-- > 0;) {
        if (furniture[i])
            continue;
        if (lines[i].text.size() > longestFurniture ||
            nameOfLink(toHalfWidth(lines[i].text)).isEmpty())
            break;
        links.push_back(i);
    }
    for (size_t i = 0; links.size() >= fewestLinks && i < links.size(); ++i)
        furniture[links[i]] = true;
}

} // namespace

bool isPageNumber(QStringView line)
{
    if (line.size() > 30)
        return false;
    static const QRegularExpression pattern(
        QStringLiteral("^(?:[-—–─_~·]+第?[0-9]{1,4}页?[-—–─_~·]+|—+[0-9]{1,4}|[0-9]{1,4}—+|"
                       "(?:当前)?第[0-9]{1,4}页(?:[,/]?(?:共|总)[0-9]{1,4}页)?|"
                       "(?:共|总)[0-9]{1,4}页(?:[,/]?第[0-9]{1,4}页)?|[0-9]{1,4}/[0-9]{1,4}页?|"
                       "第[一二三四五六七八九十]{1,3}页|[Pp]age[0-9]{1,4})$"));
    static const QRegularExpression onlyDigits(QStringLiteral("^[0-9]{1,4}/[0-9]{1,4}$"));
    const QString bare = bareText(line);
    return matches(bare, pattern) && !matches(bare, onlyDigits);
}

bool isCaption(QStringView line)
{
    const QString bare = bareText(line.first(std::min(line.size(), longestFurniture)));
    return isContinuation(bare) || isOfPaper(bare);
}

bool isPageFoot(QStringView line, const ProseWords& words)
{
    if (line.size() > longestFoot || line.contains(u'。'))
        return false;
    const QString text = unmarked(line).toLower();
    return isSiteFoot(line, words) || std::ranges::any_of(words.foot, [&](const QString& word) {
               return text.startsWith(word);
           });
}

bool isSiteFoot(QStringView line, const ProseWords& words)
{
    if (line.size() > longestFoot || line.contains(u'。'))
        return false;
    const QString text = unmarked(line).toLower();
    static const QRegularExpression licence(
        QStringLiteral("icp备|icp证|公网安备|公安备案|网站标识码|copyright|©"));
    return matches(text, licence) || std::ranges::any_of(words.siteFoot, [&](const QString& word) {
               return text.startsWith(word);
           });
}

QString publisherIn(QStringView line)
{
    if (line.size() > longestFurniture)
        return {};
    static const QRegularExpression pattern(QStringLiteral(
        "(?:发布机构|发布单位|发文机关|发文机构|发文单位|制发机关|公开主体)\\s*:\\s*(\\S+)"));
    const QString name = pattern.match(toHalfWidth(line)).captured(1);
    return isAgencyName(name) ? name : QString();
}

std::vector<bool> furnitureIn(const std::vector<SourceLine>& lines, size_t front,
                              const ProseWords& words)
{
    std::vector<bool> furniture(lines.size());
    std::optional<LabelledLine> label; // alone on the line before
    for (size_t i = 0; i < lines.size(); ++i) {
        const QString& text = lines[i].text;
        furniture[i] = (label && label->hasValue(text)) || isFurniture(text, i < front, words);
        const LabelledLine labelled(text, i < front, words);
        label.reset();
        if (labelled.isBareLabel())
            label.emplace(labelled);
    }
    markAttachments(lines, furniture);
    markMailSignature(lines, furniture);
    markLinks(lines, furniture);
    return furniture;
}

} // namespace gongkai
