// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/words/word_samples.h"

#include "core/catalog/catalog.h"
#include "core/intake/json_reader.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace gongkai::test {

namespace {

// The sample with what the report it is of says of itself.
QJsonObject withReport(QJsonObject sample, const QJsonObject& reports)
{
    if (!sample.contains(u"report"))
        return sample;
    const QJsonObject report = reports[sample[u"report"].toString()].toObject();
    EXPECT_FALSE(report.isEmpty()) << qPrintable(sample[u"id"].toString());
    for (auto key = report.begin(); key != report.end(); ++key)
        if (!sample.contains(key.key()))
            sample[key.key()] = *key;
    return sample;
}

} // namespace

QJsonArray samples()
{
    QJsonArray all;
    const QDir folder(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/words"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        for (const QJsonValue& sample : document[u"samples"].toArray())
            all.append(withReport(sample.toObject(), document[u"reports"].toObject()));
    }
    return all;
}

QJsonObject narrativeOf(const QJsonObject& sample)
{
    if (sample.contains(u"narrative"))
        return sample[u"narrative"].toObject();
    return {{sample[u"part"].toString(), sample[u"text"]}};
}

Report reportOf(const QJsonObject& sample, const QJsonObject& narrative)
{
    static const Catalog catalog = Catalog::builtIn();
    QJsonObject json{{u"format"_qs, u"gongkai-report"_qs}, {u"version"_qs, 1}};
    for (const QString& key : {u"form"_qs, u"year"_qs, u"scope"_qs, u"agency"_qs, u"cells"_qs,
                               u"last_year"_qs, u"cover"_qs, u"signoff"_qs, u"local_rows"_qs})
        if (sample.contains(key))
            json[key] = sample[key];
    if (sample.contains(u"last_narrative")) {
        QJsonObject last = sample[u"last_year"].toObject();
        if (last.isEmpty())
            last = {{u"form"_qs, sample[u"form"]},
                    {u"year"_qs, sample[u"year"].toInt() - 1},
                    {u"cells"_qs, QJsonObject()}};
        last[u"narrative"_qs] = sample[u"last_narrative"];
        json[u"last_year"_qs] = last;
    }
    json[u"narrative"_qs] = narrative;
    auto read = readJson(QJsonDocument(json).toJson(), sample[u"id"].toString(), catalog);
    EXPECT_TRUE(read.has_value()) << qPrintable(sample[u"id"].toString()) << ": "
                                  << (read ? "" : qPrintable(read.error().message));
    return read ? *read : Report(catalog.form(QStringLiteral("2021")), 2021, {});
}

QJsonObject falsified(const QJsonObject& sample, const QJsonObject& change)
{
    QJsonObject narrative = narrativeOf(sample);
    const QString part =
        change.contains(u"part") ? change[u"part"].toString() : sample[u"part"].toString();
    QString text = narrative[part].toString();
    const QString old = change[u"replace"].toString();
    qsizetype at = -1;
    for (int nth = change[u"nth"].toInt(1); nth > 0; --nth)
        at = text.indexOf(old, at + 1);
    EXPECT_GE(at, 0) << qPrintable(sample[u"id"].toString() + u' ' + old);
    narrative[part] = text.replace(qMax<qsizetype>(at, 0), old.size(), change[u"with"].toString());
    return narrative;
}

} // namespace gongkai::test
