// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/own_claims.h"

#include "core/base/own_marks.h"
#include "core/intake/prose/agency.h"
#include "core/intake/prose/signature.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

// What is said of an agency besides its name.
bool isOfAgency(const QString& name)
{
    return (name.startsWith(u"agency.") && name != u"agency.name") || name == u"scope" ||
           name.startsWith(u"cover.");
}

QString nameOfProperty(const QString& name)
{
    if (name.startsWith(u"cover."))
        return Messages::tr("how to reach it");
    if (name == u"scope")
        return Messages::tr("scope");
    if (name == u"edition")
        return Messages::tr("edition");
    return Messages::tr("level, kind and code");
}

QString shownYear(int year)
{
    return QString::number(year);
}

} // namespace

OwnClaims::OwnClaims(const OwnFile& own, Budget& budget)
    : m_own(own), m_isUntouched(own.isUntouched())
{
    if (isOwn() && !m_isUntouched)
        m_page = namesOnPages(own, budget);
}

std::optional<int> OwnClaims::year() const
{
    if (m_page.year)
        return m_page.year;
    const int claimed = m_own.property(u"year"_qs).toInt();
    return claimed > 0 ? std::optional(claimed) : std::nullopt;
}

bool OwnClaims::isOtherYear() const
{
    return m_page.year && m_own.property(u"year"_qs).toInt() != *m_page.year;
}

// A shorter name on the pages, “县统计局”, may be the one claimed; a longer one is another.
bool OwnClaims::isOtherAgency() const
{
    const QString claimed = bareText(m_own.property(u"agency.name"_qs));
    return !m_page.agency.isEmpty() && !claimed.isEmpty() &&
           !claimed.endsWith(bareText(m_page.agency));
}

void OwnClaims::noteContradictions(QStringList& notes) const
{
    if (isOtherAgency())
        notes += Messages::tr("The properties of the file name “%1”, its pages “%2”; it was read "
                              "by its pages.")
                     .arg(m_own.property(u"agency.name"_qs), m_page.agency);
    if (isOtherYear())
        notes += Messages::tr("The properties of the file name the year %1, its pages %2; it was "
                              "read by its pages.")
                     .arg(shownYear(m_own.property(u"year"_qs).toInt()), shownYear(*m_page.year));
}

void OwnClaims::fillCover(const QString& field, const QString& value, ReportText& text,
                          QStringList& notes) const
{
    const auto [onPage, isNew] = text.cover.emplace(field, value);
    if (!isNew && onPage->second != value && !m_isUntouched)
        notes += Messages::tr("The properties of the file say “%1”, its pages “%2”; it was read by "
                              "its pages.")
                     .arg(value, onPage->second);
    else
        onPage->second = value;
}

void OwnClaims::fill(ReportText& text, QStringList& notes) const
{
    noteContradictions(notes);
    if (!m_isUntouched) {
        const ContactReader contact(ProseWords::builtIn());
        for (const QString& line : text.narrative[u"preface"_qs].split(u'\n'))
            for (const auto& [field, value] : contact.contactIn(line))
                text.cover.emplace(field, value);
        if (text.narrative[u"preface"_qs].isEmpty())
            text.narrative.erase(u"preface"_qs);
    }
    QStringList notTaken;
    for (const auto& [name, value] : m_own.properties) {
        if ((isOtherAgency() && isOfAgency(name)) ||
            ((isOtherAgency() || isOtherYear()) && name == u"edition")) {
            const bool isDefault = (name == u"edition" && value == u"1") ||
                                   (name == u"scope" && value == u"own") || value.isEmpty();
            if (const QString told = nameOfProperty(name); !isDefault && !notTaken.contains(told))
                notTaken += told;
        } else if (name.startsWith(u"cover.")) {
            fillCover(name.section(u'.', 1), value, text, notes);
        } else {
            text.properties[name] = value;
        }
    }
    if (!notTaken.isEmpty())
        notes += Messages::tr("Not taken from the properties of the file, which are of another "
                              "report: %1.")
                     .arg(notTaken.join(Messages::tr(", ")));
    const QString claimed = m_own.property(u"agency.name"_qs);
    if (isOtherAgency() || claimed.isEmpty())
        text.agency = m_page.agency.isEmpty() ? text.agency : m_page.agency;
    else
        text.agency = claimed;
    for (const QString& name : std::as_const(text.signedBy))
        if (!m_isUntouched && bareText(name) != bareText(text.agency))
            text.notTaken += name;
    for (const QString& line : std::as_const(text.sheetYears))
        if (!m_isUntouched && year() && !line.contains(shownYear(*year())))
            text.notTaken += line;
    text.isOwn = true;
    text.isOfOtherAgency = isOtherAgency();
}

} // namespace gongkai
