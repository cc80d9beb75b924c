// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace gongkai::cli {

/// The words after a verb, sorted into options and positional words.
class Arguments
{
public:
    /// `--name value` and `--name=value` are the same; `-` is a positional word; after `--`
    /// every word is. An option of one letter is written `-n value`.
    ///
    /// @param options  the names a verb knows; one that takes a value ends in “=”.
    /// @return Invalid for an unknown or repeated option, or one without its value.
    static Result<Arguments> parse(const QStringList& words, const QStringList& options);

    bool has(const QString& option) const { return m_options.contains(option); }
    /// "" when the option was not given.
    QString value(const QString& option) const { return m_options.value(option); }
    const QStringList& words() const { return m_words; }

private:
    QHash<QString, QString> m_options;
    QStringList m_words;
};

} // namespace gongkai::cli
