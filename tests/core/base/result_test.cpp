// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <gtest/gtest.h>

#include <memory>

namespace gongkai {
namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(ErrorCode::Invalid, QStringLiteral("odd"));
    return number / 2;
}

TEST(ResultTest, ChainGoesOnWhileAllIsWell)
{
    EXPECT_EQ(*half(12).and_then(half), 3);
}

TEST(ResultTest, ChainEndsWithTheFirstError)
{
    int calls = 0;
    const auto result = half(6).and_then(half).and_then([&](int number) {
        ++calls;
        return half(number);
    });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().message, QStringLiteral("odd"));
    EXPECT_EQ(calls, 0);
}

TEST(ResultTest, ChainMovesWhatCannotBeCopied)
{
    Result<std::unique_ptr<int>> made(std::make_unique<int>(4));
    const auto result =
        std::move(made).and_then([](std::unique_ptr<int> number) { return half(*number); });
    EXPECT_EQ(*result, 2);
}

TEST(ResultTest, ChainOfStepsWithoutValues)
{
    const Result<void> done;
    const Result<void> failed = fail(ErrorCode::Unwritable, QStringLiteral("full"));
    EXPECT_EQ(*done.and_then([] { return half(4); }), 2);
    EXPECT_EQ(failed.and_then([] { return half(4); }).error().code, ErrorCode::Unwritable);
}

#ifndef QT_NO_DEBUG
TEST(ResultDeathTest, ReadingAFailedOneAsserts)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_DEATH((void)*half(3), "has_value");
    EXPECT_DEATH((void)half(4).error(), "has_value");
}
#endif

} // namespace
} // namespace gongkai
