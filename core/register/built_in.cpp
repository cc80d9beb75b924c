// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/built_in.h"

#include <QCoreApplication>
#include <QFile>

// Outside of any namespace, as Qt asks for resources in static libraries.
static void registerBuiltInFiles()
{
    Q_INIT_RESOURCE(register_data);
}

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::RegisterFiles)
};

} // namespace

QByteArray builtInRegisterFile(const QString& name)
{
    registerBuiltInFiles();
    QFile file(QStringLiteral(":/register/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void readRegisterHead(const JsonNode& root, const QString& format)
{
    const QString formatKey = QStringLiteral("format");
    const QString versionKey = QStringLiteral("version");
    if (root.text(formatKey) != format)
        root.member(formatKey).fault(Messages::tr("must be “%1”.").arg(format));
    if (root.member(versionKey).integer() != 1)
        root.member(versionKey).fault(Messages::tr("this program knows version 1."));
}

} // namespace gongkai
