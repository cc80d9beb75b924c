// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/other_times.h"

namespace gongkai {

OtherTimes::OtherTimes(const ParsedParagraph& paragraph, int year)
    : m_paragraph(paragraph), m_year(year)
{
    int group = 0;
    for (const ProseSentence& sentence : paragraph.sentences) {
        m_groups.push_back(group);
        group += sentence.stop == u'。';
    }
}

bool OtherTimes::at(qsizetype place)
{
    const auto& figures = m_paragraph.figures;
    const auto& anchors = m_paragraph.anchors;
    for (; m_anchor < anchors.size() && anchors[m_anchor].from < place; ++m_anchor)
        if (anchors[m_anchor].kind == AnchorKind::Marker &&
            anchors[m_anchor].id == static_cast<int>(Marker::OtherTime))
            m_from = anchors[m_anchor].from;
    for (; m_figure < figures.size() && figures[m_figure].from < place; ++m_figure)
        look(figures[m_figure]);
    return m_from >= 0 && groupOf(m_from) == groupOf(place);
}

void OtherTimes::look(const WrittenFigure& figure)
{
    const QStringView text = QStringView(m_paragraph.text);
    const QStringView words = text.sliced(figure.from, figure.to - figure.from);
    const QStringView behind = text.sliced(figure.to);
    const bool goesOn = behind.startsWith(u'至') || behind.startsWith(u'—') ||
                        behind.startsWith(u'-') || behind.startsWith(u'到');
    if (figure.reason == NotCount::Year) {
        const int year = figure.value.toString().toInt();
        if (year == m_year && !goesOn)
            m_from = m_range >= 0 ? m_from : -1;
        m_range = goesOn && year != m_year ? figure.from : -1;
        if (m_range >= 0)
            m_from = figure.from;
    } else if ((figure.reason == NotCount::Duration && words.endsWith(u'年') &&
                figure.value >= Decimal(2)) ||
               words.contains(QStringLiteral("季度"))) {
        m_from = figure.from;
    } else if (figure.reason == NotCount::Date &&
               (words.endsWith(u'月') || words.endsWith(u"份"))) {
        const bool day = !behind.isEmpty() && behind.front().isDigit();
        const bool begins = goesOn && figure.value == Decimal(1);
        const bool ends = figure.value == Decimal(12) && isEndOfTime(figure.from);
        if (!day && !begins && !ends)
            m_from = figure.from;
    }
}

// “截至2024年12月”, “1—12月”
bool OtherTimes::isEndOfTime(qsizetype place) const
{
    const qsizetype from = std::max<qsizetype>(0, place - 9);
    const QStringView before = QStringView(m_paragraph.text).sliced(from, place - from);
    for (const QChar c : before)
        if (QStringView(u"至止到—－-～").contains(c))
            return true;
    return false;
}

} // namespace gongkai
