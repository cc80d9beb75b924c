// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace gongkai {

/// The threads that ask for files on shares, where an answer may take minutes: nothing else waits
/// behind them, nor does the end of the program.
QThreadPool& shareProbes();

/// Does work in a thread of a pool; it must not touch what lives in another thread. Wait
/// for the result with a QFutureWatcher: in Qt 6.4 QFuture::then() asserts when its context is gone
/// before the result is there.
template <typename Work>
auto inBackground(Work work, QThreadPool& pool = *QThreadPool::globalInstance())
{
    // A task of the pool must be copyable, a promise is not.
    const auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace gongkai
