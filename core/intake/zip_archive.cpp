// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/zip_archive.h"

#include "core/intake/source.h"

#include <QCoreApplication>

#include <zip.h>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr zip_uint64_t largestPart = 64 * 1024 * 1024;

Failure damaged(const QString& what)
{
    return fail(ErrorCode::Unreadable,
                Messages::tr("%1: the file is damaged or incomplete; open it in WPS or Word and "
                             "save it again.")
                    .arg(what));
}

} // namespace

void ZipArchive::Close::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QByteArray& bytes, const QString& what)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!archive)
        return damaged(what);
    return ZipArchive(archive, what);
}

bool ZipArchive::has(const QString& name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0) >= 0;
}

Result<QByteArray> ZipArchive::read(const QString& name) const
{
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> part(
        zip_fopen(m_archive.get(), name.toUtf8().constData(), 0), zip_fclose);
    if (!part)
        return damaged(m_what);
    // What the container says about sizes is not believed.
    QByteArray content;
    char buffer[65'536];
    for (;;) {
        const zip_int64_t got = zip_fread(part.get(), buffer, sizeof buffer);
        if (got < 0)
            return damaged(m_what);
        if (got == 0)
            return content;
        content.append(buffer, static_cast<qsizetype>(got));
        if (static_cast<zip_uint64_t>(content.size()) > largestPart)
            return tooLargeToBeAReport(m_what);
    }
}

} // namespace gongkai
