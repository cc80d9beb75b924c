// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/title.h"

#include "core/intake/prose/agency.h"
#include "core/intake/prose/dates.h"
#include "core/intake/prose/furniture.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qint64 stepsOfALine = 256;
constexpr qsizetype longestTitle = 120;
constexpr qsizetype longestPiece = 40;
constexpr size_t mostPieces = 3;

struct Found
{
    QString agency;
    QString shortAgency; // without its place; where there is no agency
    std::optional<int> year;
    bool isWhole = false; // year and subject
};

const QString subject = QStringLiteral("(?:政府信息公开|政务信息公开|政务公开|信息公开)");
// Of a name with the subject in it the second: “信息公开服务中心政府信息公开年度报告”.
const QString product =
    QStringLiteral("(?:(?!政府信息公开|政务公开|信息公开)[^。;:,、]){0,14}?(?:报告|年报)");
// “（2024年1月发布）”, “的公告”, “（汇总）”, “（全市汇总）”, “（本级）”
const QString tail =
    QStringLiteral("(?:[)》”\"』」]|全文|\\(?(?:公开|发布|公示|审定|正式|最终|定)(?:版|稿|本)\\)?|"
                   "\\((?:19|20)[0-9]{2}年[0-9]{1,2}月(?:[0-9]{1,2}日)?"
                   "(?:发布|公布|公开|印发|编制)?\\)|"
                   "\\([^()]{0,6}(?:汇总|本级|全系统|更正|修订)(?:版|稿|本|数据)?\\)|"
                   "的?(?:公告|公示))*");
// Of “2022—2023学年” the second.
const QString yearName =
    QStringLiteral("(?:(?:19|20)[0-9]{2}[-—–~～至]{1,2})?((?:19|20)[0-9]{2})学?年?度?");

// Up to the subject: another year on the way is nearer to it, “2025年1月……2024年政府信息公开”.
const QString toSubject =
    QStringLiteral("((?:(?!(?<![0-9])(?!\\2)(?:19|20)[0-9]{2}年)[^。;,:]){0,40}?)");

// “2024.1.1—2024.12.31”, behind its first year, which is the second group.
const QString throughTheYear = QStringLiteral(
    "(?:[./-]?0?1[月./-]0?1日?起?(?:至|到|[-—–~～─]+)(?:\\2[年./-])?12[月./-]31日?止?)?");

// Text that only speaks of the report.
bool isSentence(const QString& bare)
{
    static const QRegularExpression pattern(QStringLiteral(
        "根据|按照|依据|现将|特编制|特向|如下|要求|本报告|我[局委办县区市镇乡省]|通知|方案|要点"));
    return pattern.match(bare).hasMatch();
}

// “示例县人民|政府信息公开”: the government's name goes on in the words after it.
QString agencyOf(QString name)
{
    if (name.endsWith(QStringLiteral("人民")))
        name += QStringLiteral("政府");
    return agencyIn(name);
}

// “关于印发《示例县……年度报告》的通知”: what is sent is what the title says.
QString withoutSending(const QString& line)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<=报告|年报|[》”\"』」])\\s*的\\s*(?:通\\s*知|函|公\\s*告|公\\s*示|请\\s*"
                       "示|报\\s*告|说\\s*明)\\s*$"));
    static const QRegularExpression purpose(
        QStringLiteral("(?:关\\s*于)?(?:报\\s*送|呈\\s*报|上\\s*报|印\\s*发|发\\s*布|公\\s*布|"
                       "公\\s*开|下\\s*发|转\\s*发|报\\s*告)"));
    const auto match = pattern.match(line);
    return match.hasMatch() && purpose.match(line.first(match.capturedStart())).hasMatch()
               ? line.first(match.capturedStart())
               : line;
}

// “……年度报告 - 示例县人民政府门户网站”: where a page of a portal says whose it is.
QString withoutSite(const QString& line)
{
    static const QRegularExpression site(QStringLiteral(
        "(?<=报告|年报|[)）》”\"』」])(?:\\s*[-–—_|｜－]+\\s*[^-–—_|｜－。；;，,：:0-9]"
        "{2,40}){1,4}\\s*$"));
    static const QRegularExpression name(QStringLiteral("网|首页|门户|平台|政府"));
    const auto match = site.match(line);
    return name.match(match.captured()).hasMatch() ? line.first(match.capturedStart()) : line;
}

