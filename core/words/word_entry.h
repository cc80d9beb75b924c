// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/json_node.h"
#include "core/words/word_source.h"

#include <QString>
#include <QStringList>

#include <vector>

// What the entries of all lists of words have in common, read strictly.
namespace gongkai {

/// The keys of an entry: its own, `source` and `date`.
QStringList withSource(QStringList keys);
WordSource readSource(const JsonNode& node);
/// Names of one line, none twice.
QStringList readNames(const std::vector<JsonNode>& items);
QStringList readOptionalNames(const JsonNode& node, const QString& key);
/// The member `id`: ASCII `[a-z][a-z0-9_]*`.
QString readId(const JsonNode& node);

} // namespace gongkai
