// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/read_bytes.h"

#include <gtest/gtest.h>

#include <QBuffer>

#include <cstring>

namespace gongkai {
namespace {

// A pipe nobody ever closes.
class Endless : public QIODevice
{
public:
    Endless() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        std::memset(data, 'x', static_cast<size_t>(most));
        return most;
    }
    qint64 writeData(const char*, qint64) override { return -1; }
};

TEST(ReadBytesTest, ADeviceWithoutEndIsReadAsFarAsAsked)
{
    Endless pipe;
    EXPECT_EQ(readUpTo(pipe, 3'000'001).size(), 3'000'001);
}

TEST(ReadBytesTest, ADeviceIsReadToItsEnd)
{
    QByteArray bytes(2'500'000, 'y');
    QBuffer buffer(&bytes);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    EXPECT_EQ(readUpTo(buffer, 9'000'000), bytes);
    EXPECT_EQ(readUpTo(buffer, 9'000'000), QByteArray());
}

} // namespace
} // namespace gongkai
