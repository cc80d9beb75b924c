// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast published reports are read: each dialect in this process, and whole processes against
// the libraries a script of an office would use on the same file in the same run.
#include "core/intake/read_source.h"
#include "core/output/writers.h"
#include "tests/bench/bench_process.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

#include <cstdlib>

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

[[maybe_unused]] const bool dialectsAreRegistered = [] {
    for (const test::Dialect& dialect : test::dialects())
        benchmark::RegisterBenchmark(
            (std::string("read ") + dialect.name).c_str(),
            [&dialect](benchmark::State& state) { readDialect(state, dialect); })
            ->Unit(benchmark::kMillisecond);
    return true;
}();

// The files all of them read.
QString sourceFile(const char* dialect, const char* name)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromLatin1(name));
    if (!saveFile(path, test::written(published(), {}, dialect), true))
        std::abort();
    return path;
}

void importByUs(benchmark::State& state, const char* dialect, const char* name)
{
    const QString file = sourceFile(dialect, name);
    bench::runProcess(state, QStringLiteral(GONGKAI_CLI),
                      {QStringLiteral("import"), QStringLiteral("--force"), file,
                       QString(file + QStringLiteral(".gkb"))});
}

void readByPython(benchmark::State& state, const char* dialect, const char* name)
{
    bench::runProcess(state, QStringLiteral("/usr/bin/python3"),
                      {QStringLiteral(GONGKAI_SOURCE_DIR "/tests/bench/read_tables.py"),
                       sourceFile(dialect, name)});
}

void wordByUs(benchmark::State& state)
{
    importByUs(state, "Word file", "source.docx");
}
BENCHMARK(wordByUs)->Name("import of Word")->Unit(benchmark::kMillisecond)->UseRealTime();

void wordByPython(benchmark::State& state)
{
    readByPython(state, "Word file", "source.docx");
}
BENCHMARK(wordByPython)
    ->Name("python-docx reads Word")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void workbookByUs(benchmark::State& state)
{
    importByUs(state, "workbook", "source.xlsx");
}
BENCHMARK(workbookByUs)->Name("import of a workbook")->Unit(benchmark::kMillisecond)->UseRealTime();

void workbookByPython(benchmark::State& state)
{
    readByPython(state, "workbook", "source.xlsx");
}
BENCHMARK(workbookByPython)
    ->Name("openpyxl reads a workbook")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void pageByUs(benchmark::State& state)
{
    importByUs(state, "clean page", "source.html");
}
BENCHMARK(pageByUs)->Name("import of a page")->Unit(benchmark::kMillisecond)->UseRealTime();

void pageByPython(benchmark::State& state)
{
    readByPython(state, "clean page", "source.html");
}
BENCHMARK(pageByPython)->Name("lxml reads a page")->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace gongkai
