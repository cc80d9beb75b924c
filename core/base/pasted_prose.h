// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace gongkai {

/// What a word processor, a browser or a PDF puts on the clipboard, as plain paragraphs:
/// cleanProse() and besides no blanks at a paragraph's beginning (the program sets the indent), no
/// bullets, no place holders of pictures, no blank between a heading's number and its words, and of
/// wide, no-break, narrow and several blanks nothing between Chinese characters, one common blank
/// elsewhere. Words, numbers and marks are untouched.
QString cleanPastedProse(QStringView text);

} // namespace gongkai
