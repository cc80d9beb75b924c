// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/other_times.h"

#include <algorithm>

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
    for (;;) {
        const bool figure = m_figure < figures.size() && figures[m_figure].from < place;
        const bool anchor = m_anchor < anchors.size() && anchors[m_anchor].from < place;
        if (figure && (!anchor || figures[m_figure].from <= anchors[m_anchor].from))
            look(figures[m_figure++]);
        else if (anchor)
            look(anchors[m_anchor++]);
        else
            break;
    }
    m_place = place;
    return isIn(m_from, place) || isIn(m_sinceAt, place);
}

void OtherTimes::look(const AnchorHit& hit)
{
    static const QStringList wholeYear{QStringLiteral("全年"), QStringLiteral("今年"),
                                       QStringLiteral("本年"), QStringLiteral("本年度"),
                                       QStringLiteral("本报告年度")};
    const QString word = m_paragraph.text.sliced(hit.from, hit.to - hit.from);
    const QStringView before = QStringView(m_paragraph.text).first(hit.from);
    if (word == u"以来" &&
        (hit.from == m_ownYearTo || before.endsWith(u"今年") || before.endsWith(u"本年")))
        return; // 2024年以来: up to its end
    if (hit.kind == AnchorKind::Marker && hit.id == static_cast<int>(Marker::OtherTime)) {
        m_from = hit.from;
        if (word == u"目前" || word == u"至今" || word == u"截稿" || word.contains(u"布") ||
            word.contains(u"印发"))
            m_laterAt = hit.from;
    } else if (hit.from != m_yearTo && wholeYear.contains(word)) {
        m_from = -1;
    }
}

void OtherTimes::look(const WrittenFigure& figure)
{
    const QStringView words = behind(figure.from).first(figure.to - figure.from);
    if (figure.reason == NotCount::Year) {
        lookAtYear(figure);
    } else if (figure.reason == NotCount::Date && figure.value >= Decimal(1900)) {
        m_range = m_from = figure.from; // 2021—2025年
    } else if ((figure.reason == NotCount::Duration && isLong(figure)) ||
               words.contains(QStringLiteral("季度"))) {
        m_from = figure.from; // 三年来, 前9个月, 四季度
    } else if (figure.reason == NotCount::Date &&
               (words.endsWith(u'月') || words.endsWith(u"份"))) {
        lookAtMonth(figure);
    }
}

bool OtherTimes::isLong(const WrittenFigure& figure) const
{
    const QStringView words = behind(figure.from).first(figure.to - figure.from);
    const QChar before = figure.from > 0 ? m_paragraph.text[figure.from - 1] : QChar();
    return (words.contains(u'年') && figure.value >= Decimal(2)) ||
           (words.contains(u'月') && !before.isNull() && QStringView(u"前近后头").contains(before));
}

void OtherTimes::lookAtYear(const WrittenFigure& figure)
{
    const int year = figure.value.toString().toInt();
    m_yearTo = figure.to;
    m_ownYearTo = year == m_year ? figure.to : -1;
    if (goesOn(figure.to)) {
        m_range = m_from = figure.from;
        return;
    }
    if (year == m_year)
        m_from = m_range >= 0 ? m_from : -1;
    else if (m_range < 0 && isSpokenOf(figure))
        m_from = figure.from;
    if (year > m_year && m_from == figure.from)
        m_laterAt = figure.from;
    // “截至2022年底累计418件，截至2023年底累计502件”
    if (year < m_year && figure.from >= 2 && behind(figure.from - 2).startsWith(u"截"))
        m_sinceAt = figure.from;
    m_range = -1;
}

// A month or day, unless the year begins or ends with it: “1月1日至12月31日”.
void OtherTimes::lookAtMonth(const WrittenFigure& figure)
{
    const QStringView text = behind(figure.to);
    qsizetype to = 0;
    while (to < std::min<qsizetype>(text.size(), 2) && text[to].isDigit())
        ++to;
    const QStringView day = text.first(to);
    if (to < text.size() && (text[to] == u'日' || text[to] == u'号'))
        ++to;
    const bool first = figure.value == Decimal(1) && (day.isEmpty() || day == u"1");
    const bool last = figure.value == Decimal(12) &&
                      (day == u"31" || (day.isEmpty() && isEndOfTime(figure.from)));
    if (!last && !(first && goesOn(figure.to + to)))
        m_from = figure.from;
}

// Does another time follow: “2022年、2023年”, “2019年至2023年”, “1月至3月”?
bool OtherTimes::goesOn(qsizetype place) const
{
    const QStringView text = behind(place);
    if (text.isEmpty())
        return false;
    const bool more = text.size() > 1 && text[1].isDigit();
    if (text.startsWith(u"起至"))
        return true;
    return QStringView(u"至到—－-～~").contains(text[0]) ||
           (more && QStringView(u"、和及与").contains(text[0]));
}

// Another year that a clause begins with, or a later one: not 比2019年的598件, 结转2025年5件.
bool OtherTimes::isSpokenOf(const WrittenFigure& year) const
{
    if (isCarriedTo(year.from))
        return false;
    if (year.value > Decimal(m_year))
        return true;
    constexpr qsizetype nearby = 8;
    for (const QStringView word : {u"结转", u"转入", u"遗留", u"未办结", u"底", u"末"})
        if (behind(year.to).first(std::min(nearby, behind(year.to).size())).contains(word))
            return false;
    return year.from == 0 || QStringView(u"，；。：").contains(m_paragraph.text[year.from - 1]);
}

bool OtherTimes::isCarriedTo(qsizetype place) const
{
    const qsizetype from = std::max<qsizetype>(0, place - 6);
    for (const QChar c : behind(from).first(place - from))
        if (QStringView(u"转延留跨").contains(c))
            return true;
    return false;
}

// “截至2024年12月”, “1—12月”
bool OtherTimes::isEndOfTime(qsizetype place) const
{
    const qsizetype from = std::max<qsizetype>(0, place - 9);
    for (const QChar c : behind(from).first(place - from))
        if (QStringView(u"至止到—－-～").contains(c))
            return true;
    return false;
}

} // namespace gongkai
