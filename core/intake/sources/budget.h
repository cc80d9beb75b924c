// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <array>
#include <functional>
#include <optional>

namespace gongkai {

/// What is counted while a source is read, and what a reading can be refused for.
enum class Limit {
    File,       ///< bytes of the file
    Bytes,      ///< bytes of text in it, unpacked
    Nodes,      ///< elements, values, parts of a container
    Attributes, ///< of one element
    Depth,      ///< tables inside tables, objects inside objects
    Rows,       ///< of all tables
    OwnRows,    ///< rows that are not in the form
    Cells,      ///< positions of all tables, also those nothing stands in
    Fields,     ///< of separated text, blank ones included
    Spans,      ///< positions that cells of several rows or columns lay claim to
    Lines,      ///< paragraphs and lines of text
    Characters, ///< kept of all of them
    Steps,      ///< of comparing labels, in looks at a cell or a character
    Cancelled,  ///< nobody waits any more
};

/// What one reading of one source may cost. Every reader counts in it where its data grow, before
/// they do, so that no source costs more than ten seconds or 512 MB; an annual report needs about a
/// hundredth. The same places ask whether the reading was cancelled.
///
/// Of one thread; `isCancelled` is called there.
class Budget
{
public:
    /// @param what  names the source in the refusal.
    /// @param isCancelled  quick; asked at every count.
    /// @param part  a whole part of everything that is added up, for who cannot wait.
    explicit Budget(const QString& what, std::function<bool()> isCancelled = {}, int part = 1);

    const QString& what() const { return m_what; }
    /// The most of one limit that a reading may use.
    static qint64 most(Limit limit);

    /// Counts; false when that is more than there is, or the reading was cancelled. From then on it
    /// is always false.
    bool take(Limit limit, qint64 count = 1);
    /// The same for a limit on one single thing.
    bool allow(Limit limit, qint64 size);
    bool isSpent() const { return m_broken.has_value(); }
    std::optional<Limit> broken() const { return m_broken; }
    qint64 used(Limit limit) const { return m_used[static_cast<size_t>(limit)]; }

    /// @pre isSpent().
    Failure refusal() const;

private:
    QString m_what;
    std::function<bool()> m_isCancelled;
    int m_part;
    std::array<qint64, static_cast<size_t>(Limit::Cancelled) + 1> m_used{};
    std::optional<Limit> m_broken;
};

/// The refusal of a source that is too large in this respect to be a report; one sentence.
Failure tooLargeToBeAReport(Limit limit, const QString& what);

} // namespace gongkai
