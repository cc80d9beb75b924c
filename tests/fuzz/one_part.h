// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <zip.h>

#include <initializer_list>
#include <utility>

namespace gongkai::test {

/// A container with these parts, stored, so that the fuzzer works on their content.
inline QByteArray zipOfParts(std::initializer_list<std::pair<const char*, QByteArray>> parts)
{
    zip_error_t error;
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const auto& [name, content] : parts) {
        zip_source_t* source = zip_source_buffer(archive, content.constData(),
                                                 static_cast<zip_uint64_t>(content.size()), 0);
        const auto index = zip_file_add(archive, name, source, 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
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

inline QByteArray zipOfOne(const char* name, const QByteArray& content)
{
    return zipOfParts({{name, content}});
}

/// A workbook whose one sheet is the content.
inline QByteArray workbookOf(const QByteArray& sheet)
{
    return zipOfParts({{"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"s\" "
                                           "r:id=\"a\"/></sheets></workbook>"},
                       {"xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"a\" Target=\"s.xml\"/></Relationships>"},
                       {"xl/s.xml", sheet}});
}

} // namespace gongkai::test
