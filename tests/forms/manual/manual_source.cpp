// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/manual/manual_source.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace gongkai::test {
namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QString translationIn(QXmlStreamReader& xml)
{
    QString text;
    while (!(xml.isEndElement() && xml.name() == u"translation")) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"numerusform" && !text.trimmed().isEmpty())
            xml.skipCurrentElement();
        else if (xml.isCharacters())
            text += xml.text();
    }
    return text.trimmed();
}

} // namespace

QString manualSource()
{
    const QDir folder(QStringLiteral(GONGKAI_SOURCE_DIR "/resources/manual"));
    QString all;
    for (const QString& name :
         folder.entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name))
        all += QString::fromUtf8(bytesOf(folder.filePath(name)));
    return all;
}

QStringList caughtInManual(const QString& pattern)
{
    QStringList caught;
    const QString source = manualSource();
    for (const auto& match : QRegularExpression(pattern).globalMatch(source))
        caught += match.captured(1);
    return caught;
}

std::vector<Said> everythingSaid()
{
    std::vector<Said> all;
    const QDir folder(QStringLiteral(GONGKAI_SOURCE_DIR "/translations"));
    for (const QString& name :
         folder.entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name)) {
        QXmlStreamReader xml(bytesOf(folder.filePath(name)));
        QString context;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.isStartElement() && xml.name() == u"translation")
                all.push_back({context, translationIn(xml)});
        }
    }
    return all;
}

} // namespace gongkai::test
