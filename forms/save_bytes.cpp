// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/save_bytes.h"

#include "core/output/writers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gongkai {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::SaveBytes)
};

} // namespace

void saveBytes(Prompts& prompts, Settings& settings, const QString& title, const QString& name,
               const QString& filter,
               const std::function<Result<QByteArray>(const QString& path)>& bytes)
{
    const auto path = prompts.saveFile(title, QDir(settings.lastFolder()).filePath(name), filter);
    if (!path)
        return;
    const auto content = bytes(*path);
    if (!content)
        return prompts.report(content.error());
    if (const auto saved = saveFile(*path, *content, true); !saved)
        return prompts.report(saved.error());
    const QString folder = QFileInfo(*path).path();
    settings.setLastFolder(folder);
    if (prompts.tellWritten(title, Words::tr("Written: %1").arg(QDir::toNativeSeparators(*path))))
        prompts.openFolder(folder);
}

} // namespace gongkai
