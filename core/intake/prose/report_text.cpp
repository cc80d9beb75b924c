// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/report_text.h"

#include "core/base/numbering.h"
#include "core/base/text.h"
#include "core/intake/match/labels.h"
#include "core/intake/match/tolerances.h"
#include "core/intake/prose/agency.h"
#include "core/intake/prose/dates.h"
#include "core/intake/prose/furniture.h"
#include "core/intake/prose/headings.h"
#include "core/intake/prose/line_roles.h"
#include "core/intake/prose/report_parts.h"
#include "core/intake/prose/sheet_lines.h"
#include "core/intake/prose/signature.h"
#include "core/intake/prose/table_words.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace gongkai {
namespace {

constexpr qint64 stepsOfALine = 256;
constexpr size_t mostWordsForFigures = 8; // one below the other
constexpr size_t mostSubheadings = 4;     // over one sentence

bool saysWords(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); }) &&
           !standsForFigure(text) && !isUnitText(text);
}

class TextReader
{
public:
    TextReader(const std::vector<SourceLine>& lines, const Form& form, const ReportTitle& title,
               LinesAre are, Budget& budget)
        : m_lines(lines),
          m_form(form),
          m_title(title),
          m_are(are),
          m_words(ProseWords::builtIn()),
          m_signoff(form, m_words),
          m_contact(m_words),
          m_tables(form, budget),
          m_parts(form),
          m_budget(budget)
    {
        for (size_t i = 0; i < lines.size(); ++i)
            if (lines[i].afterTable && lines[i].section >= 0)
                m_lastOfTable[lines[i].section] = i;
    }

    ReportText read()
    {
        takeHead();
        m_roles = findLineRoles(m_lines, m_form, m_title, m_contact, m_are, m_budget);
        for (size_t i = 0; i < m_lines.size() && m_budget.take(Limit::Steps, stepsOfALine); ++i)
            readLine(i);
        finish();
        return std::move(m_result);
    }

private:
    bool isAlone() const { return m_are == LinesAre::Alone; }
    bool isOurs() const { return isAlone() || m_are == LinesAre::Printed; }

    // Of an official document.
    void takeHead()
    {
        if (!m_title.head.number.isEmpty())
            m_result.cover.emplace(u"document_number"_qs, m_title.head.number);
        m_result.notTaken += m_title.head.persons;
    }

    void readLine(size_t at)
    {
        const SourceLine& line = m_lines[at];
        const bool isFurniture = m_roles.isFurniture[at] || m_roles.titles.contains(at) || m_ended;
        if (m_signoff.take(line.text) || readSheetLine(line.text))
            return void(m_result.told += line.text);
        if (!isWordsInRow(line))
            beginUntitledPart(at);
        if (const auto heading = m_roles.headings.find(at); heading != m_roles.headings.end())
            return beginPart(heading->second);
        const bool afterHeading = std::exchange(m_afterHeading, false);
        if (m_roles.head.contains(at))
            return void(m_result.told += line.text);
        if (isOfTableBelow(line))
            return;
        if (isFurniture || (at < m_roles.frontBegin && line.origin != SourceLine::Origin::Row)) {
            if (isAlone())
                return keepFurniture(at);
            if (m_roles.siteContact.contains(at))
                return void(m_result.notTaken += line.text);
            endAtFoot(at);
            if (m_section >= 0 && !m_ended && isCaption(line.text))
                return void(m_result.captions += line.text);
            (m_roles.ownTitle.contains(at) ? m_result.told : m_result.furniture) += line.text;
            if (m_roles.isFurniture[at] && m_result.publisher.isEmpty())
                m_result.publisher = publisherIn(line.text);
            return;
        }
        m_signoff.interrupt();
        if (isTornRow(line))
            return void(m_result.notTaken += m_tables.withFigureApart(line.text));
        if (isTableRemark(line) || (m_are != LinesAre::Printed && isRowOfFigures(line)) ||
            standsForFigure(at) || m_roles.siteContact.contains(at))
            return void(m_result.notTaken += line.text);
        switch (line.origin) {
        case SourceLine::Origin::Row:
            return;
        case SourceLine::Origin::Remark:
            return m_parts.hasTable(m_section) && !afterHeading && !followsWords(at)
                       ? (void)(m_result.notTaken += line.text)
                       : addWords(at);
        case SourceLine::Origin::LoneCell:
            if (m_tables.isNote(line.text, m_section >= 0) ||
                (afterHeading && !m_parts.hasTable(m_section) &&
                 m_tables.isText(line.text, true)) ||
                isAmongWords(at))
                addWords(at);
            return;
        case SourceLine::Origin::Paragraph:
            if (isOurs() || (m_tables.isText(line.text, afterHeading) && !isOfTable(at)))
                addText(line.text);
            else if (saysWords(line.text))
                m_result.tornLabels += line.text;
            return;
        }
    }

