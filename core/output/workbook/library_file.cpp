// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/library_file.h"

#include "core/base/files.h"
#include "core/base/temporary_folder.h"

#include <QCoreApplication>
#include <QFile>

#include <xlsxwriter.h>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::WriteXlsx)
};

Failure failed(const QString& detail)
{
    return fail(ErrorCode::Unwritable,
                Messages::tr("The workbook cannot be put together: the folder for temporary files "
                             "is full or read-only. Make room there and try again."),
                detail);
}

} // namespace

Result<QByteArray> throughLibraryFile(const std::function<int(const QByteArray& path)>& write)
{
    const TemporaryFolder folder;
    if (!folder.isValid())
        return failed({});
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    const auto error = static_cast<lxw_error>(write(path.toUtf8()));
    if (error != LXW_NO_ERROR)
        return failed(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    auto bytes = readToEnd(file);
    return bytes ? bytes : failed(bytes.error().detail);
}

} // namespace gongkai
