// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/report_parts.h"

#include <algorithm>
#include <iterator>

namespace gongkai {

void ReportParts::begin(int section)
{
    m_found.insert(section);
    m_order.push_back(section);
}

void ReportParts::add(int section, const QString& paragraph)
{
    m_parts[section] += paragraph;
    if (!m_form.sections[static_cast<size_t>(section)].narrative.isEmpty())
        m_last = section;
}

QString ReportParts::headingOf(int section) const
{
    return m_form.sections[static_cast<size_t>(section)].heading;
}

bool ReportParts::hasTable(int section) const
{
    return section >= 0 && !m_form.sections[static_cast<size_t>(section)].sheets.empty();
}

int ReportParts::firstWithHeading() const
{
    const auto first = std::ranges::find_if(
        m_form.sections, [](const Section& section) { return !section.heading.isEmpty(); });
    return static_cast<int>(first - m_form.sections.begin());
}

std::vector<ReportText::MissingPart> ReportParts::missing() const
{
    std::vector<ReportText::MissingPart> missing;
    for (int i = 0; i < static_cast<int>(m_form.sections.size()) && !m_found.empty(); ++i)
        if (const Section& section = m_form.sections[static_cast<size_t>(i)];
            !section.heading.isEmpty() && !section.narrative.isEmpty() && !m_found.contains(i))
            missing.push_back({section.heading, headingBefore(i)});
    return missing;
}

// The part that text of this one, whose heading was lost, went into: the last that begins in front
// of it. Text of its own it has where its table stands.
QString ReportParts::headingBefore(int section) const
{
    if (m_parts.contains(section))
        return {};
    const auto found = std::ranges::find_if(m_order, [&](int one) { return one > section; });
    const int before = found == m_order.begin() ? -1 : *std::prev(found);
    return before < 0 ? QString() : headingOf(before);
}

QStringList ReportParts::takeTornLabels(const TableWords& tables)
{
    QStringList torn;
    for (auto& [section, paragraphs] : m_parts)
        if (hasTable(section))
            torn += tables.takeTornLabels(paragraphs);
    return torn;
}

Signature ReportParts::takeSignature(const QString& agency)
{
    QStringList* last = m_parts.empty() ? &front
                        : m_last < 0    ? &m_parts.rbegin()->second
                                        : &m_parts[m_last];
    Signature signature = signatureAtEnd(*last, agency);
    for (auto part = m_parts.rbegin(); part != m_parts.rend() && !signature.isWhole(); ++part)
        if (const Signature whole = lastWholeSignature(part->second, agency); whole.isWhole()) {
            signature = whole;
            last = &part->second;
        }
    if (m_parts.empty() && !signature.isWhole())
        if (const Signature whole = lastWholeSignature(front, agency); whole.isWhole())
            signature = whole;
    last->remove(signature.begin, signature.lines);
    return signature;
}

void ReportParts::put(ReportText& text) const
{
    for (const auto& [section, paragraphs] : m_parts)
        gongkai::put(text, m_form.sections[static_cast<size_t>(section)].narrative, paragraphs);
}

void put(ReportText& text, const QString& narrative, const QStringList& paragraphs)
{
    if (narrative.isEmpty())
        text.notTaken += paragraphs;
    else if (!paragraphs.isEmpty())
        text.narrative[narrative] = paragraphs.join(u'\n');
}

} // namespace gongkai
