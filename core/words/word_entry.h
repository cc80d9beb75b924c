// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/word_node.h"
#include "core/words/word_source.h"

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <vector>

// What the entries of all lists of words have in common, read strictly.
namespace gongkai {

/// The keys of an entry: its own, `source` and `date`.
void onlyEntryKeys(const WordNode& node, std::initializer_list<QStringView> keys);
WordSource readSource(const WordNode& node);
/// As contains(), at a glance for most: whole files are read word by word.
bool isAmong(const QStringList& names, const QString& name);
/// Names of one line, none twice.
QStringList readNames(const std::vector<WordNode>& items);
QStringList readOptionalNames(const WordNode& node, QStringView key);
/// The member `id`: ASCII `[a-z][a-z0-9_]*`.
QString readId(const WordNode& node);

} // namespace gongkai