    void addWords(size_t at)
    {
        m_lastWords = at;
        addText(m_lines[at].text);
    }

    // In a grid: right behind a heading or words.
    bool followsWords(size_t at) const
    {
        return m_lastWords && *m_lastWords + 1 == at && !m_lines[at].afterRow &&
               m_lines[at].table == m_lines[*m_lastWords].table;
    }

    // In a grid: nothing but words of the same kind stand between this line and a sentence.
    bool precedesSentence(size_t at) const
    {
        const size_t end = std::min(m_lines.size(), at + 1 + mostSubheadings);
        for (size_t next = at + 1; next < end; ++next) {
            const SourceLine& line = m_lines[next];
            if (line.afterRow || line.afterTable || line.origin != SourceLine::Origin::LoneCell ||
                m_roles.headings.contains(next) || m_tables.isLabel(line.text))
                return false;
            if (m_tables.isNote(line.text, true))
                return true;
        }
        return false;
    }

    // “（二）依申请公开情况” alone in a row of a grid that holds the whole report: no sentence, and
    // of the prose by what stands around it. In the part of a table it may be of the table.
    bool isAmongWords(size_t at) const
    {
        const QString& text = m_lines[at].text;
        if (m_section < 0 || !m_tables.isText(text, true) || m_tables.isLabel(text))
            return false;
        const bool isNumbered = numberingOf(text).scheme != Scheme::None;
        const bool mayFollow = isNumbered || !m_parts.hasTable(m_section);
        return (mayFollow && followsWords(at)) || precedesSentence(at);
    }

    // Where there is no page around it: all but the title itself is listed.
    void keepFurniture(size_t at)
    {
        const auto first = m_title.lines.begin();
        const auto end = first + static_cast<std::ptrdiff_t>(m_title.pieces);
        if (std::find(first, end, at) != end)
            m_result.title += m_lines[at].text;
        else
            m_result.notTaken += m_lines[at].text;
    }

    // In a grid that holds the whole report, words between the tables are of the part above them.
    bool isWordsInRow(const SourceLine& line) const
    {
        return line.origin == SourceLine::Origin::LoneCell &&
               (m_afterHeading || line.text.endsWith(u'。'));
    }

    // Of a table that was not recognised.
    bool isTornRow(const SourceLine& line) const
    {
        return m_are == LinesAre::Torn && line.origin == SourceLine::Origin::Paragraph &&
               m_parts.hasTable(m_section) && m_tables.isTornRow(line.text);
    }

