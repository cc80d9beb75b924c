// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check_engine.h"
#include "core/storage/new_file.h"
#include "core/storage/report_file.h"
#include "core/storage/schema.h"
#include "core/storage/snapshot.h"
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
    ReportEditor editor(**file);
    int number = 0;
    must(editor.apply(oneEdit(editor.report(), number++)).has_value()); // makes the backup
    for (auto _ : state)
        must(editor.apply(oneEdit(editor.report(), number++)).has_value());
}
BENCHMARK(saveOneEdit)->Name("save of one edit")->Unit(benchmark::kMillisecond)->UseRealTime();

// What the disk itself costs: one row in one transaction, with the pragmas of our files.
void bareCommit(benchmark::State& state)
{
    const QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    sqlite3* database = nullptr;
    must(sqlite3_open(folder.filePath(QStringLiteral("bare.db")).toUtf8().constData(), &database) ==
         SQLITE_OK);
    const auto run = [database](const char* sql) {
        must(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    };
    run("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;"
        "CREATE TABLE entry (sequence INTEGER PRIMARY KEY, body TEXT) STRICT");
    for (auto _ : state)
        run("BEGIN IMMEDIATE; INSERT INTO entry (body) VALUES ('one edit'); COMMIT");
    sqlite3_close(database);
}
BENCHMARK(bareCommit)->Name("bare SQLite commit")->Unit(benchmark::kMillisecond)->UseRealTime();

// A report that was worked on for years; the edit that was the last one wrote a checkpoint.
QString longFile()
{
    static const QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    static const QString path = [] {
        const QString file = folder.filePath(QStringLiteral("long.gkb"));
        Report report = filledReport();
        Operation operation{QStringLiteral("create"), {}};
        for (const auto& [key, value] : report.fields())
            operation.changes.push_back({key, {}, value});
        StoredLog log;
        QByteArray previous = report.form().sha256.toLatin1();
        for (int number = 1; number <= 100'000; ++number) {
            const LogEntry entry{number,
                                 0,
                                 QStringLiteral("2025-01-15T09:30:00+08:00"),
                                 QStringLiteral("王芳"),
                                 QStringLiteral("PC-01"),
                                 {},
                                 operation,
                                 {}};
            log.push_back(encodeEntry(entry, previous));
            previous = log.back().digest();
            operation = oneEdit(report, number);
            must(number == 100'000 || report.apply(operation).has_value());
        }
        must(writeNewFile(reportKind(), file, Snapshot(report, {}, {}), log, false).has_value());
        auto opened = ReportFile::open(file, {});
        must((*opened)->append(operation, 0).has_value());
        return file;
    }();
    return path;
}

void openLongFile(benchmark::State& state)
{
    const QString path = longFile();
    for (auto _ : state)
        must(ReportFile::open(path, {}).has_value());
}
BENCHMARK(openLongFile)
    ->Name("open 100,000 operations")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void readLongLog(benchmark::State& state)
{
    const QByteArray path = longFile().toUtf8();
    for (auto _ : state) {
        sqlite3* database = nullptr;
        must(sqlite3_open_v2(path.constData(), &database, SQLITE_OPEN_READONLY, nullptr) ==
             SQLITE_OK);
        sqlite3_stmt* rows = nullptr;
        must(sqlite3_prepare_v2(database, "SELECT * FROM operation ORDER BY sequence", -1, &rows,
                                nullptr) == SQLITE_OK);
        while (sqlite3_step(rows) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(rows); ++column)
                benchmark::DoNotOptimize(sqlite3_column_text(rows, column));
        }
        sqlite3_finalize(rows);
        sqlite3_close(database);
    }
}
BENCHMARK(readLongLog)
    ->Name("sqlite3 reads 100,000 operations")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
} // namespace gongkai