std::optional<Found> titleOf(const QString& line)
{
    if (line.size() > longestTitle)
        return std::nullopt;
    const QString bare = withPlainDates(line);
    if (isSentence(bare))
        return std::nullopt;
    const auto captured = [&](const QRegularExpressionMatch& match, int group) {
        return sliceOf(line, bare, match.capturedStart(group), match.capturedLength(group));
    };
    static const QRegularExpression yearFirst(u"^([^。;,]{0,80}?)[(]?"_qs + yearName + u"[)]?"_qs +
                                              toSubject + subject + product + tail + u'$');
    if (const auto match = yearFirst.match(bare); match.hasMatch()) {
        QString agency = agencyIn(captured(match, 1));
        if (agency.isEmpty())
            agency = agencyOf(captured(match, 3));
        return Found{agency, shortAgencyIn(captured(match, 1)), match.captured(2).toInt(), true};
    }
    static const QRegularExpression yearLast(u"^([^。;,]{0,80}?)"_qs + subject + product +
                                             u"[(]?"_qs + yearName + throughTheYear + u"[)]?"_qs +
                                             tail + u'$');
    if (const auto match = yearLast.match(bare); match.hasMatch())
        return Found{agencyOf(captured(match, 1)), shortAgencyIn(captured(match, 1)),
                     match.captured(2).toInt(), true};
    static const QRegularExpression noYear(
        u"^([^。;,]{0,80}?)"_qs + subject +
        u"[^。;:,、]{0,8}?(?:年度[^。;:,、]{0,6}?报告|年报|工作报告)"_qs + tail + u'$');
    if (const auto match = noYear.match(bare); match.hasMatch())
        return Found{agencyOf(captured(match, 1)), shortAgencyIn(captured(match, 1)), std::nullopt,
                     false};
    return std::nullopt;
}

// “【示例县统计局】2023年……报告”; at the end it becomes “（示例县统计局）”.
QString withoutBracketsOfName(const QString& line)
{
    static const QRegularExpression pattern(QStringLiteral(
        "[【〖［\\[「『〔]([^【】〖〗［］\\[\\]「」『』〔〕]{3,40})[】〗］\\]」』〕]"));
    const auto match = pattern.match(line.left(longestTitle));
    if (!match.hasMatch() || agencyIn(match.captured(1)).isEmpty())
        return line;
    const bool isBehind = match.capturedEnd() == line.trimmed().size();
    return line.first(match.capturedStart()) +
           (isBehind ? u'（' + match.captured(1) + u'）' : match.captured(1)) +
           line.sliced(match.capturedEnd());
}

// “2023年政府信息公开工作年度报告（示例县统计局）” names the agency behind.
std::optional<Found> titleIn(const QString& text)
{
    const QString line =
        withoutBracketsOfName(withoutSending(withoutSite(withoutDocumentNumbers(text))));
    static const QRegularExpression behind(
        QStringLiteral("(?<=报告|年报)\\s*[（(]([^（）()]{3,40})[）)]\\s*$"));
    const auto match = behind.match(line.left(longestTitle));
    const QString agency = match.hasMatch() ? agencyIn(match.captured(1)) : QString();
    if (agency.isEmpty() || match.capturedEnd() < line.size())
        return titleOf(line);
    auto found = titleOf(line.first(match.capturedStart()));
    if (found && found->agency.isEmpty())
        found->agency = agency;
    return found;
}

bool isPiece(const QString& text)
{
    static const QRegularExpression end(QStringLiteral("[。；;，,：:！？]"));
    return text.size() <= longestPiece && !text.contains(end);
}

// What stands in front of a title that names agency and year itself is none of it, unless it is the
// place or body the agency belongs to: “首页” / “示例县统计局” / “2023年……报告”.
bool isOfTitle(const QString& line)
{
    return endsLikeAgency(bareText(line)) && !agencyIn(line).isEmpty();
}

