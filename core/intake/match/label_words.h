// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gongkai {

/// The words that make one label of a statistics table another one: data
/// (resources/intake/label_words.json), read strictly.
struct LabelWords
{
    QStringList negations; ///< 不, 未
    QStringList turns;     ///< 上, 本年, 撤销, 万

    /// Of this program.
    static const LabelWords& builtIn();
};

/// @return Invalid with file and place for anything that is missing, unknown or of another type.
Result<LabelWords> readLabelWords(const QByteArray& json, const QString& where);

/// Do the words of a label say something else than those of the form's label it looks like? A copy
/// loses, doubles and misreads characters; it puts no whole word in the place of another. So a
/// negation or a word of the list that the form's label does not have makes another label, and so
/// does a negation that is not there, unless the end of the label is lost.
/// @param key, formKey  of labelKey()
bool saysOtherThan(const QString& key, const QString& formKey);

} // namespace gongkai
