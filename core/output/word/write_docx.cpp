// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/png.h"
#include "core/output/word/docx_parts.h"
#include "core/output/writers.h"
#include "core/output/zip_container.h"

namespace gongkai {

Result<QByteArray> writeDocx(const Document& document)
{
    const bool draft = !document.draftMark.isEmpty();
    std::vector<ZipEntry> entries{
        {u"[Content_Types].xml"_qs,
         docx::contentTypesPart(draft, document.checkFooter.has_value())},
        {u"_rels/.rels"_qs, docx::packageRelationsPart()},
        {u"word/document.xml"_qs, docx::documentPart(document)},
        {u"word/_rels/document.xml.rels"_qs, docx::documentRelationsPart(draft)},
        {u"word/styles.xml"_qs, docx::stylesPart()},
        {u"word/settings.xml"_qs, docx::settingsPart()},
        {u"word/fontTable.xml"_qs, docx::fontTablePart()},
        {u"word/footer1.xml"_qs, docx::footerPart(false, document.checkFooter)},
        {u"word/footer2.xml"_qs, docx::footerPart(true, document.checkFooter)},
        {u"docProps/core.xml"_qs, docx::corePropertiesPart(document)},
        {u"docProps/app.xml"_qs, docx::appPropertiesPart()},
        {u"docProps/custom.xml"_qs, docx::customPropertiesPart(document)},
    };
    if (draft)
        for (const QString& name : {u"word/header1.xml"_qs, u"word/header2.xml"_qs})
            entries.push_back({name, docx::headerPart(document.draftMark)});
    if (document.checkFooter) {
        for (const QString& name :
             {u"word/_rels/footer1.xml.rels"_qs, u"word/_rels/footer2.xml.rels"_qs})
            entries.push_back({name, docx::footerRelationsPart()});
        entries.push_back({u"word/media/check_code.png"_qs, pngOf(document.checkFooter->qr, 8)});
    }
    return zipFiles(entries);
}

} // namespace gongkai
