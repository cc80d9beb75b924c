// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/own_text.h"

#include "core/base/numbering.h"
#include "core/base/own_marks.h"
#include "core/base/text.h"
#include "core/intake/match/labels.h"
#include "core/intake/prose/agency.h"
#include "core/intake/prose/dates.h"
#include "core/intake/prose/signature.h"
#include "core/intake/prose/words.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

using Paragraph = OwnFile::Paragraph;

constexpr qsizetype longestHeading = 60;

QString markOf(size_t section)
{
    return own_marks::part + QString::number(section);
}

bool isHeading(const QString& text, const Section& section)
{
    return bareText(text) == bareText(section.heading);
}

// What is typed behind a heading on its line; "" for nothing.
QString behindHeading(const QString& text, const Section& section)
{
    const QString heading = bareText(section.heading);
    const QString bare = bareText(text);
    return bare.startsWith(heading) && bare.size() > heading.size()
               ? sliceOf(text, bare, heading.size(), bare.size() - heading.size())
               : QString();
}

// Which paragraph begins which section of the form.
class HeadingFinder
{
public:
    HeadingFinder(const std::vector<Paragraph>& paragraphs, const Form& form, bool isUntouched)
        : m_paragraphs(paragraphs), m_form(form), m_isUntouched(isUntouched)
    {}

    /// By paragraph; nothing when one is not there or not in its order.
    std::optional<std::map<size_t, size_t>> find() const
    {
        std::map<size_t, size_t> found;
        size_t from = 0;
        for (size_t section = 0; section < m_form.sections.size(); ++section) {
            if (m_form.sections[section].heading.isEmpty())
                continue;
            const size_t at = headingOf(section, from);
            if (at == m_paragraphs.size())
                return std::nullopt;
            found[at] = section;
            from = at + 1;
        }
        return found;
    }

private:
    // A mark with its words, else the words in front of the next such, else the mark on others.
    size_t headingOf(size_t section, size_t from) const
    {
        const Section& part = m_form.sections[section];
        const auto matches = [&](const Paragraph& paragraph) {
            return paragraph.mark == markOf(section) && isHeading(paragraph.text, part);
        };
        if (const size_t at = first(from, m_paragraphs.size(), matches);
            at < m_paragraphs.size() || m_isUntouched)
            return at;
        const size_t end = nextCertain(section, from);
        if (const size_t at =
                first(from, end, [&](const Paragraph& one) { return isHeading(one.text, part); });
            at < end)
            return at;
        const size_t at = first(from, end, [&](const Paragraph& paragraph) {
            return paragraph.mark == markOf(section) &&
                   (looksLikeHeading(paragraph.text) ||
                    !behindHeading(paragraph.text, part).isEmpty());
        });
        return at < end ? at : m_paragraphs.size();
    }

    size_t nextCertain(size_t section, size_t from) const
    {
        return first(from, m_paragraphs.size(), [&](const Paragraph& paragraph) {
            for (size_t next = section + 1; next < m_form.sections.size(); ++next)
                if (paragraph.mark == markOf(next) &&
                    isHeading(paragraph.text, m_form.sections[next]))
                    return true;
            return false;
        });
    }

    static bool looksLikeHeading(const QString& text)
    {
        return text.size() <= longestHeading && !text.contains(u'。') &&
               numberingOf(text).scheme == Scheme::Chinese;
    }

    template <typename Is>
    size_t first(size_t from, size_t end, const Is& is) const
    {
        while (from < end && !is(m_paragraphs[from]))
            ++from;
        return from;
    }

    const std::vector<Paragraph>& m_paragraphs;
    const Form& m_form;
    const bool m_isUntouched;
};

class OwnReader
{
public:
    OwnReader(const OwnFile& own, const Form& form, Budget& budget)
        : m_paragraphs(own.paragraphs),
          m_form(form),
          m_budget(budget),
          m_isUntouched(own.isUntouched()),
          m_signoff(form, ProseWords::builtIn()),
          m_parts(form.sections.size())
    {}

    std::optional<ReportText> read()
    {
        const auto headings = HeadingFinder(m_paragraphs, m_form, m_isUntouched).find();
        if (!headings)
            return std::nullopt;
        m_front = headings->empty() ? m_paragraphs.size() : headings->begin()->first;
        if (!m_isUntouched)
            readFront();
        for (size_t i = 0; i < m_paragraphs.size(); ++i) {
            if (const auto heading = headings->find(i); heading != headings->end())
                begin(heading->second, m_paragraphs[i].text);
            else if (!m_taken.contains(i))
                take(m_paragraphs[i]);
        }
        finish();
        m_text.headings = static_cast<int>(headings->size());
        return std::move(m_text);
    }

private:
    void begin(size_t section, const QString& text)
    {
        m_section = section;
        const QString& heading = m_form.sections[section].heading;
        if (const QString behind = behindHeading(text, m_form.sections[section]); !behind.isEmpty())
            m_parts[section] += behind;
        else if (bareText(text) != bareText(heading))
            m_text.otherHeadings.push_back({text, heading, true});
    }