    // “N/A” or “暂无” among figures that stand one a line: of a row that was not read.
    bool standsForFigure(size_t at) const
    {
        const auto isWord = [this](size_t line) {
            const QString& text = m_lines[line].text;
            return m_lines[line].origin == SourceLine::Origin::Paragraph &&
                   text.size() <= tolerance::longestWordForFigure && !text.contains(u'。') &&
                   !gongkai::standsForFigure(text);
        };
        if (m_are != LinesAre::Torn || !m_parts.hasTable(m_section) || !isWord(at))
            return false;
        size_t first = at;
        while (first > 0 && at - first < mostWordsForFigures && isWord(first - 1))
            --first;
        size_t end = at + 1;
        while (end < m_lines.size() && end - at < mostWordsForFigures && isWord(end))
            ++end;
        const auto isOfTable = [this](size_t line) {
            return m_lines[line].origin != SourceLine::Origin::Paragraph ||
                   gongkai::standsForFigure(m_lines[line].text);
        };
        const bool isBehind = m_lines[first].afterTable || (first > 0 && isOfTable(first - 1));
        return isBehind && end < m_lines.size() && (m_lines[end].afterTable || isOfTable(end));
    }

    // Before the end of a part's table, pieces of its labels are what columns were torn into.
    bool isPieceOfTable(size_t at) const
    {
        const auto last = m_lastOfTable.find(m_section);
        if (last == m_lastOfTable.end() || at >= last->second || m_are != LinesAre::Torn)
            return false;
        return m_tables.isTornLabel(m_lines[at].text);
    }

    bool isOfTable(size_t at) const
    {
        return isPieceOfTable(at) || (m_are == LinesAre::Torn && m_parts.hasTable(m_section) &&
                                      m_tables.areLabels(m_lines[at].text));
    }

    // Parts whose heading was lost: the first begins with the numbered text in front of the other
    // headings, one with a table begins with it.
    void beginUntitledPart(size_t at)
    {
        const auto next =
            std::ranges::find_if(m_roles.headings.lower_bound(at), m_roles.headings.end(),
                                 [](const auto& entry) { return entry.second.section >= 0; });
        if (next == m_roles.headings.end() && m_roles.headings.empty())
            return;
        const int below = next == m_roles.headings.end() ? static_cast<int>(m_form.sections.size())
                                                         : next->second.section;
        const SourceLine& line = m_lines[at];
        if (line.section > m_section && line.section < below && line.table != m_headingTable)
            m_section = line.section;
        const Numbering numbering = numberingOf(line.text);
        const int first = m_parts.firstWithHeading();
        if (m_section < 0 && first < below && at >= m_roles.frontBegin &&
            !m_roles.isFurniture[at] && numbering.scheme == Scheme::Bracket &&
            !m_roles.titles.contains(at))
            m_section = first;
    }

    // The last part has no words so far, and a sentence follows: “分享到：” over it ends nothing.
    bool isInFrontOfPart(size_t at) const
    {
        const auto isWords = [this](size_t line) {
            return !m_roles.isFurniture[line] &&
                   m_lines[line].origin == SourceLine::Origin::Paragraph;
        };
        for (size_t line = m_roles.lastHeading + 1; line < at; ++line)
            if (isWords(line))
                return false;
        size_t next = at + 1;
        while (next < m_lines.size() && !isWords(next))
            ++next;
        return m_roles.lastHeading < at && next < m_lines.size() &&
               m_lines[next].text.endsWith(u'。');
    }

    void endAtFoot(size_t at)
    {
        if (isPageFoot(m_lines[at].text, m_words) &&
            (m_section >= 0 ? at > m_roles.lastHeading && !isInFrontOfPart(at)
                            : m_roles.headings.empty() && at >= m_roles.frontBegin &&
                                  !m_parts.front.isEmpty()))
            m_ended = true;
    }

    // Behind the foot of a page: read by its table.
    bool isOfTableBelow(const SourceLine& line) const
    {
        return m_ended && line.section >= 0 &&
               (line.origin == SourceLine::Origin::Row ||
                (line.origin == SourceLine::Origin::LoneCell && !m_tables.isNote(line.text, true)));
    }

