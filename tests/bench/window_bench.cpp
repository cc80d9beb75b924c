// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_bench.h"

#include "core/storage/report_file.h"
#include "forms/dialogs/qt_prompts.h"
#include "forms/main_window.h"
#include "forms/read_ahead.h"
#include "forms/settings.h"
#include "tests/bench/bench_process.h"
#include "tests/bench/bench_report.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QMainWindow>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdlib>

namespace gongkai {
namespace {

int showOnce(QWidget& window)
{
    window.show();
    QApplication::processEvents();
    return window.isVisible() ? EXIT_SUCCESS : EXIT_FAILURE;
}

int showOurs(const QString& file)
{
    if (!file.isEmpty())
        readWordsAhead();
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Settings settings(store);
    QtPrompts prompts;
    MainWindow window(Catalog::builtIn(), Lexicon::builtIn, prompts, settings);
    if (!file.isEmpty())
        window.openFile(file);
    return showOnce(window);
}

// From the start of a process to its first picture and its end.
void startProcess(benchmark::State& state, const QStringList& words)
{
    bench::runProcess(state, QCoreApplication::applicationFilePath(), words);
}

void windowStart(benchmark::State& state)
{
    startProcess(state, {QStringLiteral("--window")});
}

void windowStartWithReport(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.gkb"));
    if (!ReportFile::create(file, filledReport(), {}))
        std::abort();
    startProcess(state, {QStringLiteral("--window"), file});
}

void emptyWindowStart(benchmark::State& state)
{
    startProcess(state, {QStringLiteral("--empty-window")});
}

BENCHMARK(windowStart)->Name("window start")->Unit(benchmark::kMillisecond)->UseManualTime();
BENCHMARK(windowStartWithReport)
    ->Name("window start with a report")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();
BENCHMARK(emptyWindowStart)
    ->Name("empty window start")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();

} // namespace

std::optional<int> showWindowOnce(const QStringList& words)
{
    const QString first = words.value(0);
    if (first == u"--window")
        return showOurs(words.value(1));
    if (first != u"--empty-window")
        return std::nullopt;
    QMainWindow window;
    window.resize(1200, 800);
    return showOnce(window);
}

} // namespace gongkai
