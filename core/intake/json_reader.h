// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/intake/sources/budget.h"
#include "core/report/report.h"

#include <QByteArray>
#include <QString>

namespace gongkai {

/// Reads the exchange format (docs/exchange-format.md). Keys that begin with `x_` are ignored,
/// other unknown keys are refused by name; figures must be canonical.
///
/// @param what  names the source in messages.
/// @return Unreadable for what is not the format, names an unknown form or cell, or holds a
///         figure its cell refuses; the message names the key.
Result<Report> readJson(const QByteArray& text, const QString& what, const Catalog& catalog);
/// The same within a budget: values, keys and their nesting are counted before they are parsed.
Result<Report> readJson(const QByteArray& text, const Catalog& catalog, Budget& budget);

} // namespace gongkai