    // Title and what an official document has around it, where they have no marks.
    void readFront()
    {
        std::vector<SourceLine> lines;
        std::vector<size_t> places;
        const auto marked = std::find_if(
            m_paragraphs.begin(), m_paragraphs.begin() + static_cast<std::ptrdiff_t>(m_front),
            [](const Paragraph& one) { return one.mark == own_marks::title; });
        const bool isMarked = marked != m_paragraphs.begin() + static_cast<std::ptrdiff_t>(m_front);
        for (size_t i = 0; i < m_front; ++i)
            if (m_paragraphs[i].mark.isEmpty()) {
                lines.push_back({m_paragraphs[i].text, SourceLine::Origin::Paragraph});
                places.push_back(i);
            }
        const ReportTitle title = findTitle(lines, m_budget);
        size_t behind = static_cast<size_t>(marked - m_paragraphs.begin()) + 1;
        if (!isMarked) {
            behind = 0;
            QString words;
            for (size_t piece = 0; piece < title.pieces; ++piece) {
                const size_t at = places[title.lines[piece]];
                words += QString(m_paragraphs[at].text).remove(u'\n');
                m_taken.insert(at);
                behind = at + 1;
            }
            m_text.title = words;
        }
        readHead(title.head, places);
        readAroundTitle(behind);
    }

    void readHead(const DocumentHead& head, const std::vector<size_t>& places)
    {
        if (!head.number.isEmpty())
            m_text.cover[u"document_number"_qs] = head.number;
        for (const size_t line : head.lines) {
            const size_t at = places[line];
            m_taken.insert(at);
            QString text = m_paragraphs[at].text;
            text.removeIf([](QChar c) { return c.isSpace(); });
            if (!head.number.contains(text))
                m_text.notTaken += m_paragraphs[at].text;
        }
    }

    // What is of no part: all in front of the title, and date and agency right behind it.
    void readAroundTitle(size_t behind)
    {
        for (size_t i = 0; i + 1 < behind; ++i)
            if (m_paragraphs[i].mark.isEmpty() && !m_taken.contains(i)) {
                m_text.notTaken += m_paragraphs[i].text;
                m_taken.insert(i);
            }
        for (size_t i = behind; behind > 0 && i < m_front; ++i) {
            const auto& [mark, text] = m_paragraphs[i];
            if (!mark.isEmpty() || m_taken.contains(i))
                continue;
            const QString date = dateIn(text);
            if (!date.isEmpty() && !m_text.cover.contains(u"issue_date"_qs))
                m_text.cover[u"issue_date"_qs] = date;
            else if (isMonthOfYear(text) && m_text.signedMonth.isEmpty())
                m_text.signedMonth = text.simplified();
            else
                break;
            m_taken.insert(i);
        }
    }

    void take(const Paragraph& paragraph)
    {
        const auto& [mark, text] = paragraph;
        if (mark == own_marks::title && m_text.title.isEmpty())
            m_text.title = text;
        else if (mark == own_marks::number && isNewNumber(text))
            m_text.cover[u"document_number"_qs] = text;
        else if (mark == own_marks::date)
            takeDate(text);
        else if (mark == own_marks::agency)
            takeAgency(text);
        else if (mark == own_marks::sheet)
            takeSheetLine(text);
        else if (mark != own_marks::signoff &&
                 (m_isUntouched || !m_form.sections[m_section].narrative.isEmpty()))
            m_parts[m_section] += cleanProse(text);
        else
            takeSignoff(text);
    }

    bool isNewNumber(const QString& text) const
    {
        const auto number = m_text.cover.find(u"document_number"_qs);
        return number == m_text.cover.end() || number->second == text;
    }

    void takeDate(const QString& text)
    {
        QString before;
        QString date = dateIn(text);
        if (date.isEmpty())
            date = dateAtEnd(text, before);
        if (date.isEmpty() || !before.isEmpty())
            m_text.notTaken += text;
        if (!date.isEmpty())
            m_text.cover[u"issue_date"_qs] = date;
    }

    void takeAgency(const QString& text)
    {
        if (m_text.agency.isEmpty() && isAgencyName(text))
            m_text.agency = text.simplified();
        else if (!m_isUntouched && m_text.agency != text.simplified())
            m_signed += text;
    }

    void takeSheetLine(const QString& text)
    {
        if (!isSheetLine(text))
            m_text.notTaken += text;
    }

