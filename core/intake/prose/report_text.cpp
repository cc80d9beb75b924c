// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/report_text.h"

#include "core/base/numbering.h"
#include "core/base/text.h"
#include "core/intake/match/labels.h"
#include "core/intake/prose/agency.h"
#include "core/intake/prose/dates.h"
#include "core/intake/prose/furniture.h"
#include "core/intake/prose/headings.h"
#include "core/intake/prose/signature.h"
#include "core/intake/sources/cell_words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

constexpr qint64 stepsOfALine = 256;
constexpr qsizetype longestSheetLine = 100;
constexpr qsizetype fewestTornLabels = 5;
constexpr qsizetype fewestFiguresOfARow = 2;
constexpr qsizetype shortestNote = 12; // of a row in a table that holds a sentence

bool isSentence(const QString& line)
{
    static const QRegularExpression marks(QStringLiteral("[。；：，;,]|:$"));
    return line.size() >= 8 && line.contains(marks);
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
          m_budget(budget)
    {
        for (const Sheet& sheet : form.sheets)
            for (const SheetCell& cell : sheet.cells)
                if (cell.isLabel() && !cell.text.isEmpty())
                    m_labels += labelKey(cell.text);
        m_labels += labelKey(u"序号"); // what some put before the form's columns
        m_labelSet = {m_labels.begin(), m_labels.end()};
        for (size_t i = 0; i < lines.size(); ++i)
            if (lines[i].afterTable && lines[i].section >= 0)
                m_lastOfTable[lines[i].section] = i;
    }

    ReportText read()
    {
        findFurniture();
        findParts();
        for (size_t i = 0; i < m_lines.size() && m_budget.take(Limit::Steps, stepsOfALine); ++i)
            readLine(i);
        finish();
        return std::move(m_result);
    }

private:
    // Before the parts are known: the first line that is numbered like a main heading.
    size_t likelyFront() const
    {
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const Scheme scheme = numberingOf(m_lines[i].text).scheme;
            if (scheme == Scheme::Chinese || scheme == Scheme::Part)
                return i;
        }
        return m_lines.size();
    }

    bool isAlone() const { return m_are == LinesAre::Alone; }
    bool isOurs() const { return isAlone() || m_are == LinesAre::Printed; }

    void findFurniture()
    {
        m_isFurniture = isOurs() ? std::vector<bool>(m_lines.size())
                                 : furnitureIn(m_lines, likelyFront(), m_words);
        for (const size_t line : m_title.lines) {
            if (static_cast<size_t>(m_isTitle.size()) < m_title.pieces)
                m_isOwnTitle.insert(line);
            m_isTitle.insert(line);
        }
        for (const size_t line : m_title.head.lines)
            m_isHead.insert(line);
        if (!m_title.head.number.isEmpty())
            m_result.cover.emplace(u"document_number"_qs, m_title.head.number);
        m_result.notTaken += m_title.head.persons;
    }

    void findParts()
    {
        std::vector<bool> isPassedOver = m_isFurniture;
        for (const auto* passed : {&m_title.lines, &m_title.head.lines})
            for (const size_t line : *passed)
                isPassedOver[line] = true;
        const Headings headings = findHeadings(m_lines, isPassedOver, m_form, m_words, m_budget);
        for (const Heading& heading : headings.found)
            m_headings[heading.line] = heading;
        for (const size_t line : headings.repeated)
            m_isFurniture[line] = !isAlone();
        m_firstHeading = m_headings.empty() ? m_lines.size() : m_headings.begin()->first;
        m_lastHeading = m_headings.empty() ? 0 : m_headings.rbegin()->first;
        for (const size_t line : m_title.lines)
            if (line < m_firstHeading)
                m_frontBegin = line + 1;
        findSiteContact();
    }

    // How to reach the site, right over the foot of its pages.
    void findSiteContact()
    {
        for (size_t at = m_lastHeading + 1; at < m_lines.size(); ++at) {
            if (!isSiteFoot(m_lines[at].text, m_words))
                continue;
            while (--at > m_lastHeading) {
                const QString& text = m_lines[at].text;
                if (m_contact.isContactLine(text) && !m_contact.namesPerson(text))
                    m_isSiteContact.insert(at);
                else if (!m_isFurniture[at] ||
                         isPageFoot(text, m_words)) // the page's, not the site's
                    break;
            }
            return;
        }
    }

    void readLine(size_t at)
    {
        const SourceLine& line = m_lines[at];
        const bool isFurniture = m_isFurniture[at] || m_isTitle.contains(at) || m_ended;
        if (m_signoff.take(line.text) || readSheetLine(line.text))
            return;
        if (!isWordsInRow(line))
            beginUntitledPart(at);
        if (const auto heading = m_headings.find(at); heading != m_headings.end())
            return beginPart(heading->second);
        const bool afterHeading = std::exchange(m_afterHeading, false);
        if (m_isHead.contains(at))
            return;
        if (isFurniture || (at < m_frontBegin && line.origin != SourceLine::Origin::Row)) {
            if (isAlone())
                return keepFurniture(at);
            endAtFoot(at);
            if (m_section >= 0 && !m_ended && isCaption(line.text))
                return void(m_result.captions += line.text);
            if (!m_isOwnTitle.contains(at))
                m_result.furniture += line.text;
            if (m_isFurniture[at] && m_result.publisher.isEmpty())
                m_result.publisher = publisherIn(line.text);
            return;
        }
        m_signoff.interrupt();
        if (isRemark(line) || (m_are != LinesAre::Printed && isFigures(line)) ||
            m_isSiteContact.contains(at))
            return void(m_result.notTaken += line.text);
        switch (line.origin) {
        case SourceLine::Origin::Row:
            return;
        case SourceLine::Origin::Remark:
            return hasTable() && !afterHeading ? (void)(m_result.notTaken += line.text)
                                               : addText(line.text);
        case SourceLine::Origin::LoneCell:
            if (isNote(line.text) || (afterHeading && !hasTable() && isText(line.text, true)))
                addText(line.text);
            return;
        case SourceLine::Origin::Paragraph:
            if (isOurs() || (isText(line.text, afterHeading) && !isPieceOfTable(at)))
                addText(line.text);
            return;
        }
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

    // Does this part have a table on the form?
    bool hasTable() const
    {
        return m_section >= 0 && !m_form.sections[static_cast<size_t>(m_section)].sheets.empty();
    }

    // “备注：含下属单位” in a table
    static bool isRemark(const SourceLine& line)
    {
        return line.origin != SourceLine::Origin::Paragraph &&
               bareText(line.text).startsWith(u"备注") && bareText(line.text).size() > 3;
    }

    // “3 0 0 0 5 8”, “行政处罚 30 7”: a row of a table that has lost its columns.
    static bool isFigures(const SourceLine& line)
    {
        static const QRegularExpression marks(QStringLiteral("[。；，：;]"));
        return line.origin == SourceLine::Origin::Paragraph &&
               line.text.size() <= longestSheetLine && !line.text.contains(marks) &&
               figuresAtEnd(line.text.simplified().split(u' ')) >= fewestFiguresOfARow;
    }

    // Before the end of a part's table, pieces of its labels are what columns were torn into.
    bool isPieceOfTable(size_t at) const
    {
        const auto last = m_lastOfTable.find(m_section);
        if (last == m_lastOfTable.end() || at >= last->second || m_are != LinesAre::Torn)
            return false;
        return isTornLabel(m_lines[at].text);
    }

    // No label is a sentence: “无。” is none, though “（四）无法提供” is one.
    bool isTornLabel(const QString& text) const
    {
        if (text.endsWith(u'。'))
            return false;
        const QStringList pieces = text.split(u' ', Qt::SkipEmptyParts);
        return m_budget.take(Limit::Steps, stepsOfALine * pieces.size()) &&
               std::ranges::all_of(pieces, [this](const QString& piece) {
                   const QString key = labelKey(piece);
                   return std::ranges::any_of(
                       m_labels, [&key](const QString& label) { return label.contains(key); });
               });
    }

    // Of a table that was not recognised so many pieces of labels are left that they are no words.
    void dropTornLabels(int section, QStringList& paragraphs)
    {
        if (isOurs() || m_form.sections[static_cast<size_t>(section)].sheets.empty())
            return;
        QStringList words = paragraphs;
        QStringList torn;
        words.removeIf([&](const QString& text) {
            const bool isTorn = isTornLabel(text);
            if (isTorn)
                torn += text;
            return isTorn;
        });
        if (torn.size() < fewestTornLabels)
            return;
        paragraphs = std::move(words);
        m_result.tornLabels += torn;
    }

    // Parts whose heading was lost: the first begins with the numbered text in front of the other
    // headings, one with a table begins with it.
    void beginUntitledPart(size_t at)
    {
        const auto next =
            std::ranges::find_if(m_headings.lower_bound(at), m_headings.end(),
                                 [](const auto& entry) { return entry.second.section >= 0; });
        if (next == m_headings.end() && m_headings.empty())
            return;
        const int below = next == m_headings.end() ? static_cast<int>(m_form.sections.size())
                                                   : next->second.section;
        const SourceLine& line = m_lines[at];
        if (line.section > m_section && line.section < below && line.table != m_headingTable)
            m_section = line.section;
        const Numbering numbering = numberingOf(line.text);
        const int first = firstSection();
        if (m_section < 0 && first < below && at >= m_frontBegin && !m_isFurniture[at] &&
            numbering.scheme == Scheme::Bracket && !m_isTitle.contains(at))
            m_section = first;
    }

    // The first with a heading.
    int firstSection() const
    {
        const auto& sections = m_form.sections;
        const auto first = std::ranges::find_if(
            sections, [](const Section& section) { return !section.heading.isEmpty(); });
        return static_cast<int>(first - sections.begin());
    }

    void endAtFoot(size_t at)
    {
        if (isPageFoot(m_lines[at].text, m_words) &&
            (m_section >= 0 ? at > m_lastHeading
                            : m_headings.empty() && at >= m_frontBegin && !m_front.isEmpty()))
            m_ended = true;
    }

    void beginPart(const Heading& heading)
    {
        const QString& text = m_lines[heading.line].text;
        if (heading.known != Heading::Known::Not)
            m_section = heading.section;
        const QString behind = behindHeading(heading);
        const bool isByWords = heading.known == Heading::Known::ByWords;
        const bool isAsOnForm =
            isByWords && (!isAlone() || !behind.isEmpty() || !heading.rest.isEmpty() ||
                          bareText(text) == bareText(headingOf(m_section)));
        m_result.headings += isByWords;
        if (!isAsOnForm)
            m_result.otherHeadings.push_back({text,
                                              m_section < 0 ? QString() : headingOf(m_section),
                                              m_section == heading.section, heading.isSecond});
        if (heading.known == Heading::Known::Not)
            return addText(text);
        m_headingTable = m_lines[heading.line].table;
        m_found.insert(m_section);
        m_order.push_back(m_section);
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
        const QString known = bareText(headingOf(heading.section));
        const bool goesOn = bare.size() > known.size() && bare.startsWith(known) &&
                            (isAlone() || bare.endsWith(u'。'));
        return goesOn ? sliceOf(text, bare, known.size(), bare.size() - known.size()) : QString();
    }

    QString headingOf(int section) const
    {
        return m_form.sections[static_cast<size_t>(section)].heading;
    }

    // In a table: a line of words the form does not print.
    bool isNote(const QString& text) const
    {
        static const QRegularExpression marks(QStringLiteral("[。；，：:0-9０-９]"));
        const QString key = labelKey(text);
        static const QRegularExpression remark(QStringLiteral("^[(（]?(?:注|说明)[：:]\\s*\\S"));
        const bool isLong = text.size() >= shortestNote && text.contains(marks);
        // No label ends or begins so, however near to one the words are: “无行政复议。”
        const bool isSaid = text.endsWith(u'。') || remark.match(text).hasMatch();
        return (isLong || hasSentence(text) || isSaid) && !looksLikeFigure(text) &&
               !m_labelSet.contains(key) &&
               (isSaid || key.isEmpty() || nearestLetters(key, m_labels, m_budget) < 0) &&
               (m_section >= 0 || isSentence(text));
    }

    // Labels and figures are what is left of a table.
    bool isText(const QString& text, bool afterHeading) const
    {
        const QString key = labelKey(text);
        if (isSpoiltFigure(text)) // listed
            return false;
        if (looksLikeFigure(text) || isUnitText(text))
            return afterHeading && !hasDigit(text) && !isUnitText(text);
        return key.isEmpty() || !m_labelSet.contains(key);
    }

    void addText(const QString& line)
    {
        const QString text = m_signoff.takeFromEnd(line);
        if (text.isEmpty())
            return;
        if (m_section >= 0) {
            if (m_are != LinesAre::Printed && m_contact.isContactLine(text))
                return takeContact(text);
            m_parts[m_section] += cleanProse(withoutSheetTitle(text));
            if (!m_form.sections[static_cast<size_t>(m_section)].narrative.isEmpty())
                m_lastSection = m_section;
        } else if (!readFrontLine(text)) {
            m_front += cleanProse(text);
        }
    }

    // “2018年1月20日政府信息公开情况统计表”: the date of the signature and the sheet behind it.
    QString withoutSheetTitle(const QString& text) const
    {
        for (const Sheet& sheet : m_form.sheets)
            if (const qsizetype at = sheet.title.isEmpty() ? -1 : text.indexOf(sheet.title);
                at > 0 && at + sheet.title.size() == text.size() &&
                !dateIn(text.first(at)).isEmpty())
                return text.first(at);
        return text;
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
        if (m_front.isEmpty() && isAgencyName(text) &&
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
        if (!m_headings.empty() && !m_title.isFound() && !isSentence(text)) {
            m_result.notTaken += text;
            return true;
        }
        return false;
    }

    // The lines a sheet prints around its table, with or without what is filled in.
    bool readSheetLine(const QString& text)
    {
        if (text.size() > longestSheetLine)
            return false;
        const QString key = labelKey(text);
        for (const Sheet& sheet : m_form.sheets) {
            if (!sheet.title.isEmpty() && key.startsWith(labelKey(sheet.title)) &&
                !isSentence(text))
                return true;
            if (!sheet.yearLine.isEmpty() && key.size() <= 8 &&
                key.endsWith(labelKey(sheet.yearLine.section(u"%1"_qs, 1))) &&
                key.first(std::min<qsizetype>(4, key.size())).toInt() > 0) {
                m_result.sheetYears += text;
                return true;
            }
            const QString before = labelKey(sheet.agencyLine.section(u"%1"_qs, 0, 0));
            if (before.isEmpty() || !key.startsWith(before))
                continue;
            m_sheetAgency = toHalfWidth(text).section(u':', 1).simplified();
            m_result.signedBy += m_sheetAgency;
            return true;
        }
        return false;
    }

    void finish()
    {
        for (auto& [section, paragraphs] : m_parts)
            dropTornLabels(section, paragraphs);
        takeSignature();
        for (const QString& text : std::as_const(m_front))
            takeContact(text);
        for (const auto& [section, paragraphs] : m_parts)
            put(m_form.sections[static_cast<size_t>(section)].narrative, paragraphs);
        finishFront();
        for (size_t i = 0; i < m_form.sections.size() && !m_found.isEmpty(); ++i)
            if (const Section& section = m_form.sections[i]; !section.heading.isEmpty() &&
                                                             !section.narrative.isEmpty() &&
                                                             !m_found.contains(static_cast<int>(i)))
                m_result.missing.push_back({section.heading, headingBefore(static_cast<int>(i))});
        m_result.signoff = m_signoff.fields();
        m_result.notTaken += m_signoff.notTaken();
        if (!m_sheetAgency.isEmpty())
            m_result.agency = m_result.sheetAgency = m_sheetAgency;
        m_result.isAboutDisclosure = std::ranges::any_of(m_headings, [this](const auto& entry) {
            const Heading& heading = entry.second;
            return heading.known == Heading::Known::ByWords && isOwnPart(heading.section);
        });
    }

    // The part that text of this one, whose heading was lost, went into: the last that begins in
    // front of it. Text of its own it has where its table stands.
    QString headingBefore(int section) const
    {
        if (m_parts.contains(section))
            return {};
        const auto found = std::ranges::find_if(m_order, [&](int one) { return one > section; });
        const int before = found == m_order.begin() ? -1 : *std::prev(found);
        return before < 0 ? QString() : headingOf(before);
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
        const auto first = std::ranges::find_if(
            sections, [](const Section& section) { return !section.heading.isEmpty(); });
        for (const QString& text : std::as_const(m_front))
            if (m_result.agency.isEmpty())
                m_result.agency = agencyInSentence(text);
        if (m_headings.empty()) {
            m_result.withoutHeadings = !m_front.isEmpty() && m_title.isFound();
            if (m_result.withoutHeadings && first != sections.end())
                put(first->narrative, m_front);
            else
                m_result.notTaken += m_front;
        } else if (!sections.empty() && sections.front().heading.isEmpty()) {
            put(sections.front().narrative, m_front);
        } else {
            m_result.notTaken += m_front;
        }
    }

    // Under the text, which need not be under the last part of the form; or, whole, in front of a
    // table or of whatever follows it.
    void takeSignature()
    {
        QStringList* last = m_parts.empty()     ? &m_front
                            : m_lastSection < 0 ? &m_parts.rbegin()->second
                                                : &m_parts[m_lastSection];
        Signature signature = signatureAtEnd(*last, m_title.agency);
        for (auto part = m_parts.rbegin(); part != m_parts.rend() && !signature.isWhole(); ++part)
            if (const Signature whole = lastWholeSignature(part->second, m_title.agency);
                whole.isWhole()) {
                signature = whole;
                last = &part->second;
            }
        if (m_parts.empty() && !signature.isWhole())
            if (const Signature whole = lastWholeSignature(m_front, m_title.agency);
                whole.isWhole())
                signature = whole;
        last->remove(signature.begin, signature.lines);
        if (!signature.agency.isEmpty())
            m_result.signedBy += signature.agency;
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

    void put(const QString& narrative, const QStringList& paragraphs)
    {
        if (narrative.isEmpty())
            m_result.notTaken += paragraphs;
        else if (!paragraphs.isEmpty())
            m_result.narrative[narrative] = paragraphs.join(u'\n');
    }

    const std::vector<SourceLine>& m_lines;
    const Form& m_form;
    const ReportTitle& m_title;
    const LinesAre m_are;
    const ProseWords& m_words;
    SignoffReader m_signoff;
    ContactReader m_contact;
    Budget& m_budget;
    QStringList m_labels; // of the form's tables
    QSet<QString> m_labelSet;
    std::vector<bool> m_isFurniture; // by line
    QSet<size_t> m_isTitle;          // lines
    QSet<size_t> m_isOwnTitle;       // lines of them that are the title where it stands first
    QSet<size_t> m_isSiteContact;    // lines
    QSet<size_t> m_isHead;           // of an official document
    std::map<size_t, Heading> m_headings;
    size_t m_firstHeading = 0;
    size_t m_lastHeading = 0;
    std::map<int, size_t> m_lastOfTable; // by section: the line behind its last table
    size_t m_frontBegin = 0;             // the first line behind the title
    ReportText m_result;
    QStringList m_front; // before the first heading
    std::map<int, QStringList> m_parts;
    QSet<int> m_found;        // sections
    std::vector<int> m_order; // of them
    int m_lastSection = -1;   // that text was added to and that has words on the form
    QString m_frontDate;
    QString m_sheetAgency;
    int m_section = -1;
    int m_headingTable = -2; // SourceLine::table of its heading
    bool m_afterHeading = false;
    bool m_ended = false;
};

} // namespace

ReportText readReportText(const std::vector<SourceLine>& lines, const Form& form,
                          const ReportTitle& title, Budget& budget, LinesAre are)
{
    return TextReader(lines, form, title, are, budget).read();
}

} // namespace gongkai
