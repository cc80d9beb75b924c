// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// write_seeds FOLDER: what the fuzzer starts from, one folder for each target: published reports of
// the three forms in every dialect, clean and as offices write them.
#include "core/intake/sources/zip_archive.h"
#include "core/output/writers.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>

namespace gongkai::test {
namespace {

class Seeds
{
public:
    explicit Seeds(const QString& folder) : m_folder(folder) {}

    void add(const char* target, const QString& name, const QByteArray& bytes)
    {
        const QDir folder(m_folder.filePath(QString::fromLatin1(target)));
        QFile file(folder.filePath(name));
        if (!folder.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly) ||
            file.write(bytes) != bytes.size()) {
            std::fprintf(stderr, "write_seeds: cannot write %s\n", qPrintable(file.fileName()));
            std::exit(EXIT_FAILURE);
        }
    }

    // The container whole, and the part that the target packs itself.
    void addPart(const char* target, const QString& name, const QByteArray& bytes, const char* part)
    {
        add(target, name, bytes);
        Budget budget(name);
        const auto archive = ZipArchive::open(bytes, budget);
        if (!archive)
            return;
        if (const auto content = archive->part(QString::fromLatin1(part)))
            add(target, name + QStringLiteral(".part"), (*content)->readAll());
    }

private:
    QDir m_folder;
};

void addReport(Seeds& seeds, const QString& name, const Report& report, const Publishing& how)
{
    const Published published = publish(report, how);
    for (const Dialect& dialect : dialects()) {
        const QByteArray bytes = dialect.write(published);
        const QString file = name + u'-' + QString::fromLatin1(dialect.name).replace(u' ', u'_');
        if (!bytes.startsWith("PK")) {
            const bool isPage = bytes.contains("<html") || bytes.contains("h\0t\0m\0l");
            seeds.add("text_encoding", file, bytes);
            seeds.add(isPage ? "html" : "text", file, bytes);
            seeds.add("matcher", file, bytes);
        } else if (bytes.contains("word/document.xml")) {
            seeds.addPart("docx", file, bytes, "word/document.xml");
        } else {
            seeds.addPart("xlsx", file, bytes, "xl/worksheets/sheet1.xml");
        }
    }
}

// The files of other programs, each for the target of its kind.
void addFiles(Seeds& seeds, const QString& folder)
{
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        const bool isOdf = info.suffix() == u"odt" || info.suffix() == u"ods";
        const QByteArray target = isOdf ? QByteArray("odf") : info.suffix().toLatin1();
        if (file.open(QIODevice::ReadOnly))
            seeds.add(target.constData(), info.fileName(), file.readAll());
    }
}

// The notices that are built in.
void addCalendars(Seeds& seeds, const QString& folder)
{
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            seeds.add("calendar", info.fileName(), file.readAll());
    }
}

// The texts of the samples, each behind the byte that fuzz_words takes off.
void addProse(Seeds& seeds, const QString& folder)
{
    for (const QFileInfo& info :
         QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        for (const QJsonValue& sample : document[QStringLiteral("samples")].toArray())
            seeds.add("words", sample[QStringLiteral("id")].toString(),
                      "2" + sample[QStringLiteral("text")].toString().toUtf8());
    }
}

} // namespace
} // namespace gongkai::test

int main(int argc, char** argv)
{
    using namespace gongkai;
    if (argc != 2)
        return EXIT_FAILURE;
    test::Seeds seeds(QFile::decodeName(argv[1]));
    const test::Publishing clean;
    const test::Publishing perturbed{true, true, true, true, {}, {}};
    for (const char* published : {"statistics_2017", "bureau_2020", "district_2023"}) {
        const Report report = test::publishedCase(published);
        const QString name = QString::fromLatin1(published);
        test::addReport(seeds, name + QStringLiteral("-clean"), report, clean);
        test::addReport(seeds, name + QStringLiteral("-perturbed"), report, perturbed);
        seeds.add("json", name + QStringLiteral(".json"), writeJson(report));
        seeds.add("json", name + QStringLiteral(".csv"), writeCsv(report));
    }
    test::addFiles(seeds, QString::fromUtf8(GONGKAI_SOURCE_DIR) + u"/tests/data/sources");
    test::addCalendars(seeds, QString::fromUtf8(GONGKAI_SOURCE_DIR) + u"/resources/calendar");
    test::addProse(seeds, QString::fromUtf8(GONGKAI_SOURCE_DIR) + u"/tests/data/words");
    return EXIT_SUCCESS;
}