    // As the form prints it; the agency of one is looked at by namesOnPages().
    bool isSheetLine(const QString& text)
    {
        if (m_isUntouched)
            return true;
        const QString key = labelKey(text);
        for (const Sheet& sheet : m_form.sheets) {
            const QString agency = labelKey(sheet.agencyLine.section(u"%1"_qs, 0, 0));
            if (key == labelKey(sheet.title))
                return true;
            if (!sheet.yearLine.isEmpty() && key.size() <= 8 &&
                key.endsWith(labelKey(sheet.yearLine.section(u"%1"_qs, 1)))) {
                m_text.sheetYears += text;
                return true;
            }
            if (agency.isEmpty() || !key.startsWith(agency))
                continue;
            m_signed += toHalfWidth(text).section(u':', 1).simplified();
            return true;
        }
        return false;
    }

    void takeSignoff(const QString& text)
    {
        if (!m_signoff.take(text) && !isSheetLine(text) && !m_isUntouched)
            m_text.notTaken += text;
    }

    // Typed under the text.
    void findSignature()
    {
        for (size_t i = m_parts.size(); i-- > 0;) {
            if (m_parts[i].isEmpty())
                continue;
            const Signature found = signatureAtEnd(m_parts[i], m_text.agency);
            if (found.lines == 0 || (found.date.isEmpty() && found.month.isEmpty()))
                return;
            if (m_text.cover.contains(u"issue_date"_qs) &&
                m_text.cover[u"issue_date"_qs] != found.date)
                return;
            m_parts[i].remove(found.begin, found.lines);
            if (!found.agency.isEmpty())
                m_signed += found.agency;
            if (!found.date.isEmpty())
                m_text.cover[u"issue_date"_qs] = found.date;
            else
                m_text.signedMonth = found.month;
            return;
        }
    }

    void finish()
    {
        if (!m_isUntouched)
            findSignature();
        if (m_text.cover.contains(u"issue_date"_qs) && !m_text.signedMonth.isEmpty())
            m_text.notTaken += std::exchange(m_text.signedMonth, {});
        for (size_t i = 0; i < m_parts.size(); ++i) {
            const QString& narrative = m_form.sections[i].narrative;
            if (narrative.isEmpty())
                m_text.notTaken += m_parts[i];
            else if (!m_parts[i].isEmpty())
                m_text.narrative[narrative] = m_parts[i].join(u'\n');
        }
        m_text.signoff = m_signoff.fields();
        m_text.notTaken += m_signoff.notTaken();
        m_text.signedBy = m_signed;
        m_text.isOwn = true;
    }

    const std::vector<Paragraph>& m_paragraphs;
    const Form& m_form;
    Budget& m_budget;
    const bool m_isUntouched;
    SignoffReader m_signoff;
    std::vector<QStringList> m_parts; // by section; what stands in front is of the first
    QSet<size_t> m_taken;             // paragraphs that readFront() put somewhere
    size_t m_front = 0;               // how many stand in front of the first heading
    size_t m_section = 0;
    QStringList m_signed; // names of the agency beside that of the title
    ReportText m_text;
};

} // namespace

std::optional<ReportText> readOwnText(const OwnFile& own, const Form& form, Budget& budget)
{
    const bool hasMarks = std::ranges::any_of(
        own.paragraphs, [](const Paragraph& one) { return !one.mark.isEmpty(); });
    if (!hasMarks || form.sections.empty() || !form.sections.front().heading.isEmpty())
        return std::nullopt;
    return OwnReader(own, form, budget).read();
}

OwnNames namesOnPages(const OwnFile& own, Budget& budget)
{
    std::vector<SourceLine> title;
    std::vector<SourceLine> front;
    OwnNames around; // of sheet and signature
    bool inFront = true;
    static const QRegularExpression sheetYear(QStringLiteral("^[(](20[0-9]{2})年度[)]$"));
    for (const auto& [mark, text] : own.paragraphs) {
        const Scheme scheme = numberingOf(text).scheme;
        inFront = inFront && !mark.startsWith(own_marks::part) && scheme != Scheme::Chinese;
        if (mark == own_marks::title)
            title.push_back({text, SourceLine::Origin::Paragraph});
        else if (inFront)
            front.push_back({text, SourceLine::Origin::Paragraph});
        const bool isSheet = mark == own_marks::sheet;
        const QString name = isSheet ? toHalfWidth(text).section(u':', 1) : text;
        if ((isSheet || mark == own_marks::agency) && around.agency.isEmpty() && isAgencyName(name))
            around.agency = name.simplified();
        if (const auto match = sheetYear.match(bareText(text)); isSheet && match.hasMatch())
            around.year = match.captured(1).toInt();
    }
    const ReportTitle found = findTitle(title.empty() ? front : title, budget);
    OwnNames names{found.agency.isEmpty() ? around.agency : found.agency, found.year};
    for (size_t i = 0; i < front.size() && !names.year; ++i)
        names.year = periodYear(front[i].text);
    if (!names.year)
        names.year = around.year;
    return names;
}

} // namespace gongkai
