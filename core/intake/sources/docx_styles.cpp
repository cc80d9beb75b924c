// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/docx_styles.h"

#include "core/intake/sources/docx_numbering.h"
#include "core/intake/sources/docx_parts_read.h"

#include <QXmlStreamReader>

namespace gongkai {

using namespace docx_read;

DocxStyles readDocxStyles(const ZipArchive& archive, Budget& budget)
{
    DocxStyles styles;
    const auto read = [&archive](const QString& name, const auto& use) {
        if (const auto part = archive.part(name)) {
            QXmlStreamReader xml(part->get());
            use(xml);
        }
    };
    read(u"word/numbering.xml"_qs, [&](auto& xml) { readNumbering(xml, styles.numbers, budget); });
    read(u"word/styles.xml"_qs,
         [&](auto& xml) { styles.looks = readStyles(xml, styles.numbers, budget); });
    read(u"word/styles.xml"_qs, [&](auto& xml) { styles.headings.read(xml, budget); });
    return styles;
}

} // namespace gongkai
