// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/containers.h"

#include "core/base/text_encoding.h"

#include <QHash>

#include <zip.h>

namespace gongkai::test {

QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>>& parts)
{
    zip_error_t error;
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const auto& [name, content] : parts)
        zip_file_add(archive, name.toUtf8().constData(),
                     zip_source_buffer(archive, content.constData(),
                                       static_cast<zip_uint64_t>(content.size()), 0),
                     ZIP_FL_ENC_UTF_8);
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(target), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QByteArray docxOf(const QString& body)
{
    const QString xml =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"_qs +
        body + u"</w:body></w:document>"_qs;
    return zipOf(
        {{u"[Content_Types].xml"_qs, "<Types/>"}, {u"word/document.xml"_qs, xml.toUtf8()}});
}

QByteArray xlsxOf(const QString& sheet, const QString& sharedStrings)
{
    const QByteArray relations =
        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
        "</Relationships>";
    const QByteArray book = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"s\" sheetId=\"1\" "
                            "r:id=\"rId1\"/></sheets></workbook>";
    std::vector<std::pair<QString, QByteArray>> parts{
        {u"xl/workbook.xml"_qs, book},
        {u"xl/_rels/workbook.xml.rels"_qs, relations},
        {u"xl/worksheets/sheet1.xml"_qs,
         (u"<worksheet>"_qs + sheet + u"</worksheet>"_qs).toUtf8()}};
    if (!sharedStrings.isEmpty())
        parts.emplace_back(u"xl/sharedStrings.xml"_qs,
                           (u"<sst>"_qs + sharedStrings + u"</sst>"_qs).toUtf8());
    return zipOf(parts);
}

QByteArray toGbk(const QString& text)
{
    static const QHash<QChar, QByteArray> codes = [] {
        QHash<QChar, QByteArray> table;
        for (int lead = 0xfe; lead >= 0x81; --lead)
            for (int trail = 0x40; trail <= 0xfe; ++trail) {
                const QByteArray code =
                    QByteArray(1, static_cast<char>(lead)).append(static_cast<char>(trail));
                const QString one = decodeText(code, TextEncoding::Gb18030).text;
                if (trail != 0x7f && one.size() == 1)
                    table.insert(one.front(), code);
            }
        return table;
    }();
    QByteArray bytes;
    for (const QChar c : text)
        bytes += c.unicode() < 0x80 ? QByteArray(1, static_cast<char>(c.unicode()))
                                    : codes.value(c, "?");
    return bytes;
}

} // namespace gongkai::test
