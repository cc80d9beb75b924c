// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/readers.h"
#include "tests/support/containers.h"

#include <QByteArray>

#include <cstdint>

// A workbook whose one sheet is the content.
static QByteArray workbookOf(const QByteArray& sheet)
{
    return gongkai::test::zipOf(
        {{QStringLiteral("xl/workbook.xml"),
          "<workbook xmlns:r=\"r\"><sheets><sheet name=\"s\" r:id=\"a\"/></sheets></workbook>"},
         {QStringLiteral("xl/_rels/workbook.xml.rels"),
          "<Relationships><Relationship Id=\"a\" Target=\"s.xml\"/></Relationships>"},
         {QStringLiteral("xl/s.xml"), sheet}});
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    using namespace gongkai;
    Budget budget(QStringLiteral("file"));
    (void)readXlsxSource(workbookOf(bytes), budget);
    return 0;
}
