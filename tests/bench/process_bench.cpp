// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole processes against the tools an office would use instead, in the same run. Each pair starts
// from one report and ends with one file of the same content.
#include "core/output/compose.h"
#include "core/output/writers.h"
#include "core/storage/report_file.h"
#include "tests/bench/bench_process.h"
#include "tests/bench/bench_report.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

#include <cstdlib>

namespace gongkai {
namespace {

// Files all of them start from.
struct Sources
{
    QTemporaryDir folder;
    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

    Sources()
    {
        const Report report = filledReport();
        const auto word = writeDocx(compose(report, {}, {}));
        if (!word || !saveFile(path("report.docx"), *word, true) ||
            !ReportFile::create(path("report.gkb"), report, {}, true))
            std::abort();
    }
};

const Sources& sources()
{
    static const Sources made;
    return made;
}

void run(benchmark::State& state, const QString& program, const QStringList& arguments,
         const char* result)
{
    bench::runProcess(state, program, arguments, sources().path(result));
}

void exportByUs(benchmark::State& state, const char* format, const char* result)
{
    run(state, QStringLiteral(GONGKAI_CLI),
        {QStringLiteral("export"), sources().path("report.gkb"), QStringLiteral("--force"),
         QStringLiteral("--to"), QString::fromLatin1(format), QStringLiteral("-o"),
         sources().path(result)},
        result);
}

void pdfByUs(benchmark::State& state)
{
    exportByUs(state, "pdf", "ours.pdf");
}
BENCHMARK(pdfByUs)->Name("PDF, whole process")->Unit(benchmark::kMillisecond)->UseRealTime();

void pdfByLibreOffice(benchmark::State& state)
{
    run(state, QStringLiteral("soffice"),
        {QStringLiteral("-env:UserInstallation=file://") + sources().path("office"),
         QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
         QStringLiteral("--outdir"), sources().folder.path(), sources().path("report.docx")},
        "report.pdf");
}
BENCHMARK(pdfByLibreOffice)
    ->Name("PDF by LibreOffice from our Word file")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void wordByUs(benchmark::State& state)
{
    exportByUs(state, "docx", "ours.docx");
}
BENCHMARK(wordByUs)->Name("Word, whole process")->Unit(benchmark::kMillisecond)->UseRealTime();

void wordByPythonDocx(benchmark::State& state)
{
    run(state, QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(GONGKAI_SOURCE_DIR "/tests/bench/rewrite_docx.py"),
         sources().path("report.docx"), sources().path("python.docx")},
        "python.docx");
}
BENCHMARK(wordByPythonDocx)
    ->Name("Word by python-docx")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

// What the processor does for one command, beside what it does for a program that does nothing.

void emptyProgram(benchmark::State& state)
{
    bench::runProcess(state, QStringLiteral(GONGKAI_EMPTY_PROGRAM), {});
}
BENCHMARK(emptyProgram)->Name("empty program")->Unit(benchmark::kMillisecond)->UseManualTime();

void checkCommand(benchmark::State& state)
{
    bench::runProcess(state, QStringLiteral(GONGKAI_CLI),
                      {QStringLiteral("check"), sources().path("report.gkb")});
}
BENCHMARK(checkCommand)->Name("check command")->Unit(benchmark::kMillisecond)->UseManualTime();

void wordCommand(benchmark::State& state)
{
    exportByUs(state, "docx", "command.docx");
}
BENCHMARK(wordCommand)->Name("Word command")->Unit(benchmark::kMillisecond)->UseManualTime();

void workbookCommand(benchmark::State& state)
{
    exportByUs(state, "xlsx", "command.xlsx");
}
BENCHMARK(workbookCommand)
    ->Name("workbook command")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();

void pageCommand(benchmark::State& state)
{
    exportByUs(state, "html", "command.html");
}
BENCHMARK(pageCommand)->Name("page command")->Unit(benchmark::kMillisecond)->UseManualTime();

} // namespace
} // namespace gongkai
