// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/samples.h"

#include "core/intake/json_reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gongkai {
namespace {

QByteArray sampleJson(const QString& name)
{
    QFile file(QStringLiteral(":/samples/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::vector<Sample> samples()
{
    std::vector<Sample> found;
    const QStringList files =
        QDir(QStringLiteral(":/samples")).entryList({QStringLiteral("*.json")});
    for (const QString& file : files) {
        const QString name = QFileInfo(file).completeBaseName();
        const QJsonObject report = QJsonDocument::fromJson(sampleJson(name)).object();
        found.push_back({name, report[u"agency"][u"name"].toString(), report[u"year"].toInt(),
                         report[u"x_about"].toString()});
    }
    std::ranges::sort(found, {},
                      [](const Sample& sample) { return std::pair(sample.year, sample.name); });
    return found;
}

Result<Report> readSample(const QString& name, const Catalog& catalog)
{
    return readJson(sampleJson(name), name, catalog);
}

} // namespace gongkai
