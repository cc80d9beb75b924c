// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace gongkai::bench {

/// Runs a program to its end, again and again; the benchmark is skipped where it is missing or
/// fails.
/// @param result  the file it makes, removed before each run; "" for none.
inline void runProcess(benchmark::State& state, const QString& program,
                       const QStringList& arguments, const QString& result = {})
{
    for (auto _ : state) {
        if (!result.isEmpty())
            QFile::remove(result);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(-1) || process.exitCode() != 0 ||
            (!result.isEmpty() && !QFile::exists(result))) {
            state.SkipWithError("the program is missing or failed");
            return;
        }
    }
}

} // namespace gongkai::bench
