// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/register/random_register.h"

namespace gongkai::test {
namespace {

// Rows of table three with an article where one is wanted; written down here, not looked up.
const std::vector<std::pair<QString, QString>>& rows()
{
    static const std::vector<std::pair<QString, QString>> all = [] {
        std::vector<std::pair<QString, QString>> list;
        for (const char* row : {"granted",
                                "granted 36(1)",
                                "partial",
                                "denied_secret",
                                "denied_law",
                                "denied_safety",
                                "denied_third_party",
                                "denied_internal",
                                "denied_process",
                                "denied_enforcement",
                                "denied_query",
                                "unable_not_held 36(4)",
                                "unable_not_held 36(5)",
                                "unable_not_held",
                                "unable_not_ready",
                                "unable_unclear",
                                "declined_petition",
                                "declined_repeat",
                                "declined_publication",
                                "declined_excessive",
                                "declined_confirm",
                                "other_no_correction",
                                "other_unpaid",
                                "other_misc"}) {
            const QString text = QString::fromLatin1(row);
            list.emplace_back(text.section(u' ', 0, 0), text.section(u' ', 1));
        }
        return list;
    }();
    return all;
}

QString iso(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

RandomRegister::RandomRegister(unsigned seed, int cases, int disputes) : m_random(seed)
{
    for (int i = 0; i < cases; ++i)
        addCase();
    for (int i = 0; i < disputes; ++i)
        addDispute();
}

void RandomRegister::step(const char* kind, const QDate& day, const KeyValues& values)
{
    const auto event = readEvent(QString::fromLatin1(kind), iso(day), values);
    ASSERT_TRUE(event) << kind;
    EXPECT_EQ(m_test.append(m_number, *event), QString()) << kind;
}

void RandomRegister::mustRefuse(const char* kind, const QDate& day, const KeyValues& values)
{
    if (!chance(30))
        return;
    const auto event = readEvent(QString::fromLatin1(kind), iso(day), values);
    ASSERT_TRUE(event) << kind;
    EXPECT_NE(m_test.append(m_number, *event), QString()) << kind;
    ++m_refusals;
}

QDate RandomRegister::correct(QDate day)
{
    mustRefuse("correction_received", day);
    day = later(day, 9);
    step("correction_sent", day);
    mustRefuse("correction_sent", day);
    mustRefuse("extended", day);
    if (chance(75)) {
        day = later(day, 30);
        step("correction_received", day);
        mustRefuse("correction_received", day);
    }
    return day;
}

QDate RandomRegister::consult(QDate day)
{
    const bool isOrgan = chance(30);
    const QString party = chance(50) ? QStringLiteral("甲公司") : QString();
    KeyValues values;
    if (!party.isEmpty())
        values.emplace_back(QStringLiteral("party"), party);
    mustRefuse(isOrgan ? "organ_answered" : "third_party_answered", day);
    day = later(day, 5);
    step(isOrgan ? "organ_sent" : "third_party_sent", day, values);
    mustRefuse(isOrgan ? "organ_sent" : "third_party_sent", day, values);
    if (!isOrgan && chance(60)) {
        day = later(day, 4);
        step("third_party_received", day, values);
    }
    if (chance(80)) {
        day = later(day, 30);
        step(isOrgan ? "organ_answered" : "third_party_answered", day, values);
        mustRefuse(isOrgan ? "organ_answered" : "third_party_answered", day);
    }
    return day;
}

QDate RandomRegister::pay(QDate day)
{
    mustRefuse("fee_paid", day);
    day = later(day, 5);
    step("fee_sent", day, {{QStringLiteral("amount"), QStringLiteral("100")}});
    if (chance(60)) {
        day = later(day, 3);
        step("fee_received", day);
        mustRefuse("fee_received", day);
    }
    if (chance(60)) {
        day = later(day, 20);
        step("fee_paid", day);
        mustRefuse("fee_paid", day);
    }
    return day;
}

QDate RandomRegister::extend(QDate day, CaseTruth& truth)
{
    day = later(day, 5);
    step("extended", day, {{QStringLiteral("days"), QString::number(any(1, 20))}});
    mustRefuse("extended", day);
    truth.isExtended = true;
    return day;
}

void RandomRegister::end(QDate day, CaseTruth& truth)
{
    mustRefuse("delivered", day);
    mustRefuse("reopened", day);
    day = later(day, 40);
    const int way = any(1, 100);
    if (way <= 4) {
        step("withdrawn", day);
        truth.row = QStringLiteral("other_misc");
    } else if (way <= 10) {
        const bool isCounted = chance(30);
        step("passed_on", day,
             isCounted ? KeyValues{{QStringLiteral("counted"), QStringLiteral("yes")}}
                       : KeyValues{});
        truth.row = QStringLiteral("other_misc");
        truth.isLeftOut = !isCounted && day.year() == truth.received.year();
    } else {
        const auto& [row, article] = rows()[static_cast<size_t>(any(0, int(rows().size()) - 1))];
        KeyValues values{{QStringLiteral("decision"), row}};
        if (!article.isEmpty())
            values.emplace_back(QStringLiteral("article"), article);
        step("answered", day, values);
        mustRefuse("answered", day, values);
        truth.row = row;
        truth.article = article;
        after(day);
    }
    truth.ended = day;
    mustRefuse("correction_sent", day);
    mustRefuse("extended", day.addDays(1));
}

void RandomRegister::after(QDate day)
{
    if (chance(70))
        step("delivered", day = later(day, 7));
    if (chance(50))
        step("archived", day = later(day, 60));
    if (!chance(8))
        return;
    day = later(day, 200).addDays(2); // not the day an extension is tried on
    step("reopened", day);
    if (chance(70))
        step("answered", later(day, 20), {{QStringLiteral("decision"), QStringLiteral("partial")}});
}

void RandomRegister::addCase()
{
    static const QStringList channels{QStringLiteral("counter"),      QStringLiteral("letter"),
                                      QStringLiteral("plain_letter"), QStringLiteral("web"),
                                      QStringLiteral("fax"),          QStringLiteral("mailbox"),
                                      QStringLiteral("oral")};
    static const QStringList applicants{QStringLiteral("natural"),  QStringLiteral("business"),
                                        QStringLiteral("research"), QStringLiteral("welfare"),
                                        QStringLiteral("legal"),    QStringLiteral("other")};
    CaseTruth truth;
    truth.channel = channels[any(0, int(channels.size()) - 1)];
    truth.applicant = applicants[any(0, int(applicants.size()) - 1)];
    const QDate arrived = QDate(2023, 11, 1).addDays(any(0, 3 * 365));
    const bool isConfirmed =
        QStringList{QStringLiteral("plain_letter"), QStringLiteral("web"), QStringLiteral("fax")}
            .contains(truth.channel);
    const QDate confirmed = later(arrived, 12);
    KeyValues values{{QStringLiteral("channel"), truth.channel},
                     {QStringLiteral("applicant"), truth.applicant},
                     {QStringLiteral("arrived"), iso(arrived)}};
    const bool isUnreceived = isConfirmed && chance(5);
    if (isConfirmed && !isUnreceived)
        values.emplace_back(QStringLiteral("confirmed"), iso(confirmed));
    const auto one = readCase(values, Vocabulary::builtIn(), {});
    ASSERT_TRUE(one);
    m_number = m_test.add(*one);
    if (isUnreceived) {
        mustRefuse("answered", confirmed,
                   {{QStringLiteral("decision"), QStringLiteral("granted")}});
        m_truths.push_back(truth);
        return;
    }
    truth.received = isConfirmed ? confirmed : arrived;
    QDate day = truth.received;
    mustRefuse("withdrawn", day.addDays(-1));
    if (chance(15))
        day = extend(day, truth);
    if (chance(20))
        day = correct(day);
    if (chance(15))
        day = consult(day);
    if (chance(10))
        day = pay(day);
    if (chance(92))
        end(day, truth);
    m_truths.push_back(truth);
}

void RandomRegister::addDispute()
{
    struct Outcome
    {
        const char* kind;
        const char* result;
        const char* column;
    };
    static const std::vector<Outcome> outcomes{
        {"review", "upheld", "upheld"},         {"review", "illegal", "corrected"},
        {"review", "ended", "other"},           {"litigation", "dismissed", "upheld"},
        {"litigation", "revoked", "corrected"}, {"litigation", "withdrawn", "other"}};
    const Outcome& outcome = outcomes[static_cast<size_t>(any(0, int(outcomes.size()) - 1))];
    const bool isReview = QLatin1String(outcome.kind) == QLatin1String("review");
    Dispute one;
    one.kind = isReview ? DisputeKind::Review : DisputeKind::Suit;
    one.role = isReview     ? DisputeRole::Respondent
               : chance(15) ? DisputeRole::CoDefendant
                            : DisputeRole::Defendant;
    one.isAfterReview = !isReview && chance(50);
    one.in = QDate(2024, 1, 1).addDays(any(0, 900));
    if (chance(85)) {
        one.result = QString::fromLatin1(outcome.result);
        one.out = one.in.addDays(any(10, 400));
    }
    QDate ended = one.out;
    if (!isReview && one.out.isValid() && chance(20)) {
        one.appealed = one.out.addDays(any(0, 15));
        ended = {};
        if (chance(60)) {
            one.finalResult = one.result;
            one.finalOut = ended = one.appealed.addDays(any(10, 200));
        }
    }
    ASSERT_TRUE(m_test.book().addDispute(one, m_test.rules()));
    if (one.role == DisputeRole::CoDefendant)
        return;
    m_disputes.push_back({one.in, ended,
                          isReview            ? QStringLiteral("review")
                          : one.isAfterReview ? QStringLiteral("after_review")
                                              : QStringLiteral("direct"),
                          QString::fromLatin1(outcome.column)});
}

} // namespace gongkai::test
