// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QJsonObject>

namespace gongkai {

// The structured fields as compact JSON text, with the keys of the exchange format
// (docs/exchange-format.md) in a fixed order, so that equal values are equal texts. The readers
// return nothing for text that is not such an object, has unknown keys, or holds a figure that is
// not canonical.

QString toFieldText(const std::vector<LocalRow>& rows);
QString toFieldText(const LastYear& lastYear);
QString toFieldText(const Origin& origin);
QString toFieldText(const Explanation& explanation); ///< the key names the rest
QString toFieldText(const Override& override);

std::optional<std::vector<LocalRow>> localRowsFromText(const QString& text);
std::optional<LastYear> lastYearFromText(const QString& text);
std::optional<Origin> originFromText(const QString& text);
/// @param id  "check/instance", the key's id.
std::optional<Explanation> explanationFromText(const QString& id, const QString& text);
std::optional<Override> overrideFromText(const QString& text);

} // namespace gongkai
