// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <gtest/gtest.h>

#include <QFileInfo>

namespace gongkai {
namespace {

class EnvironmentWithout
{
public:
    explicit EnvironmentWithout(const char* name) : m_name(name), m_value(qgetenv(name))
    {
        qunsetenv(name);
    }
    ~EnvironmentWithout()
    {
        if (!m_value.isNull())
            qputenv(m_name, m_value);
    }
    EnvironmentWithout(const EnvironmentWithout&) = delete;
    EnvironmentWithout& operator=(const EnvironmentWithout&) = delete;

private:
    const char* m_name;
    QByteArray m_value;
};

TEST(AuthorTest, TheSystemKnowsTheUserWhereTheEnvironmentDoesNot)
{
    if (!QFileInfo::exists(QStringLiteral("/proc/self")))
        GTEST_SKIP() << "no /proc: there the environment alone tells the user";
    const EnvironmentWithout user("USER");
    const EnvironmentWithout userName("USERNAME");
    // What this process makes is its user's.
    EXPECT_EQ(Author::current().user, QFileInfo(QStringLiteral("/proc/self/fd")).owner());
    EXPECT_FALSE(Author::current().user.isEmpty());
}

TEST(AuthorTest, TheEnvironmentComesFirst)
{
    const EnvironmentWithout userName("USERNAME");
    const EnvironmentWithout user("USER");
    qputenv("USER", "zhang");
    EXPECT_EQ(Author::current().user, QStringLiteral("zhang"));
    qunsetenv("USER");
}

} // namespace
} // namespace gongkai
