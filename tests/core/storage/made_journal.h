// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gongkai {

/// A rollback journal as SQLite writes it (https://www.sqlite.org/fileformat2.html part 3): rolled
/// back, it makes every page of a database what it is in `before`.
/// @param before       a whole database, in pages of 4096 bytes.
/// @param superJournal the file it names as its super-journal; "" for none.
QByteArray madeJournal(const QByteArray& before, const QByteArray& superJournal = {});

} // namespace gongkai
