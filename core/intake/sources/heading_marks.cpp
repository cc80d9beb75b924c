// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/heading_marks.h"

#include "core/base/numbering.h"
#include "core/intake/sources/docx_parts_read.h"
#include "core/intake/sources/xml_attribute.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

constexpr int longestChain = 16; // of styles that are based on each other
constexpr int mostLevels = 9;
constexpr size_t fewestHeadings = 3;
constexpr int fewestOfReport = 2; // of them
constexpr qsizetype longestHeading = 45;

// “heading 1”, “标题 1”
std::optional<int> levelOfName(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:heading|标题)\\s*([1-9])$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(name);
    return match.hasMatch() ? std::optional(match.captured(1).toInt() - 1) : std::nullopt;
}

// Of a part, and no title, nor what stands over the figures of another year or body: the sign would
// hide what that says.
bool canBeHeading(const QString& text)
{
    static const QRegularExpression words(
        QStringLiteral("情况|问题|不足|事项|诉讼|复议|收到|处理|公开|申请|收费|工作|打算|措施"));
    static const QRegularExpression other(
        QStringLiteral("报告|年报|[。；:：0-9\n]|[上去往历]一?年|同期|累计|[下所直局]属|[下所]辖|"
                       "各[单部乡镇街县区]|"
                       "其中|附|汇总|[局委队所站院校厅镇乡馆]|处(?![理罚分置])|办(?![理结])|中心|"
                       "街道|政府(?!信息)"));
    return text.size() <= longestHeading && text.contains(words) && !text.contains(other);
}

// “主动公开情况”, “存在的不足”: words that the menus of sites do not have.
bool isLikeInReport(const QString& text)
{
    static const QRegularExpression words(QStringLiteral("情况|问题|不足|事项|诉讼|收到|处理"));
    return text.contains(words);
}

bool areOfReport(const std::vector<QString*>& headings)
{
    return headings.size() >= fewestHeadings &&
           std::ranges::count_if(headings, [](const QString* text) {
               return isLikeInReport(*text);
           }) >= fewestOfReport;
}

} // namespace

bool isHeadingLevel(int level)
{
    return level >= 0 && level < mostLevels;
}

void HeadingStyles::read(QXmlStreamReader& xml, Budget& budget)
{
    QString style;
    while (!xml.atEnd() && !budget.isSpent()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || !budget.take(Limit::Nodes))
            continue;
        if (xml.name() == u"style")
            style = attribute(xml, u"styleId");
        else if (xml.name() == u"basedOn")
            m_bases.insert(style, docx_read::value(xml));
        else if (xml.name() == u"outlineLvl")
            m_levels.insert(style, docx_read::value(xml).toInt());
        else if (const auto level =
                     xml.name() == u"name" ? levelOfName(docx_read::value(xml)) : std::nullopt;
                 level && !m_levels.contains(style))
            m_levels.insert(style, *level);
    }
}

std::optional<int> HeadingStyles::level(const QString& style) const
{
    QString at = style;
    for (int step = 0; step < longestChain && !at.isEmpty(); ++step) {
        if (const auto known = m_levels.constFind(at); known != m_levels.constEnd())
            return isHeadingLevel(*known) ? std::optional(*known) : std::nullopt;
        at = m_bases.value(at);
    }
    return std::nullopt;
}

void markHeadings(std::vector<SourceBlock>& blocks, const std::map<size_t, int>& levels)
{
    std::map<int, std::vector<QString*>> headings; // by level
    for (const auto& [number, level] : levels) {
        auto* text = number < blocks.size() ? std::get_if<QString>(&blocks[number]) : nullptr;
        if (!text || !canBeHeading(*text))
            continue;
        if (numberingOf(*text).scheme != Scheme::None)
            return;
        headings[level].push_back(text);
    }
    for (const auto& [level, texts] : headings) {
        if (!areOfReport(texts))
            continue;
        for (QString* text : texts)
            text->prepend(QStringLiteral("# "));
        return;
    }
}

} // namespace gongkai
