// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <sys/resource.h>

namespace gongkai::bench {

/// Seconds the processor was busy with the processes that were waited for.
inline double busyWithChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Runs a program to its end, again and again; the benchmark is skipped where it is missing or
/// fails. Its manual time is what the processor was busy with it, user and system: what else runs
/// beside it does not count.
/// @param result  the file it makes, removed before each run; "" for none.
inline void runProcess(benchmark::State& state, const QString& program,
                       const QStringList& arguments, const QString& result = {})
{
    for (auto _ : state) {
        if (!result.isEmpty())
            QFile::remove(result);
        const double before = busyWithChildren();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(-1) || process.exitCode() != 0 ||
            (!result.isEmpty() && !QFile::exists(result))) {
            state.SkipWithError("the program is missing or failed");
            return;
        }
        state.SetIterationTime(busyWithChildren() - before);
    }
}

} // namespace gongkai::bench
