// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/title.h"

#include "core/intake/prose/agency.h"
#include "core/intake/prose/dates.h"

#include <QRegularExpression>

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
const QString product = QStringLiteral("[^。;:,、]{0,14}?(?:报告|年报)");
// “（2024年1月发布）”, “的公告”
const QString tail = QStringLiteral(
    "(?:[)》”\"』」]|全文|\\(?公开版\\)?|\\((?:19|20)[0-9]{2}年[0-9]{1,2}月(?:[0-9]{1,2}日)?"
    "(?:发布|公布|公开|印发|编制)?\\)|的(?:公告|公示))*");
// Of “2022—2023学年” the second.
const QString yearName =
    QStringLiteral("(?:(?:19|20)[0-9]{2}[-—–~～至]{1,2})?((?:19|20)[0-9]{2})学?年?度?");

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

std::optional<Found> titleIn(const QString& line)
{
    if (line.size() > longestTitle)
        return std::nullopt;
    const QString bare = withPlainDates(line);
    if (isSentence(bare))
        return std::nullopt;
    const auto captured = [&](const QRegularExpressionMatch& match, int group) {
        return sliceOf(line, bare, match.capturedStart(group), match.capturedLength(group));
    };
    static const QRegularExpression yearFirst(u"^([^。;,]{0,80}?)[(]?"_qs + yearName +
                                              u"[)]?([^。;,:]{0,40}?)"_qs + subject + product +
                                              tail + u'$');
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

bool isPiece(const QString& text)
{
    static const QRegularExpression end(QStringLiteral("[。；;，,：:！？]"));
    return text.size() <= longestPiece && !text.contains(end);
}

// “示例县统计局” / “2023年度” / “政府信息公开工作年度报告”: how many lines; 0 for no title.
size_t piecesOfTitle(const std::vector<SourceLine>& lines, size_t at, Found& found)
{
    QString joined = lines[at].text;
    if (auto whole = titleIn(joined); whole && whole->isWhole) {
        found = *whole;
        return 1;
    }
    const auto alone = titleIn(joined);
    for (size_t count = 2; count <= mostPieces && at + count <= lines.size(); ++count) {
        const QString& next = lines[at + count - 1].text;
        if (!isPiece(lines[at].text) || !isPiece(next))
            break;
        if (const auto rest = titleIn(next); rest && rest->isWhole && !rest->agency.isEmpty())
            break; // a title of its own
        joined += next;
        if (auto whole = titleIn(joined); whole && whole->isWhole) {
            const bool isRow = lines[at].origin == SourceLine::Origin::Row;
            if (isRow)
                break;
            found = *whole;
            return count;
        }
    }
    if (!alone)
        return 0;
    found = *alone;
    return 1;
}

} // namespace

ReportTitle findTitle(const std::vector<SourceLine>& lines, Budget& budget)
{
    ReportTitle title;
    bool isWhole = false;
    for (size_t i = 0; i < lines.size() && budget.take(Limit::Steps, stepsOfALine);) {
        Found found;
        const size_t count = piecesOfTitle(lines, i, found);
        if (count == 0) {
            ++i;
            continue;
        }
        if (title.lines.empty())
            title.pieces = count;
        for (size_t line = i; line < i + count; ++line)
            title.lines.push_back(line);
        if (title.shortAgency.isEmpty())
            title.shortAgency = found.shortAgency;
        const bool isBetter = (found.isWhole && !isWhole) ||
                              (title.agency.isEmpty() && !found.agency.isEmpty() &&
                               (!title.year || !found.year || title.year == found.year));
        if (isBetter || title.lines.size() == count) {
            title.agency = found.agency.isEmpty() ? title.agency : found.agency;
            title.year = found.year ? found.year : title.year;
            isWhole = isWhole || found.isWhole;
        }
        i += count;
    }
    return title;
}

} // namespace gongkai
