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

std::optional<QString> saveBytes(Prompts& prompts, const QString& title, const QString& suggestion,
                                 const QString& filter, const BytesOf& bytes)
{
    const auto path = prompts.saveFile(title, suggestion, filter);
    if (!path)
        return std::nullopt;
    const auto content = bytes(*path);
    const auto saved =
        content ? saveFile(*path, *content, true) : Result<void>(fail(content.error()));
    if (!saved) {
        prompts.report(saved.error());
        return std::nullopt;
    }
    QString folder = QFileInfo(*path).path();
    if (prompts.tellWritten(title, Words::tr("Written: %1").arg(QDir::toNativeSeparators(*path))))
        prompts.openFolder(folder);
    return folder;
}

void saveBytes(Prompts& prompts, Settings& settings, const QString& title, const QString& name,
               const QString& filter, const BytesOf& bytes)
{
    const QString suggestion = QDir(settings.lastFolder()).filePath(name);
    if (const auto folder = saveBytes(prompts, title, suggestion, filter, bytes))
        settings.setLastFolder(*folder);
}

} // namespace gongkai
