// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/register/register_builder.h"

#include <random>
#include <vector>

namespace gongkai::test {

/// What a random case is, noted down while it is made: what a count is held against.
struct CaseTruth
{
    QDate received; ///< invalid: never
    QDate ended;    ///< invalid: open
    QString row;    ///< of the form of 2021; "" while open
    QString applicant;
    QString channel;
    QString article;
    bool isExtended = false;
    bool isLeftOut = false; ///< passed on in the year it came in
};

struct DisputeTruth
{
    QDate in;
    QDate ended; ///< invalid: open
    QString row;
    QString column; ///< once it ended
};

/// A register of cases that take every way a real one can, by a seed; impossible events are tried
/// in between and must be refused in words.
class RandomRegister
{
public:
    RandomRegister(unsigned seed, int cases, int disputes);

    TestRegister& test() { return m_test; }
    const std::vector<CaseTruth>& truths() const { return m_truths; }
    const std::vector<DisputeTruth>& disputes() const { return m_disputes; }
    int refusals() const { return m_refusals; }

private:
    int any(int least, int most)
    {
        return std::uniform_int_distribution<int>(least, most)(m_random);
    }
    bool chance(int percent) { return any(1, 100) <= percent; }
    QDate later(const QDate& day, int most) { return day.addDays(any(0, most)); }

    void addCase();
    void addDispute();
    void step(const char* kind, const QDate& day, const KeyValues& values = {});
    void mustRefuse(const char* kind, const QDate& day, const KeyValues& values = {});
    QDate correct(QDate day);
    QDate consult(QDate day);
    QDate pay(QDate day);
    QDate extend(QDate day, CaseTruth& truth);
    void end(QDate day, CaseTruth& truth);
    void after(QDate day);

    TestRegister m_test;
    std::mt19937 m_random;
    RegisterNumber m_number;
    std::vector<CaseTruth> m_truths;
    std::vector<DisputeTruth> m_disputes;
    int m_refusals = 0;
};

} // namespace gongkai::test
