// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace gongkai {

/// The page in what the program of a portal answers: JSON in which a text, however deep, is HTML
/// with a table or with paragraphs (`"data": {"title": "…", "content": "<p>…"}`). Several such
/// texts stand one behind the other, equal ones once, each under the title beside it.
/// @return nothing for other JSON, for what is none, for the exchange format, and when the budget
///         is spent.
std::optional<QString> pageInJson(const QByteArray& text, Budget& budget);

} // namespace gongkai
