// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"

#include "core/intake/json_reader.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace gongkai::cli {
namespace {

constexpr qint64 largestSource = 256LL * 1024 * 1024;

const QStringList& sourceKinds()
{
    static const QStringList kinds{QStringLiteral("html"), QStringLiteral("docx"),
                                   QStringLiteral("xlsx"), QStringLiteral("txt"),
                                   QStringLiteral("json"), QStringLiteral("csv")};
    return kinds;
}

// The name says it, else the first byte.
QString sourceKind(const QString& path, const QByteArray& bytes)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (sourceKinds().contains(suffix))
        return suffix;
    return bytes.trimmed().startsWith('{') ? QStringLiteral("json") : QString();
}

} // namespace

Catalog loadCatalog(Output& output)
{
    Catalog catalog = Catalog::builtIn();
    for (const Error& error : catalog.addFolder(Catalog::userFolder()))
        output.notes += error.message;
    return catalog;
}

Result<OpenReport> openForWriting(const QString& path)
{
    auto file = ReportFile::open(path, {});
    if (!file)
        return fail(file.error());
    if ((*file)->isReadOnly())
        return fail(ErrorCode::Unwritable,
                    Texts::tr("%1: can only be read here; copy it to a folder you may write to.")
                        .arg(path));
    OpenReport open;
    open.file = std::move(*file);
    open.editor = std::make_unique<ReportEditor>(open.file->report(), open.file.get(),
                                                 open.file->undoState());
    return open;
}

Result<Report> readReportFile(const QString& path)
{
    auto file = ReportFile::open(path, {.mode = ReportFile::Mode::Read});
    if (!file)
        return fail(file.error());
    return (*file)->report();
}

Result<QByteArray> readBytes(const QString& path)
{
    QFile file(path);
    const bool isOpen =
        path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fail(ErrorCode::Unreadable,
                    Texts::tr("%1: cannot be read; check the name and your rights.").arg(path),
                    file.errorString());
    if (file.size() > largestSource)
        return fail(ErrorCode::Unreadable,
                    Texts::tr("%1: larger than 256 MB, this is not a report.").arg(path));
    return file.readAll();
}

Result<Report> readSource(const QString& path, const QString& kind, Output& output)
{
    if (!kind.isEmpty() && !sourceKinds().contains(kind))
        return fail(
            ErrorCode::Invalid,
            Texts::tr("--from is one of %1, not “%2”.").arg(sourceKinds().join(u", "), kind));
    const auto bytes = readBytes(path);
    if (!bytes)
        return fail(bytes.error());
    if ((kind.isEmpty() ? sourceKind(path, *bytes) : kind) != u"json")
        return fail(ErrorCode::Unreadable,
                    Texts::tr("%1: this version reads reports in the exchange format only (.json); "
                              "save the source in that format first.")
                        .arg(path));
    return readJson(*bytes, path, loadCatalog(output));
}

bool isSameFile(const QString& a, const QString& b)
{
    const QString place = QFileInfo(a).canonicalFilePath();
    return !place.isEmpty() && place == QFileInfo(b).canonicalFilePath();
}

} // namespace gongkai::cli
