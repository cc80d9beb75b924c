// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How paragraphs of our own Word files and web pages say what they are, so that they come back as
/// what they were (decision 0015). Words stay words: a paragraph of prose has no mark.
namespace gongkai::own_marks {

inline const QString title = QStringLiteral("title");
inline const QString number = QStringLiteral("number"); ///< 发文字号
inline const QString part = QStringLiteral("part_");    ///< and the number of the section, from 0
inline const QString sheet = QStringLiteral("sheet");   ///< a line around a table
inline const QString agency = QStringLiteral("agency"); ///< over the date
inline const QString date = QStringLiteral("date");
inline const QString signoff = QStringLiteral("signoff");
/// No part of the report: neither this nor anything up to the next mark is read.
inline const QString aside = QStringLiteral("aside");

/// The program that a PDF of ours says it was made with. Its words have no marks.
inline const QString creator = QStringLiteral("Gongkai");

/// What names of bookmarks and properties begin with.
inline const QString prefix = QStringLiteral("gongkai");

} // namespace gongkai::own_marks
