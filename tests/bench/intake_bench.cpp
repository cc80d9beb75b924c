// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast published reports are read: each dialect in this process, and whole processes against
// the libraries a script of an office would use on the same file in the same run.
#include "core/intake/read_source.h"
#include "core/output/compose.h"
#include "core/output/writers.h"
#include "tests/bench/bench_process.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>
#include <tuple>

namespace gongkai {
namespace {

Report published()
{
    return test::publishedCase("district_2023");
}

void readDialect(benchmark::State& state, const test::Dialect& dialect)
{
    static const Catalog catalog = Catalog::builtIn();
    const QByteArray bytes = dialect.write(test::publish(published(), {}));
    for (auto _ : state) {
        const auto read = readSource(bytes, QString::fromLatin1(dialect.name), {}, catalog);
        if (!read || read->match.takenCount() == 0) {
            state.SkipWithError("not read");
            return;
        }
    }
    state.SetItemsProcessed(state.iterations());
}

// The same report as LibreOffice wrote it.
void readOfficeFile(benchmark::State& state, const char* suffix)
{
    static const Catalog catalog = Catalog::builtIn();
    QFile file(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/sources/district_2023.") +
               QString::fromLatin1(suffix));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    for (auto _ : state) {
        const auto read = readSource(bytes, file.fileName(), {}, catalog);
        if (!read || read->match.takenCount() == 0) {
            state.SkipWithError("not read");
            return;
        }
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK_CAPTURE(readOfficeFile, doc, "doc")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readOfficeFile, pdf, "pdf")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readOfficeFile, xls, "xls")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readOfficeFile, ods, "ods")->Unit(benchmark::kMillisecond);

[[maybe_unused]] const bool dialectsAreRegistered = [] {
    for (const test::Dialect& dialect : test::dialects())
        benchmark::RegisterBenchmark(
            (std::string("read ") + dialect.name).c_str(),
            [&dialect](benchmark::State& state) { readDialect(state, dialect); })
            ->Unit(benchmark::kMillisecond);
    return true;
}();

// Complete files, which other programs open, too.
Result<QByteArray> fileContent(const QString& suffix)
{
    const Document document = compose(published(), {}, {});
    if (suffix == u"docx")
        return writeDocx(document);
    if (suffix == u"xlsx")
        return writeXlsx(published());
    return writeHtml(document);
}

QString sourceFile(const char* suffix)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("source.") + QString::fromLatin1(suffix));
    const auto content = fileContent(QString::fromLatin1(suffix));
    if (!content || !saveFile(path, *content, true))
        std::abort();
    return path;
}

void importByUs(benchmark::State& state, const char* suffix)
{
    const QString file = sourceFile(suffix);
    bench::runProcess(state, QStringLiteral(GONGKAI_CLI),
                      {QStringLiteral("import"), QStringLiteral("--force"),
                       QStringLiteral("--year"), QStringLiteral("2023"), file,
                       QString(file + QStringLiteral(".gkb"))});
}

void readByPython(benchmark::State& state, const char* suffix)
{
    bench::runProcess(
        state, QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(GONGKAI_SOURCE_DIR "/tests/bench/read_tables.py"), sourceFile(suffix)});
}

using Reads = void (*)(benchmark::State&, const char* suffix);

[[maybe_unused]] const bool processesAreRegistered = [] {
    const std::tuple<const char*, Reads, const char*> all[] = {
        {"import of Word", importByUs, "docx"},
        {"python-docx reads Word", readByPython, "docx"},
        {"import of a workbook", importByUs, "xlsx"},
        {"openpyxl reads a workbook", readByPython, "xlsx"},
        {"import of a page", importByUs, "html"},
        {"lxml reads a page", readByPython, "html"},
    };
    for (const auto& [name, reads, suffix] : all)
        benchmark::RegisterBenchmark(name, reads, suffix)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    return true;
}();

} // namespace
} // namespace gongkai
