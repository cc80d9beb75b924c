// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/source_reading.h"

#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QSemaphore>
#include <QThreadPool>

namespace gongkai::test {
namespace {

// All threads of the pool wait until it is let go, so that what was started has not begun.
class BusyPool
{
public:
    BusyPool()
    {
        for (int i = 0; i < QThreadPool::globalInstance()->maxThreadCount(); ++i)
            QThreadPool::globalInstance()->start([gate = m_gate] { gate->acquire(); });
    }
    void letGo()
    {
        m_gate->release(QThreadPool::globalInstance()->maxThreadCount());
        QThreadPool::globalInstance()->waitForDone();
    }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

struct SourceReadingTest : testing::Test
{
    const IntakeSource source{
        written(publishedCase("zone_2022"), {}, "clean page"), QStringLiteral("年报"), {}};
    const Catalog catalog = Catalog::builtIn();
};

TEST_F(SourceReadingTest, WhatIsWaitedForIsRead)
{
    SourceReading reading(source, {}, catalog);
    EXPECT_TRUE(*reading.future().result());
}

TEST_F(SourceReadingTest, WhoLetsGoOfAReadingEndsIt)
{
    BusyPool pool;
    auto reading = std::make_unique<SourceReading>(source, SourceHint{}, catalog);
    const QFuture<SourceReading::Done> future = reading->future();
    reading.reset();
    pool.letGo();
    ASSERT_FALSE(*future.result());
    EXPECT_EQ(future.result()->error().message,
              tooLargeToBeAReport(Limit::Cancelled, source.name).error.message);
}

} // namespace
} // namespace gongkai::test
