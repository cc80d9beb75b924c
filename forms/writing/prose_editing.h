// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QPlainTextEdit;

// What can be done to the text of a part besides typing. Each leaves the cursor behind what it
// wrote and gives the editor the focus.
namespace gongkai {

/// A paragraph of its own below the one of the cursor, or in its place where that is empty. The
/// number of a heading is what follows there; the headings below it count on, if they were in
/// order.
void insertParagraph(QPlainTextEdit& editor, const QString& paragraph);
/// In the middle of a paragraph, in place of what is chosen.
void insertSentence(QPlainTextEdit& editor, const QString& sentence);
/// Makes the chosen paragraphs headings of a level, numbered on from those above; 0: plain text.
/// @pre 0 <= level <= 3.
void setHeadingLevel(QPlainTextEdit& editor, int level);

/// How much was written, by the names word processors use: “字数 798　字符数（不计空格） 812/1000”.
/// @param most  characters; nothing where there is no limit.
QString proseCount(const QString& text, std::optional<int> most);

} // namespace gongkai
