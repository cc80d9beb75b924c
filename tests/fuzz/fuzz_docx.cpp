// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/readers.h"
#include "tests/support/containers.h"

#include <QByteArray>

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    using namespace gongkai;
    Budget whole(QStringLiteral("file"));
    (void)readDocxSource(bytes, whole);
    Budget part(QStringLiteral("file"));
    (void)readDocxSource(test::zipOf({{QStringLiteral("word/document.xml"), bytes}}), part);
    return 0;
}
