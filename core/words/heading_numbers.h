// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/numbering.h"

#include <QString>

namespace gongkai {

/// How the levels of headings inside a part are numbered; 一、 is the form's own (GB/T 9704).
/// 1: （一）, 2: 1., 3: （1）. @pre 1 <= level <= 3.
Scheme headingScheme(int level);

/// The paragraph as a heading of a level, or with level 0 as plain text: its own numbering, if it
/// has one, goes.
/// @param number  from 1.
QString withHeadingNumber(const QString& paragraph, int level, int number);

/// The number the next heading of a level has behind these paragraphs.
int nextHeadingNumber(const QStringList& paragraphsBefore, int level);

/// A part with its （一）, 1. and （1） counted anew in order; how each is written stays. A list of
/// a lower level begins again below every heading of a higher one; one of 1. or （1） also where
/// text stands before it and it says 1 itself.
QString renumbered(const QString& text);

} // namespace gongkai
