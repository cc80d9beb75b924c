// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"

#include <QByteArray>

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static const gongkai::Catalog catalog = gongkai::Catalog::builtIn();
    const QString format = size % 2 == 0 ? QStringLiteral("html") : QStringLiteral("txt");
    const auto result =
        gongkai::readSource(bytes, QStringLiteral("source"), {format, {}, 2022, {}}, catalog);
    if (result)
        (void)gongkai::matchReportToJson(result->match);
    return 0;
}
