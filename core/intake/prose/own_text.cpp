// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/own_text.h"

#include "core/base/own_marks.h"
#include "core/base/text.h"
#include "core/intake/prose/dates.h"
#include "core/intake/prose/signature.h"
#include "core/intake/prose/words.h"

#include <QSet>

#include <utility>

namespace gongkai {
namespace {

class OwnReader
{
public:
    explicit OwnReader(const Form& form)
        : m_form(form), m_signoff(form, ProseWords::builtIn()), m_parts(form.sections.size())
    {}

    // False: this is not how we write a report of this form.
    bool take(const OwnFile::Paragraph& paragraph)
    {
        const QString& mark = paragraph.mark;
        if (mark.startsWith(own_marks::part))
            return beginPart(mark.sliced(own_marks::part.size()).toInt(), paragraph.text);
        if (mark == own_marks::title)
            m_text.title = paragraph.text;
        else if (mark == own_marks::number)
            m_text.cover[u"document_number"_qs] = paragraph.text;
        else if (mark == own_marks::date)
            m_text.cover[u"issue_date"_qs] = dateIn(paragraph.text);
        else if (mark == own_marks::signoff)
            m_signoff.take(paragraph.text);
        else if (mark.isEmpty())
            m_parts[static_cast<size_t>(m_section)] += cleanProse(paragraph.text);
        return true;
    }

    std::optional<ReportText> finish()
    {
        for (size_t i = 0; i < m_parts.size(); ++i) {
            const Section& section = m_form.sections[i];
            const bool isLost =
                !section.heading.isEmpty() && !m_begun.contains(static_cast<int>(i));
            if (isLost || (section.narrative.isEmpty() && !m_parts[i].isEmpty()))
                return std::nullopt;
            if (!m_parts[i].isEmpty())
                m_text.narrative[section.narrative] = m_parts[i].join(u'\n');
        }
        m_text.headings = static_cast<int>(m_begun.size());
        m_text.signoff = m_signoff.fields();
        m_text.isOwn = true;
        return std::move(m_text);
    }

private:
    bool beginPart(int section, const QString& heading)
    {
        const bool isNext = section > (m_begun.isEmpty() ? -1 : m_section) &&
                            section < static_cast<int>(m_form.sections.size());
        if (!isNext || m_form.sections[static_cast<size_t>(section)].heading != heading)
            return false;
        m_section = section;
        m_begun.insert(section);
        return true;
    }

    const Form& m_form;
    SignoffReader m_signoff;
    std::vector<QStringList> m_parts; // by section; what stands in front is of the first
    QSet<int> m_begun;
    int m_section = 0;
    ReportText m_text;
};

} // namespace

std::optional<ReportText> readOwnText(const OwnFile& own, const Form& form)
{
    if (own.paragraphs.empty() || form.sections.empty() || !form.sections.front().heading.isEmpty())
        return std::nullopt;
    OwnReader reader(form);
    for (const OwnFile::Paragraph& paragraph : own.paragraphs)
        if (!reader.take(paragraph))
            return std::nullopt;
    auto text = reader.finish();
    if (!text)
        return text;
    for (const auto& [name, value] : own.properties) {
        if (name.startsWith(u"cover."))
            text->cover[name.section(u'.', 1)] = value;
        else
            text->properties[name] = value;
    }
    text->agency = text->properties[u"agency.name"_qs];
    return text;
}

} // namespace gongkai
