// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QThread>

#include <atomic>
#include <memory>

namespace gongkai {
namespace {

// With compiled patterns on Windows the thread crashes at its end; wine goes on, but then the
// program itself never ends.
TEST(PlatformTest, AThreadThatMatchedPatternsEnds)
{
    const QString text(100'000, QChar(u'a'));
    std::atomic_bool matched = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const QRegularExpression pattern(QStringLiteral("^(a|b)*$"));
        for (int i = 0; i < 30; ++i) // compiled at the latest in the tenth match
            matched = pattern.match(text.first(100)).hasMatch();
        (void)pattern.match(text); // takes a stack of its own
    }));
    thread->start();
    EXPECT_TRUE(thread->wait(60'000));
    EXPECT_TRUE(matched);
}

} // namespace
} // namespace gongkai
