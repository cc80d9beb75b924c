// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_name.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace gongkai {
namespace {

[[maybe_unused]] QString withBytesShown(const QByteArray& word)
{
    QString shown;
    for (const char byte : word) {
        const auto code = static_cast<unsigned char>(byte);
        shown += code >= 0x20 && code < 0x7f
                     ? QString(QLatin1Char(byte))
                     : QStringLiteral("\\x") + QString::number(code, 16).rightJustified(2, u'0');
    }
    return shown;
}

} // namespace

std::optional<QString> wordThatIsNoText([[maybe_unused]] int argc,
                                        [[maybe_unused]] const char* const* argv)
{
#ifndef Q_OS_WIN
    // What Qt makes of it: a byte order mark at the start is lost, too.
    const auto isLost = [](const QByteArray& name) {
        return QFile::encodeName(QFile::decodeName(name)) != name;
    };
    for (int i = 1; i < argc; ++i) {
        if (isLost(argv[i]))
            return withBytesShown(argv[i]);
    }
    std::error_code none;
    const QByteArray folder =
        QByteArray::fromStdString(std::filesystem::current_path(none).string());
    if (argc > 1 && isLost(folder))
        return withBytesShown(folder);
#endif
    return std::nullopt;
}

bool isFaithfulName(const QString& path)
{
    const bool lost = path.contains(QChar::ReplacementCharacter) || !path.isValidUtf16();
    // Somebody may have given a file the replacement character for a name.
    return !lost || (path.isValidUtf16() && QFileInfo::exists(path));
}

} // namespace gongkai
