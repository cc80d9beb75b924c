// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/catalog/catalog_data.h"

#include <QFile>

namespace gongkai {

QByteArray catalogData(const QString& name)
{
    QFile file(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/catalog/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<QStringList> catalogLines(const QString& name)
{
    std::vector<QStringList> lines;
    for (const QString& line : QString::fromUtf8(catalogData(name)).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            lines.push_back(line.split(u'\t'));
    }
    return lines;
}

FormPtr builtInForm(const QString& id)
{
    static const Catalog catalog = Catalog::builtIn();
    return catalog.form(id);
}

} // namespace gongkai
