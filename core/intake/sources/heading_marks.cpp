// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/heading_marks.h"

#include "core/base/numbering.h"
#include "core/intake/sources/docx_parts_read.h"
#include "core/intake/sources/xml_attribute.h"

#include <QRegularExpression>

namespace gongkai {
namespace {

constexpr int longestChain = 16; // of styles that are based on each other
constexpr int mostLevels = 9;
constexpr size_t fewestHeadings = 3;
constexpr qsizetype longestHeading = 45;

// “heading 1”, “标题 1”
std::optional<int> levelOfName(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:heading|标题)\\s*([1-9])$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(name);
    return match.hasMatch() ? std::optional(match.captured(1).toInt() - 1) : std::nullopt;
}

bool canBeHeading(const QString& text)
{
    static const QRegularExpression other(QStringLiteral("报告|年报|[。；\n]"));
    return text.size() <= longestHeading && !text.contains(other);
}

} // namespace

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
            return *known < mostLevels ? std::optional(*known) : std::nullopt;
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
        if (texts.size() < fewestHeadings)
            continue;
        for (QString* text : texts)
            text->prepend(QStringLiteral("# "));
        return;
    }
}

} // namespace gongkai
