// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/readers.h"

#include <QByteArray>

#include <cstdint>

// READER is named by the target.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    gongkai::Budget budget(QStringLiteral("file"));
    (void)gongkai::READER(bytes, budget);
    return 0;
}
