// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/read_source.h"
#include "forms/intake/intake_source.h"

#include <QFuture>

#include <atomic>
#include <memory>

namespace gongkai {

/// A source being read in a thread of the pool. Who lets go of it cancels it: the thread ends
/// within moments, so that no reading keeps a closed program alive.
class SourceReading
{
public:
    using Done = std::shared_ptr<const Result<IntakeResult>>;

    SourceReading(const IntakeSource& source, const SourceHint& hint, const Catalog& catalog);
    ~SourceReading();
    SourceReading(const SourceReading&) = delete;
    SourceReading& operator=(const SourceReading&) = delete;

    /// Of the refusal for Limit::Cancelled when it was cancelled.
    QFuture<Done> future() const { return m_future; }

private:
    const std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
    QFuture<Done> m_future;
};

} // namespace gongkai