class TitleFinder
{
public:
    TitleFinder(const std::vector<SourceLine>& lines, Budget& budget)
        : m_lines(lines), m_budget(budget)
    {
        m_title.head = findDocumentHead(lines);
        for (const size_t line : m_title.head.lines)
            m_isHead.insert(line);
    }

    ReportTitle find()
    {
        for (size_t i = 0; i < m_lines.size() && m_budget.take(Limit::Steps, stepsOfALine);) {
            Found found;
            const std::vector<size_t> pieces =
                m_isHead.contains(i) ? std::vector<size_t>() : piecesOfTitle(i, found);
            if (!pieces.empty())
                add(pieces, found);
            i = pieces.empty() ? i + 1 : pieces.back() + 1;
        }
        return std::move(m_title);
    }

private:
    // “示例县统计局” / “2023年度” / “政府信息公开工作年度报告”: its lines; none for no title.
    std::vector<size_t> piecesOfTitle(size_t at, Found& found) const
    {
        if (auto whole = titleIn(m_lines[at].text); whole && whole->isWhole) {
            found = *whole;
            return {at};
        }
        std::vector<size_t> pieces = joinedTitle(at, found);
        if (pieces.size() == 1) // nothing that goes on
            if (const auto alone = titleIn(m_lines[at].text)) {
                found = *alone;
                return pieces;
            }
        if (pieces.size() < 2)
            return {};
        Found behind;
        if (pieces.size() > 2 && !isOfTitle(m_lines[at].text) &&
            joinedTitle(at + 1, behind).size() > 1 && !behind.agency.isEmpty())
            return {};
        return pieces;
    }

    // The lines from this one on that are a whole title together; only this one when they are none.
    std::vector<size_t> joinedTitle(size_t at, Found& found) const
    {
        std::vector<size_t> pieces{at};
        QString joined = m_lines[at].text;
        if (!isPiece(joined))
            return pieces;
        for (size_t i = at + 1; i < m_lines.size() && pieces.size() < mostPieces; ++i) {
            const QString& next = m_lines[i].text;
            if (m_isHead.contains(i) || !publisherIn(next).isEmpty()) // between them
                continue;
            if (!isPiece(next))
                break;
            if (const auto rest = titleIn(next); rest && rest->isWhole && !rest->agency.isEmpty())
                break; // a title of its own
            joined += next;
            pieces.push_back(i);
            if (auto whole = titleIn(joined); whole && whole->isWhole) {
                if (m_lines[at].origin == SourceLine::Origin::Row)
                    break;
                found = *whole;
                return pieces;
            }
        }
        return {at};
    }

    void add(const std::vector<size_t>& pieces, const Found& found)
    {
        const bool isFirst = m_title.lines.empty();
        if (isFirst)
            m_title.pieces = pieces.size();
        m_title.lines.insert(m_title.lines.end(), pieces.begin(), pieces.end());
        for (const size_t line : pieces)
            if (m_title.head.number.isEmpty())
                m_title.head.number = documentNumberIn(m_lines[line].text);
        if (m_title.shortAgency.isEmpty())
            m_title.shortAgency = found.shortAgency;
        const bool isBetter = (found.isWhole && !m_isWhole) ||
                              (m_title.agency.isEmpty() && !found.agency.isEmpty() &&
                               (!m_title.year || !found.year || m_title.year == found.year));
        if (!isBetter && !isFirst)
            return;
        m_title.agency = found.agency.isEmpty() ? m_title.agency : found.agency;
        m_title.year = found.year ? found.year : m_title.year;
        m_isWhole = m_isWhole || found.isWhole;
    }

    const std::vector<SourceLine>& m_lines;
    Budget& m_budget;
    QSet<size_t> m_isHead;
    ReportTitle m_title;
    bool m_isWhole = false;
};

} // namespace

ReportTitle findTitle(const std::vector<SourceLine>& lines, Budget& budget)
{
    return TitleFinder(lines, budget).find();
}

} // namespace gongkai
