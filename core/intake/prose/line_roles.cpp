// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/line_roles.h"

#include "core/base/numbering.h"
#include "core/intake/prose/furniture.h"
#include "core/intake/prose/words.h"

namespace gongkai {
namespace {

// Before the parts are known: the first line that is numbered like a main heading.
size_t likelyFront(const std::vector<SourceLine>& lines)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        const Scheme scheme = numberingOf(lines[i].text).scheme;
        if (scheme == Scheme::Chinese || scheme == Scheme::Part)
            return i;
    }
    return lines.size();
}

class RoleFinder
{
public:
    RoleFinder(const std::vector<SourceLine>& lines, const Form& form, const ReportTitle& title,
               LinesAre are, Budget& budget)
        : m_lines(lines),
          m_form(form),
          m_title(title),
          m_are(are),
          m_words(ProseWords::builtIn()),
          m_budget(budget)
    {}

    LineRoles find(const ContactReader& contact)
    {
        findFurniture();
        findHeadingLines();
        findSiteContact(contact);
        return std::move(m_roles);
    }

private:
    void findFurniture()
    {
        const bool isOurs = m_are == LinesAre::Alone || m_are == LinesAre::Printed;
        m_roles.isFurniture = isOurs ? std::vector<bool>(m_lines.size())
                                     : furnitureIn(m_lines, likelyFront(m_lines), m_words);
        for (const size_t line : m_title.lines) {
            if (static_cast<size_t>(m_roles.titles.size()) < m_title.pieces)
                m_roles.ownTitle.insert(line);
            m_roles.titles.insert(line);
        }
        for (const size_t line : m_title.head.lines)
            m_roles.head.insert(line);
    }

    void findHeadingLines()
    {
        std::vector<bool> isPassedOver = m_roles.isFurniture;
        for (const auto* passed : {&m_title.lines, &m_title.head.lines})
            for (const size_t line : *passed)
                isPassedOver[line] = true;
        const Headings found = findHeadings(m_lines, isPassedOver, m_form, m_words, m_budget);
        std::map<size_t, Heading>& headings = m_roles.headings;
        for (const Heading& heading : found.found)
            headings[heading.line] = heading;
        for (const size_t line : found.repeated)
            m_roles.isFurniture[line] = m_are != LinesAre::Alone;
        m_roles.firstHeading = headings.empty() ? m_lines.size() : headings.begin()->first;
        m_roles.lastHeading = headings.empty() ? 0 : headings.rbegin()->first;
        for (const size_t line : m_title.lines)
            if (line < m_roles.firstHeading)
                m_roles.frontBegin = line + 1;
    }

    // How to reach the site, right over the foot of its pages.
    void findSiteContact(const ContactReader& contact)
    {
        for (size_t at = m_roles.lastHeading + 1; at < m_lines.size(); ++at) {
            if (!isSiteFoot(m_lines[at].text, m_words))
                continue;
            while (--at > m_roles.lastHeading) {
                const QString& text = m_lines[at].text;
                if (contact.isContactLine(text) && !contact.namesPerson(text))
                    m_roles.siteContact.insert(at);
                else if (!m_roles.isFurniture[at] ||
                         isPageFoot(text, m_words)) // the page's, not the site's
                    break;
            }
            return;
        }
    }

    const std::vector<SourceLine>& m_lines;
    const Form& m_form;
    const ReportTitle& m_title;
    const LinesAre m_are;
    const ProseWords& m_words;
    Budget& m_budget;
    LineRoles m_roles;
};

} // namespace

LineRoles findLineRoles(const std::vector<SourceLine>& lines, const Form& form,
                        const ReportTitle& title, const ContactReader& contact, LinesAre are,
                        Budget& budget)
{
    return RoleFinder(lines, form, title, are, budget).find(contact);
}

} // namespace gongkai
