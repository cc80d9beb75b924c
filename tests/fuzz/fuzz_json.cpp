// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"

#include <QByteArray>

#include <cstdint>

// The two formats whose cells have ids.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static const gongkai::Catalog catalog = gongkai::Catalog::builtIn();
    for (const char* format : {"json", "csv"})
        (void)gongkai::readSource(bytes, QStringLiteral("source"),
                                  {QString::fromLatin1(format), {}, 2022, {}}, catalog);
    return 0;
}