    void beginPart(const Heading& heading)
    {
        const QString& text = m_lines[heading.line].text;
        m_result.told += text;
        if (heading.known != Heading::Known::Not)
            m_section = heading.section;
        const QString behind = behindHeading(heading);
        const bool isByWords = heading.known == Heading::Known::ByWords;
        const bool isAsOnForm =
            isByWords && (!isAlone() || !behind.isEmpty() || !heading.rest.isEmpty() ||
                          bareText(text) == bareText(m_parts.headingOf(m_section)));
        m_result.headings += isByWords;
        if (!isAsOnForm)
            m_result.otherHeadings.push_back(
                {text, m_section < 0 ? QString() : m_parts.headingOf(m_section),
                 m_section == heading.section, heading.isSecond});
        if (heading.known == Heading::Known::Not)
            return addText(text);
        m_headingTable = m_lines[heading.line].table;
        m_lastWords = heading.line;
        m_parts.begin(m_section);
        m_afterHeading = true;
        if (!heading.rest.isEmpty() || !behind.isEmpty())
            addText(heading.rest.isEmpty() ? behind : heading.rest);
    }

    // A sentence that somebody went on with behind the heading of the form; "" for none.
    QString behindHeading(const Heading& heading) const
    {
        if (heading.known == Heading::Known::Not || !heading.rest.isEmpty())
            return {};
        const QString& text = m_lines[heading.line].text;
        const QString bare = bareText(text);
        const QString known = bareText(m_parts.headingOf(heading.section));
        const bool goesOn = bare.size() > known.size() && bare.startsWith(known) &&
                            (isAlone() || (bare.endsWith(u'。') && bare.size() > known.size() + 1));
        return goesOn ? sliceOf(text, bare, known.size(), bare.size() - known.size()) : QString();
    }

    void addText(const QString& line)
    {
        m_result.told += line;
        const QString text = m_signoff.takeFromEnd(line);
        if (text.isEmpty())
            return;
        if (m_section >= 0) {
            if (m_are != LinesAre::Printed && m_contact.isContactLine(text))
                return takeContact(text);
            m_parts.add(m_section, cleanProse(withoutSheetTitle(text, m_form)));
        } else if (!readFrontLine(text)) {
            m_parts.front += cleanProse(text);
        }
    }

    void takeContact(const QString& text)
    {
        if (m_contact.namesPerson(text))
            m_result.notTaken += text;
        bool isOther = false;
        for (const auto& [field, value] : m_contact.contactIn(text))
            isOther = m_result.cover.emplace(field, value).first->second != value || isOther;
        if (isOther && isAlone())
            m_result.notTaken += text;
    }

    // Under the title: number, date, agency.
    bool readFrontLine(const QString& text)
    {
        if (isDocumentNumber(text)) {
            if (m_result.cover.emplace(u"document_number"_qs, text.simplified()).first->second !=
                text.simplified())
                m_result.notTaken += text;
            return true;
        }
        if (const QString date = dateIn(text); !date.isEmpty()) {
            if (!m_frontDate.isEmpty() && m_frontDate != date)
                m_result.notTaken += text;
            else
                m_frontDate = date;
            return true;
        }
        if (isMonthOfYear(text)) {
            m_result.signedMonth = text.simplified();
            return true;
        }
        if (m_parts.front.isEmpty() && isAgencyName(text) &&
            (m_title.isFound() || m_result.notTaken.isEmpty())) {
            if (m_result.agency.isEmpty())
                m_result.agency = bareText(text);
            m_result.signedBy += text.simplified();
            return true;
        }
        if (m_are != LinesAre::Printed && m_contact.isContactLine(text)) {
            takeContact(text);
            return true;
        }
        if (!m_roles.headings.empty() && !m_title.isFound() && !isSentenceLine(text)) {
            m_result.notTaken += text;
            return true;
        }
        return false;
    }

    // A line of a sheet around its table.
    bool readSheetLine(const QString& text)
    {
        const auto line = sheetLineIn(text, m_form);
        if (line && line->kind == SheetLine::Kind::Year)
            m_result.sheetYears += text;
        if (line && line->kind == SheetLine::Kind::Agency) {
            m_sheetAgency = line->agency;
            m_result.signedBy += m_sheetAgency;
        }
        return line.has_value();
    }

