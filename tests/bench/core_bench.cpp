// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check_engine.h"
#include "core/storage/report_file.h"
#include "tests/bench/bench_report.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdlib>

namespace gongkai {
namespace {

void must(bool done)
{
    if (!done)
        std::abort();
}

void editToAllFindings(benchmark::State& state)
{
    Report report = filledReport();
    LiveChecks checks(report);
    int number = 0;
    for (auto _ : state) {
        const Operation edit = oneEdit(report, number++);
        must(report.apply(edit).has_value());
        checks.update(report, {edit.changes.front().key});
        benchmark::DoNotOptimize(checks.findings().data());
    }
}
BENCHMARK(editToAllFindings)->Name("edit to all findings");

void checkWholeReport(benchmark::State& state)
{
    const Report report = filledReport();
    for (auto _ : state)
        benchmark::DoNotOptimize(checkReport(report));
}
BENCHMARK(checkWholeReport)->Name("full pass of all checks");

void openFile(benchmark::State& state)
{
    const QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("open.gkb"));
    must(ReportFile::create(path, filledReport(), {}).has_value());
    for (auto _ : state) {
        const auto file = ReportFile::open(path, {});
        must(file.has_value());
    }
}
BENCHMARK(openFile)->Name("open a report")->Unit(benchmark::kMillisecond)->UseRealTime();

void saveOneEdit(benchmark::State& state)
{
    const QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    auto file = ReportFile::create(folder.filePath(QStringLiteral("save.gkb")), filledReport(), {});
    must(file.has_value());
    ReportEditor editor((*file)->report(), file->get());
    int number = 0;
    must(editor.apply(oneEdit(editor.report(), number++)).has_value()); // makes the backup
    for (auto _ : state)
        must(editor.apply(oneEdit(editor.report(), number++)).has_value());
}
BENCHMARK(saveOneEdit)->Name("save of one edit")->Unit(benchmark::kMillisecond)->UseRealTime();

// What the disk itself costs: one row in one transaction, rollback journal, full synchronous.
void bareCommit(benchmark::State& state)
{
    const QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    sqlite3* database = nullptr;
    must(sqlite3_open(folder.filePath(QStringLiteral("bare.db")).toUtf8().constData(), &database) ==
         SQLITE_OK);
    const auto run = [database](const char* sql) {
        must(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    };
    run("PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;"
        "CREATE TABLE entry (sequence INTEGER PRIMARY KEY, body TEXT) STRICT");
    for (auto _ : state)
        run("BEGIN IMMEDIATE; INSERT INTO entry (body) VALUES ('one edit'); COMMIT");
    sqlite3_close(database);
}
BENCHMARK(bareCommit)->Name("bare SQLite commit")->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace gongkai
