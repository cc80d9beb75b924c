// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_fields.h"

#include <algorithm>

namespace gongkai {
namespace {

template <typename Field>
const Field* findField(const std::vector<Field>& all, QStringView key)
{
    const auto found = std::ranges::find_if(all, [&](const Field& one) { return one.key == key; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const std::vector<CaseDay>& caseDays()
{
    static const std::vector<CaseDay> all{{QStringLiteral("arrived"), &Case::arrived},
                                          {QStringLiteral("signed"), &Case::signedFor},
                                          {QStringLiteral("office"), &Case::atOffice},
                                          {QStringLiteral("confirmed"), &Case::confirmed}};
    return all;
}

const std::vector<CaseText>& caseTexts()
{
    static const std::vector<CaseText> all{
        {QStringLiteral("received_reason"), &Case::receiptReason, false},
        {QStringLiteral("form"), &Case::wanted, false},
        {QStringLiteral("from"), &Case::from, false},
        {QStringLiteral("receiver"), &Case::receiver, false},
        {QStringLiteral("reference"), &Case::reference, false},
        {QStringLiteral("name"), &Case::name, true},
        {QStringLiteral("identity"), &Case::identity, true},
        {QStringLiteral("contact"), &Case::contact, true},
        {QStringLiteral("address"), &Case::address, true},
        {QStringLiteral("agent"), &Case::agent, true},
        {QStringLiteral("text"), &Case::request, true},
    };
    return all;
}

const CaseDay* findCaseDay(QStringView key)
{
    return findField(caseDays(), key);
}

const CaseText* findCaseText(QStringView key)
{
    return findField(caseTexts(), key);
}

const QStringList& registeredCaseKeys()
{
    static const QStringList keys = [] {
        QStringList all{QStringLiteral("received"), QStringLiteral("applicant"),
                        QStringLiteral("channel"), QStringLiteral("items"),
                        QStringLiteral("parent")};
        for (const CaseDay& day : caseDays())
            all << day.key;
        for (const CaseText& text : caseTexts())
            all << text.key;
        return all;
    }();
    return keys;
}

const QStringList& derivedCaseKeys()
{
    static const QStringList keys{QStringLiteral("state"),   QStringLiteral("latest"),
                                  QStringLiteral("strict"),  QStringLiteral("warn"),
                                  QStringLiteral("left"),    QStringLiteral("sum"),
                                  QStringLiteral("overdue"), QStringLiteral("decision"),
                                  QStringLiteral("decided"), QStringLiteral("document")};
    return keys;
}

} // namespace gongkai