    void finish()
    {
        if (!isOurs())
            m_result.tornLabels = m_parts.takeTornLabels(m_tables);
        takeSignature();
        for (const QString& text : std::as_const(m_parts.front))
            takeContact(text);
        m_parts.put(m_result);
        finishFront();
        m_result.missing = m_parts.missing();
        m_result.signoff = m_signoff.fields();
        m_result.notTaken += m_signoff.notTaken();
        if (!m_sheetAgency.isEmpty())
            m_result.agency = m_result.sheetAgency = m_sheetAgency;
        m_result.isAboutDisclosure =
            std::ranges::any_of(m_roles.headings, [this](const auto& entry) {
                const Heading& heading = entry.second;
                return heading.known == Heading::Known::ByWords && isOwnPart(heading.section);
            });
    }

    bool isOwnPart(int section) const
    {
        const QString& id = m_form.sections[static_cast<size_t>(section)].narrative;
        return std::ranges::any_of(m_words.headings, [&](const ProseWords::Group& group) {
            return group.isOwn && group.id == id;
        });
    }

    void finishFront()
    {
        const auto& sections = m_form.sections;
        const auto first = static_cast<size_t>(m_parts.firstWithHeading());
        for (const QString& text : std::as_const(m_parts.front))
            if (m_result.agency.isEmpty())
                m_result.agency = agencyInSentence(text);
        if (m_roles.headings.empty()) {
            m_result.withoutHeadings = !m_parts.front.isEmpty() && m_title.isFound();
            if (m_result.withoutHeadings && first < sections.size())
                put(m_result, sections[first].narrative, m_parts.front);
            else
                m_result.notTaken += m_parts.front;
        } else if (!sections.empty() && sections.front().heading.isEmpty()) {
            put(m_result, sections.front().narrative, m_parts.front);
        } else {
            m_result.notTaken += m_parts.front;
        }
    }

    void takeSignature()
    {
        const Signature signature = m_parts.takeSignature(m_title.agency);
        if (!signature.agency.isEmpty())
            m_result.signedBy += signature.agency;
        if (!signature.noDate.isEmpty())
            m_result.notTaken += signature.noDate;
        const QString date = signature.date.isEmpty() ? m_frontDate : signature.date;
        if (isAlone() && !m_frontDate.isEmpty() && m_frontDate != date)
            m_result.notTaken += m_frontDate;
        if (!date.isEmpty())
            m_result.cover[u"issue_date"_qs] = date;
        if (!signature.month.isEmpty())
            m_result.signedMonth = signature.month;
        if (!date.isEmpty())
            m_result.signedMonth.clear();
        if (m_result.agency.isEmpty())
            m_result.agency = signature.agency;
    }

    const std::vector<SourceLine>& m_lines;
    const Form& m_form;
    const ReportTitle& m_title;
    const LinesAre m_are;
    const ProseWords& m_words;
    SignoffReader m_signoff;
    ContactReader m_contact;
    const TableWords m_tables;
    ReportParts m_parts;
    Budget& m_budget;
    LineRoles m_roles;
    std::map<int, size_t> m_lastOfTable; // by section: the line behind its last table
    ReportText m_result;
    QString m_frontDate;
    QString m_sheetAgency;
    int m_section = -1;
    int m_headingTable = -2; // SourceLine::table of its heading
    bool m_afterHeading = false;
    std::optional<size_t> m_lastWords; // the last line of a grid that is words, or a heading
    bool m_ended = false;
};

} // namespace

ReportText readReportText(const std::vector<SourceLine>& lines, const Form& form,
                          const ReportTitle& title, Budget& budget, LinesAre are)
{
    return TextReader(lines, form, title, are, budget).read();
}

} // namespace gongkai
