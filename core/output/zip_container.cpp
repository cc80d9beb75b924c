// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/zip_container.h"

#include <QCoreApplication>

#include <memory>
#include <zip.h>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::ZipContainer)
};

constexpr zip_uint16_t fixedTime = 0;
constexpr zip_uint16_t fixedDate = (1 << 5) | 1; // 1980-01-01 in DOS format

struct Discard
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

Failure failed(const char* detail)
{
    return fail(ErrorCode::Unwritable,
                Messages::tr("The file cannot be put together: not enough memory. Close other "
                             "programs and try again."),
                QString::fromUtf8(detail));
}

// The archive copies neither name nor content, so the entries must outlive it.
bool addEntry(zip_t* archive, const ZipEntry& entry)
{
    zip_source_t* content = zip_source_buffer(archive, entry.content.constData(),
                                              static_cast<zip_uint64_t>(entry.content.size()), 0);
    if (!content)
        return false;
    const zip_int64_t index =
        zip_file_add(archive, entry.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(content);
        return false;
    }
    return zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), fixedTime, fixedDate,
                                0) == 0;
}

QByteArray readAll(zip_source_t* source)
{
    zip_stat_t status;
    if (zip_source_stat(source, &status) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(status.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), status.size);
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> zipFiles(const std::vector<ZipEntry>& entries)
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t*)> target(
        zip_source_buffer_create(nullptr, 0, 0, &error), zip_source_free);
    if (!target)
        return failed(zip_error_strerror(&error));
    std::unique_ptr<zip_t, Discard> archive(
        zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!archive)
        return failed(zip_error_strerror(&error));
    zip_source_keep(target.get()); // the archive frees its own reference when closed
    for (const ZipEntry& entry : entries)
        if (!addEntry(archive.get(), entry))
            return failed(zip_strerror(archive.get()));
    if (zip_close(archive.get()) != 0)
        return failed(zip_strerror(archive.get()));
    static_cast<void>(archive.release());
    const QByteArray bytes = readAll(target.get());
    if (bytes.isEmpty())
        return failed("zip source cannot be read back");
    return bytes;
}

} // namespace gongkai
